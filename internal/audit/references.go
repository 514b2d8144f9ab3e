package audit

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"digest/internal/lang"
)

// purpose is what an address in a page is for.
type purpose uint8

const (
	forReaders purpose = iota // to be opened
	forPage                   // to be loaded with the page
	forRobots                 // to be known
)

// uses are the attributes that hold addresses. Those of <link> and <meta> are
// read apart.
var uses = []struct {
	key     string
	tags    []string // nil: any but link
	purpose purpose
}{
	{"href", []string{"a", "area"}, forReaders},
	{"href", []string{"use", "image"}, forPage},
	{"action", []string{"form"}, forReaders},
	{"formaction", nil, forReaders},
	{"src", nil, forPage},
	{"poster", nil, forPage},
	{"data", []string{"object"}, forPage},
	{"background", nil, forPage},
}

func (p *pageReader) checkReferences() {
	for _, u := range uses {
		value, ok := p.tag.find(u.key)
		if ok && (u.tags == nil || slices.Contains(u.tags, p.tag.name)) {
			p.checkReference(value, p.attributeSpan, u.key, u.purpose)
		}
	}
	for _, key := range []string{"srcset", "imagesrcset"} {
		for candidate := range strings.SplitSeq(p.tag.get(key), ", ") {
			if fields := strings.Fields(candidate); len(fields) > 0 {
				p.checkReference(fields[0], func(string) span { return p.short(p.spanOf(p.token, fields[0])) }, key, forPage)
			}
		}
	}
}

// checkReference checks an address, wherever it stands in the page.
func (p *pageReader) checkReference(text string, where func(string) span, key string, use purpose) address {
	to := p.resolve(p.path, text)
	switch {
	case to.file == unreadable:
		p.report(where(key), "audit-link", "write an address such as https://kilas.example/page/", "the address %q cannot be read", text)
		return to
	case to.url.Scheme == "javascript":
		p.report(where(key), "audit-inline", "use a button and a script file: a strict Content-Security-Policy does not let it run", "a link that is a script")
		return to
	case p.site.isLocal(to.url):
		p.report(where(key), "audit-local", "build the site for the address that it will have", "%q is an address of one machine or network only", text)
		return to
	}
	p.checkScheme(to, text, where, key, use)
	if p.page.kind == notFound && to.isOwn() && !strings.HasPrefix(text, "/") && !strings.HasPrefix(text, "#") && !strings.Contains(text, ":") {
		p.report(where(key), "audit-link", "begin it with /", "%q begins at the page's folder, but this page is shown at any address", text)
		return to
	}
	p.follow(to, text, where, key, use)
	return to
}

// checkScheme reports what a browser does not load over https, or loads twice.
func (p *pageReader) checkScheme(to address, text string, where func(string) span, key string, use purpose) {
	base := p.site.base
	if base == nil || base.Scheme != "https" || to.url.Scheme != "http" {
		return
	}
	switch {
	case use == forPage:
		p.report(where(key), "audit-mixed", "load it over https", "%q is loaded by http into a page of https", text)
	case strings.EqualFold(to.url.Host, base.Host):
		p.report(where(key), "audit-mixed", "write https", "%q leads to this site by http", text)
	}
}

// follow looks for what an address leads to, and keeps what can only be told
// when all pages have been read.
func (p *pageReader) follow(to address, text string, where func(string) span, key string, use purpose) {
	switch {
	case to.file == missing && use == forPage:
		p.report(where(key), "audit-asset", hintOf(to), "%q is not there", text)
	case to.file == missing:
		p.report(where(key), "audit-link", hintOf(to), "%q leads nowhere", text)
	case to.file < 0 || use != forReaders || to.file > math.MaxInt32:
	default:
		p.links[int32(to.file)] = true
		if to.fragment != "" && to.fragment != "top" {
			p.page.anchors = append(p.page.anchors, anchor{int32(to.file), to.fragment, text, p.placeOf(where(key))})
		}
		if language := p.tag.get("hreflang"); language != "" {
			p.page.named = append(p.page.named, alternate{strings.ToLower(language), reference{text, to, p.placeOf(where(key))}})
		}
	}
}

func hintOf(a address) string {
	if a.note != "" {
		return a.note
	}
	return "no file of the site has this address, " + a.url.EscapedPath()
}

// readLink reads what <link> says of the page.
func (p *pageReader) readLink() {
	href, ok := p.tag.find("href")
	if !ok {
		return
	}
	use := forRobots
	if p.tag.hasWord("rel", "stylesheet", "icon", "preload", "modulepreload", "manifest", "apple-touch-icon", "mask-icon") {
		use = forPage
	}
	if p.tag.hasWord("rel", "preconnect", "dns-prefetch") {
		return
	}
	to := p.checkReference(href, p.attributeSpan, "href", use)
	at := p.attributeSpan("href")
	switch {
	case p.tag.hasWord("rel", "canonical"):
		p.readCanonical(reference{href, to, p.placeOf(at)}, at)
	case p.tag.hasWord("rel", "alternate") && p.tag.get("hreflang") != "":
		p.readAlternate(alternate{strings.ToLower(p.tag.get("hreflang")), reference{href, to, p.placeOf(at)}}, at)
	case p.tag.hasWord("rel", "alternate") && to.file >= 0:
		p.checkFeedType(p.site.files[to.file], p.tag.get("type"))
	}
}

func (p *pageReader) readCanonical(r reference, at span) {
	p.canonicals++
	switch own := p.site.addressOf(p.name); {
	case p.canonicals > 1:
		p.report(at, "audit-canonical", "keep one of them", "a second canonical address")
	case !isAbsolute(r.text):
		p.report(at, "audit-canonical", "write "+own, "the canonical address %q is not a whole address", r.text)
	case p.page.kind != notFound:
		p.page.canonical = r // whether the page is a redirect, its end will tell
	}
}

func isAbsolute(text string) bool {
	return strings.HasPrefix(text, "https://") || strings.HasPrefix(text, "http://")
}

func (p *pageReader) readAlternate(a alternate, at span) {
	if _, ok := lang.Parse(a.lang); !ok && a.lang != "x-default" {
		p.report(p.attributeSpan("hreflang"), "audit-alternate", "write a BCP 47 tag, such as id or zh-Hant, or x-default", "hreflang is %q, which is no language", a.lang)
		return
	}
	if !isAbsolute(a.text) {
		p.report(at, "audit-alternate", "write it with https:// and the host", "the alternate %q is not a whole address", a.text)
	}
	p.page.alternates = append(p.page.alternates, a)
}

// feedTypes are what <link rel="alternate"> calls feeds, and the kinds of file.
var feedTypes = map[string]string{"application/atom+xml": "Atom", "application/rss+xml": "RSS", "application/feed+json": "JSON Feed"}

// checkFeedType notes which kind of feed is expected; what the file is will be
// known when it has been read.
func (p *pageReader) checkFeedType(file, kind string) {
	want, ok := feedTypes[strings.ToLower(kind)]
	if ok && !slices.Contains(endingsOf[want], file[strings.LastIndexByte(file, '.')+1:]) {
		p.report(p.attributeSpan("type"), "audit-feed", "correct the type or the address", "type is %q, but %s is no %s feed by its name", kind, file, want)
	}
}

var endingsOf = map[string][]string{"Atom": {"xml", "atom"}, "RSS": {"xml", "rss"}, "JSON Feed": {"json"}}

// readMeta reads what <meta> says of the page.
func (p *pageReader) readMeta() {
	content := p.tag.get("content")
	name := strings.ToLower(p.tag.get("name") + p.tag.get("property"))
	switch {
	case strings.EqualFold(p.tag.get("http-equiv"), "refresh"):
		p.readRefresh(content)
	case name == "robots" || name == "googlebot":
		p.page.noindex = p.page.noindex || strings.Contains(strings.ToLower(content), "noindex") || strings.EqualFold(strings.TrimSpace(content), "none")
	case slices.Contains([]string{"og:url", "og:image", "og:image:url", "og:image:secure_url", "twitter:image", "og:video", "og:audio"}, name):
		p.readCard(name, content)
	}
}

// readCard reads an address for previews. Those who show them know no page that
// it could be relative to.
func (p *pageReader) readCard(name, content string) {
	if !isAbsolute(content) {
		p.report(p.attributeSpan("content"), "audit-asset", "write it with https:// and the host", "%s is %q, which is not a whole address", name, content)
		return
	}
	use := forPage
	if name == "og:url" {
		use = forRobots
	}
	to := p.checkReference(content, p.attributeSpan, "content", use)
	if own := p.site.addressOf(p.name); name == "og:url" && to.file != missing && p.site.base != nil && !(to.exact && p.site.files[to.file] == p.name) {
		p.report(p.attributeSpan("content"), "audit-canonical", "write "+own, "og:url is not the page's own address")
	}
}

// readRefresh reads a redirect; a page that only shows itself again is none.
func (p *pageReader) readRefresh(content string) {
	_, to, found := strings.Cut(content, ";")
	to = strings.TrimSpace(to)
	if !found || len(to) < 4 || !strings.EqualFold(to[:4], "url=") {
		return
	}
	to = strings.Trim(to[4:], `'" `)
	p.page.kind = redirecting
	where := func(string) span { return p.short(p.spanOf(p.token, to)) }
	target := p.checkReference(to, where, "content", forReaders)
	p.page.redirect.reference = reference{to, target, p.placeOf(where(""))}
}

// describe is how a file is called in messages: by its address.
func (s *site) describe(file int) string { return fmt.Sprintf("/%s", pathOf(s.files[file])) }
