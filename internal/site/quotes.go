package site

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"time"

	"digest/internal/quote"
)

// Pages of quotes are groups of the stories that have some: all, those of a
// year, those of a topic. Their ids are "", "2024" and "topics/nato".

const quotedTopics = "topics/"

// quotedTopic returns the topic of a group of quotes.
func quotedTopic(id string) (topic string, ok bool) { return strings.CutPrefix(id, quotedTopics) }

// quotesGroups are those of an article with quotes to show.
func (s *Site) quotesGroups(e *Entry, add func(id, name string)) {
	if !e.Quoted {
		return
	}
	year := strconv.Itoa(e.Date.Year())
	add("", "")
	add(year, year)
	for _, topic := range e.Topics {
		id, name := s.topicID(topic)
		add(quotedTopics+id, name)
	}
}

// quotesPath is where a group of quotes lives.
func (l *language) quotesPath(id string) string {
	path := l.prefix + "/" + l.word("quotes") + "/"
	if topic, of := quotedTopic(id); of {
		return path + l.word("topics") + "/" + topic + "/"
	}
	if id != "" {
		path += id + "/"
	}
	return path
}

// quotesView makes one page of a group of quotes.
func (a *asker) quotesView(l *language, g *group, p Page, number int) (*Quotes, error) {
	entries, newer, older := a.listOf(l, g, number)
	v := &Quotes{Page: p, Of: "all", Archive: number, Newer: a.archiveURL(l, g.place, newer), Older: a.archiveURL(l, g.place, older)}
	topic, ofTopic := quotedTopic(g.id)
	switch {
	case ofTopic:
		v.Of, v.Topic = "topic", a.link(l, topicKind, topic, "")
	case g.id != "":
		v.Of = "year"
	case number == 0:
		v.Years, v.Topics = a.quotesBeside(l)
		if a.config().Quotes.Data {
			v.JSON, v.CSV = a.url(dataFiles["json"]), a.url(dataFiles["csv"])
		}
	}
	for _, e := range entries {
		cards, err := a.cardsOf(l, e, func(*quote.Quote) bool { return true })
		if err != nil {
			return nil, err
		}
		v.Quotes = append(v.Quotes, cards...)
	}
	return v, nil
}

// quotesBeside are the pages of quotes by year and by topic.
func (a *asker) quotesBeside(l *language) (years, topics []Link) {
	var entries []IndexEntry
	for _, g := range a.groupsOf(l, quotesKind) {
		link := Link{a.groupName(l, g), a.url(g.place)}
		if _, ofTopic := quotedTopic(g.id); ofTopic {
			entries = append(entries, IndexEntry{Link: link})
		} else if g.id != "" {
			years = append(years, link)
		}
	}
	slices.SortFunc(years, func(a, b Link) int { return cmp.Compare(b.Name, a.Name) })
	sortByName(l.Tag, entries)
	for _, entry := range entries {
		topics = append(topics, entry.Link)
	}
	return years, topics
}

// cardsOf are those of an article's cards that are wanted.
func (a *asker) cardsOf(l *language, e *Entry, wanted func(*quote.Quote) bool) ([]QuoteCard, error) {
	e = a.now(e)
	quotes, origin, err := a.quotesOf(e)
	if err != nil {
		return nil, err
	}
	var cards []QuoteCard
	for i := range quotes {
		if q := &quotes[i]; q.Card && wanted(q) {
			card := a.quoteCard(l, e, q, origin)
			card.of = a.keepable(e.File + "#" + q.ID)
			cards = append(cards, card)
		}
	}
	return cards, nil
}

// saidElsewhere are the newest quotes of a person in stories that other
// languages have and this one has not. What those articles say of the occasion
// is in their language, and is left out.
func (a *asker) saidElsewhere(l *language, g *group, said func(*quote.Quote) bool) ([]QuoteCard, error) {
	var all []QuoteCard
	for _, other := range a.languages() {
		if other == l {
			continue
		}
		for _, e := range a.newestOf(other, g.groupKey, 2*a.config().Lists.Size) {
			if slices.ContainsFunc(a.versionsOf(e.StoryID), func(v version) bool { return v.l == l }) {
				continue
			}
			cards, err := a.cardsOf(other, e, said)
			if err != nil {
				return nil, err
			}
			for _, card := range cards {
				card.To, card.Event, card.When, card.Medium, card.Context = "", "", "", "", ""
				card.Speaker.Role, card.of = "", ""
				all = append(all, card)
			}
		}
	}
	return all, nil
}

// day is when the words were said, else when they were published.
func (c *QuoteCard) day() time.Time {
	if c.Date.IsZero() {
		return c.Published
	}
	return c.Date
}

// quoteFeed returns the folder of the feeds of a group's quotes, below the
// group's own; ok is false for a group without.
func (l *language) quoteFeed(g *group) (sub string, ok bool) {
	switch {
	case g.kind == personKind:
		return l.word("quotes") + "/", true
	case g.kind == quotesKind && g.id == "":
		return "", true
	}
	return "", false
}

// quoteFeed fills a feed with the newest quotes: all, or those of a person.
func (a *asker) quoteFeed(l *language, g *group, v *Feed) error {
	v.Key, v.Title = "quotes", a.groupName(l, g)
	size := a.config().Feeds.Size
	for _, e := range a.newestOf(l, g.groupKey, size) {
		cards, err := a.cardsOf(l, e, func(q *quote.Quote) bool { return g.kind != personKind || q.Speaker.Person == g.id })
		if err != nil {
			return err
		}
		for _, card := range cards {
			if len(v.Entries) < size {
				v.Entries = append(v.Entries, FeedEntry{Quote: &FeedQuote{card, a.articleID(e) + "/quotes/" + escape(card.ID)}})
			}
		}
	}
	return nil
}
