package site

import (
	"digest/internal/content"
	"digest/internal/credit"
	"digest/internal/lang"
)

// summary makes a story as summary pages show it.
func (a *asker) summary(l *language, e *Entry) (*Summary, error) {
	r, err := a.record(e)
	if err != nil {
		return nil, err
	}
	card := &Summary{
		Link:      Link{e.Title, a.url(e.place)},
		ID:        a.articleID(e),
		Subtitle:  r.Article.Subtitle,
		Text:      r.Opening,
		Date:      e.Date,
		Changed:   e.Changed,
		Section:   a.sectionLink(l, e),
		Topics:    a.topicLinks(l, e),
		Dateline:  Dateline{r.Article.Dateline.Place, r.Article.Dateline.Date},
		Source:    a.sourceCredit(l, r.Article.Source),
		Extent:    r.Article.Extent,
		Cover:     a.picture(l, r),
		Languages: a.otherLanguages(l, e),
		Corrected: e.Corrected,
		Pages:     e.Pages,
		Badge:     e.badge.String(),

		Corrections: corrections(r),
	}
	if r.Article.Translation != nil {
		card.Method = r.Article.Translation.Method
	}
	for _, name := range r.Credits.People(credit.Translator) {
		card.Translators = append(card.Translators, a.link(l, translatorKind, name.ID, name.Text))
	}
	if q := r.lead(); q != nil {
		quote := a.quoteCard(l, e, q, r.origin)
		card.Quote = &quote
	}
	return card, nil
}

func (a *asker) sectionLink(l *language, e *Entry) Link {
	if e.Section == "" {
		return Link{}
	}
	return a.link(l, sectionKind, content.Slug(e.Section), e.Section)
}

func (a *asker) sourceCredit(l *language, source *content.Source) *SourceCredit {
	if source == nil {
		return nil
	}
	id, name, o := a.outlet(source.Outlet)
	c := &SourceCredit{
		Outlet: a.link(l, outletKind, id, name), Lang: source.Lang, Authors: source.Authors, URL: source.URL, Published: source.Published,
		Title: Text{source.Title, source.Lang, lang.Direction(source.Lang)},
	}
	if o != nil {
		c.Place, c.Country = o.Place.In(l.Tag), o.Country
	}
	return c
}

// otherLanguages are the story's versions besides this one.
func (a *asker) otherLanguages(l *language, e *Entry) []LanguageLink {
	var links []LanguageLink
	for _, v := range a.versionsOf(e.StoryID) {
		if v.l != l {
			links = append(links, LanguageLink{Language: v.l.view(), URL: a.url(v.place)})
		}
	}
	return links
}

// picture is the article's cover with what has to stand beside it.
func (a *asker) picture(l *language, r *Record) *Picture {
	if r.Cover == nil {
		return nil
	}
	facts := r.Article.Cover
	return &Picture{
		URL:   a.url(a.file(r.Cover.Path)),
		Width: r.Cover.Width, Height: r.Cover.Height,
		Alt: facts.AltIn(l.Tag), Caption: facts.CaptionIn(l.Tag), Credit: facts.CreditIn(l.Tag),
		Licence: a.licence(l, facts.Licence),
	}
}

// licence leads to a licence's text.
func (a *asker) licence(l *language, id string) Link {
	if licence := a.licenceOf(id); licence != nil {
		return Link{licence.In(l.Tag), licence.URL}
	}
	return Link{Name: id}
}
