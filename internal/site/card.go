package site

import (
	"cmp"
	"slices"
	"strings"

	"digest/internal/lang"
	"digest/internal/quote"
)

// quoteCard makes a quote's card in the article's language.
func (a *asker) quoteCard(l *language, e *Entry, q *quote.Quote) QuoteCard {
	card := QuoteCard{
		ID:         q.ID,
		URL:        a.url(l.pagePath(e, q.Page+1)) + "#" + escape(q.ID),
		Kind:       q.Kind,
		Words:      printedWords(l.Tag, q),
		Lang:       l.Tag,
		Dir:        l.Dir,
		Speaker:    a.speaker(l, q),
		To:         q.To,
		Place:      q.Place,
		Event:      q.Event,
		Date:       q.Date,
		Context:    q.Context,
		SecondHand: q.SecondHand,
		Article:    Link{e.Title, a.url(e.place)},
		Pulled:     !q.InPlace,
	}
	if q.Original.Text != "" {
		card.Original = &Text{q.Original.Text, q.Original.Lang, lang.Direction(q.Original.Lang)}
	}
	return card
}

// printedWords puts the language's quote marks around words that the front
// matter gives without any. A paraphrase has none.
func printedWords(tag string, q *quote.Quote) []string {
	if q.Marked || q.Kind == "paraphrase" {
		return q.Words
	}
	marks := lang.QuotationMarks(tag)
	words := slices.Clone(q.Words)
	words[0] = marks.Open + words[0]
	words[len(words)-1] += marks.Close
	return words
}

func (a *asker) speaker(l *language, q *quote.Quote) Speaker {
	speaker := Speaker{
		Name: q.Speaker.Name, Kind: q.Speaker.Kind, Role: q.Speaker.Role,
		Description: q.Speaker.Description, Count: q.Speaker.Count, Reason: q.Speaker.Reason,
	}
	person := a.person(q.Speaker.Person)
	if person == nil {
		return speaker
	}
	speaker.URL = a.link(l, personKind, person.ID, "").URL
	if speaker.Role == "" && q.Context == "" {
		speaker.Role = person.RoleIn(l.Tag)
	}
	return speaker
}

// lead is the article's quote for summary pages: the weightiest, else the
// first; nil when no quote is to be a card.
func (r *Record) lead() *quote.Quote {
	var lead *quote.Quote
	for i := range r.quotes {
		q := &r.quotes[i]
		if q.Card && (lead == nil || q.Weight > lead.Weight) {
			lead = q
		}
	}
	return lead
}

// quoteCards are the quotes to draw on the article's page, each after its block.
// A quote block is drawn where it stands whether or not it is a card on
// summary pages: it is the text itself.
func (a *asker) quoteCards(l *language, e *Entry, r *Record) []cardAt {
	cards := make([]cardAt, 0, len(r.quotes))
	for i := range r.quotes {
		q := &r.quotes[i]
		if q.InPlace || q.Card {
			cards = append(cards, cardAt{q.Block, a.quoteCard(l, e, q)})
		}
	}
	slices.SortStableFunc(cards, func(a, b cardAt) int { return cmp.Compare(a.block, b.block) })
	return cards
}

// noteCards are the quote blocks of a page or an edition: drawn as cards that
// lead nowhere, since they are no article's.
func noteCards(l *language, n Note) []cardAt {
	var cards []cardAt
	for _, q := range n.Quotes {
		cards = append(cards, cardAt{q.Block, QuoteCard{
			ID: q.ID, Kind: "direct", Words: strings.Split(q.Text, "\n"), Lang: l.Tag, Dir: l.Dir,
			Speaker: Speaker{Name: q.Attribution, Kind: "named"},
		}})
	}
	return cards
}
