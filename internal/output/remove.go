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
		if !f.isFolder(path.Dir(name), real) || !f.removable(name) {
			continue
		}
		if err := f.build.root.Remove(name); err != nil {
			return f.failed("remove", name, err)
		}
		f.build.stats.Removed++
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
	sum, err := f.sumOf(name)
	return err == nil && sum == f.build.old.files[name].sum
}

// removeEmpty removes those of the folders that are empty and that the build
// does not need. The deepest come first.
func (f *Folder) removeEmpty(folders map[string]bool) {
	var dirs []string
	for dir := range folders {
		if _, needed := f.build.plan.folders[dir]; !needed {
			dirs = append(dirs, dir)
		}
	}
	slices.SortFunc(dirs, func(a, b string) int { return strings.Compare(b, a) })
	for _, dir := range dirs {
		_ = f.build.root.Remove(dir) // a folder that is not empty stays
	}
}

// sweep removes the temporary files that a killed build left: at the root,
// where the manifest's is, and, when there was such a build, in all folders of
// ours. One that cannot be removed does no harm. It runs before this build
// has temporary files of its own.
func (f *Folder) sweep() {
	b := f.build
	f.sweepFolder(".")
	if b.old.state == done {
		return
	}
	folders, real := map[string]bool{}, map[string]bool{".": true}
	for dir := range b.plan.folders {
		folders[dir] = dir != "."
	}
	for name := range b.old.files {
		for dir := path.Dir(name); dir != "." && !folders[dir]; dir = path.Dir(dir) {
			folders[dir] = true
		}
	}
	for dir := range folders {
		if f.isFolder(dir, real) {
			f.sweepFolder(dir)
		}
	}
	f.removeEmpty(folders)
}

func (f *Folder) sweepFolder(dir string) {
	open, err := f.build.root.Open(dir)
	if err != nil {
		return
	}
	defer open.Close()
	entries, _ := open.ReadDir(-1)
	for _, entry := range entries {
		if strings.HasPrefix(entry.Name(), tempPrefix) && entry.Type().IsRegular() {
			_ = f.build.root.Remove(path.Join(dir, entry.Name()))
		}
	}
}
