package deploy

import (
	"bytes"
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"time"
)

// A lock is renewed while its deploy goes on, and ends by itself when that was
// killed.
const (
	lockTime  = 2 * time.Minute
	lockRenew = lockTime / 4
	// lockRest is how long one who took a dead lock away waits before looking
	// whether another did the same.
	lockRest = time.Second
)

// lock is the text of the lock on the target.
type lock struct {
	Holder  string    `json:"holder"`
	Began   time.Time `json:"began"`
	Expires time.Time `json:"expires"`
	Token   string    `json:"token"` // tells this deploy from all others
}

// lock takes the lock. The context ends when the lock is lost.
func (d *deploy) lock(ctx context.Context) (_ context.Context, unlock func() error, err error) {
	now := d.Now()
	l := lock{d.Holder, now.UTC().Truncate(time.Second), now.Add(lockTime).UTC().Truncate(time.Second), rand.Text()}
	if err := d.take(ctx, l); err != nil {
		return nil, nil, err
	}
	ctx, cancel := context.WithCancelCause(ctx)
	stop, stopped := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(stopped)
		d.keep(ctx, l, stop, cancel)
	}()
	return ctx, func() error {
		close(stop)
		<-stopped
		defer cancel(nil)
		return d.release(context.WithoutCancel(ctx), l)
	}, nil
}

// take creates the lock, in place of a dead one if need be.
func (d *deploy) take(ctx context.Context, l lock) error {
	err := d.store.create(ctx, lockName, privateHeader, text(l.encode()))
	if err == nil {
		return nil
	}
	if !errors.Is(err, fs.ErrExist) {
		return fmt.Errorf("cannot lock the target: %w", err)
	}
	other, err := d.holder(ctx)
	if err != nil {
		return err
	}
	if other.Token != "" && !d.BreakLock && d.Now().Before(other.Expires) {
		return other.refusal()
	}
	if err := d.store.remove(ctx, lockName); err != nil {
		return fmt.Errorf("cannot remove %s from the target: %w", lockName, err)
	}
	if err := d.store.create(ctx, lockName, privateHeader, text(l.encode())); err != nil && !errors.Is(err, fs.ErrExist) {
		return fmt.Errorf("cannot lock the target: %w", err)
	}
	if err := wait(ctx, lockRest); err != nil {
		return err
	}
	if other, err = d.holder(ctx); err == nil && other.Token != l.Token {
		err = other.refusal()
	}
	return err
}

// holder reads the lock. One that is gone or damaged is of nobody.
func (d *deploy) holder(ctx context.Context) (l lock, err error) {
	text, _, err := d.store.read(ctx, lockName)
	if errors.Is(err, fs.ErrNotExist) {
		return lock{}, nil
	}
	if err != nil {
		return lock{}, fmt.Errorf("cannot read %s on the target: %w", lockName, err)
	}
	if json.NewDecoder(bytes.NewReader(text)).Decode(&l) != nil {
		return lock{}, nil
	}
	return l, nil
}

func (l lock) encode() []byte {
	text, _ := json.Marshal(l) // texts and times
	return append(text, '\n')
}

func (l lock) refusal() error {
	if l.Token == "" {
		return &Refusal{"another deploy took the lock of the target at the same time", "deploy again when it is done"}
	}
	return &Refusal{
		fmt.Sprintf("%s is deploying to this target, since %s", printable(l.Holder), l.Began.Format(time.RFC3339)),
		fmt.Sprintf("wait until it is done; if it was killed, its lock ends at %s, or now with --break-lock", l.Expires.Format(time.RFC3339)),
	}
}

// keep renews the lock until it is told to stop, and ends the deploy when
// somebody else has it.
func (d *deploy) keep(ctx context.Context, l lock, stop <-chan struct{}, cancel context.CancelCauseFunc) {
	ticker := time.NewTicker(lockRenew)
	defer ticker.Stop()
	for {
		select {
		case <-stop:
			return
		case <-ctx.Done():
			return
		case <-ticker.C:
		}
		if err := d.renew(ctx, &l); err != nil {
			cancel(err)
			return
		}
	}
}

// renew moves the lock's end. A store that does not answer now may do so at
// the next try, before the lock has ended.
func (d *deploy) renew(ctx context.Context, l *lock) error {
	now := d.Now()
	switch other, err := d.holder(ctx); {
	case err != nil && now.Before(l.Expires):
		return nil
	case err != nil:
		return err
	case other.Token != l.Token:
		return &Refusal{"the lock of the target was taken away: this deploy ends, and another may be going on", "deploy again when it is done"}
	}
	l.Expires = now.Add(lockTime).UTC().Truncate(time.Second)
	if err := d.store.write(ctx, lockName, privateHeader, text(l.encode())); err != nil && !now.Before(l.Expires) {
		return err
	}
	return nil
}

// release removes the lock, if it is still this deploy's.
func (d *deploy) release(ctx context.Context, l lock) error {
	ctx, cancel := context.WithTimeout(ctx, lockTime)
	defer cancel()
	other, err := d.holder(ctx)
	if err != nil || other.Token != l.Token {
		return err
	}
	if err := d.store.remove(ctx, lockName); err != nil {
		return fmt.Errorf("cannot remove %s from the target: %w", lockName, err)
	}
	return nil
}
