package heap

import (
	"io/fs"
	"math"
	"path"
	"strconv"
	"strings"
)

// limit is how many bytes the program may have where a container, or a service,
// is not given the whole machine: the least memory.max of its control group and of
// those above it (cgroup v2). System is the root of the file system.
func limit(system fs.FS) uint64 {
	least := uint64(math.MaxUint64)
	groups, err := fs.ReadFile(system, "proc/self/cgroup")
	if err != nil {
		return least
	}
	for line := range strings.Lines(string(groups)) {
		group, ok := strings.CutPrefix(strings.TrimSpace(line), "0::")
		for ; ok; group = path.Dir(group) {
			text, err := fs.ReadFile(system, path.Join("sys/fs/cgroup", group, "memory.max"))
			if err == nil {
				if bytes, err := strconv.ParseUint(strings.TrimSpace(string(text)), 10, 64); err == nil { // or it is "max"
					least = min(least, bytes)
				}
			}
			ok = len(group) > 1
		}
	}
	return least
}
