package audit

import (
	"bytes"
	"hash/maphash"
	"slices"
	"strings"

	"golang.org/x/net/html"
)

// seed makes the sums of one run comparable.
var seed = maphash.MakeSeed()

func sum(text string) uint64 { return maphash.String(seed, text) }

// pageReader reads one HTML file. It goes through the tokens rather than a tree:
// they are all that is asked for, and they know where they stand.
type pageReader struct {
	*document
	*reader
	page *page
	path string // below the site's address

	token span // the token that is being read
	tag   tag
	open  []element
	ids   map[string]bool
	links map[int32]bool

	elements, headings int
	titled             bool
	canonicals         int
}

// tag is a start tag.
type tag struct {
	name       string
	attributes []html.Attribute
}

// get returns an attribute's value.
func (t tag) get(key string) string { value, _ := t.find(key); return value }

func (t tag) find(key string) (value string, ok bool) {
	for _, a := range t.attributes {
		if a.Key == key {
			return a.Val, true
		}
	}
	return "", false
}

// hasWord tells whether an attribute that is a list of words has one of them.
func (t tag) hasWord(key string, words ...string) bool {
	return slices.ContainsFunc(strings.Fields(strings.ToLower(t.get(key))), func(w string) bool { return slices.Contains(words, w) })
}

// readPage reads an HTML file.
func (r *reader) readPage(d *document) *page {
	p := &pageReader{document: d, reader: r, page: &page{}, path: pathOf(d.name), ids: map[string]bool{}, links: map[int32]bool{}}
	if d.name == "404.html" || strings.HasSuffix(d.name, "/404.html") {
		p.page.kind = notFound
	}
	suspect := mayHaveLeftovers(d.text)
	for z, end := html.NewTokenizer(bytes.NewReader(d.text)), 0; ; {
		kind := z.Next()
		p.token = span{end, len(z.Raw())}
		end += p.token.length
		if suspect {
			p.checkLeftovers(kind)
		}
		switch kind {
		case html.ErrorToken:
			p.finish()
			return p.page
		case html.StartTagToken, html.SelfClosingTagToken:
			p.readTag(z, kind == html.SelfClosingTagToken)
		case html.EndTagToken:
			name, _ := z.TagName()
			p.close(string(name))
		case html.TextToken:
			p.readText(z.Raw())
		}
	}
}

func (p *pageReader) readTag(z *html.Tokenizer, selfClosing bool) {
	name, more := z.TagName()
	p.tag = tag{name: string(name), attributes: p.tag.attributes[:0]}
	for more {
		var key, value []byte
		key, value, more = z.TagAttr()
		p.tag.attributes = append(p.tag.attributes, html.Attribute{Key: string(key), Val: string(value)})
	}
	p.elements++
	p.enter(selfClosing)
	p.checkElement()
}

// attributeSpan is where an attribute's value stands, or else the whole tag.
func (p *pageReader) attributeSpan(key string) span {
	value := p.tag.get(key)
	at := p.spanOf(p.token, value)
	if at == p.token {
		at = p.spanOf(p.token, html.EscapeString(value))
	}
	return p.short(at)
}

// tagSpan is where the tag's name stands.
func (p *pageReader) tagSpan() span { return p.short(p.spanOf(p.token, p.tag.name)) }

// short leaves a mark off that would be the whole of a long tag.
func (p *pageReader) short(at span) span {
	if at == p.token {
		at.length = 1
	}
	return at
}

func (p *pageReader) readText(raw []byte) {
	switch p.top().name {
	case "title":
		if !p.top().foreign {
			p.titled = p.titled || len(bytes.TrimSpace(raw)) > 0
		}
	case "script":
		if p.top().data {
			p.readLinkedData()
		}
	case "style":
		p.checkStyleSheet(p.document, p.token)
	default:
		p.countText(raw)
	}
}

// finish says what a page lacks, and keeps what others are compared with.
func (p *pageReader) finish() {
	if p.elements == 0 {
		p.page.kind = bare
		return
	}
	p.leave(0)
	p.checkWhole()
	for id := range p.ids {
		p.page.ids = append(p.page.ids, sum(id))
	}
	slices.Sort(p.page.ids)
	for to := range p.links {
		p.page.links = append(p.page.links, to)
	}
	slices.Sort(p.page.links)
}
