package build

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"runtime/debug"
	"slices"
	"strings"
	"sync"

	"github.com/cespare/xxhash/v2"

	"digest/internal/pack"
	"digest/internal/site"
)

// storeAt is how many bytes a store gathers in memory before it writes them to
// its file: a small site needs none.
const storeAt = 1 << 20

// store keeps texts, one after the other, so that memory does not grow with
// the text of a site. It is safe for concurrent use.
type store struct {
	dir string // where its file is made, "" for the system's temporary folder

	mu      sync.RWMutex
	file    *os.File // nil until the first texts are written
	ours    bool     // the file was made by this build
	written int64    // what is in the file
	recent  []byte   // what comes after it

	known string // the beginning of the file, mapped; "" where it is read
}

// openStore opens the texts of a build before: the first length bytes of a
// file. What comes after them was left by a build that was killed.
func openStore(name string, length int64) (*store, error) {
	file, err := os.OpenFile(name, os.O_RDWR, 0)
	if errors.Is(err, fs.ErrPermission) {
		file, err = os.Open(name) // to read is enough to begin with
	}
	if err != nil {
		return nil, err
	}
	info, err := file.Stat()
	if err == nil && info.Size() < length {
		err = fs.ErrInvalid
	}
	if err != nil {
		return nil, errors.Join(err, file.Close())
	}
	return &store{dir: filepath.Dir(name), file: file, written: length, known: mapped(file, length)}, nil
}

// Append keeps a text and returns its place.
func (s *store) Append(text []byte) (site.Span, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	place := site.Span{At: s.written + int64(len(s.recent)), Length: len(text)}
	if n := len(s.recent); n > storeAt/16 && cap(s.recent) < storeAt {
		s.recent = slices.Grow(s.recent, storeAt) // it is going to be full: growing step by step is a dozen copies
	}
	s.recent = append(s.recent, text...)
	if len(s.recent) < storeAt {
		return place, nil
	}
	return place, s.flush()
}

// flush writes what was gathered.
func (s *store) flush() (err error) {
	if len(s.recent) == 0 {
		return nil
	}
	if s.file == nil {
		if err := s.create(); err != nil {
			return err
		}
	}
	if _, err := s.file.WriteAt(s.recent, s.written); err != nil {
		return err
	}
	s.written += int64(len(s.recent))
	s.recent = s.recent[:0]
	return nil
}

func (s *store) create() (err error) {
	if s.file, err = os.CreateTemp(s.dir, "new-"); err != nil {
		return err
	}
	s.ours = true
	if s.dir == "" {
		_ = os.Remove(s.file.Name()) // gone from sight, where the system lets us: a killed build leaves nothing
	}
	return nil
}

// readers are where texts pass on their way from the file.
var readers = sync.Pool{New: func() any { return new([32 << 10]byte) }}

// Text returns the text at a place.
func (s *store) Text(place site.Span) (string, error) {
	s.mu.RLock()
	if place.At >= s.written {
		defer s.mu.RUnlock()
		at := place.At - s.written
		return string(s.recent[at : at+int64(place.Length)]), nil
	}
	file := s.file
	s.mu.RUnlock()
	var text strings.Builder
	text.Grow(place.Length)
	buffer := readers.Get().(*[32 << 10]byte)
	defer readers.Put(buffer)
	for at, end := place.At, place.At+int64(place.Length); at < end; {
		part := buffer[:min(int64(len(buffer)), end-at)]
		if _, err := file.ReadAt(part, at); err != nil {
			return "", err
		}
		text.Write(part)
		at += int64(len(part))
	}
	return text.String(), nil
}

// Checked returns the text at a place if it has the given sum: see run.
func (s *store) Checked(place site.Span, sum uint64) (text string, err error) {
	if end := place.At + int64(place.Length); end <= int64(len(s.known)) {
		text = s.known[place.At:end]
	} else if text, err = s.Text(place); err != nil {
		return "", err
	}
	if again, ok := sumOf(text); !ok || again != sum {
		return "", pack.ErrDamaged
	}
	return text, nil
}

// sumOf returns the sum of a text. It is not ok when the text is mapped and its
// file is shorter by now, or cannot be read.
func sumOf(text string) (sum uint64, ok bool) {
	defer debug.SetPanicOnFault(debug.SetPanicOnFault(true))
	defer func() { ok = recover() == nil }()
	return xxhash.Sum64String(text), true
}

// Length is how many bytes the store has.
func (s *store) Length() int64 {
	s.mu.RLock()
	defer s.mu.RUnlock()
	return s.written + int64(len(s.recent))
}

// Save writes all texts to the store's file, which stays, and returns its
// name in the store's folder. One that this build made gets a name that begins
// with the prefix.
func (s *store) Save(prefix string) (name string, err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.dir == "" {
		return "", errors.New("the store is a temporary one")
	}
	if s.file == nil {
		if err := s.create(); err != nil {
			return "", err
		}
	}
	if err := s.flush(); err != nil {
		return "", err
	}
	if name = filepath.Base(s.file.Name()); !s.ours {
		return name, nil
	}
	name = prefix + strings.TrimPrefix(name, "new-")
	if err := os.Rename(s.file.Name(), filepath.Join(s.dir, name)); err != nil {
		return "", err
	}
	s.ours = false
	return name, nil
}

// close gives the file back; one that was not saved is removed.
func (s *store) close() error {
	if s.file == nil {
		return nil
	}
	err := s.file.Close()
	if s.ours {
		if removed := os.Remove(s.file.Name()); !errors.Is(removed, fs.ErrNotExist) {
			err = errors.Join(err, removed)
		}
	}
	return err
}
