package serve

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"
)

// event is one that came.
type event struct{ name, data string }

// viewing is a stream of events for a page.
type viewing struct {
	t      *testing.T
	events chan event
	stop   context.CancelFunc
}

// view opens a stream for a page, of which the browser has what tag names.
func view(t *testing.T, base, path, tag string) *viewing {
	t.Helper()
	ctx, stop := context.WithCancel(context.Background())
	t.Cleanup(stop)
	query := url.Values{"page": {path}, "tag": {tag}}.Encode()
	r, err := http.NewRequestWithContext(ctx, "GET", base+"/_digest/events?"+query, nil)
	if err != nil {
		t.Fatal(err)
	}
	response, err := http.DefaultTransport.RoundTrip(r)
	if err != nil {
		t.Fatal(err)
	}
	if response.StatusCode != 200 || response.Header.Get("Content-Type") != "text/event-stream" {
		t.Fatalf("%d %v", response.StatusCode, response.Header)
	}
	v := &viewing{t: t, events: make(chan event), stop: stop}
	go v.read(ctx, response.Body)
	return v
}

func (v *viewing) read(ctx context.Context, body io.ReadCloser) {
	defer body.Close()
	defer close(v.events)
	var e event
	lines := bufio.NewReader(body)
	for {
		line, err := lines.ReadString('\n')
		if err != nil {
			return
		}
		if name, ok := strings.CutPrefix(line, "event: "); ok {
			e.name = strings.TrimSpace(name)
		} else if data, ok := strings.CutPrefix(line, "data: "); ok {
			e.data = data
			select {
			case v.events <- e:
			case <-ctx.Done():
				return
			}
		}
	}
}

// next waits for the next event, which must have the name.
func (v *viewing) next(name string) string {
	v.t.Helper()
	select {
	case e, ok := <-v.events:
		if !ok || e.name != name {
			v.t.Fatalf("the event %q came instead of %q: %s", e.name, name, e.data)
		}
		return e.data
	case <-time.After(10 * time.Second):
		v.t.Fatalf("no event %q came", name)
	}
	return ""
}

func (v *viewing) page() pageEvent { v.t.Helper(); return decode[pageEvent](v.t, v.next("page")) }
func (v *viewing) report() reportEvent {
	v.t.Helper()
	return decode[reportEvent](v.t, v.next("report"))
}
func (v *viewing) follow() followEvent {
	v.t.Helper()
	return decode[followEvent](v.t, v.next("follow"))
}

func decode[T any](t *testing.T, data string) (value T) {
	t.Helper()
	if err := json.Unmarshal([]byte(data), &value); err != nil {
		t.Fatalf("%v: %s", err, data)
	}
	return value
}

// with is the sample site with other pages; no text is no page.
func with(pages map[string]string) fake {
	site := sample()
	site.owners = map[string]string{"/en/a/": "content/a.en.md"}
	for path, text := range pages {
		if site.pages[path] = page(text); text == "" {
			delete(site.pages, path)
		}
	}
	return site
}

// TestEvents follows one page through everything that can happen to it. That
// nothing is sent is seen by what comes next.
func TestEvents(t *testing.T) {
	s := New(Options{})
	s.Show(with(nil), Report{})
	v := view(t, start(t, s), "/en/a/", tagOf([]byte(page("a"))))
	v.report() // the page is the same: only the report comes

	s.Show(with(map[string]string{"/en/other/": "x"}), Report{})
	s.Show(with(map[string]string{"/en/a/": "line\n<b>&\u2028two"}), Report{})
	if got, want := v.page().HTML, page("line\n<b>&\u2028two"); got != want {
		t.Errorf("the page is %q, want %q", got, want)
	}

	s.Show(with(map[string]string{"/en/a/": ""}), Report{})
	if got := v.page().HTML; !strings.Contains(got, "nothing here") {
		t.Errorf("a page that is gone is shown as %q", got)
	}
	s.Show(with(nil), Report{})
	if got := v.page(); got.HTML != page("a") || got.Tag != tagOf([]byte(page("a"))) {
		t.Errorf("a page that is back is shown as %q", got)
	}
}

func TestEventsReport(t *testing.T) {
	s := New(Options{})
	s.Show(with(nil), Report{})
	v := view(t, start(t, s), "/en/a/", tagOf([]byte(page("a"))))
	v.report()

	wrong := Problem{File: "content/x.md", Line: 3, Column: 7, Code: "unknown-key", Message: "unknown key", Hint: "title?", Excerpt: "titel = 1"}
	here, there := Problem{File: "content/a.en.md", Message: "here"}, Problem{File: "content/b.en.md", Message: "there"}
	r := Report{Errors: []Problem{wrong}, Warnings: []Problem{there, here, there}}
	s.Show(with(nil), r)
	got := v.report()
	if len(got.Errors) != 1 || got.Errors[0] != wrong || len(got.Warnings) != 1 || got.Warnings[0] != here || got.Others != 2 {
		t.Errorf("the report is %+v", got)
	}
	s.Show(with(nil), r) // the same again: silence
	s.Show(with(nil), Report{})
	if got := v.report(); len(got.Errors)+len(got.Warnings)+got.Others != 0 {
		t.Errorf("after all is mended the report is %+v", got)
	}

	site := with(nil)
	site.fails = map[string]error{"/en/a/": fmt.Errorf("article: %w", wrong)}
	s.Show(site, Report{Warnings: []Problem{here}})
	if got := v.report(); len(got.Errors) != 1 || got.Errors[0] != wrong || len(got.Warnings) != 1 {
		t.Errorf("a page that cannot be made: %+v", got)
	}
	s.Show(with(nil), Report{}) // the page is as it was: only the report comes
	if got := v.report(); len(got.Errors) != 0 {
		t.Errorf("a page that can be made again: %+v", got)
	}
}

// TestEventsAfterRestart connects with what a server before this one had sent.
func TestEventsAfterRestart(t *testing.T) {
	s := New(Options{BasePath: "/sub/"})
	base := start(t, s) + "/sub"
	v := view(t, base, "/sub/en/%C3%A9%20b/", "of another server")
	v.report()
	s.Show(sample(), Report{})
	if got := v.page().HTML; got != page("b") {
		t.Errorf("what was missed comes as %q", got)
	}
	w := view(t, base, "/sub/en/a", "")
	if got := w.page().Location; got != "/sub/en/a/" {
		t.Errorf("a page that appeared elsewhere is at %q", got)
	}
}

func TestFollow(t *testing.T) {
	s := New(Options{Follow: true})
	before, after := with(map[string]string{"/en/a/": "<p>1<p>2"}), with(map[string]string{"/en/a/": "<p>1<p>3"})
	s.Show(before, Report{})
	s.Follow("/en/é b/", nil, before) // before anyone listens
	base := start(t, s)
	here, there := view(t, base, "/en/a/", ""), view(t, base, "/", tagOf([]byte(page("home"))))
	here.page()
	here.report()
	there.report()
	s.Show(after, Report{})
	s.Follow("/en/a/", before, after)
	here.page()
	if got := here.follow(); !got.Here || got.Block == nil || *got.Block != (block{"p", 1}) {
		t.Errorf("on the page itself: %+v", got)
	}
	if got := there.follow(); got.Here || got.URL != "/en/a/" {
		t.Errorf("on another page: %+v", got)
	}

	quiet := New(Options{})
	quiet.Show(before, Report{})
	v := view(t, start(t, quiet), "/", tagOf([]byte(page("home"))))
	v.report()
	quiet.Follow("/en/a/", before, after)
	quiet.Show(with(map[string]string{"/": "new"}), Report{})
	v.page() // and no target before it
}

func TestKeepAlive(t *testing.T) {
	s := New(Options{})
	s.keepAlive = time.Millisecond
	s.Show(with(nil), Report{})
	response, err := http.Get(start(t, s) + "/_digest/events?page=/")
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	lines := bufio.NewReader(response.Body)
	for beats := 0; beats < 3; {
		line, err := lines.ReadString('\n')
		if err != nil {
			t.Fatal(err)
		}
		if line == ":\n" {
			beats++
		}
	}
}

// TestSlowBrowser has one that opens a stream of large pages and never reads.
func TestSlowBrowser(t *testing.T) {
	for name, end := range map[string]func(*Server){
		"patience ends": func(s *Server) { s.patience = 20 * time.Millisecond },
		"Close":         func(s *Server) { time.AfterFunc(50*time.Millisecond, s.Close) },
	} {
		t.Run(name, func(t *testing.T) {
			s := New(Options{})
			end(s)
			over := make(chan struct{})
			server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
				s.Handler().ServeHTTP(w, r)
				close(over)
			}))
			defer server.Close()
			large := strings.Repeat("a long line\n", 1<<20) // more than sockets hold
			s.Show(with(map[string]string{"/": large}), Report{})
			conn, err := net.Dial("tcp", server.Listener.Addr().String())
			if err != nil {
				t.Fatal(err)
			}
			defer conn.Close()
			fmt.Fprintf(conn, "GET /_digest/events?page=/ HTTP/1.1\r\nHost: localhost\r\n\r\n")
			site := with(map[string]string{"/": large + "more"})
			for range 1000 {
				s.Show(site, Report{}) // does not wait, or the test does not end
			}
			select {
			case <-over:
			case <-time.After(10 * time.Second):
				t.Error("the stream is still open")
			}
		})
	}
}

// TestNothingGrows shows 10,000 states while browsers come and go.
func TestNothingGrows(t *testing.T) {
	s := New(Options{Follow: true})
	s.Show(with(nil), Report{})
	server := httptest.NewServer(s.Handler())
	defer server.Close()
	goroutines, _ := measure()

	done := make(chan struct{})
	var browsers sync.WaitGroup
	for range 8 {
		browsers.Go(func() {
			for {
				select {
				case <-done:
					return
				default:
					if err := glance(server.URL); err != nil {
						t.Error(err)
						return
					}
				}
			}
		})
	}
	var site fake
	for i := range 10_000 {
		site = with(map[string]string{"/en/a/": fmt.Sprint(i)})
		s.Show(site, Report{Warnings: []Problem{{Line: i}}})
		s.Follow("/en/a/", site, site)
	}
	close(done)
	browsers.Wait()
	server.CloseClientConnections()

	for wait := 0; ; wait++ {
		after, heap := measure()
		if after <= goroutines && heap < 8<<20 { // 10,000 of these sites take more
			t.Logf("goroutines %d, then %d; heap %d kB", goroutines, after, heap>>10)
			return
		}
		if wait == 500 {
			t.Fatalf("goroutines %d, then %d; heap %d kB", goroutines, after, heap>>10)
		}
		time.Sleep(10 * time.Millisecond)
	}
}

// glance opens a stream, waits for its page and goes away.
func glance(base string) error {
	response, err := http.Get(base + "/_digest/events?page=/en/a/")
	if err != nil {
		return err
	}
	defer response.Body.Close()
	for lines := bufio.NewScanner(response.Body); lines.Scan(); {
		if lines.Text() == "event: page" {
			return nil
		}
	}
	return errors.New("the stream ended before its page came")
}

// measure is how many goroutines there are and how much memory is in use.
func measure() (goroutines int, heap uint64) {
	http.DefaultTransport.(*http.Transport).CloseIdleConnections()
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return runtime.NumGoroutine(), m.HeapAlloc
}
