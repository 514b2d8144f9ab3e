package watch

import (
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
)

// patience is how long a test waits for what must come.
const patience = 20 * time.Second

// site is a folder that is watched.
type site struct {
	t       *testing.T
	root    string
	watcher *Watcher
	options Options
	system  system
	told    map[string]bool // since the last call of see
	ever    map[string]bool
	batches int
	all     bool
	count   int
}

// newSite makes a small site; files may be added before it is watched.
func newSite(t *testing.T) *site {
	s := &site{t: t, root: filepath.Join(t.TempDir(), "site"), told: map[string]bool{}, ever: map[string]bool{}, system: thisSystem()}
	s.system.kind = func(string) string { return "" } // wherever the tests run
	s.system.pause = 15 * time.Millisecond
	s.options.Now = time.Now
	for _, name := range []string{"config.toml", "content/a.md", "content/x/y/b.md", "content/x/y/c.md", "static/s.css", "templates/t.html"} {
		s.write(name)
	}
	return s
}

func (s *site) watch() {
	w, err := newWatcher(s.root, s.options, s.system)
	s.must(err)
	s.watcher = w
	s.t.Cleanup(func() { _ = w.Close() })
}

func (s *site) must(err error) {
	s.t.Helper()
	if err != nil {
		s.t.Fatal(err)
	}
}

func (s *site) path(name string) string { return filepath.Join(s.root, filepath.FromSlash(name)) }

// write writes a file of another size each time.
func (s *site) write(name string) {
	s.t.Helper()
	s.must(os.MkdirAll(filepath.Dir(s.path(name)), 0o777))
	s.count++
	s.must(os.WriteFile(s.path(name), []byte(strings.Repeat("x", s.count)), 0o666))
}

func (s *site) rename(from, to string) { s.t.Helper(); s.must(os.Rename(s.path(from), s.path(to))) }
func (s *site) remove(name string)     { s.t.Helper(); s.must(os.RemoveAll(s.path(name))) }
func (s *site) mkdir(name string)      { s.t.Helper(); s.must(os.MkdirAll(s.path(name), 0o777)) }

func (s *site) symlink(target, name string) {
	s.t.Helper()
	s.must(os.Symlink(filepath.FromSlash(target), s.path(name)))
}

// take takes a batch, if one comes in time.
func (s *site) take(wait time.Duration) bool {
	select {
	case b, open := <-s.watcher.Batches():
		if !open {
			s.t.Fatal("batches is closed")
		}
		for _, name := range b.Names {
			s.told[name], s.ever[name] = true, true
		}
		s.all = s.all || b.All
		s.batches++
		return true
	case <-time.After(wait):
		return false
	}
}

// see waits until all names were told since it was last called.
func (s *site) see(names ...string) {
	s.t.Helper()
	missing := func(name string) bool { return !s.told[name] }
	for slices.ContainsFunc(names, missing) {
		if !s.take(patience) {
			s.t.Fatalf("not told: %v; told: %v", slices.DeleteFunc(names, func(n string) bool { return s.told[n] }), slices.Sorted(maps.Keys(s.told)))
		}
	}
	clear(s.told)
}

// rest waits until what was done before is told.
func (s *site) rest() {
	s.t.Helper()
	for s.take(200 * time.Millisecond) {
	}
	s.write("static/rest.css")
	s.see("static/rest.css")
}

// never fails when a name was told that is one of these, or below it.
func (s *site) never(names ...string) {
	s.t.Helper()
	s.rest()
	for told := range s.ever {
		for _, name := range names {
			if told == name || strings.HasPrefix(told, name+"/") {
				s.t.Errorf("told: %s", told)
			}
		}
	}
}

// both runs a test with events and with polls.
func both(t *testing.T, test func(t *testing.T, s *site)) {
	t.Helper()
	for _, poll := range []bool{false, true} {
		t.Run(map[bool]string{false: "events", true: "polls"}[poll], func(t *testing.T) {
			s := newSite(t)
			s.options.Poll = poll
			s.options.Log = func(text string) { t.Errorf("said: %s", text) }
			test(t, s)
		})
	}
}

// content is all files that lie in a folder, with their sizes; -1 is a folder.
func content(t *testing.T, root string) map[string]int64 {
	t.Helper()
	files := map[string]int64{}
	err := filepath.WalkDir(root, func(at string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		name, err := filepath.Rel(root, at)
		if err != nil {
			return err
		}
		info, err := d.Info()
		if err != nil {
			return err
		}
		files[filepath.ToSlash(name)] = info.Size()
		if d.IsDir() {
			files[filepath.ToSlash(name)] = -1
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}
