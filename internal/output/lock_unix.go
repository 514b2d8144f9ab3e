//go:build darwin || dragonfly || freebsd || illumos || linux || netbsd || openbsd

package output

import (
	"errors"
	"os"
	"syscall"
)

// lock takes the folder for one build. The lock is on the folder itself, not
// on a file in it, and goes with the process, however that ends.
func lock(root *os.Root) (unlock func(), err error) {
	dir, err := root.Open(".")
	if err != nil {
		return nil, err
	}
	err = syscall.Flock(int(dir.Fd()), syscall.LOCK_EX|syscall.LOCK_NB)
	if errors.Is(err, syscall.EWOULDBLOCK) {
		_ = dir.Close()
		return nil, errLocked
	}
	// Any other error is of a file system without locks, as some over a
	// network are: a build without a lock is better than none.
	return func() { _ = dir.Close() }, nil
}
