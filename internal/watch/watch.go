// Package watch tells when files of a site change: events, settled into batches
// of names.
//
// In goes a folder; out come Batches. A name in a batch may have changed; whether
// it did, and what it is now, is for the reader to find out. The package reads no
// file's content and knows nothing of what the files mean.
package watch

import (
	"fmt"
	"path/filepath"
	"slices"
	"sync"
	"time"
)

// Options are how a site is watched.
type Options struct {
	// Poll says to look at all files again and again, instead of waiting for
	// events.
	Poll bool
	// Ignore are folders that are not looked at, such as the output folder.
	Ignore []string
	// Log is told once, in words for the user, why files are polled without
	// having been asked for it; it may be nil.
	Log func(message string)
}

// Batch is what changed between two quiet moments.
type Batch struct {
	// Names are the files and folders that may have changed, relative to the
	// site's folder, with slashes, in order. Of a folder that is gone its own
	// name may be the only one.
	Names []string
	// All is true when changes may have been missed: anything may have changed.
	All bool
}

// merge returns the names of both batches.
func (b Batch) merge(other Batch) Batch {
	names := slices.Concat(b.Names, other.Names)
	slices.Sort(names)
	return Batch{slices.Compact(names), b.All || other.All}
}

// Watcher watches one site. It is safe for concurrent use.
type Watcher struct {
	root    string
	ignored []string
	log     func(string)
	batches chan Batch
	events  chan event
	done    chan struct{} // closed by Close
	once    sync.Once
	running sync.WaitGroup
}

// New begins to watch the folder of a site: the files in it, and all that is in
// content/, templates/ and static/. Where events cannot work it polls.
func New(root string, o Options) (*Watcher, error) {
	w := &Watcher{log: o.Log, batches: make(chan Batch), events: make(chan event), done: make(chan struct{})}
	var err error
	if w.root, err = absolute(root); err != nil {
		return nil, fmt.Errorf("cannot watch %s: %w", root, err)
	}
	for _, dir := range o.Ignore {
		if dir, err = filepath.Abs(dir); err != nil {
			return nil, fmt.Errorf("cannot leave out %s: %w", dir, err)
		}
		w.ignored = append(w.ignored, dir)
	}
	w.running.Go(func() { settle(w.done, w.events, w.batches, w.isEmpty) })
	if o.Poll {
		w.poll(w.look())
		return w, nil
	}
	w.listen()
	return w, nil
}

// absolute is the path of a folder without links, so that names can be made
// relative to it.
func absolute(root string) (string, error) {
	root, err := filepath.Abs(root)
	if err != nil {
		return "", err
	}
	return filepath.EvalSymlinks(root)
}

// Batches is where batches come out. A reader that is slow misses nothing: what
// comes meanwhile is one batch.
func (w *Watcher) Batches() <-chan Batch { return w.batches }

// Close ends the watch and closes Batches. It can be called again.
func (w *Watcher) Close() error {
	w.once.Do(func() { close(w.done) })
	w.running.Wait()
	return nil
}

// send hands an event to settle; it reports false when the watch is over.
func (w *Watcher) send(e event) bool {
	select {
	case w.events <- e:
		return true
	case <-w.done:
		return false
	}
}

// pollInstead begins to poll, and says why.
func (w *Watcher) pollInstead(why string) {
	if w.log != nil {
		w.log(why + ": all files are looked at again and again instead")
	}
	w.poll(w.look())
}

// quiet are the times that settle waits.
const (
	quiet      = 10 * time.Millisecond  // after the last event
	quietLarge = 60 * time.Millisecond  // of many: a checkout, a copy
	quietEmpty = 100 * time.Millisecond // when a file has become empty: the editor has not written yet
	longest    = 2 * time.Second        // after the first event
	large      = 16                     // from how many names on they are many
)
