package main

import (
	"fmt"
	"io"
	"slices"
	"text/tabwriter"
	"time"
)

// table prints the medians, and how the first program's CPU and wall time
// relate to each of the others'.
func table(w io.Writer, programs []*program) {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(t, "\tarticles\tpages\tCPU\twall\tpeak MB\tCPU ratio\twall ratio\t")
	first := programs[0].median()
	for _, p := range programs {
		m := p.median()
		fmt.Fprintf(t, "%s\t%d\t%d\t%.2fs\t%.2fs\t%.0f\t%.2f\t%.2f\t\n", p.name, p.last.Articles, p.last.Pages,
			m.cpu.Seconds(), m.wall.Seconds(), megabytes(m.memory), ratio(first.cpu, m.cpu), ratio(first.wall, m.wall))
	}
	t.Flush()
	fmt.Fprintf(w, "medians of %d runs; ratio: %s to that line\n", len(programs[0].runs), programs[0].name)
}

// growthTable prints what one article takes at each size.
func growthTable(w io.Writer, programs []*program) {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(t, "\tarticles\tpages\tCPU\twall\tpeak MB\tCPU/article\twall/article\tpages/article\t")
	for _, p := range programs {
		m, n := p.median(), time.Duration(p.last.Articles)
		fmt.Fprintf(t, "%s\t%d\t%d\t%.2fs\t%.2fs\t%.0f\t%s\t%s\t%.2f\t\n", p.name, p.last.Articles, p.last.Pages, m.cpu.Seconds(), m.wall.Seconds(),
			megabytes(m.memory), (m.cpu / n).Round(time.Microsecond), (m.wall / n).Round(time.Microsecond), float64(p.last.Pages)/float64(n))
	}
	t.Flush()
	fmt.Fprintf(w, "medians of %d runs\n", len(programs[0].runs))
}

// median is the middle of each number, on its own.
func (p *program) median() measure {
	var cpu, wall []time.Duration
	var memory []int64
	for _, r := range p.runs {
		cpu, wall, memory = append(cpu, r.cpu), append(wall, r.wall), append(memory, r.memory)
	}
	return measure{middle(cpu), middle(wall), middle(memory)}
}

func middle[T ~int64](list []T) T {
	slices.Sort(list)
	n := len(list)
	return (list[(n-1)/2] + list[n/2]) / 2
}

func ratio(a, b time.Duration) float64 { return float64(a) / float64(b) }

func megabytes(bytes int64) float64 { return float64(bytes) / (1 << 20) }
