package site

import (
	"cmp"
	"maps"
	"slices"

	"digest/internal/content"
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
		p := s.planArticlePage(l, e, number, "this article")
		if number == 1 {
			e.place = p.place // shared with the name of the file
		}
	}
	if e.Pages > 1 {
		s.planArticlePage(l, e, 0, "the whole article")
	}
	s.planAliasesOf(l, e)
}

// planArticlePage plans one page of an article; number 0 shows all.
func (s *Site) planArticlePage(l *language, e *Entry, number int, what string) *Planned {
	p := s.plan(l, "article", l.pagePath(e, number), e.File, what, nil)
	p.newest, p.article, p.page = e.rank, e, number
	return p
}

func (s *Site) planAliasesOf(l *language, e *Entry) {
	if aliases := e.rare().Aliases; len(aliases) > 0 {
		s.planAliases(l, e.File, aliases, e.place, func(a *asker) string { return a.titleOf(e) })
	}
}

// articleView makes the View of one page of an article; number 0 shows all.
func (a *asker) articleView(l *language, e *Entry, number int) (any, error) {
	e = a.now(e)
	r, err := a.record(e)
	if err != nil {
		return nil, err
	}
	body, err := a.body(e)
	if err != nil {
		return nil, err
	}
	article := &r.Article
	cards, anchors := a.quoteCards(l, e, r, body)
	v := &Article{
		Page:       a.articlePage(l, e, r, number),
		Subtitle:   article.Subtitle,
		Summary:    r.Opening,
		Date:       e.Date,
		Updated:    article.Updated,
		Section:    a.sectionLink(l, e),
		Dateline:   Dateline{article.Dateline.Place, article.Dateline.Date},
		Source:     a.sourceCard(l, r),
		Extent:     article.Extent,
		Cover:      a.picture(l, r),
		Body:       a.parts(l, body.Body, number-1, cards, anchors, a.pageOf(l, e, r, number)),
		Headings:   headings(r, number-1),
		Topics:     a.topicLinks(l, e),
		People:     a.peopleLinks(l, r),
		Related:    a.teasers(e),
		Paging:     a.paging(l, e, number),
		Last:       number == 0 || number == e.Pages,
		Rights:     a.rights(l, article.Rights),
		CreditLine: r.Credits.Line,
		Params:     article.Params,
	}
	v.Quotes = make([]QuoteCard, len(cards))
	for i, c := range cards {
		v.Quotes[i] = c.card
	}
	a.credit(l, r, v)
	v.Corrections = corrections(r)
	return v, nil
}

// corrections are an article's, newest first.
func corrections(r *Record) []Correction {
	var list []Correction
	for _, c := range r.Article.Corrections {
		list = append(list, Correction{c.Kind, c.Date, c.Note, c.Origin})
	}
	slices.SortStableFunc(list, func(a, b Correction) int { return b.Date.Compare(a.Date) })
	return list
}

// pageOf returns where ids of a paged article are found from one of its pages:
// on the page itself, as "", or on another.
func (a *asker) pageOf(l *language, e *Entry, r *Record, number int) func(id string) string {
	if e.Pages < 2 || number == 0 {
		return nil
	}
	return func(id string) string {
		page := number
		for _, h := range r.Headings {
			if escape(h.ID) == id || h.ID == id {
				page = h.Page + 1
			}
		}
		for _, q := range r.quotes {
			if q.ID == id {
				page = q.Page + 1
			}
		}
		if page == number {
			return ""
		}
		return a.url(l.pagePath(e, page))
	}
}

// articlePage begins the View. Later pages of a paged article have no
// alternates: the versions of a story need not be cut alike.
func (a *asker) articlePage(l *language, e *Entry, r *Record, number int) Page {
	versions := a.versionsOf(e.StoryID)
	p := a.page("article", l, l.pagePath(e, number), r.Article.Title, r.Opening, versions)
	if number != 1 {
		p.Alternates = nil
	}
	p.Badge = e.badge.String()
	return p
}

// credit fills in who worked on the article and how it was made.
func (a *asker) credit(l *language, r *Record, v *Article) {
	v.Credits = make([]Credit, len(r.Credits.Entries))
	for i, entry := range r.Credits.Entries {
		v.Credits[i] = Credit{entry.Role, a.people(l, entry)}
	}
	for _, name := range r.Credits.Desk {
		v.Desk = append(v.Desk, a.link(l, translatorKind, name.ID, name.Text).named(name.Text))
	}
	v.Responsible = r.Credits.Responsible.Text
	if t := r.Article.Translation; t != nil {
		v.Translation = &Translation{
			Method: t.Method, From: t.From, Relay: t.Relay, Tool: t.Tool, Changes: t.Changes,
			Translators: a.people(l, credit.Entry{Role: credit.Translator, People: r.Credits.People(credit.Translator)}),
			Reviewers:   a.people(l, credit.Entry{Role: credit.Reviewer, People: r.Credits.People(credit.Reviewer)}),
		}
	}
}

// people are the names of a role; those who translate have a page.
func (a *asker) people(l *language, entry credit.Entry) []Link {
	links := make([]Link, 0, len(entry.People))
	for _, name := range entry.People {
		if entry.Role == credit.Author {
			links = append(links, Link{Name: name.Text})
			continue
		}
		links = append(links, a.link(l, translatorKind, name.ID, name.Text).named(name.Text))
	}
	return links
}

// named returns the link with another name.
func (l Link) named(name string) Link { return Link{name, l.URL} }

func (a *asker) sourceCard(l *language, r *Record) *SourceCard {
	src := r.Article.Source
	if src == nil {
		return nil
	}
	id, name, o := a.outlet(src.Outlet)
	card := &SourceCard{
		Outlet:  a.link(l, outletKind, id, name),
		Title:   Text{src.Title, src.Lang, lang.Direction(src.Lang)},
		URL:     src.URL,
		Archive: src.Archive,
		Authors: src.Authors,
		Lang:    src.Lang, Published: src.Published, Modified: src.Modified,
	}
	licence := ""
	if o != nil {
		card.Place, card.Country, licence = o.Place.In(l.Tag), o.Country, o.Licence
		card.OutletLang = o.LangOf(l.Tag)
	}
	for _, via := range src.Via {
		id, name, _ := a.outlet(via)
		card.Via = append(card.Via, a.link(l, outletKind, id, name))
	}
	if rights := r.Article.Rights; rights != nil {
		card.Holder, card.Notice = rights.Holder, rights.Notice
		if rights.Licence != "" {
			licence = rights.Licence
		}
	}
	card.Licence = a.licence(l, licence)
	return card
}

func (a *asker) rights(l *language, r *content.Rights) *Rights {
	if r == nil {
		return nil
	}
	return &Rights{
		Licence: a.licence(l, r.Licence), Holder: r.Holder, Notice: r.Notice,
		Permission: r.Permission, Republish: r.Republish,
	}
}

func (a *asker) topicLinks(l *language, e *Entry) []Link {
	links := make([]Link, len(e.Topics))
	for i, topic := range e.Topics {
		id, name, _ := a.topic(topic)
		links[i] = a.link(l, topicKind, id, name)
	}
	return links
}

// peopleLinks are the people quoted, in the order of their first quote.
func (a *asker) peopleLinks(l *language, r *Record) []Link {
	var links []Link
	for _, q := range r.quotes {
		if q.Speaker.Person == "" {
			continue
		}
		if link := a.link(l, personKind, q.Speaker.Person, q.Speaker.Name); !slices.Contains(links, link) {
			links = append(links, link)
		}
	}
	return links
}

// headings are those of one page of an article, or of all for -1.
func headings(r *Record, page int) []Heading {
	var list []Heading
	for _, h := range r.Headings {
		if page < 0 || h.Page == page {
			list = append(list, Heading{h.Level, h.ID, h.Text})
		}
	}
	return list
}

func (a *asker) paging(l *language, e *Entry, number int) *Paging {
	if e.Pages < 2 {
		return nil
	}
	p := &Paging{Number: number, Count: e.Pages, All: a.url(l.pagePath(e, 0))}
	for n := 1; n <= e.Pages; n++ {
		p.Pages = append(p.Pages, a.url(l.pagePath(e, n)))
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
func (a *asker) graveVersions(storyID string) []version {
	versions := a.versionsOf(storyID)
	for _, e := range a.gravesOf(storyID) {
		versions = append(versions, version{a.language(e.Lang), e.place})
	}
	slices.SortFunc(versions, func(a, b version) int { return cmp.Compare(a.l.index, b.l.index) })
	return versions
}

func (s *Site) planTombstone(l *language, e *Entry) {
	s.plan(l, "tombstone", e.place, e.File, "this article's tombstone", func(a *asker) (any, error) { return a.tombstoneView(l, e) })
	s.planAliasesOf(l, e)
}

func (a *asker) tombstoneView(l *language, e *Entry) (*Tombstone, error) {
	e = a.now(e)
	r, err := a.record(e)
	if err != nil {
		return nil, err
	}
	v := &Tombstone{
		Page:   a.page("tombstone", l, e.place, e.Title, "", a.graveVersions(e.StoryID)),
		Reason: e.gone.String(),
		Date:   e.rare().Expires,
	}
	v.NoIndex, v.Alternates = true, nil
	if w := r.Article.Withdrawn(); w != nil {
		v.Date, v.Note = w.Date, w.Note
	}
	if source := r.Article.Source; source != nil {
		v.Source = Link{cmp.Or(source.Title, a.outletName(l, source.Outlet)), source.URL}
	}
	return v, nil
}

// titleOf is an article's title, of which all is said that matters when its
// place changes too.
func (a *asker) titleOf(e *Entry) string {
	link, _, _ := a.teaser(e)
	return link.Name
}
