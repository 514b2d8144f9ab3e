// Compare runs digest build and the bare loop in turn on one sample site, each
// in a process of its own with an empty output folder, and prints the medians
// of what they took. With -growth it runs digest on sites of growing size.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"digest/bench/internal/sample"
)

type options struct {
	stories, runs   int
	languages       string
	digest, folder  string
	growth, noPages bool
}

func main() {
	var o options
	flag.IntVar(&o.stories, "stories", 10000, "how many stories")
	flag.IntVar(&o.runs, "runs", 5, "how often each program runs")
	flag.StringVar(&o.languages, "languages", "id,en", "languages of the site, the default one first")
	flag.StringVar(&o.digest, "digest", "", "a digest to measure (default: the one of this module)")
	flag.StringVar(&o.folder, "tmp", "", "folder for sites and output (default: the system's)")
	flag.BoolVar(&o.growth, "growth", false, "measure digest alone on 1,000, 10,000 and 100,000 stories")
	flag.BoolVar(&o.noPages, "articles", false, "leave out the comparison with as many list pages")
	flag.Parse()
	if err := run(o); err != nil {
		fmt.Fprintln(os.Stderr, "compare:", err)
		os.Exit(1)
	}
}

func run(o options) error {
	dir, err := os.MkdirTemp(o.folder, "digest-compare-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	c := &comparison{options: o, dir: dir}
	if err := c.makePrograms(); err != nil {
		return err
	}
	if o.growth {
		return c.grow()
	}
	return c.compare()
}

// comparison is one run of the command.
type comparison struct {
	options
	dir, bare string
}

// makePrograms compiles both programs.
func (c *comparison) makePrograms() error {
	c.bare = filepath.Join(c.dir, "bare")
	if err := compile(c.bare, "digest/bench/bare"); err != nil {
		return err
	}
	if c.digest == "" {
		c.digest = filepath.Join(c.dir, "digest")
		return compile(c.digest, "digest/cmd/digest")
	}
	return nil
}

// site makes a sample site.
func (c *comparison) site(stories int) (string, error) {
	dir := filepath.Join(c.dir, "site-"+strconv.Itoa(stories))
	return dir, sample.Write(dir, sample.Options{Stories: stories, Seed: 1, Languages: strings.Split(c.languages, ",")})
}

// compare runs digest, the bare loop, and the bare loop with list pages.
func (c *comparison) compare() error {
	site, err := c.site(c.stories)
	if err != nil {
		return err
	}
	digest := c.program("digest build", c.digest, "build", "-s", site, "--json", "-o")
	bare := c.program("bare: articles", c.bare, "-s", site, "-o")
	programs := []*program{digest, bare}
	if err := digest.run(); err != nil { // warms the cache of files, too
		return err
	}
	if !c.noPages {
		lists := digest.last.Pages - digest.last.Articles
		programs = append(programs, c.program("bare: all pages", c.bare, "-s", site, "-pages", strconv.Itoa(lists), "-o"))
	}
	digest.runs = nil
	for range c.runs {
		for _, p := range programs {
			if err := p.run(); err != nil {
				return err
			}
		}
	}
	table(os.Stdout, programs)
	return nil
}

// grow runs digest on sites of growing size.
func (c *comparison) grow() error {
	var programs []*program
	for _, stories := range []int{1000, 10000, 100000} {
		site, err := c.site(stories)
		if err != nil {
			return err
		}
		p := c.program(fmt.Sprintf("digest, %d stories", stories), c.digest, "build", "-s", site, "--json", "-o")
		for range c.runs {
			if err := p.run(); err != nil {
				return err
			}
		}
		programs = append(programs, p)
		if err := os.RemoveAll(site); err != nil {
			return err
		}
	}
	growthTable(os.Stdout, programs)
	return nil
}
