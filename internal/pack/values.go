package pack

import (
	"encoding/binary"
	"fmt"
	"math"
	"reflect"
	"slices"
	"time"
)

// reader takes a packed text apart. After the first mistake it gives zero
// values, and failed is true.
type reader struct {
	text   string
	zone   *time.Location
	lists  lists // where what is read leads to
	failed bool
}

func (r *reader) fail() { r.text, r.failed = "", true }

func (r *reader) take(n int) string {
	if n < 0 || n > len(r.text) {
		r.fail()
		return ""
	}
	s := r.text[:n]
	r.text = r.text[n:]
	return s
}

func (r *reader) byte() byte {
	if s := r.take(1); s != "" {
		return s[0]
	}
	return 0
}

func (r *reader) uint() uint64 {
	var n uint64
	for shift := 0; shift < 64 && !r.failed; shift += 7 {
		b := r.byte()
		n |= uint64(b&0x7f) << shift
		if b < 0x80 {
			return n
		}
	}
	r.fail()
	return 0
}

func (r *reader) int() int64 {
	u := r.uint()
	return int64(u>>1) ^ -int64(u&1)
}

func (r *reader) float() float64 {
	bits := r.take(8)
	if r.failed {
		return 0
	}
	return math.Float64frombits(binary.BigEndian.Uint64([]byte(bits)))
}

func (r *reader) string() string {
	n := r.uint()
	if n > uint64(len(r.text)) {
		r.fail()
		return ""
	}
	return r.take(int(n))
}

// length reads a length plus one; ok is false for nil. No value takes less
// than a byte, so that a damaged length cannot ask for all memory.
func (r *reader) length() (n int, ok bool) {
	size := r.uint()
	if size == 0 {
		return 0, false
	}
	if size-1 > uint64(len(r.text)) {
		r.fail()
		return 0, false
	}
	return int(size - 1), true
}

// putTime packs a time with the name of its zone and its offset there: dates
// are printed with their offset, and a template may ask for the zone.
func putTime(b []byte, v reflect.Value) []byte {
	t := v.Interface().(time.Time)
	if t.IsZero() {
		return append(b, 0)
	}
	_, offset := t.Zone()
	b = AppendText(append(b, 1), t.Location().String())
	b = binary.AppendVarint(b, int64(offset))
	b = binary.AppendVarint(b, t.Unix())
	return binary.AppendUvarint(b, uint64(t.Nanosecond()))
}

func getTime(r *reader, v reflect.Value) {
	if r.byte() == 0 {
		return
	}
	name, offset := r.string(), r.int()
	t := time.Unix(r.int(), int64(r.uint()))
	if !r.failed {
		*v.Addr().Interface().(*time.Time) = t.In(r.location(name, int(offset))) // v.Set would allocate another
	}
}

func (r *reader) location(name string, offset int) *time.Location {
	switch {
	case r.zone != nil && name == r.zone.String():
		return r.zone
	case name == "UTC":
		return time.UTC
	case name == "Local":
		return time.Local
	}
	return time.FixedZone(name, offset)
}

// putAny packs a value of the site's own as its type and itself.
func putAny(b []byte, v reflect.Value) []byte {
	if v.IsNil() {
		return append(b, 0)
	}
	inner := v.Elem()
	i := slices.Index(anyTypes, inner.Type())
	if i < 0 {
		panic(fmt.Sprintf("pack: %v is no plain data", inner.Type()))
	}
	return coderOf(inner.Type()).put(append(b, byte(i+1)), inner)
}

func getAny(r *reader, v reflect.Value) {
	i := int(r.byte())
	switch {
	case i > len(anyTypes):
		r.fail()
	case i > 0:
		inner := reflect.New(anyTypes[i-1]).Elem()
		coderOf(anyTypes[i-1]).get(r, inner)
		v.Set(inner)
	}
}

// anyTypes are the types that a value of the site's own may have, as TOML and
// YAML give them.
var anyTypes = []reflect.Type{
	reflect.TypeFor[string](), reflect.TypeFor[bool](), reflect.TypeFor[float64](),
	reflect.TypeFor[int](), reflect.TypeFor[int64](), reflect.TypeFor[uint64](),
	reflect.TypeFor[time.Time](), reflect.TypeFor[[]any](), reflect.TypeFor[map[string]any](), reflect.TypeFor[[]map[string]any](),
}
