package build

import (
	"errors"
	"os"
	"slices"
	"sync"
)

// spillAt is how many bytes a spill keeps in memory. What comes after goes to
// a temporary file, so that memory does not grow with the text of a site.
const spillAt = 8 << 20

// spill keeps a text for each key: articles' HTML from when they are read
// until their pages are made, so that Markdown is parsed once, and summaries
// for all the lists that they stand on. It is safe for concurrent use.
type spill[K comparable] struct {
	mu     sync.RWMutex
	kept   map[K]string
	places map[K]span
	size   int // in memory
	end    int64
	file   *os.File
}

type span struct {
	at     int64
	length int
}

func newSpill[K comparable]() *spill[K] {
	return &spill[K]{kept: map[K]string{}, places: map[K]span{}}
}

// spillBuffers are where texts pass on their way to and from the file.
var spillBuffers = sync.Pool{New: func() any { return new([]byte) }}

// Put keeps a text under a key.
func (s *spill[K]) Put(key K, text string) error {
	at, inMemory, err := s.reserve(key, text)
	if err != nil || inMemory {
		return err
	}
	buffer := spillBuffers.Get().(*[]byte)
	defer spillBuffers.Put(buffer)
	*buffer = append((*buffer)[:0], text...)
	if _, err := s.file.WriteAt(*buffer, at); err != nil {
		return err
	}
	s.mu.Lock()
	s.places[key] = span{at, len(text)}
	s.mu.Unlock()
	return nil
}

// reserve keeps the text in memory, or makes room for it in the file.
func (s *spill[K]) reserve(key K, text string) (at int64, inMemory bool, err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.size+len(text) <= spillAt {
		s.kept[key] = text
		s.size += len(text)
		return 0, true, nil
	}
	if s.file == nil {
		if s.file, err = os.CreateTemp("", "digest-"); err != nil {
			return 0, false, err
		}
		_ = os.Remove(s.file.Name()) // gone from sight, where the system lets us: a killed build leaves nothing
	}
	at = s.end
	s.end += int64(len(text))
	return at, false, nil
}

// Get returns the text kept under a key.
func (s *spill[K]) Get(key K) (text string, ok bool, err error) {
	s.mu.RLock()
	text, kept := s.kept[key]
	place, spilled := s.places[key]
	s.mu.RUnlock()
	if kept || !spilled {
		return text, kept, nil
	}
	buffer := spillBuffers.Get().(*[]byte)
	defer spillBuffers.Put(buffer)
	*buffer = slices.Grow((*buffer)[:0], place.length)[:place.length]
	if _, err := s.file.ReadAt(*buffer, place.at); err != nil {
		return "", false, err
	}
	return string(*buffer), true, nil
}

// close removes the temporary file.
func (s *spill[K]) close() error {
	if s.file == nil {
		return nil
	}
	err := s.file.Close()
	if removed := os.Remove(s.file.Name()); !errors.Is(removed, os.ErrNotExist) {
		err = errors.Join(err, removed)
	}
	return err
}
