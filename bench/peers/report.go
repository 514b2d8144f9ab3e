package main

import (
	_ "embed"
	"fmt"
	"runtime"
	"strconv"
	"strings"
	"time"
)

//go:embed results.md
var introduction string

// report is the text of RESULTS.md in the making.
type report struct {
	options
	head, sections strings.Builder // a section for each size
	measured       measured
}

// newReport begins it with what was run, and on what.
func newReport(o options, generators []*generator) *report {
	r := &report{options: o, measured: measured{}}
	machine := o.machine
	if machine == "" {
		machine = fmt.Sprintf("a machine with %d cores", runtime.NumCPU())
	}
	r.head.WriteString(introduction)
	fmt.Fprintf(&r.head, "\n## Measured\nOn %s, on %s (%s).\n\n| | version |\n|---|---|\n",
		time.Now().Format("2 January 2006"), machine, runtime.GOOS)
	for _, g := range generators {
		if g.id != "whole" {
			fmt.Fprintf(&r.head, "| %s | %s |\n", g.name, g.version)
		}
	}
	return r
}

func (r *report) String() string { return r.head.String() + "\n" + r.figures() + r.sections.String() }

// figures is the section on what we want to reach.
func (r *report) figures() string { return "### Goals\n\n" + r.measured.table(goals) }

// fail notes that digest did not finish at a size.
func (r *report) fail(stories int) {
	r.measured[stories] = nil
	fmt.Fprintf(&r.sections, "\n### %s stories\n\ndigest did not finish.\n", grouped(stories))
}

// add adds the tables of one size, and returns them. The first program is
// digest.
func (r *report) add(stories int, programs []*program) string {
	byID := map[string]figures{}
	var finished []*program
	var failed strings.Builder
	for _, p := range programs {
		if p.failure != nil {
			fmt.Fprintf(&failed, "\n%s did not finish.\n", p.name)
			continue
		}
		byID[p.id] = p.figures(stories)
		finished = append(finished, p)
	}
	r.measured[stories] = byID
	_, counted := r.rounds(stories)
	begins := ""
	if r.forget {
		begins = ", no file being in memory"
	}
	text := fmt.Sprintf("\n### %s stories\n\nMedians of %d. Into an empty folder%s:\n\n%s\nAfter that, in a new process each time:\n\n%s%s",
		grouped(stories), counted, begins, coldTable(finished, byID), changesTable(finished, byID), failed.String())
	r.sections.WriteString(text)
	return text
}

// coldTable says what the programs took to build from nothing.
func coldTable(programs []*program, byID map[string]figures) string {
	var b strings.Builder
	b.WriteString("| | pages | MB of HTML | wall | to digest | CPU | to digest | peak MB | to digest |\n")
	b.WriteString("|---|--:|--:|--:|--:|--:|--:|--:|--:|\n")
	own := byID["digest"].cold
	for _, p := range programs {
		c := byID[p.id].cold
		fmt.Fprintf(&b, "| %s | %d | %.1f | %s | %s | %s |\n", p.name, p.pages, float64(p.bytes)/(1<<20),
			pair(c.Wall, own.Wall), pair(c.CPU, own.CPU), memories(c.Memory, own.Memory))
	}
	return b.String()
}

// changesTable says what they took when nothing, an article or a story was
// new.
func changesTable(programs []*program, byID map[string]figures) string {
	var b strings.Builder
	b.WriteString("| | nothing changed: wall | to digest | CPU | to digest | article edited: wall | to digest | CPU | to digest | story published: wall | to digest | CPU | to digest | files rewritten |\n")
	b.WriteString("|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|\n")
	own := byID["digest"]
	for _, p := range programs {
		if p.onlyCold {
			continue
		}
		f := byID[p.id]
		fmt.Fprintf(&b, "| %s | %s | %s | %s | %s | %s | %s | %d |\n", p.name,
			pair(f.again.Wall, own.again.Wall), pair(f.again.CPU, own.again.CPU),
			pair(f.edited.Wall, own.edited.Wall), pair(f.edited.CPU, own.edited.CPU),
			pair(f.published.Wall, own.published.Wall), pair(f.published.CPU, own.published.CPU), f.rewritten)
	}
	return b.String()
}

// pair is a time, and how many times that of digest it is.
func pair(d, own time.Duration) string {
	return fmt.Sprintf("%s | %.2f×", inSeconds(d.Seconds()), float64(d)/float64(own))
}

func memories(bytes, own int64) string {
	if bytes == 0 || own == 0 {
		return "– | –"
	}
	return fmt.Sprintf("%.0f | %.2f×", float64(bytes)/(1<<20), float64(bytes)/float64(own))
}

// grouped writes a number with commas: 10,000.
func grouped(n int) string {
	text := strconv.Itoa(n)
	for i := len(text) - 3; i > 0; i -= 3 {
		text = text[:i] + "," + text[i:]
	}
	return text
}
