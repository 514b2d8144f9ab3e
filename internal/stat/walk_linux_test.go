package stat

import (
	"path/filepath"
	"testing"

	"golang.org/x/sys/unix"
)

// A pipe that is where a folder was keeps nobody waiting.
func TestPipe(t *testing.T) {
	dir := t.TempDir()
	if err := unix.Mkfifo(filepath.Join(dir, "pipe"), 0o644); err != nil {
		t.Fatal(err)
	}
	folder := Open(dir)
	defer folder.Close()
	walk := folder.Walk()
	defer walk.Close()
	for range 2 * enoughPaths {
		if _, err := walk.Stat("pipe/a/b"); err == nil {
			t.Error("there is something below a pipe")
		}
	}
}
