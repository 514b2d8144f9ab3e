// Package parallel shares work among all processors, or among as many as a disk
// can serve. In goes how much there is and a function that does a part of it; it
// returns when all is done, or the context has ended. The order of work does not
// show: each part has its own place for what comes of it.
package parallel

import (
	"context"
	"runtime"
	"sync"
	"sync/atomic"
)

// Workers is how many goroutines share a work.
func Workers() int { return runtime.GOMAXPROCS(0) }

// Each calls work for every number below total.
func Each(ctx context.Context, total int, work func(i int)) { share(ctx, Workers(), total, work) }

func share(ctx context.Context, workers, total int, work func(i int)) {
	var next atomic.Int64
	var group sync.WaitGroup
	for range min(workers, total) {
		group.Go(func() {
			for {
				i := int(next.Add(1)) - 1
				if i >= total || ctx.Err() != nil {
					return
				}
				work(i)
			}
		})
	}
	group.Wait()
}

// partLength is how many numbers a part has at most: some work, and not so much
// that one goroutine has to be waited for.
const partLength = 256

// Parts cuts the numbers below total into parts and calls work for each: from a
// number on, up to another.
func Parts(ctx context.Context, total int, work func(from, to int)) {
	Each(ctx, (total+partLength-1)/partLength, part(total, work))
}

func part(total int, work func(from, to int)) func(i int) {
	return func(i int) { work(i*partLength, min((i+1)*partLength, total)) }
}
