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

// href stands before every MarkLink, and a quote mark after it.
const href = ` href="`

// Pieces fills in the URLs of a body and splits it after each block for which
// split is true. Page is from 0; -1 stands for all pages as one. URL turns
// the argument of a MarkLink or MarkImage into an address, which must be
// escaped for HTML's attributes by percent signs already; a link whose address
// is "" leads nowhere, and only its text is a link's.
func (b Body) Pieces(page int, url func(argument string) string, split func(block int) bool) []Piece {
	var pieces []Piece
	var html strings.Builder // of all pieces; each is a part of it
	html.Grow(len(b))
	at, from := 0, 0
	wanted := func() bool { return page < 0 || page == at }
	cut := func(block int) {
		pieces = append(pieces, Piece{HTML: template.HTML(html.String()[from:]), Block: block})
		from = html.Len()
	}
	linkless := false // the link that was just begun has no address
	b.Walk(func(text string) {
		if !wanted() {
			return
		}
		if linkless {
			text, linkless = strings.TrimPrefix(text, `"`), false
		}
		html.WriteString(strings.TrimSuffix(text, href))
	}, func(kind MarkKind, argument string) {
		switch {
		case kind == MarkPage:
			at++
		case !wanted():
		case kind == MarkLink:
			if address := url(argument); address != "" {
				html.WriteString(href + template.HTMLEscapeString(address))
			} else {
				linkless = true
			}
		case kind == MarkImage:
			html.WriteString(template.HTMLEscapeString(url(argument)))
		case kind == MarkBlock && split(Index(argument)):
			cut(Index(argument))
		}
	})
	if html.Len() > from {
		cut(-1)
	}
	return pieces
}
