package parallel

import (
	"runtime"
	"sync"
	"sync/atomic"
	"testing"
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

// system is one of which some processor time is had, and so many waits in each
// millisecond of it.
type system struct {
	had           used
	inMillisecond int64
}

func (s *system) usage() used { return s.had }

// read has so many milliseconds of a processor for reading.
func (s *system) read(o *overbooking, milliseconds int) {
	for range milliseconds {
		s.had.processors += time.Millisecond
		s.had.waits += s.inMillisecond
		o.look()
	}
}

// Go uses a processor for each reader while files are waited for, in long works and
// in short ones, alone and within others; and as many as there are when they are not,
// and after each work.
func TestProcessors(t *testing.T) {
	const there, few, many, until = 2, manyWaits, manyWaits + 1, int(countFor / time.Millisecond)
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(there))
	var s system
	o := &overbooking{usage: s.usage}
	expect := func(when string, want int) {
		t.Helper()
		if n := runtime.GOMAXPROCS(0); n != want {
			t.Errorf("%s: %d processors, want %d", when, n, want)
		}
	}

	o.begin()
	s.inMillisecond = few
	s.read(o, 5*until)
	expect("no file is waited for", there)
	s.inMillisecond = many
	s.read(o, until-1)
	expect("files are waited for, not long enough to tell", there)
	s.read(o, 1)
	expect("files are waited for", readers)
	o.begin()
	s.read(o, until)
	expect("within another work", readers)
	o.end()
	expect("after that", readers)
	o.end()
	expect("after the work", there)

	s.inMillisecond = few
	s.had.processors += time.Second // in no work
	o.begin()
	expect("the next work", readers)
	s.read(o, until)
	expect("no file is waited for any more", there)
	o.end()

	s.had.waits += 1000 * many // in no work
	s.inMillisecond = many
	for range until {
		expect("between short works", there)
		o.begin()
		s.read(o, 1)
		o.end()
	}
	o.begin()
	expect("after many short works", readers)
	o.end()
}

// There is nothing to gain where there is a processor for each reader.
func TestManyProcessors(t *testing.T) {
	const there = readers + 1
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(there))
	s := system{inMillisecond: 1000}
	o := &overbooking{usage: s.usage}
	o.begin()
	defer o.end()
	s.read(o, 100)
	if n := runtime.GOMAXPROCS(0); n != there || !o.booked {
		t.Errorf("%d processors of %d, files waited for: %v", n, there, o.booked)
	}
}
