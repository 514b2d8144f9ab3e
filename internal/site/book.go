package site

import (
	"bytes"
	"hash/maphash"
	"sync"

	"digest/internal/lookup"
	"digest/internal/pack"
)

// Book numbers the questions that Views ask. It is safe for concurrent use.
type Book struct {
	// before are the questions of the build before, with the answers of then.
	before []Answered

	mu sync.Mutex
	// added are the questions that came since, as text, one after the other, and
	// ends where each ends in it: there are five for each page, and what has no
	// pointers costs the garbage collector nothing.
	added   []byte
	ends    []int
	numbers lookup.Index // by text
	indexed bool         // the questions of before are there, too
	// cards are what the makers of summaries asked in this build, by the number
	// of the summary's own question.
	cards map[uint32]pack.Numbers
	room  pack.Room // for them
}

// NewBook returns an empty book.
func NewBook() *Book { return &Book{cards: map[uint32]pack.Numbers{}} }

// Begin fills an empty book with the questions of a build before.
func (b *Book) Begin(before []Answered) { b.before = before }

// Len is how many questions there are. Here and below, but for number, no View
// may be being made.
func (b *Book) Len() int { return len(b.before) + len(b.ends) }

// Question returns the question with a number.
func (b *Book) Question(n uint32) Question {
	if int(n) < len(b.before) {
		return b.before[n].Question()
	}
	return questionOf(string(b.appendText(nil, n)))
}

// Asked returns what the maker of a summary asked, by the number of the
// summary's own question: in this build, or else in the one before.
func (b *Book) Asked(n uint32) pack.Numbers {
	if asked, made := b.cards[n]; made {
		return asked
	}
	return b.askedBefore(n)
}

// Others returns the numbers of the summaries whose makers asked something else
// than in the build before.
func (b *Book) Others() (others []uint32) {
	for n, asked := range b.cards {
		if asked != b.askedBefore(n) {
			others = append(others, n)
		}
	}
	return others
}

// Append packs a question with an answer, as Answered has it.
func (b *Book) Append(to []byte, n uint32, answer Sum) []byte {
	var room [256]byte
	return appendAnswered(to, b.appendText(room[:0], n), answer, b.Asked(n))
}

// Keep returns a book of some of the questions alone, in their order, and the
// numbers that they have there.
func (b *Book) Keep(some []bool) (kept *Book, numbers []uint32) {
	kept, numbers = NewBook(), make([]uint32, len(some))
	for n := range some {
		if some[n] {
			numbers[n] = uint32(kept.Len())
			kept.added = b.appendText(kept.added, uint32(n))
			kept.ends = append(kept.ends, len(kept.added))
		}
	}
	for n := range some {
		if asked := b.Asked(uint32(n)); some[n] && asked != "" {
			kept.cards[numbers[n]] = Renumber(asked, numbers)
		}
	}
	return kept, numbers
}

// Renumber returns the numbers that some questions have in another book.
func Renumber(asked pack.Numbers, numbers []uint32) pack.Numbers {
	var changed []uint32
	for n := range asked.All() {
		changed = append(changed, numbers[n])
	}
	return pack.NumbersOf(changed)
}

// number returns a question's number, given to it now if it is new. It is
// looked for among the likely ones first, which are numbers of the book's
// beginning: pages mostly ask what they asked before, so that a build that
// makes few of them needs no index.
func (b *Book) number(q Question, likely []uint32) uint32 {
	var room [256]byte
	text := q.appendTo(room[:0])
	for _, n := range likely {
		if int(n) < len(b.before) && b.before[n].text() == string(text) {
			return n
		}
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	if !b.indexed {
		b.index()
	}
	hash := maphash.Bytes(bookSeed, text)
	n, known := b.numbers.Find(hash, func(n uint32) bool { return b.isText(n, text) })
	if !known {
		n = uint32(b.Len())
		b.added = append(b.added, text...)
		b.ends = append(b.ends, len(b.added))
		b.numbers.Add(n, hash)
	}
	return n
}

var bookSeed = maphash.MakeSeed()

// index finds places for the questions that the book began with.
func (b *Book) index() {
	b.indexed = true
	b.numbers.Grow(len(b.before) + len(b.before)/8)
	for n := range b.before {
		b.numbers.Add(uint32(n), maphash.String(bookSeed, b.before[n].text()))
	}
}

// appendText appends the text of the question with a number.
func (b *Book) appendText(to []byte, n uint32) []byte {
	if int(n) < len(b.before) {
		return append(to, b.before[n].text()...)
	}
	return append(to, b.addedText(int(n)-len(b.before))...)
}

// addedText is the text of one of the questions that were added.
func (b *Book) addedText(i int) []byte {
	start := 0
	if i > 0 {
		start = b.ends[i-1]
	}
	return b.added[start:b.ends[i]]
}

// isText reports whether a text is that of the question with a number.
func (b *Book) isText(n uint32, text []byte) bool {
	if int(n) < len(b.before) {
		return b.before[n].text() == string(text)
	}
	return bytes.Equal(b.addedText(int(n)-len(b.before)), text)
}

// askedBefore returns what the maker of a summary asked in the build before.
func (b *Book) askedBefore(card uint32) pack.Numbers {
	if b == nil || int(card) >= len(b.before) {
		return ""
	}
	return b.before[card].Asked()
}

func (b *Book) noteCard(card uint32, asked []uint32) {
	packed := b.room.Numbers(asked)
	b.mu.Lock()
	defer b.mu.Unlock()
	b.cards[card] = packed
}
