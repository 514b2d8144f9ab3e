package site

import (
	"strings"
	"unicode"

	"github.com/clipperhouse/uax29/v2/sentences"
)

// openingLength is how many code points a summary made from a paragraph has
// at most: three lines on a summary page.
const openingLength = 280

// Opening shortens a paragraph to whole sentences (UAX 29). A first sentence
// that is too long is cut at a word, with an ellipsis.
func Opening(paragraph string) string {
	text := strings.Join(strings.Fields(paragraph), " ")
	if len([]rune(text)) <= openingLength {
		return text
	}
	length, end := 0, 0
	for s := sentences.FromString(text); s.Next(); {
		length += len([]rune(s.Value()))
		if length > openingLength {
			break
		}
		end += len(s.Value())
	}
	if end > 0 {
		return strings.TrimSpace(text[:end])
	}
	short := string([]rune(text)[:openingLength])
	if i := strings.LastIndexFunc(short, unicode.IsSpace); i > len(short)/2 {
		short = short[:i]
	}
	return strings.TrimRightFunc(short, func(r rune) bool { return unicode.IsPunct(r) || unicode.IsSpace(r) }) + "…"
}
