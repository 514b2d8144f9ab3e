package watch

import (
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
)

// trees are the folders of a site that are watched with all that is in them.
// Of everything else only what lies in the site's folder itself is.
var trees = []string{"content", "templates", "static"}

// litter are the files that editors, browsers and systems leave for a moment
// beside those that somebody saves, as patterns of path.Match.
var litter = []string{
	"*~", "#*#", ".#*", // Emacs, Kate, nano
	".*.sw?", "*.swp", "4913", // Vim
	"___jb_*___",       // IntelliJ
	".goutputstream-*", // GNOME
	".~lock.*", "~$*",  // LibreOffice, Word
	"*.tmp", "*.TMP", // many
	".sb-*", "*.sb-*", // macOS's safe save
	"*.crdownload", "*.part", "*.partial", // downloads
	".DS_Store", "Thumbs.db", "desktop.ini", ".directory", // file managers
	".syncthing.*", ".nfs*", ".fuse_hidden*", // network file systems
}

// unwatched are folders without anything of a site, wherever they are.
var unwatched = []string{".git", ".hg", ".svn", ".jj", ".digest", "node_modules", "__pycache__"}

func isLitter(base string) bool {
	return slices.ContainsFunc(litter, func(pattern string) bool {
		ok, _ := path.Match(pattern, base) // the patterns are ours, and good
		return ok
	})
}

// name returns a path relative to the site's folder, and whether changes of it
// are told.
func (w *Watcher) name(file string) (string, bool) {
	rel, err := filepath.Rel(w.root, file)
	if err != nil || rel == "." || strings.HasPrefix(rel, "..") || w.isIgnored(file) {
		return "", false
	}
	name := filepath.ToSlash(rel)
	top, below, nested := strings.Cut(name, "/")
	if nested && !slices.Contains(trees, top) {
		return "", false
	}
	for part := range strings.SplitSeq(below, "/") {
		if slices.Contains(unwatched, part) {
			return "", false
		}
	}
	return name, !slices.Contains(unwatched, top) && !isLitter(path.Base(name))
}

func (w *Watcher) isIgnored(file string) bool {
	return slices.ContainsFunc(w.ignored, func(dir string) bool {
		return file == dir || strings.HasPrefix(file, dir+string(filepath.Separator))
	})
}

// isEmpty reports whether a file is there and empty.
func (w *Watcher) isEmpty(name string) bool {
	info, err := os.Stat(filepath.Join(w.root, filepath.FromSlash(name)))
	return err == nil && info.Mode().IsRegular() && info.Size() == 0
}

// walk calls visit for every file and folder that is watched, with its path
// under the site's folder; a folder comes before what is in it. Links to folders
// are followed, but not into a folder that the link is in. From is where to
// begin: the site's folder, or one in it.
func (w *Watcher) walk(from string, visit func(file string, info fs.FileInfo) error) error {
	info, err := os.Stat(from)
	if err != nil {
		return nil // gone again
	}
	return w.walkOn(from, info, nil, visit)
}

func (w *Watcher) walkOn(file string, info fs.FileInfo, above []fs.FileInfo, visit func(string, fs.FileInfo) error) error {
	if err := visit(file, info); err != nil || !info.IsDir() {
		return err
	}
	if slices.ContainsFunc(above, func(a fs.FileInfo) bool { return os.SameFile(a, info) }) {
		return nil // a link that leads back
	}
	entries, err := os.ReadDir(file)
	if err != nil {
		return nil // gone again, or not for us to see: whoever reads it says so
	}
	above = append(slices.Clip(above), info)
	for _, e := range entries {
		child := filepath.Join(file, e.Name())
		if _, ok := w.name(child); !ok || file == w.root && e.IsDir() && !slices.Contains(trees, e.Name()) {
			continue
		}
		inside, err := os.Stat(child) // through links
		if err != nil || file == w.root && inside.IsDir() && !slices.Contains(trees, e.Name()) {
			continue
		}
		if err := w.walkOn(child, inside, above, visit); err != nil {
			return err
		}
	}
	return nil
}
