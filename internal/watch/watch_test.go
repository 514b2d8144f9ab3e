package watch

import (
	"fmt"
	"os"
	"path/filepath"
	"syscall"
	"testing"
)

// changes are what people and programs do to a site. Each runs with events and
// with polls.
var changes = map[string]func(s *site){
	"a file is written": func(s *site) {
		s.watch()
		s.write("content/a.md")
		s.see("content/a.md")
		s.write("config.toml")
		s.see("config.toml")
	},
	"a file is made": func(s *site) {
		s.watch()
		s.write("content/x/y/new.md")
		s.see("content/x/y/new.md")
	},
	"a file is removed": func(s *site) {
		s.watch()
		s.remove("content/x/y/b.md")
		s.remove("config.toml")
		s.see("content/x/y/b.md", "config.toml")
	},
	"a file is renamed": func(s *site) {
		s.watch()
		s.rename("content/a.md", "content/x/z.md")
		s.see("content/a.md", "content/x/z.md")
	},
	"a file gets its name in capitals": func(s *site) {
		s.watch()
		s.rename("content/a.md", "content/A.md")
		s.see("content/a.md", "content/A.md")
	},
	"a file is made empty, and then written": func(s *site) {
		s.watch()
		s.must(os.Truncate(s.path("content/a.md"), 0))
		s.write("content/a.md")
		s.see("content/a.md")
	},
	"a file is made empty, and stays so": func(s *site) {
		s.watch()
		s.must(os.Truncate(s.path("content/a.md"), 0))
		s.see("content/a.md")
	},
	"saved by a renaming": func(s *site) {
		s.watch()
		s.write("content/a.md.tmp")
		s.rename("content/a.md.tmp", "content/a.md")
		s.see("content/a.md")
		s.never("content/a.md.tmp")
	},
	"saved by vim": func(s *site) {
		s.watch()
		s.write("content/.a.md.swp")
		s.write("content/4913")
		s.remove("content/4913")
		s.rename("content/a.md", "content/a.md~")
		s.write("content/a.md")
		s.remove("content/a.md~")
		s.see("content/a.md")
		s.never("content/.a.md.swp", "content/4913", "content/a.md~")
	},
	"litter": func(s *site) {
		s.watch()
		s.write("content/.git/index")
		s.write("content/x/#b.md#")
		s.write("static/node_modules/m/m.js")
		s.write(".digest/memory")
		s.never("content/.git", "content/x/#b.md#", "static/node_modules", ".digest")
	},
	"what is no part of a site": func(s *site) {
		s.watch()
		s.write("README.md")
		s.write("src/a.go")
		s.never("README.md", "src")
	},
	"ignored folders": func(s *site) {
		s.options.Ignore = []string{s.path("public"), s.path("static/out")}
		s.symlink("../static/out", "content/out")
		s.write("static/out/old.css")
		s.watch()
		s.write("static/out/new.css")
		s.write("public/index.html")
		s.never("public", "static/out", "content/out/new.css")
	},
	"folders are made and filled at once": func(s *site) {
		s.watch()
		for i := range 20 {
			s.write(fmt.Sprintf("content/%d/b/c/file.md", i))
		}
		for i := range 20 {
			s.see(fmt.Sprintf("content/%d/b/c/file.md", i))
			s.told[fmt.Sprintf("content/%d/b/c/file.md", i+1)] = s.ever[fmt.Sprintf("content/%d/b/c/file.md", i+1)]
		}
		s.write("content/7/b/c/other.md")
		s.see("content/7/b/c/other.md")
	},
	"a folder with all in it is removed": func(s *site) {
		s.watch()
		s.remove("content/x")
		s.see("content/x", "content/x/y", "content/x/y/b.md", "content/x/y/c.md")
	},
	"a folder is renamed": func(s *site) {
		s.watch()
		s.rename("content/x", "content/z")
		s.see("content/x", "content/z/y/b.md", "content/z/y/c.md")
		s.rest()
		clear(s.ever)
		s.write("content/z/y/b.md")
		s.see("content/z/y/b.md")
		s.never("content/x")
	},
	"a folder is renamed to and fro": func(s *site) {
		s.watch()
		for range 20 {
			s.rename("content/x", "content/z")
			s.rename("content/z", "content/x")
		}
		s.rest()
		s.write("content/x/y/b.md")
		s.see("content/x/y/b.md")
	},
	"a folder is renamed, and its old name taken": func(s *site) {
		s.watch()
		s.rename("content/x", "content/z")
		s.write("content/x/y/b.md")
		s.see("content/x/y/b.md", "content/z/y/b.md")
		s.write("content/x/y/c.md")
		s.write("content/z/y/c.md")
		s.see("content/x/y/c.md", "content/z/y/c.md")
	},
	"a folder leaves the site": func(s *site) {
		s.watch()
		s.rename("content/x", "../x")
		s.see("content/x")
		s.rest()
		clear(s.ever)
		s.write("../x/y/b.md")
		s.never("content", "..", "x")
	},
	"a folder comes into the site": func(s *site) {
		s.write("../in/deep/d.md")
		s.watch()
		s.rename("../in", "content/in")
		s.see("content/in/deep/d.md")
		s.write("content/in/deep/d.md")
		s.see("content/in/deep/d.md")
	},
	"a folder is removed and made again": func(s *site) {
		s.watch()
		for range 10 {
			s.remove("content/x")
			s.write("content/x/y/again.md")
		}
		s.see("content/x/y/again.md")
		s.write("content/x/y/b.md")
		s.see("content/x/y/b.md")
	},
	"an empty folder is replaced by another": func(s *site) {
		s.mkdir("content/empty")
		s.watch()
		s.must(syscall.Rename(s.path("content/x"), s.path("content/empty"))) // os.Rename refuses
		s.see("content/x", "content/empty/y/b.md")
		s.write("content/empty/y/b.md")
		s.write("content/empty/new.md")
		s.see("content/empty/y/b.md", "content/empty/new.md")
	},
	"content goes and comes": func(s *site) {
		s.watch()
		s.rename("content", "elsewhere")
		s.see("content")
		s.write("content/x/y/b.md")
		s.see("content/x/y/b.md")
		s.remove("content")
		s.rename("elsewhere", "content")
		s.see("content/a.md")
		s.write("content/x/y/b.md")
		s.see("content/x/y/b.md")
	},
	"a folder that was not there": func(s *site) {
		s.remove("templates")
		s.watch()
		s.write("templates/t.html")
		s.see("templates/t.html")
	},
	"content is a link": func(s *site) {
		s.rename("content", "../elsewhere")
		s.symlink("../elsewhere", "content")
		s.watch()
		s.write("../elsewhere/a.md")
		s.write("../elsewhere/n/e/w.md")
		s.see("content/a.md", "content/n/e/w.md")
		s.write("../other/o.md")
		s.symlink("../other", "content2")
		s.rename("content2", "content") // ln -sfn
		s.see("content/o.md")
		s.write("../other/o.md")
		s.see("content/o.md")
		s.rest()
		clear(s.ever)
		s.write("../elsewhere/a.md")
		s.never("content/a.md")
	},
	"where content leads goes and comes": func(s *site) {
		s.rename("content", "../elsewhere")
		s.symlink("../elsewhere", "content")
		s.watch()
		s.rename("../elsewhere", "../away")
		s.see("content")
		s.rename("../away", "../elsewhere")
		s.see("content/a.md")
		s.write("../elsewhere/a.md")
		s.see("content/a.md")
	},
	"the site is reached over a link": func(s *site) {
		s.must(os.Symlink(s.root, s.root+"-link"))
		s.root += "-link"
		s.watch()
		s.write("content/a.md")
		s.see("content/a.md")
	},
	"links within": func(s *site) {
		s.symlink("x/y", "content/z")
		s.symlink("../../static/s.css", "content/x/s.css")
		s.watch()
		s.write("content/x/y/b.md")
		s.see("content/x/y/b.md", "content/z/b.md")
		s.write("static/s.css")
		s.see("static/s.css", "content/x/s.css")
		s.remove("content/z")
		s.see("content/z")
		s.rest()
		clear(s.ever)
		s.write("content/x/y/b.md")
		s.see("content/x/y/b.md")
		s.never("content/z")
	},
	"links that lead round": func(s *site) {
		s.symlink("..", "content/up")
		s.symlink(".", "content/here")
		s.symlink("/", "content/everything")
		s.symlink("../../content/x", "content/x/me")
		s.symlink("self", "content/self")
		s.symlink("../static", "templates/one")
		s.symlink("../templates", "static/two")
		s.watch()
		s.write("content/x/y/b.md")
		s.write("static/s.css")
		s.see("content/x/y/b.md", "static/s.css", "templates/one/s.css")
		s.never("content/here/x", "content/x/me/y", "content/up/content", "content/everything/tmp", "static/two/one/two")
	},
	"a checkout of 500 files": func(s *site) {
		s.watch()
		var names []string
		for i := range 500 {
			names = append(names, fmt.Sprintf("content/stories/%d/%d.md", i%100, i))
			s.write(names[i])
		}
		s.see(names...)
		if s.batches > 10 {
			s.t.Errorf("%d batches", s.batches)
		}
	},
}

func TestChanges(t *testing.T) {
	for name, change := range changes {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			both(t, func(_ *testing.T, s *site) { change(s) })
		})
	}
}

// Rights alone are no change. Polls cannot tell them from others.
func TestChmod(t *testing.T) {
	s := newSite(t)
	s.watch()
	s.must(os.Chmod(s.path("content/a.md"), 0o600))
	s.never("content/a.md")
}

// A folder that is renamed and removed at once is an error of fsnotify's,
// which it tells with a lock held.
func TestRenamedAndRemoved(t *testing.T) {
	s := newSite(t)
	s.watch()
	for i := range 300 {
		s.mkdir("content/q/r")
		s.rename("content/q", fmt.Sprintf("content/q%d", i))
		s.remove(fmt.Sprintf("content/q%d", i))
	}
	s.rest()
	if s.all {
		t.Error("something was said to be missed")
	}
}

func TestNewFails(t *testing.T) {
	for _, root := range []string{filepath.Join(t.TempDir(), "none"), "watch_test.go"} {
		if w, err := New(root, Options{}); err == nil {
			_ = w.Close()
			t.Errorf("%s is watched", root)
		}
	}
}
