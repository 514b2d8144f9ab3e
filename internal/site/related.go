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
		scores := map[*Entry][]scored{}
		for _, g := range l.order {
			if weight := relatedWeight[g.kind]; weight > 0 {
				g.score(weight, scores)
			}
		}
		for e, candidates := range scores {
			e.related = best(candidates, s.Config.Lists.Related)
		}
	}
}

// relatedWeight is what it counts to share a group of a kind.
var relatedWeight = map[string]int{personKind: 3, topicKind: 2, sectionKind: 1}

type scored struct {
	*Entry
	score int
}

// score notes for each story of the group those before it.
func (g *group) score(weight int, scores map[*Entry][]scored) {
	for i, e := range g.entries {
		for _, earlier := range g.entries[i+1 : min(i+1+reach, len(g.entries))] {
			if earlier.StoryID != e.StoryID {
				scores[e] = append(scores[e], scored{earlier, weight})
			}
		}
	}
}

// best adds up each story's scores and returns the n highest, newer first
// among equals.
func best(candidates []scored, n int) []*Entry {
	slices.SortFunc(candidates, func(a, b scored) int { return newestFirst(a.Entry, b.Entry) })
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
func (s *Site) teasers(e *Entry) []Teaser {
	teasers := make([]Teaser, 0, len(e.related))
	for _, r := range e.related {
		teaser := Teaser{Link: Link{r.Title, s.url(r.place)}, Date: r.Date}
		if r.Source != nil {
			teaser.Outlet = s.outletName(s.language(r.Lang), r.Source.Outlet)
		}
		teasers = append(teasers, teaser)
	}
	return teasers
}

// outletName is an outlet's name in the language.
func (s *Site) outletName(l *language, idOrName string) string {
	id, name := s.outlet(idOrName)
	if o, ok := s.Registers.Outlets[id]; ok {
		return o.In(l.Tag)
	}
	return name
}
