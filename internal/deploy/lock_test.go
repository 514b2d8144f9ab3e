package deploy

import (
	"context"
	"errors"
	"path/filepath"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"gocloud.dev/blob/memblob"
)

// slow is a store that takes a while for each page.
type slow struct {
	bucket
	rest time.Duration
}

func (s slow) list(ctx context.Context) (map[string]object, error) {
	if err := wait(ctx, s.rest); err != nil {
		return nil, err
	}
	return s.bucket.list(ctx)
}

func refused(t *testing.T, err error, words ...string) {
	t.Helper()
	var r *Refusal
	if !errors.As(err, &r) {
		t.Fatalf("got %v, want a refusal", err)
	}
	for _, word := range words {
		if !strings.Contains(r.Message+"\n"+r.Hint, word) {
			t.Errorf("%q is not in %q, hint %q", word, r.Message, r.Hint)
		}
	}
}

// A deploy holds its lock as long as it takes, and others are told whose it is.
func TestLock(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, b := context.Background(), bucket{memblob.OpenBucket(nil)}
		dir := filepath.Join(t.TempDir(), "public")
		site{"index.html": "x"}.build(t, dir)
		first := make(chan error)
		go func() {
			o := options(dir)
			o.Holder = "ani on desk-1"
			_, err := newDeploy(o, slow{b, 10 * lockTime}).run(ctx)
			first <- err
		}()
		time.Sleep(5 * lockTime)
		_, err := newDeploy(options(dir), b).run(ctx)
		refused(t, err, "ani on desk-1 is deploying to this target", "--break-lock")
		if err := <-first; err != nil {
			t.Error(err)
		}
		if p, err := newDeploy(options(dir), b).run(ctx); err != nil || !p.Empty() {
			t.Errorf("after it: %v", err)
		}
	})
}

// Who breaks a lock deploys, and the other one ends without doing harm.
func TestBreakLock(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, b := context.Background(), bucket{memblob.OpenBucket(nil)}
		dir := filepath.Join(t.TempDir(), "public")
		site{"index.html": "x"}.build(t, dir)
		first := make(chan error)
		go func() {
			_, err := newDeploy(options(dir), slow{b, 10 * lockTime}).run(ctx)
			first <- err
		}()
		time.Sleep(lockTime + lockRenew/2) // not at the moment of a renewal: then one of the two gives up
		o := options(dir)
		o.BreakLock = true
		if _, err := newDeploy(o, b).run(ctx); err != nil {
			t.Fatal(err)
		}
		refused(t, <-first, "was taken away")
		if _, err := b.blobs.Attributes(ctx, lockName); err == nil {
			t.Error("a lock is left")
		}
	})
}

// A lock that nobody renews ends by itself.
func TestDeadLock(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, b := context.Background(), bucket{memblob.OpenBucket(nil)}
		dir := filepath.Join(t.TempDir(), "public")
		site{"index.html": "x"}.build(t, dir)
		if _, err := newDeploy(options(dir), &mortal{store: b, left: 2}).run(ctx); !errors.Is(err, errKilled) {
			t.Fatal(err)
		}
		_, err := newDeploy(options(dir), b).run(ctx)
		refused(t, err, "a test is deploying")
		time.Sleep(lockTime + time.Second)
		if _, err := newDeploy(options(dir), b).run(ctx); err != nil {
			t.Error(err)
		}
	})
}

// Of many that deploy at once, one does.
func TestLockRace(t *testing.T) {
	for name, open := range kinds {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				ctx := context.Background()
				s, _ := open(t)
				taken := make(chan func() error)
				const many = 8
				for range many {
					go func() {
						_, unlock, _ := newDeploy(options(""), s).lock(ctx)
						taken <- unlock
					}()
				}
				var held []func() error
				for range many {
					if unlock := <-taken; unlock != nil {
						held = append(held, unlock)
					}
				}
				if len(held) != 1 {
					t.Errorf("%d hold the lock", len(held))
				}
				for _, unlock := range held {
					if err := unlock(); err != nil {
						t.Error(err)
					}
				}
			})
		})
	}
}
