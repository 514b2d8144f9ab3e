package site

import (
	"cmp"
	"context"
	"slices"
	"strconv"
	"strings"

	"digest/internal/parallel"
)

// publish decides which articles are public and gives each its path. What is
// neither public nor a tombstone is in no output at all.
func (s *Site) publish(ctx context.Context) {
	slices.SortFunc(s.Entries, func(a, b *Entry) int { return strings.Compare(a.File, b.File) })
	parallel.Parts(ctx, len(s.Entries), func(from, to int) {
		for _, e := range s.Entries[from:to] {
			s.settle(e)
		}
	})
	sizes := map[string]int{}
	for _, e := range s.Entries {
		sizes[e.Lang]++
	}
	for _, l := range s.languages {
		l.entries = make([]*Entry, 0, sizes[l.Tag])
	}
	s.byFile.Grow(len(s.Entries))
	s.versions.byStory.Grow(len(s.Entries))
	for i, e := range s.Entries {
		switch {
		case e.place == "":
			continue
		case e.gone != public:
			s.graves[e.StoryID] = append(s.graves[e.StoryID], e)
		default:
			if first := s.sibling(e.StoryID, e.Lang); first != nil {
				s.report(e.File, "article-duplicate", "delete one of the two, or correct its lang",
					"the story %q has another article in %q: %s", e.StoryID, e.Lang, first.File)
				e.place = ""
				continue
			}
			l := s.language(e.Lang)
			l.entries = append(l.entries, e)
			s.versions.add(e, func(e *Entry) int { return s.language(e.Lang).index })
		}
		s.byFile.Add(uint32(i), hashOf(e.File))
	}
	for _, l := range s.languages {
		slices.SortFunc(l.entries, newestFirst)
		for i, e := range l.entries {
			e.rank = int32(i)
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

// settle gives an article its path, unless it must not be seen.
func (s *Site) settle(e *Entry) {
	badge, hidden := s.hidden(e)
	if l := s.language(e.Lang); l != nil && !hidden {
		e.place, e.badge, e.gone = s.articlePath(l, e), badge, s.tombstone(e)
	}
}

// newestFirst is the order of every list; ids make it total.
func newestFirst(a, b *Entry) int {
	if order := b.Date.Compare(a.Date); order != 0 {
		return order // of a large site most: an id is a look into another place of memory
	}
	return strings.Compare(a.StoryID, b.StoryID)
}

// state is why an article is not, or not yet, or no longer a public one.
type state uint8

const (
	public state = iota
	draft
	embargoed
	future
	withdrawn
	expired
)

// String is the word for it in Views; "" for a public article.
func (s state) String() string {
	return [...]string{"", "draft", "embargo", "future", "withdrawn", "expired"}[s]
}

// hidden reports whether an article must not be seen yet, and the badge it
// has when a preview shows it all the same.
func (s *Site) hidden(e *Entry) (badge state, hidden bool) {
	switch {
	case e.Draft:
		return draft, !s.Drafts
	case e.rare().Embargo.After(s.Now):
		return embargoed, !s.Future
	case e.Date.After(s.Now):
		return future, !s.Future
	}
	return public, false
}

// tombstone returns why only a tombstone of the article is left.
func (s *Site) tombstone(e *Entry) state {
	expires := e.rare().Expires
	switch {
	case e.Withdrawn:
		return withdrawn
	case !expires.IsZero() && !expires.After(s.Now):
		return expired
	}
	return public
}

// sibling returns the story's public article in a language, or nil.
func (s *Site) sibling(storyID, tag string) *Entry {
	for e := range s.versions.of(storyID) {
		if e.Lang == tag {
			return e
		}
	}
	return nil
}

func (s *Site) articlePath(l *language, e *Entry) string {
	return l.pattern(s.Config.Permalinks.Article, func(word string) string {
		switch word {
		case "year":
			return e.Date.Format("2006")
		case "month":
			return e.Date.Format("01")
		case "day":
			return e.Date.Format("02")
		case "slug":
			return e.Slug
		case "section":
			return e.Section
		case "story":
			return e.StoryID
		}
		return ""
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
