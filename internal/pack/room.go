package pack

import (
	"reflect"
	"sync"
	"time"
	"unsafe"
)

// Room keeps many short texts and lists for as long as a build: hundreds of them
// in one piece of memory. By itself each would be another thing for the garbage
// collector to find, again and again. The zero Room is empty; it is safe for
// concurrent use. A piece is freed when nothing of it is in use.
type Room struct {
	mu    sync.Mutex
	piece []byte
	lists lists
}

// A Room's pieces double in size from leastPiece to mostPiece: a room for one
// article is small.
const (
	leastPiece = 1 << 10
	mostPiece  = 64 << 10
)

// Keep returns a copy of a text.
func (r *Room) Keep(text []byte) string {
	if len(text) == 0 {
		return ""
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	if len(text) > cap(r.piece)-len(r.piece) {
		size := min(max(2*cap(r.piece), leastPiece), mostPiece)
		r.piece = make([]byte, 0, max(size, len(text)))
	}
	from := len(r.piece)
	r.piece = append(r.piece, text...)
	return unsafe.String(&r.piece[from], len(text)) // nobody writes there again
}

// Numbers keeps a list of numbers.
func (r *Room) Numbers(list []uint32) Numbers {
	var room [128]byte
	return Numbers(r.Keep(appendNumbers(room[:0], list)))
}

// Unpack keeps a packed text, and what Unpack reads of it.
func (r *Room) Unpack(text []byte, zone *time.Location, into any) error {
	reading := &reader{text: r.Keep(text), zone: zone}
	v := reflect.ValueOf(into).Elem()
	c := coderOf(v.Type())
	r.mu.Lock()
	defer r.mu.Unlock()
	reading.lists = r.ofLists()
	if c.get(reading, v); reading.failed {
		return ErrDamaged
	}
	return nil
}

// New returns a pointer to a new value in the room.
func New[T any](r *Room) *T {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.ofLists().one(reflect.TypeFor[[]T]()).Interface().(*T)
}

func (r *Room) ofLists() lists {
	if r.lists == nil {
		r.lists = lists{}
	}
	return r.lists
}
