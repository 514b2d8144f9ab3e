package markdown

import (
	"strings"
	"sync"

	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
)

// Parse reads an article's Markdown.
func Parse(src Source) *Document {
	a := &article{src: src, doc: &Document{Pages: 1}}
	a.body = clean(src.Text, src.Body)
	a.text = a.body.text
	a.places = places{file: src.File, text: src.Text}
	a.reportControls()
	a.cutTail()

	context := parser.NewContext()
	context.Set(articleKey, a)
	root := dialect.Parse(text.NewReader(a.text), parser.WithContext(context))

	buffers := pool.Get().(*buffers)
	a.html, a.plain = buffers.html[:0], buffers.plain[:0]
	a.writeDocument(root)
	a.finish()
	*buffers = buffersOf(a)
	pool.Put(buffers)
	return a.doc
}

// article is the state of one Parse. Its offsets count in the cleaned text;
// only at and sourceOffset turn them into those of Source.Text.
type article struct {
	src    Source
	body   cleaned
	text   []byte // the cleaned body without its tail
	places places
	doc    *Document

	html, plain []byte
	spans       []span // of plain, one for each of doc.Blocks
	blockPlain  int    // where the plain text of the current block starts

	page       pageState
	ids        ids
	headings   []span // of plain, one for each of doc.Headings
	fragments  []fragmentLink
	notes      notes
	quotes     quoteState
	copied     int // bytes that reference links have repeated
	marks      markCount
	limitsHit  map[string]bool
	openTags   map[string]int
	pictures   map[string]bool
	inCell     bool // in a table's cell, where \| in code is |
	plainOnly  int  // above 0: the HTML written now is thrown away
	inAlt      bool
	inFootnote bool
}

type span struct{ from, to int }

// finish turns offsets into strings, now that nothing more is written.
func (a *article) finish() {
	a.resolveFragments()
	plain := string(a.plain)
	a.doc.Body, a.doc.Text = Body(a.html), plain
	for i, s := range a.spans {
		a.doc.Blocks[i].Text = plain[s.from:s.to]
	}
	for i, s := range a.headings {
		a.doc.Headings[i].Text = strings.Clone(plain[s.from:s.to])
	}
	a.finishQuotes(plain)
	a.doc.Pages = a.page.number + 1
}

// buffers are what one Parse leaves for the next to write in.
type buffers struct{ html, plain []byte }

// maxPooled keeps one huge article from holding its memory for ever.
const maxPooled = 1 << 20

var pool = sync.Pool{New: func() any { return new(buffers) }}

func buffersOf(a *article) buffers {
	if cap(a.html) > maxPooled {
		return buffers{}
	}
	return buffers{html: a.html, plain: a.plain}
}
