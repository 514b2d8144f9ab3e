//go:build !linux

package watch

import (
	"errors"
	"syscall"
)

// remote knows of no file systems without events here.
func remote(string) string { return "" }

// tooMany reports whether the system refuses because too many files are open.
func tooMany(err error) bool { return errors.Is(err, syscall.EMFILE) || errors.Is(err, syscall.ENFILE) }
