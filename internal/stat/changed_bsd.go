//go:build darwin || freebsd || netbsd

package stat

import "syscall"

func changeTime(s *syscall.Stat_t) int64 { return s.Ctimespec.Nano() }
