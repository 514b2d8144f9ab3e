package watch

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/fsnotify/fsnotify"
)

// listener turns events of the system into events of names. It is for one
// goroutine.
type listener struct {
	*Watcher
	system *fsnotify.Watcher
	// A watched folder has one path without links, and one or more under the
	// site's folder: seenAs are these by that, leadsTo is that by each of these.
	seenAs  map[string][]string
	leadsTo map[string]string
}

// listen begins to wait for events, or to poll where there can be none.
func (w *Watcher) listen() {
	if kind := remote(w.root); kind != "" {
		w.pollInstead("changes on " + kind + " are not told")
		return
	}
	system, err := fsnotify.NewWatcher()
	if err != nil {
		w.pollInstead(fmt.Sprintf("the system tells of no changes (%v)", err))
		return
	}
	l := &listener{w, system, map[string][]string{}, map[string]string{}}
	if err := l.add(w.root, nil); err != nil {
		_ = system.Close()
		w.pollInstead(because(err))
		return
	}
	w.running.Go(l.run)
}

// because says in words for the user why a folder cannot be watched.
func because(err error) string {
	if tooMany(err) {
		return "the system watches no more folders for one user (on Linux: raise fs.inotify.max_user_watches)"
	}
	return fmt.Sprintf("a folder cannot be watched (%v)", err)
}

// run hands on events until the watch is closed, or until it has to poll.
func (l *listener) run() {
	defer l.system.Close()
	for {
		select {
		case <-l.done:
			return
		case e := <-l.system.Events:
			if e.Op == fsnotify.Chmod {
				continue
			}
			if err := l.hear(e); err != nil {
				l.pollInstead(because(err))
				l.send(event{all: true})
				return
			}
		case <-l.system.Errors: // too many events to keep, as a rule: some are lost
			l.send(event{all: true})
		}
	}
}

// hear hands on what happened under a path, by every name that it has.
func (l *listener) hear(e fsnotify.Event) error {
	folder, base := filepath.Split(e.Name)
	folder = filepath.Clean(folder)
	for _, dir := range l.seenAs[folder] {
		file := filepath.Join(dir, base)
		name, ok := l.name(file)
		if !ok {
			continue
		}
		l.send(event{name: name})
		if e.Op.Has(fsnotify.Remove) || e.Op.Has(fsnotify.Rename) {
			l.forget(file)
		}
		if e.Op.Has(fsnotify.Create) {
			if err := l.arrived(file); err != nil {
				return err
			}
		}
	}
	return nil
}

// arrived watches what came into being, if it is a folder, and tells of what is
// in it by now: that was there before the watch.
func (l *listener) arrived(file string) error {
	if info, err := os.Stat(file); err != nil || !info.IsDir() {
		return nil
	}
	if filepath.Dir(file) == l.root && !slices.Contains(trees, filepath.Base(file)) {
		return nil
	}
	return l.add(file, func(name string) { l.send(event{name: name}) })
}

// add watches a folder and all folders in it; tell is called with the names of
// all that is found, unless it is nil.
func (l *listener) add(file string, tell func(name string)) error {
	return l.walk(file, func(file string, info fs.FileInfo) error {
		if info.IsDir() {
			if err := l.watch(file); err != nil {
				return err
			}
		}
		if name, ok := l.name(file); ok && tell != nil {
			tell(name)
		}
		return nil
	})
}

// watch watches one folder, once, whatever links lead to it.
func (l *listener) watch(dir string) error {
	path, err := filepath.EvalSymlinks(dir)
	if err != nil {
		return nil // gone again
	}
	if l.leadsTo[dir] != "" {
		l.forget(dir) // it is another folder of that name by now
	}
	if len(l.seenAs[path]) == 0 {
		err := l.system.Add(path)
		if errors.Is(err, fs.ErrNotExist) || errors.Is(err, fs.ErrPermission) {
			return nil // gone again, or not for us to see
		}
		if err != nil {
			return err
		}
	}
	l.seenAs[path], l.leadsTo[dir] = append(l.seenAs[path], dir), path
	return nil
}

// forget drops what is gone, if it was a folder, and all that was in it.
func (l *listener) forget(file string) {
	if l.leadsTo[file] == "" {
		return
	}
	inside := file + string(filepath.Separator)
	for dir, path := range l.leadsTo {
		if dir != file && !strings.HasPrefix(dir, inside) {
			continue
		}
		delete(l.leadsTo, dir)
		l.seenAs[path] = slices.DeleteFunc(l.seenAs[path], func(as string) bool { return as == dir })
		if len(l.seenAs[path]) == 0 {
			delete(l.seenAs, path)
			_ = l.system.Remove(path) // the system may have done so by itself
		}
	}
}
