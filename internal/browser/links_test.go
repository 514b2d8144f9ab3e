package browser

import (
	"bytes"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// TestLinks follows every link of every page: at the root of a host; under a
// path, where a link that forgets the path leads nowhere; and through archives.
func TestLinks(t *testing.T) {
	t.Run("root", func(t *testing.T) { followAll(t, serveSample(t, "/")) })
	t.Run("path", func(t *testing.T) { followAll(t, serveSample(t, "/news/kilas/")) })
	t.Run("archives", func(t *testing.T) { followAll(t, serveShortLists(t, "/")) })
}

func followAll(t *testing.T, site *served) {
	c := newCrawler(site)
	pages := site.pages(t)
	for _, page := range pages {
		c.fetch(site.base + escape(page))
	}
	var homes []string
	for _, l := range languages {
		homes = append(homes, site.base+l.tag+"/")
	}
	c.checkLinks()
	c.checkReached(homes)
	for _, problem := range c.problems() {
		t.Error(problem)
	}
	t.Logf("%d pages, %d addresses, %d links", len(pages), len(c.pages), c.links)
}

// TestNothingHidden looks for stories that are not public in every file, and
// in the files' names.
func TestNothingHidden(t *testing.T) {
	site := serveSample(t, "/")
	for _, file := range site.files(t, "") {
		text := bytes.ToLower(site.read(t, file))
		for _, word := range hidden {
			if strings.Contains(file, word) || bytes.Contains(text, []byte(word)) {
				t.Errorf("/%s gives away a story that is not public: %s", file, word)
			}
		}
	}
}

// TestLinksBite shows the crawler a site with every mistake it is there for.
func TestLinksBite(t *testing.T) {
	site := serveFolder(t, t.TempDir(), "/")
	put(t, site.folder, map[string]string{
		"index.html": `<p id=x>a</p><p id=x>b</p><a href="/gone/">1</a><a href="/sub">2</a><a href="/sub/#no">3</a>
			<img src="no.png" srcset="no2.png 2x"><a href="javascript:alert(1)">4</a>`,
		"sub/index.html":   `<a href="/#x">fine</a>`,
		"alone/index.html": `<a href="/">nobody leads here</a>`,
	})
	c := newCrawler(site)
	for _, page := range site.pages(t) {
		c.fetch(site.base + page)
	}
	c.checkLinks()
	c.checkReached([]string{site.base})
	got := strings.ReplaceAll(strings.Join(c.problems(), "\n"), site.base, "/")
	want := strings.Join([]string{
		`/: a second element has the id "x"`,
		`/: the link "javascript:alert(1)" has the scheme javascript`,
		`/: the link /gone/ is answered 404`,
		`/: the link /no.png is answered 404`,
		`/: the link /no2.png is answered 404`,
		`/: the link /sub is answered 301`,
		`/: the link /sub/#no leads to no element`,
		`/alone/: no link leads here from a home`,
	}, "\n")
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

// escape makes the path of a file an address.
func escape(page string) string { return (&url.URL{Path: page}).EscapedPath() }

// crawler fetches each address of a site once.
type crawler struct {
	site   *served
	client *http.Client
	pages  map[string]*crawled
	links  int
	found  []string
}

// crawled is what the crawler keeps of an address.
type crawled struct {
	status int
	ids    map[string]bool
	links  []link
	// apart is true for pages that nothing has to lead to: redirects, the
	// 404 page, what is left of a withdrawn story.
	apart bool
}

// link is a link as it stands in a page; to is its address without fragment.
// A reader can follow it when it is an <a>.
type link struct {
	to, fragment string
	follow       bool
}

func newCrawler(site *served) *crawler {
	c := &crawler{site: site, client: &http.Client{}, pages: map[string]*crawled{}}
	c.client.CheckRedirect = func(*http.Request, []*http.Request) error {
		return http.ErrUseLastResponse // not every host redirects to a folder's slash
	}
	return c
}

func (c *crawler) report(format string, args ...any) {
	c.found = append(c.found, fmt.Sprintf(format, args...))
}

// problems returns what was found, sorted, each once.
func (c *crawler) problems() []string {
	slices.Sort(c.found)
	return slices.Compact(c.found)
}

// fetch reads an address and whatever it leads to on the site.
func (c *crawler) fetch(address string) {
	if c.pages[address] != nil {
		return
	}
	p := &crawled{ids: map[string]bool{}}
	c.pages[address] = p
	response, err := c.client.Get(address)
	if err != nil {
		c.report("%s: %v", address, err)
		return
	}
	defer response.Body.Close()
	p.status = response.StatusCode
	body, err := io.ReadAll(response.Body)
	if err != nil {
		c.report("%s: %v", address, err)
	}
	if p.status == http.StatusOK && strings.HasPrefix(response.Header.Get("Content-Type"), "text/html") {
		c.parse(address, p, body)
	}
	for _, l := range p.links {
		c.fetch(l.to)
	}
}

// parse takes ids and links out of a page.
func (c *crawler) parse(address string, p *crawled, body []byte) {
	base, err := url.Parse(address)
	if err != nil {
		c.report("%s: %v", address, err)
		return
	}
	for tokens := html.NewTokenizer(bytes.NewReader(body)); ; {
		switch tokens.Next() {
		case html.ErrorToken:
			return
		case html.StartTagToken, html.SelfClosingTagToken:
			c.element(base, p, tokens.Token())
		}
	}
}

func (c *crawler) element(base *url.URL, p *crawled, e html.Token) {
	attributes := map[string]string{}
	for _, a := range e.Attr {
		attributes[a.Key] = a.Val
	}
	if id, ok := attributes["id"]; ok {
		if p.ids[id] {
			c.report("%s: a second element has the id %q", base, id)
		}
		p.ids[id] = true
	}
	if e.DataAtom == atom.Meta {
		c.meta(base, p, attributes)
	}
	for _, key := range []string{"href", "src", "poster", "action", "data"} {
		if value, ok := attributes[key]; ok {
			c.link(base, p, value, e.DataAtom == atom.A)
		}
	}
	for candidate := range strings.SplitSeq(attributes["srcset"], ",") {
		if fields := strings.Fields(candidate); len(fields) > 0 {
			c.link(base, p, fields[0], false)
		}
	}
}

// meta reads redirects, noindex, and addresses for previews.
func (c *crawler) meta(base *url.URL, p *crawled, attributes map[string]string) {
	content := attributes["content"]
	switch {
	case strings.EqualFold(attributes["http-equiv"], "refresh"):
		_, to, _ := strings.Cut(content, "url=")
		p.apart = true
		c.link(base, p, to, true)
	case attributes["name"] == "robots":
		p.apart = p.apart || strings.Contains(content, "noindex")
	case strings.HasPrefix(content, c.site.base):
		c.link(base, p, content, false)
	}
}

// link notes a link to the site itself; of others it looks at the scheme.
func (c *crawler) link(base *url.URL, p *crawled, text string, follow bool) {
	to, err := base.Parse(text)
	if err != nil {
		c.report("%s: the link %q cannot be read", base, text)
		return
	}
	if !slices.Contains([]string{"http", "https", "mailto", "tel"}, to.Scheme) {
		c.report("%s: the link %q has the scheme %s", base, text, to.Scheme)
		return
	}
	if to.Host != base.Host {
		return
	}
	c.links++
	fragment := to.Fragment
	to.Fragment, to.RawFragment = "", ""
	p.links = append(p.links, link{to.String(), fragment, follow})
}

// checkLinks reports links whose target is not there.
func (c *crawler) checkLinks() {
	for address, p := range c.pages {
		for _, l := range p.links {
			switch target := c.pages[l.to]; {
			case target.status != http.StatusOK:
				c.report("%s: the link %s is answered %d", address, l.to, target.status)
			case l.fragment != "" && !target.ids[l.fragment]:
				c.report("%s: the link %s#%s leads to no element", address, l.to, l.fragment)
			}
		}
	}
}

// checkReached reports pages that no reader finds from a home.
func (c *crawler) checkReached(homes []string) {
	reached := map[string]bool{}
	for queue := homes; len(queue) > 0; queue = queue[1:] {
		at := c.pages[queue[0]]
		if reached[queue[0]] || at == nil {
			continue
		}
		reached[queue[0]] = true
		for _, l := range at.links {
			if l.follow {
				queue = append(queue, l.to)
			}
		}
	}
	for address, p := range c.pages {
		if len(p.links) > 0 && !p.apart && !reached[address] {
			c.report("%s: no link leads here from a home", address)
		}
	}
}
