package parallel

import (
	"context"
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
