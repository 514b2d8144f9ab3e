//go:build !unix

package build

import "os"

// mapped is for systems where a file that is in use can be removed.
func mapped(*os.File, int64) string { return "" }
