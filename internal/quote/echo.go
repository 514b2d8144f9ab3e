package quote

import (
	"strings"
	"unicode/utf8"

	"digest/internal/diag"
	"digest/internal/lang"
)

// echoes reports cross-headings in quote marks whose words no text of the
// article has: a heading in marks says that somebody said so.
func (c *collector) echoes() {
	for _, h := range c.doc.Headings {
		if inMarks(h.Text) && !strings.Contains(strings.ToLower(c.text().folded), strings.ToLower(fold(h.Text))) {
			c.report(diag.Errorf(h.At, "heading-echo", "the heading %s echoes no quote of the article", h.Text).
				WithHint("use words of a quote, or leave out the quote marks").Marking(h.Text))
		}
	}
}

// inMarks reports whether text is one quotation from its first letter to its
// last; a list of quoted words is none.
func inMarks(text string) bool {
	first, opening := utf8.DecodeRuneInString(text)
	last, closing := utf8.DecodeLastRuneInString(text)
	if len(text) <= opening+closing || !lang.IsQuotationMark(first) || !lang.IsQuotationMark(last) {
		return false
	}
	return !strings.ContainsAny(text[opening:len(text)-closing], string([]rune{first, last}))
}
