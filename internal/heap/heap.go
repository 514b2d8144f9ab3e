// Package heap sets how the memory of the program grows: in goes what a build is
// going to need, out comes less time spent on getting it. It changes nothing
// until Pace is called, which is for main alone.
package heap

import (
	"runtime"
	"runtime/debug"
	"runtime/metrics"
	"strings"
	"sync/atomic"
	"unsafe"
)

// The heap may at least grow by heapGrowth percent over what is in use before
// garbage is collected; when that is more than heapRoom bytes, by those, and by
// leastGrowth percent at least. See bench/README.md for what others cost.
const (
	heapGrowth  = 60
	heapRoom    = 640 << 20
	leastGrowth = 35
)

// freeHeap is what the heap may have, in bytes, before anything is collected,
// whatever is in use: a build of 10,000 stories comes to more at its end, and
// one that finds little to do is over by then.
const freeHeap = 96 << 20

// mostAllowed is as much as the heap may be allowed at once.
const mostAllowed = 4800 << 20

// mostExpected is as much as is got at once, however much is expected.
const mostExpected = 512 << 20

// goHeap is what Go lets a heap come to at 100 percent, however little is in use;
// at others it is as much more (runtime, defaultHeapMinimum).
const goHeap = 4 << 20

// free is what the heap may have before anything is collected; 0 until Pace is
// called.
var free atomic.Uint64

// given is true when the heap was given memory ahead of its use.
var given atomic.Bool

// Pace sets how soon garbage is collected, now and after each collection.
func Pace() {
	free.Store(freeHeap)
	debug.SetGCPercent(growth(0, freeHeap))
	again(0)
}

// again has a percentage set that fits what is in use, as soon as the next
// collection is over. The one that is set now is the other. A finalizer tells: Go
// 1.26 can lose a cleanup when it is told of fewer processors than before, as after
// parallel.EachRead, and no other would follow.
func again(set int) {
	type garbage struct{ _ *garbage }
	runtime.SetFinalizer(&garbage{}, func(*garbage) {
		percent := growth(inUse(), free.Load())
		if percent != set {
			debug.SetGCPercent(percent)
		}
		again(percent)
	})
}

// growth is by how many percent a heap may grow of which so many bytes are in
// use.
func growth(used, free uint64) int {
	used = max(used, 1)
	least := max(leastGrowth, min(heapGrowth, heapRoom*100/used))
	if used >= free {
		return int(least)
	}
	return int(max(least, min(free*100/goHeap, (free-used)*100/used)))
}

// Allow lets the heap come to so many bytes before anything is collected, or to a
// quarter of what the machine has: to collect garbage again and again while what is
// in use only grows costs more than the room. When nothing was expected they come in
// large pages, where the system has them: it stops at each page to clear it, and
// the processor has to look for each. A large build gets them at once, while the
// system still has large ones; a small one as they are used, for it may be over
// before that.
func Allow(bytes uint64) {
	already := free.Load()
	if already == 0 {
		return
	}
	bytes = min(bytes, mostAllowed)
	if has := installed(); has > 0 {
		bytes = min(bytes, has/4)
		if given.CompareAndSwap(false, true) {
			if bytes > already {
				get(bytes, ready)
			} else {
				get(min(already, has/4), enlarge)
			}
		}
	}
	bytes = max(already, bytes)
	free.Store(bytes)
	debug.SetGCPercent(growth(inUse(), bytes))
}

// inUse is how many bytes of the heap the last collection found in use.
func inUse() uint64 {
	sample := []metrics.Sample{{Name: "/gc/heap/live:bytes"}}
	metrics.Read(sample)
	return sample[0].Value.Uint64()
}

// Expect tells that so many bytes more are going to be in use, and gets them
// from the system at once. A heap that grows page by page stops at each for the
// system to clear it: 20,000 times for one edit of a site of 10,000 stories,
// which on a virtual machine was a third of its time.
func Expect(bytes int) {
	bytes = min(bytes, mostExpected)
	if free.Load() == 0 || bytes < leastExpected {
		return
	}
	given.Store(true)
	get(uint64(bytes), ready)
	used := inUse()
	free.Store(max(free.Load(), used+uint64(bytes+bytes/4))) // a collection costs more than to be a little wrong
	debug.SetGCPercent(growth(used, free.Load()))
}

// get gets memory from the system, has something done with it, and leaves it to
// the heap. The caller sets when garbage is collected after that.
func get(bytes uint64, do func(memory []byte)) {
	debug.SetGCPercent(-1)   // or all that memory would be a reason to begin, while it is got
	var room strings.Builder // make would clear it, page by page
	room.Grow(int(bytes))
	room.WriteByte(0)
	do(unsafe.Slice(unsafe.StringData(room.String()), room.Cap()))
	runtime.KeepAlive(&room)
	room.Reset()
	debug.SetGCPercent(100) // the goal before, of which the one to come is a multiple: Go gives memory back by that
	runtime.GC()            // it is free to be allocated now
}

// leastExpected is what is worth a collection of a small heap.
const leastExpected = 4 << 20
