package site

import (
	"digest/internal/content"
	"digest/internal/pack"
)

// newestEditions is the number of the question for the newest editions.
const newestEditions = -1

// Answer returns the sum of what the site answers to a question, or the zero
// Sum when what is asked about is not there. It is safe for concurrent use.
// Of a question for a summary it is the zero Sum: see Question.OfSummary.
func (s *Site) Answer(q Question) Sum {
	switch q.Kind {
	case askCard:
		return Sum{}
	case askArticle, askBody, askTeaser, askRelated:
		return s.answerEntry(q)
	case askVersions:
		return sumOf(places(s.storyVersions(q.ID)), s.gravePlaces(q.ID))
	case askLink, askList, askIndex, askHas:
		return s.answerGroup(q)
	case askEdition, askEditions, askEditionPlace:
		return s.answerEdition(q)
	case askShared:
		if l := s.byTag[q.Lang]; l != nil {
			return sumOf(l.shared)
		}
	case askPage:
		return s.answerPage(q)
	case askPagePlace:
		return sumOf(places(s.pageVersions(q.ID)))
	case askCorrections:
		if l := s.byTag[q.Lang]; l != nil {
			return sumOf(files(l.corrected))
		}
	case askFile:
		return sumOf(s.mediaPath(q.ID))
	default:
		return s.answerRegister(q)
	}
	return Sum{}
}

// sumOf returns the sum of values of plain data.
func sumOf(values ...any) Sum {
	var room [512]byte
	b := room[:0]
	for _, v := range values {
		b = pack.Append(b, v)
	}
	return SumOf(b)
}

func (s *Site) answerEntry(q Question) Sum {
	e := s.byFile[q.ID]
	if e == nil {
		return Sum{}
	}
	switch q.Kind {
	case askArticle:
		return sumOf(e.Content, e.place, e.badge, e.gone)
	case askBody:
		return e.Text
	case askTeaser:
		return sumOf(e.Title, e.place, e.Date, e.Outlet)
	}
	return sumOf(files(e.related))
}

func (s *Site) answerGroup(q Question) Sum {
	l := s.byTag[q.Lang]
	if l == nil {
		return Sum{}
	}
	switch q.Kind {
	case askIndex:
		return sumOf(l.groupCounts(q.Of))
	case askHas:
		return sumOf(s.hasPage(l, q.ID))
	}
	g := l.groups[groupKey{q.Of, q.ID}]
	if g == nil {
		return Sum{}
	}
	if q.Kind == askLink {
		return sumOf(s.groupName(l, g), g.place)
	}
	if q.N > archives(len(g.entries), s.Config.Lists.Size) {
		return Sum{}
	}
	entries, newer, older := s.listWindow(g, q.N)
	return sumOf(files(entries), newer, older)
}

// groupCounts are the groups of a kind, and how many stories each has.
func (l *language) groupCounts(kind string) map[string]int {
	counts := map[string]int{}
	for _, g := range l.order {
		if g.kind == kind {
			counts[g.id] = len(g.entries)
		}
	}
	return counts
}

func (s *Site) answerEdition(q Question) Sum {
	if q.Kind == askEditionPlace {
		return sumOf(places(s.editionVersions(q.ID)))
	}
	l := s.byTag[q.Lang]
	if l == nil {
		return Sum{}
	}
	if q.Kind == askEditions {
		if q.N == newestEditions {
			return sumOf(editionFacts(l.newestEditions(s.Config.Editions.Periods)...))
		}
		if q.N > archives(len(l.editions), s.Config.Lists.Size) {
			return Sum{}
		}
		list, newer, older := l.editionWindow(s.Config.Lists.Size, q.N)
		return sumOf(editionFacts(list...), newer, older)
	}
	e, previous, next := l.editionAndNeighbours(q.ID)
	if e == nil {
		return Sum{}
	}
	values := []any{e.place, files(e.entries), editionFacts(previous, next)}
	if c := e.curated; c != nil {
		values = append(values, c.Title, c.Edition.Summary, c.Note)
	}
	return sumOf(values...)
}

// editionFact is what a list of editions says of one.
type editionFact struct {
	Name, Place, Title string
	Count              int
}

func editionFacts(list ...*edition) []editionFact {
	facts := make([]editionFact, len(list))
	for i, e := range list {
		if e == nil {
			continue
		}
		facts[i] = editionFact{Name: e.name, Place: e.place, Count: len(e.entries)}
		if e.curated != nil {
			facts[i].Title = e.curated.Title
		}
	}
	return facts
}

func (s *Site) answerPage(q Question) Sum {
	l := s.byTag[q.Lang]
	if l == nil {
		return Sum{}
	}
	for _, p := range l.pages {
		if p.Name == q.ID {
			return sumOf(p.place, p.Title, p.Page.Summary, p.Params, p.Note)
		}
	}
	return Sum{}
}

func (s *Site) answerRegister(q Question) Sum {
	switch q.Kind {
	case askPerson:
		return sumOf(register[content.Person]{s.Registers.People[q.ID]})
	case askLicence:
		return sumOf(register[content.Licence]{s.Registers.Licences[q.ID]})
	case askOutlet:
		id, name := s.outletID(q.ID)
		return sumOf(id, name, register[content.Outlet]{s.Registers.Outlets[id]})
	case askTopic:
		id, name := s.topicID(q.ID)
		return sumOf(id, name, register[content.Topic]{s.Registers.Topics[id]})
	}
	return Sum{}
}

// register holds an entry of a register that may be nil.
type register[T any] struct{ Entry *T }

// files name entries.
func files(entries []*Entry) []string {
	names := make([]string, len(entries))
	for i, e := range entries {
		names[i] = e.File
	}
	return names
}

// places are the languages and places of versions.
func places(versions []version) []string {
	list := make([]string, 0, 2*len(versions))
	for _, v := range versions {
		list = append(list, v.l.Tag, v.place)
	}
	return list
}

func (s *Site) gravePlaces(storyID string) []string {
	var list []string
	for _, e := range s.graves[storyID] {
		list = append(list, e.Lang, e.place)
	}
	return list
}
