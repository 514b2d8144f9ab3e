package site

import (
	"hash/maphash"
	"sync"
)

// Answered is a question with the sum of the answer. Asked is what the maker of
// a summary asked: see Question.OfSummary.
type Answered struct {
	Question Question
	Answer   Sum
	Asked    []uint32
}

// Book numbers the questions that Views ask. It is safe for concurrent use.
type Book struct {
	// before are the questions of the build before, with the answers of then.
	before []Answered

	mu    sync.Mutex
	added []Answered // those that came since, without answers
	// numbers are found by a hash of the question, and checked: two questions
	// may have one hash, and then the second is found under the next.
	numbers map[uint64]uint32
	seed    maphash.Seed
	// cards are what the makers of summaries asked in this build, by the number
	// of the summary's own question.
	cards map[uint32][]uint32
}

// NewBook returns an empty book.
func NewBook() *Book { return &Book{cards: map[uint32][]uint32{}, seed: maphash.MakeSeed()} }

// Begin fills an empty book with the questions of a build before.
func (b *Book) Begin(before []Answered) { b.before = before }

// All returns all questions, by number. Only those that the book began with
// have answers: those of then. No View may be being made.
func (b *Book) All() []Answered { return append(b.before, b.added...) }

// Cards returns what the makers of summaries asked in this build, by the number
// of the summary's own question.
func (b *Book) Cards() map[uint32][]uint32 { return b.cards }

// number returns a question's number, given to it now if it is new. It is
// looked for among the likely ones first, which are numbers of the book's
// beginning: pages mostly ask what they asked before, so that a build that
// makes few of them needs no index.
func (b *Book) number(q Question, likely []uint32) uint32 {
	for _, n := range likely {
		if int(n) < len(b.before) && b.before[n].Question == q {
			return n
		}
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.numbers == nil {
		b.index()
	}
	n, slot, known := b.find(q)
	if !known {
		n = uint32(len(b.before) + len(b.added))
		b.numbers[slot], b.added = n, append(b.added, Answered{Question: q})
	}
	return n
}

// Question returns the question with a number. No View may be being made.
func (b *Book) Question(n uint32) Question {
	if int(n) < len(b.before) {
		return b.before[n].Question
	}
	return b.added[int(n)-len(b.before)].Question
}

// index finds places for the questions that the book began with.
func (b *Book) index() {
	b.numbers = make(map[uint64]uint32, len(b.before)+len(b.before)/8)
	for i := range b.before {
		_, slot, _ := b.find(b.before[i].Question)
		b.numbers[slot] = uint32(i)
	}
}

// find returns a question's number, or the slot where it belongs.
func (b *Book) find(q Question) (number uint32, slot uint64, known bool) {
	for slot = maphash.Comparable(b.seed, q); ; slot++ {
		n, taken := b.numbers[slot]
		if !taken || b.Question(n) == q {
			return n, slot, taken
		}
	}
}

// askedBefore returns what the maker of a summary asked in the build before.
func (b *Book) askedBefore(card uint32) []uint32 {
	if b == nil || int(card) >= len(b.before) {
		return nil
	}
	return b.before[card].Asked
}

func (b *Book) noteCard(card uint32, asked []uint32) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.cards[card] = asked
}
