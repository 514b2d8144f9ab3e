//go:build !linux

package parallel

// waits is not known to be worth anything elsewhere: it was measured on Linux alone.
func waits() int64 { return 0 }
