package watch

import (
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
)

// tops are what a site is made of, in its folder.
var tops = []string{"config.toml", "content", "static", "templates"}

// maxLinks is over how many links to folders a name may lead. Links that lead
// back are not followed anyhow; this is for folders that are full of links to
// each other.
const maxLinks = 3

// tree says what belongs to a site. Every path in this package is real: no
// part of it, but perhaps the last, is a link.
type tree struct {
	root   string
	ignore []string
}

func newTree(root string, ignore []string) (*tree, error) {
	t := &tree{root: realPath(root)}
	info, err := os.Stat(t.root)
	if err != nil {
		return nil, err
	}
	if !info.IsDir() {
		return nil, fmt.Errorf("%s is not a folder", t.root)
	}
	for _, dir := range ignore {
		t.ignore = append(t.ignore, realPath(dir))
	}
	return t, nil
}

// realPath follows links as far as there is something.
func realPath(name string) string {
	name, err := filepath.Abs(name)
	if err != nil {
		return name
	}
	if resolved, err := filepath.EvalSymlinks(name); err == nil {
		return resolved
	}
	if dir := filepath.Dir(name); dir != name {
		return filepath.Join(realPath(dir), filepath.Base(name))
	}
	return name
}

// within reports whether a path is dir or below it.
func within(dir, at string) bool {
	below, ok := strings.CutPrefix(at, dir)
	return ok && (below == "" || below[0] == filepath.Separator || strings.HasSuffix(dir, string(filepath.Separator)))
}

// join puts a name into the folder of another; that of the site is "".
func join(folder, base string) string {
	if folder == "" {
		return base
	}
	return folder + "/" + base
}

// passes reports whether nothing is said of a name, which stands for a path.
func (t *tree) passes(name, at string) bool {
	if !strings.Contains(name, "/") && !slices.Contains(tops, name) {
		return true
	}
	return litter(path.Base(name)) || t.ignored(at)
}

func (t *tree) ignored(at string) bool {
	return slices.ContainsFunc(t.ignore, func(dir string) bool { return within(dir, at) })
}

// follows reports whether a link to a folder is followed. Hops are the folders
// of the links that led here, the last being this one's: a link to what one of
// them lies in would lead round and round. Since the first of them lies in the
// site, no link leads to a folder that holds the site.
func (t *tree) follows(name, target string, hops []string) bool {
	if len(hops) > maxLinks || t.ignored(target) {
		return false
	}
	if slices.ContainsFunc(hops, func(dir string) bool { return within(target, dir) }) {
		return false
	}
	return within(t.root, target) || slices.Contains(tops, name)
}

// visitor is told what a walk comes by.
type visitor struct {
	// folder is told a folder before it is listed; the answer is whether to
	// go on with what is in it.
	folder func(name, at string) bool
	// file is told what is not a folder, among them links that are not followed
	// to a folder.
	file func(name, at string, entry fs.DirEntry)
	// link is told where a link leads, before that is visited.
	link func(name, target string)
	// failed is told why a folder could not be listed whole.
	failed func(err error)
}

// walk visits the whole site.
func (t *tree) walk(v visitor) { t.visitFolder("", t.root, nil, v) }

// visit visits what is at a path, and all that is in it.
func (t *tree) visit(name, at string, entry fs.DirEntry, hops []string, v visitor) {
	switch {
	case t.passes(name, at):
	case entry.Type()&fs.ModeSymlink != 0:
		t.visitLink(name, at, entry, hops, v)
	case entry.IsDir():
		t.visitFolder(name, at, hops, v)
	default:
		v.file(name, at, entry)
	}
}

func (t *tree) visitFolder(name, at string, hops []string, v visitor) {
	if !v.folder(name, at) {
		return
	}
	entries, err := os.ReadDir(at)
	if err != nil {
		v.failed(err)
	}
	for _, e := range entries {
		t.visit(join(name, e.Name()), at+string(filepath.Separator)+e.Name(), e, hops, v)
	}
}

func (t *tree) visitLink(name, at string, entry fs.DirEntry, hops []string, v visitor) {
	target, err := filepath.EvalSymlinks(at)
	if err != nil {
		v.file(name, at, entry)
		return
	}
	hops = append(slices.Clip(hops), filepath.Dir(at))
	v.link(name, target)
	if info, err := os.Stat(target); err == nil && info.IsDir() && t.follows(name, target, hops) {
		t.visitFolder(name, target, hops, v)
		return
	}
	v.file(name, at, entry)
}

// untold returns what kind of file system the site or a part of it lies on, if
// it is one of those that do not tell of all changes.
func (t *tree) untold(kind func(at string) string) string {
	for _, name := range append([]string{"."}, tops...) {
		if k := kind(filepath.Join(t.root, name)); k != "" {
			return k
		}
	}
	return ""
}
