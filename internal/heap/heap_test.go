package heap

import (
	"runtime"
	"runtime/debug"
	"sync"
	"testing"
	"time"
)

// TestGrowth holds that little in use lets the heap come to what is free, and
// much lets it grow by its part.
func TestGrowth(t *testing.T) {
	const free = 80 << 20
	for used, want := range map[uint64]int{0: 2000, 1 << 20: 2000, 20 << 20: 300, 40 << 20: 100, 48 << 20: 66, 70 << 20: heapGrowth, free: heapGrowth, 2 * free: heapGrowth,
		1 << 30: heapGrowth, 5 << 28: 50, 4 << 30: leastGrowth} {
		if got := growth(used, free); got != want {
			t.Errorf("%d MB of %d: %d %%, want %d", used>>20, free>>20, got, want)
		}
	}
}

// TestExpect holds that nothing is collected before what was expected is in
// use, and that garbage is collected after.
func TestExpect(t *testing.T) {
	const expected = 160 << 20
	Expect(expected)
	if free.Load() != 0 {
		t.Fatal("the heap is paced before anybody asked for it")
	}
	defer func(percent int) { free.Store(0); given.Store(false); debug.SetGCPercent(percent) }(debug.SetGCPercent(100))
	Pace()
	if Expect(1); free.Load() != freeHeap {
		t.Errorf("a byte more frees %d bytes", free.Load())
	}
	Expect(expected)
	before := collections(t, 0)
	allocate(90)
	if n := collections(t, 0); n != before {
		t.Errorf("%d collections at 90 MB of %d", n-before, expected>>20)
	}
	allocate(150)
	if n := collections(t, before+1); n == before {
		t.Errorf("no collection at 240 MB of %d", expected>>20)
	}
}

// TestAllow holds that nothing is collected before the heap has what it was
// allowed, and that more is allowed, never less.
func TestAllow(t *testing.T) {
	const allowed = 200 << 20
	if Allow(allowed); free.Load() != 0 {
		t.Fatal("the heap is paced before anybody asked for it")
	}
	defer func(percent int) { free.Store(0); given.Store(false); debug.SetGCPercent(percent) }(debug.SetGCPercent(100))
	garbage = nil
	runtime.GC() // what other tests have left
	Pace()
	if Allow(allowed); given.Load() != (installed() > 0) {
		t.Errorf("with %d MB of memory some was given ahead: %v", installed()>>20, given.Load())
	}
	Allow(allowed / 2)
	before := collections(t, 0)
	allocate(120) // a collection may begin at seven tenths
	if n := collections(t, 0); n != before {
		t.Errorf("%d collections at 120 MB of %d", n-before, allowed>>20)
	}
	allocate(150)
	if n := collections(t, before+1); n == before {
		t.Errorf("no collection at 270 MB of %d", allowed>>20)
	}
}

// TestPaceGoesOn holds that the percentage follows what is in use when Go is told
// of more processors, and of fewer again.
func TestPaceGoesOn(t *testing.T) {
	defer func(percent int) { free.Store(0); debug.SetGCPercent(percent) }(debug.SetGCPercent(100))
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(0))
	Pace()
	for range 100 {
		runtime.GOMAXPROCS(8)
		free.Store(1) // collections follow one another
		debug.SetGCPercent(heapGrowth)
		scatter()
		runtime.GOMAXPROCS(2)
		free.Store(freeHeap)
		debug.SetGCPercent(-1) // what Pace has to replace
		if !paced() {
			t.Fatal("the percentage is not set any more")
		}
	}
}

// scatter leaves small garbage, among what is in use, on all processors.
func scatter() {
	type node struct {
		next *node
		_    [5]int
	}
	var group sync.WaitGroup
	for range 16 {
		group.Go(func() {
			var used *node
			for i := range 40000 {
				if n := (&node{}); i%7 == 0 {
					n.next, used = used, n
				}
			}
			runtime.KeepAlive(used)
		})
	}
	group.Wait()
}

// paced reports whether a percentage is set after a few collections.
func paced() bool {
	for range 200 {
		runtime.GC()
		if percent := debug.SetGCPercent(-1); percent >= 0 {
			return true
		}
		time.Sleep(time.Millisecond)
	}
	return false
}

var garbage []byte

// allocate makes so many megabytes of garbage.
func allocate(megabytes int) {
	for range megabytes {
		garbage = make([]byte, 1<<20)
	}
}

// collections returns how many there have been, when they come to some number
// or a second is over.
func collections(t *testing.T, least uint32) uint32 {
	t.Helper()
	var s runtime.MemStats
	for range 150 {
		if runtime.ReadMemStats(&s); s.NumGC >= least {
			break
		}
		time.Sleep(10 * time.Millisecond)
	}
	return s.NumGC
}
