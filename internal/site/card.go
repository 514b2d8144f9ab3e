package site

import (
	"cmp"
	"slices"
	"strings"

	"digest/internal/credit"
	"digest/internal/lang"
	"digest/internal/quote"
)

// quoteCard makes a quote's card in the article's language.
func (a *asker) quoteCard(l *language, e *Entry, q *quote.Quote, origin *origin) QuoteCard {
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
		When:       q.When,
		Medium:     q.Medium,
		Context:    q.Context,
		SecondHand: q.SecondHand,
		Found:      q.Found,
		Article:    Link{e.Title, a.url(e.place)},
		Pulled:     !q.InPlace,
		Published:  e.Date,
	}
	a.wording(l, q, origin, &card)
	if q.Original.Text != "" {
		card.Original = &Text{q.Original.Text, q.Original.Lang, lang.Direction(q.Original.Lang)}
	}
	return card
}

// origin is where the words of an article come from, as far as its quotes need
// it.
type origin struct {
	URL, Lang   string
	Translated  bool
	Machine     bool
	Translators []Mention
}

func originOf(r *Record) *origin {
	o := &origin{Translated: r.Article.Translated()}
	if s := r.Article.Source; s != nil {
		o.URL, o.Lang = s.URL, s.Lang
	}
	if t := r.Article.Translation; t != nil {
		o.Machine = t.Method == "machine"
	}
	for _, name := range r.Credits.People(credit.Translator) {
		o.Translators = append(o.Translators, Mention{name.ID, name.Text})
	}
	return o
}

// wording says how sure the words of a card are, and where they stand.
func (a *asker) wording(l *language, q *quote.Quote, o *origin, card *QuoteCard) {
	ours := o.Translated && !sameLanguage(o.Lang, l.Tag) // we translated what the source has
	switch {
	case q.Kind == "paraphrase":
		card.Wording = "paraphrase"
	case sameLanguage(q.Spoken, l.Tag):
		card.Wording = "verbatim"
	case q.SecondHand:
		card.Wording = "second-hand"
	case ours || q.Spoken != "" && q.Spoken != "und":
		card.Wording = "translated"
	}
	if ours && (card.Wording == "translated" || card.Wording == "second-hand") {
		card.Machine = o.Machine
		for _, t := range o.Translators {
			card.Translators = append(card.Translators, a.link(l, translatorKind, t.ID, t.Name).named(t.Name))
		}
	}
	card.Passage = o.passage(q)
}

// passage leads to a quote's words in the source; it is "" when its text is not
// known.
func (o *origin) passage(q *quote.Quote) string {
	if q.Fragment == "" || o.URL == "" {
		return ""
	}
	page, _, _ := strings.Cut(o.URL, "#")
	return page + "#:~:" + q.Fragment
}

// sameLanguage compares tags without script and region.
func sameLanguage(a, b string) bool {
	a, _, _ = strings.Cut(a, "-")
	b, _, _ = strings.Cut(b, "-")
	return a == b && a != "" && a != "und"
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

// quoteCards are the quotes to draw on the article's page, each after its block,
// and the anchors of those that are not drawn. A quote block is drawn where it
// stands whether or not it is a card on summary pages: it is the text itself. Of
// the quotes that were found, the first are drawn in an article that has no
// others.
func (a *asker) quoteCards(l *language, e *Entry, r *Record, body Body) (cards []cardAt, anchors []anchorAt) {
	most := a.config().Quotes.Cards
	if slices.ContainsFunc(r.quotes, func(q quote.Quote) bool { return !q.Found && (q.InPlace || q.Card) }) {
		most = 0
	}
	cards = make([]cardAt, 0, len(r.quotes))
	for i := range r.quotes {
		q := &r.quotes[i]
		if q.Found && (!q.Card || most == 0) {
			anchors = append(anchors, anchorAt{body.block(i), q.Page, q.ID})
			continue
		}
		if q.InPlace || q.Card {
			cards = append(cards, cardAt{body.block(i), a.quoteCard(l, e, q, r.origin)})
		}
		if q.Found {
			most--
		}
	}
	slices.SortStableFunc(cards, func(a, b cardAt) int { return cmp.Compare(a.block, b.block) })
	return cards, anchors
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
