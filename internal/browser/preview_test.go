package browser

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/chromedp"

	"digest/internal/serve"
)

// draft is a site that is being written: pages and style sheets by path.
type draft map[string]string

func (d draft) Page(path string) (serve.Page, bool, error) {
	text, ok := d[path]
	if strings.HasPrefix(text, "error: ") {
		return serve.Page{}, true, serve.Problem{File: "templates/article.html", Line: 4, Message: text[7:]}
	}
	return serve.Page{HTML: []byte(text), Owner: "content" + strings.TrimSuffix(path, "/") + ".md"}, ok && strings.HasSuffix(path, "/"), nil
}

func (d draft) File(path string) (serve.File, bool) {
	text, ok := d[path]
	return file(path, text), ok
}

func file(path, text string) serve.File {
	open := func() (io.ReadCloser, error) { return io.NopCloser(strings.NewReader(text)), nil }
	return serve.File{Name: path, Size: int64(len(text)), Open: open}
}

func (d draft) NotFound(string) (serve.Page, bool, error) {
	return serve.Page{HTML: []byte(document("Lost", "", "<h1>Nothing is here</h1>"))}, true, nil
}

// document is a page with a style sheet.
func document(title, root, main string) string {
	return `<!doctype html><html lang="en" dir="ltr" ` + root + `><head><meta charset="utf-8"><title>` + title + `</title>` +
		`<link rel="stylesheet" href="/style.1.css"></head><body><main>` + main + `</main></body></html>`
}

const article = `<h1>Title</h1>
<details id="more"><summary>More</summary><p>inside</p></details>
<form><input id="name" value="v"><input id="box" type="checkbox"><textarea id="note">n</textarea></form>
<div id="kept" data-digest-keep>as it is</div>
%s
<p id="last">The last words.</p>`

// paragraphs are as many as make a page long; the one with the number n says
// something else.
func paragraphs(n int, text string) string {
	var b strings.Builder
	for i := range 60 {
		words := fmt.Sprintf("Paragraph %d has some words in it.", i)
		if i == n {
			words = text
		}
		fmt.Fprintf(&b, "<p>%s</p>\n", words)
	}
	return b.String()
}

const firstStyle, secondStyle = "body{color:rgb(1, 1, 1)}", "body{color:rgb(2, 2, 2)}"

func sampleDraft(n int, text string) draft {
	return draft{
		"/":             document("Home", "", `<h1>Home</h1><a href="/a/">A</a>`),
		"/a/":           document("A", "", fmt.Sprintf(article, paragraphs(n, text))),
		"/style.1.css":  firstStyle,
		"/style.2.css":  secondStyle,
		"/favicon.ico":  "",
		"/picture.webp": "",
	}
}

// preview is a site that is being written, open in a tab.
type preview struct {
	*tab
	t      *testing.T
	server *serve.Server
}

func openPreview(t *testing.T, browser context.Context, path string) *preview {
	t.Helper()
	server := serve.New(serve.Options{BasePath: "/", Follow: true})
	listener := httptest.NewServer(server.Handler())
	t.Cleanup(listener.Close)
	t.Cleanup(server.Close)
	p := &preview{openTab(t, browser, listener.URL), t, server}
	server.Show(sampleDraft(-1, ""), serve.Report{})
	if err := p.resize(1000, 700); err != nil {
		t.Fatal(err)
	}
	if err := p.open(listener.URL + path); err != nil {
		t.Fatal(err)
	}
	p.eval(`window.mark = "the same window"`)
	return p
}

func (p *preview) eval(script string) {
	p.t.Helper()
	if _, err := chromedp.Run(p.ctx, chromedp.Evaluate[any](script)); err != nil {
		p.t.Fatalf("%s: %v", script, err)
	}
}

func (p *preview) is(script string) bool {
	p.t.Helper()
	got, err := chromedp.Run(p.ctx, chromedp.Evaluate[bool]("!!("+script+")"))
	return err == nil && got // a page on its way to another has no answer
}

// wait waits until an expression is true.
func (p *preview) wait(script string) {
	p.t.Helper()
	for range 400 {
		if p.is(script) {
			return
		}
		time.Sleep(20 * time.Millisecond)
	}
	text, _ := chromedp.Run(p.ctx, chromedp.Evaluate[string]("document.documentElement.outerHTML"))
	p.t.Fatalf("it does not come to be that %s; complaints %q; the page is\n%.3000s", script, p.takeComplaints(), text)
}

// holds checks expressions that must be true now.
func (p *preview) holds(scripts ...string) {
	p.t.Helper()
	for _, script := range scripts {
		if !p.is(script) {
			got, _ := chromedp.Run(p.ctx, chromedp.Evaluate[string]("String("+strings.Split(script, " === ")[0]+")"))
			p.t.Errorf("it is not so that %s: %q", script, got)
		}
	}
}

// calm fails on what the console said, but for requests that end with a page.
func (p *preview) calm(expected ...string) {
	p.t.Helper()
next:
	for _, c := range p.takeComplaints() {
		for _, e := range append(expected, "/_digest/events") {
			if strings.Contains(c, e) {
				continue next
			}
		}
		p.t.Error(c)
	}
}

const sameWindow = `window.mark === "the same window"`

// panel is the text that a part of the panel shows; "" when it is not seen.
func panel(part string) string {
	return fmt.Sprintf(`((e) => e?.checkVisibility() ? e.innerText : "")(document.querySelector("digest-panel").shadowRoot.querySelector(%q))`, part)
}

// TestPreview opens pages of a site that is being written and changes the site
// under them.
func TestPreview(t *testing.T) {
	browser := startChromium(t)
	for _, test := range []struct {
		name string
		run  func(*testing.T, context.Context)
	}{
		{"keeps what the reader did", previewKeepsWhatTheReaderDid},
		{"changes anything", previewChangesAnything},
		{"swaps styles", previewSwapsStyles},
		{"shows errors", previewShowsErrors},
		{"broken page", previewBrokenPage},
		{"page goes and comes", previewPageGoesAndComes},
		{"away", previewAway},
		{"follows", previewFollows},
		{"after restart", previewAfterRestart},
		{"theme", previewTheme},
	} {
		t.Run(test.name, func(t *testing.T) { test.run(t, browser) })
	}
}

func previewKeepsWhatTheReaderDid(t *testing.T, browser context.Context) {
	p := openPreview(t, browser, "/a/")
	p.eval(`
		more.open = true;
		name_ = document.getElementById("name"); name_.value = "typed"; note.value = "a note"; box.checked = true;
		kept.textContent = "mine";
		note.focus(); note.setSelectionRange(2, 4);
		last.scrollIntoView();
		getSelection().setBaseAndExtent(last.firstChild, 4, last.firstChild, 8);
		before = scrollY; note.focus({preventScroll: true}); note.setSelectionRange(2, 4)`)
	p.holds(`before > 500`)
	site := sampleDraft(50, "The new words.")
	site["/a/"] = strings.NewReplacer("as it is", "changed", `value="v"`, `value="w"`, "<title>A", "<title>New").Replace(site["/a/"])
	p.server.Show(site, serve.Report{})
	p.wait(`document.body.innerText.includes("The new words.")`)
	p.holds(sameWindow, `document.title === "New"`, `more.open`, `name_.value === "typed"`, `note.value === "a note"`, `box.checked`,
		`kept.textContent === "mine"`, `document.activeElement === note`, `note.selectionStart === 2`, `note.selectionEnd === 4`, `scrollY === before`)

	p.eval(`note.blur(); getSelection().setBaseAndExtent(last.firstChild, 4, last.firstChild, 8)`)
	site = sampleDraft(50, "Newer words.")
	site["/a/"] = strings.Replace(site["/a/"], "The last words.", "The last word.", 1)
	p.server.Show(site, serve.Report{})
	p.wait(`document.body.innerText.includes("Newer words.")`)
	p.holds(sameWindow, `getSelection().toString() === "last"`, `last.textContent === "The last word."`, `scrollY === before`)
	p.calm()
}

// previewChangesAnything makes a page into others that have nothing but
// their kinds of elements in common.
func previewChangesAnything(t *testing.T, browser context.Context) {
	p := openPreview(t, browser, "/")
	random := rand.New(rand.NewPCG(1, 2))
	for i := range 60 {
		site := sampleDraft(-1, "")
		main := branch(random, 4, map[string]bool{})
		site["/"] = document(fmt.Sprint("Page ", i), "", main)
		p.server.Show(site, serve.Report{})
		p.wait(fmt.Sprintf(`document.title === "Page %d"`, i))
		text, err := json.Marshal("<main>" + main)
		if err != nil {
			t.Fatal(err)
		}
		if !p.is(fmt.Sprintf(`document.querySelector("main").isEqualNode(new DOMParser().parseFromString(%s, "text/html").querySelector("main"))`, text)) {
			t.Fatalf("page %d is not %s", i, main)
		}
	}
	p.holds(sameWindow)
	p.calm()
}

// branch is a random piece of HTML, written as browsers write it. Ids are
// unique, and turn up in other places on the next page.
func branch(random *rand.Rand, depth int, ids map[string]bool) string {
	var b strings.Builder
	for range random.IntN(6) {
		fmt.Fprintf(&b, "text %d", random.IntN(3))
		tag := []string{"div", "section", "p", "span"}[random.IntN(4)]
		id := ""
		if name := fmt.Sprint("i", random.IntN(12)); random.IntN(3) == 0 && !ids[name] {
			ids[name], id = true, fmt.Sprintf(` id="%s"`, name)
		}
		class := fmt.Sprintf(` class="c%d"`, random.IntN(2))
		inner := "leaf"
		if depth > 0 && tag != "p" && tag != "span" {
			inner = branch(random, depth-1, ids)
		}
		fmt.Fprintf(&b, "<%[1]s%[2]s%[3]s>%[4]s</%[1]s>", tag, id, class, inner)
	}
	return b.String()
}

// previewSwapsStyles changes a page and its style sheet at once, and looks
// at every frame and after every change: the new words never stand in the old
// style, nor any words in none.
func previewSwapsStyles(t *testing.T, browser context.Context) {
	p := openPreview(t, browser, "/a/")
	p.eval(`
		seen = new Set();
		look = () => seen.add(getComputedStyle(document.body).color + " " + document.querySelector("main > p").textContent);
		(watch = () => { look(); requestAnimationFrame(watch) })();
		new MutationObserver(look).observe(document, {subtree: true, childList: true, attributes: true, characterData: true})`)
	const swaps = 6
	for i := range swaps {
		site := sampleDraft(0, fmt.Sprintf("Style %d.", i))
		site["/a/"] = strings.Replace(site["/a/"], "style.1", fmt.Sprintf("style.%d", 2-i%2), 1)
		p.server.Show(site, serve.Report{})
		p.wait(fmt.Sprintf(`document.body.innerText.includes("Style %d.")`, i))
		p.wait(fmt.Sprintf(`seen.has("rgb(%[1]d, %[1]d, %[1]d) Style %[2]d.")`, 2-i%2, i))
		p.holds(`document.querySelectorAll("link").length === 1`, `!document.querySelector("link").hasAttribute("media")`)
	}
	p.holds(sameWindow, fmt.Sprintf(`[...seen].length === %d`, swaps+1))
	p.calm()
}

func previewShowsErrors(t *testing.T, browser context.Context) {
	p := openPreview(t, browser, "/a/")
	site := sampleDraft(-1, "")
	wrong := serve.Problem{File: "content/a.md", Line: 3, Column: 9, Code: "unknown-key", Message: `unknown key "titel"`,
		Hint: `did you mean "title"?`, Excerpt: `titel = "A <b>"`}
	p.eval(`width = document.documentElement.scrollWidth; height = document.documentElement.scrollHeight`)
	p.server.Show(site, serve.Report{Errors: []serve.Problem{wrong}})
	for _, words := range []string{"1 error", "content/a.md:3:9", wrong.Message, wrong.Code, wrong.Hint, wrong.Excerpt} {
		p.wait(panel(".errors") + fmt.Sprintf(`.includes(%q)`, words))
	}
	p.holds(`document.documentElement.scrollWidth === width`, `document.documentElement.scrollHeight === height`)
	p.eval(`document.dispatchEvent(new KeyboardEvent("keydown", {key: "Escape"}))`)
	p.wait(panel(".errors") + ` === "1 error"`)

	warning := serve.Problem{File: "content/a.md", Message: "a doubt"}
	p.server.Show(site, serve.Report{Warnings: []serve.Problem{warning, {File: "content/b.md"}}})
	p.wait(panel(".warnings") + ` === "1 warning"`)
	p.holds(panel(".errors") + ` === ""`)
	p.eval(`document.querySelector("digest-panel").shadowRoot.querySelector(".warnings summary").click()`)
	p.wait(panel(".warnings") + `.includes("a doubt")`)
	p.holds(panel(".warnings") + `.includes("1 warning on other pages")`)
	p.server.Show(site, serve.Report{})
	p.wait(panel(".warnings") + ` === ""`)
	p.holds(sameWindow)
	p.calm()
}

// previewBrokenPage breaks a page that is open, and opens one that is
// broken.
func previewBrokenPage(t *testing.T, browser context.Context) {
	p := openPreview(t, browser, "/a/")
	broken := draft{"/a/": "error: no such field", "/style.1.css": firstStyle, "/favicon.ico": ""}
	p.server.Show(broken, serve.Report{})
	p.wait(panel(".errors") + `.includes("no such field")`)
	p.holds(sameWindow, `document.querySelector("h1").textContent === "Title"`)

	if err := p.open(p.base + "/a/"); err != nil {
		t.Fatal(err)
	}
	p.wait(panel(".errors") + `.includes("templates/article.html:4")`)
	p.holds(`document.querySelector("h1").textContent === "This page cannot be made"`)
	p.server.Show(sampleDraft(-1, ""), serve.Report{})
	p.wait(`document.querySelector("h1").textContent === "Title"`)
	p.wait(panel(".errors") + ` === ""`)
	p.holds(`getComputedStyle(document.body).color === "rgb(1, 1, 1)"`, `document.body.className === ""`)
	p.calm("is answered 500")
}

func previewPageGoesAndComes(t *testing.T, browser context.Context) {
	p := openPreview(t, browser, "/a/")
	site := sampleDraft(-1, "")
	delete(site, "/a/")
	p.server.Show(site, serve.Report{})
	p.wait(`document.querySelector("h1").textContent === "Nothing is here"`)
	p.holds(`document.title === "Lost"`)
	p.server.Show(sampleDraft(-1, ""), serve.Report{})
	p.wait(`document.querySelector("h1").textContent === "Title"`)
	site["/a/"] = strings.Replace(document("عنوان", "", "<h1>عنوان</h1>"), `lang="en" dir="ltr"`, `lang="ar" dir="rtl"`, 1)
	p.server.Show(site, serve.Report{Errors: []serve.Problem{{Message: "wrong"}}})
	p.wait(`document.title === "عنوان"`)
	p.wait(panel(".errors") + `.includes("wrong")`)
	p.holds(sameWindow, `document.documentElement.lang === "ar"`, `getComputedStyle(document.body).direction === "rtl"`,
		`getComputedStyle(document.querySelector("digest-panel").shadowRoot.querySelector(".errors")).direction === "ltr"`)
	p.calm()
}

// previewAway changes a page while its tab is hidden, and while the browser
// is on another one.
func previewAway(t *testing.T, browser context.Context) {
	p := openPreview(t, browser, "/a/")
	p.wait(`document.querySelector("digest-panel")`)
	hide := func(hidden bool) {
		p.eval(fmt.Sprintf(`Object.defineProperty(document, "hidden", {value: %v, configurable: true}); document.dispatchEvent(new Event("visibilitychange"))`, hidden))
	}
	hide(true)
	p.server.Show(sampleDraft(0, "Written behind its back."), serve.Report{})
	p.wait(`performance.getEntriesByType("resource").some((e) => e.name.includes("/_digest/events"))`) // it has ended
	p.holds(`!document.body.innerText.includes("behind")`)
	hide(false)
	p.wait(`document.body.innerText.includes("Written behind its back.")`)
	p.holds(sameWindow)

	p.eval(`location.href = "/"`)
	p.wait(`document.title === "Home"`)
	p.server.Show(sampleDraft(0, "Written far away."), serve.Report{})
	p.eval(`history.back()`)
	p.wait(`document.body.innerText.includes("Written far away.")`)
	p.calm()
}

func previewFollows(t *testing.T, browser context.Context) {
	p := openPreview(t, browser, "/")
	before, after := sampleDraft(-1, ""), sampleDraft(45, "What was edited.")
	p.wait(panel(".frame") + ` !== null`)
	p.server.Show(after, serve.Report{})
	p.server.Follow("/a/", before, after)
	const seen = `((e) => { const box = e?.getBoundingClientRect(); return e && box.top > 250 && box.bottom < 450 })` +
		`([...document.querySelectorAll("p")].find((e) => e.textContent === %q))`
	p.wait(`location.pathname === "/a/"`)
	p.wait(fmt.Sprintf(seen, "What was edited."))
	p.eval(`window.mark = "the same window"`)
	p.eval(`marked = ""; Element.prototype.animate = function () { marked = this.textContent }`)
	newer := sampleDraft(20, "What was edited then.")
	p.server.Show(newer, serve.Report{})
	p.server.Follow("/a/", after, newer)
	p.wait(fmt.Sprintf(seen, "What was edited then."))
	p.holds(sameWindow, `marked === "What was edited then."`)
	p.calm()
}

// previewAfterRestart stops the server under an open page and starts
// another at the same address.
func previewAfterRestart(t *testing.T, browser context.Context) {
	listener, err := serve.Listen(":0")
	if err != nil {
		t.Fatal(err)
	}
	address := listener.Addr().String()
	run := func(site draft) (stop func()) {
		server := serve.New(serve.Options{})
		server.Show(site, serve.Report{})
		http := &http.Server{Handler: server.Handler()}
		var ended sync.WaitGroup
		ended.Go(func() { _ = http.Serve(listener) }) // it says that it was closed
		return func() { server.Close(); _ = http.Close(); ended.Wait() }
	}
	stop := run(sampleDraft(-1, ""))
	p := &preview{openTab(t, browser, "http://"+address), t, nil}
	if err := p.open("http://" + address + "/a/"); err != nil {
		t.Fatal(err)
	}
	p.eval(`window.mark = "the same window"`)
	stop()
	p.wait(panel(".connection") + `.includes("does not answer")`)
	if listener, err = serve.Listen(address); err != nil {
		t.Fatal(err)
	}
	defer run(sampleDraft(3, "Written meanwhile."))()
	p.wait(`document.body.innerText.includes("Written meanwhile.")`)
	p.wait(panel(".connection") + ` === ""`)
	p.holds(sameWindow)
	p.calm("/favicon.ico")
}
