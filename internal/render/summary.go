package render

import (
	"html/template"

	"digest/internal/site"
)

// Summaries keeps the HTML of summaries and quotes, each of which stands on many
// pages. It is used by several goroutines.
type Summaries interface {
	// Get and Put take what names the story or the quote: its Of.
	Get(key string) (html string, ok bool, err error)
	Put(key string, html []byte) error
}

// summary STORY prints the partial story-summary for a Summary. It is made
// once for each story, so it must hold nothing of the page.
func (l *locale) summary(s *site.Summary) (template.HTML, error) {
	return l.once("story-summary", s.Of(), func() (any, error) { return s.Whole() })
}

// quotation CARD prints the partial quote-entry for a QuoteCard in a list. It is
// made once for each quote, so it must hold nothing of the page.
func (l *locale) quotation(card site.QuoteCard) (template.HTML, error) {
	return l.once("quote-entry", card.Of(), func() (any, error) { return &card, nil })
}

// once prints a partial for what has a key of its own, the first time that it
// is asked to, and then what it printed; always anew for what has none.
func (l *locale) once(partial, key string, of func() (any, error)) (template.HTML, error) {
	kept := l.theme.summaries
	if key == "" {
		kept = nil
	}
	if kept != nil {
		if html, ok, err := kept.Get(key); ok || err != nil {
			return template.HTML(html), err
		}
	}
	value, err := of()
	if err != nil {
		return "", err
	}
	buf := buffers.Get().(*buffer)
	defer buffers.Put(buf)
	buf.Reset()
	if err := l.frames.ExecuteTemplate(buf, partial, value); err != nil {
		return "", err
	}
	if kept != nil {
		if err := kept.Put(key, buf.Bytes()); err != nil {
			return "", err
		}
	}
	return template.HTML(buf.String()), nil
}
