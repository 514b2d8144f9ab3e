package audit

import (
	"slices"
	"strings"
	"unicode"

	"golang.org/x/net/html"

	"digest/internal/lang"
)

// element is an element that is open where the reader is.
type element struct {
	name    string
	dir     string // ltr, rtl or auto, inherited
	quiet   bool   // code and the like: its text is shown as it is
	foreign bool   // within SVG or MathML
	data    bool   // a script that is JSON-LD
	apart   bool   // its direction is its own, so that its text does not count for those around it
	inline  bool

	left, right int  // letters of the element's own text, and of inline elements in it
	at          span // the first of them
}

// top is the element that the reader is in.
func (p *pageReader) top() element {
	if len(p.open) == 0 {
		return element{dir: "ltr"}
	}
	return p.open[len(p.open)-1]
}

// void elements have no end.
var void = []string{"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}

// siblings end an element whose end tag is left out.
var siblings = map[string][]string{
	"li": {"li"}, "dt": {"dt", "dd"}, "dd": {"dt", "dd"}, "option": {"option"},
	"tr": {"tr", "td", "th"}, "td": {"td", "th"}, "th": {"td", "th"},
	"tbody": {"thead", "tbody", "tr", "td", "th"}, "tfoot": {"tbody", "tr", "td", "th"},
}

// blocks end a paragraph.
var blocks = strings.Fields(`address article aside blockquote details div dl fieldset figcaption figure footer form
	h1 h2 h3 h4 h5 h6 header hr main menu nav ol p pre section table ul`)

// enter opens an element. What HTML lets authors leave out is put in, as far as
// the direction of text depends on it.
func (p *pageReader) enter(selfClosing bool) {
	name := p.tag.name
	for ends := siblings[name]; slices.Contains(ends, p.top().name); {
		p.leave(len(p.open) - 1)
	}
	if p.top().name == "p" && slices.Contains(blocks, name) {
		p.leave(len(p.open) - 1)
	}
	parent := p.top()
	e := element{
		name:    name,
		dir:     p.direction(parent),
		quiet:   parent.quiet || slices.Contains([]string{"code", "pre", "kbd", "samp", "script", "style", "textarea"}, name),
		foreign: parent.foreign && name != "foreignobject" || name == "svg" || name == "math",
		apart:   p.tag.get("dir") != "" || name == "bdi",
		inline:  slices.Contains(inline, name),
		data:    name == "script" && strings.EqualFold(strings.TrimSpace(p.tag.get("type")), "application/ld+json"),
	}
	p.checkLanguage(e)
	if slices.Contains(void, name) || e.foreign && selfClosing {
		return
	}
	if e.inline && e.apart {
		if i := p.block(); i > 0 { // the block has text of both directions, in all likelihood
			p.open[i].left++
			p.open[i].right++
		}
	}
	p.open = append(p.open, e)
}

// block is the innermost element that is open and not inline, or inline with a
// direction of its own.
func (p *pageReader) block() int {
	i := len(p.open) - 1
	for i > 0 && p.open[i].inline && !p.open[i].apart {
		i--
	}
	return i
}

// close ends the innermost element of the name, and what is open within it.
func (p *pageReader) close(name string) {
	for i := len(p.open) - 1; i >= 0; i-- {
		if p.open[i].name == name {
			p.leave(i)
			return
		}
	}
}

// leave closes elements until so many are open.
func (p *pageReader) leave(open int) {
	for _, e := range p.open[open:] {
		p.checkText(e)
	}
	p.open = p.open[:open]
}

// direction is that of an element within its parent.
func (p *pageReader) direction(parent element) string {
	switch dir := strings.ToLower(p.tag.get("dir")); {
	case dir == "ltr" || dir == "rtl" || dir == "auto":
		return dir
	case p.tag.name == "bdi":
		return "auto"
	}
	return parent.dir
}

// unseen elements have no text of their own that a direction could be wrong for.
var unseen = []string{"link", "meta", "script", "style", "base", "track", "source", "template"}

// checkLanguage checks lang and dir.
func (p *pageReader) checkLanguage(e element) {
	if dir, ok := p.tag.find("dir"); ok && e.dir != strings.ToLower(dir) {
		p.report(p.attributeSpan("dir"), "audit-dir", `write dir="ltr", "rtl" or "auto"`, "dir is %q", dir)
	}
	text, ok := p.tag.find("lang")
	if !ok || text == "" && e.name != "html" {
		return // an empty one says that the language is not known
	}
	tag, known := lang.Parse(text)
	if !known {
		p.report(p.attributeSpan("lang"), "audit-lang", "write a BCP 47 tag, such as id or zh-Hant", "lang is %q, which is no language", text)
		return
	}
	if e.name == "html" {
		p.page.lang = tag
	}
	if want := lang.Direction(tag); e.dir != want && e.dir != "auto" && !slices.Contains(unseen, e.name) {
		p.report(p.attributeSpan("lang"), "audit-dir", `write dir="`+want+`" beside lang="`+text+`"`, "<%s> is in %q, which is written %s, and its direction is %s", e.name, text, want, e.dir)
	}
}

// fewest is how many letters a text has at least for its direction to be told.
const fewest = 12

// inline are elements whose text runs on within that around them.
var inline = strings.Fields("a abbr b bdi bdo cite data del dfn em font i ins mark q s small span strong sub sup time u var")

// countText counts the letters of a text for the block that it stands in.
func (p *pageReader) countText(raw []byte) {
	i := p.block()
	if i < 1 || p.open[i].quiet || p.open[i].foreign || p.open[i].inline || p.open[i].dir == "auto" {
		return
	}
	e := &p.open[i]
	for _, r := range html.UnescapeString(string(raw)) {
		switch {
		case isRightToLeft(r):
			e.right++
		case r >= 'A' && unicode.IsLetter(r):
			e.left++
		}
	}
	if e.at == (span{}) && e.left+e.right > 0 {
		e.at = p.spanOf(p.token, strings.TrimSpace(string(raw)))
	}
}

// checkText reports a block whose whole text is written against its direction:
// its full stop stands at the wrong end.
func (p *pageReader) checkText(e element) {
	switch {
	case e.dir == "ltr" && e.left == 0 && e.right >= fewest:
		p.report(e.at, "audit-dir", `give it lang and dir="rtl"`, "text from right to left in <%s> from left to right", e.name)
	case e.dir == "rtl" && e.right == 0 && e.left >= fewest:
		p.report(e.at, "audit-dir", `give it lang and dir="ltr"`, "text from left to right in <%s> from right to left", e.name)
	}
}

// isRightToLeft tells of letters of the blocks that Unicode sets aside for
// scripts from right to left.
func isRightToLeft(r rune) bool {
	return r >= 0x0590 && r <= 0x08FF || r >= 0xFB1D && r <= 0xFDFF || r >= 0xFE70 && r <= 0xFEFC ||
		r >= 0x10800 && r <= 0x10FFF || r >= 0x1E800 && r <= 0x1EFFF
}
