package site

import (
	"slices"

	"golang.org/x/text/collate"
	xlang "golang.org/x/text/language"

	"digest/internal/content"
	"digest/internal/quote"
)

// indexes are the pages that list all groups of a kind. Their path word is
// the name, and the theme's string menu.NAME their title.
var indexes = []struct{ kind, name string }{
	{topicKind, "topics"},
	{personKind, "people"},
	{outletKind, "outlets"},
	{translatorKind, "translators"},
}

// planLists plans every group's first page and archive, and the indexes.
func (s *Site) planLists() {
	for _, l := range s.languages {
		for _, g := range l.order {
			s.planGroup(l, g)
		}
		for _, index := range indexes {
			if l.has(index.kind) {
				s.planIndex(l, index.kind, index.name)
			}
		}
	}
}

func (s *Site) planGroup(l *language, g *group) {
	what := "the " + g.kind + " page"
	if g.id != "" {
		what += " of " + g.id
	}
	for number := 0; number <= archives(len(g.ranks), s.Config.Lists.Size); number++ {
		page := s.plan(l, g.kind, l.archivePath(g.place, number), content.ConfigFile, what, func(a *asker) (any, error) {
			return a.groupView(l, g, number)
		})
		if start, end := window(len(g.ranks), s.Config.Lists.Size, number); start < end {
			page.newest = g.ranks[start]
		}
		if number == 0 {
			page.with(func(a *asker) []version { return a.groupVersions(g.groupKey) })
		}
	}
}

// groupView makes the View of a group's page; number 0 is its first.
func (a *asker) groupView(l *language, g *group, number int) (any, error) {
	p := a.page(g.kind, l, l.archivePath(g.place, number), a.groupName(l, g), "", a.groupVersions(g.groupKey))
	if number > 0 {
		p.Alternates = nil
	}
	if g.kind == quotesKind {
		return a.quotesView(l, g, p, number)
	}
	list, entries, err := a.list(l, g, number)
	if err != nil {
		return nil, err
	}
	if g.kind != homeKind { // that one's are on every page
		p.Feeds = a.groupFeeds(l, g, p.Title)
	}
	switch g.kind {
	case homeKind:
		p.Description = l.Description
		return &Home{Page: p, List: list, Editions: a.newestEditions(l, number)}, nil
	case sectionKind:
		return &Section{Page: p, List: list}, nil
	case topicKind:
		return a.topicView(l, g, p, list), nil
	case personKind:
		return a.personView(l, g, p, list, entries)
	case outletKind:
		return a.outletView(l, g, p, list), nil
	case sourcesKind:
		return &Sources{Page: p, List: list}, nil
	}
	v := &Translator{Page: p, List: list}
	if person := a.person(g.id); person != nil {
		v.Role, v.About = person.RoleIn(l.Tag), person.AboutIn(l.Tag)
	}
	return v, nil
}

// list makes one page of a group's list, of the entries that it returns.
func (a *asker) list(l *language, g *group, number int) (list List, entries []*Entry, err error) {
	entries, newer, older := a.listOf(l, g, number)
	stories, err := each(entries, a.listed)
	return List{
		Stories: stories,
		Archive: number,
		Newer:   a.archiveURL(l, g.place, newer),
		Older:   a.archiveURL(l, g.place, older),
	}, entries, err
}

func (a *asker) topicView(l *language, g *group, p Page, list List) *Topic {
	v := &Topic{Page: p, List: list}
	if _, _, t := a.topic(g.id); t != nil {
		v.About = t.AboutIn(l.Tag)
		v.Description = v.About
	}
	return v
}

func (a *asker) personView(l *language, g *group, p Page, list List, entries []*Entry) (*Person, error) {
	person := a.person(g.id)
	v := &Person{Page: p, List: list, Role: person.RoleIn(l.Tag), About: person.AboutIn(l.Tag), Website: person.URL}
	v.Description = v.About
	for _, other := range a.languages() {
		if name := person.In(other.Tag); name != p.Title {
			v.OtherNames = append(v.OtherNames, Text{name, other.Tag, other.Dir})
		}
	}
	said := func(q *quote.Quote) bool { return q.Speaker.Person == g.id }
	for _, e := range entries {
		cards, err := a.cardsOf(l, e, said)
		if err != nil {
			return nil, err
		}
		v.Quotes = append(v.Quotes, cards...)
	}
	if list.Archive == 0 {
		cards, err := a.saidElsewhere(l, g, said)
		if err != nil {
			return nil, err
		}
		v.Quotes = append(v.Quotes, cards...)
	}
	slices.SortStableFunc(v.Quotes, func(a, b QuoteCard) int { return b.day().Compare(a.day()) })
	return v, nil
}

func (a *asker) outletView(l *language, g *group, p Page, list List) *Outlet {
	v := &Outlet{Page: p, List: list}
	if _, _, o := a.outlet(g.id); o != nil {
		v.Place, v.Country, v.Language = o.Place.In(l.Tag), o.Country, o.Lang
		v.Website, v.About, v.Licence = o.URL, o.AboutIn(l.Tag), a.licence(l, o.Licence)
		v.Description = v.About
	}
	return v
}

// newestEditions are the newest edition of each period; none for a page of the
// archive, which must not change with them.
func (a *asker) newestEditions(l *language, number int) []EditionEntry {
	if number > 0 {
		return nil
	}
	var newest []EditionEntry
	for _, e := range a.newest(l) {
		newest = append(newest, a.editionEntry(e))
	}
	return newest
}

// indexPath is the path of an index: what its groups' paths begin with, so
// that a reader can cut an address short.
func (s *Site) indexPath(l *language, kind string) string {
	for _, index := range indexes {
		if index.kind == kind {
			return l.prefix + "/" + l.word(index.name) + "/"
		}
	}
	return l.home()
}

func (s *Site) planIndex(l *language, kind, name string) {
	place := s.indexPath(l, kind)
	versions := func(a *asker) []version {
		return a.indexVersions(0, kind, func(other *language) string { return s.indexPath(other, kind) })
	}
	s.plan(l, "index", place, content.ConfigFile, "the list of "+name, func(a *asker) (any, error) {
		v := &Index{Of: name}
		v.Page = a.page("index", l, place, "", "", versions(a))
		for _, g := range a.groupsOf(l, kind) {
			v.Entries = append(v.Entries, a.indexEntry(l, g))
		}
		sortByName(l.Tag, v.Entries)
		return v, nil
	}).with(versions)
}

func (a *asker) indexEntry(l *language, g *group) IndexEntry {
	entry := IndexEntry{Link: Link{a.groupName(l, g), a.url(g.place)}, Count: len(g.ranks)}
	switch g.kind {
	case outletKind:
		if _, _, o := a.outlet(g.id); o != nil {
			entry.Detail = o.Place.In(l.Tag)
		}
	case personKind, translatorKind:
		if p := a.person(g.id); p != nil {
			entry.Detail = p.RoleIn(l.Tag)
		}
	}
	return entry
}

// sortByName sorts entries as the language's readers expect (CLDR collation).
func sortByName(tag string, entries []IndexEntry) {
	t, err := xlang.Parse(tag)
	if err != nil {
		t = xlang.Und
	}
	c := collate.New(t)
	slices.SortStableFunc(entries, func(a, b IndexEntry) int { return c.CompareString(a.Name, b.Name) })
}
