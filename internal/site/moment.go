package site

import (
	"cmp"
	"slices"
	"time"
)

// Moment is when the output changes although nobody edits anything.
type Moment struct {
	At time.Time
	// What happens: "published", "embargo" when one ends, "expires", or "news"
	// when an article has become too old for the sitemap of news.
	What string
	// File is the article's.
	File string
}

// Moments returns the moments to come at which the site changes by itself, in
// order.
func (s *Site) Moments() []Moment {
	var moments []Moment
	for _, e := range s.Entries {
		if e.Draft && !s.Drafts {
			continue
		}
		add := func(at time.Time, what string) {
			if at.After(s.Now) {
				moments = append(moments, Moment{at, what, e.File})
			}
		}
		rare := e.rare()
		if rare.Embargo.After(e.Date) {
			add(rare.Embargo, "embargo")
		} else {
			add(e.Date, "published")
			if s.Future { // it has another badge then
				add(rare.Embargo, "embargo")
			}
		}
		add(rare.Expires, "expires")
		if old := e.Date.Add(newsAge); !e.Withdrawn && old.After(rare.Embargo) && (rare.Expires.IsZero() || old.Before(rare.Expires)) {
			add(old, "news")
		}
	}
	slices.SortFunc(moments, func(a, b Moment) int {
		return cmp.Or(a.At.Compare(b.At), cmp.Compare(a.File, b.File), cmp.Compare(a.What, b.What))
	})
	return moments
}

// Next returns the first of the Moments, zero when there are none.
func (s *Site) Next() time.Time {
	if moments := s.Moments(); len(moments) > 0 {
		return moments[0].At
	}
	return time.Time{}
}
