package pack

import "reflect"

// lists is memory for what is unpacked: a piece for many values of one type, by
// the type of their slice. What is unpacked together stays together; by itself
// each small list would be another thing for the garbage collector to find. With
// nil each has its own.
type lists map[reflect.Type]*list

// list is a piece, and how many of its values are taken.
type list struct {
	piece reflect.Value
	taken int
}

// A piece for a type doubles from leastList to mostList values.
const (
	leastList = 4
	mostList  = 64
)

// take returns a slice of a type, as long as told, of which nobody else knows.
func (l lists) take(t reflect.Type, length int) reflect.Value {
	if l == nil || length > mostList/4 {
		return reflect.MakeSlice(t, length, length)
	}
	of, from := l.room(t, length)
	return of.Slice3(from, from+length, from+length)
}

// one returns a pointer to a value of its own. Its slice would be of type t.
func (l lists) one(t reflect.Type) reflect.Value {
	if l == nil {
		return reflect.New(t.Elem())
	}
	of, from := l.room(t, 1)
	return of.Index(from).Addr()
}

// room takes some values of a piece, from one on.
func (l lists) room(t reflect.Type, length int) (piece reflect.Value, from int) {
	of := l[t]
	if of == nil {
		of = &list{piece: reflect.MakeSlice(t, leastList, leastList)}
		l[t] = of
	}
	if of.taken+length > of.piece.Len() {
		size := max(length, min(2*of.piece.Len(), mostList))
		of.piece, of.taken = reflect.MakeSlice(t, size, size), 0
	}
	from = of.taken
	of.taken += length
	return of.piece, from
}
