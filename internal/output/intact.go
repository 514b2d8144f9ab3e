package output

import (
	"context"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync/atomic"
	"time"

	"digest/internal/parallel"
	"digest/internal/stat"
)

// Manifest is what a build that finished left to know of its folder.
type Manifest struct {
	manifest
	text    manifestText
	written time.Time
}

// ReadManifest reads the manifest of a folder; nil when the last build there
// did not finish, or was none.
func ReadManifest(dir string) *Manifest {
	name := filepath.Join(dir, manifestName)
	text, err := os.ReadFile(name)
	if err != nil {
		return nil
	}
	info, err := os.Lstat(name)
	if err != nil || !info.Mode().IsRegular() {
		return nil
	}
	m := &Manifest{parseManifest(text), text, info.ModTime()}
	if m.state != done {
		return nil
	}
	return m
}

// File is one file of a manifest.
type File struct {
	Path string // slash-separated, relative to the folder
	Sum  string // of its content: see Sum
	Size int64
}

// Files returns the files of the manifest, sorted by path.
func (m *Manifest) Files() []File {
	files := make([]File, len(m.files))
	for i, e := range m.files {
		files[i] = File{e.path, e.sum.String(), e.size}
	}
	return files
}

// Sum is that of the manifest's text: see Folder.Manifest.
func (m *Manifest) Sum() string { return Sum(m.text) }

// Intact reports whether the folder is as the manifest's build left it: every
// file is there, of its size, and not younger than the manifest, which is
// written last; and no killed build has left anything, which may be pages that
// nobody is to see. Files of others do not count.
func (m *Manifest) Intact(dir string) bool {
	if littered(dir) {
		return false
	}
	written := m.written.UnixNano()
	folder := stat.Open(dir)
	defer folder.Close()
	var broken atomic.Bool
	parallel.PartsRead(context.Background(), len(m.files), func(from, to int) {
		walk := folder.Walk()
		defer walk.Close()
		for _, e := range m.files[from:to] {
			if broken.Load() {
				return
			}
			info, err := walk.Lstat(e.path)
			if err != nil || !info.Type.IsRegular() || info.Size != e.size || info.Written > written {
				broken.Store(true)
			}
		}
	})
	return !broken.Load()
}

// littered reports whether there is anything of ours beside the manifest.
func littered(dir string) bool {
	entries, err := os.ReadDir(dir)
	return err != nil || slices.ContainsFunc(entries, func(e os.DirEntry) bool {
		return strings.HasPrefix(e.Name(), reserved) && e.Name() != manifestName
	})
}
