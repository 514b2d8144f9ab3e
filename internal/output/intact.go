package output

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

// Intact reports whether the folder is as a finished build left it: its
// manifest has the given sum (see Folder.Manifest), and every file that it
// names is there, of its size, and not younger than the manifest, which is
// written last; and no killed build has left anything, which may be pages that
// nobody is to see. Files of
// others do not count.
func Intact(dir, sum string) (files int, ok bool) {
	text, m, written, ok := finished(dir)
	if !ok || Sum(text) != sum || littered(dir) {
		return 0, false
	}
	for name, e := range m.files {
		info, err := os.Lstat(filepath.Join(dir, filepath.FromSlash(name)))
		if err != nil || !info.Mode().IsRegular() || info.Size() != e.size || info.ModTime().After(written) {
			return 0, false
		}
	}
	return len(m.files), true
}

// finished reads a manifest that says that its build was done.
func finished(dir string) (text []byte, m manifest, written time.Time, ok bool) {
	name := filepath.Join(dir, manifestName)
	text, err := os.ReadFile(name)
	if err != nil {
		return nil, manifest{}, time.Time{}, false
	}
	info, err := os.Lstat(name)
	if err != nil || !info.Mode().IsRegular() {
		return nil, manifest{}, time.Time{}, false
	}
	m = parseManifest(text)
	return text, m, info.ModTime(), m.state == done
}

// littered reports whether there is anything of ours beside the manifest.
func littered(dir string) bool {
	entries, err := os.ReadDir(dir)
	return err != nil || slices.ContainsFunc(entries, func(e os.DirEntry) bool {
		return strings.HasPrefix(e.Name(), reserved) && e.Name() != manifestName
	})
}
