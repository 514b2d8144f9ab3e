package parallel

import (
	"context"
	"runtime"
	"sync"
)

// readers is how many goroutines share work that waits for files. A disk, and one
// in a network all the more, finds many files in the time that it takes for one.
const readers = 16

// EachRead calls work, which begins with reading files, for every number below
// total. Work that makes files is not for it: the system makes those of a folder
// one after the other.
func EachRead(ctx context.Context, total int, work func(i int)) {
	if total > readers {
		waiting.begin()
		defer waiting.end()
	}
	share(ctx, max(readers, Workers()), total, work)
}

// PartsRead is Parts for work that looks at files.
func PartsRead(ctx context.Context, total int, work func(from, to int)) {
	EachRead(ctx, (total+partLength-1)/partLength, part(total, work))
}

// waiting is the work that waits for files now.
var waiting overbooking

// overbooking has Go use twice as many processors as there are. Where a goroutine
// waits for a file, Go gives its processor to another only after some 50 µs, which
// is as long as the file takes; the system does so at once. See bench/README.md for
// what that saves and costs.
type overbooking struct {
	mu    sync.Mutex
	works int
	there int // processors, before
}

func (o *overbooking) begin() {
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.works++; o.works == 1 {
		o.there = runtime.GOMAXPROCS(0)
		runtime.GOMAXPROCS(2 * o.there)
	}
}

func (o *overbooking) end() {
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.works--; o.works == 0 {
		runtime.GOMAXPROCS(o.there)
	}
}
