package lookup

import (
	"fmt"
	"hash/maphash"
	"testing"
)

// TestIndex holds that each text is found under its number, and no other, also
// where many have one hash and wherever the index grows.
func TestIndex(t *testing.T) {
	seed := maphash.MakeSeed()
	for name, hash := range map[string]func(text string) uint64{
		"hashes":   func(text string) uint64 { return maphash.String(seed, text) },
		"few":      func(text string) uint64 { return maphash.String(seed, text) % 8 },
		"the same": func(string) uint64 { return 1<<64 - 1 },
	} {
		t.Run(name, func(t *testing.T) { testIndex(t, hash) })
	}
}

func testIndex(t *testing.T, hash func(text string) uint64) {
	var x Index
	var texts []string
	find := func(text string) (uint32, bool) {
		return x.Find(hash(text), func(n uint32) bool { return texts[n] == text })
	}
	for i := range 2000 {
		text := fmt.Sprint("text ", i)
		if n, found := find(text); found {
			t.Fatalf("%q is found as %d before it is added", text, n)
		}
		if i == 500 {
			x.Grow(1000)
		}
		texts = append(texts, text)
		x.Add(uint32(i), hash(text))
	}
	for i, text := range texts {
		if n, found := find(text); !found || n != uint32(i) {
			t.Errorf("%q: %d, %v, want %d", text, n, found, i)
		}
	}
	if len(x.slots) > 4096 {
		t.Errorf("%d slots for 2,000", len(x.slots))
	}
}
