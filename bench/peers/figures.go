package main

import (
	"fmt"
	"strings"

	"digest/bench/internal/process"
)

// figures are the medians of a program at one size.
type figures struct {
	stories                        int
	cold, again, edited, published process.Usage
	rewritten                      int
}

// measured has the figures by number of stories, then by a generator's id. A
// size that was tried and not finished is there without any.
type measured map[int]map[string]figures

func (p *program) figures(stories int) figures {
	return figures{stories, process.Median(p.cold), process.Median(p.again), process.Median(p.edited), process.Median(p.published), p.rewritten}
}

// table has a row for each goal at a size that was tried.
func (m measured) table(goals []goal) string {
	var b strings.Builder
	b.WriteString("| stories | work | compared with | its figure | digest | ratio | goal | reached |\n|--:|---|---|--:|--:|--:|---|---|\n")
	for _, g := range goals {
		if sizes, ok := m[g.stories]; ok {
			fmt.Fprintf(&b, "| %s | %s | %s |\n", grouped(g.stories), g.work.name, m.judge(g, sizes["digest"]))
		}
	}
	return b.String()
}

// judge is the rest of a goal's row.
func (m measured) judge(g goal, own figures) string {
	against := g.against
	if against == nil {
		against = bestPeer // to show, not to judge by
	}
	name, other := against(m, g)
	figure := g.work.of(own)
	cells := []string{"–", "–", "–", "–", g.said(), "not measured"}
	if other > 0 {
		cells[0], cells[1] = name, g.work.unit(other)
	}
	if figure > 0 {
		cells[2] = g.work.unit(figure)
	}
	if own.stories == 0 {
		cells[2], cells[5] = "did not finish", yes(false)
	}
	if figure > 0 && other > 0 {
		cells[3] = ratio(figure / other)
	}
	if g.against == nil && figure > 0 {
		cells[5] = yes(figure < g.limit)
	} else if figure > 0 && other > 0 {
		cells[5] = yes(figure/other <= g.limit)
	}
	return strings.Join(cells, " | ")
}

// ratio is written as goals are: 2.5, 1/2.5.
func ratio(r float64) string {
	if r < 1 {
		return fmt.Sprintf("1/%.3g", 1/r)
	}
	return fmt.Sprintf("%.3g", r)
}

func yes(reached bool) string {
	if reached {
		return "yes"
	}
	return "**no**"
}
