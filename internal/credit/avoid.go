package credit

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"

	"digest/internal/content"
	"digest/internal/diag"
	"digest/internal/markdown"
)

// avoided reports spellings of names that the register says to avoid. It
// searches the text as typed, so that the finding has a position; quotes in
// another language are no text of ours and are not searched.
func (c *collector) avoided(doc *markdown.Document) {
	for _, p := range c.registers.Avoided() {
		for _, spelling := range p.Avoid {
			if !strings.Contains(doc.Text, spelling) {
				continue
			}
			text := c.reading.Text
			for offset := text.Body; ; {
				i := bytes.Index(text.Bytes[offset:], []byte(spelling))
				if i < 0 {
					break
				}
				offset += i + len(spelling)
				if wholeWord(text.Bytes, offset-len(spelling), offset) {
					c.reportAvoided(text, offset-len(spelling), spelling, p)
				}
			}
		}
	}
}

func (c *collector) reportAvoided(text *content.Text, offset int, spelling string, p *content.Person) {
	c.found = append(c.found, diag.Errorf(text.At(offset), "name-avoided", "the name is written %q", spelling).
		WithHint("write %q", p.In(c.reading.Lang)).Marking(spelling))
}

// wholeWord reports whether no letter touches the text between two offsets.
func wholeWord(text []byte, start, end int) bool {
	before, _ := utf8.DecodeLastRune(text[:start])
	after, _ := utf8.DecodeRune(text[end:])
	return !unicode.IsLetter(before) && !unicode.IsLetter(after)
}
