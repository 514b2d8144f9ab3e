package build

import (
	"sync"

	"digest/internal/site"
)

// spill is where texts lie in a store, by a key. It is safe for concurrent use.
type spill struct {
	*store
	mu sync.RWMutex
	// places are found by the sum of the key, which has no pointers for the
	// garbage collector to follow.
	places map[site.Sum]site.Span
}

func newSpill(in *store) *spill { return &spill{store: in, places: map[site.Sum]site.Span{}} }

// Put keeps a text under a key.
func (s *spill) Put(key string, text []byte) error {
	place, err := s.Append(text)
	if err == nil {
		s.note(key, place)
	}
	return err
}

// note notes under which key a text is found.
func (s *spill) note(key string, place site.Span) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.places[site.SumOf([]byte(key))] = place
}

// Get returns the text kept under a key.
func (s *spill) Get(key string) (text string, ok bool, err error) {
	s.mu.RLock()
	place, ok := s.places[site.SumOf([]byte(key))]
	s.mu.RUnlock()
	if !ok {
		return "", false, nil
	}
	text, err = s.Text(place)
	return text, err == nil, err
}
