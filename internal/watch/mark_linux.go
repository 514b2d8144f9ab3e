package watch

import (
	"io/fs"
	"syscall"
)

// systemMark returns a file's number, and when anything of it last changed,
// which no program can set back.
func systemMark(info fs.FileInfo) (number uint64, changed int64) {
	if s, ok := info.Sys().(*syscall.Stat_t); ok {
		return s.Ino, s.Ctim.Nano()
	}
	return 0, 0
}
