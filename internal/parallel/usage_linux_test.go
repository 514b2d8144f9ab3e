package parallel

import (
	"context"
	"runtime"
	"sync/atomic"
	"syscall"
	"testing"
	"time"
)

// The system tells when work waits in it, as for a file.
func TestSystemTellsOfWaits(t *testing.T) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(2))
	ctx, cancel := context.WithTimeout(t.Context(), 30*time.Second)
	defer cancel()
	var most atomic.Int32
	EachRead(ctx, 1<<30, func(int) {
		wait := syscall.Timespec{Nsec: 50_000}
		syscall.Nanosleep(&wait, nil)
		if n := int32(runtime.GOMAXPROCS(0)); n > most.Load() {
			most.Store(n)
			if n > 2 {
				cancel()
			}
		}
	})
	if n := most.Load(); n != readers {
		t.Errorf("%d processors for %d that wait", n, readers)
	}
	if n := runtime.GOMAXPROCS(0); n != 2 {
		t.Errorf("%d processors after that, 2 before", n)
	}
}
