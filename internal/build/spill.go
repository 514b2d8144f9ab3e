package build

import (
	"sync"

	"digest/internal/site"
)

// spill keeps a text for each key: articles' HTML from when they are read
// until their pages are made, so that Markdown is parsed once, and summaries
// for all the lists that they stand on. It is safe for concurrent use.
type spill[K comparable] struct {
	store  store
	mu     sync.RWMutex
	places map[K]site.Span
}

func newSpill[K comparable]() *spill[K] { return &spill[K]{places: map[K]site.Span{}} }

// Put keeps a text under a key.
func (s *spill[K]) Put(key K, text string) error {
	place, err := s.store.Append([]byte(text))
	if err != nil {
		return err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.places[key] = place
	return nil
}

// Get returns the text kept under a key.
func (s *spill[K]) Get(key K) (text string, ok bool, err error) {
	s.mu.RLock()
	place, ok := s.places[key]
	s.mu.RUnlock()
	if !ok {
		return "", false, nil
	}
	text, err = s.store.Text(place)
	return text, err == nil, err
}

func (s *spill[K]) close() error { return s.store.close() }
