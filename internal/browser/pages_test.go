package browser

import (
	"bytes"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
)

// kinds are the kinds of page, by their path behind the language. The first
// that fits is the page's.
var kinds = []struct{ name, path string }{
	{"home", `^$`},
	{"whole article", `^\d{4}/\d\d/[^/]+/all/$`},
	{"article page", `^\d{4}/\d\d/[^/]+/\d+/$`},
	{"article", `^\d{4}/\d\d/[^/]+/$`}, // or a tombstone
	{"archive", `/archive/\d+/$|^archive/\d+/$`},
	{"editions", `^editions/$`},
	{"day", `^editions/\d{4}-\d\d-\d\d/$`},
	{"week", `^editions/\d{4}-w\d\d/$`},
	{"month", `^editions/\d{4}-\d\d/$`},
	{"index", `^(topics|people|outlets|translators)/$`},
	{"topic", `^topics/[^/]+/$`},
	{"person", `^people/[^/]+/$`},
	{"outlet", `^outlets/[^/]+/$`},
	{"translator", `^translators/[^/]+/$`},
	{"corrections", `^corrections/$`},
	{"quotes", `^quotes/`},
	{"sources", `^sources/$`},
	{"coverage", `^coverage/$`},
	{"page", `^(about|policy)/$`},
	{"section", `^[^/]+/$`},
	{"404", `^404\.html$`},
}

// kindOf returns a page's kind, "redirect" and "tombstone" among them.
func kindOf(page, language string, text []byte) string {
	if bytes.Contains(text, []byte(`http-equiv="refresh"`)) {
		return "redirect"
	}
	for _, k := range kinds {
		if !regexp.MustCompile(k.path).MatchString(strings.TrimPrefix(page, language+"/")) {
			continue
		}
		if k.name == "article" && bytes.Contains(text, []byte("noindex")) {
			return "tombstone"
		}
		return k.name
	}
	return ""
}

// widths are those of a small phone, which a desk is when a page is shown four
// times as large, a tablet and a desk.
var widths = []int64{320, 768, 1400}

// TestPages opens the largest page of each kind in each language, the one most
// likely to break its layout, and holds it against the rules of axe-core.
func TestPages(t *testing.T) {
	rules, browser, site := axe(t), startChromium(t), serveShortLists(t, "/")
	seen := map[string]bool{}
	for _, l := range languages {
		chosen := site.largest(t, l.tag)
		for kind := range chosen {
			seen[kind] = true
		}
		t.Run(l.tag, func(t *testing.T) {
			t.Parallel()
			tab := openTab(t, browser, site.base)
			tab.give(t, rules)
			for kind, page := range chosen {
				problems := tab.check(site.base+escape(page), l.tag, l.dir)
				problems = append(problems, tab.inaccessible(readersOf(kind, l.tag))...)
				for _, problem := range problems {
					t.Errorf("%s /%s: %s", kind, page, problem)
				}
			}
			t.Logf("%d kinds of page at %d widths", len(chosen), len(widths))
		})
	}
	for _, k := range append(kinds, struct{ name, path string }{name: "tombstone"}) {
		if !seen[k.name] && k.name != "404" {
			t.Errorf("the sample site has no page of the kind %q", k.name)
		}
	}
}

// TestNotFoundPage opens the page that hosts show for what is not there.
func TestNotFoundPage(t *testing.T) {
	browser := startChromium(t)
	site := serveSample(t, "/")
	for _, problem := range openTab(t, browser, site.base).check(site.base+"404.html", "id", "ltr") {
		t.Error(problem)
	}
}

// TestPagesBite shows the checks a page with every mistake they are there for.
func TestPagesBite(t *testing.T) {
	browser := startChromium(t)
	site := serveFolder(t, t.TempDir(), "/")
	put(t, site.folder, map[string]string{"index.html": `<!doctype html><html lang=en dir=ltr><title>t</title>
		<h1>a</h1><h1>b</h1><div class=wide style="width:600px">wide</div>
		<div style="display:flex;flex-direction:column-reverse"><p>one<p class=second>two</div><img src=no.png><img src="https://other.example/x.png">
		<script>console.error("oops"); nothere()</script>`})
	got := strings.Join(openTab(t, browser, site.base).check(site.base, "ar", "rtl"), "\n")
	for _, want := range []string{
		`console: "oops"`, `nothere is not defined`, `no.png is answered 404`, `another host: https://other.example/x.png`,
		`2 elements h1`, `lang is "en", not "ar"`, `dir is "ltr", not "rtl"`, "at 320 px: the page is 608 px wide: div.wide", "read before what stands above: p.second",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("the checks do not say %q; they say\n%s", want, got)
		}
	}
}

// largest returns the longest page of each kind in a language, by kind.
func (s *served) largest(t *testing.T, tag string) map[string]string {
	t.Helper()
	sizes, chosen := map[string]int{}, map[string]string{}
	for _, page := range s.pages(t) {
		if !strings.HasPrefix(page, tag+"/") {
			continue
		}
		text := s.read(t, page)
		kind := kindOf(page, tag, text)
		if kind == "" {
			t.Errorf("/%s is of no known kind", page)
		}
		if kind != "redirect" && len(text) > sizes[kind] {
			sizes[kind], chosen[kind] = len(text), page
		}
	}
	return chosen
}

// facts are what a page says of itself in the browser.
type facts struct {
	Lang, Dir   string
	H1          int
	Width, Room int
	// Wide are elements that reach beyond the page, Above those that stand
	// higher than what is read before them.
	Wide, Above []string
}

// layOut has the browser lay a page out down to its end, as it does when a
// reader comes there: what is far below is put off on phones.
const layOut = `(() => {
	const all = new CSSStyleSheet();
	all.replaceSync('* { content-visibility: visible !important }');
	document.adoptedStyleSheets = [all];
})();`

const factsScript = layOut + `(() => {
	const room = innerWidth, width = document.scrollingElement.scrollWidth, wide = [], above = [];
	const name = (e) => [e.localName, ...e.classList].join('.');
	let top = 0;
	for (const e of document.body.querySelectorAll('h1, h2, h3, p:not(:has(p)), li, dt, dd, th, td, blockquote, legend')) {
		const box = e.getBoundingClientRect();
		if (!box.height || getComputedStyle(e).position === 'absolute') continue;
		if (box.bottom <= top) above.push(name(e));
		top = box.top;
	}
	for (const e of width > room ? document.body.querySelectorAll('*') : []) {
		const box = e.getBoundingClientRect();
		if (box.width > 0 && (box.right > room + 1 || box.left < -1))
			wide.push(name(e));
	}
	return {
		Lang: document.documentElement.lang, Dir: document.documentElement.dir,
		H1: document.querySelectorAll('h1').length, Width: width, Room: room, Wide: wide.slice(0, 4), Above: above.slice(0, 4),
	};
})()`

// check opens a page at every width and returns what is wrong with it.
func (p *tab) check(address, tag, dir string) []string {
	var problems []string
	for i, width := range widths {
		f, err := p.facts(address, width, i == 0)
		if err != nil {
			return append(problems, err.Error())
		}
		if f.Width > f.Room {
			problems = append(problems, fmt.Sprintf("at %d px: the page is %d px wide: %s", width, f.Width, strings.Join(f.Wide, ", ")))
		}
		if i == 0 {
			problems = append(problems, f.check(tag, dir)...)
		}
	}
	problems = append(problems, p.takeComplaints()...)
	slices.Sort(problems)
	return slices.Compact(problems)
}

// facts reads the page's facts at a width; the first time it opens the page.
func (p *tab) facts(address string, width int64, first bool) (facts, error) {
	if err := p.resize(width, 900); err != nil {
		return facts{}, err
	}
	if first {
		if err := p.open(address); err != nil {
			return facts{}, err
		}
	}
	return chromedp.Run(p.ctx, chromedp.Evaluate[facts](factsScript))
}

func (f facts) check(tag, dir string) (problems []string) {
	if f.Lang != tag {
		problems = append(problems, fmt.Sprintf("lang is %q, not %q", f.Lang, tag))
	}
	if f.Dir != dir {
		problems = append(problems, fmt.Sprintf("dir is %q, not %q", f.Dir, dir))
	}
	if len(f.Above) > 0 { // on a small screen, where all stands in one column
		problems = append(problems, fmt.Sprintf("read before what stands above: %s", strings.Join(f.Above, ", ")))
	}
	if f.H1 != 1 {
		problems = append(problems, fmt.Sprintf("%d elements h1", f.H1))
	}
	return problems
}
