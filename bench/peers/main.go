package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"
	"strconv"
	"strings"
)

type options struct {
	stories, results, machine, folder string
	runs                              int
}

func main() {
	var o options
	flag.StringVar(&o.stories, "stories", "1000,10000", "sizes of the sites, in stories")
	flag.IntVar(&o.runs, "runs", 3, "how often each program runs")
	flag.StringVar(&o.results, "results", "bench/RESULTS.md", "file to write the tables to; none if empty")
	flag.StringVar(&o.machine, "machine", "", "the machine in a few words, for that file")
	flag.StringVar(&o.folder, "tmp", "", "folder for programs, sites and output (default: the system's)")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx, o); err != nil {
		fmt.Fprintln(os.Stderr, "peers:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, o options) error {
	dir, err := os.MkdirTemp(o.folder, "digest-peers-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	generators, err := install(ctx, dir)
	if err != nil {
		return err
	}
	report := newReport(o, generators)
	for _, size := range strings.Split(o.stories, ",") {
		stories, err := strconv.Atoi(size)
		if err != nil {
			return fmt.Errorf("-stories: %w", err)
		}
		programs, err := measureAll(ctx, filepath.Join(dir, "sites"), generators, stories, o.runs)
		if err != nil {
			return err
		}
		fmt.Println(report.add(stories, programs))
	}
	if o.results == "" {
		return nil
	}
	return os.WriteFile(o.results, []byte(report.String()), 0o644)
}

// measureAll makes a site of that size for each generator, runs them in turn,
// and removes the sites. A first round warms the caches of the system, and is
// not counted.
func measureAll(ctx context.Context, dir string, generators []*generator, stories, runs int) ([]*program, error) {
	defer os.RemoveAll(dir)
	programs, err := makeSites(dir, generators, stories)
	if err != nil {
		return nil, err
	}
	for n := range runs + 1 {
		for _, p := range programs {
			fmt.Fprintf(os.Stderr, "%d stories, run %d of %d: %s\n", stories, n, runs, p.name)
			if err := p.run(ctx); err != nil {
				return nil, err
			}
		}
		if n == 0 {
			forget(programs)
		}
	}
	return programs, nil
}

// makeSites writes a sample site, and from it the site of each generator.
func makeSites(dir string, generators []*generator, stories int) ([]*program, error) {
	source, err := makeSample(filepath.Join(dir, "sample"), stories)
	if err != nil {
		return nil, err
	}
	var programs []*program
	for _, g := range generators {
		p := &program{generator: g, dir: filepath.Join(dir, g.id), output: filepath.Join(dir, "output-"+g.id)}
		if err := g.write(source, p.dir); err != nil {
			return nil, fmt.Errorf("%s: %w", g.name, err)
		}
		programs = append(programs, p)
	}
	return programs, nil
}
