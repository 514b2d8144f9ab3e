package site

import (
	"hash/maphash"
	"sync"
)

// Book numbers the questions that Views ask. It is safe for concurrent use.
type Book struct {
	mu        sync.Mutex
	questions []Question
	// numbers are found by a hash of the question, and checked: two questions
	// may have one hash, and then the second is found under the next.
	numbers map[uint64]uint32
	seed    maphash.Seed
	// cards are what the makers of summaries asked, by the number of the
	// summary's own question.
	cards map[uint32][]uint32
}

// NewBook returns an empty book.
func NewBook() *Book { return &Book{cards: map[uint32][]uint32{}, seed: maphash.MakeSeed()} }

// Begin fills an empty book with the questions of a build before, and what the
// makers of its summaries asked.
func (b *Book) Begin(questions []Question, cards map[uint32][]uint32) {
	b.questions, b.cards = questions, cards
}

// number returns a question's number, given to it now if it is new.
func (b *Book) number(q Question) uint32 {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.numbers == nil {
		b.index()
	}
	n, slot, known := b.find(q)
	if !known {
		n = uint32(len(b.questions))
		b.numbers[slot], b.questions = n, append(b.questions, q)
	}
	return n
}

// index finds places for the questions that the book began with: most builds
// that make no page need none.
func (b *Book) index() {
	b.numbers = make(map[uint64]uint32, len(b.questions)+len(b.questions)/8)
	for i, q := range b.questions {
		_, slot, _ := b.find(q)
		b.numbers[slot] = uint32(i)
	}
}

// find returns a question's number, or the slot where it belongs.
func (b *Book) find(q Question) (number uint32, slot uint64, known bool) {
	for slot = maphash.Comparable(b.seed, q); ; slot++ {
		n, taken := b.numbers[slot]
		if !taken || b.questions[n] == q {
			return n, slot, taken
		}
	}
}

// Questions returns all questions, by number. No View may be being made.
func (b *Book) Questions() []Question { return b.questions }

// Cards returns what the makers of summaries asked, by the number of the
// summary's own question.
func (b *Book) Cards() map[uint32][]uint32 { return b.cards }

func (b *Book) noteCard(card uint32, asked []uint32) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.cards[card] = asked
}
