package output

import (
	"cmp"
	"errors"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
)

// stageName is the folder in which files wait until all are written. It lies
// in the output folder, so that moving them out of it is a rename.
const stageName = reserved + "stage"

// stageFolders is over how many folders staged files are spread: a folder
// takes one new file at a time.
const stageFolders = 64

// stage is the staging folder, made when the first file comes. What is in it
// is ours alone, so paths need not be walked step by step as in a Root.
type stage struct {
	dir string
	// asSite says that files wait at the paths that they are going to have: of a
	// site that was not there before whole folders are moved, and not file by file.
	asSite bool
}

// place is where a file of the plan waits.
func (s *stage) place(number int, name string) string {
	if s.asSite {
		return filepath.Join(s.dir, filepath.FromSlash(name))
	}
	return filepath.Join(s.dir, strconv.Itoa(number%stageFolders), strconv.Itoa(number))
}

// write stages a file. It is not flushed to the disk: a site can be built
// again, and 100,000 flushes would take minutes. A power cut may leave empty
// files; the next build sees that their size is not that of the manifest, or
// that the manifest is damaged.
func (s *stage) write(number int, name string, c content) error {
	place := s.place(number, name)
	file, err := create(place)
	if errors.Is(err, fs.ErrNotExist) { // it is the first of its folder
		if err := makeFolders(filepath.Dir(place)); err != nil {
			return err
		}
		file, err = create(place)
	}
	if err != nil {
		return err
	}
	err = c.write(file)
	return errors.Join(err, file.Close())
}

// makeFolders makes a folder, and those above it where they are not there:
// mostly they are.
func makeFolders(dir string) error {
	err := os.Mkdir(dir, 0o755)
	switch {
	case errors.Is(err, fs.ErrExist):
		return nil // by another file, meanwhile
	case errors.Is(err, fs.ErrNotExist):
		return os.MkdirAll(dir, 0o755)
	}
	return err
}

// publish moves every staged file to its place: assets before the pages that
// show them. All folders are made before the first move, so that a full disk
// shows while the old site is still whole. Where there is no old site, folders
// are moved with all that is in them, those with assets first.
func (f *Folder) publish() error {
	b := f.build
	slices.Sort(b.assets) // by path: a folder's files follow one another
	slices.Sort(b.pages)
	staged := slices.Concat(b.assets, b.pages)
	moved := map[string]bool{}
	if b.stage.asSite {
		staged = slices.DeleteFunc(staged, func(number int) bool { return f.moveTop(b.plan.sorted[number], moved) })
	}
	ready := map[string]bool{".": true}
	for _, number := range staged {
		if err := f.makeFolder(path.Dir(b.plan.sorted[number]), ready); err != nil {
			return err
		}
	}
	for _, number := range staged {
		if err := f.move(number); err != nil {
			return err
		}
	}
	return nil
}

// moveTop moves the folder at the top that a staged file lies in, and reports
// whether it could: not when the file itself is at the top, when there is such a
// folder already, or when a system does not let it go whole. Moved remembers the
// answers.
func (f *Folder) moveTop(name string, moved map[string]bool) bool {
	top, _, inside := strings.Cut(name, "/")
	if !inside {
		return false
	}
	done, known := moved[top]
	if !known {
		_, err := os.Lstat(f.show(top))
		done = errors.Is(err, fs.ErrNotExist) && os.Rename(f.build.stage.place(0, top), f.show(top)) == nil
		moved[top] = done
	}
	return done
}

// move moves a staged file to its place.
func (f *Folder) move(number int) error {
	name := f.build.plan.sorted[number]
	err := rename(f.build.stage.place(number, name), f.show(name))
	if err == nil {
		return nil
	}
	if info, there := os.Lstat(f.show(name)); there == nil && info.IsDir() {
		return f.obstacle(name, info)
	}
	return f.failed("write", name, err)
}

// makeFolder makes a folder and those above it; ready remembers which are
// there, and no links. Symbolic links are no folders of ours, wherever they
// lead.
func (f *Folder) makeFolder(dir string, ready map[string]bool) error {
	if ready[dir] {
		return nil
	}
	if err := f.makeFolder(path.Dir(dir), ready); err != nil {
		return err
	}
	made := os.Mkdir(f.show(dir), 0o755)
	if made != nil {
		info, err := os.Lstat(f.show(dir))
		switch {
		case errors.Is(err, fs.ErrNotExist):
			return f.failed("make", dir, cmp.Or(made, err))
		case err != nil:
			return f.failed("make", dir, err)
		case !info.IsDir():
			return f.obstacle(dir, info)
		}
	}
	ready[dir] = true
	return nil
}
