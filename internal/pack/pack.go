// Package pack turns Go values into bytes and back, for the memory between
// builds: fast, without names, the same bytes for equal values. In goes any
// value of plain data, out comes a packed text; strings that are unpacked are
// parts of that text, so that a large memory is read without copying it.
//
// A packed text says nothing of its type: it is for the program that wrote it,
// which throws away what another version left.
package pack

import (
	"cmp"
	"encoding/binary"
	"errors"
	"fmt"
	"math"
	"reflect"
	"slices"
	"sync"
	"time"
)

// Append packs a value, or what a pointer points to, and appends it. Fields that
// are not exported are left out: a program works them out anew. Maps are packed
// in the order of their keys. It panics on types that are no plain data, such
// as functions and channels.
func Append(b []byte, value any) []byte {
	v := reflect.ValueOf(value)
	if v.Kind() == reflect.Pointer {
		v = v.Elem()
	}
	return coderOf(v.Type()).put(b, v)
}

// ErrDamaged means that a text is not what Append wrote for the type.
var ErrDamaged = errors.New("a packed value is damaged")

// Unpack reads a packed text into what a pointer points to, which must be
// zero, and returns the rest of the text. Times whose zone has the name of the
// given one are in it.
func Unpack(text string, zone *time.Location, into any) (rest string, err error) {
	r := &reader{text: text, zone: zone}
	v := reflect.ValueOf(into).Elem()
	coderOf(v.Type()).get(r, v)
	if r.failed {
		return "", ErrDamaged
	}
	return r.text, nil
}

// UnpackList reads a packed slice into one that is as long as it.
func UnpackList[T any](text string, zone *time.Location, into []T) error {
	r := &reader{text: text, zone: zone, lists: lists{}}
	if n, ok := r.length(); !ok || n != len(into) {
		return ErrDamaged
	}
	c := coderOf(reflect.TypeFor[T]())
	list := reflect.ValueOf(into)
	for i := range into {
		c.get(r, list.Index(i))
	}
	if r.failed {
		return ErrDamaged
	}
	return nil
}

// coder packs and unpacks the values of one type.
type coder struct {
	put func(b []byte, v reflect.Value) []byte
	get func(r *reader, v reflect.Value)
}

// coders are those made so far: a function of the type alone.
var coders sync.Map // reflect.Type → *coder

func coderOf(t reflect.Type) *coder {
	if c, ok := coders.Load(t); ok {
		return c.(*coder)
	}
	c, _ := coders.LoadOrStore(t, newCoder(t))
	return c.(*coder)
}

func newCoder(t reflect.Type) *coder {
	switch t {
	case reflect.TypeFor[time.Time]():
		return &coder{putTime, getTime}
	case reflect.TypeFor[*time.Location]():
		return &coder{put: func(b []byte, v reflect.Value) []byte {
			return AppendText(b, v.Interface().(*time.Location).String())
		}, get: func(r *reader, _ reflect.Value) { r.fail() }}
	}
	switch t.Kind() {
	case reflect.String:
		return &coder{func(b []byte, v reflect.Value) []byte { return AppendText(b, v.String()) },
			func(r *reader, v reflect.Value) { v.SetString(r.string()) }}
	case reflect.Bool:
		return &coder{putBool, func(r *reader, v reflect.Value) { v.SetBool(r.byte() == 1) }}
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return &coder{func(b []byte, v reflect.Value) []byte { return binary.AppendVarint(b, v.Int()) },
			func(r *reader, v reflect.Value) { v.SetInt(r.int()) }}
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		return &coder{func(b []byte, v reflect.Value) []byte { return binary.AppendUvarint(b, v.Uint()) },
			func(r *reader, v reflect.Value) { v.SetUint(r.uint()) }}
	case reflect.Array:
		return arrayCoder(t)
	case reflect.Slice:
		return sliceCoder(t)
	case reflect.Map:
		return mapCoder(t)
	case reflect.Pointer:
		return pointerCoder(t)
	case reflect.Float64:
		return &coder{func(b []byte, v reflect.Value) []byte {
			return binary.BigEndian.AppendUint64(b, math.Float64bits(v.Float()))
		},
			func(r *reader, v reflect.Value) { v.SetFloat(r.float()) }}
	case reflect.Struct:
		return structCoder(t)
	case reflect.Interface:
		return &coder{putAny, getAny}
	}
	panic(fmt.Sprintf("pack: %v is no plain data", t))
}

func putBool(b []byte, v reflect.Value) []byte {
	if v.Bool() {
		return append(b, 1)
	}
	return append(b, 0)
}

// arrayCoder is for sums: arrays of bytes.
func arrayCoder(t reflect.Type) *coder {
	if t.Elem().Kind() != reflect.Uint8 {
		panic(fmt.Sprintf("pack: %v is no plain data", t))
	}
	n := t.Len()
	return &coder{
		put: func(b []byte, v reflect.Value) []byte {
			if v.CanAddr() {
				return append(b, v.Bytes()...)
			}
			for i := range n {
				b = append(b, byte(v.Index(i).Uint()))
			}
			return b
		},
		get: func(r *reader, v reflect.Value) { copy(v.Bytes(), r.take(n)) },
	}
}

// A slice is its length plus one, 0 for nil, and its values.
func sliceCoder(t reflect.Type) *coder {
	inner := sync.OnceValue(func() *coder { return coderOf(t.Elem()) }) // later: types may hold themselves
	return &coder{
		put: func(b []byte, v reflect.Value) []byte {
			if v.IsNil() {
				return append(b, 0)
			}
			b = AppendLength(b, v.Len())
			for i := range v.Len() {
				b = inner().put(b, v.Index(i))
			}
			return b
		},
		get: func(r *reader, v reflect.Value) {
			n, ok := r.length()
			if !ok {
				return
			}
			v.Set(r.lists.take(t, n))
			for i := range n {
				inner().get(r, v.Index(i))
			}
		},
	}
}

func mapCoder(t reflect.Type) *coder {
	if t.Key().Kind() != reflect.String {
		panic(fmt.Sprintf("pack: %v is no plain data", t))
	}
	inner := sync.OnceValue(func() *coder { return coderOf(t.Elem()) })
	return &coder{
		put: func(b []byte, v reflect.Value) []byte {
			if v.IsNil() {
				return append(b, 0)
			}
			b = AppendLength(b, v.Len())
			keys := v.MapKeys()
			slices.SortFunc(keys, func(a, b reflect.Value) int { return cmp.Compare(a.String(), b.String()) })
			for _, key := range keys {
				b = inner().put(AppendText(b, key.String()), v.MapIndex(key))
			}
			return b
		},
		get: func(r *reader, v reflect.Value) {
			n, ok := r.length()
			if !ok {
				return
			}
			v.Set(reflect.MakeMapWithSize(t, n))
			for range n {
				key, value := reflect.New(t.Key()).Elem(), reflect.New(t.Elem()).Elem()
				key.SetString(r.string())
				inner().get(r, value)
				v.SetMapIndex(key, value)
			}
		},
	}
}

func pointerCoder(t reflect.Type) *coder {
	inner := sync.OnceValue(func() *coder { return coderOf(t.Elem()) })
	many := reflect.SliceOf(t.Elem())
	return &coder{
		put: func(b []byte, v reflect.Value) []byte {
			if v.IsNil() {
				return append(b, 0)
			}
			return inner().put(append(b, 1), v.Elem())
		},
		get: func(r *reader, v reflect.Value) {
			if r.byte() == 1 {
				v.Set(r.lists.one(many))
				inner().get(r, v.Elem())
			}
		},
	}
}

func structCoder(t reflect.Type) *coder {
	type field struct {
		number int
		*coder
	}
	var fields []field
	for i := range t.NumField() {
		if t.Field(i).IsExported() {
			fields = append(fields, field{i, coderOf(t.Field(i).Type)})
		}
	}
	return &coder{
		put: func(b []byte, v reflect.Value) []byte {
			for _, f := range fields {
				b = f.put(b, v.Field(f.number))
			}
			return b
		},
		get: func(r *reader, v reflect.Value) {
			for _, f := range fields {
				f.get(r, v.Field(f.number))
			}
		},
	}
}
