package site

import (
	"maps"
	"reflect"
	"slices"

	"digest/internal/diag"
	"digest/internal/markdown"
)

// With returns the site with newer versions of some of its articles. It is for
// a preview, where one article changes again and again: nothing is assembled
// anew, and what is asked of the site from now on knows the newer versions. The
// site itself stays as it is.
//
// The answer is false when the site has to be assembled anew: an article is not
// of the site, or stands in another place, in other lists, or leads elsewhere.
func (s *Site) With(entries []*Entry) (*Site, bool) {
	other := *s
	other.newer = maps.Clone(s.newer)
	if other.newer == nil {
		other.newer = map[*Entry]*Entry{}
	}
	for _, e := range entries {
		first := s.byFile[e.File]
		if first == nil || !first.samePlace(&e.Head) || s.complainsOf(e.File) {
			return nil, false
		}
		e.place, e.badge, e.gone, e.rank, e.related = first.place, first.badge, first.gone, first.rank, first.related
		other.newer[first] = e
	}
	return &other, true
}

// samePlace reports whether a Head differs in nothing that decides on lists,
// paths and links: in the title and in the lines where links stand at most.
func (h *Head) samePlace(other *Head) bool {
	a, b := *h, *other
	a.Title, b.Title = "", ""
	sameLinks := slices.EqualFunc(a.Links, b.Links, func(a, b markdown.Link) bool { return a.Target == b.Target })
	a.Links, b.Links = nil, nil
	return sameLinks && reflect.DeepEqual(a, b)
}

// complainsOf reports whether something was found in a file when the site was
// assembled: a newer version might have mended it.
func (s *Site) complainsOf(file string) bool {
	return slices.ContainsFunc(s.found, func(f diag.Finding) bool { return f.Position.File == file })
}

// Place returns the path of an article's first page, or of its tombstone,
// without base path and escapes; "" for an article that has none.
func (s *Site) Place(file string) string {
	if e := s.byFile[file]; e != nil {
		return e.place
	}
	return ""
}
