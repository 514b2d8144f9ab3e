// Package lookup finds the number of something among many that are numbered and
// kept elsewhere: hashes of them go in, numbers come out. It holds four bytes a
// slot and no pointer, where a map from texts to numbers holds over twenty, and
// costs the garbage collector nothing.
package lookup

// Index leads from hashes to numbers. The zero Index is empty. It is not safe for
// concurrent use while something is added.
type Index struct {
	// slots hold a number and one, or 0 for none: what does not find its own
	// place free takes the next that is. Their count is a power of two.
	slots []uint32
	used  int
}

// Find returns the number among those with a hash for which is says so.
func (x *Index) Find(hash uint64, is func(number uint32) bool) (number uint32, found bool) {
	if len(x.slots) == 0 {
		return 0, false
	}
	for at := x.place(hash); x.slots[at] != 0; at = x.next(at) {
		if number = x.slots[at] - 1; is(number) {
			return number, true
		}
	}
	return 0, false
}

// Add adds a number that is not there, below 1<<32 - 1. As the index grows, it
// asks for the hashes of the others again.
func (x *Index) Add(number uint32, hash func(number uint32) uint64) {
	if x.used >= len(x.slots)/4*3 {
		x.Grow(1, hash)
	}
	x.put(number, hash(number))
}

// Grow makes room for so many more.
func (x *Index) Grow(more int, hash func(number uint32) uint64) {
	size := max(len(x.slots), leastSlots)
	for size/4*3 < x.used+more {
		size *= 2
	}
	if size == len(x.slots) {
		return
	}
	before := x.slots
	x.slots, x.used = make([]uint32, size), 0
	for _, n := range before {
		if n != 0 {
			x.put(n-1, hash(n-1))
		}
	}
}

// leastSlots is how many slots there are to begin with.
const leastSlots = 16

func (x *Index) put(number uint32, hash uint64) {
	at := x.place(hash)
	for x.slots[at] != 0 {
		at = x.next(at)
	}
	x.slots[at] = number + 1
	x.used++
}

func (x *Index) place(hash uint64) int { return int(hash & uint64(len(x.slots)-1)) }

func (x *Index) next(at int) int { return (at + 1) & (len(x.slots) - 1) }
