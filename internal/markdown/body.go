package markdown

import (
	"strconv"
	"strings"
)

// Body is an article's HTML with marks in it. A mark is what the article
// itself cannot know: the URL behind a key, a quote's card, the end of a page.
// It is one string, so that it is stored, spilled and hashed as it is.
//
// A mark is NUL, a letter, an argument, NUL; text never holds a NUL.
type Body string

// MarkKind is the letter of a mark.
type MarkKind byte

// The marks.
const (
	// MarkLink stands in an href; its argument is Target.Key, then the
	// fragment from "#" on. An empty key is a heading or quote block on
	// another page of the same article; Document.PageOf knows which.
	MarkLink MarkKind = 'l'
	// MarkImage stands in a src; its argument is Picture.Key.
	MarkImage MarkKind = 'i'
	// MarkBlock ends a top-level block; its argument is the block's index.
	MarkBlock MarkKind = 'b'
	// MarkQuote stands for a whole quote block, before its MarkBlock; its
	// argument is the index in Document.Quotes.
	MarkQuote MarkKind = 'q'
	// MarkPage ends a page, but for the last.
	MarkPage MarkKind = 'p'
)

// appendMark writes a mark.
func appendMark(b []byte, kind MarkKind, argument string) []byte {
	b = append(b, 0, byte(kind))
	b = append(b, argument...)
	return append(b, 0)
}

// Walk calls html for each stretch of HTML and mark for each mark, in order.
func (b Body) Walk(html func(string), mark func(kind MarkKind, argument string)) {
	rest := string(b)
	for {
		before, after, found := strings.Cut(rest, "\x00")
		if before != "" {
			html(before)
		}
		if !found {
			return
		}
		inside, next, _ := strings.Cut(after, "\x00")
		mark(MarkKind(inside[0]), inside[1:])
		rest = next
	}
}

// Index reads the argument of a MarkBlock or MarkQuote.
func Index(argument string) int {
	n, _ := strconv.Atoi(argument)
	return n
}
