package build

import (
	"crypto/sha256"
	"errors"
	"hash"
	"io"
	"io/fs"
	"slices"
	"strings"
	"sync"

	"digest/internal/site"
	"digest/internal/stat"
)

// recorder is the site's folder; it notes every fact that the pipeline asks
// of it. It is safe for concurrent use.
type recorder struct {
	root fs.FS
	mu   sync.Mutex
	facts
	// spoiled is true when a path gave two answers, or an error that may not
	// come again: then nothing can be said of the next build.
	spoiled bool
}

// newRecorder returns a recorder that knows the facts of the build before; nil
// for none.
func newRecorder(root fs.FS, known *table) *recorder {
	return &recorder{root: root, facts: newFacts(known)}
}

// note keeps a fact. The more a fact says, the more it is worth keeping.
func (r *recorder) note(name string, f fact) {
	r.mu.Lock()
	defer r.mu.Unlock()
	before, known := r.get(name)
	switch {
	case !known, before.Kind == present && (f.Kind == file || f.Kind == folder):
		r.set(name, f)
	case f.Kind == present && before.Kind != missing:
	case before.Kind != f.Kind || before.Sum != f.Sum:
		r.spoiled = true
	}
}

// noteAgain keeps the fact of a path that the build before knew, if it holds.
func (r *recorder) noteAgain(name string) {
	i, known := r.known.number(name)
	if !known || !r.known.list[i].holds {
		return
	}
	r.mu.Lock()
	_, other := r.more.get(name)
	r.noted[i] = !other
	r.mu.Unlock()
	if other {
		r.note(name, r.known.list[i].Fact)
	}
}

// spoil gives up on remembering this build.
func (r *recorder) spoil() {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.spoiled = true
}

// failed notes why something could not be opened.
func (r *recorder) failed(name string, err error) {
	if errors.Is(err, fs.ErrNotExist) {
		r.note(name, fact{Kind: missing})
		return
	}
	r.spoil()
}

// trail is a recorder that also lists the names it is asked for. It is safe for
// concurrent use; the names are there when nobody asks any more.
type trail struct {
	*recorder
	adding sync.Mutex
	names  []string
}

func (t *trail) add(name string) {
	t.adding.Lock()
	defer t.adding.Unlock()
	t.names = append(t.names, name)
}

// others returns the names besides some, each once.
func (t *trail) others(besides []string) []string {
	slices.Sort(t.names)
	return slices.Clone(slices.DeleteFunc(slices.Compact(t.names), func(name string) bool { return slices.Contains(besides, name) }))
}

// Open implements fs.FS.
func (t *trail) Open(name string) (fs.File, error) {
	t.add(name)
	return t.recorder.Open(name)
}

// Stat implements fs.StatFS.
func (t *trail) Stat(name string) (fs.FileInfo, error) {
	t.add(name)
	return t.recorder.Stat(name)
}

// ReadDir implements fs.ReadDirFS.
func (t *trail) ReadDir(name string) ([]fs.DirEntry, error) {
	t.add(name)
	return t.recorder.ReadDir(name)
}

// Open implements fs.FS.
func (r *recorder) Open(name string) (fs.File, error) {
	opened, err := r.root.Open(name)
	if err != nil {
		r.failed(name, err)
		return nil, err
	}
	info, err := opened.Stat()
	if err != nil {
		r.failed(name, err)
		return nil, errors.Join(err, opened.Close())
	}
	if !info.Mode().IsRegular() {
		r.note(name, presence(info.Mode().Type()))
		return opened, nil
	}
	return &recordedFile{File: opened, info: info, recorder: r, name: name, stamp: stat.Of(info).Stamp, sum: sha256.New()}, nil
}

// Stat implements fs.StatFS.
func (r *recorder) Stat(name string) (fs.FileInfo, error) {
	info, err := fs.Stat(r.root, name)
	if err != nil {
		r.failed(name, err)
		return nil, err
	}
	r.note(name, presence(info.Mode().Type()))
	return info, nil
}

// ReadDir implements fs.ReadDirFS.
func (r *recorder) ReadDir(name string) ([]fs.DirEntry, error) {
	entries, stamp, err := r.list(name)
	if err != nil {
		r.failed(name, err)
		return nil, err
	}
	r.note(name, fact{folder, stamp, sumNames(entries)})
	return entries, nil
}

// list returns the names in a folder, in order, and its stamp from before they
// were read: a later change shows.
func (r *recorder) list(name string) ([]fs.DirEntry, stat.Stamp, error) {
	opened, err := r.root.Open(name)
	if err != nil {
		return nil, stat.Stamp{}, err
	}
	defer opened.Close()
	info, err := opened.Stat()
	if err != nil {
		return nil, stat.Stamp{}, err
	}
	dir, ok := opened.(fs.ReadDirFile)
	if !ok {
		return nil, stat.Stamp{}, &fs.PathError{Op: "readdir", Path: name, Err: errors.ErrUnsupported}
	}
	entries, err := dir.ReadDir(-1)
	slices.SortFunc(entries, func(a, b fs.DirEntry) int { return strings.Compare(a.Name(), b.Name()) })
	return entries, stat.Of(info).Stamp, err
}

// presence is the fact that something of a kind is there.
func presence(t fs.FileMode) fact {
	return fact{Kind: present, Sum: site.SumOf([]byte(t.String()))}
}

// sumNames is a sum of a folder's names and of what kind each is.
func sumNames(entries []fs.DirEntry) site.Sum {
	lines := make([]string, len(entries))
	for i, e := range entries {
		lines[i] = e.Name() + "\x00" + e.Type().String()
	}
	slices.Sort(lines)
	return site.SumOf([]byte(strings.Join(lines, "\n")))
}

// recordedFile sums what is read of a file.
type recordedFile struct {
	fs.File
	info     fs.FileInfo
	recorder *recorder
	name     string
	stamp    stat.Stamp
	sum      hash.Hash
	read     int64
	ended    bool
}

// Stat returns what was known when the file was opened.
func (f *recordedFile) Stat() (fs.FileInfo, error) { return f.info, nil }

func (f *recordedFile) Read(p []byte) (int, error) {
	n, err := f.File.Read(p)
	f.sum.Write(p[:n])
	f.read += int64(n)
	f.ended = f.ended || errors.Is(err, io.EOF)
	return n, err
}

// Close notes the file: its content when all of it was read, else only that
// it is there. A file of which a part was read would be a fact that cannot be
// checked.
func (f *recordedFile) Close() error {
	switch {
	case f.ended || f.read == f.stamp.Size:
		f.recorder.note(f.name, fact{file, f.stamp, site.Sum(f.sum.Sum(nil)[:16])})
	case f.read == 0:
		f.recorder.note(f.name, fact{Kind: present, Sum: site.SumOf([]byte(fs.FileMode(0).String()))})
	default:
		f.recorder.spoil()
	}
	return f.File.Close()
}
