package parallel

import "syscall"

// waits is how often a thread of this program has left its processor because it had
// to wait: for a file, or for another thread. See getrusage(2), ru_nvcsw.
func waits() int64 {
	var usage syscall.Rusage
	if syscall.Getrusage(syscall.RUSAGE_SELF, &usage) != nil {
		return 0
	}
	return int64(usage.Nvcsw)
}
