package markdown

import (
	"bytes"

	"digest/internal/diag"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
)

// The limits are far beyond any article, and keep a hostile one from costing
// more than its length: goldmark takes quadratic time where they stand.
const (
	maxDepth     = 100    // open blocks within each other
	maxEmphasis  = 1000   // runs of * and _ in one paragraph
	maxBackticks = 100    // in a row
	maxBrackets  = 20_000 // opened in one paragraph
	maxParens    = 32     // within each other in an address, as in cmark
	// maxDefinitions is how many lines of link definitions goldmark gets at a
	// time.
	maxDefinitions = 200
	// maxEmptyCells is how many cells a table's short rows may be filled up
	// with.
	maxEmptyCells = 100_000
	// maxCopied is how many bytes reference links may repeat beyond the
	// length of the text.
	maxCopied = 100_000
)

// limit reports that a limit is hit, once for each.
func (a *article) limit(offset int, message string) {
	if a.limitsHit[message] {
		return
	}
	if a.limitsHit == nil {
		a.limitsHit = map[string]bool{}
	}
	a.limitsHit[message] = true
	a.report(diag.Errorf(a.at(offset), "too-large", "%s", message).
		WithHint("what goes beyond is shown as plain text; write it in a simpler way"))
}

// nested is a container block that stays closed beyond maxDepth.
type nested struct{ parser.BlockParser }

func (n nested) Open(parent ast.Node, reader text.Reader, pc parser.Context) (ast.Node, parser.State) {
	if len(pc.OpenedBlocks()) < maxDepth {
		return n.BlockParser.Open(parent, reader, pc)
	}
	_, segment := reader.Position()
	articleOf(pc).limit(segment.Start, "lists and quotes are nested too deep")
	return nil, parser.NoChildren
}

// emphasisRuns is goldmark's emphasis up to maxEmphasis: it compares each run
// with all before it.
type emphasisRuns struct{ parser.InlineParser }

// markCount counts what may start markup in one paragraph.
type markCount struct {
	block              ast.Node
	emphasis, brackets int
}

func (a *article) marksIn(block ast.Node) *markCount {
	if a.marks.block != block {
		a.marks = markCount{block: block}
	}
	return &a.marks
}

func (e emphasisRuns) Parse(parent ast.Node, block text.Reader, pc parser.Context) ast.Node {
	a := articleOf(pc)
	marks := a.marksIn(parent)
	marks.emphasis++
	if marks.emphasis <= maxEmphasis {
		return e.InlineParser.Parse(parent, block, pc)
	}
	_, segment := block.Position()
	a.limit(segment.Start, "too many marks of emphasis in one paragraph")
	return nil
}

// codeSpans is goldmark's code spans up to maxBackticks: it looks through the
// whole paragraph once for each length of run that is never closed.
type codeSpans struct{ parser.InlineParser }

func (c codeSpans) Parse(parent ast.Node, block text.Reader, pc parser.Context) ast.Node {
	line, segment := block.PeekLine()
	run := len(line) - len(bytes.TrimLeft(line, "`"))
	if run <= maxBackticks {
		return c.InlineParser.Parse(parent, block, pc)
	}
	block.Advance(run)
	return ast.NewTextSegment(segment.WithStop(segment.Start + run))
}

// links is goldmark's links up to maxBrackets, each of which it keeps, and but
// for addresses that it would look for up to the end of the line, once for
// each bracket.
type links struct{ parser.InlineParser }

func (l links) Parse(parent ast.Node, block text.Reader, pc parser.Context) ast.Node {
	line, segment := block.PeekLine()
	if line[0] == ']' {
		if bytes.HasPrefix(line, []byte("](")) && !mayBeAddress(line[2:]) {
			return nil
		}
		return l.InlineParser.Parse(parent, block, pc)
	}
	a := articleOf(pc)
	marks := a.marksIn(parent)
	marks.brackets++
	if marks.brackets > maxBrackets {
		a.limit(segment.Start, "too many brackets in one paragraph")
		return nil
	}
	return l.InlineParser.Parse(parent, block, pc)
}

// CloseBlock is found by goldmark on the parser that it is given.
func (l links) CloseBlock(parent ast.Node, block text.Reader, pc parser.Context) {
	l.InlineParser.(parser.CloseBlocker).CloseBlock(parent, block, pc)
}

// mayBeAddress reports whether the parentheses of a link can end. Its own cost
// is that of the address, or of maxParens more links.
func mayBeAddress(line []byte) bool {
	if rest, ok := bytes.CutPrefix(bytes.TrimLeft(line, " \t"), []byte{'<'}); ok {
		end := bytes.IndexAny(rest, "<>")
		return end >= 0 && (rest[end] == '>' || rest[max(end-1, 0)] == '\\')
	}
	open := 0
	for _, c := range line {
		switch c {
		case '(':
			open++
		case ')', ' ', '\n':
			return true
		}
		if open > maxParens {
			return false
		}
	}
	return false
}

// definitions is goldmark's link definitions, a few lines at a time: it copies
// all lines that follow for each of them.
type definitions struct{ parser.ParagraphTransformer }

func (d definitions) Transform(node *ast.Paragraph, reader text.Reader, pc parser.Context) {
	parent, lines := node.Parent(), node.Lines()
	if lines.Len() > 0 {
		line := lines.At(0)
		if line := bytes.TrimSpace(line.Value(reader.Source())); len(line) > 0 && line[0] != '[' {
			return // goldmark would make a reader to learn that
		}
	}
	for lines.Len() > maxDefinitions {
		some := ast.NewParagraph()
		for i := range maxDefinitions {
			some.Lines().Append(lines.At(i))
		}
		parent.InsertBefore(parent, node, some)
		d.ParagraphTransformer.Transform(some, reader, pc)
		if some.Parent() != nil { // text is left: no definition can follow
			lines.SetSliced(maxDefinitions-some.Lines().Len(), lines.Len())
			parent.RemoveChild(parent, some)
			return
		}
		lines.SetSliced(maxDefinitions, lines.Len())
	}
	d.ParagraphTransformer.Transform(node, reader, pc)
}

// tables is goldmark's tables, but for those whose rows are much shorter than
// their header: each row is filled up to the header's length.
type tables struct{ parser.ParagraphTransformer }

func newTables() tables { return tables{extension.NewTableParagraphTransformer()} }

func (t tables) Transform(node *ast.Paragraph, reader text.Reader, pc parser.Context) {
	lines, source := node.Lines(), reader.Source()
	for i := 1; i < lines.Len(); i++ {
		line := lines.At(i)
		value := line.Value(source)
		if !mayDelimitTable(value) {
			continue
		}
		columns, rows := bytes.Count(value, []byte{'|'})+1, lines.Len()-i
		if columns*rows > maxEmptyCells+len(source) {
			articleOf(pc).limit(line.Start, "a table has too many empty cells")
			return
		}
		t.ParagraphTransformer.Transform(node, reader, pc)
		return
	}
}

// mayDelimitTable reports whether a line has only what stands between a
// table's header and its rows.
func mayDelimitTable(line []byte) bool {
	for _, c := range line {
		switch c {
		case '-', '|', ':', ' ', '\t', '\n':
		default:
			return false
		}
	}
	return bytes.IndexByte(line, '-') >= 0
}

// mayCopy reports whether a reference link may repeat its definition once
// more: a long definition with many links to it would outgrow all memory.
func (a *article) mayCopy(n *ast.ReferenceLink, offset, length int) bool {
	if n == nil {
		return true
	}
	return a.copies(offset, length)
}

// copies is mayCopy for anything that is written more than once.
func (a *article) copies(offset, length int) bool {
	a.copied += length
	if a.copied <= maxCopied+len(a.text) {
		return true
	}
	a.limit(offset, "references repeat too much text")
	return false
}
