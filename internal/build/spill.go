package build

import (
	"sync"

	"digest/internal/site"
)

// spill keeps a text for each article, by a key: its HTML from when it is read
// until its page is made, so that Markdown is parsed once, or its summary for
// all the lists that it stands on. It is safe for concurrent use.
type spill struct {
	store store
	mu    sync.RWMutex
	// places are found by the sum of the key, which has no pointers for the
	// garbage collector to follow.
	places map[site.Sum]site.Span
}

func newSpill() *spill { return &spill{places: map[site.Sum]site.Span{}} }

// Put keeps a text under a key.
func (s *spill) Put(key string, text string) error { return s.put(key, []byte(text)) }

func (s *spill) put(key string, text []byte) error {
	place, err := s.store.Append(text)
	if err != nil {
		return err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.places[site.SumOf([]byte(key))] = place
	return nil
}

// Get returns the text kept under a key.
func (s *spill) Get(key string) (text string, ok bool, err error) {
	s.mu.RLock()
	place, ok := s.places[site.SumOf([]byte(key))]
	s.mu.RUnlock()
	if !ok {
		return "", false, nil
	}
	text, err = s.store.Text(place)
	return text, err == nil, err
}

func (s *spill) close() error { return s.store.close() }
