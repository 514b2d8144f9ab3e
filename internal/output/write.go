package output

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path"
)

// Write makes a file, or leaves it untouched if it has these bytes already.
// It is safe for concurrent use.
func (f *Folder) Write(path string, content []byte) (changed bool, err error) {
	return f.put(path, memory(content))
}

// Copy makes a file from one that is opened, perhaps twice: once to compare,
// once to copy. Size is how long it is. It is safe for concurrent use, and
// never holds the whole file in memory.
func (f *Folder) Copy(path string, open func() (io.ReadCloser, error), size int64) (changed bool, err error) {
	return f.put(path, &stream{open: open, length: size})
}

// Keep reports whether the file that an earlier build made at the path is
// still there, with content of the given Sum; then it stays, and need not be
// written. It is safe for concurrent use.
//
// A file older than the manifest is as the manifest has it: that is written
// last. A younger one, or any after a build that did not finish, is read.
func (f *Folder) Keep(path, sum string) bool {
	b := f.build
	if b == nil {
		return false
	}
	e, ok := b.old.files[path]
	if !ok || e.sum != sum || !b.plan.files[path] {
		return false
	}
	info, err := os.Lstat(f.show(path)) // not through root: 100,000 of these should take no time
	if err != nil || !info.Mode().IsRegular() || info.Size() != e.size {
		return false
	}
	if b.old.state != done || info.ModTime().After(b.oldTime) {
		if found, err := f.sumOf(path); err != nil || found != sum {
			return false
		}
	}
	if b.claim(path) != nil {
		return false
	}
	b.note(path, e, false)
	return true
}

// put makes a file unless it is there with the same bytes.
func (f *Folder) put(name string, c content) (changed bool, err error) {
	b := f.build
	if b == nil {
		return false, errors.New("no build has begun")
	}
	if err := b.claim(name); err != nil {
		return false, f.failed("write", name, err)
	}
	if len(b.blockers) > 0 {
		if err := b.start(); err != nil {
			return false, err
		}
	}
	folder, leave, err := f.enter(path.Dir(name))
	if err != nil {
		return false, err
	}
	defer leave()
	base := path.Base(name)
	info, err := folder.Lstat(base)
	if err == nil && info.IsDir() {
		return false, f.obstacle(name, info)
	}
	if err == nil && info.Mode().IsRegular() && info.Size() == c.size() {
		unchanged, err := compare(folder, base, c)
		if err != nil {
			return false, f.failed("write", name, err)
		}
		if unchanged {
			b.note(name, c.entry(), false)
			return false, nil
		}
	}
	if err := b.start(); err != nil {
		return false, err
	}
	if err := replace(folder, base, c.write); err != nil {
		return false, f.failed("write", name, err)
	}
	b.note(name, c.entry(), true)
	return true, nil
}

// claim allows each planned path to be written once.
func (b *build) claim(path string) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	switch {
	case !b.plan.files[path]:
		return errUnplanned
	case b.claimed[path]:
		return errTwice
	}
	b.claimed[path] = true
	return nil
}

func (b *build) note(path string, e entry, changed bool) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.made[path] = e
	if changed {
		b.stats.Written++
	} else {
		b.stats.Unchanged++
	}
}

// maxHandles is how many folders stay open during a build, of those with at
// least manyFolders in them: years, months, topics.
const (
	maxHandles  = 64
	manyFolders = 8
)

// enter opens a folder, made if need be, as a root of its own: operations in
// it are then cheaper than on a long path. Leave must be called.
func (f *Folder) enter(dir string) (folder *os.Root, leave func(), err error) {
	b := f.build
	if open, ok := b.handles.Load(dir); ok {
		return open.(*os.Root), func() {}, nil
	}
	above, leaveAbove, err := f.enter(path.Dir(dir))
	if err != nil {
		return nil, nil, err
	}
	defer leaveAbove()
	if err := f.makeFolder(above, dir); err != nil {
		return nil, nil, err
	}
	folder, err = above.OpenRoot(path.Base(dir))
	if err != nil {
		return nil, nil, f.failed("open", dir, err)
	}
	if b.plan.folders[dir] >= manyFolders && b.open.Add(1) < maxHandles {
		if _, loaded := b.handles.LoadOrStore(dir, folder); !loaded {
			return folder, func() {}, nil
		}
	}
	return folder, func() { _ = folder.Close() }, nil
}

// makeFolder makes a folder in the one above it. Symbolic links are no
// folders of ours, wherever they lead.
func (f *Folder) makeFolder(above *os.Root, dir string) error {
	base := path.Base(dir)
	if f.build.fresh { // in any other folder look first: what is there is no change
		if err := f.build.start(); err != nil {
			return err
		}
		if above.Mkdir(base, 0o755) == nil {
			return nil
		}
	}
	info, err := above.Lstat(base)
	if errors.Is(err, fs.ErrNotExist) {
		if err := f.build.start(); err != nil {
			return err
		}
		if err := above.Mkdir(base, 0o755); err != nil && !errors.Is(err, fs.ErrExist) {
			return f.failed("make", dir, err)
		}
		info, err = above.Lstat(base)
	}
	if err != nil {
		return f.failed("make", dir, err)
	}
	if !info.IsDir() {
		return f.obstacle(dir, info)
	}
	return nil
}
