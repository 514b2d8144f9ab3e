//go:build unix

package stat

import (
	"io/fs"
	"syscall"
)

// ofSystem returns what the system knows besides size and time of writing:
// the file's number, and when anything of it last changed, which no program
// can set back.
func ofSystem(info fs.FileInfo) (number uint64, changed int64) {
	if s, ok := info.Sys().(*syscall.Stat_t); ok {
		return s.Ino, changeTime(s)
	}
	return 0, 0
}
