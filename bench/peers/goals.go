package main

import (
	"fmt"
	"math"
	"time"
)

// goal is what digest shall reach at one size.
type goal struct {
	stories int
	work    work
	// against is what the figure is compared with; the limit is for their
	// ratio. Without it the limit is for the figure itself, which must be
	// less.
	against reference
	limit   float64
}

// goals are all we promise.
var goals = []goal{
	{10000, coldWall, bestPeer, 1.0 / 3},
	{10000, coldCPU, bestPeer, 1.0 / 3},
	{10000, coldMemory, bestPeer, 1.0 / 6},
	{10000, coldCPU, bareLoop, 1.35},
	{10000, againWall, bestPeer, 1.0 / 40},
	{10000, editedWall, bestPeer, 1.0 / 30},
	{1000, filesRewritten, nil, 60},
	{10000, filesRewritten, nil, 60},
	{100000, filesRewritten, nil, 60},
	{100000, coldWall, ownAt(10000), 11},
	{100000, coldCPU, ownAt(10000), 11},
	{100000, coldMemory, nil, 1 << 30},
	{100000, againWall, ownCold, 1.0 / 30},
	{100000, editedWall, ownCold, 1.0 / 20},
	{1000000, coldMemory, nil, 6 << 30},
	{1000000, wallPerStory, ownAt(100000), 1.1}, // a straight line
	{1000000, filesRewritten, nil, 60},
}

// said is the goal in words.
func (g goal) said() string {
	switch {
	case g.against == nil:
		return "under " + g.work.unit(g.limit)
	case g.limit < 1:
		return fmt.Sprintf("at most 1/%.0f", math.Round(1/g.limit))
	default:
		return fmt.Sprintf("at most %g", g.limit)
	}
}

// work is one figure of a program: what it is, and how it is written. Zero is
// a figure that was not measured.
type work struct {
	name string
	of   func(figures) float64
	unit func(float64) string
}

var (
	coldWall       = work{"cold build: wall", func(f figures) float64 { return f.cold.Wall.Seconds() }, inSeconds}
	coldCPU        = work{"cold build: CPU", func(f figures) float64 { return f.cold.CPU.Seconds() }, inSeconds}
	coldMemory     = work{"cold build: peak memory", func(f figures) float64 { return float64(f.cold.Memory) }, inBytes}
	againWall      = work{"nothing changed: wall", func(f figures) float64 { return f.again.Wall.Seconds() }, inSeconds}
	editedWall     = work{"one article edited: wall", func(f figures) float64 { return f.edited.Wall.Seconds() }, inSeconds}
	filesRewritten = work{"one story published: files rewritten", func(f figures) float64 { return float64(f.rewritten) }, inFiles}
	wallPerStory   = work{"cold build: wall for each story", func(f figures) float64 { return f.cold.Wall.Seconds() / float64(f.stories) }, inMicroseconds}
)

func inSeconds(v float64) string { return fmt.Sprintf("%.2f s", v) }
func inFiles(v float64) string   { return fmt.Sprintf("%.0f files", v) }
func inBytes(v float64) string {
	if v < 1<<30 {
		return fmt.Sprintf("%.0f MB", v/(1<<20))
	}
	return fmt.Sprintf("%.3g GB", v/(1<<30))
}
func inMicroseconds(v float64) string {
	return fmt.Sprintf("%.0f µs", v*float64(time.Second/time.Microsecond))
}

// reference finds what a goal compares digest with: its name, and its figure.
type reference func(m measured, g goal) (name string, figure float64)

// bestPeer is the better of Hugo and Eleventy. The goals speak of Hugo: without
// it there is nothing to compare with.
func bestPeer(m measured, g goal) (string, float64) {
	name, best := "Hugo", g.work.of(m[g.stories]["hugo"])
	if other := g.work.of(m[g.stories]["eleventy"]); best > 0 && other > 0 && other < best {
		name, best = "Eleventy", other
	}
	return name, best
}

// bareLoop is the bare loop with as many pages.
func bareLoop(m measured, g goal) (string, float64) {
	return "bare loop, as many pages", g.work.of(m[g.stories]["bare"])
}

// ownCold is digest's own cold build of the same site.
func ownCold(m measured, g goal) (string, float64) {
	return "its cold build", coldWall.of(m[g.stories]["digest"])
}

// ownAt is the same work of digest at another size.
func ownAt(stories int) reference {
	return func(m measured, g goal) (string, float64) {
		return "digest, " + grouped(stories) + " stories", g.work.of(m[stories]["digest"])
	}
}
