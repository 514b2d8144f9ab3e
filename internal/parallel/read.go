package parallel

import (
	"context"
	"runtime"
	"sync"
	"time"
)

// readers is how many goroutines share work that waits for files. A disk, and one
// in a network all the more, finds many files in the time that it takes for one.
const readers = 16

// EachRead calls work, which begins with reading files, for every number below
// total. Work that makes files is not for it: the system makes those of a folder
// one after the other.
func EachRead(ctx context.Context, total int, work func(i int)) {
	reading.begin()
	defer reading.end()
	share(ctx, max(readers, Workers()), total, func(i int) {
		work(i)
		reading.look()
	})
}

// PartsRead is Parts for work that looks at files.
func PartsRead(ctx context.Context, total int, work func(from, to int)) {
	EachRead(ctx, (total+partLength-1)/partLength, part(total, work))
}

// reading is all that is read now.
var reading = overbooking{waits: waits}

// Files are waited for when the system has taken more than manyWaits threads for
// each processor and millisecond off it, because they had to wait. Counted on 2
// processors, files on a disk: 15, or 10 once there is one for each reader; files in
// memory: 0.07 and 1.3.
const manyWaits = 3

// countFor is for how long waits are counted before that is decided anew.
const countFor = 10 * time.Millisecond

// overbooking has Go use a processor for each reader while files have to be waited
// for, however many there are. Where a goroutine waits for a file, Go gives its
// processor to another only after some 50 µs, which is as long as the file takes; the
// system does so at once. With all files in memory that would cost some percent. See
// bench/README.md for both.
type overbooking struct {
	waits func() int64 // that there were, since the program began

	mu     sync.Mutex
	works  int
	there  int  // processors, before
	booked bool // more than there are

	// What is counted goes on over works, which may be short: since, with the
	// waits before that, this work has been counted, and counted are those before.
	since   time.Time
	before  int64
	counted struct {
		time  time.Duration
		waits int64
	}
}

func (o *overbooking) begin() {
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.works++; o.works > 1 {
		return
	}
	o.there = runtime.GOMAXPROCS(0)
	o.since, o.before = time.Now(), o.waits()
	o.book()
}

func (o *overbooking) end() {
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.works--; o.works > 0 {
		return
	}
	o.count(time.Now())
	if o.booked {
		runtime.GOMAXPROCS(o.there)
	}
}

// look sees whether files are waited for. Another that looks does as well.
func (o *overbooking) look() {
	if !o.mu.TryLock() {
		return
	}
	defer o.mu.Unlock()
	now := time.Now()
	if o.counted.time+now.Sub(o.since) < countFor {
		return
	}
	o.count(now)
	many := manyWaits * int64(o.there) * o.counted.time.Milliseconds()
	if booked := o.counted.waits > many; booked != o.booked {
		o.booked = booked
		o.book()
	}
	o.counted.time, o.counted.waits = 0, 0
}

func (o *overbooking) count(now time.Time) {
	waits := o.waits()
	o.counted.time += now.Sub(o.since)
	o.counted.waits += waits - o.before
	o.since, o.before = now, waits
}

func (o *overbooking) book() {
	processors := o.there
	if o.booked {
		processors = max(readers, o.there)
	}
	if processors != runtime.GOMAXPROCS(0) {
		runtime.GOMAXPROCS(processors)
	}
}
