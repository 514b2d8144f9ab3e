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
		var candidates []scored
		for _, e := range l.entries {
			candidates = candidates[:0]
			for _, g := range e.groups {
				passed[g]++
				candidates = g.before(e, passed[g], candidates)
			}
			e.related, e.groups = best(candidates, s.Config.Lists.Related), nil
		}
	}
}

// relatedWeight is what it counts to share a group of a kind.
var relatedWeight = map[string]int{personKind: 3, topicKind: 2, sectionKind: 1}

type scored struct {
	*Entry
	score int
}

// before appends the stories of the group from a place on, none of them e's
// own.
func (g *group) before(e *Entry, place int, candidates []scored) []scored {
	weight := relatedWeight[g.kind]
	if weight == 0 {
		return candidates
	}
	for _, earlier := range g.entries[place:min(place+reach, len(g.entries))] {
		if earlier.StoryID != e.StoryID {
			candidates = append(candidates, scored{earlier, weight})
		}
	}
	return candidates
}

// best adds up each story's scores and returns the n highest, newer first
// among equals.
func best(candidates []scored, n int) []*Entry {
	slices.SortFunc(candidates, func(a, b scored) int { return cmp.Compare(a.rank, b.rank) })
	sums := candidates[:0]
	for _, c := range candidates {
		if last := len(sums) - 1; last >= 0 && sums[last].Entry == c.Entry {
			sums[last].score += c.score
		} else {
			sums = append(sums, c)
		}
	}
	slices.SortStableFunc(sums, func(a, b scored) int { return cmp.Compare(b.score, a.score) })
	related := make([]*Entry, 0, n)
	for _, c := range sums[:min(n, len(sums))] {
		related = append(related, c.Entry)
	}
	return related
}

// teasers are the related stories in one line each.
func (a *asker) teasers(e *Entry) []Teaser {
	related := a.relatedTo(e)
	teasers := make([]Teaser, len(related))
	for i, r := range related {
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
