package audit

import (
	"fmt"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"digest/internal/lang"
)

// The limits of the sitemap protocol, of its news and its images.
const (
	maxAddresses = 50_000
	maxSitemap   = 50 << 20
	maxLocation  = 2048
	maxNews      = 1_000
	maxImages    = 1_000
)

const (
	sitemapSpace = "http://www.sitemaps.org/schemas/sitemap/0.9"
	newsSpace    = "http://www.google.com/schemas/sitemap-news/0.9"
	imageSpace   = "http://www.google.com/schemas/sitemap-image/1.1"
)

// sitemap is what is kept of a sitemap.
type sitemap struct {
	index      bool // it lists sitemaps, not pages
	entries    []sitemapEntry
	alternates bool // some entry has alternates
}

// sitemapEntry is an address that a sitemap lists.
type sitemapEntry struct {
	reference
	alternates []alternate
}

// sitemapReader checks a sitemap or an index of sitemaps.
type sitemapReader struct {
	*reader
	*document
	sitemap *sitemap
	seen    map[string]bool
	news    int
}

func newSitemapReader(r *reader, d *document, root *node) *sitemapReader {
	s := &sitemapReader{reader: r, document: d, seen: map[string]bool{}, sitemap: &sitemap{index: root.name == "sitemapindex"}}
	if root.space != sitemapSpace {
		s.wrong(root.at, `write xmlns="`+sitemapSpace+`"`, "<%s> is in the name space %q", root.name, root.space)
	}
	if len(d.text) > maxSitemap {
		s.wrong(span{}, "split it, and list the parts in an index", "the sitemap has %d bytes, more than %d", len(d.text), maxSitemap)
	}
	return s
}

func (s *sitemapReader) wrong(at span, hint, format string, args ...any) {
	s.report(at, "audit-sitemap", hint, format, args...)
}

// entry is the name of what the sitemap lists.
func (s *sitemapReader) entry() string {
	if s.sitemap.index {
		return "sitemap"
	}
	return "url"
}

// element checks an entry when it is over, and lets go of it.
func (s *sitemapReader) element(around []*node, n *node) bool {
	if len(around) != 1 {
		return true
	}
	if n.name != s.entry() || n.space != around[0].space {
		s.wrong(n.at, "a sitemap lists <url>, an index of sitemaps <sitemap>", "<%s> cannot have <%s>", around[0].name, n.name)
		return false
	}
	s.checkEntry(n)
	return false
}

func (s *sitemapReader) end(root *node) {
	if n := len(s.sitemap.entries); n > maxAddresses {
		s.wrong(root.at, "split it, and list the parts in an index", "the sitemap lists %d addresses, more than %d", n, maxAddresses)
	} else if n == 0 {
		s.wrong(root.at, "leave the file out", "the sitemap lists nothing")
	}
	if s.news > maxNews {
		s.wrong(root.at, "leave out the oldest, or split it", "the sitemap lists %d news articles, more than %d", s.news, maxNews)
	}
}

func (s *sitemapReader) checkEntry(entry *node) {
	var kept sitemapEntry
	seen := map[string]int{}
	last := 0
	for _, part := range entry.children {
		seen[part.space+" "+part.name]++
		rank := rankOf(part, entry)
		if rank < last {
			s.wrong(part.at, "the order is loc, lastmod, changefreq, priority, and then what is of other name spaces", "<%s> stands too late in its entry", part.name)
		}
		last = max(last, rank)
		switch part.space {
		case entry.space:
			s.checkPart(part, seen[part.space+" "+part.name])
		case xhtmlSpace:
			kept.alternates = append(kept.alternates, s.readAlternate(part)...)
		case newsSpace:
			s.checkNews(part)
		case imageSpace:
			s.checkImage(part)
		}
	}
	if n := seen[imageSpace+" image"]; n > maxImages {
		s.wrong(entry.at, "leave some out", "the entry has %d images, more than %d", n, maxImages)
	}
	loc := entry.first(entry.space, "loc")
	if loc == nil {
		s.wrong(entry.at, "write <loc>https://…</loc>", "an entry without an address")
		return
	}
	text := loc.text()
	to := s.checkLocation(loc.at, text)
	if s.seen[text] {
		s.wrong(loc.at, "list it once", "%s is listed a second time", text)
	}
	s.seen[text] = true
	kept.reference = reference{text, to, s.placeOf(loc.at)}
	s.sitemap.alternates = s.sitemap.alternates || len(kept.alternates) > 0
	s.sitemap.entries = append(s.sitemap.entries, kept)
}

// parts are what an entry may have.
var parts = []string{"loc", "lastmod", "changefreq", "priority"}

// rankOf is where a part stands in its entry: the schema of sitemaps has an order.
func rankOf(part, entry *node) int {
	if i := slices.Index(parts, part.name); i >= 0 && part.space == entry.space {
		return i
	}
	return len(parts)
}

func (s *sitemapReader) checkPart(part *node, times int) {
	text := part.text()
	switch allowed := parts; {
	case s.sitemap.index && !slices.Contains(allowed[:2], part.name), !slices.Contains(allowed, part.name):
		s.wrong(part.at, "leave it out", "<%s> cannot have <%s>", s.entry(), part.name)
	case times > 1:
		s.wrong(part.at, "keep one of them", "an entry with a second <%s>", part.name)
	case part.name == "lastmod" && !isMoment(text):
		s.wrong(part.at, "write it as 2024-05-31 or 2024-05-31T20:10:00+07:00", "<lastmod> is %q, which is no moment", text)
	case part.name == "changefreq" && !slices.Contains(strings.Fields("always hourly daily weekly monthly yearly never"), text):
		s.wrong(part.at, "write daily, weekly or the like", "<changefreq> is %q", text)
	case part.name == "priority":
		if n, err := strconv.ParseFloat(text, 64); err != nil || !(n >= 0 && n <= 1) {
			s.wrong(part.at, "write a number from 0.0 to 1.0", "<priority> is %q", text)
		}
	}
}

// isMoment reads a moment by W3C's profile of ISO 8601, as far as the schema
// of sitemaps allows it.
func isMoment(text string) bool {
	_, ok := parseAny(text, time.DateOnly, time.RFC3339, "2006-01-02T15:04:05", "2006-01-02T15:04Z07:00")
	return ok
}

// checkLocation checks an address that a sitemap lists.
func (s *sitemapReader) checkLocation(at span, text string) address {
	to := s.resolve("", text)
	parsed, err := url.Parse(text)
	switch {
	case err != nil || !isAbsolute(text):
		s.wrong(at, "write it with https:// and the host", "%q is not a whole address", text)
	case len(text) > maxLocation:
		s.wrong(at, "give the page a shorter address", "an address of %d letters, more than %d", len(text), maxLocation)
	case text != asciiOnly(text):
		s.wrong(at, "write "+parsed.String(), "letters in %q that an address has to escape", text)
	case s.site.isLocal(to.url):
		s.report(at, "audit-local", "build the site for the address that it will have", "%q is an address of one machine or network only", text)
	case to.file == outside && s.site.base != nil:
		s.wrong(at, "a sitemap lists pages of its own site, "+s.site.baseURL(), "%q is of another site", text)
	case to.file == missing:
		s.wrong(at, hintOf(to), "%q is listed and not there", text)
	case to.file >= 0 && !to.exact:
		s.wrong(at, "write "+s.site.addressOf(s.site.files[to.file]), "%q is a second address of a page", text)
	}
	return to
}

// asciiOnly drops what an address has to escape.
func asciiOnly(text string) string {
	return strings.Map(func(r rune) rune {
		if r <= ' ' || r > '~' || strings.ContainsRune(`"<>\^{|}`+"`", r) {
			return -1
		}
		return r
	}, text)
}

// readAlternate reads <xhtml:link rel="alternate" hreflang="…" href="…"/>.
func (s *sitemapReader) readAlternate(link *node) []alternate {
	href, language := link.attribute("href"), strings.ToLower(link.attribute("hreflang"))
	if link.name != "link" || link.attribute("rel") != "alternate" || href == "" || language == "" {
		s.wrong(link.at, `write <xhtml:link rel="alternate" hreflang="…" href="…"/>`, "an alternate without rel, hreflang or href")
		return nil
	}
	if _, ok := lang.Parse(language); !ok && language != "x-default" {
		s.report(link.at, "audit-alternate", "write a BCP 47 tag, such as id or zh-Hant, or x-default", "hreflang is %q, which is no language", language)
		return nil
	}
	to := s.checkLocation(link.at, href)
	return []alternate{{language, reference{href, to, s.placeOf(link.at)}}}
}

func (s *sitemapReader) checkNews(news *node) {
	s.news++
	publication := news.first(newsSpace, "publication")
	if news.name != "news" || publication == nil {
		s.wrong(news.at, "write <news:publication>…</news:publication>", "<news:%s> without a publication", news.name)
		return
	}
	s.want(publication, newsSpace, "name")
	s.want(news, newsSpace, "title")
	if tag := s.want(publication, newsSpace, "language"); tag != nil {
		if _, ok := lang.Parse(tag.text()); !ok {
			s.report(tag.at, "audit-lang", "write a language, such as id, or zh-cn or zh-tw", "the language is %q, which is none", tag.text())
		}
	}
	if date := s.want(news, newsSpace, "publication_date"); date != nil && !isMoment(date.text()) {
		s.wrong(date.at, "write it as 2024-05-31T20:10:00+07:00", "<publication_date> is %q, which is no moment", date.text())
	}
}

// want reports an element that is missing or empty.
func (s *sitemapReader) want(parent *node, space, name string) *node {
	n := parent.first(space, name)
	if n == nil || n.text() == "" {
		s.wrong(parent.at, fmt.Sprintf("write <%s>…</%s>", name, name), "<%s> without <%s>", parent.name, name)
		return nil
	}
	return n
}

func (s *sitemapReader) checkImage(image *node) {
	loc := s.want(image, imageSpace, "loc")
	if loc == nil {
		return
	}
	to := s.resolve("", loc.text())
	switch {
	case !isAbsolute(loc.text()) || to.file == unreadable:
		s.wrong(loc.at, "write it with https:// and the host", "%q is not a whole address", loc.text())
	case s.site.isLocal(to.url):
		s.report(loc.at, "audit-local", "build the site for the address that it will have", "%q is an address of one machine or network only", loc.text())
	case to.file == missing:
		s.report(loc.at, "audit-asset", hintOf(to), "%q is not there", loc.text())
	}
}
