// Package lookup finds the number of something among many that are numbered and
// kept elsewhere: hashes of them go in, numbers come out. It holds eight bytes a
// slot and no pointer, where a map from texts to numbers holds over twenty, and
// costs the garbage collector nothing.
package lookup

// Index leads from hashes to numbers. The zero Index is empty. It is not safe for
// concurrent use while something is added.
type Index struct {
	// slots hold half of a hash, above, and a number and one, below, or 0 for none:
	// what does not find its own place free takes the next that is. Of what stands
	// in between, nearly all is told apart by the half, without looking it up, which
	// in a large index is a way to main memory. Their count is a power of two.
	slots []uint64
	used  int
}

// half is the part of a hash that is kept, and leads to the slot.
func half(hash uint64) uint64 { return hash &^ (1<<32 - 1) }

// Find returns the number among those with a hash for which is says so.
func (x *Index) Find(hash uint64, is func(number uint32) bool) (number uint32, found bool) {
	if len(x.slots) == 0 {
		return 0, false
	}
	kept := half(hash)
	for at := x.place(kept); x.slots[at] != 0; at = x.next(at) {
		if half(x.slots[at]) != kept {
			continue
		}
		if number = uint32(x.slots[at]) - 1; is(number) {
			return number, true
		}
	}
	return 0, false
}

// Add adds a number that is not there, below 1<<32 - 1.
func (x *Index) Add(number uint32, hash uint64) {
	if x.used >= len(x.slots)/4*3 {
		x.Grow(1)
	}
	x.put(half(hash) | uint64(number+1))
}

// Grow makes room for so many more.
func (x *Index) Grow(more int) {
	size := max(len(x.slots), leastSlots)
	for size/4*3 < x.used+more {
		size *= 2
	}
	if size == len(x.slots) {
		return
	}
	before := x.slots
	x.slots, x.used = make([]uint64, size), 0
	for _, slot := range before {
		if slot != 0 {
			x.put(slot)
		}
	}
}

// leastSlots is how many slots there are to begin with.
const leastSlots = 16

func (x *Index) put(slot uint64) {
	at := x.place(half(slot))
	for x.slots[at] != 0 {
		at = x.next(at)
	}
	x.slots[at] = slot
	x.used++
}

func (x *Index) place(kept uint64) int { return int(kept>>32) & (len(x.slots) - 1) }

func (x *Index) next(at int) int { return (at + 1) & (len(x.slots) - 1) }
