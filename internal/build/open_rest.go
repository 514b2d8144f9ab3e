//go:build !linux

package build

import (
	"errors"
	"os"
)

// beneath is for systems that open a path below a folder in one call.
func beneath(*os.File, string) (*os.File, error) { return nil, errors.ErrUnsupported }
