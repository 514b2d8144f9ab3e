package main

import (
	"errors"
	"strings"
	"testing"
	"time"

	"digest/bench/internal/process"
)

// madeUp are medians: Hugo is faster than Eleventy, which needs less memory.
func madeUp() measured {
	usage := func(seconds float64, megabytes int64) process.Usage {
		d := time.Duration(seconds * float64(time.Second))
		return process.Usage{Wall: d, CPU: 2 * d, Memory: megabytes << 20}
	}
	return measured{
		10000: {
			"digest":   {stories: 10000, cold: usage(3, 100), again: usage(0.25, 0), edited: usage(0.5, 0), rewritten: 60},
			"hugo":     {stories: 10000, cold: usage(9, 900), again: usage(10, 0), edited: usage(10, 0), rewritten: 500},
			"eleventy": {stories: 10000, cold: usage(20, 500), again: usage(20, 0), edited: usage(20, 0), rewritten: 400},
			"bare":     {stories: 10000, cold: usage(2, 50)},
		},
		100000: {"digest": {stories: 100000, cold: usage(33.5, 1023), again: usage(1, 0), edited: usage(2, 0), rewritten: 59}},
	}
}

func TestTable(t *testing.T) {
	got := madeUp().table([]goal{
		{10000, coldWall, bestPeer, 1.0 / 3},
		{10000, coldMemory, bestPeer, 1.0 / 6},
		{10000, coldCPU, bareLoop, 1.35},
		{10000, againWall, bestPeer, 1.0 / 40},
		{10000, filesRewritten, nil, 60},
		{1000, filesRewritten, nil, 60},
		{100000, coldWall, ownAt(10000), 11},
		{100000, wallPerStory, ownAt(10000), 1.2},
		{100000, againWall, ownCold, 1.0 / 30},
		{100000, editedWall, ownCold, 1.0 / 20},
		{100000, filesRewritten, nil, 60},
		{100000, coldMemory, nil, 1 << 30},
		{100000, coldCPU, bareLoop, 1.35},
	})
	want := `| stories | work | compared with | its figure | digest | ratio | goal | reached |
|--:|---|---|--:|--:|--:|---|---|
| 10,000 | cold build: wall | Hugo | 9.00 s | 3.00 s | 1/3 | at most 1/3 | yes |
| 10,000 | cold build: peak memory | Eleventy | 500 MB | 100 MB | 1/5 | at most 1/6 | **no** |
| 10,000 | cold build: CPU | bare loop, as many pages | 4.00 s | 6.00 s | 1.5 | at most 1.35 | **no** |
| 10,000 | nothing changed: wall | Hugo | 10.00 s | 0.25 s | 1/40 | at most 1/40 | yes |
| 10,000 | one story published: files rewritten | Eleventy | 400 files | 60 files | 1/6.67 | under 60 files | **no** |
| 100,000 | cold build: wall | digest, 10,000 stories | 3.00 s | 33.50 s | 11.2 | at most 11 | **no** |
| 100,000 | cold build: wall for each story | digest, 10,000 stories | 300 µs | 335 µs | 1.12 | at most 1.2 | yes |
| 100,000 | nothing changed: wall | its cold build | 33.50 s | 1.00 s | 1/33.5 | at most 1/30 | yes |
| 100,000 | one article edited: wall | its cold build | 33.50 s | 2.00 s | 1/16.8 | at most 1/20 | **no** |
| 100,000 | one story published: files rewritten | – | – | 59 files | – | under 60 files | yes |
| 100,000 | cold build: peak memory | – | – | 1023 MB | – | under 1 GB | yes |
| 100,000 | cold build: CPU | – | – | 67.00 s | – | at most 1.35 | not measured |
`
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

// TestTableWithout: what did not run reaches nothing, and what did not finish
// fails.
func TestTableWithout(t *testing.T) {
	m := madeUp()
	delete(m[10000], "hugo")
	m[100000] = nil
	got := m.table([]goal{{10000, coldWall, bestPeer, 1.0 / 3}, {100000, coldMemory, nil, 1 << 30}})
	for _, row := range []string{
		"| 10,000 | cold build: wall | – | – | 3.00 s | – | at most 1/3 | not measured |\n",
		"| 100,000 | cold build: peak memory | – | – | did not finish | – | under 1 GB | **no** |\n",
	} {
		if !strings.Contains(got, row) {
			t.Errorf("got\n%s\nwant the row\n%s", got, row)
		}
	}
}

// TestGoals: every goal stands for itself, and can be missed.
func TestGoals(t *testing.T) {
	seen := map[string]bool{}
	for _, g := range goals {
		row := grouped(g.stories) + g.work.name + g.said() + madeUp().judge(g, figures{})
		if seen[row] || g.limit <= 0 {
			t.Errorf("a goal is there twice, or without a limit: %s", row)
		}
		seen[row] = true
	}
}

// TestReport: a program that failed has no row, and digest's row comes first.
func TestReport(t *testing.T) {
	r := newReport(options{runs: 1, machine: "two cores"}, []*generator{{id: "digest", name: "digest", version: "1"}})
	used := []process.Usage{{Wall: time.Second, CPU: time.Second}}
	digest := &program{generator: &generator{id: "digest", name: "digest"}, cold: used, again: used, edited: used, published: used, pages: 7, rewritten: 5}
	bare := &program{generator: &generator{id: "bare", name: "bare loop", onlyCold: true}, cold: used}
	failed := &program{generator: &generator{id: "hugo", name: "Hugo"}, failure: errors.New("out of memory")}
	text := r.add(1000, []*program{digest, failed, bare})
	for _, want := range []string{
		"| digest | 7 | 0.0 | 1.00 s | 1.00× | 1.00 s | 1.00× | – | – |\n| bare loop |",
		"1.00 s | 1.00× | 5 |\n\nHugo did not finish.\n",
	} {
		if !strings.Contains(text, want) {
			t.Errorf("got\n%s\nwant in it\n%s", text, want)
		}
	}
	r.forget = true
	if text := r.add(1000, []*program{digest}); !strings.Contains(text, "Into an empty folder, no file being in memory:") {
		t.Errorf("nothing says how the builds began:\n%s", text)
	}
	if whole := r.String(); !strings.Contains(whole, "on two cores") || !strings.Contains(whole, "| 1,000 | one story published: files rewritten |") || !strings.Contains(whole, text) {
		t.Errorf("the report lacks the machine, a goal or the tables:\n%s", whole)
	}
}

func TestHugoVersionIn(t *testing.T) {
	for line, want := range map[string]string{
		"hugo v0.165.0 linux/amd64 BuildDate=unknown\n":                          "v0.165.0 (not extended)",
		"hugo v0.164.1-0b9f2d+extended+withdeploy darwin/arm64 BuildDate=2026\n": "v0.164.1 (extended)",
	} {
		if got := hugoVersionIn(line); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}
