package pack

import (
	"encoding/binary"
	"iter"
)

// What a long list is made of need not be unpacked to be looked at. These
// functions read a packed text from its beginning; what is damaged is zero, and
// so is all that comes after it.

// AppendLength packs what a list begins with: so many values follow.
func AppendLength(b []byte, n int) []byte { return binary.AppendUvarint(b, uint64(n)+1) }

// AppendText packs a text of either kind.
func AppendText[T ~string | ~[]byte](b []byte, text T) []byte {
	return append(binary.AppendUvarint(b, uint64(len(text))), text...)
}

// Cut reads a text that AppendText packed.
func Cut(packed string) (text, rest string) {
	r := reader{text: packed}
	return r.string(), r.text
}

// CutInt reads a number that binary.AppendVarint packed.
func CutInt(packed string) (n int, rest string) {
	r := reader{text: packed}
	if n = int(r.int()); r.failed {
		n = 0
	}
	return n, r.text
}

// Numbers is a list of numbers in rising order, packed as their distances: the
// questions of a page are such lists, and there are many.
type Numbers string

// NumbersOf packs a list.
func NumbersOf(list []uint32) Numbers {
	var room [128]byte
	return Numbers(appendNumbers(room[:0], list))
}

func appendNumbers(b []byte, list []uint32) []byte {
	last := uint32(0)
	for _, n := range list {
		b = binary.AppendUvarint(b, uint64(n-last)) // of 32 bits: it wraps and comes back
		last = n
	}
	return b
}

// All are the numbers.
func (n Numbers) All() iter.Seq[uint32] {
	return func(yield func(uint32) bool) {
		r, last := reader{text: string(n)}, uint32(0)
		for r.text != "" {
			last += uint32(r.uint())
			if r.failed || !yield(last) {
				return
			}
		}
	}
}
