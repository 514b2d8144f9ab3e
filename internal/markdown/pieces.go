package markdown

import (
	"html/template"
	"strings"
)

// Piece is a stretch of a body's HTML that ends where a card may stand.
type Piece struct {
	HTML template.HTML
	// Block is the block that ends here, -1 at the end of a page.
	Block int
}

// Pieces fills in the URLs of a body and splits it after each block for which
// split is true. Page is from 0; -1 stands for all pages as one. URL turns
// the argument of a MarkLink or MarkImage into an address, which must be
// escaped for HTML's attributes by percent signs already.
func (b Body) Pieces(page int, url func(argument string) string, split func(block int) bool) []Piece {
	var pieces []Piece
	var html strings.Builder
	html.Grow(len(b))
	at := 0
	wanted := func() bool { return page < 0 || page == at }
	cut := func(block int) {
		pieces = append(pieces, Piece{HTML: template.HTML(html.String()), Block: block})
		html.Reset()
	}
	b.Walk(func(text string) {
		if wanted() {
			html.WriteString(text)
		}
	}, func(kind MarkKind, argument string) {
		switch {
		case kind == MarkPage:
			at++
		case !wanted():
		case kind == MarkLink || kind == MarkImage:
			html.WriteString(template.HTMLEscapeString(url(argument)))
		case kind == MarkBlock && split(Index(argument)):
			cut(Index(argument))
		}
	})
	if html.Len() > 0 {
		cut(-1)
	}
	return pieces
}
