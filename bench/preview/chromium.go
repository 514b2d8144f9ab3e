package main

import (
	"context"
	"errors"
	"fmt"
	"os/exec"
	"time"

	"github.com/chromedp/chromedp"
)

// tab is a page open in Chromium: what its reader sees, and when.
type tab struct {
	ctx  context.Context
	stop []func()
}

// openTab opens an address in a browser of its own.
func openTab(address string) (*tab, error) {
	t := &tab{}
	path := ""
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome", "chrome"} {
		if found, err := exec.LookPath(name); err == nil {
			path = found
			break
		}
	}
	if path == "" {
		return nil, errors.New("there is no Chromium: install the package chromium, or leave out -chromium")
	}
	options := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.ExecPath(path), chromedp.NoSandbox, chromedp.DisableGPU,
		chromedp.Flag("disable-quic", true), chromedp.Flag("host-resolver-rules", "MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"))
	ctx, stop := chromedp.NewExecAllocator(context.Background(), options...)
	t.stop = append(t.stop, stop)
	ctx, stop = chromedp.NewContext(ctx)
	t.ctx, t.stop = ctx, append(t.stop, stop)
	if err := chromedp.Do(ctx, chromedp.Navigate(address)); err != nil {
		t.close()
		return nil, err
	}
	_, err := chromedp.Run(ctx, chromedp.Evaluate[any](watching))
	if err != nil {
		t.close()
	}
	return t, err
}

// watching notes, for each mark that shows in the page, the moment at which it
// did, in milliseconds since 1970; a style sheet's mark is its address.
const watching = `window.seen = {};
	const look = () => {
		for (const [mark] of document.body.textContent.matchAll(/Tanda \d+\./g)) window.seen[mark] ??= Date.now();
		for (const sheet of document.styleSheets) window.seen[sheet.href?.replace(/.*\/assets\//, "")] ??= Date.now();
	};
	new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
	addEventListener("load", look, true);
	look()`

// forget begins anew: marks of earlier saves count no more.
func (t *tab) forget() error {
	_, err := chromedp.Run(t.ctx, chromedp.Evaluate[any]("window.seen = {}"))
	return err
}

// seen waits until a mark was seen, and returns when.
func (t *tab) seen(mark string) (time.Time, error) {
	for late := time.Now().Add(30 * time.Second); time.Now().Before(late); time.Sleep(5 * time.Millisecond) {
		at, err := chromedp.Run(t.ctx, chromedp.Evaluate[int64](fmt.Sprintf("Math.round(window.seen[%q] ?? 0)", mark)))
		if err != nil {
			return time.Time{}, err
		}
		if at > 0 {
			return time.UnixMilli(at), nil
		}
	}
	return time.Time{}, fmt.Errorf("%s was not seen in the browser", mark)
}

func (t *tab) close() {
	for i := len(t.stop) - 1; i >= 0; i-- {
		t.stop[i]()
	}
}
