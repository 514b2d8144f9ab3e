package markdown

import (
	"bytes"
	"strconv"

	"github.com/yuin/goldmark/ast"
	east "github.com/yuin/goldmark/extension/ast"
)

func (a *article) writeDocument(root ast.Node) {
	a.doc.Blocks = make([]Block, 0, root.ChildCount()+1) // and the footnotes
	a.spans = make([]span, 0, root.ChildCount()+1)
	for n := root.FirstChild(); n != nil; n = n.NextSibling() {
		if a.isPageBreak(n) {
			a.breakPage(n)
		} else {
			a.writeTopLevel(n)
		}
	}
	a.endDocument()
}

// writeTopLevel writes a block and its mark. What shows nothing, such as a
// comment, is no block.
func (a *article) writeTopLevel(n ast.Node) {
	html := len(a.html)
	a.startBlock()
	kind := kindOf(n)
	if line, ok := a.quoteBlock(n); ok && a.writeQuote(n.(*ast.Blockquote), line) {
		kind = Quotation
	} else {
		a.writeBlock(n)
	}
	if len(a.html) == html {
		a.dropPlain()
		return
	}
	a.endBlock(Block{Kind: kind, Start: a.sourceOffset(a.startOf(n)), End: a.sourceOffset(a.endOf(n))})
}

func (a *article) startBlock() {
	if len(a.plain) > 0 {
		a.plain = append(a.plain, '\n')
	}
	a.blockPlain = len(a.plain)
}

func (a *article) endBlock(b Block) {
	text := a.trimmed(a.blockPlain)
	if text.from == text.to || b.Kind == CodeBlock || b.Kind == Footnotes {
		a.dropPlain()
		text = span{}
	}
	a.spans = append(a.spans, text)
	b.Page = a.page.number
	a.html = appendMark(a.html, MarkBlock, strconv.Itoa(len(a.doc.Blocks)))
	a.doc.Blocks = append(a.doc.Blocks, b)
	a.page.blocks++
}

// dropPlain takes back what startBlock and the block added to the plain text.
func (a *article) dropPlain() { a.plain = a.plain[:max(a.blockPlain-1, 0)] }

func kindOf(n ast.Node) Kind {
	switch n.(type) {
	case *ast.Heading:
		return HeadingBlock
	case *ast.Blockquote:
		return Blockquote
	case *ast.List:
		return ListBlock
	case *ast.CodeBlock, *ast.FencedCodeBlock:
		return CodeBlock
	case *east.Table:
		return TableBlock
	case *ast.ThematicBreak:
		return Rule
	}
	return Paragraph
}

func (a *article) writeBlock(n ast.Node) {
	switch n := n.(type) {
	case *ast.Paragraph:
		a.writeParagraph(n)
	case *ast.TextBlock:
		a.writeTextBlock(n)
	case *ast.Heading:
		a.writeHeading(n)
	case *ast.Blockquote:
		a.writeContainer("<blockquote>\n", n, "</blockquote>\n")
	case *ast.List:
		a.writeList(n)
	case *ast.CodeBlock:
		a.writeCode(n, nil)
	case *ast.FencedCodeBlock:
		a.writeCode(n, n.Language(a.text))
	case *ast.ThematicBreak:
		a.html = append(a.html, "<hr>\n"...)
	case *ast.HTMLBlock:
		a.refuseBlock(n)
	case *east.Table:
		a.writeTable(n)
	}
}

func (a *article) writeBlocks(parent ast.Node) {
	for n := parent.FirstChild(); n != nil; n = n.NextSibling() {
		a.writeBlock(n)
	}
}

// writeContainer writes nothing at all when there is nothing inside.
func (a *article) writeContainer(open string, n ast.Node, end string) {
	a.html = append(a.html, open...)
	inside := len(a.html)
	a.writeBlocks(n)
	if len(a.html) == inside {
		a.html = a.html[:inside-len(open)]
		return
	}
	a.html = append(a.html, end...)
}

func (a *article) writeParagraph(n *ast.Paragraph) {
	a.strayAttributes(n)
	if image, ok := n.FirstChild().(*ast.Image); ok && n.ChildCount() == 1 {
		a.writeFigure(image)
		return
	}
	a.newLine()
	a.html = append(a.html, "<p>"...)
	inside := len(a.html)
	a.writeInlines(n)
	if len(bytes.TrimSpace(a.html[inside:])) == 0 {
		a.html = a.html[:inside-len("<p>")]
		return
	}
	a.html = append(a.html, "</p>\n"...)
}

// writeTextBlock writes a paragraph of a list without blank lines.
func (a *article) writeTextBlock(n *ast.TextBlock) {
	a.newLine()
	a.writeInlines(n)
	if n.NextSibling() != nil && n.FirstChild() != nil {
		a.html = append(a.html, '\n')
	}
}

func (a *article) writeList(n *ast.List) {
	switch {
	case !n.IsOrdered():
		a.writeContainerItems("<ul>\n", n, "</ul>\n")
	case n.Start == 1:
		a.writeContainerItems("<ol>\n", n, "</ol>\n")
	default:
		a.writeContainerItems(`<ol start="`+strconv.Itoa(n.Start)+"\">\n", n, "</ol>\n")
	}
}

func (a *article) writeContainerItems(open string, n *ast.List, end string) {
	a.html = append(a.html, open...)
	for item := n.FirstChild(); item != nil; item = item.NextSibling() {
		a.html = append(a.html, "<li>"...)
		if first := item.FirstChild(); first != nil && first.Kind() != ast.KindTextBlock {
			a.html = append(a.html, '\n')
		}
		a.writeBlocks(item)
		a.html = append(a.html, "</li>\n"...)
	}
	a.html = append(a.html, end...)
}

// writeCode writes a code block. Code is no plain text: nobody said it, and
// no reader searches for it.
func (a *article) writeCode(n ast.Node, language []byte) {
	a.html = append(a.html, `<pre tabindex="0"><code`...)
	if len(language) > 0 {
		a.html = append(a.html, ` class="language-`...)
		a.html = appendEscaped(a.html, appendDecoded(nil, language))
		a.html = append(a.html, '"')
	}
	a.html = append(a.html, '>')
	lines := n.Lines()
	for i := range lines.Len() {
		line := lines.At(i)
		a.html = appendEscaped(a.html, line.Value(a.text))
	}
	a.html = append(a.html, "</code></pre>\n"...)
}

// startOf is the offset at which a block begins.
func (a *article) startOf(n ast.Node) int {
	start := n.Pos()
	if lines := n.Lines(); lines.Len() > 0 && (start < 0 || lines.At(0).Start < start) {
		start = lines.At(0).Start
	}
	return min(max(start, 0), len(a.text))
}

// endOf is the offset after a block's last line.
func (a *article) endOf(n ast.Node) int {
	last := a.startOf(n)
	deepest := n
	for ; n != nil && n.Type() == ast.TypeBlock; n = n.LastChild() {
		last, deepest = max(last, n.Pos()), n
		if lines := n.Lines(); lines.Len() > 0 {
			last = max(last, lines.At(lines.Len()-1).Stop-1)
		}
	}
	end := a.endOfLine(last)
	switch deepest.Kind() {
	case ast.KindFencedCodeBlock:
		return a.endOfFence(end)
	case ast.KindHeading:
		return a.endOfUnderline(end, deepest)
	}
	return end
}

func (a *article) endOfLine(offset int) int {
	offset = min(offset, len(a.text))
	if i := bytes.IndexByte(a.text[offset:], '\n'); i >= 0 {
		return offset + i
	}
	return len(a.text)
}

// endOfFence includes the line that closes a code block, if there is one.
func (a *article) endOfFence(end int) int {
	next := a.endOfLine(end + 1)
	line := bytes.TrimLeft(a.text[min(end+1, next):next], "> \t")
	if bytes.HasPrefix(line, []byte("```")) || bytes.HasPrefix(line, []byte("~~~")) {
		return next
	}
	return end
}

// endOfUnderline includes the line under a heading that starts without #.
func (a *article) endOfUnderline(end int, heading ast.Node) int {
	if start := a.startOf(heading); start < len(a.text) && a.text[start] == '#' {
		return end
	}
	return a.endOfLine(end + 1)
}
