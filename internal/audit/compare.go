package audit

import (
	"slices"

	"digest/internal/diag"
)

// comparison holds what was read against each other.
type comparison struct {
	site     *site
	read     []reading
	robots   *robots
	sitemaps []int // files
	count    int   // pages
	findings []diag.Finding
}

// compare finds what no single file tells.
func compare(s *site, read []reading) *comparison {
	c := &comparison{site: s, read: read}
	for file, r := range read {
		if r.page != nil {
			c.count++
		}
		if r.sitemap != nil {
			c.sitemaps = append(c.sitemaps, file)
		}
		if r.robots != nil {
			c.robots = r.robots
		}
	}
	for file, r := range read {
		if r.page == nil || r.page.kind == bare {
			continue
		}
		c.checkCanonical(file, r.page)
		c.checkRedirect(file, r.page)
		c.checkAnchors(file, r.page)
		c.checkNamed(file, r.page)
		c.checkAlternates(file, r.page)
		c.checkWorks(file, r.page)
	}
	c.checkSitemaps()
	c.checkRobots()
	c.checkReached()
	return c
}

func (c *comparison) report(file string, at place, code, hint, format string, args ...any) {
	c.findings = append(c.findings, finding(file, at, code, hint, format, args...))
}

// pageAt returns the page that an address leads to.
func (c *comparison) pageAt(a address) *page {
	if a.file < 0 {
		return nil
	}
	return c.read[a.file].page
}

func (c *comparison) firstSitemap() int {
	for _, file := range c.sitemaps {
		if c.read[file].sitemap.index {
			return file
		}
	}
	return c.sitemaps[0]
}

// checkCanonical wants a page to name itself, and a redirect its target.
func (c *comparison) checkCanonical(file int, p *page) {
	if p.canonical.text == "" {
		return
	}
	to := p.canonical.to
	if p.kind == redirecting {
		if p.redirect.to.isOwn() && to.file != p.redirect.to.file {
			c.report(c.site.files[file], p.canonical.at, "audit-canonical", "write the address that it redirects to", "the page redirects to %s, and its canonical address is %q", p.redirect.text, p.canonical.text)
		}
		return
	}
	if to.file != missing && (to.file != file || !to.exact) {
		c.report(c.site.files[file], p.canonical.at, "audit-canonical", "write "+c.site.addressOf(c.site.files[file]), "the canonical address %q is not the page itself", p.canonical.text)
	}
}

// checkRedirect wants a redirect to end at a page.
func (c *comparison) checkRedirect(file int, p *page) {
	if p.kind != redirecting {
		return
	}
	switch target := c.pageAt(p.redirect.to); {
	case p.redirect.to.file == file:
		c.report(c.site.files[file], p.redirect.at, "audit-redirect", "let it lead to a page", "the page redirects to itself")
	case target != nil && target.kind == redirecting:
		c.report(c.site.files[file], p.redirect.at, "audit-redirect", "let it lead to "+target.redirect.text, "the page redirects to %s, which redirects too", p.redirect.text)
	}
}

// checkAnchors looks for the places that links lead to within pages.
func (c *comparison) checkAnchors(file int, p *page) {
	for _, a := range p.anchors {
		target := c.read[a.to].page
		if target == nil || target.kind == redirecting {
			continue // a fragment of another kind of file is for its reader to know
		}
		if _, ok := slices.BinarySearch(target.ids, sum(a.fragment)); !ok {
			c.report(c.site.files[file], a.at, "audit-anchor", "no element there has this id", "%q leads to no place in %s", a.text, c.site.describe(int(a.to)))
		}
	}
}

// checkReached follows links from the home, as a reader does.
func (c *comparison) checkReached() {
	reached := make([]bool, len(c.read))
	var queue []int32
	if home, ok := c.site.index["index.html"]; ok {
		queue = append(queue, int32(home))
	}
	if len(queue) == 0 {
		if c.count > 0 {
			c.report("index.html", place{}, "audit-link", "a site has a page at its address", "there is no home page")
		}
		return
	}
	for len(queue) > 0 {
		at := queue[0]
		queue = queue[1:]
		if reached[at] {
			continue
		}
		reached[at] = true
		if p := c.read[at].page; p != nil {
			queue = append(queue, p.links...)
		}
	}
	for file, r := range c.read {
		if r.page != nil && r.page.indexable() && !reached[file] {
			c.report(c.site.files[file], place{}, "audit-orphan", "link to it from a page that readers find", "no link leads here from the home page")
		}
	}
}
