package watch

import (
	"errors"
	"io/fs"
	"os"
	"time"
)

// share is how many times longer than a look the pause after it is.
const share = 4

// mark is what is compared of a file. Of a folder it is only that it is one:
// what changes in it has names of its own.
type mark struct {
	kind    fs.FileMode
	size    int64
	written int64  // nanoseconds since 1970
	number  uint64 // of the file, where the system has such
	changed int64  // when anything of it last changed, likewise
}

func markOf(info fs.FileInfo) mark {
	if info.IsDir() {
		return mark{kind: fs.ModeDir}
	}
	m := mark{kind: info.Mode().Type(), size: info.Size(), written: info.ModTime().UnixNano()}
	m.number, m.changed = systemMark(info)
	return m
}

// poller finds changes by looking at all files.
type poller struct {
	tree   *tree
	now    func() time.Time
	pause  time.Duration
	closed func() bool

	seen  map[string]seen
	round uint64
}

// seen is a file's mark, and in which round it was last there.
type seen struct {
	mark  mark
	round uint64
}

// newPoller looks at all files for the first time.
func (w *Watcher) newPoller() *poller {
	p := &poller{tree: w.tree, now: w.options.Now, pause: w.system.pause, closed: w.closed, seen: map[string]seen{}}
	p.look(func(event) {})
	return p
}

// run sends what changed until done is closed.
func (p *poller) run(done <-chan struct{}, send func(event)) {
	timer := time.NewTimer(p.pause)
	defer timer.Stop()
	for {
		select {
		case <-done:
			return
		case <-timer.C:
			timer.Reset(p.timed(func() { p.look(send) }))
		}
	}
}

// timed returns how long to wait after a look.
func (p *poller) timed(look func()) time.Duration {
	if p.now == nil {
		look()
		return p.pause
	}
	begun := p.now()
	look()
	return max(p.pause, share*p.now().Sub(begun))
}

// look sends what changed since the last look. When not all could be looked
// at, nothing counts as removed.
func (p *poller) look(send func(event)) {
	p.round++
	whole := true
	see := func(name string, info fs.FileInfo) {
		m := markOf(info)
		if before, known := p.seen[name]; !known || before.mark != m {
			send(event{name: name, empty: isEmpty(info)})
		}
		p.seen[name] = seen{m, p.round}
	}
	p.tree.walk(visitor{
		folder: func(name, at string) bool {
			info, err := os.Stat(at)
			if err == nil && name != "" {
				see(name, info)
			}
			return err == nil && !p.closed()
		},
		file: func(name, at string, entry fs.DirEntry) {
			if info, err := behind(at, entry); err == nil {
				see(name, info)
			}
		},
		link:   func(string, string) {},
		failed: func(err error) { whole = whole && errors.Is(err, fs.ErrNotExist) },
	})
	if whole && !p.closed() {
		p.forget(send)
	}
}

// forget sends what the last look did not find.
func (p *poller) forget(send func(event)) {
	for name, s := range p.seen {
		if s.round != p.round {
			delete(p.seen, name)
			send(event{name: name})
		}
	}
}

// behind returns what is known of a file, and of a link to one what is known
// of that.
func behind(at string, entry fs.DirEntry) (fs.FileInfo, error) {
	if entry.Type()&fs.ModeSymlink != 0 {
		if info, err := os.Stat(at); err == nil {
			return info, nil
		}
	}
	return entry.Info()
}
