package site

import (
	"digest/internal/content"
	"digest/internal/credit"
)

// summarize makes each story as summary pages show it, once for all lists.
func (s *Site) summarize() {
	for _, l := range s.languages {
		for _, e := range l.entries {
			e.card = s.summary(l, e)
		}
	}
}

func (s *Site) summary(l *language, e *Entry) *Summary {
	card := &Summary{
		Link:      Link{e.Title, s.url(e.place)},
		Subtitle:  e.Subtitle,
		Text:      e.Opening,
		Date:      e.Date,
		Section:   s.sectionLink(l, e),
		Dateline:  Dateline{e.Dateline.Place, e.Dateline.Date},
		Source:    s.sourceCredit(l, e),
		Extent:    e.Extent,
		Cover:     s.picture(l, e),
		Languages: s.otherLanguages(l, e),
		Corrected: len(e.Corrections) > 0,
		Pages:     e.Pages,
		Badge:     e.badge,
	}
	if e.Translation != nil {
		card.Method = e.Translation.Method
	}
	for _, name := range e.Credits.People(credit.Translator) {
		card.Translators = append(card.Translators, s.link(l, translatorKind, name.ID, name.Text))
	}
	if q := e.lead(); q != nil {
		quote := s.quoteCard(l, e, q)
		card.Quote = &quote
	}
	return card
}

func (s *Site) sectionLink(l *language, e *Entry) Link {
	if e.Section == "" {
		return Link{}
	}
	return s.link(l, sectionKind, content.Slug(e.Section), e.Section)
}

func (s *Site) sourceCredit(l *language, e *Entry) *SourceCredit {
	if e.Source == nil {
		return nil
	}
	id, name := s.outlet(e.Source.Outlet)
	c := &SourceCredit{Outlet: s.link(l, outletKind, id, name), Lang: e.Source.Lang}
	if o, ok := s.Registers.Outlets[id]; ok {
		c.Place, c.Country = o.Place.In(l.Tag), o.Country
	}
	return c
}

// otherLanguages are the story's versions besides this one.
func (s *Site) otherLanguages(l *language, e *Entry) []LanguageLink {
	var links []LanguageLink
	for _, v := range s.storyVersions(e.StoryID) {
		if v.l != l {
			links = append(links, LanguageLink{Language: v.l.view(), URL: s.url(v.place)})
		}
	}
	return links
}

// picture is the article's cover with what has to stand beside it.
func (s *Site) picture(l *language, e *Entry) *Picture {
	if e.Cover == nil {
		return nil
	}
	facts := e.Article.Cover
	return &Picture{
		URL:   s.url(s.mediaPath(e.Cover.Path)),
		Width: e.Cover.Width, Height: e.Cover.Height,
		Alt: facts.AltIn(l.Tag), Caption: facts.CaptionIn(l.Tag), Credit: facts.CreditIn(l.Tag),
		Licence: s.licence(l, facts.Licence),
	}
}

// licence leads to a licence's text.
func (s *Site) licence(l *language, id string) Link {
	if licence, ok := s.Registers.Licences[id]; ok {
		return Link{licence.In(l.Tag), licence.URL}
	}
	return Link{Name: id}
}

func summaries(entries []*Entry) []*Summary {
	cards := make([]*Summary, len(entries))
	for i, e := range entries {
		cards[i] = e.card
	}
	return cards
}
