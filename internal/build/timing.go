package build

import (
	"cmp"
	"slices"
	"sync"
	"time"
)

// Timings are how long the stages of a build and its templates took.
type Timings struct {
	Stages    []Timing
	Templates []Timing // slowest first
}

// Timing is how long one thing took in all, and how often it was done.
type Timing struct {
	Name  string
	Count int
	Took  time.Duration
}

// stopwatch measures a build, if it is asked to. Elapsed is given: the package
// reads no clock.
type stopwatch struct {
	elapsed   func() time.Duration
	last      time.Duration
	stages    []Timing
	mu        sync.Mutex
	templates map[string]*Timing
}

func newStopwatch(elapsed func() time.Duration) *stopwatch {
	if elapsed == nil {
		return nil
	}
	return &stopwatch{elapsed: elapsed, templates: map[string]*Timing{}}
}

// stage notes that a stage is over, which did so many things.
func (s *stopwatch) stage(name string, count int) {
	if s == nil {
		return
	}
	now := s.elapsed()
	s.stages = append(s.stages, Timing{name, count, now - s.last})
	s.last = now
}

// template notes how long it took to make a page of a kind; it is called when
// that begins, and what it returns when it is done.
func (s *stopwatch) template(kind string) (done func()) {
	if s == nil {
		return func() {}
	}
	began := s.elapsed()
	return func() {
		took := s.elapsed() - began
		s.mu.Lock()
		defer s.mu.Unlock()
		if s.templates[kind] == nil {
			s.templates[kind] = &Timing{Name: kind}
		}
		s.templates[kind].Count++
		s.templates[kind].Took += took
	}
}

// timings returns what was measured; nil when nothing was.
func (s *stopwatch) timings() *Timings {
	if s == nil {
		return nil
	}
	t := &Timings{Stages: s.stages}
	for _, timing := range s.templates {
		t.Templates = append(t.Templates, *timing)
	}
	slices.SortFunc(t.Templates, func(a, b Timing) int {
		return cmp.Or(cmp.Compare(b.Took, a.Took), cmp.Compare(a.Name, b.Name))
	})
	return t
}
