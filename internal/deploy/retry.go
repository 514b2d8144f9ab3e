package deploy

import (
	"context"
	"errors"
	"math/rand/v2"
	"net/http"
	"strings"
	"time"
	"unicode"

	"gocloud.dev/gcerrors"
)

// A request that failed is made again: attempts times in all, after a rest that
// doubles.
const (
	attempts  = 6
	firstRest = 200 * time.Millisecond
)

// wait rests, unless the context ends before.
func wait(ctx context.Context, d time.Duration) error {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return context.Cause(ctx)
	case <-timer.C:
		return nil
	}
}

// retry makes a request until it succeeds, or fails in a way that will not
// change. Rests differ, so that many that failed together do not come back
// together.
func retry(ctx context.Context, request func() error) error {
	rest := firstRest
	for attempt := 1; ; attempt++ {
		err := request()
		if err == nil || attempt == attempts || !passing(err) || ctx.Err() != nil {
			return err
		}
		if wait(ctx, rest/2+rand.N(rest)) != nil {
			return err
		}
		rest *= 2
	}
}

// passing reports whether an error may be gone at the next try.
func passing(err error) bool {
	if refused := (*Refusal)(nil); errors.As(err, &refused) {
		return false
	}
	var answer interface{ HTTPStatusCode() int }
	if errors.As(err, &answer) {
		if code := answer.HTTPStatusCode(); code >= 400 && code < 500 && code != http.StatusRequestTimeout && code != http.StatusTooManyRequests {
			return false
		}
	}
	switch gcerrors.Code(err) {
	case gcerrors.Unknown, gcerrors.Internal, gcerrors.ResourceExhausted, gcerrors.DeadlineExceeded:
		return true
	}
	return false
}

// printable leaves out what a terminal would act on: the target's files may be
// anybody's.
func printable(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r) {
			return ' '
		}
		return r
	}, text)
}
