package watch

import (
	"maps"
	"slices"
	"time"
)

// How long nothing must have come before a batch goes out. Programs write a
// file in one go, or in steps that follow at once; many names are a copy or a
// checkout, which stops and goes on; an empty file is one that is going to be
// written. No batch waits longer than latest since its first event.
const (
	quiet      = 10 * time.Millisecond
	quietMany  = 60 * time.Millisecond
	quietEmpty = 100 * time.Millisecond
	latest     = 2 * time.Second

	many = 16 // more names than this are many
)

// event is one thing that was seen.
type event struct {
	name string
	// empty is true when it is a file without content.
	empty bool
	// all is true when events were missed; then there is no name.
	all bool
}

// pending is a batch that is not out yet.
type pending struct {
	names map[string]bool // whether each was last seen empty
	empty int             // how many were
	all   bool
}

func (p *pending) add(e event) {
	if e.all {
		p.all = true
		return
	}
	if p.names == nil {
		p.names = map[string]bool{}
	}
	if p.names[e.name] {
		p.empty--
	}
	if e.empty {
		p.empty++
	}
	p.names[e.name] = e.empty
}

func (p *pending) none() bool { return len(p.names) == 0 && !p.all }

func (p *pending) quiet() time.Duration {
	switch {
	case p.empty > 0:
		return quietEmpty
	case len(p.names) > many || p.all:
		return quietMany
	}
	return quiet
}

func (p *pending) batch() Batch {
	return Batch{Names: slices.Sorted(maps.Keys(p.names)), All: p.all}
}

// settle makes batches of events, until events is closed; then it closes out.
// It never leaves an event waiting: while nobody takes a batch, what comes is
// added to it, and it settles again.
func settle(events <-chan event, out chan<- Batch) {
	defer close(out)
	var p pending
	rest, limit := time.NewTimer(latest), time.NewTimer(latest)
	rest.Stop()
	limit.Stop()
	var batch Batch
	var offer chan<- Batch // out, when the batch is settled
	for {
		select {
		case e, open := <-events:
			if !open {
				return
			}
			if p.none() || offer != nil {
				limit.Reset(latest)
			}
			offer = nil
			p.add(e)
			rest.Reset(p.quiet())
			continue
		case offer <- batch:
			p, batch, offer = pending{}, Batch{}, nil
			continue
		case <-rest.C:
		case <-limit.C:
		}
		rest.Stop()
		limit.Stop()
		// Who waits gets it now: the next event would keep it back again.
		batch, offer = p.batch(), out
		select {
		case offer <- batch:
			p, batch, offer = pending{}, Batch{}, nil
		default:
		}
	}
}
