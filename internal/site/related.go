package site

import (
	"cmp"
	"slices"
)

// reach is how far back in each of its groups an article looks for related
// stories: enough to find the last weeks of a busy topic, and a bound on the
// work for a large one.
const reach = 24

// relate finds earlier stories that share topics, people or the section with
// an article. It looks backwards only: a new story changes no older page.
func (s *Site) relate() {
	if s.Config.Lists.Related == 0 {
		return
	}
	for _, l := range s.languages {
		// Groups hold their stories in the order of l.entries, so the place of
		// a story in its groups is how often each has come by.
		passed := map[*group]int{}
		scores := &scores{of: make([]int, len(l.entries))}
		for _, e := range l.entries {
			for _, g := range e.groups {
				passed[g]++
				g.score(e, passed[g], scores)
			}
			e.related, e.groups = scores.best(l.entries, s.Config.Lists.Related), nil
		}
	}
}

// relatedWeight is what it counts to share a group of a kind.
var relatedWeight = map[string]int{personKind: 3, topicKind: 2, sectionKind: 1}

// scores are what other stories have in common with one, by rank.
type scores struct {
	of    []int
	ranks []int // of those that have any
}

// score notes the stories of the group from a place on, none of them e's own.
func (g *group) score(e *Entry, place int, into *scores) {
	weight := relatedWeight[g.kind]
	if weight == 0 {
		return
	}
	for _, earlier := range g.entries[place:min(place+reach, len(g.entries))] {
		if earlier.StoryID == e.StoryID {
			continue
		}
		if into.of[earlier.rank] == 0 {
			into.ranks = append(into.ranks, earlier.rank)
		}
		into.of[earlier.rank] += weight
	}
}

// best returns the n stories with the highest scores, newer first among
// equals, and forgets all scores.
func (s *scores) best(entries []*Entry, n int) []*Entry {
	best := make([]int, 0, n+1) // ranks
	for _, rank := range s.ranks {
		at, _ := slices.BinarySearchFunc(best, rank, func(a, b int) int {
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
	related := make([]*Entry, len(best))
	for i, rank := range best {
		related[i] = entries[rank]
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
