package browser

import (
	"flag"
	"fmt"
	"strings"
	"sync/atomic"
	"testing"
)

var everyPage = flag.Bool("every-page", false, "hold every page against axe-core: make axe")

// everyWidth are those at which every page is looked at: a small phone, which a
// desk is when a page is shown four times as large, a tablet and a large desk.
var everyWidth = []int64{320, 768, 1920}

// TestEveryPage holds every page of the sample site against the rules of
// axe-core, in both schemes and at each width, and sees that none is wider than
// its window. TestPages does so for the largest page of each kind.
func TestEveryPage(t *testing.T) {
	if !*everyPage {
		t.Skip("every page is looked at by: make axe")
	}
	rules, browser, site := axe(t), startChromium(t), serveSample(t, "/")
	var pages, runs atomic.Int64
	t.Run("pages", func(t *testing.T) { // which ends when all of them have
		for _, name := range site.pages(t) {
			tag, _, _ := strings.Cut(name, "/")
			if kindOf(name, tag, site.read(t, name)) == "redirect" {
				continue // gone before it is read
			}
			t.Run("/"+name, func(t *testing.T) {
				t.Parallel()
				pages.Add(1)
				tab := openTab(t, browser, site.base)
				tab.give(t, rules)
				for i, width := range everyWidth {
					runs.Add(2)
					for _, problem := range tab.unfit(site.base+escape(name), width, i == 0) {
						t.Errorf("at %d px: %s", width, problem)
					}
				}
			})
		}
	})
	fmt.Printf("%d pages at %d widths in 2 schemes: axe-core ran %d times\n", pages.Load(), len(everyWidth), runs.Load())
}

// unfit returns what is wrong with a page at a width, in both schemes; the first
// time it opens the page.
func (p *tab) unfit(address string, width int64, first bool) (problems []string) {
	f, err := p.facts(address, width, first)
	if err != nil {
		return []string{err.Error()}
	}
	if f.Width > f.Room {
		problems = append(problems, fmt.Sprintf("the page is %d px wide: %s", f.Width, strings.Join(f.Wide, ", ")))
	}
	return append(problems, p.inaccessible(readers[:2])...)
}
