package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"
	"strconv"
	"strings"
)

type options struct {
	stories, peersAt               sizes
	runs                           int
	results, machine, folder, hugo string
	forget                         bool
}

// sizes are sizes of sites in stories: "1000,10000".
type sizes []int

func (s *sizes) String() string {
	return strings.Trim(strings.ReplaceAll(fmt.Sprint([]int(*s)), " ", ","), "[]")
}

func (s *sizes) Set(text string) error {
	*s = nil
	for _, part := range strings.FieldsFunc(text, func(r rune) bool { return r == ',' }) {
		n, err := strconv.Atoi(part)
		if err != nil || n < 1 {
			return fmt.Errorf("%q is no number of stories", part)
		}
		*s = append(*s, n)
	}
	return nil
}

func main() {
	o := options{stories: sizes{1000, 10000, 100000}, peersAt: sizes{1000, 10000}}
	flag.Var(&o.stories, "stories", "sizes of the sites, in stories")
	flag.Var(&o.peersAt, "peers-at", "sizes at which the others run, too")
	flag.IntVar(&o.runs, "runs", 3, "how often each program runs")
	flag.StringVar(&o.results, "results", "bench/RESULTS.md", "file to write the tables to; none if empty")
	flag.StringVar(&o.machine, "machine", "", "the machine in a few words, for that file")
	flag.StringVar(&o.folder, "tmp", "", "folder for programs, sites and output (default: the system's)")
	flag.StringVar(&o.hugo, "hugo", "", "a Hugo that is there, by its file or its name on PATH (default: install "+hugoVersion+")")
	flag.BoolVar(&o.forget, "forget", false, "have the system forget before each cold build what it keeps of files in memory, and wait a minute (Linux, as root)")
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
	generators, err := install(ctx, o, dir)
	if err != nil {
		return err
	}
	report := newReport(o, generators)
	for _, stories := range o.stories {
		programs, err := measureSize(ctx, filepath.Join(dir, "sites"), generators, stories, o)
		if err != nil {
			report.fail(stories)
		} else {
			fmt.Println(report.add(stories, programs))
		}
		if o.results != "" { // after each size: the next may take hours
			err = errors.Join(err, os.WriteFile(o.results, []byte(report.String()), 0o644))
		}
		if err != nil {
			return err
		}
	}
	fmt.Println(report.figures())
	return nil
}
