package heap

import (
	"os"
	"runtime"
	"slices"
	"sync"

	"golang.org/x/sys/unix"
)

// largePage is the size of the system's large pages on most processors.
const largePage = 2 << 20

// enlarge has the system give memory in large pages, where it has them.
func enlarge(memory []byte) { _ = unix.Madvise(memory, unix.MADV_HUGEPAGE) }

// installed is how many bytes the machine has for the program; 0 when it does not
// tell. The system promises nobody more than that at once.
var installed = sync.OnceValue(func() uint64 {
	var info unix.Sysinfo_t
	if unix.Sysinfo(&info) != nil {
		return 0
	}
	return min(uint64(info.Totalram)*uint64(info.Unit), limit(os.DirFS("/")))
})

// ready has the system give memory now and, where it has them, in large pages
// (MADV_POPULATE_WRITE, Linux 5.14), on all processors: what takes time is to
// clear it. A system that knows neither gives it as ever.
func ready(memory []byte) {
	enlarge(memory)
	share := (len(memory)/runtime.GOMAXPROCS(0)/largePage + 1) * largePage
	var shares sync.WaitGroup
	for part := range slices.Chunk(memory, share) {
		shares.Go(func() { _ = unix.Madvise(part, unix.MADV_POPULATE_WRITE) })
	}
	shares.Wait()
}
