package output

import (
	"path"
	"slices"
	"strings"
)

// remove removes old files of ours, then folders left empty by that.
func (f *Folder) remove(paths []string) error {
	real, emptied := map[string]bool{".": true}, map[string]bool{}
	for _, name := range slices.Sorted(slices.Values(paths)) {
		if !f.isFolder(path.Dir(name), real) {
			continue
		}
		if f.removable(name) {
			if err := f.build.root.Remove(name); err != nil {
				return f.failed("remove", name, err)
			}
			f.build.stats.Removed++
		}
		// A file that is gone counts too: a build may have been killed after
		// it made the folder.
		for dir := path.Dir(name); dir != "." && !emptied[dir]; dir = path.Dir(dir) {
			emptied[dir] = true
		}
	}
	f.removeEmpty(emptied)
	return nil
}

// isFolder reports whether a folder and those above it are real: somebody may
// have put a link in the place of one. Known remembers the answers.
func (f *Folder) isFolder(dir string, known map[string]bool) bool {
	if real, ok := known[dir]; ok {
		return real
	}
	known[dir] = false
	if f.isFolder(path.Dir(dir), known) {
		info, err := f.build.root.Lstat(dir)
		known[dir] = err == nil && info.IsDir()
	}
	return known[dir]
}

// removable reports whether the file is still there, and one that we made.
func (f *Folder) removable(name string) bool {
	info, err := f.build.root.Lstat(name)
	if err != nil || !info.Mode().IsRegular() {
		return false
	}
	if f.build.old.state != damaged {
		return true
	}
	found, err := f.sumOf(name)
	e, _ := f.build.old.find(name, 0)
	return err == nil && found == e.sum
}

// removeEmpty removes those of the folders that are empty and that the build
// does not need. The deepest come first.
func (f *Folder) removeEmpty(folders map[string]bool) {
	var dirs []string
	for dir := range folders {
		if !f.build.plan.needs(dir) {
			dirs = append(dirs, dir)
		}
	}
	slices.SortFunc(dirs, func(a, b string) int { return strings.Compare(b, a) })
	for _, dir := range dirs {
		_ = f.build.root.Remove(dir) // a folder that is not empty stays
	}
}

// sweep removes what killed builds left: staged files, and manifests that are
// not whole. One of these that cannot be removed does no harm.
func (f *Folder) sweep() error {
	if err := f.build.root.RemoveAll(stageName); err != nil {
		return f.failed("remove", stageName, err)
	}
	open, err := f.build.root.Open(".")
	if err != nil {
		return f.failed("read", "", err)
	}
	defer open.Close()
	entries, err := open.ReadDir(-1)
	if err != nil {
		return f.failed("read", "", err)
	}
	for _, entry := range entries {
		if strings.HasPrefix(entry.Name(), tempPrefix) && entry.Type().IsRegular() {
			_ = f.build.root.Remove(entry.Name())
		}
	}
	return nil
}
