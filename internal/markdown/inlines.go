package markdown

import (
	"bytes"

	"github.com/yuin/goldmark/ast"
	east "github.com/yuin/goldmark/extension/ast"
)

func (a *article) writeInlines(parent ast.Node) {
	for n := parent.FirstChild(); n != nil; n = n.NextSibling() {
		a.writeInline(n)
	}
}

func (a *article) writeInline(n ast.Node) {
	switch n := n.(type) {
	case *ast.Text:
		a.writeTextNode(n)
	case *ast.Emphasis:
		a.writeEmphasis(n)
	case *ast.CodeSpan:
		a.writeCodeSpan(n)
	case *ast.Link:
		a.writeLink(n)
	case *ast.AutoLink:
		a.writeAutoLink(n)
	case *ast.Image:
		a.writeImage(n)
	case *ast.RawHTML:
		a.refuseInline(n)
	case *east.FootnoteLink:
		a.writeFootnoteLink(n)
	default:
		a.writeInlines(n)
	}
}

func (a *article) writeEmphasis(n *ast.Emphasis) {
	open, end := "<em>", "</em>"
	if n.Level == 2 {
		open, end = "<strong>", "</strong>"
	}
	a.html = append(a.html, open...)
	a.writeInlines(n)
	a.html = append(a.html, end...)
}

func (a *article) writeCodeSpan(n *ast.CodeSpan) {
	a.html = append(a.html, "<code>"...)
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		text, ok := c.(*ast.Text)
		if !ok {
			continue
		}
		value := text.Segment.Value(a.text)
		line, broken := bytes.CutSuffix(value, []byte{'\n'})
		if a.inCell {
			line = bytes.ReplaceAll(line, []byte(`\|`), []byte{'|'})
		}
		a.writeVerbatim(line)
		if broken {
			a.html = append(a.html, ' ')
			a.plain = append(a.plain, ' ')
		}
	}
	a.html = append(a.html, "</code>"...)
}
