package main

import (
	_ "embed"
	"fmt"
	"runtime"
	"strings"
	"time"

	"digest/bench/internal/process"
)

//go:embed results.md
var introduction string

// report is the text of RESULTS.md.
type report struct {
	strings.Builder
	runs int
}

// newReport begins it with what was run, and on what.
func newReport(o options, generators []*generator) *report {
	r := &report{runs: o.runs}
	machine := o.machine
	if machine == "" {
		machine = fmt.Sprintf("a machine with %d cores", runtime.NumCPU())
	}
	r.WriteString(introduction)
	fmt.Fprintf(r, "\n## Measured\nOn %s, on %s (%s). Medians of %d runs.\n\n| | version |\n|---|---|\n",
		time.Now().Format("2 January 2006"), machine, runtime.GOOS, o.runs)
	for _, g := range generators {
		if g.id != "whole" {
			fmt.Fprintf(r, "| %s | %s |\n", g.name, g.described())
		}
	}
	return r
}

// described is a generator's version.
func (g *generator) described() string {
	if g.id == "digest" {
		return "this checkout, " + g.version
	}
	return g.version
}

// add adds the table of one size, and returns it.
func (r *report) add(stories int, programs []*program) string {
	var b strings.Builder
	fmt.Fprintf(&b, "\n### %d stories\n\n", stories)
	b.WriteString("| | pages | MB of HTML | wall | to digest | CPU | to digest | peak MB | again: wall | to digest | again: CPU | to digest |\n")
	b.WriteString("|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|\n")
	cold, warm := process.Median(programs[0].cold), process.Median(programs[0].warm)
	for _, p := range programs {
		c, w := process.Median(p.cold), process.Median(p.warm)
		fmt.Fprintf(&b, "| %s | %d | %.1f | %s | %s | %s | %s | %.0f | %s | %s | %s | %s |\n",
			p.name, p.pages, megabytes(p.bytes), seconds(c.Wall), times(c.Wall, cold.Wall), seconds(c.CPU), times(c.CPU, cold.CPU),
			megabytes(c.Memory), seconds(w.Wall), times(w.Wall, warm.Wall), seconds(w.CPU), times(w.CPU, warm.CPU))
	}
	r.WriteString(b.String())
	return b.String()
}

func seconds(d time.Duration) string { return fmt.Sprintf("%.2f s", d.Seconds()) }

func times(a, b time.Duration) string { return fmt.Sprintf("%.2f×", float64(a)/float64(b)) }

func megabytes(bytes int64) float64 { return float64(bytes) / (1 << 20) }
