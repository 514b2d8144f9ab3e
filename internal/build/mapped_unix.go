//go:build unix

package build

import (
	"os"
	"unsafe"

	"golang.org/x/sys/unix"
)

// mapped returns the beginning of a file as the system holds it, without its
// being copied; "" where that cannot be had. It is never given back, since what
// is unpacked of it points into it. It is only for files that nobody writes over.
func mapped(file *os.File, length int64) string {
	if length <= 0 || int64(int(length)) != length {
		return ""
	}
	text, err := unix.Mmap(int(file.Fd()), 0, int(length), unix.PROT_READ, unix.MAP_SHARED)
	if err != nil {
		return ""
	}
	return unsafe.String(unsafe.SliceData(text), len(text))
}
