package watch

import (
	"context"
	"errors"
)

// Each calls work for every batch. A newer batch ends the context of the work
// that is going on; once that has returned, work is called for the names of
// both. Work that ends with context.Canceled for another reason, too, is done
// again with the next batch. Each returns when the context ends, with its error,
// or when there are no more batches, or with the first other error of work.
func Each(ctx context.Context, batches <-chan Batch, work func(ctx context.Context, b Batch) error) error {
	var undone Batch
	for {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case b, open := <-batches:
			if !open {
				return nil
			}
			if err := one(ctx, batches, undone.merge(b), &undone, work); err != nil {
				return err
			}
		}
	}
}

// one works at a batch until it is done, taking up newer ones. Undone is what is
// left when work gave up.
func one(ctx context.Context, batches <-chan Batch, b Batch, undone *Batch, work func(context.Context, Batch) error) error {
	for {
		working, cancel := context.WithCancel(ctx)
		result := make(chan error, 1)
		go func() { result <- work(working, b) }()
		var newer *Batch
		var err error
		select {
		case err = <-result:
		case more, open := <-batches:
			if !open {
				batches = nil // the work that is going on may end
				err = <-result
				break
			}
			newer = &more
			cancel()
			err = <-result
		}
		cancel()
		broken := errors.Is(err, context.Canceled)
		switch {
		case ctx.Err() != nil:
			return ctx.Err()
		case err != nil && !broken:
			return err
		case newer == nil:
			if *undone = (Batch{}); broken {
				*undone = b
			}
			return nil
		case broken:
			b = b.merge(*newer)
		default:
			b = *newer // the work was done before it heard of it
		}
	}
}
