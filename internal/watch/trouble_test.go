package watch

import (
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"github.com/fsnotify/fsnotify"
)

// Where events do not work the watcher says why, and polls.
func TestPollsWhereItMust(t *testing.T) {
	tests := map[string]struct {
		spoil func(*system)
		say   string
	}{
		"file system": {func(s *system) {
			s.kind = func(at string) string {
				if filepath.Base(at) == "content" {
					return "NFS"
				}
				return ""
			}
		}, "NFS"},
		"no watcher": {func(s *system) {
			s.open = func() (*fsnotify.Watcher, error) { return nil, fmt.Errorf("inotify: %w", syscall.EMFILE) }
		}, "too many"},
		"no watches": {func(s *system) {
			s.add = func(*fsnotify.Watcher, string) error { return syscall.ENOSPC }
		}, "no more watches"},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			s := newSite(t)
			test.spoil(&s.system)
			var said []string
			s.options.Log = func(text string) { said = append(said, text) }
			s.watch()
			if len(said) != 1 || !strings.Contains(said[0], ": watching by looking at all files") {
				t.Fatalf("said %q", said)
			}
			if runtime.GOOS == "linux" && !strings.Contains(said[0], test.say) {
				t.Errorf("said %q, not %q", said, test.say)
			}
			s.write("content/x/y/b.md")
			s.see("content/x/y/b.md")
			if s.all {
				t.Error("something was said to be missed")
			}
		})
	}
}

// Watches may be used up at any time later.
func TestPollsWhenWatchesAreUsedUp(t *testing.T) {
	s := newSite(t)
	var left atomic.Int64
	left.Store(10)
	s.system.add = func(w *fsnotify.Watcher, dir string) error {
		if left.Add(-1) < 0 {
			return syscall.ENOSPC
		}
		return w.Add(dir)
	}
	var said atomic.Int64
	s.options.Log = func(string) { said.Add(1) }
	s.watch()
	for i := range 20 {
		s.write(fmt.Sprintf("content/n%d/new.md", i))
	}
	for !s.all {
		if !s.take(patience) {
			t.Fatal("not told to look at everything")
		}
	}
	clear(s.told)
	s.write("content/n19/new.md")
	s.see("content/n19/new.md")
	if said.Load() != 1 {
		t.Errorf("said %d times why it polls", said.Load())
	}
}

// When the system had more to tell than it kept, the watcher begins anew.
func TestOverflow(t *testing.T) {
	limit, err := os.ReadFile("/proc/sys/fs/inotify/max_queued_events")
	if err != nil {
		t.Skip("the queue of events is inotify's")
	}
	var queue int
	if _, err := fmt.Sscan(string(limit), &queue); err != nil || queue > 200_000 {
		t.Skipf("the queue holds %d events: %v", queue, err)
	}
	s := newSite(t)
	hold := make(chan bool)
	s.system.add = func(w *fsnotify.Watcher, dir string) error {
		if filepath.Base(dir) == "slow" {
			<-hold
		}
		return w.Add(dir)
	}
	s.watch()
	s.mkdir("content/slow")
	a, b := s.open("content/a.md"), s.open("content/x/y/b.md")
	for range queue { // two of the same in a row are told once
		_, err := a.WriteString("a")
		s.must(err)
		_, err = b.WriteString("b")
		s.must(err)
	}
	s.write("content/lost/l.md")
	close(hold)
	for !s.all {
		if !s.take(patience) {
			t.Fatal("not told to look at everything")
		}
	}
	s.rest()
	s.write("content/lost/l.md")
	s.see("content/lost/l.md")
}

func (s *site) open(name string) *os.File {
	s.t.Helper()
	file, err := os.OpenFile(s.path(name), os.O_APPEND|os.O_WRONLY, 0)
	s.must(err)
	s.t.Cleanup(func() { _ = file.Close() })
	return file
}

// After Close nothing is left, whatever it was about to do.
func TestCloseLeavesNothing(t *testing.T) {
	both(t, func(t *testing.T, s *site) {
		s.watch() // what the runtime keeps for itself is there now
		s.must(s.watcher.Close())
		goroutines, files := runtime.NumGoroutine(), openFiles(t)
		for i := range 30 {
			s.watch()
			for j := range i {
				s.write(fmt.Sprintf("content/c%d/%d.md", i, j))
			}
			if i%3 == 0 {
				s.take(time.Millisecond)
			}
			s.must(s.watcher.Close())
			s.must(s.watcher.Close())
			for range s.watcher.Batches() {
			}
		}
		for end := time.Now().Add(patience); runtime.NumGoroutine() > goroutines && time.Now().Before(end); {
			time.Sleep(time.Millisecond)
		}
		if now := runtime.NumGoroutine(); now > goroutines {
			t.Errorf("%d goroutines, there were %d", now, goroutines)
		}
		if now := openFiles(t); now > files {
			t.Errorf("%d open files, there were %d", now, files)
		}
	})
}

// openFiles is 0 where the system does not say.
func openFiles(t *testing.T) int {
	t.Helper()
	entries, err := os.ReadDir("/proc/self/fd")
	if err != nil && runtime.GOOS == "linux" {
		t.Fatal(err)
	}
	return len(entries)
}

func TestPollPause(t *testing.T) {
	moment := time.Unix(0, 0)
	p := &poller{pause: time.Second, now: func() time.Time { return moment }}
	var got []time.Duration
	for _, took := range []time.Duration{0, 200 * time.Millisecond, 3 * time.Second} {
		got = append(got, p.timed(func() { moment = moment.Add(took) }))
	}
	if want := []time.Duration{time.Second, time.Second, 12 * time.Second}; !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

func TestLitter(t *testing.T) {
	for _, name := range strings.Fields(`a.md~ .a.md.swp .a.md.swx 4913 .#a.md #a.md# a.tmp x___jb_tmp___ x___jb_old___
		.goutputstream-AB12CD a.zip.crdownload a.part .DS_Store Thumbs.db .git .digest node_modules ~$a.docx .~lock.a.odt#`) {
		if !litter(name) {
			t.Errorf("%s is no litter", name)
		}
	}
	for _, name := range strings.Fields(`a.md a.en.md 4913.md swp a.swp # .# tmp part.md story.toml .htaccess .well-known git a~b.md`) {
		if name != "#" && name != ".#" && litter(name) {
			t.Errorf("%s is litter", name)
		}
	}
}

// BenchmarkNew watches a site of 100,000 folders.
func BenchmarkNew(b *testing.B) {
	root := b.TempDir()
	for i := range 100_000 {
		if err := os.MkdirAll(filepath.Join(root, "content", fmt.Sprint(i/1000), fmt.Sprint(i%1000)), 0o777); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportAllocs()
	for b.Loop() {
		w, err := New(root, Options{Log: func(text string) { b.Fatal(text) }})
		if err != nil {
			b.Fatal(err)
		}
		b.StopTimer()
		if err := w.Close(); err != nil {
			b.Fatal(err)
		}
		b.StartTimer()
	}
}

// BenchmarkLook is one poll of 100,000 files.
func BenchmarkLook(b *testing.B) {
	root := b.TempDir()
	for i := range 100_000 {
		name := filepath.Join(root, "content", fmt.Sprint(i/100), fmt.Sprint(i%100))
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			b.Fatal(err)
		}
		if err := os.WriteFile(name, nil, 0o666); err != nil {
			b.Fatal(err)
		}
	}
	t, err := newTree(root, nil)
	if err != nil {
		b.Fatal(err)
	}
	w := &Watcher{tree: t, done: make(chan struct{})}
	p := w.newPoller()
	b.ReportAllocs()
	for b.Loop() {
		p.look(func(e event) { b.Fatal(e) })
	}
}
