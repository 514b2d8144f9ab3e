//go:build darwin || dragonfly || freebsd || illumos || linux || netbsd || openbsd

package output

import (
	"errors"
	"os"
	"syscall"
)

// create makes a file that must not be there. It is what os.OpenFile does, but
// that also asks the system, in five calls, whether one can wait for the file.
func create(name string) (*os.File, error) {
	for {
		fd, err := syscall.Open(name, syscall.O_WRONLY|syscall.O_CREAT|syscall.O_EXCL|syscall.O_CLOEXEC, 0o644)
		switch {
		case err == nil:
			return os.NewFile(uintptr(fd), name), nil
		case !errors.Is(err, syscall.EINTR):
			return nil, err
		}
	}
}

// rename moves a file, in the place of another if there is one. os.Rename looks
// first whether that is a folder, which the system does anyway.
func rename(from, to string) error {
	for {
		if err := syscall.Rename(from, to); !errors.Is(err, syscall.EINTR) {
			return err
		}
	}
}
