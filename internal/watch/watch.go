// Package watch tells which files of a site changed: what goes in is a folder,
// what comes out is batches of names, each when the folder has come to rest.
//
//	watcher, err := watch.New(".", watch.Options{Ignore: []string{output}, Now: time.Now})
//	err = watch.Each(ctx, watcher.Batches(), func(ctx context.Context, b watch.Batch) error {
//		return build(ctx, b.Names, b.All)
//	})
//	err = watcher.Close()
//
// Watched are config.toml and, with all that is in them, content/, templates/
// and static/. Links are followed where a build follows them: to files and
// folders of the site, and from content/, templates/ or static/ themselves to
// a folder elsewhere. Editors' litter is passed over; see litter.
//
// A name in a batch says: look here. There may be a file that is new or was
// written, or there is none any more. A folder's name stands for all that was
// known under it: when a folder goes, no more than its own name need be told.
// What is new in a new folder is told name by name. A name may be told though
// nothing changed; never is a change left out, but for these:
//
//   - a change of rights alone;
//   - a file behind a link that led nowhere when it was made;
//   - when polling, a second change within what the file system's clock can
//     tell apart, if it leaves the size as it was.
//
// Files are never read, and nothing is written.
package watch

import (
	"fmt"
	"sync"
	"time"
)

// Options are how a site is watched.
type Options struct {
	// Poll looks at all files again and again instead of waiting for events.
	Poll bool
	// Ignore are folders that are not looked at, such as the output folder.
	// They need not be there. Others are always passed over; see litter.
	Ignore []string
	// Log is told, once and in words for the user, why the watcher polls
	// though it was not asked to. It may be nil, and is called by any goroutine.
	Log func(string)
	// Now is the clock. It is asked how long it takes to look at all files, so
	// that polling leaves the machine three quarters of its time. When it is
	// nil, polls come every half second.
	Now func() time.Time
}

// Batch is what changed between two times of rest.
type Batch struct {
	// Names are slash-separated, relative to the site's folder, sorted, each
	// once.
	Names []string
	// All is true when changes may have been missed: look at everything.
	All bool
}

// Watcher watches one site, from New to Close.
type Watcher struct {
	tree    *tree
	options Options
	system  system
	events  chan event
	batches chan Batch
	done    chan struct{}
	once    sync.Once
	group   sync.WaitGroup
}

// New watches the site in the folder root: of every change that is made after
// it returns, a batch will tell. It fails when root is not a folder. Where
// events do not work it polls, and tells options.Log.
func New(root string, o Options) (*Watcher, error) {
	return newWatcher(root, o, thisSystem())
}

func newWatcher(root string, o Options, s system) (*Watcher, error) {
	t, err := newTree(root, o.Ignore)
	if err != nil {
		return nil, fmt.Errorf("watching %s: %w", root, err)
	}
	w := &Watcher{
		tree: t, options: o, system: s,
		events: make(chan event), batches: make(chan Batch), done: make(chan struct{}),
	}
	n := w.firstNotifier()
	var p *poller
	if n == nil {
		p = w.newPoller()
	}
	w.group.Go(func() { settle(w.events, w.batches) })
	w.group.Go(func() { w.run(n, p) })
	return w, nil
}

// Batches returns the channel on which batches come. Those that are not taken
// grow together into one. It is closed by Close.
func (w *Watcher) Batches() <-chan Batch { return w.batches }

// Close ends the watching; when it returns, nothing of it is left. What has
// not been taken from Batches is dropped. It may be called more than once.
func (w *Watcher) Close() error {
	w.once.Do(func() { close(w.done) })
	w.group.Wait()
	return nil
}

func (w *Watcher) closed() bool {
	select {
	case <-w.done:
		return true
	default:
		return false
	}
}

// send hands an event to settle, which always takes it.
func (w *Watcher) send(e event) { w.events <- e }

// firstNotifier returns nil when the watcher must poll.
func (w *Watcher) firstNotifier() *notifier {
	if w.options.Poll {
		return nil
	}
	if kind := w.tree.untold(w.system.kind); kind != "" {
		w.explain("the site lies on " + kind + ", which does not tell of all changes")
		return nil
	}
	return w.newNotifier()
}

// newNotifier says why, and returns nil, when events do not work.
func (w *Watcher) newNotifier() *notifier {
	n, err := startNotifier(w.tree, w.system, w.send, w.closed)
	if err != nil {
		w.explain(reason(err))
		return nil
	}
	return n
}

func (w *Watcher) explain(why string) {
	if w.options.Log != nil {
		w.options.Log(why + ": watching by looking at all files again and again")
	}
}

// run sends events until the watcher is closed. A notifier that missed
// something is made anew; one that can get no more watches gives way to polls.
// Only when the next one is in place it says that something was missed: so
// what happened between the two is not lost either.
func (w *Watcher) run(n *notifier, p *poller) {
	defer close(w.events)
	for n != nil {
		err := n.run(w.done)
		n.close()
		switch {
		case w.closed():
			return
		case err != nil:
			w.explain(reason(err))
			n = nil
		default:
			n = w.newNotifier()
		}
		if n == nil {
			p = w.newPoller()
		}
		w.send(event{all: true})
	}
	p.run(w.done, w.send)
}
