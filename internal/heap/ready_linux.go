package heap

import (
	"runtime"
	"slices"
	"sync"

	"golang.org/x/sys/unix"
)

// largePage is the size of the system's large pages on most processors.
const largePage = 2 << 20

// ready has the system give memory now and, where it has them, in large pages
// (MADV_POPULATE_WRITE, Linux 5.14), on all processors: what takes time is to
// clear it. A system that knows neither gives it as ever.
func ready(memory []byte) {
	_ = unix.Madvise(memory, unix.MADV_HUGEPAGE)
	share := (len(memory)/runtime.GOMAXPROCS(0)/largePage + 1) * largePage
	var shares sync.WaitGroup
	for part := range slices.Chunk(memory, share) {
		shares.Go(func() { _ = unix.Madvise(part, unix.MADV_POPULATE_WRITE) })
	}
	shares.Wait()
}
