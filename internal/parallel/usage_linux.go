package parallel

import (
	"syscall"
	"time"
)

// usage tells what this program has had so far: the time of processors, its own and
// the system's for it, and how often a thread has left its processor because it had
// to wait for a file or for another thread. See getrusage(2), ru_nvcsw.
func usage() used {
	var u syscall.Rusage
	if syscall.Getrusage(syscall.RUSAGE_SELF, &u) != nil {
		return used{}
	}
	return used{time.Duration(u.Utime.Nano() + u.Stime.Nano()), int64(u.Nvcsw)}
}
