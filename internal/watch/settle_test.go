package watch

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"
)

// settling runs settle in a bubble where time is made up.
type settling struct {
	events chan event
	out    chan Batch
	empty  atomic.Bool // what comes is empty
}

func (s *settling) start(t *testing.T) {
	done := make(chan struct{})
	s.events, s.out = make(chan event), make(chan Batch)
	go settle(done, s.events, s.out, func(string) bool { return s.empty.Load() })
	t.Cleanup(func() { close(done) })
}

// after returns how long it took until a batch came.
func (s *settling) after() (Batch, time.Duration) {
	began := time.Now()
	b := <-s.out
	return b, time.Since(began)
}

func TestSettle(t *testing.T) {
	for _, test := range []struct {
		name  string
		send  func(s *settling)
		names int
		after time.Duration // since the last event
	}{
		{"one", func(s *settling) { s.events <- event{name: "a"} }, 1, quiet},
		{"the same twice", func(s *settling) {
			s.events <- event{name: "a"}
			time.Sleep(quiet - 1)
			s.events <- event{name: "a"}
		}, 1, quiet},
		{"many", func(s *settling) {
			for i := range large + 1 {
				s.events <- event{name: fmt.Sprint(i)}
			}
		}, large + 1, quietLarge},
		{"empty", func(s *settling) {
			s.empty.Store(true)
			s.events <- event{name: "a"}
		}, 1, quietEmpty},
		{"empty, then written", func(s *settling) {
			s.empty.Store(true)
			s.events <- event{name: "a"}
			time.Sleep(30 * time.Millisecond)
			s.empty.Store(false)
			s.events <- event{name: "a"}
		}, 1, quiet},
		{"lost", func(s *settling) { s.events <- event{all: true} }, 0, quietLarge},
		{"without end", func(s *settling) {
			for range longest / (quiet / 2) {
				s.events <- event{name: "a"}
				time.Sleep(quiet / 2)
			}
		}, 1, 0},
	} {
		t.Run(test.name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				s := &settling{}
				s.start(t)
				test.send(s)
				b, after := s.after()
				if len(b.Names) != test.names || after != test.after || b.All != (test.names == 0) {
					t.Errorf("%v after %v, want %d names after %v", b, after, test.names, test.after)
				}
			})
		})
	}
}

// TestSettleSlowReader sends while nobody takes batches: nobody waits, and
// nothing is lost.
func TestSettleSlowReader(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := &settling{}
		s.start(t)
		random := rand.New(rand.NewPCG(1, 2))
		var sent, got []string
		for i := range 1000 {
			name := fmt.Sprintf("%04d", i)
			sent = append(sent, name)
			began := time.Now()
			s.events <- event{name: name}
			if time.Since(began) > 0 {
				t.Fatalf("event %d had to wait", i)
			}
			time.Sleep(time.Duration(random.IntN(40)) * time.Millisecond)
			if random.IntN(20) == 0 {
				b, _ := s.after()
				got = append(got, b.Names...)
			}
		}
		b, _ := s.after()
		got = append(got, b.Names...)
		slices.Sort(got)
		if !slices.Equal(sent, got) {
			t.Errorf("%d names were sent, %d came", len(sent), len(got))
		}
	})
}
