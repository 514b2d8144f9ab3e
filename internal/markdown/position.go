package markdown

import (
	"bytes"
	"sort"
	"unicode/utf8"

	"digest/internal/diag"
)

// places turns offsets of a file into lines and columns. Nothing is counted
// before the first question.
type places struct {
	file  string
	text  []byte
	lines []int // where each line starts
	// The last answer: most questions come in order, and on one long line
	// counting from its start each time would be quadratic.
	last, lastLine, lastColumn int
}

func (p *places) position(offset int) diag.Position {
	if p.lines == nil {
		p.lines = lineStarts(p.text)
	}
	offset = min(max(offset, 0), len(p.text))
	line := sort.SearchInts(p.lines, offset+1)
	from, column := p.lines[line-1], 1
	if line == p.lastLine && offset >= p.last {
		from, column = p.last, p.lastColumn
	}
	column += utf8.RuneCount(p.text[from:offset])
	p.last, p.lastLine, p.lastColumn = offset, line, column
	if line == 1 && column > 1 && bytes.HasPrefix(p.text, []byte(byteOrderMark)) {
		column--
	}
	return diag.Position{File: p.file, Line: line, Column: column}
}

// lineStarts finds lines that end in \n, \r\n or \r.
func lineStarts(text []byte) []int {
	starts := make([]int, 1, 64)
	if bytes.IndexByte(text, '\r') < 0 {
		for i := 0; ; {
			end := bytes.IndexByte(text[i:], '\n')
			if end < 0 {
				return starts
			}
			i += end + 1
			starts = append(starts, i)
		}
	}
	for i, b := range text {
		if b == '\n' || b == '\r' && (i+1 == len(text) || text[i+1] != '\n') {
			starts = append(starts, i+1)
		}
	}
	return starts
}

// at is the position of an offset of the cleaned text.
func (a *article) at(offset int) diag.Position {
	return a.places.position(a.sourceOffset(offset))
}

func (a *article) sourceOffset(offset int) int {
	return min(a.body.source(max(offset, 0)), len(a.src.Text))
}

func (a *article) report(f diag.Finding) {
	a.doc.Findings = append(a.doc.Findings, f)
}
