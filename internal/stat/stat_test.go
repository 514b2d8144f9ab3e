package stat

import (
	"errors"
	"io/fs"
	"net"
	"os"
	"path"
	"path/filepath"
	"testing"
)

// Whatever is looked at, in whichever way, the answer is that of os.Stat and
// os.Lstat.
func TestSame(t *testing.T) {
	dir := t.TempDir()
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	must(os.WriteFile(filepath.Join(dir, "file"), []byte("text"), 0o644))
	must(os.MkdirAll(filepath.Join(dir, "folder", "inner é"), 0o755))
	must(os.Symlink("file", filepath.Join(dir, "link")))
	must(os.Symlink("nowhere", filepath.Join(dir, "dangling")))
	must(os.Symlink("/dev/null", filepath.Join(dir, "device")))
	if socket, err := net.Listen("unix", filepath.Join(dir, "socket")); err == nil {
		defer socket.Close()
	}
	f := Open(dir)
	defer f.Close()
	names := []string{"file", "folder", "folder/inner é", "link", "dangling", "device", "socket", "missing", "file/below", "nul\x00"}
	for _, name := range names {
		for _, folder := range []*Folder{f, {name: dir}} {
			compare(t, name, folder.Stat, os.Stat, folder.Path(name))
			compare(t, name, folder.Lstat, os.Lstat, folder.Path(name))
		}
	}
	deep := "a/b c/é"
	must(os.MkdirAll(filepath.Join(dir, "a"), 0o755))
	must(os.Mkdir(filepath.Join(dir, "a", "b c"), 0o755))
	must(os.Rename(filepath.Join(dir, "folder"), filepath.Join(dir, "a", "b c", "folder")))
	must(os.Mkdir(filepath.Join(dir, deep), 0o755))
	for _, name := range names[:6] {
		_ = os.Rename(filepath.Join(dir, name), filepath.Join(dir, deep, name))
	}
	walked := []string{"a", "a/b c", deep, "link", deep + "/file/below", "a/b cé/file"}
	for range enoughPaths {
		for _, name := range append([]string{"", "/file", "/./file"}, names...) {
			walked = append(walked, path.Join("a/b c/folder", name), path.Join(deep, name), path.Join(deep, "file", name))
		}
	}
	for _, folder := range []*Folder{f, {name: dir}} {
		walk := folder.Walk()
		for _, name := range walked {
			compare(t, name, walk.Stat, os.Stat, walk.Path(name))
			compare(t, name, walk.Lstat, os.Lstat, walk.Path(name))
		}
		if kept := walk.near != nil; kept != (quick && folder == f) {
			t.Errorf("a folder is kept open: %t", kept)
		}
		must(walk.Close())
	}
}

func compare(t *testing.T, name string, look func(string) (Info, error), want func(string) (fs.FileInfo, error), path string) {
	t.Helper()
	got, err := look(name)
	info, wanted := want(path)
	if (err == nil) != (wanted == nil) || errors.Is(err, fs.ErrNotExist) != errors.Is(wanted, fs.ErrNotExist) {
		t.Errorf("%q: error %v, want %v", name, err, wanted)
	}
	if wanted == nil && got != Of(info) {
		t.Errorf("%q: got %+v, want %+v", name, got, Of(info))
	}
}

// A folder that is not there has nothing in it.
func TestNoFolder(t *testing.T) {
	f := Open(filepath.Join(t.TempDir(), "missing"))
	if _, err := f.Stat("file"); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("got %v", err)
	}
	if err := f.Close(); err != nil {
		t.Error(err)
	}
}
