package browser

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// reader is how somebody wants a page to look.
type reader struct{ name, scheme, contrast string }

// readers are how readers may want a page to look.
var readers = []reader{
	{"light", "light", "no-preference"},
	{"dark", "dark", "no-preference"},
	{"light, more contrast", "light", "more"},
	{"dark, more contrast", "dark", "more"},
}

// axe is the text of axe-core, which make tools installs.
func axe(t *testing.T) string {
	t.Helper()
	file := filepath.Join(packages, "axe-core", "axe.min.js")
	needs(t, "chromium", file)
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// give puts axe-core's rules into every page that the tab will open.
func (p *tab) give(t *testing.T, rules string) {
	t.Helper()
	script := page.AddScriptToEvaluateOnNewDocumentParams{Source: rules}
	if _, err := chromedp.Call(p.ctx, page.AddScriptToEvaluateOnNewDocument, script); err != nil {
		t.Fatal(err)
	}
}

// violations runs axe-core's rules over the page that is open: all of them, or
// those that depend on colours.
func (p *tab) violations(colours bool) ([]string, error) {
	options := `{resultTypes: ["violations"]}`
	if colours {
		options = `{resultTypes: ["violations"], preload: false, runOnly: ["color-contrast", "link-in-text-block"]}`
	}
	script := layOut + `axe.run(document, ` + options + `).then(({violations}) => violations.map((v) =>
		v.id + ": " + v.help + ": " + v.nodes.slice(0, 3).map((n) => n.target.join(" ")).join(", ")))`
	return chromedp.Run(p.ctx, chromedp.Evaluate[[]string](script, chromedp.EvalAwaitPromise))
}

// want sets what the reader is said to want.
func (p *tab) want(scheme, contrast string) error {
	_, err := chromedp.Call(p.ctx, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{
		Features: []*emulation.MediaFeature{
			{Name: "prefers-color-scheme", Value: scheme}, {Name: "prefers-contrast", Value: contrast},
			{Name: "prefers-reduced-motion", Value: "reduce"},
		},
	})
	return err
}

// again are kinds of page with the parts of another kind.
var again = []string{"article page", "whole article", "week", "month", "archive"}

// readersOf are the readers for whom a page is held against the rules. What is
// wrong with colours does not hang on the language: one has all kinds of page
// in both schemes, the others those that have everything, and each kind once.
func readersOf(kind, tag string) []reader {
	switch {
	case kind == "home" || kind == "article":
		return readers
	case tag == languages[0].tag:
		return readers[:2]
	case slices.Contains(again, kind):
		return nil
	}
	return readers[:1]
}

// inaccessible returns what is wrong for readers with the page that is open.
func (p *tab) inaccessible(readers []reader) []string {
	var problems []string
	for i, reader := range readers {
		err := p.want(reader.scheme, reader.contrast)
		var found []string
		if err == nil {
			found, err = p.violations(i > 0)
		}
		if err != nil {
			return append(problems, err.Error())
		}
		for _, violation := range found {
			problems = append(problems, reader.name+": "+violation)
		}
	}
	return problems
}

// TestAccessibleBites shows the rules a page with a mistake of each sort.
func TestAccessibleBites(t *testing.T) {
	rules, browser, site := axe(t), startChromium(t), serveFolder(t, t.TempDir(), "/")
	put(t, site.folder, map[string]string{"index.html": `<!doctype html><html lang=en><meta name=viewport content="width=device-width"><title>t</title>
		<link rel=stylesheet href=a.css><main><h1>a</h1><p>pale</p><button></button></main>`,
		"a.css": `p { color: #888; background: #fff } @media (prefers-color-scheme: dark) { p { color: #222; background: #000 } }`})
	tab := openTab(t, browser, site.base)
	tab.give(t, rules)
	if err := tab.open(site.base); err != nil {
		t.Fatal(err)
	}
	got := strings.Join(tab.inaccessible(readers), "\n")
	for _, want := range []string{"light: button-name", "light: color-contrast", "dark: color-contrast"} {
		if !strings.Contains(got, want) {
			t.Errorf("the rules do not say %q; they say\n%s", want, got)
		}
	}
}

// reachable is what a reader can do on a page, and what the keyboard reaches.
type reachable struct {
	// Missed can be clicked, and Tab never came to it; Unseen had the focus
	// without showing it.
	Missed, Unseen []string
}

const reachScript = `(() => {
	const say = (e) => e.localName + " " + (e.textContent.trim() || e.value || e.getAttribute("href") || "").slice(0, 40);
	const shown = (e) => e.checkVisibility() && e.getClientRects().length;
	window.reach = {
		all: [...document.querySelectorAll("a[href], button, select, textarea, summary, input")].filter(shown),
		seen: new Set(), unseen: [],
		note() {
			const e = document.activeElement;
			if (!e || e === document.body || this.seen.has(e)) return false;
			this.seen.add(e);
			const style = getComputedStyle(e), box = e.getBoundingClientRect();
			const inside = box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
			if (e.id !== "main" && (style.outlineStyle === "none" || !inside)) this.unseen.push(say(e));
			return true;
		},
		// Of a group of radio buttons Tab comes to one.
		result() {
			const groups = new Set([...this.seen].map((e) => e.type === "radio" && e.name));
			return {Missed: this.all.filter((e) => !this.seen.has(e) && !(e.type === "radio" && groups.has(e.name))).map(say), Unseen: this.unseen};
		},
	};
	document.documentElement.style.scrollBehavior = "auto";
	return reach.all.length;
})()`

// tabKey is the Tab key going down, which is all that moves the focus.
var tabKey = input.DispatchKeyEventParams{Type: input.DispatchKeyEventTypeRawKeyDown, Key: "Tab", Code: "Tab", WindowsVirtualKeyCode: 9}

// reach walks through the page that is open with the Tab key.
func (p *tab) reach() (reachable, error) {
	ctx, cancel := context.WithCancel(p.ctx)
	defer cancel()
	n, err := chromedp.Run(ctx, chromedp.Evaluate[int](reachScript))
	for i := 0; i < n+2 && err == nil; i++ {
		if _, err = chromedp.Call(ctx, input.DispatchKeyEvent, tabKey); err == nil {
			var more bool
			if more, err = chromedp.Run(ctx, chromedp.Evaluate[bool]("reach.note()")); !more {
				break
			}
		}
	}
	if err != nil {
		return reachable{}, err
	}
	return chromedp.Run(ctx, chromedp.Evaluate[reachable]("reach.result()"))
}

// TestKeyboard goes through a page of each kind with the Tab key, on a small
// screen, where the menu is a strip: it comes to everything, and one sees where
// it is. Two kinds are looked at on a large screen and right to left, too.
func TestKeyboard(t *testing.T) {
	browser, site := startChromium(t), serveSample(t, "/")
	for _, tag := range []string{"en", "ar"} {
		t.Run(tag, func(t *testing.T) {
			t.Parallel()
			tab := openTab(t, browser, site.base)
			chosen := site.largest(t, tag)
			for kind, page := range chosen {
				some := []int64{320, 1400}
				switch large := kind == "home" || kind == "article"; {
				case tag != "en" && !large:
					continue
				case !large:
					some = some[:1]
				}
				for _, width := range some {
					for _, problem := range tab.unreachable(site.base+escape(page), width) {
						t.Errorf("%s /%s at %d px: %s", kind, page, width, problem)
					}
				}
			}
		})
	}
}

func (p *tab) unreachable(address string, width int64) (problems []string) {
	if err := p.resize(width, 900); err != nil {
		return []string{err.Error()}
	}
	if err := p.open(address); err != nil {
		return []string{err.Error()}
	}
	got, err := p.reach()
	if err != nil {
		return []string{err.Error()}
	}
	for _, e := range got.Missed {
		problems = append(problems, fmt.Sprintf("Tab does not reach %q", e))
	}
	for _, e := range got.Unseen {
		problems = append(problems, fmt.Sprintf("%q has the focus unseen", e))
	}
	slices.Sort(problems)
	return problems
}

// TestKeyboardBites shows the walk a page with both mistakes.
func TestKeyboardBites(t *testing.T) {
	browser, site := startChromium(t), serveFolder(t, t.TempDir(), "/")
	put(t, site.folder, map[string]string{"index.html": `<!doctype html><html lang=en><title>t</title><link rel=stylesheet href=a.css>
		<a href="/a">fine</a><a href="/b" tabindex=-1>skipped</a><button class=bare>bare</button>`, "a.css": `.bare { outline: none }`})
	got := strings.Join(openTab(t, browser, site.base).unreachable(site.base, 800), "\n")
	want := "\"button bare\" has the focus unseen\nTab does not reach \"a skipped\""
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}
