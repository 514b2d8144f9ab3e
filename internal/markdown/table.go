package markdown

import (
	"slices"

	"github.com/yuin/goldmark/ast"
	east "github.com/yuin/goldmark/extension/ast"
	"golang.org/x/text/unicode/bidi"
)

// writeTable writes a table; in the plain text a row is a line. One that is wider
// than a phone scrolls, and whoever has no mouse must reach it to do that (WCAG
// 2.1.1); code likewise.
func (a *article) writeTable(n *east.Table) {
	a.html = append(a.html, `<table tabindex="0">`+"\n"...)
	body := false
	for row := n.FirstChild(); row != nil; row = row.NextSibling() {
		a.newLine()
		if row.Kind() == east.KindTableHeader {
			a.html = append(a.html, "<thead>\n"...)
			a.writeRow(row, "th")
			a.html = append(a.html, "</thead>\n"...)
			continue
		}
		if !body {
			body = true
			a.html = append(a.html, "<tbody>\n"...)
		}
		a.writeRow(row, "td")
	}
	if body {
		a.html = append(a.html, "</tbody>\n"...)
	}
	a.html = append(a.html, "</table>\n"...)
}

func (a *article) writeRow(row ast.Node, tag string) {
	a.html = append(a.html, "<tr>\n"...)
	for n := row.FirstChild(); n != nil; n = n.NextSibling() {
		cell, ok := n.(*east.TableCell)
		if !ok {
			continue
		}
		a.html = append(append(a.html, '<'), tag...)
		if cell.Alignment != east.AlignNone {
			a.html = append(a.html, ` class="align-`...) // a style would need a looser Content-Security-Policy
			a.html = append(a.html, cell.Alignment.String()...)
			a.html = append(a.html, '"')
		}
		open, before := len(a.html), len(a.plain)
		a.html = append(a.html, '>')
		a.inCell = true
		a.writeInlines(cell)
		a.inCell = false
		if startsRightToLeft(a.plain[before:]) {
			a.html = slices.Insert(a.html, open, []byte(` dir="rtl"`)...)
		}
		a.html = append(append(append(a.html, "</"...), tag...), ">\n"...)
		a.plainSpace()
	}
	a.html = append(a.html, "</tr>\n"...)
}

// startsRightToLeft tells whether the first letter of a text belongs to a script
// from right to left. Tables set languages side by side.
func startsRightToLeft(text []byte) bool {
	for len(text) > 0 {
		properties, size := bidi.Lookup(text)
		switch properties.Class() {
		case bidi.R, bidi.AL:
			return true
		case bidi.L:
			return false
		}
		text = text[max(size, 1):]
	}
	return false
}
