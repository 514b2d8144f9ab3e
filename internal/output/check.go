package output

import (
	"errors"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
)

// harmless are names that do not make a folder somebody's: a branch to
// publish from, and what systems leave behind.
var harmless = []string{".git", ".gitignore", ".gitkeep", ".DS_Store"}

// check refuses a folder that cannot be ours.
func (f *Folder) check() error {
	const hint = "choose another folder with --output"
	info, err := os.Stat(f.dir)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return f.failed("open", "", err)
	}
	if !info.IsDir() {
		return &Refusal{"the output folder " + f.dir + " is a file", hint}
	}
	if f.holdsSource(info) {
		return &Refusal{"the output folder " + f.dir + " holds the site's own files", hint + `, such as "public"`}
	}
	return f.checkForeign()
}

// holdsSource compares the folder with the source folder and all those above
// it, by what they are and not by name: names may lead over symbolic links
// and differ in case.
func (f *Folder) holdsSource(info fs.FileInfo) bool {
	at, err := filepath.Abs(f.source)
	if err != nil {
		return false
	}
	if real, err := filepath.EvalSymlinks(at); err == nil {
		at = real
	}
	for {
		if above, err := os.Stat(at); err == nil && os.SameFile(info, above) {
			return true
		}
		parent := filepath.Dir(at)
		if parent == at {
			return false
		}
		at = parent
	}
}

// checkForeign refuses a folder that has files, but no manifest.
func (f *Folder) checkForeign() error {
	if info, err := os.Lstat(f.show(manifestName)); err == nil && info.Mode().IsRegular() {
		return nil
	}
	entries, err := os.ReadDir(f.dir)
	if err != nil {
		return f.failed("read", "", err)
	}
	for _, entry := range entries {
		if name := entry.Name(); !slices.Contains(harmless, name) && !strings.HasPrefix(name, reserved) {
			return &Refusal{"the output folder " + f.dir + " holds files that digest did not make, such as " + name,
				"choose an empty folder with --output, or empty this one yourself"}
		}
	}
	return nil
}

// checkObstacles refuses the build when somebody else's file stands where a
// new one goes, before anything is written. A damaged manifest may have lost
// names of ours, so nothing is refused then: a page replaces the file in its
// place, and what is in the way otherwise fails when it is written.
func (f *Folder) checkObstacles() error {
	b := f.build
	if b.old.state == damaged || b.fresh {
		return nil
	}
	var ours map[string]bool
	seen := map[string]bool{}
	for _, name := range b.plan.sorted {
		if b.old.has(name) {
			continue
		}
		if ours == nil {
			ours = foldedNames(b.old)
		}
		info, err := b.root.Lstat(name)
		if err == nil && !ours[fold(name)] {
			return f.obstacle(name, info)
		}
		for dir := path.Dir(name); dir != "." && !seen[dir]; dir = path.Dir(dir) {
			seen[dir] = true
			if info, err := b.root.Lstat(dir); err == nil && !info.IsDir() && !ours[fold(dir)] {
				return f.obstacle(dir, info)
			}
		}
	}
	return nil
}

// obstacle is the error for what stands at a path and is not ours.
func (f *Folder) obstacle(path string, info fs.FileInfo) error {
	kind := "a file"
	switch {
	case info.IsDir():
		kind = "a folder"
	case info.Mode()&fs.ModeSymlink != 0:
		kind = "a symbolic link"
	}
	return &Refusal{f.show(path) + " is " + kind + " that digest did not make and stands in the way of the site's own",
		"move it elsewhere; files of your own belong in the site's static folder"}
}

// foldedNames are the manifest's files and their folders, regardless of case.
func foldedNames(m manifest) map[string]bool {
	names := map[string]bool{}
	for _, e := range m.files {
		names[fold(e.path)] = true
		for dir := path.Dir(e.path); dir != "." && !names[fold(dir)]; dir = path.Dir(dir) {
			names[fold(dir)] = true
		}
	}
	return names
}
