package site

import (
	"slices"

	"golang.org/x/text/collate"
	xlang "golang.org/x/text/language"

	"digest/internal/content"
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
		if l.groups[groupKey{homeKind, ""}] == nil { // a language without stories has a home all the same
			l.add(s, homeKind, "", "")
			l.order = append(l.order, l.groups[groupKey{homeKind, ""}])
		}
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
	for number := 0; number <= archives(len(g.entries), s.Config.Lists.Size); number++ {
		s.plan(l.archivePath(g.place, number), content.ConfigFile, what, func() (any, error) {
			return s.groupView(l, g, number), nil
		})
	}
}

// groupView makes the View of a group's page; number 0 is its first.
func (s *Site) groupView(l *language, g *group, number int) any {
	place := l.archivePath(g.place, number)
	versions := s.groupVersions(g.groupKey)
	p := s.page(g.kind, l, place, s.groupName(l, g), "", versions)
	if number > 0 {
		p.Alternates = nil
	}
	list := s.list(l, g, number)
	switch g.kind {
	case homeKind:
		p.Description = l.Description
		return &Home{Page: p, List: list, Editions: s.newestEditions(l, number)}
	case sectionKind:
		return &Section{Page: p, List: list}
	case topicKind:
		return s.topicView(l, g, p, list)
	case personKind:
		return s.personView(l, g, p, list)
	case outletKind:
		return s.outletView(l, g, p, list)
	}
	v := &Translator{Page: p, List: list}
	if person, ok := s.Registers.People[g.id]; ok {
		v.Role, v.About = person.RoleIn(l.Tag), person.AboutIn(l.Tag)
	}
	return v
}

// list makes one page of a group's list.
func (s *Site) list(l *language, g *group, number int) List {
	total, size := len(g.entries), s.Config.Lists.Size
	start, end := window(total, size, number)
	newer, older := neighbours(total, size, number)
	return List{
		Stories: summaries(g.entries[start:end]),
		Archive: number,
		Newer:   s.archiveURL(l, g.place, newer),
		Older:   s.archiveURL(l, g.place, older),
	}
}

func (s *Site) topicView(l *language, g *group, p Page, list List) *Topic {
	v := &Topic{Page: p, List: list}
	if t, ok := s.Registers.Topics[g.id]; ok {
		v.About = t.AboutIn(l.Tag)
		v.Description = v.About
	}
	return v
}

func (s *Site) personView(l *language, g *group, p Page, list List) *Person {
	person := s.Registers.People[g.id]
	v := &Person{Page: p, List: list, Role: person.RoleIn(l.Tag), About: person.AboutIn(l.Tag), Website: person.URL}
	v.Description = v.About
	for _, other := range s.languages {
		if name := person.In(other.Tag); name != p.Title {
			v.OtherNames = append(v.OtherNames, Text{name, other.Tag, other.Dir})
		}
	}
	start, end := window(len(g.entries), s.Config.Lists.Size, list.Archive)
	for _, e := range g.entries[start:end] {
		for i := range e.Quotes {
			if q := &e.Quotes[i]; q.Card && q.Speaker.Person == g.id {
				v.Quotes = append(v.Quotes, s.quoteCard(l, e, q))
			}
		}
	}
	return v
}

func (s *Site) outletView(l *language, g *group, p Page, list List) *Outlet {
	v := &Outlet{Page: p, List: list}
	if o, ok := s.Registers.Outlets[g.id]; ok {
		v.Place, v.Country, v.Language = o.Place.In(l.Tag), o.Country, o.Lang
		v.Website, v.About, v.Licence = o.URL, o.AboutIn(l.Tag), s.licence(l, o.Licence)
		v.Description = v.About
	}
	return v
}

// newestEditions are the newest edition of each period; none for a page of the
// archive, which must not change with them.
func (s *Site) newestEditions(l *language, number int) []EditionEntry {
	if number > 0 {
		return nil
	}
	var newest []EditionEntry
	for _, kind := range s.Config.Editions.Periods {
		for _, e := range slices.Backward(l.editions) {
			if e.kind == kind {
				newest = append(newest, s.editionEntry(e))
				break
			}
		}
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
	s.plan(place, content.ConfigFile, "the list of "+name, func() (any, error) {
		v := &Index{Of: name}
		v.Page = s.page("index", l, place, "", "", s.indexVersions(0, func(other *language) string {
			if !other.has(kind) {
				return ""
			}
			return s.indexPath(other, kind)
		}))
		for _, g := range l.order {
			if g.kind == kind {
				v.Entries = append(v.Entries, s.indexEntry(l, g))
			}
		}
		sortByName(l.Tag, v.Entries)
		return v, nil
	})
}

func (s *Site) indexEntry(l *language, g *group) IndexEntry {
	entry := IndexEntry{Link: Link{s.groupName(l, g), s.url(g.place)}, Count: len(g.entries)}
	switch g.kind {
	case outletKind:
		if o, ok := s.Registers.Outlets[g.id]; ok {
			entry.Detail = o.Place.In(l.Tag)
		}
	case personKind, translatorKind:
		if p, ok := s.Registers.People[g.id]; ok {
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
