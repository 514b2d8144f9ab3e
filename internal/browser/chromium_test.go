package browser

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

// chromium is the browser of all tests, from the first that asks for it until
// the last has ended. It reaches this machine alone.
var chromium = sync.OnceValues(func() (context.Context, error) {
	path := ""
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome", "chrome"} {
		if found, err := exec.LookPath(name); err == nil {
			path = found
			break
		}
	}
	if path == "" {
		return nil, exec.ErrNotFound
	}
	options := append(chromedp.DefaultExecAllocatorOptions[:],
		chromedp.ExecPath(path),
		chromedp.NoSandbox, // tests run as root, and the pages are our own
		chromedp.DisableGPU,
		chromedp.Flag("disable-quic", true),
		chromedp.Flag("disable-component-update", true),
		chromedp.Flag("host-resolver-rules", "MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"),
		chromedp.WSURLReadTimeout(time.Minute),
	)
	ctx, stop := chromedp.NewExecAllocator(context.Background(), options...)
	atEnd(stop)
	ctx, closeBrowser := chromedp.NewContext(ctx)
	atEnd(closeBrowser)
	return ctx, chromedp.Do(ctx)
})

// startChromium returns the browser. Without Chromium the test is skipped, or
// fails where it must run.
func startChromium(t *testing.T) context.Context {
	t.Helper()
	browser, err := chromium()
	switch {
	case err == nil:
	case errors.Is(err, exec.ErrNotFound) && os.Getenv("CI") != "true" && os.Getenv("DIGEST_BROWSER") != "1":
		t.Skip("there is no Chromium: install the package chromium to run this test")
	default:
		t.Fatalf("cannot start Chromium, of the package chromium: %v", err)
	}
	return browser
}

// tab is a tab of the browser; complaints are what went wrong in it since they
// were last taken.
type tab struct {
	ctx        context.Context
	base       string
	mu         sync.Mutex
	complaints []string
	addresses  map[network.RequestID]string
}

// openTab opens a tab for pages whose addresses begin with base. Without
// options it shares what the browser has stored with the other tabs.
func openTab(t *testing.T, browser context.Context, base string, options ...chromedp.ContextOption) *tab {
	t.Helper()
	ctx, cancel := chromedp.NewContext(browser, options...)
	t.Cleanup(cancel)
	ctx, stop := context.WithTimeout(ctx, 4*time.Minute)
	t.Cleanup(stop)
	p := &tab{ctx: ctx, base: base, addresses: map[network.RequestID]string{}}
	if err := chromedp.Listen(ctx, p.listen); err != nil {
		t.Fatalf("cannot open a tab: %v", err)
	}
	if _, err := chromedp.Call(ctx, network.Enable, network.EnableParams{}); err != nil {
		t.Fatalf("cannot watch a tab's requests: %v", err)
	}
	return p
}

// listen notes errors of scripts and requests, and requests to other hosts.
func (p *tab) listen(event any) {
	p.mu.Lock()
	defer p.mu.Unlock()
	switch e := event.(type) {
	case *runtime.EventConsoleAPICalled:
		if e.Type == "error" || e.Type == "warning" {
			p.complain("console: %s", printed(e.Args))
		}
	case *runtime.EventExceptionThrown:
		p.complain("script: %s", thrown(e.ExceptionDetails))
	case *log.EventEntryAdded:
		if e.Entry.Level == log.EntryLevelError && e.Entry.Source != log.EntrySourceNetwork {
			p.complain("console: %s", e.Entry.Text)
		}
	case *network.EventRequestWillBeSent:
		p.addresses[e.RequestID] = e.Request.URL
		if !strings.HasPrefix(e.Request.URL, p.base) && !strings.HasPrefix(e.Request.URL, "data:") {
			p.complain("request to another host: %s", e.Request.URL)
		}
	case *network.EventResponseReceived:
		if e.Response.Status >= 400 {
			p.complain("request: %s is answered %d", e.Response.URL, e.Response.Status)
		}
	case *network.EventLoadingFailed:
		p.complain("request: %s: %s", p.addresses[e.RequestID], e.ErrorText)
	}
}

// printed is what a call of the console printed.
func printed(args []*runtime.RemoteObject) string {
	var words []string
	for _, a := range args {
		words = append(words, string(a.Value))
	}
	return strings.Join(words, " ")
}

// thrown is what an exception says.
func thrown(e *runtime.ExceptionDetails) string {
	if e.Exception != nil {
		return e.Exception.Description
	}
	return e.Text
}

func (p *tab) complain(format string, args ...any) {
	p.complaints = append(p.complaints, fmt.Sprintf(format, args...))
}

// takeComplaints returns the complaints and forgets them.
func (p *tab) takeComplaints() []string {
	p.mu.Lock()
	defer p.mu.Unlock()
	taken := p.complaints
	p.complaints = nil
	return taken
}

// open opens an address in the tab and waits until it has loaded.
func (p *tab) open(address string) error {
	ctx, cancel := context.WithTimeout(p.ctx, 40*time.Second)
	defer cancel()
	return chromedp.Do(ctx, chromedp.Navigate(address))
}

// resize gives the tab's page a size.
func (p *tab) resize(width, height int64) error {
	return chromedp.Do(p.ctx, chromedp.EmulateViewport(width, height))
}
