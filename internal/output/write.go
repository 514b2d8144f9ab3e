package output

import (
	"errors"
	"io"
	"os"
)

// Write makes a page, or leaves it untouched if it has these bytes already.
// It is safe for concurrent use.
func (f *Folder) Write(path string, content []byte) (changed bool, err error) {
	return f.put(path, memory(content), false)
}

// Copy makes an asset from a file that is opened, perhaps twice: once to compare,
// once to copy. Size is how long it is. It is safe for concurrent use, and
// never holds the whole file in memory.
func (f *Folder) Copy(path string, open func() (io.ReadCloser, error), size int64) (changed bool, err error) {
	return f.put(path, &stream{open: open, length: size}, true)
}

// Before is the sum of the manifest that the last build left; "" without one.
func (f *Folder) Before() string {
	if f.build == nil || f.build.fresh {
		return ""
	}
	return Sum(f.build.oldText)
}

// Keeper keeps files that an earlier build made. Paths may come in any order; each
// is looked for behind the one before first. It is for one goroutine, of which
// several may have one each.
type Keeper struct {
	folder *Folder
	intact bool
	next   int
}

// Keeper returns a Keeper. Intact says that all files are known to be as the
// manifest has them: see Intact.
func (f *Folder) Keeper(intact bool) *Keeper { return &Keeper{folder: f, intact: intact} }

// Keep reports whether the file that an earlier build made at the path is
// still there, as the manifest has it; then it stays, and need not be written.
//
// A file older than the manifest is as the manifest has it: that is written
// last. A younger one, or any after a build that did not finish, is read.
func (k *Keeper) Keep(path string) bool {
	b := k.folder.build
	if b == nil {
		return false
	}
	number, planned := b.plan.number(path, k.next)
	if !planned {
		return false
	}
	k.next = number + 1
	e, ok := b.old.find(path, number)
	if !ok || !k.intact && !k.folder.asWritten(path, e) || b.claim(number) != nil {
		return false
	}
	b.note(number, e, true, false)
	return true
}

// asWritten reports whether a file is as the manifest has it.
func (f *Folder) asWritten(path string, e entry) bool {
	info, err := os.Lstat(f.show(path)) // not through root: 100,000 of these should take no time
	if err != nil || !info.Mode().IsRegular() || info.Size() != e.size {
		return false
	}
	if f.build.old.state == done && !info.ModTime().After(f.build.oldTime) {
		return true
	}
	found, err := f.sumOf(path)
	return err == nil && found == e.sum
}

// put stages a file unless it is there with the same bytes.
func (f *Folder) put(name string, c content, asset bool) (changed bool, err error) {
	b := f.build
	if b == nil {
		return false, errors.New("no build has begun")
	}
	number, planned := b.plan.number(name, 0)
	if !planned {
		return false, f.failed("write", name, errUnplanned)
	}
	if err := b.claim(number); err != nil {
		return false, f.failed("write", name, err)
	}
	unchanged, err := f.holds(name, c)
	if err != nil {
		return false, err
	}
	if !unchanged {
		if err := b.stage.write(number, name, c); err != nil {
			return false, f.failed("write", name, err)
		}
	}
	b.note(number, c.entry(name), unchanged, asset)
	return !unchanged, nil
}

// note keeps what became of a planned file that the caller has claimed.
func (b *build) note(number int, e entry, unchanged, asset bool) {
	b.made[number].entry, b.made[number].done = e, true
	if unchanged {
		return
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	if asset {
		b.assets = append(b.assets, number)
	} else {
		b.pages = append(b.pages, number)
	}
	b.stats.Written++
}

// holds reports whether the file is there with this content.
func (f *Folder) holds(name string, c content) (bool, error) {
	b := f.build
	if b.fresh {
		return false, nil
	}
	info, err := b.root.Lstat(name)
	if err != nil || !info.Mode().IsRegular() || info.Size() != c.size() {
		return false, nil
	}
	unchanged, err := compare(b.root, name, c)
	if err != nil {
		return false, f.failed("write", name, err)
	}
	return unchanged, nil
}

// claim allows each planned file to be made once.
func (b *build) claim(number int) error {
	if !b.made[number].claimed.CompareAndSwap(false, true) {
		return errTwice
	}
	return nil
}
