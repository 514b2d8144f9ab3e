// Package sample writes sites that look like real news, of any size: stories
// of a few kilobytes, translated from some two hundred outlets, with quotes by
// two thousand people of whom a few speak most. In go a number of stories and
// a seed, out come a site's config, registers and content.
//
// The same options give the same bytes. Each story is made from its own number
// alone, so that nothing is kept in memory and all processors can work.
package sample

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"runtime"
	"sync"
	"sync/atomic"
	"time"
)

// Options are what a site is made from.
type Options struct {
	// Stories is how many; half of them have an article in every language,
	// the others in the first alone.
	Stories int
	// Seed chooses among sites of the same size.
	Seed uint64
	// Languages are "id" and "en", the default language first.
	Languages []string
}

// The numbers of things in the registers.
const (
	outlets = 200
	people  = 2000
	topics  = 100
	desk    = 24 // people after the others, who write
)

// Write makes a site in a folder, which it makes if need be. Files that are
// there are overwritten, none is removed.
func Write(dir string, o Options) error {
	g, err := newGenerator(dir, o)
	if err != nil {
		return err
	}
	if err := g.frame(); err != nil {
		return err
	}
	return g.stories()
}

// WriteNext writes one story more into a folder, and nothing else: what is
// published next on the site of these options. Its facts and people are those
// of the last story, so that it brings no new topic, outlet or person; its
// number, its text and the minute are its own.
func WriteNext(dir string, o Options) error {
	g, err := newGenerator(dir, o)
	if err != nil {
		return err
	}
	s := g.story(o.Stories - 1)
	s.number, s.date = o.Stories, s.date.Add(time.Minute)
	return g.writeStory(s)
}

type generator struct {
	Options
	dir  string
	desk []string // initials
}

func newGenerator(dir string, o Options) (*generator, error) {
	if len(o.Languages) == 0 || o.Stories < 1 {
		return nil, errors.New("a site needs at least one language and one story")
	}
	for _, tag := range o.Languages {
		if vocabularies[tag] == nil {
			return nil, fmt.Errorf("there are no words for the language %q; those there are: id, en", tag)
		}
	}
	return &generator{Options: o, dir: dir, desk: deskInitials()}, nil
}

// stories writes all stories, on all processors.
func (g *generator) stories() error {
	var next atomic.Int64
	var group sync.WaitGroup
	var once sync.Once
	var failure error
	for range runtime.GOMAXPROCS(0) {
		group.Go(func() {
			for i := next.Add(1) - 1; i < int64(g.Stories); i = next.Add(1) - 1 {
				if err := g.writeStory(g.story(int(i))); err != nil {
					once.Do(func() { failure = err })
					next.Store(int64(g.Stories))
				}
			}
		})
	}
	group.Wait()
	return failure
}

// write writes a file, given its path within the site.
func (g *generator) write(path, text string) error {
	name := filepath.Join(g.dir, filepath.FromSlash(path))
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		return err
	}
	return os.WriteFile(name, []byte(text), 0o644)
}

// dice are the source of chance for one story or one article.
type dice struct{ *rand.Rand }

// roll makes dice that depend on the seed, a story and one use of it only.
func (g *generator) roll(story, use int) dice {
	return dice{rand.New(rand.NewPCG(g.Seed, uint64(story)<<8|uint64(use)))}
}

// index chooses one of n, the first ones most often: as words are used.
func (d dice) index(n int) int {
	u := d.Float64()
	return int(float64(n) * u * u)
}

func (d dice) pick(list []string) string { return list[d.index(len(list))] }

// chance is true in so many cases of a hundred.
func (d dice) chance(percent int) bool { return d.IntN(100) < percent }

// between chooses a number from low to high, both possible.
func (d dice) between(low, high int) int { return low + d.IntN(high-low+1) }
