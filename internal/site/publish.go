package site

import (
	"cmp"
	"slices"
	"strconv"
)

// publish decides which articles are public and gives each its path. What is
// neither public nor a tombstone is in no output at all.
func (s *Site) publish() {
	slices.SortFunc(s.Entries, func(a, b *Entry) int { return cmp.Compare(a.File, b.File) })
	for _, e := range s.Entries {
		l := s.language(e.Lang)
		if l == nil {
			continue
		}
		badge, hidden := s.hidden(e)
		switch {
		case hidden:
			continue
		case s.tombstone(e) != "":
			e.place, e.gone = s.articlePath(l, e), s.tombstone(e)
			s.graves[e.StoryID] = append(s.graves[e.StoryID], e)
			s.byFile[e.File] = e
		default:
			if first := s.sibling(e.StoryID, e.Lang); first != nil {
				s.report(e.File, "article-duplicate", "delete one of the two, or correct its lang",
					"the story %q has another article in %q: %s", e.StoryID, e.Lang, first.File)
				continue
			}
			e.place, e.badge = s.articlePath(l, e), badge
			l.entries = append(l.entries, e)
			s.byFile[e.File] = e
			s.byStory[e.StoryID] = append(s.byStory[e.StoryID], e)
		}
	}
	for _, entries := range s.byStory {
		slices.SortFunc(entries, func(a, b *Entry) int {
			return cmp.Compare(s.language(a.Lang).index, s.language(b.Lang).index)
		})
	}
	for _, l := range s.languages {
		slices.SortFunc(l.entries, newestFirst)
		for i, e := range l.entries {
			e.rank = i
		}
	}
	for _, p := range s.Pages {
		if l := s.language(p.Lang); l != nil && (!p.Draft || s.Drafts) {
			p.place = l.path(s.Config.Permalinks.Page, p.Slug)
			l.pages = append(l.pages, p)
		}
	}
	for _, l := range s.languages {
		slices.SortStableFunc(l.pages, func(a, b *PlainPage) int {
			return cmp.Or(cmp.Compare(a.Weight, b.Weight), cmp.Compare(a.Name, b.Name))
		})
	}
}

// newestFirst is the order of every list; ids make it total.
func newestFirst(a, b *Entry) int {
	return cmp.Or(b.Date.Compare(a.Date), cmp.Compare(a.StoryID, b.StoryID))
}

// hidden reports whether an article must not be seen yet, and the badge it
// has when a preview shows it all the same.
func (s *Site) hidden(e *Entry) (badge string, hidden bool) {
	switch {
	case e.Draft:
		return "draft", !s.Drafts
	case e.Embargo.After(s.Now):
		return "embargo", !s.Future
	case e.Date.After(s.Now):
		return "future", !s.Future
	}
	return "", false
}

// tombstone returns why only a tombstone of the article is left, or "".
func (s *Site) tombstone(e *Entry) string {
	switch {
	case e.Withdrawn:
		return "withdrawn"
	case !e.Expires.IsZero() && !e.Expires.After(s.Now):
		return "expired"
	}
	return ""
}

// sibling returns the story's public article in a language, or nil.
func (s *Site) sibling(storyID, tag string) *Entry {
	for _, e := range s.byStory[storyID] {
		if e.Lang == tag {
			return e
		}
	}
	return nil
}

func (s *Site) articlePath(l *language, e *Entry) string {
	date := e.Date
	return l.pattern(s.Config.Permalinks.Article, map[string]string{
		"year": date.Format("2006"), "month": date.Format("01"), "day": date.Format("02"),
		"slug": e.Slug, "section": e.Section, "story": e.StoryID,
	})
}

// pagePath is the path of a page of a paged article; 0 is the page that shows
// all.
func (l *language) pagePath(e *Entry, number int) string {
	switch number {
	case 0:
		return e.place + l.word("all") + "/"
	case 1:
		return e.place
	}
	return e.place + strconv.Itoa(number) + "/"
}
