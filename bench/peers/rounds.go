package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
)

// manyStories is the size from which one round must do, without one before it
// to warm up: it takes an hour.
const manyStories = 500000

// rounds are how many are run at a size, and how many of them count.
func (o options) rounds(stories int) (all, counted int) {
	if stories >= manyStories {
		return 1, 1
	}
	return o.runs + 1, o.runs
}

// measureSize makes a site of that size for each generator, runs them in turn,
// and removes the sites.
func measureSize(ctx context.Context, dir string, generators []*generator, stories int, o options) ([]*program, error) {
	defer os.RemoveAll(dir)
	peers := slices.Contains(o.peersAt, stories)
	if !peers {
		generators = generators[:1]
	}
	all, counted := o.rounds(stories)
	rounds, programs, err := prepare(dir, generators, stories, all)
	if err != nil {
		return nil, err
	}
	if peers {
		bare, err := bareLoops(ctx, dir, programs[0])
		if err != nil {
			return nil, err
		}
		programs = append(programs, bare...)
		rounds[0].compare = true
	}
	for n, r := range rounds {
		fmt.Fprintf(os.Stderr, "%d stories, round %d of %d\n", stories, n+1, all)
		if n == all-counted {
			startOver(programs)
		}
		r.forget = o.forget
		if err := runAll(ctx, programs, r); err != nil {
			return nil, err
		}
	}
	return programs, nil
}

// prepare writes a sample site, and from it the site of each generator, and
// plans the rounds, each with an article of its own to edit.
func prepare(dir string, generators []*generator, stories, count int) ([]round, []*program, error) {
	s, err := makeSample(filepath.Join(dir, "sample"), stories)
	if err != nil {
		return nil, nil, err
	}
	var programs []*program
	for _, g := range generators {
		site := &folder{dir: filepath.Join(dir, g.id)}
		programs = append(programs, &program{generator: g, site: site, output: filepath.Join(dir, "output-"+g.id)})
	}
	middle, err := writeSites(s, programs, count)
	if err != nil {
		return nil, nil, err
	}
	var rounds []round
	for n := range count {
		paragraph := fmt.Sprintf("Keterangan tambahan nomor %d diterima redaksi sesudah berita ini terbit.", n+1)
		rounds = append(rounds, round{sample: s, story: middle[n%len(middle)], paragraph: paragraph})
	}
	return rounds, programs, os.RemoveAll(s.dir) // large, and read no more
}

// runAll runs each program for a round. A peer that fails is left out from
// then on: large sites are too large for some.
func runAll(ctx context.Context, programs []*program, r round) error {
	for i, p := range programs {
		if p.failure != nil {
			continue
		}
		fmt.Fprintln(os.Stderr, "  "+p.name)
		if p.failure = p.run(ctx, r); p.failure == nil {
			continue
		}
		if i == 0 || ctx.Err() != nil {
			return p.failure
		}
		fmt.Fprintln(os.Stderr, p.failure)
	}
	return nil
}

// startOver drops what was measured.
func startOver(programs []*program) {
	for _, p := range programs {
		p.cold, p.again, p.edited, p.published = nil, nil, nil, nil
	}
}
