package site

import (
	"maps"
	"reflect"
	"slices"
	"strings"

	"digest/internal/diag"
)

// With returns the site with newer versions of some of its articles. It is for
// a preview, where one article changes again and again: nothing is assembled
// anew, and what is asked of the site from now on knows the newer versions. The
// site itself stays as it is.
//
// Whole is false when the articles' own pages are right, but the site has to be
// assembled anew for others: an article stands in other lists, or leads elsewhere.
// Ok is false when not even that is so: an article is not of the site, or its
// address or what is shown of it is another.
func (s *Site) With(entries []*Entry) (other *Site, whole, ok bool) {
	with := *s
	with.newer = maps.Clone(s.newer)
	if with.newer == nil {
		with.newer = map[*Entry]*Entry{}
	}
	whole = true
	for _, e := range entries {
		i, known := slices.BinarySearchFunc(s.Entries, e.File, func(e *Entry, file string) int { return strings.Compare(e.File, file) })
		if !known || !s.sameAddress(s.Entries[i], e) {
			return nil, false, false
		}
		first := s.Entries[i]
		whole = whole && first.samePlace(&e.Head) && !s.complainsOf(e.File)
		e.rank = first.rank
		with.newer[first] = e
	}
	return &with, whole, true
}

// sameAddress gives an article its address, and reports whether it has as many
// pages there, and as public ones, as another version of it. One that must not be
// seen has none.
func (s *Site) sameAddress(first, e *Entry) bool {
	if e.Lang != first.Lang || e.StoryID != first.StoryID || e.Pages != first.Pages {
		return false
	}
	s.settle(e)
	return e.place == first.place && e.badge == first.badge && e.gone == first.gone
}

// samePlace reports whether a Head differs in nothing that decides on lists,
// paths and links: in the title and in the lines where links stand at most.
func (h *Head) samePlace(other *Head) bool {
	a, b := *h, *other
	a.Title, b.Title = "", ""
	a.Lines, b.Lines = "", ""
	return reflect.DeepEqual(a, b)
}

// complainsOf reports whether something was found in a file when the site was
// assembled: a newer version might have mended it.
func (s *Site) complainsOf(file string) bool {
	return slices.ContainsFunc(s.found, func(f diag.Finding) bool { return f.Position.File == file })
}

// Place returns the path of an article's first page, or of its tombstone,
// without base path and escapes; "" for an article that has none.
func (s *Site) Place(file string) string {
	if e := s.entry(file); e != nil {
		return e.place
	}
	return ""
}
