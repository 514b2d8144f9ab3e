package markdown

import (
	"bytes"
	"strconv"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	east "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
)

// Footnotes stand at the end of the page that refers to them, so that their
// links work on every page and in all pages together. Numbers go on from page
// to page; a footnote that two pages refer to stands on both, each time with a
// number of its own.
type notes struct {
	list    ast.Node // holds the definitions, so that they are parsed
	all     []*east.Footnote
	byLabel map[string]int // index in all
	shown   map[int]bool   // those that stood on a page already
	page    []note         // those of this page
	onPage  map[int]int    // index in all → index in page
	number  int
}

type note struct {
	definition *east.Footnote
	number     int
	references int
}

// footnoteBlocks is goldmark's parser of definitions; it keeps them by label.
type footnoteBlocks struct{ parser.BlockParser }

func newFootnoteBlocks() footnoteBlocks {
	return footnoteBlocks{extension.NewFootnoteBlockParser()}
}

func (footnoteBlocks) Close(node ast.Node, _ text.Reader, pc parser.Context) {
	definition := node.(*east.Footnote)
	notes := &articleOf(pc).notes
	if notes.list == nil {
		root := node.Parent()
		for root.Parent() != nil {
			root = root.Parent()
		}
		notes.list = east.NewFootnoteList()
		notes.byLabel = map[string]int{}
		root.InsertBefore(root, root.FirstChild(), notes.list)
	}
	node.Parent().RemoveChild(node.Parent(), node)
	notes.list.AppendChild(notes.list, node)
	label := string(definition.Ref)
	if _, found := notes.byLabel[label]; !found {
		notes.byLabel[label] = len(notes.all)
		notes.all = append(notes.all, definition)
	}
}

// footnoteLinks parses [^label] if there is such a footnote.
type footnoteLinks struct{}

// Trigger has "!" as well, because ![^1] is no image.
func (footnoteLinks) Trigger() []byte { return []byte{'!', '['} }

func (footnoteLinks) Parse(parent ast.Node, block text.Reader, pc parser.Context) ast.Node {
	notes := &articleOf(pc).notes
	if notes.list == nil {
		return nil
	}
	line, segment := block.PeekLine()
	rest, mark := bytes.CutPrefix(line, []byte{'!'})
	rest, ok := bytes.CutPrefix(rest, []byte("[^"))
	end := bytes.IndexByte(rest[:min(len(rest), 1000)], ']')
	if !ok || end < 0 {
		return nil
	}
	index, found := notes.byLabel[string(rest[:end])]
	if !found {
		return nil
	}
	if mark {
		parent.AppendChild(parent, ast.NewTextSegment(segment.WithStop(segment.Start+1)))
	}
	block.Advance(len(line) - len(rest) + end + 1)
	return east.NewFootnoteLink(index)
}

func (a *article) writeFootnoteLink(n *east.FootnoteLink) {
	if a.plainOnly > 0 {
		return
	}
	i, ok := a.noteOnPage(n)
	if !ok {
		return
	}
	note := &a.notes.page[i]
	note.references++
	number := strconv.Itoa(note.number)
	a.html = append(append(a.html, `<sup id="`...), referenceID(*note, note.references)...)
	a.html = append(append(a.html, `"><a href="#fn:`...), number...)
	a.html = append(append(a.html, `" class="footnote-ref" role="doc-noteref">`...), number...)
	a.html = append(a.html, "</a></sup>"...)
}

// noteOnPage returns the index of a footnote in notes.page, adding it.
func (a *article) noteOnPage(n *east.FootnoteLink) (int, bool) {
	notes := &a.notes
	if i, ok := notes.onPage[n.Index]; ok {
		return i, true
	}
	definition := notes.all[n.Index]
	if notes.shown[n.Index] {
		at := a.startOf(definition)
		if !a.copies(at, a.endOf(definition)-at) {
			return 0, false
		}
	}
	if notes.onPage == nil {
		notes.onPage, notes.shown = map[int]int{}, map[int]bool{}
	}
	notes.number++
	notes.onPage[n.Index], notes.shown[n.Index] = len(notes.page), true
	notes.page = append(notes.page, note{definition: definition, number: notes.number})
	return len(notes.page) - 1, true
}

// referenceID is "fnref:1", and "fnref1:1" for the second reference to it.
func referenceID(n note, reference int) string {
	if reference == 1 {
		return "fnref:" + strconv.Itoa(n.number)
	}
	return "fnref" + strconv.Itoa(reference-1) + ":" + strconv.Itoa(n.number)
}

// writeFootnotes writes the footnotes of a page as a block.
func (a *article) writeFootnotes() {
	if len(a.notes.page) == 0 {
		return
	}
	a.startBlock()
	a.inFootnote = true
	a.html = append(a.html, "<div class=\"footnotes\" role=\"doc-endnotes\">\n<ol"...)
	if first := a.notes.page[0].number; first > 1 {
		a.html = append(a.html, ` start="`+strconv.Itoa(first)+`"`...)
	}
	a.html = append(a.html, ">\n"...)
	start, end := len(a.text), 0
	for i := 0; i < len(a.notes.page); i++ { // footnotes may add footnotes
		a.writeFootnote(i)
		definition := a.notes.page[i].definition
		start, end = min(start, a.startOf(definition)), max(end, a.endOf(definition))
	}
	a.html = append(a.html, "</ol>\n</div>\n"...)
	a.inFootnote = false
	a.endBlock(Block{Kind: Footnotes, Start: a.sourceOffset(start), End: a.sourceOffset(end)})
	a.notes.page, a.notes.onPage = nil, nil
}

func (a *article) writeFootnote(i int) {
	number := strconv.Itoa(a.notes.page[i].number)
	a.html = append(append(append(a.html, `<li id="fn:`...), number...), "\">\n"...)
	a.writeBlocks(a.notes.page[i].definition)
	var paragraph string
	if html, ok := bytes.CutSuffix(a.html, []byte("</p>\n")); ok {
		a.html, paragraph = html, "</p>\n"
	}
	note := a.notes.page[i] // again: writing may have moved it
	for reference := range note.references {
		a.html = append(append(a.html, `&#160;<a href="#`...), referenceID(note, reference+1)...)
		a.html = append(a.html, `" class="footnote-backref" role="doc-backlink">&#x21a9;&#xfe0e;</a>`...)
	}
	a.html = append(append(a.html, paragraph...), "</li>\n"...)
}
