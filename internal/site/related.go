package site

import (
	"cmp"
	"context"
	"slices"
	"sync"

	"digest/internal/parallel"
)

// reach is how far back in each of its groups an article looks for related
// stories: enough to find the last weeks of a busy topic, and a bound on the
// work for a large one.
const reach = 24

// relate finds earlier stories that share topics, people or the section with
// an article. It looks backwards only: a new story changes no older page.
func (s *Site) relate(ctx context.Context) {
	if s.Config.Lists.Related == 0 {
		return
	}
	for _, l := range s.languages {
		seats := l.seats()
		l.related = make([]int32, len(l.entries)*s.Config.Lists.Related)
		counters := sync.Pool{New: func() any { return &scores{of: make([]int, len(l.entries))} }}
		parallel.Parts(ctx, len(l.entries), func(from, to int) {
			scores := counters.Get().(*scores)
			defer counters.Put(scores)
			for rank := from; rank < to; rank++ {
				e := l.entries[rank]
				for _, seat := range seats[rank] {
					seat.score(e, seat.place+1, scores)
				}
				scores.best(l.relatedTo(e))
			}
		})
	}
}

// seat is a place in a group that counts.
type seat struct {
	*group
	place int
}

// seats returns the places of each article in groups, by rank.
func (l *language) seats() [][]seat {
	counts, total := make([]int, len(l.entries)), 0
	for _, g := range l.order {
		if relatedWeight[g.kind] > 0 {
			total += len(g.ranks)
			for _, rank := range g.ranks {
				counts[rank]++
			}
		}
	}
	all, seats := make([]seat, total), make([][]seat, len(l.entries))
	for rank, n := range counts {
		seats[rank], all = all[:0:n], all[n:]
	}
	for _, g := range l.order {
		if relatedWeight[g.kind] > 0 {
			for place, rank := range g.ranks {
				seats[rank] = append(seats[rank], seat{g, place})
			}
		}
	}
	return seats
}

// relatedWeight is what it counts to share a group of a kind.
var relatedWeight = map[string]int{personKind: 3, topicKind: 2, sectionKind: 1}

// scores are what other stories have in common with one, by rank.
type scores struct {
	of    []int
	ranks []int32 // of those that have any
}

// score notes the stories of the group from a place on, none of them e's own.
func (g *group) score(e *Entry, place int, into *scores) {
	weight := relatedWeight[g.kind]
	for _, earlier := range g.ranks[place:min(place+reach, len(g.ranks))] {
		if g.l.entries[earlier].StoryID == e.StoryID {
			continue
		}
		if into.of[earlier] == 0 {
			into.ranks = append(into.ranks, earlier)
		}
		into.of[earlier] += weight
	}
}

// best fills a list with the ranks of the stories with the highest scores, newer
// first among equals, and forgets all scores. After the last comes none.
func (s *scores) best(list []int32) {
	n := len(list)
	best := make([]int32, 0, n+1)
	for _, rank := range s.ranks {
		at, _ := slices.BinarySearchFunc(best, rank, func(a, b int32) int {
			return cmp.Or(cmp.Compare(s.of[b], s.of[a]), cmp.Compare(a, b))
		})
		if at < n {
			best = slices.Insert(best, at, rank)
			best = best[:min(n, len(best))]
		}
	}
	for _, rank := range s.ranks {
		s.of[rank] = 0
	}
	s.ranks = s.ranks[:0]
	for i := range list {
		list[i] = none
	}
	copy(list, best)
}

// none is the rank of no story.
const none = -1

// relatedTo are the ranks of the stories that are related to an article, none
// after the last.
func (l *language) relatedTo(e *Entry) []int32 {
	n := len(l.related) / max(len(l.entries), 1)
	return l.related[int(e.rank)*n : (int(e.rank)+1)*n]
}

// relatedTo are the stories that are related to an article; a tombstone has none.
func (s *Site) relatedTo(e *Entry) (related []*Entry) {
	if e.gone != public {
		return nil
	}
	l := s.language(e.Lang)
	for _, rank := range l.relatedTo(e) {
		if rank != none {
			related = append(related, l.entries[rank])
		}
	}
	return related
}

// teasers are the related stories in one line each.
func (a *asker) teasers(e *Entry) []Teaser { return a.inOneLine(a.relatedTo(e)) }

// inOneLine makes articles ready to be listed in one line each.
func (a *asker) inOneLine(entries []*Entry) []Teaser {
	teasers := make([]Teaser, len(entries))
	for i, r := range entries {
		link, date, outlet := a.teaser(r)
		teasers[i] = Teaser{Link: link, Date: date}
		if outlet != "" {
			teasers[i].Outlet = a.outletName(a.language(r.Lang), outlet)
		}
	}
	return teasers
}

// outletName is an outlet's name in the language.
func (a *asker) outletName(l *language, idOrName string) string {
	_, name, outlet := a.outlet(idOrName)
	if outlet != nil {
		return outlet.In(l.Tag)
	}
	return name
}
