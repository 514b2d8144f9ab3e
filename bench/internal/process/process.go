// Package process measures programs that ran to their end.
package process

import (
	"os"
	"slices"
	"time"
)

// Usage is what one run of a program took.
type Usage struct {
	Wall time.Duration
	CPU  time.Duration // user and system
	// Memory is the most it held at one time, in bytes; 0 where the system
	// does not tell, or tells what the process that started it held.
	Memory int64
}

// Of returns the usage of a process that began at the given moment and has
// just ended.
func Of(state *os.ProcessState, began time.Time) Usage {
	u := Usage{time.Since(began), state.UserTime() + state.SystemTime(), peak(state)}
	if u.Memory <= held() {
		u.Memory = 0
	}
	return u
}

// Median is the middle of each number, on its own; nothing if nothing ran. The
// memory is not known if that of one run is not.
func Median(runs []Usage) Usage {
	if len(runs) == 0 {
		return Usage{}
	}
	var wall, cpu []time.Duration
	var memory []int64
	for _, r := range runs {
		wall, cpu, memory = append(wall, r.Wall), append(cpu, r.CPU), append(memory, r.Memory)
	}
	median := Usage{middle(wall), middle(cpu), middle(memory)}
	if memory[0] == 0 { // sorted by now
		median.Memory = 0
	}
	return median
}

func middle[T ~int64](list []T) T {
	slices.Sort(list)
	n := len(list)
	return (list[(n-1)/2] + list[n/2]) / 2
}
