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
		first, _ := utf8.DecodeRuneInString(h.Text)
		last, _ := utf8.DecodeLastRuneInString(h.Text)
		if !lang.IsQuotationMark(first) || !lang.IsQuotationMark(last) {
			continue
		}
		if !strings.Contains(strings.ToLower(c.text().folded), strings.ToLower(fold(h.Text))) {
			c.report(diag.Errorf(h.At, "heading-echo", "the heading %s echoes no quote of the article", h.Text).
				WithHint("use words of a quote, or leave out the quote marks").Marking(h.Text))
		}
	}
}
