package serve

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// fake is a site of a few pages and files.
type fake struct {
	pages, files map[string]string
	owners       map[string]string
	fails        map[string]error
	missing      string // the page for what is not there
}

func (f fake) Page(path string) (Page, bool, error) {
	if err := f.fails[path]; err != nil {
		return Page{}, true, err
	}
	text, ok := f.pages[path]
	return Page{HTML: []byte(text), Owner: f.owners[path]}, ok, nil
}

func (f fake) File(path string) (File, bool) {
	text, ok := f.files[path]
	open := func() (io.ReadCloser, error) { return io.NopCloser(strings.NewReader(text)), nil }
	if text == "unreadable" {
		open = func() (io.ReadCloser, error) { return nil, errors.New("it is locked") }
	}
	return File{Name: path, Size: int64(len(text)), Open: open}, ok
}

func (f fake) NotFound(string) (Page, bool, error) {
	return Page{HTML: []byte(f.missing)}, f.missing != "", nil
}

func page(text string) string {
	return "<!doctype html><html><head><title>t</title></head><body><main>" + text + "</main></body></html>"
}

func sample() fake {
	return fake{
		pages: map[string]string{
			"/": page("home"), "/en/a/": page("a"), "/en/é b/": page("b"), "/404.html": page("gone"),
			"/short/": "<title>t</title><p>short", "/en/feed.xml": "<feed/>",
		},
		files: map[string]string{
			"/assets/style.1.css": "p{}", "/a.js": "1", "/a.svg": "<svg/>", "/a.xml": "<a/>", "/a.json": "{}", "/a.woff2": "f",
			"/a.webp": "w", "/a.AVIF": "a", "/a.pdf": "p", "/a.vtt": "WEBVTT", "/a.txt": "0123456789", "/CNAME": "x", "/locked.txt": "unreadable",
		},
		fails:   map[string]error{"/broken/": fmt.Errorf("page: %w", Problem{File: "templates/a.html", Line: 3, Message: "no <such> field"})},
		missing: page("nothing here"),
	}
}

// start serves a site below a base path and returns the address of that path.
func start(t *testing.T, s *Server) string {
	t.Helper()
	server := httptest.NewServer(s.Handler())
	t.Cleanup(server.Close)
	t.Cleanup(s.Close)
	return server.URL
}

// ask sends a request and returns the answer and its body.
func ask(t *testing.T, method, address string, header map[string]string) (*http.Response, string) {
	t.Helper()
	r, err := http.NewRequest(method, address, nil)
	if err != nil {
		t.Fatal(err)
	}
	for name, value := range header {
		if r.Header.Set(name, value); name == "Host" {
			r.Host = value
		}
	}
	response, err := http.DefaultTransport.RoundTrip(r)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	return response, string(text)
}

func TestRequests(t *testing.T) {
	s := New(Options{BasePath: "/"})
	s.Show(sample(), Report{})
	base := start(t, s)
	under := New(Options{BasePath: "sub", Hosts: []string{"Desk.Example:80"}})
	under.Show(sample(), Report{})
	below := start(t, under)

	type header = map[string]string
	for _, test := range []struct {
		method, address string
		send            header
		status          int
		want            header
		body            string // a part of it
	}{
		{"GET", base + "/", nil, 200, header{"Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-cache",
			"X-Content-Type-Options": "nosniff", "Content-Security-Policy": policy}, "home"},
		{"GET", base + "/en/a/", nil, 200, nil, `<script type="module" src="/_digest/live.js" data-digest-page="`},
		{"GET", base + "/en/%C3%A9%20b/", nil, 200, nil, "b</main>"},
		{"GET", base + "/short/", nil, 200, nil, "<p>short<script "},
		{"GET", base + "/en/feed.xml", nil, 200, header{"Content-Type": "application/xml; charset=utf-8"}, "<feed/>"},
		{"GET", base + "/404.html", nil, 200, nil, "gone"},
		{"GET", base + "/nowhere/", nil, 404, header{"Content-Type": "text/html; charset=utf-8", "Etag": ""}, "nothing here"},
		{"GET", base + "/nothing.css", nil, 404, header{"Content-Type": "text/html; charset=utf-8"}, "nothing here"},
		{"HEAD", base + "/nowhere/", nil, 404, nil, ""},
		{"GET", base + "/broken/", nil, 500, header{"Content-Security-Policy": policy}, "templates/a.html:3: no &lt;such&gt; field"},
		{"GET", base + "/en/a?q=1", nil, 301, header{"Location": "/en/a/?q=1", "Cache-Control": "no-cache"}, ""},
		{"GET", base + "/en/%C3%A9%20b", nil, 301, header{"Location": "/en/%C3%A9%20b/"}, ""},
		{"GET", base + "/broken", nil, 301, header{"Location": "/broken/"}, ""},
		{"GET", base + "/en/a/index.html", nil, 301, header{"Location": "/en/a/"}, ""},
		{"GET", base + "/en/x/..//a/", nil, 301, header{"Location": "/en/a/"}, ""},
		{"GET", base + "//evil.example/%5c..", nil, 301, header{"Location": "/evil.example/%5C.."}, ""},
		{"GET", base + "/en/", nil, 404, nil, "nothing here"},
		{"GET", base + "/assets/", nil, 404, nil, "nothing here"},
		{"GET", base + "/assets/style.1.css", nil, 200, header{"Content-Type": "text/css; charset=utf-8", "Cache-Control": "no-cache"}, "p{}"},
		{"HEAD", base + "/assets/style.1.css", nil, 200, header{"Content-Length": "3"}, ""},
		{"GET", base + "/a.js", nil, 200, header{"Content-Type": "text/javascript; charset=utf-8"}, "1"},
		{"GET", base + "/a.svg", nil, 200, header{"Content-Type": "image/svg+xml", "Content-Security-Policy": picturePolicy}, "<svg/>"},
		{"GET", base + "/a.xml", nil, 200, header{"Content-Type": "application/xml; charset=utf-8"}, "<a/>"},
		{"GET", base + "/a.json", nil, 200, header{"Content-Type": "application/json"}, "{}"},
		{"GET", base + "/a.woff2", nil, 200, header{"Content-Type": "font/woff2"}, "f"},
		{"GET", base + "/a.webp", nil, 200, header{"Content-Type": "image/webp"}, "w"},
		{"GET", base + "/a.AVIF", nil, 200, header{"Content-Type": "image/avif"}, "a"},
		{"GET", base + "/a.pdf", nil, 200, header{"Content-Type": "application/pdf"}, "p"},
		{"GET", base + "/a.vtt", nil, 200, header{"Content-Type": "text/vtt; charset=utf-8"}, "WEBVTT"},
		{"GET", base + "/CNAME", nil, 200, header{"Content-Type": "application/octet-stream"}, "x"},
		{"GET", base + "/a.txt", header{"Range": "bytes=2-4"}, 206, header{"Content-Range": "bytes 2-4/10"}, "234"},
		{"GET", base + "/a.txt", header{"Range": "bytes=20-"}, 416, nil, ""},
		{"GET", base + "/locked.txt", nil, 500, nil, "it is locked"},
		{"POST", base + "/", nil, 405, header{"Allow": "GET, HEAD"}, ""},
		{"DELETE", base + "/a.txt", nil, 405, nil, ""},
		{"GET", base + "/_digest/live.css", nil, 200, header{"Content-Type": "text/css; charset=utf-8"}, ":host"},
		{"GET", base + "/_digest/idiomorph.js", nil, 200, nil, "export {Idiomorph}"},
		{"GET", base + "/_digest/", nil, 404, nil, ""},
		{"GET", base + "/_digest/events?page=/&tag=x", header{"Origin": "http://evil.example"}, 403, nil, ""},
		{"GET", base + "/_digest/events?page=/&tag=x", header{"Sec-Fetch-Site": "cross-site"}, 403, nil, ""},
		{"GET", base + "/_digest/events?page=/&tag=x", header{"Sec-Fetch-Site": "same-site"}, 403, nil, ""},
		{"GET", base + "/_digest/events?page=%25zz", nil, 400, nil, ""},
		{"HEAD", base + "/_digest/events?page=/", nil, 200, header{"Content-Type": "text/event-stream"}, ""},

		{"GET", base + "/", header{"Host": "localhost:1948"}, 200, nil, ""},
		{"GET", base + "/", header{"Host": "[::1]:1948"}, 200, nil, ""},
		{"GET", base + "/", header{"Host": "127.0.0.1"}, 200, nil, ""},
		{"GET", base + "/", header{"Host": "evil.example:1948"}, 421, header{"Content-Type": "text/plain; charset=utf-8"}, "evil.example"},
		{"GET", base + "/", header{"Host": "localhost.evil.example"}, 421, nil, ""},
		{"GET", base + "/", header{"Host": "192.0.2.7:1948"}, 421, nil, ""},
		{"GET", base + "/_digest/events?page=/", header{"Host": "evil.example"}, 421, nil, ""},
		{"GET", below + "/sub/", header{"Host": "desk.example:1948"}, 200, nil, ""},

		{"GET", below + "/", nil, 302, header{"Location": "/sub/"}, ""},
		{"GET", below + "/sub", nil, 302, header{"Location": "/sub/"}, ""},
		{"GET", below + "/sub/en/a", nil, 301, header{"Location": "/sub/en/a/"}, ""},
		{"GET", below + "/sub/en/a/", nil, 200, nil, `src="/sub/_digest/live.js"`},
		{"GET", below + "/subway/", nil, 404, nil, "below /sub/"},
		{"GET", below + "/en/a/", nil, 404, nil, "below /sub/"},
	} {
		response, body := ask(t, test.method, test.address, test.send)
		name := fmt.Sprintf("%s %s %v", test.method, test.address, test.send)
		if response.StatusCode != test.status || !strings.Contains(body, test.body) {
			t.Errorf("%s: %d, want %d and %q in:\n%s", name, response.StatusCode, test.status, test.body, body)
		}
		for key, want := range test.want {
			if got := response.Header.Get(key); got != want {
				t.Errorf("%s: %s is %q, want %q", name, key, got, want)
			}
		}
		if test.method == "HEAD" && body != "" {
			t.Errorf("%s has a body", name)
		}
	}
}

// TestTags asks again for what the client has: pages, files and own files.
func TestTags(t *testing.T) {
	s := New(Options{})
	s.Show(sample(), Report{})
	base := start(t, s)
	for _, path := range []string{"/en/a/", "/a.txt", "/_digest/live.js", "/en/feed.xml"} {
		first, _ := ask(t, "GET", base+path, nil)
		tag := first.Header.Get("Etag")
		if len(tag) < 20 || strings.HasPrefix(tag, "W/") {
			t.Errorf("%s has the tag %q, which is not strong", path, tag)
		}
		if again, _ := ask(t, "GET", base+path, map[string]string{"If-None-Match": tag}); again.StatusCode != 304 {
			t.Errorf("%s is sent again: %d", path, again.StatusCode)
		}
	}
	tag := func() string { r, _ := ask(t, "GET", base+"/en/a/", nil); return r.Header.Get("Etag") }
	before := tag()
	site := sample()
	site.pages["/en/a/"] = page("A")
	s.Show(site, Report{})
	if after := tag(); after == before {
		t.Errorf("another page has the same tag %s", after)
	}
}

// TestNothingYet asks before there is a site, and when there never was one.
func TestNothingYet(t *testing.T) {
	s := New(Options{})
	base := start(t, s)
	if r, body := ask(t, "GET", base+"/en/a/", nil); r.StatusCode != 503 || !strings.Contains(body, "being built") || !strings.Contains(body, "live.js") {
		t.Errorf("before the first build: %d\n%s", r.StatusCode, body)
	}
	s.Show(nil, Report{Errors: []Problem{{File: "config.toml", Line: 2, Column: 1, Message: "no title"}}})
	if r, body := ask(t, "GET", base+"/en/a/", nil); r.StatusCode != 503 || !strings.Contains(body, "config.toml:2:1: no title") {
		t.Errorf("after a build that failed: %d\n%s", r.StatusCode, body)
	}
	s.Show(fake{}, Report{})
	if r, body := ask(t, "GET", base+"/", nil); r.StatusCode != 404 || !strings.Contains(body, `<link rel="stylesheet" href="/_digest/live.css">`) {
		t.Errorf("a site without pages: %d\n%s", r.StatusCode, body)
	}
}

// TestReachedFromElsewhere calls the server by the address that it is reached
// at, and by another.
func TestReachedFromElsewhere(t *testing.T) {
	s := New(Options{})
	s.Show(sample(), Report{})
	for host, want := range map[string]int{"192.0.2.7:1948": 200, "[::ffff:192.0.2.7]:1948": 200, "192.0.2.8:1948": 421, "desk.example": 421} {
		r := httptest.NewRequest("GET", "http://"+host+"/", nil)
		at := &net.TCPAddr{IP: net.ParseIP("192.0.2.7"), Port: 1948}
		r = r.WithContext(context.WithValue(r.Context(), http.LocalAddrContextKey, at))
		w := httptest.NewRecorder()
		if s.Handler().ServeHTTP(w, r); w.Code != want {
			t.Errorf("called %s it answers %d, want %d", host, w.Code, want)
		}
	}
}

func TestFirstChange(t *testing.T) {
	doc := func(main string) string {
		return "<head><title><p></title></head><body><p>masthead</p><!-- <p> --><main>" + main + "</main><p>foot</p></body>"
	}
	for _, test := range []struct {
		name, before, after string
		want                *block
	}{
		{"text", doc("<p>a</p><p>b</p>"), doc("<p>a</p><p>B</p>"), &block{"p", 2}},
		{"the same", doc("<p>a</p>"), doc("<p>a</p>"), nil},
		{"outside main", doc("<p>a</p>"), strings.Replace(doc("<p>a</p>"), "foot", "FOOT", 1), nil},
		{"a new paragraph", doc("<p>a</p><p>b</p>"), doc("<p>a</p><p>new</p><p>b</p>"), &block{"p", 2}},
		{"one at the end", doc("<p>a</p></div>"), doc("<p>a</p><p>new</p></div>"), &block{"p", 2}},
		{"one that begins like the next", doc("<p>a b</p>"), doc("<p>a</p><p>a b</p>"), &block{"p", 1}},
		{"one is gone", doc("<p>a</p><p>b</p><p>c</p>"), doc("<p>a</p><p>c</p>"), &block{"p", 2}},
		{"the last is gone", doc("<p>a</p><p>b</p>"), doc("<p>a</p>"), &block{"p", 1}},
		{"a heading", doc("<p>a</p><h2 id=x>b</h2>"), doc("<p>a</p><h2 id=y>b</h2>"), &block{"h2", 0}},
		{"before the first block", doc("<div>a<p>b</p></div>"), doc("<div>A<p>b</p></div>"), &block{"p", 1}},
		{"a script with markup", doc("<script>'<p>'</script><p>a</p>"), doc("<script>'<p>'</script><p>b</p>"), &block{"p", 1}},
		{"prefixes of names", doc("<pre>a</pre><path/><p>b"), doc("<pre>a</pre><path/><p>c"), &block{"p", 1}},
		{"no main", "<p>a</p><li>b", "<p>a</p><li>c", &block{"li", 0}},
		{"no block", doc("a"), doc("b"), nil},
		{"a new page", "", doc("<p>a</p>"), nil},
	} {
		if diff := cmp.Diff(test.want, firstChange([]byte(test.before), []byte(test.after))); diff != "" {
			t.Errorf("%s: %s", test.name, diff)
		}
	}
}

func TestListen(t *testing.T) {
	l, err := Listen(":0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	if !strings.HasPrefix(l.Addr().String(), "127.0.0.1:") {
		t.Errorf("an address without a host is %s", l.Addr())
	}
	if second, err := Listen(l.Addr().String()); err == nil || !strings.Contains(err.Error(), "cannot serve at "+l.Addr().String()) {
		t.Errorf("a port that is taken: %v, %v", second, err)
	}
	if _, err := Listen("1948"); err == nil || !strings.Contains(err.Error(), "no address such as 127.0.0.1:1948") {
		t.Errorf("a port alone: %v", err)
	}
	first, err := Listen("")
	if err != nil {
		t.Fatal(err)
	}
	defer first.Close()
	second, err := Listen("")
	if err != nil {
		t.Fatalf("the default port is taken, and no other is found: %v", err)
	}
	defer second.Close()
	if !strings.HasPrefix(second.Addr().String(), "127.0.0.1:") || second.Addr().String() == first.Addr().String() {
		t.Errorf("beside %s it listens at %s", first.Addr(), second.Addr())
	}
}

func TestServeEnds(t *testing.T) {
	s := New(Options{})
	s.Show(sample(), Report{})
	l, err := Listen(":0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan error)
	go func() { ended <- s.Serve(ctx, l) }()
	v := view(t, "http://"+l.Addr().String(), "/en/a/", "")
	v.next("page")
	cancel()
	if err := <-ended; err != nil {
		t.Error(err)
	}
	for range v.events { // ends with the stream
	}
}
