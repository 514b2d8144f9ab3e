package site

import (
	"cmp"
	"context"
	"slices"

	"digest/internal/content"
	"digest/internal/parallel"
)

// The kinds of groups. The home is a group too: all stories of a language.
const (
	homeKind       = "home"
	sectionKind    = "section"
	topicKind      = "topic"
	personKind     = "person"
	outletKind     = "outlet"
	translatorKind = "translator"
	sourcesKind    = "sources" // a group, too: all stories made from a source
	quotesKind     = "quotes"
)

type groupKey struct{ kind, id string }

// group is the stories of one topic, person, … in one language.
type group struct {
	groupKey
	// name is what the group is called when no register has a name.
	name  string
	place string
	l     *language
	ranks []int32 // of its stories, newest first: there are a million in some
	known known
}

// stories are those of the group from one place to another.
func (g *group) stories(start, end int) []*Entry {
	stories := make([]*Entry, end-start)
	for i, rank := range g.ranks[start:end] {
		stories[i] = g.l.entries[rank]
	}
	return stories
}

// grouping says in which groups of a kind an article stands.
type grouping struct {
	kind string
	of   func(s *Site, e *Entry, add func(id, name string))
}

var groupings = []grouping{
	{topicKind, func(s *Site, e *Entry, add func(id, name string)) {
		for _, topic := range e.Topics {
			add(s.topicID(topic))
		}
	}},
	{quotesKind, (*Site).quotesGroups},
	{personKind, func(_ *Site, e *Entry, add func(id, name string)) {
		for _, speaker := range e.Speakers {
			add(speaker.ID, speaker.Name)
		}
	}},
	{outletKind, func(s *Site, e *Entry, add func(id, name string)) {
		if e.Outlet != "" {
			add(s.outletID(e.Outlet))
		}
	}},
	{sourcesKind, func(_ *Site, e *Entry, add func(id, name string)) {
		if e.Outlet != "" {
			add("", "")
		}
	}},
	{translatorKind, func(_ *Site, e *Entry, add func(id, name string)) {
		for _, t := range e.Translators {
			add(t.ID, t.Name)
		}
	}},
	{sectionKind, func(_ *Site, e *Entry, add func(id, name string)) {
		if e.Section != "" {
			add(content.Slug(e.Section), e.Section)
		}
	}},
}

// group sorts every public article into its groups, several kinds at a time.
func (s *Site) group(ctx context.Context) {
	for _, l := range s.languages {
		kinds := make([][]*group, len(groupings))
		parallel.Each(ctx, len(groupings), func(i int) {
			if !slices.Contains(s.Config.Lists.Omit, groupings[i].kind) {
				kinds[i] = s.gather(l, groupings[i])
			}
		})
		l.order = slices.Concat(kinds...)
		home := s.newGroup(l, groupKey{homeKind, ""}, "")
		for rank := range l.entries {
			home.ranks = append(home.ranks, int32(rank))
		}
		l.order = append(l.order, home)
		slices.SortFunc(l.order, func(a, b *group) int {
			return cmp.Or(cmp.Compare(a.kind, b.kind), cmp.Compare(a.id, b.id))
		})
		for _, g := range l.order {
			l.groups[g.groupKey] = g
		}
	}
}

// groupsOf returns the groups of a kind that have stories, by id.
func (l *language) groupsOf(kind string) (groups []*group) {
	for _, g := range l.order {
		if g.kind == kind && len(g.ranks) > 0 {
			groups = append(groups, g)
		}
	}
	return groups
}

// gather puts a language's articles into the groups of a kind, once each. It
// counts first: lists that grow as they fill take several times the room.
func (s *Site) gather(l *language, by grouping) (groups []*group) {
	type member struct{ group, rank int32 }
	members := make([]member, 0, len(l.entries))
	numbers, sizes := map[string]int32{}, []int32(nil)
	var rank int32
	add := func(id, name string) {
		g, known := numbers[id]
		if !known {
			g = int32(len(groups))
			numbers[id], sizes = g, append(sizes, 0)
			groups = append(groups, s.newGroup(l, groupKey{by.kind, id}, name))
		}
		members = append(members, member{g, rank})
		sizes[g]++
	}
	for i, e := range l.entries {
		rank = int32(i)
		by.of(s, e, add)
	}
	for i, g := range groups {
		g.ranks = make([]int32, 0, sizes[i])
	}
	for _, m := range members {
		g := groups[m.group]
		if n := len(g.ranks); n == 0 || g.ranks[n-1] != m.rank {
			g.ranks = append(g.ranks, m.rank)
		}
	}
	return groups
}

func (s *Site) newGroup(l *language, key groupKey, name string) *group {
	return &group{groupKey: key, name: name, place: s.groupPath(l, key), l: l}
}

// listWindow returns the stories of one page of a group's list, and the
// numbers of the pages beside it.
func (s *Site) listWindow(g *group, number int) (entries []*Entry, newer, older int) {
	total, size := len(g.ranks), s.Config.Lists.Size
	start, end := window(total, size, number)
	newer, older = neighbours(total, size, number)
	return g.stories(start, end), newer, older
}

func (s *Site) groupPath(l *language, key groupKey) string {
	p := s.Config.Permalinks
	switch key.kind {
	case sectionKind:
		return l.path(p.Section, key.id)
	case topicKind:
		return l.path(p.Topic, key.id)
	case personKind:
		return l.path(p.Person, key.id)
	case outletKind:
		return l.path(p.Outlet, key.id)
	case translatorKind:
		return l.path(p.Translator, key.id)
	case sourcesKind:
		return l.prefix + "/" + l.word("sources") + "/"
	case quotesKind:
		return l.quotesPath(key.id)
	}
	return l.home()
}

// topicID returns a topic's id and name, from the register or from itself.
func (s *Site) topicID(idOrName string) (id, name string) {
	if id := s.Registers.TopicID(idOrName); id != "" {
		return id, s.Registers.Topics[id].Name
	}
	return content.Slug(idOrName), idOrName
}

// outletID returns an outlet's id and name, from the register or from itself.
func (s *Site) outletID(idOrName string) (id, name string) {
	if id := s.Registers.OutletID(idOrName); id != "" {
		return id, s.Registers.Outlets[id].Name
	}
	return content.Slug(idOrName), idOrName
}

// groupName is what a group is called in the language.
func (s *Site) groupName(l *language, g *group) string {
	switch g.kind {
	case homeKind:
		return l.Title
	case sectionKind:
		return s.sectionName(l, g)
	case topicKind:
		if t, ok := s.Registers.Topics[g.id]; ok {
			return t.In(l.Tag)
		}
	case quotesKind:
		if topic, of := quotedTopic(g.id); of {
			return s.groupName(l, &group{groupKey: groupKey{topicKind, topic}, name: g.name})
		}
	case outletKind:
		if o, ok := s.Registers.Outlets[g.id]; ok {
			return o.In(l.Tag)
		}
	case personKind, translatorKind:
		if p, ok := s.Registers.People[g.id]; ok {
			return p.In(l.Tag)
		}
	}
	return g.name
}

func (s *Site) sectionName(l *language, g *group) string {
	for _, section := range s.Config.Sections {
		if content.Slug(section.ID) == g.id {
			return cmp.Or(section.Titles[l.Tag], section.Titles[s.Config.DefaultLanguage], g.name)
		}
	}
	return g.name
}

// link leads to a group's page in the language; a name alone when it has none.
func (a *asker) link(l *language, kind, id, name string) Link {
	if g := a.groupIn(l, groupKey{kind, id}); g != nil {
		return Link{Name: a.groupName(l, g), URL: a.url(g.place)}
	}
	return Link{Name: name}
}
