package watch

import (
	"context"
	"errors"
	"slices"
	"testing"
	"testing/synctest"
	"time"
)

func batch(names ...string) Batch { return Batch{Names: names} }

// TestEach sends batches while work takes a second, and says which came of it.
func TestEach(t *testing.T) {
	for _, test := range []struct {
		name string
		send []time.Duration // when batches a, b, c, … come
		want [][]string      // what was worked on to its end
	}{
		{"one after the other", []time.Duration{0, 2 * time.Second}, [][]string{{"a"}, {"b"}}},
		{"a newer one", []time.Duration{0, time.Second / 2}, [][]string{{"a", "b"}}},
		{"newer ones", []time.Duration{0, time.Second / 2, time.Second, 3 * time.Second}, [][]string{{"a", "b", "c"}, {"d"}}},
	} {
		t.Run(test.name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				batches := make(chan Batch)
				go func() {
					began := time.Now()
					for i, at := range test.send {
						time.Sleep(at - time.Since(began))
						batches <- batch(string(rune('a' + i)))
					}
					close(batches)
				}()
				var done [][]string
				err := Each(t.Context(), batches, func(ctx context.Context, b Batch) error {
					select {
					case <-time.After(time.Second):
						done = append(done, b.Names)
						return nil
					case <-ctx.Done():
						return ctx.Err()
					}
				})
				if err != nil || !slices.EqualFunc(done, test.want, slices.Equal) {
					t.Errorf("worked on %v, %v; want %v", done, err, test.want)
				}
			})
		})
	}
}

// TestEachGivesUp has work that gives up by itself: its names come again.
func TestEachGivesUp(t *testing.T) {
	batches := make(chan Batch, 2)
	batches <- batch("a")
	batches <- batch("b")
	close(batches)
	var seen []string
	gave := errors.New("gave up")
	err := Each(t.Context(), batches, func(_ context.Context, b Batch) error {
		seen = b.Names
		if len(b.Names) == 1 {
			return context.Canceled
		}
		return gave
	})
	if !errors.Is(err, gave) || !slices.Equal(seen, []string{"a", "b"}) {
		t.Errorf("the last work was on %v and ended Each with %v", seen, err)
	}
}

func TestEachEnds(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		batches := make(chan Batch, 1)
		batches <- batch("a")
		returned := false
		go func() {
			time.Sleep(time.Second)
			cancel()
		}()
		err := Each(ctx, batches, func(ctx context.Context, _ Batch) error {
			<-ctx.Done()
			time.Sleep(time.Second) // it has to tidy up
			returned = true
			return ctx.Err()
		})
		if !errors.Is(err, context.Canceled) || !returned {
			t.Errorf("ended with %v before its work (%v)", err, returned)
		}
	})
}
