package audit

import (
	"slices"
	"strings"
	"time"
)

const (
	atomSpace  = "http://www.w3.org/2005/Atom"
	xhtmlSpace = "http://www.w3.org/1999/xhtml"
)

// atomReader checks an Atom feed (RFC 4287).
type atomReader struct {
	*feedReader
	unsigned []*node // entries without an author of their own
}

// What stands in a feed and in an entry: once, or any number of times.
var (
	atomFeedOnce  = strings.Fields("id title updated generator icon logo rights subtitle")
	atomEntryOnce = strings.Fields("id title updated content published rights source summary")
	atomOften     = strings.Fields("author category contributor link")
)

func (a *atomReader) element(around []*node, n *node) bool {
	if len(around) == 1 && n.name == "entry" && n.space == atomSpace {
		a.checkEntry(n)
		return false
	}
	return true
}

func (a *atomReader) end(feed *node) {
	a.checkParts(feed, "the feed", atomFeedOnce)
	if len(feed.all(atomSpace, "author")) == 0 {
		for _, entry := range a.unsigned {
			a.wrong(entry.at, "give the entry or the feed an <author>", "an entry without an author, in a feed without one")
		}
	}
	own := false
	for _, link := range feed.all(atomSpace, "link") {
		if link.attribute("rel") == "self" {
			own = true
			a.checkSelf(link.at, link.attribute("href"))
		}
	}
	if !own {
		a.wrong(feed.at, `write <link rel="self" href="`+a.site.addressOf(a.name)+`"/>`, "the feed does not say its own address")
	}
	for _, attribute := range feed.attributes {
		if attribute.Name.Local == "lang" {
			a.checkFeedLanguage(feed.at, attribute.Value)
		}
	}
}

func (a *atomReader) checkEntry(entry *node) {
	a.checkParts(entry, "an entry", atomEntryOnce)
	if id := entry.first(atomSpace, "id"); id != nil {
		a.checkEntryID(id.at, id.text())
	}
	if len(entry.all(atomSpace, "author")) == 0 && entry.first(atomSpace, "source") == nil {
		a.unsigned = append(a.unsigned, &node{at: entry.at})
	}
	if entry.first(atomSpace, "content") == nil && !slices.ContainsFunc(entry.all(atomSpace, "link"), isAlternate) {
		a.wrong(entry.at, `write <content> or <link rel="alternate">`, "an entry without a text and without a link to one")
	}
	a.checkContent(entry)
}

func isAlternate(link *node) bool {
	return link.attribute("rel") == "" || link.attribute("rel") == "alternate"
}

// checkParts checks what a feed and an entry have in common.
func (a *atomReader) checkParts(n *node, what string, once []string) {
	for _, name := range []string{"id", "title", "updated"} {
		if n.first(atomSpace, name) == nil {
			a.wrong(n.at, "write <"+name+">…</"+name+">", "%s without <%s>", what, name)
		}
	}
	seen := map[string]bool{}
	for _, part := range n.children {
		switch {
		case part.space != atomSpace:
			continue
		case slices.Contains(once, part.name) && seen[part.name]:
			a.wrong(part.at, "keep one of them", "%s has a second <%s>", what, part.name)
		case !slices.Contains(once, part.name) && !slices.Contains(atomOften, part.name):
			a.wrong(part.at, "put what Atom does not know into a name space of its own", "%s cannot have <%s>", what, part.name)
		}
		seen[part.name] = true
		a.checkPart(part)
	}
}

func (a *atomReader) checkPart(part *node) {
	switch part.name {
	case "id":
		if id := part.text(); !strings.Contains(id, ":") || strings.ContainsAny(id, " \t\n") {
			a.wrong(part.at, "write tag:kilas.example,2024:… or https://…", "the id %q is no IRI", id)
		}
	case "updated", "published":
		if _, ok := parseAny(part.text(), time.RFC3339); !ok {
			a.wrong(part.at, "write it as 2024-05-31T20:10:00+07:00", "<%s> is %q, which is no moment", part.name, part.text())
		}
	case "author", "contributor":
		if name := part.first(atomSpace, "name"); name == nil || name.text() == "" {
			a.wrong(part.at, "write <name>…</name>", "<%s> without a name", part.name)
		}
		if uri := part.first(atomSpace, "uri"); uri != nil {
			a.checkAddress(uri.at, "<uri>", uri.text())
		}
	case "category":
		if part.attribute("term") == "" {
			a.wrong(part.at, `write <category term="…"/>`, "<category> without a term")
		}
	case "icon", "logo":
		a.checkAddress(part.at, "<"+part.name+">", part.text())
	case "link":
		a.checkLink(part)
	case "title", "subtitle", "rights", "summary":
		a.checkConstruct(part)
	}
}

func (a *atomReader) checkLink(link *node) {
	href := link.attribute("href")
	if href == "" {
		a.wrong(link.at, `write href="…"`, "<link> without an address")
		return
	}
	if tag := link.attribute("hreflang"); tag != "" {
		a.checkFeedLanguage(link.at, tag)
	}
	if link.attribute("rel") != "self" {
		a.checkAddress(link.at, "a link", href)
	}
}

// checkConstruct checks a text that may be plain, HTML or XHTML.
func (a *atomReader) checkConstruct(n *node) {
	switch kind := n.attribute("type"); kind {
	case "", "text":
		if len(n.children) > 0 {
			a.wrong(n.at, `write type="html" and escape the elements`, "<%s> is plain text, and has elements in it", n.name)
		}
	case "html":
		a.checkHTML(n.at, n.text())
	case "xhtml":
		if len(n.children) != 1 || n.children[0].name != "div" || n.children[0].space != xhtmlSpace {
			a.wrong(n.at, `write <div xmlns="http://www.w3.org/1999/xhtml">…</div>`, `<%s type="xhtml"> is not one <div>`, n.name)
			return
		}
		a.checkXHTML(n.children[0])
	default:
		a.wrong(n.at, "write text, html or xhtml", "<%s> has the type %q", n.name, kind)
	}
	a.checkLeftoversIn(n.at, n.text())
}

func (a *atomReader) checkXHTML(n *node) {
	for _, attribute := range n.attributes {
		a.checkAttribute(n.at, n.name, attribute.Name.Local, attribute.Value)
	}
	a.checkLeftoversIn(n.at, n.text())
	for _, child := range n.children {
		a.checkXHTML(child)
	}
}

func (a *atomReader) checkContent(entry *node) {
	content := entry.first(atomSpace, "content")
	if content == nil {
		return
	}
	kind, source := content.attribute("type"), content.attribute("src")
	switch {
	case source != "":
		a.checkAddress(content.at, "src of <content>", source)
		if content.text() != "" || len(content.children) > 0 {
			a.wrong(content.at, "leave out one of the two", "<content> has a text and an address")
		}
		if entry.first(atomSpace, "summary") == nil {
			a.wrong(content.at, "write <summary>…</summary>", "an entry whose text is elsewhere has no summary")
		}
	case kind == "" || kind == "text" || kind == "html" || kind == "xhtml":
		a.checkConstruct(content)
	case !strings.Contains(kind, "/"):
		a.wrong(content.at, "write text, html, xhtml or a media type", "<content> has the type %q", kind)
	}
}
