package deploy

import (
	"context"
	"sync"
)

// each does a step's work for the numbers below total, several at once. It ends
// at the first error, when all that was begun has come to its end.
func (d *deploy) each(ctx context.Context, step string, total int, work func(ctx context.Context, i int) error) error {
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	numbers := make(chan int)
	var group sync.WaitGroup
	var mu sync.Mutex
	done := 0
	for range min(d.Parallel, total) {
		group.Go(func() {
			for i := range numbers {
				if err := work(ctx, i); err != nil {
					cancel(err)
					continue
				}
				mu.Lock()
				done++
				d.Progress(step, done, total)
				mu.Unlock()
			}
		})
	}
	for i := 0; i < total && ctx.Err() == nil; i++ {
		select {
		case numbers <- i:
		case <-ctx.Done():
		}
	}
	close(numbers)
	group.Wait()
	return context.Cause(ctx)
}
