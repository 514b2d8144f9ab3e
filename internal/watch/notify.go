package watch

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"time"

	"github.com/fsnotify/fsnotify"
)

// system is what the watcher needs of the system it runs on; tests change it.
type system struct {
	open func() (*fsnotify.Watcher, error)
	add  func(w *fsnotify.Watcher, dir string) error
	// kind names the file system of a path, if events do not work there.
	kind func(at string) string
	// pause is the least time between two polls.
	pause time.Duration
}

func thisSystem() system {
	return system{open: fsnotify.NewWatcher, add: (*fsnotify.Watcher).Add, kind: untoldKind, pause: 500 * time.Millisecond}
}

// notifier turns the system's events into ours. Only folders are watched, and
// each before it is listed: what is made meanwhile is seen twice rather than
// never.
//
// It goes by the order in which the system tells things: after a folder's
// removal or renaming comes, perhaps, the making of another of its name. A
// watch stays with its folder when that is renamed, and must be taken away
// before its new name is watched, or fsnotify knows it by the old one.
type notifier struct {
	tree   *tree
	system system
	send   func(event)
	closed func() bool

	fs *fsnotify.Watcher
	// folders are the names of each folder that is watched: more than one when
	// links lead to it.
	folders map[string][]string
	// links are where links lead, by their names. The folder in which that lies
	// is watched, too.
	links map[string]string
	// spent is why a folder could not be watched.
	spent error
	// missed is told when events were lost.
	missed chan struct{}
}

// startNotifier watches all folders of a site. It fails when that cannot be
// done.
func startNotifier(t *tree, s system, send func(event), closed func() bool) (*notifier, error) {
	watcher, err := s.open()
	if err != nil {
		return nil, err
	}
	n := &notifier{
		tree: t, system: s, send: send, closed: closed, fs: watcher,
		folders: map[string][]string{}, links: map[string]string{}, missed: make(chan struct{}, 1),
	}
	go n.readErrors()
	t.walk(visitor{
		folder: n.watch,
		file:   func(string, string, fs.DirEntry) {},
		link:   n.link,
		failed: n.failed,
	})
	if n.spent != nil {
		n.close()
		return nil, n.spent
	}
	return n, nil
}

// close ends the watching, and with it readErrors.
func (n *notifier) close() { _ = n.fs.Close() }

// readErrors ends when fsnotify is closed. It has a goroutine of its own: with
// some errors fsnotify holds a lock that adding a watch waits for.
func (n *notifier) readErrors() {
	for err := range n.fs.Errors {
		if errors.Is(err, syscall.EINVAL) {
			continue // a folder was gone before its watch was taken away
		}
		select {
		case n.missed <- struct{}{}:
		default:
		}
	}
}

// run sends events until the watcher is closed, or something was missed (nil),
// or a folder cannot be watched.
func (n *notifier) run(done <-chan struct{}) error {
	for n.spent == nil {
		select {
		case <-done:
			return nil
		case <-n.missed:
			return nil
		case e, open := <-n.fs.Events:
			if !open {
				return nil
			}
			n.handle(e)
		}
	}
	return n.spent
}

func (n *notifier) handle(e fsnotify.Event) {
	switch {
	case e.Op == fsnotify.Chmod:
		return
	case e.Name == n.tree.root:
		n.send(event{all: true})
		return
	}
	for _, name := range n.names(e.Name) {
		if !n.tree.passes(name, e.Name) {
			n.change(name, e.Name, e.Op)
		}
	}
}

// names returns the names of a path: in each name of its folder, and of the
// links that lead to it.
func (n *notifier) names(at string) []string {
	var names []string
	for _, folder := range n.folders[filepath.Dir(at)] {
		names = append(names, join(folder, filepath.Base(at)))
	}
	for name, target := range n.links {
		if target == at {
			names = append(names, name)
		}
	}
	return names
}

func (n *notifier) change(name, at string, op fsnotify.Op) {
	if op.Has(fsnotify.Rename) || op.Has(fsnotify.Remove) || n.links[name] != "" && n.links[name] != at {
		n.forget(name, at, op)
	}
	_, watched := n.folders[at]
	if watched && op == fsnotify.Write {
		return // Windows: something in it changed, which is told by itself
	}
	info, err := os.Lstat(at)
	n.send(event{name: name, empty: err == nil && isEmpty(info)})
	if err == nil && op.Has(fsnotify.Create) && !info.Mode().IsRegular() {
		n.enter(name, at, info)
	}
}

func isEmpty(info fs.FileInfo) bool { return info.Mode().IsRegular() && info.Size() == 0 }

// enter watches what is new at a path, and tells what is in it. A folder that
// is watched already is watched again, since it may be another: an empty
// folder can be replaced by a renaming, without a word of its end.
func (n *notifier) enter(name, at string, info fs.FileInfo) {
	n.tree.visit(name, at, fs.FileInfoToDirEntry(info), nil, visitor{
		folder: func(inner, at string) bool {
			if inner != name && slices.Contains(n.folders[at], inner) {
				return false
			}
			n.send(event{name: inner})
			return n.watch(inner, at)
		},
		file: func(inner, _ string, entry fs.DirEntry) {
			info, err := entry.Info()
			n.send(event{name: inner, empty: err == nil && isEmpty(info)})
		},
		link:   n.link,
		failed: n.failed,
	})
}

// watch watches a folder under one more name. It reports whether the folder
// should be listed.
func (n *notifier) watch(name, at string) bool {
	if n.closed() || n.spent != nil {
		return false
	}
	if err := n.system.add(n.fs, at); err != nil {
		n.failed(err)
		return false
	}
	if !slices.Contains(n.folders[at], name) {
		n.folders[at] = append(n.folders[at], name)
	}
	return true
}

// failed is told why a folder could not be watched or listed. One that has
// gone meanwhile, or that may not be read, is nothing to worry about: if there
// is one of its name again, that will be told.
func (n *notifier) failed(err error) {
	for _, harmless := range []error{fs.ErrNotExist, fs.ErrPermission, syscall.ENOTDIR} {
		if errors.Is(err, harmless) {
			return
		}
	}
	if n.spent == nil {
		n.spent = err
	}
}

// link watches where a link leads.
func (n *notifier) link(name, target string) {
	n.links[name] = target
	dir := filepath.Dir(target)
	if err := n.system.add(n.fs, dir); err != nil {
		n.failed(err)
	}
}

// forget drops a name that no longer is what it was, and all names below. A
// folder that was removed was empty: there are no names below it.
func (n *notifier) forget(name, at string, op fsnotify.Op) {
	target, isLink := n.links[name]
	switch names, watched := n.folders[at]; {
	case isLink && target != at:
		n.drop(name)
		delete(n.links, name)
	case isLink, watched && op.Has(fsnotify.Rename):
		n.drop(name)
	case watched:
		n.keep(at, slices.DeleteFunc(slices.Clone(names), func(other string) bool { return other == name }))
	}
}

// drop takes a name and all below from the folders, and the links below.
func (n *notifier) drop(name string) {
	below := func(other string) bool { return strings.HasPrefix(other, name+"/") }
	for link := range n.links {
		if below(link) {
			delete(n.links, link)
		}
	}
	for at, names := range n.folders {
		kept := slices.DeleteFunc(slices.Clone(names), func(other string) bool { return other == name || below(other) })
		if len(kept) < len(names) {
			n.keep(at, kept)
		}
	}
}

// keep leaves a folder these names. Without any it is watched no more, unless
// something in it is where a link leads.
func (n *notifier) keep(at string, names []string) {
	if len(names) > 0 {
		n.folders[at] = names
		return
	}
	delete(n.folders, at)
	for _, target := range n.links {
		if filepath.Dir(target) == at {
			return
		}
	}
	_ = n.fs.Remove(at) // an error says that the system took it away already
}
