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
		if i%lookEach == 0 {
			reading.look()
		}
	})
}

// PartsRead is Parts for work that looks at files.
func PartsRead(ctx context.Context, total int, work func(from, to int)) {
	EachRead(ctx, (total+partLength-1)/partLength, part(total, work))
}

// reading is all that is read now.
var reading = overbooking{usage: usage}

// Files are waited for when the system has taken more than manyWaits threads off
// their processor, because they had to wait, for each millisecond of a processor's
// time that went into the work. Counted on 2 processors, files on a disk: 30, or 10
// once there is one for each reader; files in memory: 0.1 and 1.3.
const manyWaits = 3

// countFor is for how much time of processors waits are counted before that is
// decided anew, and lookEach after how many pieces of work that is looked at: to ask
// the system after each would be work, too.
const (
	countFor = 10 * time.Millisecond
	lookEach = 8
)

// used is what the program has had of the system since it began.
type used struct {
	processors time.Duration // the time of all
	waits      int64
}

// overbooking has Go use a processor for each reader while files have to be waited
// for, however many there are. Where a goroutine waits for a file, Go gives its
// processor to another only after some 50 µs, which is as long as the file takes; the
// system does so at once. With all files in memory that would cost some percent. See
// bench/README.md for both.
type overbooking struct {
	usage func() used

	mu     sync.Mutex
	works  int
	there  int  // processors, before
	booked bool // more than there are

	// Counting goes on over works, which may be short: counted is what those since
	// the last decision used, and this one up to last.
	last, counted used
}

func (o *overbooking) begin() {
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.works++; o.works > 1 {
		return
	}
	o.there = runtime.GOMAXPROCS(0)
	o.last = o.usage()
	o.book()
}

func (o *overbooking) end() {
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.works--; o.works > 0 {
		return
	}
	o.count()
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
	o.count()
	if o.counted.processors < countFor {
		return
	}
	if many := o.counted.waits > manyWaits*o.counted.processors.Milliseconds(); many != o.booked {
		o.booked = many
		o.book()
	}
	o.counted = used{}
}

func (o *overbooking) count() {
	now := o.usage()
	o.counted.processors += now.processors - o.last.processors
	o.counted.waits += now.waits - o.last.waits
	o.last = now
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
