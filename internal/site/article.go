package site

import (
	"cmp"
	"maps"
	"slices"

	"digest/internal/credit"
	"digest/internal/lang"
)

// planArticles plans every article: its page or pages, the page that shows
// all, its redirects; and the tombstones of those that are gone.
func (s *Site) planArticles() {
	for _, l := range s.languages {
		for _, e := range l.entries {
			s.planArticle(l, e)
		}
	}
	for _, id := range slices.Sorted(maps.Keys(s.graves)) {
		for _, e := range s.graves[id] {
			s.planTombstone(s.language(e.Lang), e)
		}
	}
}

func (s *Site) planArticle(l *language, e *Entry) {
	for number := 1; number <= e.Pages; number++ {
		s.plan(l.pagePath(e, number), e.File, "this article", func() (any, error) { return s.articleView(l, e, number) })
	}
	if e.Pages > 1 {
		s.plan(l.pagePath(e, 0), e.File, "the whole article", func() (any, error) { return s.articleView(l, e, 0) })
	}
	s.planAliases(l, e.File, e.Title, e.place, e.Aliases)
}

// articleView makes the View of one page of an article; number 0 shows all.
func (s *Site) articleView(l *language, e *Entry, number int) (any, error) {
	body, err := s.Body(e)
	if err != nil {
		return nil, err
	}
	cards := s.cards(l, e)
	v := &Article{
		Page:       s.articlePage(l, e, number),
		Subtitle:   e.Subtitle,
		Summary:    e.Opening,
		Date:       e.Date,
		Updated:    e.Updated,
		Section:    s.sectionLink(l, e),
		Dateline:   Dateline{e.Dateline.Place, e.Dateline.Date},
		Source:     s.sourceCard(l, e),
		Extent:     e.Extent,
		Cover:      s.picture(l, e),
		Body:       s.parts(l, body, number-1, cards, s.pageOf(l, e, number)),
		Headings:   headings(e, number-1),
		Topics:     s.topicLinks(l, e),
		People:     s.peopleLinks(l, e),
		Related:    s.teasers(e),
		Paging:     s.paging(l, e, number),
		Last:       number == 0 || number == e.Pages,
		Rights:     s.rights(l, e),
		CreditLine: e.Credits.Line,
		Params:     e.Params,
	}
	v.Quotes = make([]QuoteCard, len(cards))
	for i, c := range cards {
		v.Quotes[i] = c.card
	}
	s.credit(l, e, v)
	for _, c := range e.Corrections {
		v.Corrections = append(v.Corrections, Correction{c.Kind, c.Date, c.Note, c.Origin})
	}
	slices.SortStableFunc(v.Corrections, func(a, b Correction) int { return b.Date.Compare(a.Date) })
	return v, nil
}

// pageOf returns where ids of a paged article are found from one of its pages:
// on the page itself, as "", or on another.
func (s *Site) pageOf(l *language, e *Entry, number int) func(id string) string {
	if e.Pages < 2 || number == 0 {
		return nil
	}
	return func(id string) string {
		page := number
		for _, h := range e.Headings {
			if escape(h.ID) == id || h.ID == id {
				page = h.Page + 1
			}
		}
		for _, q := range e.Quotes {
			if q.ID == id {
				page = q.Page + 1
			}
		}
		if page == number {
			return ""
		}
		return s.url(l.pagePath(e, page))
	}
}

// articlePage begins the View. Later pages of a paged article have no
// alternates: the versions of a story need not be cut alike.
func (s *Site) articlePage(l *language, e *Entry, number int) Page {
	versions := s.storyVersions(e.StoryID)
	p := s.page("article", l, l.pagePath(e, number), e.Title, e.Opening, versions)
	if number != 1 {
		p.Alternates = nil
	}
	p.Badge = e.badge
	return p
}

// credit fills in who worked on the article and how it was made.
func (s *Site) credit(l *language, e *Entry, v *Article) {
	v.Credits = make([]Credit, len(e.Credits.Entries))
	for i, entry := range e.Credits.Entries {
		v.Credits[i] = Credit{entry.Role, s.people(l, entry)}
	}
	for _, name := range e.Credits.Desk {
		v.Desk = append(v.Desk, s.link(l, translatorKind, name.ID, name.Text).named(name.Text))
	}
	v.Responsible = e.Credits.Responsible.Text
	if t := e.Translation; t != nil {
		v.Translation = &Translation{
			Method: t.Method, From: t.From, Relay: t.Relay, Tool: t.Tool, Changes: t.Changes,
			Translators: s.people(l, credit.Entry{Role: credit.Translator, People: e.Credits.People(credit.Translator)}),
			Reviewers:   s.people(l, credit.Entry{Role: credit.Reviewer, People: e.Credits.People(credit.Reviewer)}),
		}
	}
}

// people are the names of a role; those who translate have a page.
func (s *Site) people(l *language, entry credit.Entry) []Link {
	links := make([]Link, 0, len(entry.People))
	for _, name := range entry.People {
		if entry.Role == credit.Author {
			links = append(links, Link{Name: name.Text})
			continue
		}
		links = append(links, s.link(l, translatorKind, name.ID, name.Text).named(name.Text))
	}
	return links
}

// named returns the link with another name.
func (l Link) named(name string) Link { return Link{name, l.URL} }

func (s *Site) sourceCard(l *language, e *Entry) *SourceCard {
	if e.Source == nil {
		return nil
	}
	src := e.Source
	id, name := s.outlet(src.Outlet)
	card := &SourceCard{
		Outlet:  s.link(l, outletKind, id, name),
		Title:   Text{src.Title, src.Lang, lang.Direction(src.Lang)},
		URL:     src.URL,
		Archive: src.Archive,
		Authors: src.Authors,
		Lang:    src.Lang, Published: src.Published, Modified: src.Modified,
	}
	licence := ""
	if o, ok := s.Registers.Outlets[id]; ok {
		card.Place, card.Country, licence = o.Place.In(l.Tag), o.Country, o.Licence
		card.OutletLang = o.LangOf(l.Tag)
	}
	for _, via := range src.Via {
		id, name := s.outlet(via)
		card.Via = append(card.Via, s.link(l, outletKind, id, name))
	}
	if r := e.Rights; r != nil {
		card.Holder, card.Notice = r.Holder, r.Notice
		if r.Licence != "" {
			licence = r.Licence
		}
	}
	card.Licence = s.licence(l, licence)
	return card
}

func (s *Site) rights(l *language, e *Entry) *Rights {
	r := e.Rights
	if r == nil {
		return nil
	}
	return &Rights{
		Licence: s.licence(l, r.Licence), Holder: r.Holder, Notice: r.Notice,
		Permission: r.Permission, Republish: r.Republish,
	}
}

func (s *Site) topicLinks(l *language, e *Entry) []Link {
	links := make([]Link, len(e.Topics))
	for i, topic := range e.Topics {
		id, name := s.topic(topic)
		links[i] = s.link(l, topicKind, id, name)
	}
	return links
}

// peopleLinks are the people quoted, in the order of their first quote.
func (s *Site) peopleLinks(l *language, e *Entry) []Link {
	var links []Link
	for _, q := range e.Quotes {
		if q.Speaker.Person == "" {
			continue
		}
		if link := s.link(l, personKind, q.Speaker.Person, q.Speaker.Name); !slices.Contains(links, link) {
			links = append(links, link)
		}
	}
	return links
}

// headings are those of one page of an article, or of all for -1.
func headings(e *Entry, page int) []Heading {
	var list []Heading
	for _, h := range e.Headings {
		if page < 0 || h.Page == page {
			list = append(list, Heading{h.Level, h.ID, h.Text})
		}
	}
	return list
}

func (s *Site) paging(l *language, e *Entry, number int) *Paging {
	if e.Pages < 2 {
		return nil
	}
	p := &Paging{Number: number, Count: e.Pages, All: s.url(l.pagePath(e, 0))}
	for n := 1; n <= e.Pages; n++ {
		p.Pages = append(p.Pages, s.url(l.pagePath(e, n)))
	}
	if number > 1 {
		p.Previous = p.Pages[number-2]
	}
	if number > 0 && number < e.Pages {
		p.Next = p.Pages[number]
	}
	return p
}

// graveVersions are all versions of a story that is gone in some language: its
// public articles, and its tombstones.
func (s *Site) graveVersions(storyID string) []version {
	versions := s.storyVersions(storyID)
	for _, e := range s.graves[storyID] {
		versions = append(versions, version{s.language(e.Lang), e.place})
	}
	slices.SortFunc(versions, func(a, b version) int { return cmp.Compare(a.l.index, b.l.index) })
	return versions
}

func (s *Site) planTombstone(l *language, e *Entry) {
	s.plan(e.place, e.File, "this article's tombstone", func() (any, error) {
		v := &Tombstone{
			Page:   s.page("tombstone", l, e.place, e.Title, "", s.graveVersions(e.StoryID)),
			Reason: s.tombstone(e),
			Date:   e.Expires,
		}
		v.NoIndex, v.Alternates = true, nil
		if w := e.Withdrawn(); w != nil {
			v.Date, v.Note = w.Date, w.Note
		}
		if e.Source != nil {
			v.Source = Link{cmp.Or(e.Source.Title, s.outletName(l, e.Source.Outlet)), e.Source.URL}
		}
		return v, nil
	})
	s.planAliases(l, e.File, e.Title, e.place, e.Aliases)
}
