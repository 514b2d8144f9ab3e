package audit

import (
	"slices"
	"strings"
)

// checkAlternates holds the versions that a page names against what they are,
// and what they name themselves.
func (c *comparison) checkAlternates(file int, p *page) {
	if len(p.alternates) == 0 || p.kind != ordinary {
		return
	}
	name := c.site.files[file]
	wrong := func(at place, hint, format string, args ...any) {
		c.report(name, at, "audit-alternate", hint, format, args...)
	}
	first := p.alternates[0].at
	if p.noindex {
		wrong(first, "leave out one of the two", "the page has alternates, and asks search engines not to show it")
		return
	}
	seen := map[string]string{}
	for _, a := range p.alternates {
		if other, ok := seen[a.lang]; ok && other != a.text {
			wrong(a.at, "keep one of them", "a second alternate in %q", a.lang)
		}
		seen[a.lang] = a.text
		c.checkAlternate(file, p, a, wrong)
	}
	if !slices.ContainsFunc(p.alternates, func(a alternate) bool { return a.to.file == file && a.lang != "x-default" }) {
		wrong(first, `write <link rel="alternate" hreflang="`+p.lang+`" href="`+c.site.addressOf(name)+`">`, "the page does not stand among its own alternates")
	}
	if _, ok := seen["x-default"]; !ok && len(seen) > 1 {
		wrong(first, `write <link rel="alternate" hreflang="x-default" href="…">`, "no alternate is for readers of other languages")
	}
}

// checkAlternate checks one version that a page names.
func (c *comparison) checkAlternate(file int, p *page, a alternate, wrong func(place, string, string, ...any)) {
	target := c.pageAt(a.to)
	switch {
	case a.to.file == missing || a.to.file == unreadable: // told where it stands
	case a.to.file == outside:
		if c.site.base != nil && !c.site.isLocal(a.to.url) {
			wrong(a.at, "only versions on this site are alternates; lead to the original by a link", "the alternate %q is of another site", a.text)
		}
	case target == nil:
		wrong(a.at, "lead to a page", "the alternate %q is no page", a.text)
	case target.kind == redirecting && a.lang != "x-default":
		wrong(a.at, "lead to "+target.redirect.text, "the alternate %q is a redirect", a.text)
	case target.kind == redirecting:
	case !target.indexable():
		wrong(a.at, "leave it out", "the alternate %q asks search engines not to show it", a.text)
	case !a.to.exact:
		wrong(a.at, "write "+c.site.addressOf(c.site.files[a.to.file]), "the alternate %q is a second address of the page", a.text)
	case a.lang != "x-default" && target.lang != "" && !speaks(target, a.lang):
		wrong(a.at, "correct the language or the address", "the alternate %q is in %q, not in %q", a.text, target.lang, a.lang)
	case a.to.file != file && !names(target, file):
		wrong(a.at, "name this page there as "+`<link rel="alternate" hreflang="`+p.lang+`" href="`+c.site.addressOf(c.site.files[file])+`">`,
			"%s is named as an alternate, and does not name this page in turn", c.site.describe(a.to.file))
	}
}

// speaks tells whether a page is in a language: "pt" stands for "pt-BR", too.
func speaks(p *page, language string) bool {
	own := strings.ToLower(p.lang)
	return own == language || strings.HasPrefix(own, language+"-") || strings.HasPrefix(language, own+"-") && own != ""
}

// names tells whether a page has another among its alternates.
func names(p *page, file int) bool {
	return slices.ContainsFunc(p.alternates, func(a alternate) bool { return a.to.file == file })
}

// checkNamed checks links that say which language they lead to.
func (c *comparison) checkNamed(file int, p *page) {
	for _, a := range p.named {
		target := c.pageAt(a.to)
		if target != nil && target.kind == ordinary && target.lang != "" && !speaks(target, a.lang) {
			c.report(c.site.files[file], a.at, "audit-alternate", "correct hreflang or the address", "the link says that %s is in %q, and it is in %q", c.site.describe(a.to.file), a.lang, target.lang)
		}
	}
}

// checkWorks holds the translations that JSON-LD names against the alternates.
func (c *comparison) checkWorks(file int, p *page) {
	for _, w := range p.works {
		listed := map[int]bool{file: true}
		for _, to := range w.to {
			listed[to.to.file] = true
			if to.to.file >= 0 && !names(p, to.to.file) {
				c.report(c.site.files[file], to.at, "audit-jsonld", `name it by <link rel="alternate" hreflang="…">, too`, "JSON-LD says that %s is a translation of this page, and hreflang does not", c.site.describe(to.to.file))
			}
		}
		for _, a := range p.alternates {
			if a.to.file >= 0 && a.lang != "x-default" && !listed[a.to.file] {
				c.report(c.site.files[file], w.at, "audit-jsonld", "name it as workTranslation, too", "hreflang says that %s is a version of this page, and JSON-LD does not", c.site.describe(a.to.file))
			}
		}
	}
}

// checkSitemaps holds sitemaps against the pages that they list.
func (c *comparison) checkSitemaps() {
	listed := map[int]bool{}
	for _, file := range c.sitemaps {
		s := c.read[file].sitemap
		for _, e := range s.entries {
			if e.to.file < 0 {
				continue
			}
			listed[e.to.file] = true
			if s.index {
				c.checkListedSitemap(file, e)
			} else {
				c.checkListedPage(file, s, e)
			}
		}
	}
	if len(c.sitemaps) == 0 {
		return
	}
	for file, r := range c.read {
		if r.page != nil && r.page.indexable() && !listed[file] {
			c.report(c.site.files[file], place{}, "audit-unlisted", `list it, or write <meta name="robots" content="noindex"> into it`, "search engines may show the page, and no sitemap lists it")
		}
	}
}

func (c *comparison) checkListedSitemap(file int, e sitemapEntry) {
	switch listed := c.read[e.to.file].sitemap; {
	case listed == nil:
		c.report(c.site.files[file], e.at, "audit-sitemap", "list sitemaps only", "%s is no sitemap", c.site.describe(e.to.file))
	case listed.index:
		c.report(c.site.files[file], e.at, "audit-sitemap", "list its sitemaps here", "%s is an index, and an index lists no index", c.site.describe(e.to.file))
	}
}

// checkListedPage wants a page that search engines may show, with the alternates
// that it names itself.
func (c *comparison) checkListedPage(file int, s *sitemap, e sitemapEntry) {
	p := c.pageAt(e.to)
	switch {
	case p == nil:
		return // a document of another kind may be listed
	case p.kind == redirecting:
		c.report(c.site.files[file], e.at, "audit-sitemap", "list "+p.redirect.text, "%s is a redirect", c.site.describe(e.to.file))
		return
	case !p.indexable():
		c.report(c.site.files[file], e.at, "audit-sitemap", "leave it out", "%s asks search engines not to show it", c.site.describe(e.to.file))
		return
	}
	if !s.alternates && len(e.alternates) == 0 {
		return // this sitemap leaves alternates to the pages
	}
	for _, a := range e.alternates {
		if !has(p.alternates, a) {
			c.report(c.site.files[file], a.at, "audit-alternate", "name it in the page, too, or leave it out", "the sitemap names %q in %q as an alternate of %s, and the page does not", a.text, a.lang, c.site.describe(e.to.file))
		}
	}
	for _, a := range p.alternates {
		if !has(e.alternates, a) {
			c.report(c.site.files[file], e.at, "audit-alternate", "name it in the sitemap, too, or leave it out", "%s names %q in %q as an alternate, and the sitemap does not", c.site.describe(e.to.file), a.text, a.lang)
		}
	}
}

func has(list []alternate, a alternate) bool {
	return slices.ContainsFunc(list, func(b alternate) bool { return a.lang == b.lang && a.to.file == b.to.file })
}
