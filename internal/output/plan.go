package output

import (
	"errors"
	"fmt"
	"io/fs"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// plan is the files that a build writes, and the folders they need.
type plan struct {
	sorted []string // a file's number is its place
	// folders are those that files need. Folded leads from names of files and
	// folders regardless of case to the name as it is written. Both are there
	// until the build has begun.
	folders map[string]bool
	folded  map[string]string
	// same is true when the build before had the same files.
	same bool
}

// newPlan refuses paths that are unsafe or cannot stand side by side on every
// system: two that differ only in case, a file where another needs a folder.
// Those of a build that finished need not be looked at again.
func newPlan(paths []string, old manifest) (*plan, error) {
	p := &plan{sorted: slices.Clone(paths), folders: map[string]bool{}}
	slices.Sort(p.sorted)
	if p.same = p.sameFiles(old); p.same {
		return p, nil
	}
	p.folded = make(map[string]string, 2*len(paths))
	for number, name := range p.sorted {
		if err := checkPath(name); err != nil {
			return nil, err
		}
		if number > 0 && name == p.sorted[number-1] {
			return nil, fmt.Errorf("two pages go to the path %s", name)
		}
		folded := fold(name)
		if other, ok := p.folded[folded]; ok {
			return nil, fmt.Errorf("the paths %s and %s differ only in case, which many systems cannot tell apart", other, name)
		}
		p.folded[folded] = name
	}
	for _, name := range p.sorted {
		if err := p.addFolder(path.Dir(name), name); err != nil {
			return nil, err
		}
	}
	return p, nil
}

// sameFiles reports whether a build that finished had the same paths.
func (p *plan) sameFiles(old manifest) bool {
	return old.state == done && slices.EqualFunc(old.files, p.sorted, func(e entry, name string) bool { return e.path == name })
}

// addFolder notes a folder that a file needs, and those above it.
func (p *plan) addFolder(dir, file string) error {
	if p.folders[dir] || dir == "." {
		return nil
	}
	if page, ok := p.folded[fold(dir)]; ok && p.has(page) {
		return fmt.Errorf("the path %s is that of a page, and a folder in %s", page, file)
	}
	p.folders[dir], p.folded[fold(dir)] = true, dir
	return p.addFolder(path.Dir(dir), file)
}

// number returns a file's number; ok is false when it is not planned. It is looked
// for at a place first.
func (p *plan) number(file string, place int) (number int, ok bool) {
	if place < len(p.sorted) && p.sorted[place] == file {
		return place, true
	}
	return slices.BinarySearch(p.sorted, file)
}

func (p *plan) has(file string) bool {
	_, ok := p.number(file, 0)
	return ok
}

// needs reports whether a file lies in a folder, or in one below it.
func (p *plan) needs(dir string) bool {
	next, _ := p.number(dir+"/", 0)
	return next < len(p.sorted) && strings.HasPrefix(p.sorted[next], dir+"/")
}

// blockers are the old files that must go before new ones can be written: a
// file where there is now a folder, a folder's files where there is now a
// file, and names that change in case alone.
func (p *plan) blockers(old manifest) []string {
	if p.same {
		return nil
	}
	var blockers []string
	for _, e := range old.files {
		if !p.has(e.path) && p.blocked(e.path) {
			blockers = append(blockers, e.path)
		}
	}
	return blockers
}

func (p *plan) blocked(old string) bool {
	for name := old; name != "."; name = path.Dir(name) {
		planned, ok := p.folded[fold(name)]
		if ok && (planned != name || p.has(planned) != (name == old)) {
			return true
		}
	}
	return false
}

// checkPath refuses a path that could lead out of the folder, on any system,
// or that the manifest could not hold.
func checkPath(name string) error {
	switch {
	case strings.ContainsFunc(name, unicode.IsControl) || !utf8.ValidString(name):
		return fmt.Errorf("the path %q holds bytes that no path may have", name)
	case !fs.ValidPath(name) || name == "." || !filepath.IsLocal(filepath.FromSlash(name)),
		strings.Contains(name, `\`), len(name) > 1 && name[1] == ':':
		return fmt.Errorf("the path %q leads out of the output folder", name)
	case strings.HasPrefix(name, reserved) || strings.Contains(name, "/"+reserved):
		return fmt.Errorf("the path %q begins with %s, which is for digest's own files", name, reserved)
	}
	return nil
}

// fold maps names that a file system without case takes for one to one text.
func fold(name string) string {
	for i := range len(name) {
		if name[i] >= utf8.RuneSelf || 'A' <= name[i] && name[i] <= 'Z' {
			return strings.Map(foldRune, name)
		}
	}
	return name
}

// foldRune returns the one letter that stands for all that differ from it only
// in case, such as k, K and the Kelvin sign: the least of them, but the small
// one of ASCII, so that most names fold to themselves.
func foldRune(r rune) rune {
	least := r
	for next := unicode.SimpleFold(r); next != r; next = unicode.SimpleFold(next) {
		least = min(least, next)
	}
	if 'A' <= least && least <= 'Z' {
		return least + 'a' - 'A'
	}
	return least
}

// errUnplanned and errTwice are mistakes of the program, not of the user.
var (
	errUnplanned = errors.New("the path was not among those that the build began with")
	errTwice     = errors.New("the path is written twice")
)
