package markdown

import (
	"bytes"
	"strconv"
	"strings"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/text"
)

// quoteState is what quote blocks leave between parsing and writing.
type quoteState struct {
	attributes map[ast.Node]attributeBlock // by the paragraph they ended
	spans      []quoteSpans                // one for each of doc.Quotes
	// While a quote is written: the offset of its attribution, above 0, and
	// where that begins in the plain text, or -1.
	attributionAt, attributionPlain int
}

type quoteSpans struct{ words, attribution span }

func (q *quoteState) startAttribution(plain int) {
	if q.attributionPlain < 0 {
		q.attributionPlain = plain
	}
}

// attributionLine returns the line of a blockquote's last paragraph at which
// its attribution starts, or -1. That is its first line, if anything stands
// before it, or else the last line that starts with a dash:
//
//	> “Itu pilihan yang sulit.”
//	> — Jens Stoltenberg, Sekretaris Jenderal NATO,
//	> kepada wartawan di Oslo
func attributionLine(n *ast.Paragraph, source []byte) int {
	lines := n.Lines()
	if n.PreviousSibling() != nil && lines.Len() > 0 && dashLength(lines.At(0), source) > 0 {
		return 0
	}
	for i := lines.Len() - 1; i > 0; i-- {
		if dashLength(lines.At(i), source) > 0 {
			return i
		}
	}
	return -1
}

// dashLength is the length of a dash with the white space around it, at the
// start of a line.
func dashLength(line text.Segment, source []byte) int {
	value := source[line.Start:line.Stop]
	rest := bytes.TrimLeft(value, " \t")
	for _, dash := range []string{"—", "–", "―", "--"} {
		if after, ok := bytes.CutPrefix(rest, []byte(dash)); ok {
			return len(value) - len(strings.TrimLeft(string(after), "— –―-\t\u00a0"))
		}
	}
	return 0
}

// quoteBlock reports whether a top-level block is a quote block, and on which
// line of its last paragraph the attribution starts.
func (a *article) quoteBlock(n ast.Node) (line int, ok bool) {
	quote, ok := n.(*ast.Blockquote)
	if !ok {
		return 0, false
	}
	last, ok := quote.LastChild().(*ast.Paragraph)
	if !ok || !onlyWords(quote) {
		return 0, false
	}
	line = attributionLine(last, a.text)
	if line < 0 {
		return 0, false
	}
	// A dialogue has a dash before each speech, the first as well.
	first := quote.FirstChild().Lines()
	return line, first.Len() == 0 || dashLength(first.At(0), a.text) == 0
}

// onlyWords reports whether plain text says all that is in a block.
func onlyWords(n ast.Node) bool {
	switch n.Kind() {
	case ast.KindImage, ast.KindHeading, ast.KindThematicBreak:
		return false
	}
	if n.Type() == ast.TypeBlock && kindOf(n) != Paragraph && kindOf(n) != Blockquote && kindOf(n) != ListBlock {
		return false
	}
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		if !onlyWords(c) {
			return false
		}
	}
	return true
}

// writeQuote writes the plain text of a quote block, and a mark for its HTML.
// It writes nothing when there are no words, as of a quote of raw HTML.
func (a *article) writeQuote(n *ast.Blockquote, line int) bool {
	last := n.LastChild().(*ast.Paragraph)
	attributes, found := a.quotes.attributes[last]
	delete(a.quotes.attributes, last)
	attribution := last.Lines().At(line)
	findings, links := len(a.doc.Findings), len(a.doc.Links)
	spans := a.writeWords(n, attribution.Start)
	if spans.words.from == spans.words.to {
		a.plain = a.plain[:a.blockPlain]
		a.doc.Findings, a.doc.Links = a.doc.Findings[:findings], a.doc.Links[:links]
		if found {
			a.quotes.attributes[last] = attributes
		}
		return false
	}
	a.quotes.spans = append(a.quotes.spans, spans)
	a.doc.Quotes = append(a.doc.Quotes, QuoteBlock{
		Block: len(a.doc.Blocks), ID: attributes.id, Attributes: attributes.values,
		At:        a.at(a.startOf(n.FirstChild())),
		SpeakerAt: a.at(attribution.Start + dashLength(attribution, a.text)),
	})
	a.html = appendMark(a.html, MarkQuote, strconv.Itoa(len(a.doc.Quotes)-1))
	return true
}

// writeWords writes the plain text of a quote block alone.
func (a *article) writeWords(n *ast.Blockquote, attribution int) quoteSpans {
	a.quotes.attributionAt, a.quotes.attributionPlain = attribution, -1
	html := len(a.html)
	a.plainOnly++
	a.writeBlocks(n)
	a.plainOnly--
	a.html = a.html[:html]
	a.quotes.attributionAt = 0
	return a.splitQuote()
}

// splitQuote puts words and attribution on lines of their own.
func (a *article) splitQuote() quoteSpans {
	cut := a.quotes.attributionPlain
	if cut < 0 {
		cut = len(a.plain)
	}
	attribution := strings.TrimSpace(string(a.plain[cut:]))
	a.plain = a.plain[:cut]
	words := a.trimmed(a.blockPlain)
	if attribution == "" {
		return quoteSpans{words: words}
	}
	a.newLine()
	a.plain = append(a.plain, attribution...)
	name := strings.TrimLeft(attribution, "— –―-\u00a0")
	return quoteSpans{words, span{len(a.plain) - len(name), len(a.plain)}}
}

func (a *article) finishQuotes(plain string) {
	for i, s := range a.quotes.spans {
		a.doc.Quotes[i].Text = strings.Clone(plain[s.words.from:s.words.to])
		a.doc.Quotes[i].Attribution = strings.Clone(plain[s.attribution.from:s.attribution.to])
	}
}
