//go:build !unix

package stat

import "io/fs"

// ofSystem has nothing to add here: files are trusted by size and time.
func ofSystem(fs.FileInfo) (number uint64, changed int64) { return 0, 0 }
