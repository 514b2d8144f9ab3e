package watch

import (
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"math/rand/v2"
	"os"
	"path"
	"slices"
	"strings"
	"testing"
)

// Whatever is done to a site: every name behind which there is something else
// than before is told, or, if there is nothing any more, a folder above it.
func TestRandom(t *testing.T) {
	both(t, func(t *testing.T, s *site) {
		seed := rand.Uint64()
		random := rand.New(rand.NewPCG(seed, 3))
		s.mkdir("../outside")
		s.watch()
		for round := range 10 {
			before := content(t, s.root)
			for range random.IntN(40) {
				s.randomEdit(random)
			}
			after := content(t, s.root)
			for missing := untoldOf(before, after, s.told); len(missing) > 0; missing = untoldOf(before, after, s.told) {
				if !s.take(patience) {
					t.Fatalf("seed %d, round %d: not told: %v; told: %v", seed, round, missing, slices.Sorted(maps.Keys(s.told)))
				}
			}
			s.rest() // so that nothing of this round counts for the next
		}
		if s.all {
			t.Error("something was said to be missed")
		}
	})
}

// randomEdit does one thing somewhere; often it cannot be done.
func (s *site) randomEdit(random *rand.Rand) {
	name := func() string {
		parts := []string{"content"}
		for range 1 + random.IntN(4) {
			parts = append(parts, string(rune('a'+random.IntN(4))))
		}
		return path.Join(parts...)
	}
	at := s.path(name())
	s.count++
	var err error
	switch random.IntN(8) {
	case 0, 1:
		err = os.MkdirAll(at, 0o777)
	case 2, 3:
		err = os.WriteFile(at, []byte(strings.Repeat("x", s.count)), 0o666)
	case 4:
		err = os.Rename(at, s.path(name()))
	case 5:
		err = os.RemoveAll(at)
	case 6:
		err = os.Rename(at, s.path(fmt.Sprintf("../outside/%d", random.IntN(5))))
	case 7:
		err = os.Rename(s.path(fmt.Sprintf("../outside/%d", random.IntN(5))), at)
	}
	if unexpected := new(fs.PathError); err != nil && !errors.As(err, &unexpected) && !errors.As(err, new(*os.LinkError)) {
		s.t.Fatal(err)
	}
}

// untoldOf lists what differs and was not told.
func untoldOf(before, after map[string]int64, told map[string]bool) []string {
	var missing []string
	for name, size := range after {
		if was, known := before[name]; (!known || was != size) && !told[name] {
			missing = append(missing, name)
		}
	}
	for name := range before {
		_, there := after[name]
		for above := name; !there && above != "."; above = path.Dir(above) {
			there = told[above]
		}
		if !there {
			missing = append(missing, name)
		}
	}
	return missing
}
