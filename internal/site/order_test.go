package site

import (
	"slices"
	"testing"
)

// Pages of older articles come first, those of the same age in their own order,
// and a list with the newest of its articles.
func TestOrder(t *testing.T) {
	entries := []*Entry{{rank: 0}, {rank: 1}, {rank: 2}}
	s := &Site{languages: []*language{{entries: entries}, {entries: entries[:1]}}}
	for _, shown := range [][]*Entry{entries, entries[2:], entries[1:], nil, entries[2:]} {
		p := Planned{}
		p.shows(shown)
		s.Planned = append(s.Planned, p)
	}
	if got, want := s.Order(), []int32{1, 4, 2, 0, 3}; !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
	if got := new(Site).Order(); len(got) != 0 {
		t.Errorf("a site without pages has %v", got)
	}
}
