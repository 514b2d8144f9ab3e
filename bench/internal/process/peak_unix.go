//go:build unix

package process

import (
	"os"
	"runtime"
	"syscall"
)

// peak is the most memory that a process held at one time.
func peak(state *os.ProcessState) int64 {
	usage, ok := state.SysUsage().(*syscall.Rusage)
	if !ok {
		return 0
	}
	if runtime.GOOS == "darwin" || runtime.GOOS == "ios" {
		return int64(usage.Maxrss) // elsewhere it counts kilobytes
	}
	return int64(usage.Maxrss) << 10
}
