package main

import (
	"runtime"
	"runtime/debug"
	"runtime/metrics"
)

// heapGrowth is by how many percent the heap may grow over what is in use before
// garbage is collected. Go's own 100 takes a fifth more memory for a site of
// 10,000 stories, and a tenth less CPU: see bench/README.md.
const heapGrowth = 50

// freeHeap is what the heap may have, in bytes, before anything is collected,
// whatever is in use: a build of 10,000 stories comes to as much at its end, and
// one that finds little to do is over by then.
const freeHeap = 80 << 20

// goHeap is the heap that Go begins with at 100 percent.
const goHeap = 4 << 20

// pace sets how soon garbage is collected, now and after each collection.
func pace() {
	debug.SetGCPercent(100 * freeHeap / goHeap)
	again(0)
}

// again has a percentage set that fits what is in use, as soon as the next
// collection is over. The one that is set now is the other.
func again(set int) {
	type garbage struct{ _ *garbage }
	runtime.AddCleanup(&garbage{}, func(int) {
		percent := growth(inUse())
		if percent != set {
			debug.SetGCPercent(percent)
		}
		again(percent)
	}, 0)
}

// growth is by how many percent a heap may grow of which so many bytes are in
// use.
func growth(used uint64) int {
	if used == 0 || used > freeHeap {
		return heapGrowth
	}
	return max(heapGrowth, int((freeHeap-used)*100/used))
}

// inUse is how many bytes of the heap the last collection found in use.
func inUse() uint64 {
	sample := []metrics.Sample{{Name: "/gc/heap/live:bytes"}}
	metrics.Read(sample)
	return sample[0].Value.Uint64()
}
