package browser

import (
	"compress/gzip"
	"io"
	"net/url"
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
)

// What a reader may have to wait for, in bytes.
const (
	maxFirstView = 40 << 10 // an article as it is sent, without pictures and faces
	maxScript    = 10 << 10 // all script, as it is written
	maxFaces     = 60_000   // all bundled faces
)

// loaded is what a page loaded and how it came to stand.
type loaded struct {
	// Files are the paths of what it loaded, Blocking those it waited for.
	Files, Blocking []string
	// Shift is by how much its parts moved while it loaded.
	Shift float64
	// Inline are elements and attributes that a strict policy refuses.
	Inline []string
}

const loadedScript = `new Promise((done) => {
	let shift = 0;
	new PerformanceObserver((list) => { for (const e of list.getEntries()) shift += e.value }).observe({type: "layout-shift", buffered: true});
	setTimeout(() => {
		const all = performance.getEntriesByType("resource");
		const path = (e) => new URL(e.name).pathname;
		done({
			Files: all.map(path), Blocking: all.filter((e) => e.renderBlockingStatus === "blocking").map(path), Shift: shift,
			Inline: [...document.querySelectorAll("script:not([src]), style, [style], [onclick], [onload]")]
				.filter((e) => e.type !== "application/ld+json").map((e) => e.outerHTML.slice(0, 80)),
		});
	}, 600);
})`

// TestFirstView opens the longest article of each language as a new reader
// does: little comes over the wire, the page waits for one style sheet alone,
// and nothing on it moves.
func TestFirstView(t *testing.T) {
	browser, site := startChromium(t), serveSample(t, "/")
	for _, l := range languages {
		page := site.largest(t, l.tag)["article"]
		tab := openTab(t, browser, site.base, chromedp.WithNewBrowserContext())
		if err := tab.resize(412, 823); err != nil {
			t.Fatal(err)
		}
		if err := tab.open(site.base + escape(page)); err != nil {
			t.Fatal(err)
		}
		got, err := chromedp.Run(tab.ctx, chromedp.Evaluate[loaded](loadedScript, chromedp.EvalAwaitPromise))
		if err != nil {
			t.Fatal(err)
		}
		got.check(t, site, page)
		for _, complaint := range tab.takeComplaints() {
			t.Errorf("/%s: %s", page, complaint)
		}
	}
}

func (l loaded) check(t *testing.T, site *served, page string) {
	t.Helper()
	size := sent(t, site.read(t, page))
	scripts, faces := 0, 0
	for _, file := range l.Files {
		name, _ := url.PathUnescape(strings.TrimPrefix(file, "/"))
		text := site.read(t, name)
		switch {
		case strings.HasSuffix(name, ".woff2"):
			faces += len(text)
		case strings.HasSuffix(name, ".png"), strings.HasSuffix(name, ".jpg"):
		default:
			size += sent(t, text)
		}
		if strings.HasSuffix(name, ".js") {
			scripts += len(text)
		}
	}
	if size > maxFirstView || scripts > maxScript || faces > maxFaces {
		t.Errorf("/%s: %d bytes are sent (at most %d), %d are script (%d), %d are faces (%d)", page, size, maxFirstView, scripts, maxScript, faces, maxFaces)
	}
	if len(l.Blocking) != 1 || !strings.HasSuffix(l.Blocking[0], ".css") {
		t.Errorf("/%s waits for %q, not for one style sheet", page, l.Blocking)
	}
	if l.Shift > 0 || len(l.Inline) > 0 {
		t.Errorf("/%s: its parts move by %v; a strict policy refuses %q", page, l.Shift, l.Inline)
	}
	t.Logf("/%s: %d bytes, script %d, faces %d", page, size, scripts, faces)
}

// sent is how many bytes a text has when a host sends it.
func sent(t *testing.T, text []byte) int {
	t.Helper()
	var n counter
	w := gzip.NewWriter(&n)
	if _, err := w.Write(text); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return int(n)
}

type counter int

func (c *counter) Write(p []byte) (int, error) { *c += counter(len(p)); return len(p), nil }

var _ io.Writer = (*counter)(nil)

// TestFaces holds the bundled faces to their size, and looks for the licence
// beside them.
func TestFaces(t *testing.T) {
	site := serveSample(t, "/")
	size := 0
	for _, file := range site.files(t, ".woff2") {
		size += len(site.read(t, file))
	}
	if size == 0 || size > maxFaces {
		t.Errorf("the bundled faces have %d bytes, not 1 to %d", size, maxFaces)
	}
	if !slices.ContainsFunc(site.files(t, ".txt"), func(file string) bool {
		return strings.HasPrefix(file, "assets/fonts/LICENSE") && strings.Contains(string(site.read(t, file)), "SIL OPEN FONT LICENSE")
	}) {
		t.Error("their licence is not beside them")
	}
}
