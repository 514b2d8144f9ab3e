// Package programs finds the programs that tests run: servers, validators,
// what copies files. It is for tests alone.
package programs

import (
	"os"
	"os/exec"
	"testing"
)

// Need returns the path of the first of some names that is a program of this
// machine. Without any, the test is skipped; it fails where the environment
// has the variable, as make test sets it.
func Need(t testing.TB, variable string, names ...string) string {
	t.Helper()
	for _, name := range names {
		if found, err := exec.LookPath(name); err == nil {
			return found
		}
	}
	if os.Getenv(variable) != "" {
		t.Fatalf("%s is not there: make tools", names[0])
	}
	t.Skipf("%s is not there: make tools", names[0])
	return ""
}
