package main

import (
	"fmt"
	"io"
	"text/tabwriter"
	"time"

	"digest/bench/internal/process"
)

// table prints the medians, and how the first program's CPU and wall time
// relate to each of the others'.
func table(w io.Writer, programs []*program) {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(t, "\tarticles\tpages\tCPU\twall\tpeak MB\tCPU ratio\twall ratio\t")
	first := process.Median(programs[0].runs)
	for _, p := range programs {
		m := process.Median(p.runs)
		fmt.Fprintf(t, "%s\t%d\t%d\t%.2fs\t%.2fs\t%.0f\t%.2f\t%.2f\t\n", p.name, p.last.Articles, p.last.Pages,
			m.CPU.Seconds(), m.Wall.Seconds(), megabytes(m.Memory), ratio(first.CPU, m.CPU), ratio(first.Wall, m.Wall))
	}
	t.Flush()
	fmt.Fprintf(w, "medians of %d runs; ratio: %s to that line\n", len(programs[0].runs), programs[0].name)
}

// growthTable prints what one article takes at each size.
func growthTable(w io.Writer, programs []*program) {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(t, "\tarticles\tpages\tCPU\twall\tpeak MB\tCPU/article\twall/article\tpages/article\t")
	for _, p := range programs {
		m, n := process.Median(p.runs), time.Duration(p.last.Articles)
		fmt.Fprintf(t, "%s\t%d\t%d\t%.2fs\t%.2fs\t%.0f\t%s\t%s\t%.2f\t\n", p.name, p.last.Articles, p.last.Pages, m.CPU.Seconds(), m.Wall.Seconds(),
			megabytes(m.Memory), (m.CPU / n).Round(time.Microsecond), (m.Wall / n).Round(time.Microsecond), float64(p.last.Pages)/float64(n))
	}
	t.Flush()
	fmt.Fprintf(w, "medians of %d runs\n", len(programs[0].runs))
}

func ratio(a, b time.Duration) float64 { return float64(a) / float64(b) }

func megabytes(bytes int64) float64 { return float64(bytes) / (1 << 20) }
