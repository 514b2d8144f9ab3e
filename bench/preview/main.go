// Command preview measures how long it takes from the saving of a file until
// digest serve answers with the new bytes: real files, a real HTTP client that
// asks again and again; or, with -chromium, until a page that is open in Chromium
// has changed.
//
//	go build -o /tmp/digest ./cmd/digest
//	go run ./bench/preview -digest /tmp/digest -stories 1000,10000 -saves 200
//	go run ./bench/preview -digest /tmp/digest -stories 1000 -saves 200 -chromium
package main

import (
	"flag"
	"fmt"
	"os"
	"slices"
	"strconv"
	"strings"
	"time"
)

func main() {
	program := flag.String("digest", "", "the program to measure (required)")
	sizes := flag.String("stories", "1000,10000", "sizes of the sites, with commas")
	saves := flag.Int("saves", 200, "how often each file is saved")
	temp := flag.String("tmp", "", "folder for the sites (default: the system's)")
	only := flag.String("only", "", "save this alone, such as \"a paragraph\"")
	chromium := flag.Bool("chromium", false, "measure until the open page has changed in Chromium")
	flag.Parse()
	if *program == "" || flag.NArg() > 0 {
		fmt.Fprintln(os.Stderr, "usage: go run ./bench/preview -digest PROGRAM [-stories 1000,10000] [-saves 200]")
		os.Exit(2)
	}
	fmt.Println("| stories | what is saved | saves | p50 | p95 | longest | memory before | after | open files before | after |")
	fmt.Println("|--:|---|--:|--:|--:|--:|--:|--:|--:|--:|")
	for size := range strings.SplitSeq(*sizes, ",") {
		n, err := strconv.Atoi(size)
		if err == nil {
			err = measure(*program, *temp, n, *saves, *only, *chromium)
		}
		if err != nil {
			fmt.Fprintln(os.Stderr, "preview:", err)
			os.Exit(1)
		}
	}
}

// measure makes a site, serves it and saves files of it.
func measure(program, temp string, stories, saves int, only string, chromium bool) error {
	s, err := serve(program, temp, stories)
	if err != nil {
		return err
	}
	defer s.end()
	save := s.save
	if chromium {
		t, err := openTab(s.address + page)
		if err != nil {
			return err
		}
		defer t.close()
		save = func(e edit, number int) (time.Duration, error) { return s.saveAndSee(t, e, number) }
	}
	for _, edit := range edits {
		if only != "" && edit.what != only || chromium && edit.page != page { // the tab shows that one
			continue
		}
		if _, err := save(edit, saves); err != nil { // from the edit before to this kind of edit
			return err
		}
		time.Sleep(time.Second + time.Duration(stories)*50*time.Microsecond) // until lists have followed
		before, open := s.memory(), s.descriptors()
		took := make([]time.Duration, saves)
		for i := range took {
			if took[i], err = save(edit, i); err != nil {
				return err
			}
			time.Sleep(20 * time.Millisecond)
		}
		slices.Sort(took)
		at := func(share int) time.Duration {
			return took[min(len(took)*share/100, len(took)-1)].Round(time.Millisecond / 10)
		}
		fmt.Printf("| %d | %s | %d | %v | %v | %v | %d MB | %d MB | %d | %d |\n", stories, edit.what, saves,
			at(50), at(95), at(100), before>>20, s.memory()>>20, open, s.descriptors())
	}
	return nil
}
