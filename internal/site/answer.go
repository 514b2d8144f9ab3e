package site

import (
	"encoding/binary"
	"sync"

	"digest/internal/pack"
)

// newestEditions is the number of the question for the newest editions.
const newestEditions = -1

// feedEditions is the id of the question for the newest N editions.
const feedEditions = "newest"

// Answer returns the sum of what the site answers to a question, or the zero
// Sum when what is asked about is not there. It is safe for concurrent use.
// Of a question for a summary it is the zero Sum: see Question.OfSummary.
func (s *Site) Answer(q Question) Sum {
	switch q.Kind {
	case askCard, askWhole:
		return Sum{}
	case askArticle, askBody, askTeaser, askRelated:
		return s.answerEntry(q)
	case askVersions:
		return newAnswer().versions(s, q.ID).places(s.graveVersions(q.ID)).end()
	case askLink, askList, askNewest, askIndex, askNames, askHas:
		return s.answerGroup(q)
	case askEdition, askEditions, askEditionPlace:
		return s.answerEdition(q)
	case askShared:
		if l := s.byTag[q.Lang]; l != nil {
			return newAnswer().values(&l.shared).end()
		}
	case askPage:
		return s.answerPage(q)
	case askPagePlace:
		return newAnswer().places(s.pageVersions(q.ID)).end()
	case askStories:
		if l := s.byTag[q.Lang]; l != nil && q.N <= archives(len(l.entries), storiesInFile) {
			entries, newer, older := l.storiesIn(q.N)
			return newAnswer().files(entries).numbers(newer, older).end()
		}
	case askSitemap:
		return s.answerSitemap(q)
	case askCorrections:
		if l := s.byTag[q.Lang]; l != nil {
			return newAnswer().files(l.corrected).end()
		}
	case askCoverage:
		if l := s.byTag[q.Lang]; l != nil {
			total, counts, missing := s.coverage(l)
			return newAnswer().numbers(total).numbers(counts...).files(missing).end()
		}
	case askMoves:
		moves, gone := s.moved()
		a := newAnswer().numbers(len(moves)).texts(gone...)
		for _, m := range moves {
			a.texts(m.from, m.to)
		}
		return a.end()
	case askFile:
		return newAnswer().texts(s.mediaPath(q.ID)).end()
	default:
		return s.answerRegister(q)
	}
	return Sum{}
}

// An answer is what the site says to a question, as bytes, so that it has a
// sum. Most are few texts; there are many, so that they are written by hand.
type answer struct{ b []byte }

var answers = sync.Pool{New: func() any { return new(answer) }}

func newAnswer() *answer {
	a := answers.Get().(*answer)
	a.b = a.b[:0]
	return a
}

func (a *answer) texts(texts ...string) *answer {
	for _, text := range texts {
		a.b = append(binary.AppendUvarint(a.b, uint64(len(text))), text...)
	}
	return a
}

func (a *answer) numbers(numbers ...int) *answer {
	for _, n := range numbers {
		a.b = binary.AppendVarint(a.b, int64(n))
	}
	return a
}

func (a *answer) sum(s Sum) *answer {
	a.b = append(a.b, s[:]...)
	return a
}

// values are plain data of any kind.
func (a *answer) values(values ...any) *answer {
	for _, v := range values {
		a.b = pack.Append(a.b, v)
	}
	return a
}

// files name entries.
func (a *answer) files(entries []*Entry) *answer {
	a.numbers(len(entries))
	for _, e := range entries {
		a.texts(e.File)
	}
	return a
}

// places are the languages and places of versions.
func (a *answer) places(versions []version) *answer {
	a.numbers(len(versions))
	for _, v := range versions {
		a.texts(v.l.Tag, v.place)
	}
	return a
}

// versions are the languages and places of a story's public articles, as places
// has them. There is such a question for each article.
func (a *answer) versions(s *Site, storyID string) *answer {
	n := 0
	for range s.versions.of(storyID) {
		n++
	}
	a.numbers(n)
	for e := range s.versions.of(storyID) {
		a.texts(s.language(e.Lang).Tag, e.place)
	}
	return a
}

// end returns the sum; the answer must not be used any more.
func (a *answer) end() Sum {
	defer answers.Put(a)
	return SumOf(a.b)
}

func (s *Site) answerEntry(q Question) Sum {
	e := s.entry(q.ID)
	if e == nil {
		return Sum{}
	}
	switch q.Kind {
	case askArticle:
		return newAnswer().sum(e.Content).texts(e.place, e.badge.String(), e.gone.String()).end()
	case askBody:
		return e.Text
	case askTeaser:
		return newAnswer().texts(e.Title, e.place, e.Outlet).values(e.Date).end()
	}
	return newAnswer().files(s.relatedTo(e)).end()
}

func (s *Site) answerGroup(q Question) Sum {
	l := s.byTag[q.Lang]
	if l == nil {
		return Sum{}
	}
	switch q.Kind {
	case askIndex:
		return newAnswer().values(l.groupCounts(q.Of)).end()
	case askNames:
		a := newAnswer()
		for _, g := range l.groupsOf(q.Of) {
			a.texts(s.groupName(l, g), g.place)
		}
		return a.end()
	case askNewest:
		return newAnswer().files(l.newestOf(groupKey{q.Of, q.ID}, q.N)).end()
	case askHas:
		return newAnswer().values(s.hasPage(l, q.ID)).end()
	}
	g := l.groups[groupKey{q.Of, q.ID}]
	if g == nil {
		return Sum{}
	}
	if q.Kind == askLink {
		return newAnswer().texts(s.groupName(l, g), g.place).end()
	}
	if q.N > archives(len(g.ranks), s.Config.Lists.Size) {
		return Sum{}
	}
	entries, newer, older := s.listWindow(g, q.N)
	return newAnswer().files(entries).numbers(newer, older).end()
}

// groupCounts are the groups of a kind, and how many stories each has.
func (l *language) groupCounts(kind string) map[string]int {
	counts := map[string]int{}
	for _, g := range l.order {
		if g.kind == kind {
			counts[g.id] = len(g.ranks)
		}
	}
	return counts
}

func (s *Site) answerEdition(q Question) Sum {
	if q.Kind == askEditionPlace {
		return newAnswer().places(s.editionVersions(q.ID)).end()
	}
	l := s.byTag[q.Lang]
	if l == nil {
		return Sum{}
	}
	if q.Kind == askEditions && q.ID == feedEditions {
		return newAnswer().editions(l.newestFirst(q.N)...).end()
	}
	if q.Kind == askEditions {
		if q.N == newestEditions {
			return newAnswer().editions(l.newestEditions(s.Config.Editions.Periods)...).end()
		}
		if q.N > archives(len(l.editions), s.Config.Lists.Size) {
			return Sum{}
		}
		list, newer, older := l.editionWindow(s.Config.Lists.Size, q.N)
		return newAnswer().editions(list...).numbers(newer, older).end()
	}
	e, previous, next := l.editionAndNeighbours(q.ID)
	if e == nil {
		return Sum{}
	}
	a := newAnswer().texts(e.place).files(e.entries).editions(previous, next)
	if c := e.curated; c != nil {
		a.texts(c.Title, c.Edition.Summary).values(&c.Note)
	}
	return a.end()
}

// editions are what a list of editions says of each; nil ones are passed over
// in their place.
func (a *answer) editions(list ...*edition) *answer {
	for _, e := range list {
		if e == nil {
			a.texts("")
			continue
		}
		title := ""
		if e.curated != nil {
			title = e.curated.Title
		}
		a.texts(e.name, e.place, title).numbers(len(e.entries))
	}
	return a.numbers(len(list))
}

func (s *Site) answerPage(q Question) Sum {
	l := s.byTag[q.Lang]
	if l == nil {
		return Sum{}
	}
	for _, p := range l.pages {
		if p.Name == q.ID {
			return newAnswer().texts(p.place, p.Title, p.Page.Summary).values(p.Params, &p.Note).end()
		}
	}
	return Sum{}
}

func (s *Site) answerRegister(q Question) Sum {
	switch q.Kind {
	case askPerson:
		return registered(newAnswer(), s.Registers.People[q.ID])
	case askLicence:
		return registered(newAnswer(), s.Registers.Licences[q.ID])
	case askOutlet:
		id, name := s.outletID(q.ID)
		return registered(newAnswer().texts(id, name), s.Registers.Outlets[id])
	case askTopic:
		id, name := s.topicID(q.ID)
		return registered(newAnswer().texts(id, name), s.Registers.Topics[id])
	}
	return Sum{}
}

// registered ends an answer with an entry of a register, if it is there.
func registered[T any](a *answer, entry *T) Sum {
	if entry == nil {
		return a.end()
	}
	return a.values(entry).end()
}

// graveVersions are the story's tombstones.
func (s *Site) graveVersions(storyID string) []version {
	versions := make([]version, 0, len(s.graves[storyID]))
	for _, e := range s.graves[storyID] {
		versions = append(versions, version{s.language(e.Lang), e.place})
	}
	return versions
}
