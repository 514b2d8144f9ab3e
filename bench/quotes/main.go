// Command quotes measures how well quotes are found and given to their
// speakers, on labelled articles that are not part of the project: DIGEST_CORPUS
// names the folder that has them, in quotes/.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// sets are the labelled sets and how each is read.
var sets = []struct {
	name string
	load func(root string) ([]sample, error)
}{
	{"pfsa-id", loadID},
	{"polnear", loadEN},
	{"uhh-spkatt", loadDE},
	{"pud", loadPUD},
	{"adaq", loadRU},
}

func main() {
	half := flag.String("half", "all", "which documents: `all`, even or odd; tune on one half only")
	show := flag.String("show", "", "print mistakes: `missed`, extra, speaker, published (a wrong speaker at 0.9), role, place, when")
	only := flag.String("lang", "", "only this `language`")
	flag.Parse()
	corpus := os.Getenv("DIGEST_CORPUS")
	if corpus == "" {
		fmt.Println("DIGEST_CORPUS is not set: nothing to measure with")
		return
	}
	if err := run(filepath.Join(corpus, "quotes"), *half, *show, *only); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(root, half, show, only string) error {
	t := newTally(show)
	for _, set := range sets {
		samples, err := set.load(root)
		if errors.Is(err, fs.ErrNotExist) {
			fmt.Printf("%s is not there\n", filepath.Join(root, set.name))
			continue
		}
		if err != nil {
			return fmt.Errorf("%s: %w", set.name, err)
		}
		if len(samples) == 0 {
			if _, err := os.Stat(filepath.Join(root, set.name)); err != nil {
				fmt.Printf("%s is not there\n", filepath.Join(root, set.name))
				continue
			}
			return fmt.Errorf("%s was found, and nothing is in it", set.name)
		}
		for i, s := range samples {
			if only != "" && s.lang != only || half == "even" && i%2 != 0 || half == "odd" && i%2 == 0 {
				continue
			}
			t.measure(s)
		}
	}
	t.print()
	return nil
}
