package parallel

import (
	"context"
	"runtime"
	"sync"
	"sync/atomic"
	"testing"
)

// Every number comes once, however many there are.
func TestParts(t *testing.T) {
	for _, parts := range []func(context.Context, int, func(from, to int)){Parts, PartsRead} {
		for _, total := range []int{0, 1, partLength - 1, partLength, 3*partLength + 1} {
			came := make([]atomic.Int32, total)
			parts(t.Context(), total, func(from, to int) {
				for i := from; i < to; i++ {
					came[i].Add(1)
				}
			})
			for i := range came {
				if n := came[i].Load(); n != 1 {
					t.Fatalf("of %d, %d came %d times", total, i, n)
				}
			}
		}
	}
}

// Work ends with its context.
func TestCancelled(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	var done atomic.Int32
	Each(ctx, 1000*Workers(), func(int) {
		done.Add(1)
		cancel()
	})
	if n := int(done.Load()); n > Workers() {
		t.Errorf("%d pieces were done after the end", n-Workers())
	}
}

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

// Go uses more processors while files are waited for, however many works there
// are at once, and as many as before after that.
func TestProcessorsComeBack(t *testing.T) {
	before := runtime.GOMAXPROCS(0)
	var fewest atomic.Int32
	fewest.Store(1 << 20)
	EachRead(t.Context(), readers+1, func(int) {
		EachRead(t.Context(), readers+1, func(int) {
			if n := int32(runtime.GOMAXPROCS(0)); n < fewest.Load() {
				fewest.Store(n)
			}
		})
	})
	if n := int(fewest.Load()); n != 2*before {
		t.Errorf("%d processors, of %d, while files are waited for", n, before)
	}
	if n := runtime.GOMAXPROCS(0); n != before {
		t.Errorf("%d processors after that, %d before", n, before)
	}
}
