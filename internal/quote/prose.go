package quote

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"digest/internal/diag"
	"digest/internal/lang"
	"digest/internal/markdown"
)

// prose is an article's words folded for comparison: quote marks dropped,
// white space as single blanks, composed letters. Headings are not part of
// it: a cross-heading proves nothing.
type prose struct {
	folded string
	// ends[i] is the offset in folded at which block blocks[i] ends.
	ends, blocks []int
}

// newProse folds the blocks of an article. Quote blocks come last: their words
// are a card already, so a card for words that stand elsewhere too belongs
// there.
func newProse(doc *markdown.Document) *prose {
	p := &prose{}
	var b strings.Builder
	add := func(quotations bool) {
		for i, block := range doc.Blocks {
			if block.Kind == markdown.HeadingBlock || block.Text == "" || quotations != (block.Kind == markdown.Quotation) {
				continue
			}
			b.WriteString(fold(block.Text))
			b.WriteByte(' ')
			p.ends, p.blocks = append(p.ends, b.Len()), append(p.blocks, i)
		}
	}
	add(false)
	add(true)
	p.folded = b.String()
	return p
}

// fold makes text comparable.
func fold(text string) string {
	var b strings.Builder
	b.Grow(len(text))
	blank := true // drops blanks at the start
	for _, r := range norm.NFC.String(text) {
		switch {
		case lang.IsQuotationMark(r) || r == '\u00ad' || r == '\u200b':
		case unicode.IsSpace(r):
			if !blank {
				b.WriteByte(' ')
			}
			blank = true
		default:
			b.WriteRune(r)
			blank = false
		}
	}
	return strings.TrimSuffix(b.String(), " ")
}

// cuts are the ways to write that words were left out.
var cuts = strings.NewReplacer("[...]", "[…]", "(…)", "[…]", "(...)", "[…]")

// endMarks may stand at the end of a quote in one place and not in another.
const endMarks = ".,;:。、،"

// find looks for a quote's words, each stretch between cuts after the one
// before it, and returns the block in which they end.
func (p *prose) find(text string) (block int, ok bool) {
	at := 0
	for part := range strings.SplitSeq(cuts.Replace(text), "[…]") {
		part = strings.TrimRight(fold(part), endMarks)
		i := indexWords(p.folded[at:], part)
		if i < 0 {
			return 0, false
		}
		at += i + len(part)
	}
	return p.blockAt(at), true
}

// indexWords returns where words first stand in a text as whole words, or -1.
func indexWords(text, words string) int {
	for at := 0; ; {
		i := strings.Index(text[at:], words)
		if i < 0 || words == "" {
			return i
		}
		at += i
		before, _ := utf8.DecodeLastRuneInString(text[:at])
		first, _ := utf8.DecodeRuneInString(words)
		last, _ := utf8.DecodeLastRuneInString(words)
		after, _ := utf8.DecodeRuneInString(text[at+len(words):])
		if !(goesOn(before) && goesOn(first)) && !(goesOn(last) && goesOn(after)) {
			return at
		}
		_, size := utf8.DecodeRuneInString(text[at:])
		at += size
	}
}

// goesOn reports whether a letter is of a script that writes blanks between
// words: one beside another is within a word.
func goesOn(r rune) bool {
	return unicode.In(r, unicode.Latin, unicode.Cyrillic, unicode.Greek, unicode.Nd)
}

func (p *prose) blockAt(offset int) int {
	for i, end := range p.ends {
		if offset <= end {
			return p.blocks[i]
		}
	}
	return 0
}

// nearest returns the stretch of the text that shares the longest beginning
// with a quote, as a hint; "" when they share little.
func (p *prose) nearest(text string) string {
	words := strings.Fields(fold(text))
	for n := len(words) - 1; n >= 2; n-- {
		start := strings.Join(words[:n], " ")
		if i := strings.Index(p.folded, start); i >= 0 {
			rest := strings.Fields(p.folded[i:])
			return diag.Quote(strings.Join(rest[:min(len(rest), len(words)+1)], " "))
		}
	}
	return ""
}
