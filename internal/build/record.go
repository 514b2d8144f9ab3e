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
)

// kind says what a build learned of a path.
type kind byte

const (
	missing kind = 'm' // that nothing is there
	present kind = 'p' // what kind of thing is there, and no more
	file    kind = 'f' // a file's content
	folder  kind = 'd' // a folder's names
)

// fact is what a build learned of one path. A build is a function of its facts
// and its options: while they hold, it would write the same again.
type fact struct {
	kind  kind
	stamp stamp
	sum   sum
}

// sum is the beginning of a SHA-256.
type sum [16]byte

// recorder is the site's folder; it notes every fact that the pipeline asks
// of it. It is safe for concurrent use.
type recorder struct {
	root  fs.FS
	mu    sync.Mutex
	facts map[string]fact
	// spoiled is true when a path gave two answers, or an error that may not
	// come again: then nothing can be said of the next build.
	spoiled bool
}

func newRecorder(root fs.FS) *recorder {
	return &recorder{root: root, facts: map[string]fact{}}
}

// note keeps a fact. The more a fact says, the more it is worth keeping.
func (r *recorder) note(name string, f fact) {
	r.mu.Lock()
	defer r.mu.Unlock()
	before, known := r.facts[name]
	switch {
	case !known, before.kind == present && (f.kind == file || f.kind == folder):
		r.facts[name] = f
	case f.kind == present && before.kind != missing:
	case before.kind != f.kind || before.sum != f.sum:
		r.spoiled = true
	}
}

// failed notes why something could not be opened.
func (r *recorder) failed(name string, err error) {
	if errors.Is(err, fs.ErrNotExist) {
		r.note(name, fact{kind: missing})
		return
	}
	r.mu.Lock()
	r.spoiled = true
	r.mu.Unlock()
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
		r.note(name, presence(info))
		return opened, nil
	}
	return &recordedFile{File: opened, recorder: r, name: name, stamp: stampOf(info), sum: sha256.New()}, nil
}

// Stat implements fs.StatFS.
func (r *recorder) Stat(name string) (fs.FileInfo, error) {
	info, err := fs.Stat(r.root, name)
	if err != nil {
		r.failed(name, err)
		return nil, err
	}
	r.note(name, presence(info))
	return info, nil
}

// ReadDir implements fs.ReadDirFS.
func (r *recorder) ReadDir(name string) ([]fs.DirEntry, error) {
	info, err := fs.Stat(r.root, name) // before the names: a later change shows
	if err != nil {
		r.failed(name, err)
		return nil, err
	}
	entries, err := fs.ReadDir(r.root, name)
	if err != nil {
		r.failed(name, err)
		return nil, err
	}
	r.note(name, fact{folder, stampOf(info), sumNames(entries)})
	return entries, nil
}

// presence is the fact that something of a kind is there.
func presence(info fs.FileInfo) fact {
	return fact{kind: present, sum: sumOf([]byte(info.Mode().Type().String()))}
}

// sumNames is a sum of a folder's names and of what kind each is.
func sumNames(entries []fs.DirEntry) sum {
	lines := make([]string, len(entries))
	for i, e := range entries {
		lines[i] = e.Name() + "\x00" + e.Type().String()
	}
	slices.Sort(lines)
	return sumOf([]byte(strings.Join(lines, "\n")))
}

func sumOf(text []byte) sum {
	whole := sha256.Sum256(text)
	return sum(whole[:16])
}

// recordedFile sums what is read of a file.
type recordedFile struct {
	fs.File
	recorder *recorder
	name     string
	stamp    stamp
	sum      hash.Hash
	read     int64
	ended    bool
}

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
	case f.ended || f.read == f.stamp.size:
		f.recorder.note(f.name, fact{file, f.stamp, sum(f.sum.Sum(nil)[:16])})
	case f.read == 0:
		f.recorder.note(f.name, fact{kind: present, sum: sumOf([]byte(fs.FileMode(0).String()))})
	default:
		f.recorder.mu.Lock()
		f.recorder.spoiled = true
		f.recorder.mu.Unlock()
	}
	return f.File.Close()
}
