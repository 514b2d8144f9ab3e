package site

import (
	"bytes"
	"encoding/binary"
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

	mu sync.Mutex
	// added are the questions that came since, as text, one after the other, and
	// ends where each ends in it: there are five for each page, and what has no
	// pointers costs the garbage collector nothing.
	added []byte
	ends  []int
	// numbers are found by a hash of the question's text, and checked: two
	// questions may have one hash, and then the second is found under the next.
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
func (b *Book) All() []Answered {
	all := make([]Answered, len(b.before), len(b.before)+len(b.ends))
	copy(all, b.before)
	text, start := string(b.added), 0
	for _, end := range b.ends {
		all = append(all, Answered{Question: questionOf(text[start:end])})
		start = end
	}
	return all
}

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
	var room [256]byte
	text := q.appendTo(room[:0])
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.numbers == nil {
		b.index()
	}
	n, slot, known := b.find(text)
	if !known {
		n = uint32(len(b.before) + len(b.ends))
		b.added = append(b.added, text...)
		b.numbers[slot], b.ends = n, append(b.ends, len(b.added))
	}
	return n
}

// Question returns the question with a number. No View may be being made.
func (b *Book) Question(n uint32) Question {
	if int(n) < len(b.before) {
		return b.before[n].Question
	}
	return questionOf(string(b.addedText(int(n) - len(b.before))))
}

// addedText is the text of one of the questions that were added.
func (b *Book) addedText(i int) []byte {
	start := 0
	if i > 0 {
		start = b.ends[i-1]
	}
	return b.added[start:b.ends[i]]
}

// index finds places for the questions that the book began with.
func (b *Book) index() {
	b.numbers = make(map[uint64]uint32, len(b.before)+len(b.before)/8)
	var room [256]byte
	for i := range b.before {
		_, slot, _ := b.find(b.before[i].Question.appendTo(room[:0]))
		b.numbers[slot] = uint32(i)
	}
}

// find returns the number of a question, given as text, or the slot where it
// belongs.
func (b *Book) find(text []byte) (number uint32, slot uint64, known bool) {
	for slot = maphash.Bytes(b.seed, text); ; slot++ {
		n, taken := b.numbers[slot]
		if !taken || b.isText(n, text) {
			return n, slot, taken
		}
	}
}

// isText reports whether a text is that of the question with a number.
func (b *Book) isText(n uint32, text []byte) bool {
	if added := int(n) - len(b.before); added >= 0 {
		return bytes.Equal(b.addedText(added), text)
	}
	var room [256]byte
	return bytes.Equal(b.before[n].Question.appendTo(room[:0]), text)
}

// appendTo appends the question as text.
func (q Question) appendTo(b []byte) []byte {
	b = append(b, byte(q.Kind))
	b = binary.AppendVarint(b, int64(q.N))
	for _, part := range []string{q.Lang, q.Of} {
		b = append(binary.AppendUvarint(b, uint64(len(part))), part...)
	}
	return append(b, q.ID...)
}

// questionOf reads a question that appendTo wrote.
func questionOf(text string) Question {
	q := Question{Kind: questionKind(text[0])}
	n, used := binary.Varint([]byte(text[1:]))
	q.N, text = int(n), text[1+used:]
	for _, part := range []*string{&q.Lang, &q.Of} {
		length, used := binary.Uvarint([]byte(text))
		*part, text = text[used:used+int(length)], text[used+int(length):]
	}
	q.ID = text
	return q
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
