package markdown

import (
	"bytes"

	"digest/internal/diag"

	"github.com/yuin/goldmark/ast"
)

// pageState is where in a paged article the writing is.
type pageState struct {
	number  int // from 0
	blocks  int // on this page so far
	started int // length of the HTML before the MarkPage that began it
	breakAt int // offset of the break that began it
}

// isPageBreak reports whether a block is <!-- page --> alone on its line.
func (a *article) isPageBreak(n ast.Node) bool {
	html, ok := n.(*ast.HTMLBlock)
	if !ok || html.HTMLBlockType != ast.HTMLBlockType2 || html.Lines().Len() != 1 || html.HasClosure() {
		return false
	}
	line := html.Lines().At(0)
	inside, ok := bytes.CutPrefix(bytes.TrimSpace(line.Value(a.text)), []byte("<!--"))
	inside, ok2 := bytes.CutSuffix(inside, []byte("-->"))
	return ok && ok2 && bytes.EqualFold(bytes.TrimSpace(inside), []byte("page"))
}

// breakPage ends a page; a break after nothing is dropped.
func (a *article) breakPage(n ast.Node) {
	at := a.startOf(n)
	if a.page.blocks == 0 {
		a.reportEmptyPage(at)
		return
	}
	a.writeFootnotes()
	a.page = pageState{number: a.page.number + 1, started: len(a.html), breakAt: at}
	a.html = appendMark(a.html, MarkPage, "")
}

// endDocument takes a break at the very end back.
func (a *article) endDocument() {
	if a.page.blocks == 0 && a.page.number > 0 {
		a.reportEmptyPage(a.page.breakAt)
		a.html = a.html[:a.page.started]
		a.page.number--
		return
	}
	a.writeFootnotes()
}

func (a *article) reportEmptyPage(offset int) {
	a.report(diag.Errorf(a.at(offset), "page-empty", "a page break with no text on one side").
		WithHint("a page break stands between two parts of the text; delete this one"))
}
