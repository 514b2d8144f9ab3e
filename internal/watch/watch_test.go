package watch

import (
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"
)

// folder is a site's folder that is being watched, and the names that came.
type folder struct {
	*testing.T
	dir     string
	watcher *Watcher
	batches int
}

func newFolder(t *testing.T, poll bool, ignore ...string) *folder {
	f := &folder{T: t, dir: t.TempDir()}
	for _, name := range []string{"config.toml", "content/stories/a/id.md", "static/assets/style.css", "public/index.html"} {
		f.write(name, "text")
	}
	for i, name := range ignore {
		ignore[i] = f.path(name)
	}
	var err error
	if f.watcher, err = New(f.dir, Options{Poll: poll, Ignore: ignore}); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = f.watcher.Close() })
	return f
}

func (f *folder) path(name string) string { return filepath.Join(f.dir, filepath.FromSlash(name)) }

func (f *folder) check(err error) {
	f.Helper()
	if err != nil {
		f.Fatal(err)
	}
}

func (f *folder) write(name, text string) {
	f.Helper()
	f.check(os.MkdirAll(filepath.Dir(f.path(name)), 0o755))
	f.check(os.WriteFile(f.path(name), []byte(text), 0o644))
}

// wait gathers names until all that are wanted have come.
func (f *folder) wait(want ...string) (got []string) {
	f.Helper()
	late := time.After(20 * time.Second)
	for {
		missing := slices.ContainsFunc(want, func(name string) bool { return !slices.Contains(got, name) })
		if !missing {
			return got
		}
		select {
		case b := <-f.watcher.Batches():
			f.batches++
			got = append(got, b.Names...)
		case <-late:
			f.Fatalf("there came %v, not all of %v", got, want)
		}
	}
}

// TestChanges makes changes of every kind, with events and by polling. Each
// ends with a change of config.toml, so that what should not come would have.
func TestChanges(t *testing.T) {
	for _, test := range []struct {
		name   string
		change func(f *folder)
		want   []string
	}{
		{"written", func(f *folder) { f.write("content/stories/a/id.md", "other text") }, []string{"content/stories/a/id.md"}},
		{"saved by rename", func(f *folder) {
			f.write("content/stories/a/id.md.tmp", "other text")
			f.check(os.Rename(f.path("content/stories/a/id.md.tmp"), f.path("content/stories/a/id.md")))
		}, []string{"content/stories/a/id.md"}},
		{"saved as Vim does", func(f *folder) {
			f.write("content/stories/a/4913", "")
			f.check(os.Remove(f.path("content/stories/a/4913")))
			f.check(os.Rename(f.path("content/stories/a/id.md"), f.path("content/stories/a/id.md~")))
			f.write("content/stories/a/id.md", "new text")
			f.check(os.Remove(f.path("content/stories/a/id.md~")))
		}, []string{"content/stories/a/id.md"}},
		{"new folders, filled at once", func(f *folder) { f.write("content/stories/2024/05/b/id.md", "text") }, []string{"content/stories/2024/05/b/id.md"}},
		{"a tree that comes by rename", func(f *folder) {
			f.write("elsewhere/b/c/id.md", "text")
			f.check(os.Rename(f.path("elsewhere"), f.path("content/stories/elsewhere")))
		}, []string{"content/stories/elsewhere/b/c/id.md"}},
		{"a file in what came by rename", func(f *folder) {
			f.write("elsewhere/b/id.md", "text")
			f.check(os.Rename(f.path("elsewhere"), f.path("templates")))
			f.wait("templates/b/id.md")
			f.write("templates/b/id.md", "another text")
		}, []string{"templates/b/id.md"}},
		{"removed", func(f *folder) { f.check(os.Remove(f.path("static/assets/style.css"))) }, []string{"static/assets/style.css"}},
		{"a tree removed", func(f *folder) { f.check(os.RemoveAll(f.path("content/stories"))) }, []string{"content/stories"}},
		{"removed, and made again", func(f *folder) {
			f.check(os.RemoveAll(f.path("content/stories/a")))
			f.wait("content/stories/a")
			f.write("content/stories/a/en.md", "text")
			f.wait("content/stories/a/en.md")
			f.write("content/stories/a/en.md", "other text")
		}, []string{"content/stories/a/en.md"}},
		{"another case", func(f *folder) {
			f.check(os.Rename(f.path("content/stories/a/id.md"), f.path("content/stories/a/ID.md")))
		}, []string{"content/stories/a/ID.md", "content/stories/a/id.md"}},
		{"behind a link", func(f *folder) {
			f.write("shared/photos/x.png", "1")
			f.check(os.Symlink(f.path("shared"), f.path("content/shared")))
			f.wait("content/shared/photos/x.png")
			f.write("shared/photos/x.png", "other")
		}, []string{"content/shared/photos/x.png"}},
		{"by both names", func(f *folder) {
			f.check(os.Symlink(f.path("content/stories/a"), f.path("content/stories/b")))
			f.wait("content/stories/b")
			f.write("content/stories/a/id.md", "other text")
		}, []string{"content/stories/a/id.md", "content/stories/b/id.md"}},
		{"a link that leads back", func(f *folder) {
			f.check(os.Symlink(f.path("content"), f.path("content/stories/loop")))
			f.wait("content/stories/loop")
			f.write("content/stories/a/id.md", "other text")
		}, []string{"content/stories/a/id.md"}},
		{"hundreds", func(f *folder) {
			for i := range 300 {
				f.write(fmt.Sprintf("content/stories/s%d/id.md", i), "text")
			}
		}, []string{"content/stories/s0/id.md", "content/stories/s150/id.md", "content/stories/s299/id.md"}},
		{"what is not ours", func(f *folder) {
			for _, name := range []string{"public/index.html", "public/new/index.html", ".git/index", "content/.git/index", "node_modules/x", "static/node_modules/x",
				"content/stories/a/.id.md.swp", "content/stories/a/#id.md#", "content/stories/a/.DS_Store", "elsewhere/x"} {
				f.write(name, "new")
			}
		}, nil},
	} {
		for _, poll := range []bool{false, true} {
			t.Run(fmt.Sprintf("%s, poll %v", test.name, poll), func(t *testing.T) {
				t.Parallel()
				f := newFolder(t, poll, "public")
				test.change(f)
				got := f.wait(test.want...)
				f.write("config.toml", "the end, and longer")
				got = append(got, f.wait("config.toml")...)
				for _, name := range got {
					if poll && strings.Contains(test.name, "not ours") && (name == "elsewhere" || name == "public") {
						continue
					}
					if strings.HasPrefix(name, "public/") || strings.HasPrefix(name, "elsewhere/") || strings.Contains(name, ".git") || strings.Contains(name, "node_modules") || isLitter(filepath.Base(name)) {
						t.Errorf("%s came, which is not watched", name)
					}
				}
				if test.name == "hundreds" && f.batches > 12 {
					t.Errorf("hundreds of files came in %d batches", f.batches)
				}
			})
		}
	}
}

// TestNothingStays opens and closes many watchers.
func TestNothingStays(t *testing.T) {
	before, files := runtime.NumGoroutine(), descriptors()
	for range 20 {
		f := newFolder(t, false)
		f.write("config.toml", "new")
		f.wait("config.toml")
		f.check(f.watcher.Close())
		f.check(f.watcher.Close())
		if _, open := <-f.watcher.Batches(); open {
			t.Fatal("a batch came after the end")
		}
	}
	for range 100 {
		if runtime.NumGoroutine() <= before && descriptors() <= files {
			return
		}
		time.Sleep(20 * time.Millisecond)
	}
	t.Errorf("%d goroutines became %d, %d open files %d", before, runtime.NumGoroutine(), files, descriptors())
}

// descriptors is how many files this process has open; 0 where that cannot be
// told.
func descriptors() int {
	entries, err := os.ReadDir("/proc/self/fd")
	if err != nil {
		return 0
	}
	return len(entries)
}

func TestNoFolder(t *testing.T) {
	if _, err := New(filepath.Join(t.TempDir(), "nowhere"), Options{}); err == nil {
		t.Error("a folder that is not there is watched")
	}
}
