//go:build !unix

package build

import "io/fs"

// systemStamp has nothing to add here: files are trusted by size and time.
func systemStamp(fs.FileInfo) (number uint64, changed int64) { return 0, 0 }
