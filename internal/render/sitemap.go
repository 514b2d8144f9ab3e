package render

import (
	"fmt"
	"io"
	"slices"
	"time"

	"digest/internal/site"
)

const sitemapNamespace = "http://www.sitemaps.org/schemas/sitemap/0.9"

// sitemap writes a sitemap (sitemaps.org), with Google's names for pictures and
// news.
func sitemap(x xmlWriter, v *site.Sitemap) {
	has := func(what func(u site.SitemapURL) bool, namespace string) string {
		if slices.ContainsFunc(v.URLs, what) {
			return namespace
		}
		return ""
	}
	x.WriteString(xmlDeclaration)
	x.open("urlset", "xmlns", sitemapNamespace,
		"xmlns:xhtml", has(func(u site.SitemapURL) bool { return len(u.Alternates) > 0 }, "http://www.w3.org/1999/xhtml"),
		"xmlns:image", has(func(u site.SitemapURL) bool { return len(u.Images) > 0 }, "http://www.google.com/schemas/sitemap-image/1.1"),
		"xmlns:news", has(func(u site.SitemapURL) bool { return u.News != nil }, "http://www.google.com/schemas/sitemap-news/0.9"))
	x.WriteByte('\n')
	for i := range v.URLs {
		sitemapURL(x, &v.URLs[i])
	}
	x.close("urlset")
}

func sitemapURL(x xmlWriter, u *site.SitemapURL) {
	x.open("url")
	x.text("loc", u.Loc)
	if !u.Changed.IsZero() {
		x.text("lastmod", u.Changed.Format(time.RFC3339))
	}
	for _, a := range u.Alternates {
		x.empty("xhtml:link", "rel", "alternate", "hreflang", a.Tag, "href", a.Absolute)
	}
	for _, image := range u.Images {
		x.open("image:image")
		x.text("image:loc", image)
		x.close("image:image")
	}
	if n := u.News; n != nil {
		x.open("news:news")
		x.open("news:publication")
		x.text("news:name", n.Publication)
		x.text("news:language", newsLanguage(n.Lang))
		x.close("news:publication")
		x.text("news:publication_date", n.Date.Format(time.RFC3339))
		x.text("news:title", n.Title)
		x.close("news:news")
	}
	x.close("url")
}

// newsLanguage is a language as sitemaps of news want it: without script and
// region, but for Chinese.
func newsLanguage(tag string) string {
	base, script := baseOf(tag)
	switch {
	case base != "zh":
		return base
	case script == "Hant":
		return "zh-tw"
	}
	return "zh-cn"
}

// sitemapIndex writes the list of sitemaps.
func sitemapIndex(x xmlWriter, v *site.SitemapIndex) {
	x.WriteString(xmlDeclaration)
	x.open("sitemapindex", "xmlns", sitemapNamespace)
	x.WriteByte('\n')
	for _, s := range v.Sitemaps {
		x.open("sitemap")
		x.text("loc", s.Loc)
		if !s.Changed.IsZero() {
			x.text("lastmod", s.Changed.Format(time.RFC3339))
		}
		x.close("sitemap")
	}
	x.close("sitemapindex")
}

// robots writes robots.txt: robots may read everything. What they must not show
// says so itself, and they have to read it to know.
func robots(w io.Writer, v *site.Robots) error {
	_, err := fmt.Fprintf(w, "User-agent: *\nAllow: /\n\nSitemap: %s\n", v.Sitemap)
	return err
}
