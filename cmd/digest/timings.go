package main

import (
	"fmt"
	"io"
	"text/tabwriter"
	"time"

	"digest/internal/build"
)

// slowest is how many templates are printed.
const slowest = 10

// printTimings prints the stages of a build in their order, and the templates
// that took the most time. That of a template is the sum over all its pages,
// with their Views, on all processors.
func printTimings(w io.Writer, t *build.Timings) {
	if t == nil {
		return
	}
	table := tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(table, "stage\tthings\ttook\t")
	var total time.Duration
	for _, stage := range t.Stages {
		fmt.Fprintf(table, "%s\t%d\t%s\t\n", stage.Name, stage.Count, milliseconds(stage.Took))
		total += stage.Took
	}
	fmt.Fprintf(table, "all\t\t%s\t\n", milliseconds(total))
	if len(t.Templates) > 0 {
		fmt.Fprintln(table, "\t\t\t\ntemplate\tpages\ttook\t")
	}
	for _, template := range t.Templates[:min(slowest, len(t.Templates))] {
		fmt.Fprintf(table, "%s.html\t%d\t%s\t\n", template.Name, template.Count, milliseconds(template.Took))
	}
	table.Flush()
}

func milliseconds(d time.Duration) string {
	return fmt.Sprintf("%.1f ms", float64(d.Microseconds())/1000)
}
