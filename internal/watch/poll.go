package watch

import (
	"io/fs"
	"time"
)

// pollEvery is how often files are looked at, unless that takes so long that
// the machine would do little else: then pollRest times as long as a look.
const (
	pollEvery = 500 * time.Millisecond
	pollRest  = 4
)

// sight is what a look at a file tells. Two files with one sight have the same
// content, but for programs that put size and time back.
type sight struct {
	size  int64
	mode  fs.FileMode
	mtime time.Time
}

// look looks at everything that is watched.
func (w *Watcher) look() map[string]sight {
	seen := map[string]sight{}
	_ = w.walk(w.root, func(file string, info fs.FileInfo) error {
		name, ok := w.name(file)
		switch {
		case !ok: // the site's folder itself
		case info.IsDir():
			seen[name] = sight{mode: info.Mode().Type()} // its names speak for it
		default:
			seen[name] = sight{info.Size(), info.Mode().Type(), info.ModTime()}
		}
		return nil
	})
	return seen
}

// poll looks at everything again and again until the watch is closed.
func (w *Watcher) poll(seen map[string]sight) {
	w.running.Go(func() {
		rest := pollEvery
		for {
			select {
			case <-w.done:
				return
			case <-time.After(rest):
			}
			began := time.Now()
			now := w.look()
			rest = max(pollEvery, pollRest*time.Since(began))
			for name, s := range now {
				if before, known := seen[name]; (!known || before != s) && !w.send(event{name: name}) {
					return
				}
			}
			for name := range seen {
				if _, still := now[name]; !still && !w.send(event{name: name}) {
					return
				}
			}
			seen = now
		}
	})
}
