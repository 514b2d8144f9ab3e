package site

import (
	"strings"
	"time"

	"digest/internal/lang"
	"digest/internal/markdown"
)

// sinkDate is the day the Declaration was adopted.
var sinkDate = time.Date(1948, 12, 10, 0, 0, 0, 0, time.UTC)

// SinkPath is where the preview shows the kitchen sink of a language.
func SinkPath(tag string) string { return "/_kitchen-sink/" + tag + "/" }

// Sink makes the kitchen sink in a language; nil when the site does not have
// the language.
func (s *Site) Sink(tag string) *Sink {
	l := s.byTag[tag]
	if l == nil {
		return nil
	}
	a := &asker{site: s, off: true}
	var versions []version
	for _, other := range s.languages {
		versions = append(versions, version{other, SinkPath(other.Tag)})
	}
	m := sinkMaker{l.view(), Link{"Lake Success", a.url(SinkPath(tag))}}
	v := &Sink{
		Page:  a.page("kitchen-sink", l, SinkPath(tag), sentence(tag), "", versions),
		Cards: m.cards(), Stories: m.stories(), Articles: m.articles(), Text: m.text(), Pagings: m.pagings(),
	}
	v.NoIndex, v.Alternates = true, nil
	return v
}

// sinkMaker makes parts in a language; link leads to the sink itself.
type sinkMaker struct {
	Language
	link Link
}

func (m sinkMaker) card(speaker Speaker) QuoteCard {
	marks := lang.QuotationMarks(m.Tag)
	return QuoteCard{
		Kind: "direct", Words: []string{marks.Open + sentence(m.Tag) + marks.Close}, Lang: m.Tag, Dir: m.Dir,
		Speaker: speaker, Article: Link{sentence(m.Tag), m.link.URL}, Published: sinkDate, URL: m.link.URL,
	}
}

func (m sinkMaker) cards() []QuoteCard {
	named := Speaker{Name: "Hansa Mehta", URL: m.link.URL, Kind: "named", Role: sentence(m.Tag)}
	full := m.card(named)
	full.Place, full.Date, full.Passage, full.Wording = "Lake Success", sinkDate, m.link.URL, "translated"
	full.Translators = []Link{m.link, {Name: "Sari Wulandari"}}
	full.Original = &Text{sentence("fr"), "fr", "ltr"}
	context := m.card(Speaker{Name: "Eleanor Roosevelt", Kind: "named"})
	context.Context, context.Wording = sentence(m.Tag), "verbatim"
	relayed := m.card(Speaker{Name: "Peng Chun Chang", Kind: "spokesperson"})
	relayed.SecondHand, relayed.Wording, relayed.Machine = true, "second-hand", true
	pulled := m.card(Speaker{Description: sentence(m.Tag), Kind: "anonymous", Count: 3, Reason: sentence(m.Tag)})
	pulled.Pulled, pulled.Words = true, append(pulled.Words, sentence(m.Tag))
	cards := []QuoteCard{full, context, relayed, pulled}
	for _, s := range firstArticle {
		foreign := m.card(Speaker{Name: lang.SelfName(s.tag), Kind: "office"})
		foreign.Original = &Text{s.text, s.tag, lang.Direction(s.tag)}
		cards = append(cards, foreign)
	}
	for i := range cards {
		cards[i].ID = "card-" + string(rune('a'+i))
	}
	return cards
}

func (m sinkMaker) stories() []*Summary {
	card := m.card(Speaker{Name: "Hansa Mehta", Kind: "named"})
	credit := &SourceCredit{Outlet: m.link, Place: "Paris", Country: "FR", Lang: "fr", Title: Text{sentence("fr"), "fr", "ltr"}, URL: m.link.URL, Published: sinkDate}
	others := []LanguageLink{{Language{"en", "English", "ltr"}, m.link.URL, false}, {Language{"ar", "العربية", "rtl"}, m.link.URL, false}}
	title := Link{sentence(m.Tag), m.link.URL}
	all := []*Summary{
		{Quote: &card, Subtitle: sentence(m.Tag), Section: m.link, Dateline: Dateline{"Paris", sinkDate}, Source: credit, Translators: []Link{m.link}, Method: "human", Extent: "full", Languages: others, Corrected: true, Pages: 1},
		{Cover: m.picture(), Source: credit, Method: "machine", Extent: "excerpt", Pages: 3},
		{Badge: "draft", Extent: "full", Pages: 1},
	}
	for _, s := range all {
		s.Link, s.Text, s.Date = title, sentence(m.Tag)+" "+sentence(m.Tag), sinkDate
	}
	return all
}

func (m sinkMaker) picture() *Picture {
	return &Picture{URL: "/favicon.svg", Width: 320, Height: 320, Alt: sentence(m.Tag), Caption: sentence(m.Tag), Credit: "UN", Licence: m.link}
}

func (m sinkMaker) articles() []Article {
	source := &SourceCard{
		Outlet: m.link, OutletLang: "en", Place: "New York", Country: "US", Title: Text{sentence("ru"), "ru", "ltr"}, URL: m.link.URL, Archive: m.link.URL,
		Authors: []string{"René Cassin", "張彭春"}, Lang: "ru", Published: sinkDate, Modified: sinkDate, Via: []Link{m.link}, Licence: m.link, Holder: "UN", Notice: sentence(m.Tag),
	}
	full := Article{
		Source: source, Extent: "condensed", Responsible: "Bima Nugroho", CreditLine: sentence(m.Tag), Desk: []Link{{"bn", m.link.URL}, {Name: "sw"}},
		Translation: &Translation{Method: "human", From: "ru", Relay: []string{"en", "fr"}, Translators: []Link{m.link, {Name: "Sari Wulandari"}}, Reviewers: []Link{m.link}, Changes: sentence(m.Tag)},
		Credits:     []Credit{{"author", []Link{{Name: "René Cassin"}}}, {"translator", []Link{m.link}}, {"reviewer", []Link{m.link}}, {"editor", []Link{m.link}}, {"assistance", []Link{m.link, {Name: "A"}, {Name: "B"}}}},
		Rights:      &Rights{m.link, "UN", sentence(m.Tag), sentence(m.Tag), true},
	}
	for _, kind := range []string{"corrected", "clarification", "update", "withdrawn"} {
		full.Corrections = append(full.Corrections, Correction{kind, sinkDate, sentence(m.Tag), "source"})
	}
	machine := Article{Source: &SourceCard{Outlet: Link{Name: "UN"}, OutletLang: "en"}, Extent: "summary", Translation: &Translation{Method: "machine+review", Tool: "Translator 3"}}
	own := Article{Translation: nil, Extent: "full", Credits: []Credit{{"editor", []Link{m.link}}}}
	return []Article{full, machine, own}
}

// text is what Markdown makes of every kind of block.
func (m sinkMaker) text() []Part {
	words := sentence(m.Tag)
	source := strings.ReplaceAll("W *W* **W** [W](https://www.un.org/)\n\n## W\n\n- W\n- W\n\n### W\n\n1. W\n2. W\n\n> W\n\n```\nW\n```\n\n| A | B |\n|---|--:|\n| W | 1948 |\n\n---\n", "W", words)
	doc := markdown.Parse(markdown.Source{File: "kitchen-sink.md", Text: []byte(source)})
	var parts []Part
	for _, piece := range doc.Body.Pieces(-1, func(string) string { return "" }, func(int) bool { return false }) {
		parts = append(parts, Part{HTML: piece.HTML})
	}
	return parts
}

func (m sinkMaker) pagings() []*Paging {
	pages := []string{m.link.URL, m.link.URL, m.link.URL}
	return []*Paging{
		{Number: 1, Count: 3, Next: m.link.URL, All: m.link.URL, Pages: pages},
		{Number: 2, Count: 3, Previous: m.link.URL, Next: m.link.URL, All: m.link.URL, Pages: pages},
		{Number: 3, Count: 3, Previous: m.link.URL, All: m.link.URL, Pages: pages},
	}
}
