package watch

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"reflect"
	"sync"
	"testing"
	"testing/synctest"
	"time"
)

func batch(names ...string) Batch { return Batch{Names: names} }

// worked plays batches to Each and returns those that work was called with.
// Work sleeps, and then returns an error of its own for a batch named "bad".
func worked(ctx context.Context, takes time.Duration, play func(batches chan<- Batch)) (got []Batch, err error) {
	batches := make(chan Batch)
	running := false
	go play(batches)
	err = Each(ctx, batches, func(ctx context.Context, b Batch) error {
		if running {
			panic("two at a time")
		}
		running = true
		defer func() { running = false }()
		got = append(got, b)
		select {
		case <-ctx.Done():
			return fmt.Errorf("in the middle: %w", ctx.Err())
		case <-time.After(takes):
		}
		if b.Names[0] == "bad" {
			return errBad
		}
		return nil
	})
	if running {
		panic("still running")
	}
	return got, err
}

var errBad = errors.New("bad")

func TestEach(t *testing.T) {
	second := func() { time.Sleep(time.Second) }
	tests := map[string]struct {
		takes time.Duration
		play  func(chan<- Batch)
		want  []Batch
		err   error
	}{
		"one after another": {100 * time.Millisecond, func(c chan<- Batch) {
			c <- batch("a")
			second()
			c <- batch("b")
			close(c)
		}, []Batch{batch("a"), batch("b")}, nil},
		"cancelled": {3 * time.Second, func(c chan<- Batch) {
			c <- batch("b")
			second()
			c <- batch("a", "b")
			second()
			c <- Batch{All: true}
			second()
			close(c)
		}, []Batch{batch("b"), batch("a", "b"), {Names: []string{"a", "b"}, All: true}}, nil},
		"done, and no longer carried": {1500 * time.Millisecond, func(c chan<- Batch) {
			c <- batch("a")
			second()
			c <- batch("b")
			second()
			second()
			c <- batch("c")
			close(c)
		}, []Batch{batch("a"), batch("a", "b"), batch("c")}, nil},
		"an error": {time.Second, func(c chan<- Batch) { c <- batch("bad") }, []Batch{batch("bad")}, errBad},
		"an error in the last": {time.Second, func(c chan<- Batch) {
			c <- batch("bad")
			close(c)
		}, []Batch{batch("bad")}, errBad},
		"closed at once": {time.Second, func(c chan<- Batch) { close(c) }, nil, nil},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				got, err := worked(t.Context(), test.takes, test.play)
				if !errors.Is(err, test.err) || !reflect.DeepEqual(got, test.want) {
					t.Errorf("got %v, %v; want %v, %v", got, err, test.want, test.err)
				}
			})
		})
	}
}

func TestEachEndsWithContext(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithTimeout(t.Context(), 5*time.Second)
		defer cancel()
		got, err := worked(ctx, time.Hour, func(c chan<- Batch) { c <- batch("a") })
		if !errors.Is(err, context.DeadlineExceeded) || len(got) != 1 {
			t.Errorf("got %v, %v", got, err)
		}
	})
}

// A work that gives up by itself has not done its batch.
func TestEachKeepsWhatWasGivenUp(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		batches := make(chan Batch)
		go func() {
			for _, name := range []string{"a", "b", "c"} {
				batches <- batch(name)
				time.Sleep(time.Second)
			}
			close(batches)
		}()
		var got []Batch
		err := Each(t.Context(), batches, func(_ context.Context, b Batch) error {
			got = append(got, b)
			if len(got) == 1 {
				return context.Canceled
			}
			return nil
		})
		if want := []Batch{batch("a"), batch("a", "b"), batch("c")}; err != nil || !reflect.DeepEqual(got, want) {
			t.Errorf("got %v, %v; want %v", got, err, want)
		}
	})
}

// Each name that comes is, after it came, part of a work that was done.
func TestEachLosesNothing(t *testing.T) {
	for seed := range uint64(200) {
		synctest.Test(t, func(t *testing.T) {
			random, working := rand.New(rand.NewPCG(seed, 2)), rand.New(rand.NewPCG(seed, 4))
			batches := make(chan Batch)
			var mu sync.Mutex
			open := map[string]bool{}
			go func() {
				for i := range 40 {
					name := fmt.Sprint(i)
					mu.Lock()
					open[name] = true
					mu.Unlock()
					batches <- batch(name)
					time.Sleep(time.Duration(random.IntN(30)) * time.Millisecond)
				}
				time.Sleep(time.Second)
				close(batches)
			}()
			err := Each(t.Context(), batches, func(ctx context.Context, b Batch) error {
				time.Sleep(time.Duration(working.IntN(30)) * time.Millisecond)
				if working.IntN(2) == 0 && ctx.Err() != nil {
					return errors.New("some error, because of the end of the context")
				}
				mu.Lock()
				defer mu.Unlock()
				for _, name := range b.Names {
					delete(open, name)
				}
				return nil
			})
			if err != nil || len(open) > 0 {
				t.Errorf("seed %d: %v; not done: %v", seed, err, open)
			}
		})
	}
}
