package build

import (
	"context"
	"errors"
	"sort"
	"sync"
	"time"

	"github.com/cespare/xxhash/v2"

	"digest/internal/pack"
	"digest/internal/parallel"
	"digest/internal/site"
)

// Long lists are kept in runs: stretches of some hundred values, packed each as
// one text of the store. All processors unpack them, and a build writes only
// the runs in which something changed.

// run is a stretch of a list in the store.
type run struct {
	// First is the name of the first value, of a list that is sorted by name.
	First string
	Count int
	Place site.Span
	Sum   uint64 // xxHash64: it shows what was damaged, and nobody has to be kept from forging it
}

// runLength is how many values a run has when it is made. One that grows to
// twice as many is cut.
const runLength = 512

// stretch is a part of a list that becomes a run: the values from From to To.
// Before is the run that it was, or nil.
type stretch struct {
	From, To int
	Before   *run
}

// byName cuts a sorted list where the runs before were cut.
func byName(count int, name func(i int) string, before []run) []stretch {
	var cut []stretch
	from := 0
	for i := range before {
		to := count
		if i+1 < len(before) {
			next := before[i+1].First
			to = from + sort.Search(count-from, func(k int) bool { return name(from+k) >= next })
		}
		cut = append(cut, pieces(from, to, &before[i])...)
		from = to
	}
	return append(cut, pieces(from, count, nil)...)
}

// byNumber cuts a list whose values stay at their places.
func byNumber(count int, before []run) []stretch {
	cut := pieces(0, count, nil)
	for i := range min(len(cut), len(before)) {
		cut[i].Before = &before[i]
	}
	return cut
}

// pieces cuts what is too long for one run.
func pieces(from, to int, before *run) []stretch {
	switch {
	case from == to:
		return nil
	case before != nil && to-from < 2*runLength:
		return []stretch{{from, to, before}}
	}
	var cut []stretch
	for ; from < to; from += runLength {
		cut = append(cut, stretch{From: from, To: min(from+runLength, to)})
	}
	return cut
}

// packing appends values of a list, packed.
func packing[T any](list []T) func(b []byte, i int) []byte {
	return func(b []byte, i int) []byte { return pack.Append(b, &list[i]) }
}

// putRuns packs a list. Add appends a value, packed; same says that it is as it
// was in the runs before.
func putRuns(into *store, cut []stretch, name func(i int) string, add func(b []byte, i int) []byte, same func(i int) bool) ([]run, error) {
	runs, problems := make([]run, len(cut)), make([]error, len(cut))
	parallel.Each(context.Background(), len(cut), func(k int) {
		c := cut[k]
		if c.Before != nil && c.Before.Count == c.To-c.From && c.all(same) {
			runs[k] = *c.Before
			return
		}
		buffer := packed.Get().(*[]byte)
		defer packed.Put(buffer)
		*buffer = pack.AppendLength((*buffer)[:0], c.To-c.From)
		for i := c.From; i < c.To; i++ {
			*buffer = add(*buffer, i)
		}
		runs[k] = run{First: name(c.From), Count: c.To - c.From, Sum: xxhash.Sum64(*buffer)}
		runs[k].Place, problems[k] = into.Append(*buffer)
	})
	return runs, errors.Join(problems...)
}

// packed are where runs are packed.
var packed = sync.Pool{New: func() any { return new([]byte) }}

func (c stretch) all(same func(i int) bool) bool {
	for i := c.From; i < c.To; i++ {
		if !same(i) {
			return false
		}
	}
	return true
}

// getRuns unpacks a list.
func getRuns[T any](from *store, runs []run, zone *time.Location) ([]T, error) {
	starts, all := make([]int, len(runs)), 0
	for i, r := range runs {
		starts[i] = all
		all += r.Count
	}
	list, problems := make([]T, all), make([]error, len(runs))
	parallel.Each(context.Background(), len(runs), func(i int) {
		text, err := from.Checked(runs[i].Place, runs[i].Sum)
		if err == nil {
			err = pack.UnpackList(text, zone, list[starts[i]:starts[i]+runs[i].Count])
		}
		problems[i] = err
	})
	return list, errors.Join(problems...)
}

// count is how many values runs have.
func count(runs []run) (n int) {
	for _, r := range runs {
		n += r.Count
	}
	return n
}

// length is how many bytes of a store runs take.
func length(lists ...[]run) (bytes int64) {
	for _, runs := range lists {
		for _, r := range runs {
			bytes += int64(r.Place.Length)
		}
	}
	return bytes
}
