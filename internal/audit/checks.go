package audit

import (
	"bytes"
	"path"
	"slices"
	"strings"

	"golang.org/x/net/html"
)

// MaxPage is how large a page may be. Search engines read the beginning of a
// page and no more; of the large ones that say where they stop, the first does
// so after 2 MB.
const MaxPage = 2_000_000

// checkElement checks what one element can have wrong.
func (p *pageReader) checkElement() {
	p.checkID()
	p.checkInline()
	p.checkAlternative()
	p.checkReferences()
	switch p.tag.name {
	case "h1":
		p.headings++
	case "link":
		p.readLink()
	case "meta":
		p.readMeta()
	}
}

// checkID checks what a fragment can lead to.
func (p *pageReader) checkID() {
	if name, ok := p.tag.find("name"); ok && p.tag.name == "a" {
		p.ids[name] = true
	}
	id, ok := p.tag.find("id")
	switch {
	case !ok:
	case id == "" || strings.ContainsAny(id, " \t\n\r\f"):
		p.report(p.attributeSpan("id"), "audit-id", "write one word", "the id %q is empty or has a space in it", id)
	case p.ids[id]:
		p.report(p.attributeSpan("id"), "audit-id", "give one of the two another id: a link finds the first only", "a second element has the id %q", id)
	default:
		p.ids[id] = true
	}
}

// checkInline reports what a Content-Security-Policy without 'unsafe-inline'
// keeps from working.
func (p *pageReader) checkInline() {
	const hint = "move it into a file: a strict Content-Security-Policy does not let it run"
	switch p.tag.name {
	case "style":
		p.report(p.tagSpan(), "audit-inline", hint, "a style sheet within the page")
	case "script":
		if _, outer := p.tag.find("src"); !outer && isScript(p.tag.get("type")) {
			p.report(p.tagSpan(), "audit-inline", hint, "a script within the page")
		}
	}
	for _, a := range p.tag.attributes {
		switch {
		case a.Key == "style":
			p.report(p.attributeSpan(a.Key), "audit-inline", hint, "<%s> has a style attribute", p.tag.name)
		case len(a.Key) > 2 && a.Key[:2] == "on":
			p.report(p.attributeSpan(a.Key), "audit-inline", hint, "<%s> has a script in %s", p.tag.name, a.Key)
		}
	}
}

// isScript tells whether a browser runs a script of the type. Other types, such
// as JSON-LD, are data.
func isScript(kind string) bool {
	kind = strings.ToLower(strings.TrimSpace(kind))
	return slices.Contains([]string{"", "module", "importmap", "speculationrules"}, kind) || strings.Contains(kind, "javascript") || strings.Contains(kind, "ecmascript")
}

// checkAlternative reports pictures that say nothing to those who do not see
// them. An empty alt is an answer: the picture is an ornament.
func (p *pageReader) checkAlternative() {
	name := p.tag.name
	switch {
	case name == "img", name == "input" && strings.EqualFold(p.tag.get("type"), "image"):
	case name == "area" && p.tag.get("href") != "":
	default:
		return
	}
	alt, ok := p.tag.find("alt")
	switch source := p.tag.get("src"); {
	case !ok:
		p.report(p.tagSpan(), "audit-alt", `say what it shows in alt="…"; alt="" is for ornaments`, "<%s> has no alternative text", name)
	case alt != "" && (alt == source || alt == path.Base(source)):
		p.report(p.attributeSpan("alt"), "audit-alt", "say what it shows", "the alternative text %q is the name of a file", alt)
	}
}

// checkWhole checks what a page has once.
func (p *pageReader) checkWhole() {
	if p.page.lang == "" && !p.hasCode("audit-lang") {
		p.report(span{}, "audit-lang", `write <html lang="…">`, "the page does not say in which language it is")
	}
	if !p.titled {
		p.report(span{}, "audit-title", "write <title>…</title> in its head", "the page has no title")
	}
	if p.page.kind == redirecting {
		return
	}
	if p.headings != 1 {
		p.report(span{}, "audit-heading", "a page has one <h1>: what it is about", "the page has %d elements <h1>", p.headings)
	}
	if len(p.text) > MaxPage {
		p.report(span{}, "audit-size", "split it into several pages", "the page has %d bytes, more than %d", len(p.text), MaxPage)
	}
	if p.canonicals == 0 && p.page.indexable() {
		p.report(span{}, "audit-canonical", `write <link rel="canonical" href="`+p.site.addressOf(p.name)+`">`, "the page does not say which address is its own")
	}
}

// hasCode tells whether something was found already.
func (d *document) hasCode(code string) bool {
	for _, f := range d.findings {
		if f.Code == code {
			return true
		}
	}
	return false
}

// leftovers are what template engines leave behind when something is missing.
var leftovers = []string{"{{", "<no value>", "&lt;no value&gt;", "ZgotmplZ", "<nil>", "&lt;nil&gt;", "[object Object]", "%!s(", "%!d(", "%!v(", "%!q("}

// mayHaveLeftovers is quick: almost no page has any.
func mayHaveLeftovers(text []byte) bool {
	return slices.ContainsFunc(leftovers, func(l string) bool { return bytes.Contains(text, []byte(l)) })
}

// checkLeftovers looks through one token. Code may show such things, and
// scripts use them.
func (p *pageReader) checkLeftovers(kind html.TokenType) {
	if p.top().quiet && kind == html.TextToken && !p.top().data {
		return
	}
	raw := string(p.text[p.token.start : p.token.start+p.token.length])
	for _, l := range leftovers {
		if p.top().data && l == "{{" {
			continue
		}
		if strings.Contains(raw, l) {
			p.report(p.spanOf(p.token, l), "audit-leftover", "see which template or text this comes from", "%s is left over from a template", l)
		}
	}
}
