package browser

import (
	"context"
	"net/http/httptest"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"digest/internal/serve"
)

// published is a site that was built, as one that is being written.
type published string

func (folder published) read(path string) (string, bool) {
	text, err := os.ReadFile(filepath.Join(string(folder), filepath.FromSlash(path)))
	return string(text), err == nil
}

func (folder published) Page(path string) (serve.Page, bool, error) {
	if strings.HasSuffix(path, "/") {
		path += "index.html"
	}
	text, ok := folder.read(path)
	return serve.Page{HTML: []byte(text)}, ok && strings.HasSuffix(path, ".html"), nil
}

func (folder published) File(path string) (serve.File, bool) {
	text, ok := folder.read(path)
	return file(path, text), ok
}

func (folder published) NotFound(string) (serve.Page, bool, error) { return folder.Page("/404.html") }

// withOtherMain is a site one page of which has another title and another text.
type withOtherMain struct {
	published
	path string
}

var mainAndTitle = regexp.MustCompile(`(?s)<title>.*?</title>|<main[^>]*>.*</main>`)

func (w withOtherMain) Page(path string) (serve.Page, bool, error) {
	page, ok, err := w.published.Page(path)
	if path == w.path {
		if !ok {
			page, _, err = w.NotFound(path)
		}
		page.HTML = mainAndTitle.ReplaceAllFunc(page.HTML, func(part []byte) []byte {
			if strings.HasPrefix(string(part), "<title>") {
				return []byte("<title>Other</title>")
			}
			return []byte(`<main id="main" tabindex="-1"><h1>Other</h1></main>`)
		})
		ok = true
	}
	return page, ok, err
}

// previewTheme opens pages of the sample site below a path: the built-in
// theme keeps to the policy, and its pages change in place.
func previewTheme(t *testing.T, browser context.Context) {
	site := published(serveSample(t, "/sub/").folder)
	server := serve.New(serve.Options{BasePath: "/sub/"})
	listener := httptest.NewServer(server.Handler())
	defer listener.Close()
	defer server.Close()
	for _, path := range []string{"id/", "en/2024/06/the-voice-behind-the-static/", "ar/2024/05/kennedy/", "id/editions/2024-05-31/", "nowhere/"} {
		server.Show(site, serve.Report{})
		p := &preview{openTab(t, browser, listener.URL), t, server}
		if err := p.open(listener.URL + "/sub/" + path); err != nil {
			t.Fatal(err)
		}
		p.wait(`getComputedStyle(document.body).display === "flex" && document.querySelector("digest-panel")`)
		p.eval(`window.mark = "the same window"; before = document.body.innerHTML`)
		server.Show(withOtherMain{site, "/" + path}, serve.Report{})
		p.wait(`document.title === "Other"`)
		server.Show(site, serve.Report{})
		p.wait(`document.title !== "Other"`)
		p.holds(sameWindow, `document.body.innerHTML === before`, `getComputedStyle(document.body).display === "flex"`)
		p.calm("nowhere/ is answered 404", "/favicon.svg")
	}
}
