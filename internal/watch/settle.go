package watch

import (
	"maps"
	"slices"
	"time"
)

// event is a name under which something happened; all says that more did, and
// nobody knows where.
type event struct {
	name string
	all  bool
}

// pending is what has come since the last batch went out.
type pending struct {
	names       map[string]bool
	all         bool
	first, last time.Time
}

func (p *pending) none() bool { return len(p.names) == 0 && !p.all }

// settle gathers events into batches. A batch goes out when no event has come
// for a while, longer for many names and for files that have just become empty,
// but never later than longest after its first event. A reader that is slow
// holds nobody up: the batch grows until it is taken. It returns, and closes
// out, when done is closed.
func settle(done <-chan struct{}, events <-chan event, out chan<- Batch, empty func(name string) bool) {
	defer close(out)
	p := pending{names: map[string]bool{}}
	timer := time.NewTimer(time.Hour)
	defer timer.Stop()
	ready := false
	for {
		var give chan<- Batch // nil, so that nothing is sent, until it is quiet
		var batch Batch
		if ready {
			give, batch = out, Batch{slices.Sorted(maps.Keys(p.names)), p.all}
		}
		select {
		case <-done:
			return
		case e := <-events:
			now := time.Now()
			if p.none() {
				p.first = now
			}
			if p.last, p.all = now, p.all || e.all; e.name != "" {
				p.names[e.name] = true
			}
			ready = false
			timer.Reset(p.wait(now, empty))
		case now := <-timer.C:
			if p.none() {
				continue
			}
			if rest := p.wait(now, empty); rest > 0 {
				timer.Reset(rest)
				continue
			}
			ready = true
		case give <- batch:
			p = pending{names: map[string]bool{}}
			ready = false
		}
	}
}

// wait is how long to wait from now, unless another event comes.
func (p *pending) wait(now time.Time, empty func(string) bool) time.Duration {
	least := quiet
	switch {
	case len(p.names) > large || p.all:
		least = quietLarge
	case now.Sub(p.last) >= quiet && p.anyEmpty(empty): // asked only when it would go out
		least = quietEmpty
	}
	return min(p.last.Add(least).Sub(now), p.first.Add(longest).Sub(now))
}

func (p *pending) anyEmpty(empty func(string) bool) bool {
	for name := range p.names {
		if empty(name) {
			return true
		}
	}
	return false
}
