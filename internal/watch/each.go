package watch

import (
	"context"
	"errors"
	"slices"
)

// Each calls work for one batch after another, never two at a time. A newer
// batch cancels the context of a work that is running; when that has returned,
// work is called for both together. A work that returns nil has done all of
// its batch, also when it was cancelled. The names of one that returns an error
// after it was cancelled, or context.Canceled, are added to the next batch.
//
// Each returns nil when batches is closed, the context's error when that ends,
// and any other error of work at once; always after the running work has
// returned.
func Each(ctx context.Context, batches <-chan Batch, work func(ctx context.Context, b Batch) error) error {
	var left Batch // what is not done
	var running *job
	for {
		select {
		case <-ctx.Done():
			running.stop()
			return ctx.Err()
		case err := <-running.ended():
			running = nil
			switch {
			case err == nil:
				left = Batch{}
			case ctx.Err() == nil && !errors.Is(err, context.Canceled):
				return err
			}
		case b, open := <-batches:
			if !open {
				return running.wait(ctx)
			}
			if running != nil && running.stop() == nil {
				left = Batch{}
			}
			left = merge(left, b)
			running = start(ctx, left, work)
		}
	}
}

// job is a work that is running. Of a nil job there is nothing to wait for.
type job struct {
	cancel context.CancelFunc
	end    chan error
}

func start(ctx context.Context, b Batch, work func(context.Context, Batch) error) *job {
	ctx, cancel := context.WithCancel(ctx)
	j := &job{cancel, make(chan error, 1)}
	go func() {
		defer cancel()
		j.end <- work(ctx, b)
	}()
	return j
}

// ended returns a channel on which the job's error comes.
func (j *job) ended() <-chan error {
	if j == nil {
		return nil
	}
	return j.end
}

// stop cancels the job, and returns its error.
func (j *job) stop() error {
	if j == nil {
		return nil
	}
	j.cancel()
	return <-j.end
}

// wait lets the job come to its end. That it was cancelled is no error, but
// that the context ended is.
func (j *job) wait(ctx context.Context) error {
	if j == nil {
		return nil
	}
	err := <-j.end
	if ctx.Err() != nil {
		return ctx.Err()
	}
	if errors.Is(err, context.Canceled) {
		return nil
	}
	return err
}

// merge returns a batch that says what both say.
func merge(a, b Batch) Batch {
	names := slices.Concat(a.Names, b.Names)
	slices.Sort(names)
	return Batch{Names: slices.Compact(names), All: a.All || b.All}
}
