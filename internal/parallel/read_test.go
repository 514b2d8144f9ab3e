package parallel

import (
	"runtime"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"
)

// Work that waits for files is done by many at once, however few processors
// there are: here each waits until all have begun.
func TestReadersWaitTogether(t *testing.T) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	var begun sync.WaitGroup
	begun.Add(readers)
	var done atomic.Int32
	EachRead(t.Context(), readers, func(int) {
		begun.Done()
		begun.Wait()
		done.Add(1)
	})
	if n := done.Load(); n != readers {
		t.Errorf("%d of %d are done", n, readers)
	}
}

// system is one that counts waits: so many in each millisecond.
type system struct {
	waits, inMillisecond int64
}

// read reads for some time.
func (s *system) read(o *overbooking, d time.Duration) {
	for range d / time.Millisecond {
		time.Sleep(time.Millisecond)
		s.waits += s.inMillisecond
		o.look()
	}
}

// Go uses a processor for each reader while files are waited for, in long works and
// in short ones, alone and within others; and as many as there are when they are not,
// and after each work.
func TestProcessors(t *testing.T) {
	const there = 2
	const few, many = there * manyWaits, there*manyWaits + 1
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(there))
	synctest.Test(t, func(t *testing.T) {
		var s system
		o := &overbooking{waits: func() int64 { return s.waits }}
		expect := func(when string, want int) {
			t.Helper()
			if n := runtime.GOMAXPROCS(0); n != want {
				t.Errorf("%s: %d processors, want %d", when, n, want)
			}
		}

		o.begin()
		s.inMillisecond = few
		s.read(o, 5*countFor)
		expect("no file is waited for", there)
		s.inMillisecond = many
		s.read(o, 2*countFor)
		expect("files are waited for", readers)
		o.begin()
		s.read(o, countFor)
		expect("within another work", readers)
		o.end()
		expect("after that", readers)
		o.end()
		expect("after the work", there)

		s.waits += 1000 * many // in no work
		time.Sleep(countFor)
		o.begin()
		expect("the next work", readers)
		s.inMillisecond = few
		s.read(o, 2*countFor)
		expect("no file is waited for any more", there)
		o.end()

		s.inMillisecond = many
		for range 3 * countFor / time.Millisecond {
			o.begin()
			s.read(o, time.Millisecond)
			o.end()
			expect("after a short work", there)
		}
		o.begin()
		expect("after many short works", readers)
		o.end()
	})
}

// There is nothing to gain where there is a processor for each reader.
func TestManyProcessors(t *testing.T) {
	const there = readers + 1
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(there))
	synctest.Test(t, func(t *testing.T) {
		s := system{inMillisecond: 1000 * there}
		o := &overbooking{waits: func() int64 { return s.waits }}
		o.begin()
		defer o.end()
		s.read(o, 2*countFor)
		if n := runtime.GOMAXPROCS(0); n != there || !o.booked {
			t.Errorf("%d processors of %d, files waited for: %v", n, there, o.booked)
		}
	})
}
