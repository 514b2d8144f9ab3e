package main

import (
	"fmt"
	"io"
	"os"
	"time"

	"golang.org/x/term"
)

// patience is how long a stage takes before its progress is shown.
const patience = 500 * time.Millisecond

// progress returns a function that shows a stage's progress on one line of a
// terminal, or nil when w is none.
func progress(w io.Writer) func(stage string, done, total int) {
	file, ok := w.(*os.File)
	if !ok || !term.IsTerminal(int(file.Fd())) {
		return nil
	}
	began, shown := time.Now(), time.Time{}
	return func(stage string, done, total int) {
		now := time.Now()
		switch {
		case done == total && !shown.IsZero():
			fmt.Fprint(w, "\r\x1b[K")
			began, shown = now, time.Time{}
		case now.Sub(began) > patience && now.Sub(shown) > patience/5:
			shown = now
			fmt.Fprintf(w, "\r\x1b[K%s %d of %d (%d %%)", stage, done, total, done*100/total)
		}
	}
}
