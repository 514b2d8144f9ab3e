//go:build unix

package build_test

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

// tinyDisk mounts a file system of a size in a folder.
func tinyDisk(t *testing.T, dir, options string) {
	t.Helper()
	if err := os.MkdirAll(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	if out, err := exec.Command("mount", "-t", "tmpfs", "-o", options, "tmpfs", dir).CombinedOutput(); err != nil {
		t.Skipf("no small file system can be mounted: %v: %s", err, out)
	}
	t.Cleanup(func() {
		if out, err := exec.Command("umount", dir).CombinedOutput(); err != nil {
			t.Errorf("%v: %s", err, out)
		}
	})
}

const noSpace = "no space left on device"

// TestFullDisk builds where there is no room for what is new, then some, then
// more, until it is enough. Until then the old site stays as it was.
func TestFullDisk(t *testing.T) {
	for _, disk := range []struct {
		name, options string
		fill          func(dir string, left int) error
		first, step   int
	}{
		{"bytes", "size=8m", fillBytes, 0, 150_000},
		{"files", "size=64m,nr_inodes=1000", fillFiles, 110, 22},
	} {
		t.Run(disk.name, func(t *testing.T) {
			t.Parallel()
			n := newNewsroom(t, 12)
			tinyDisk(t, n.public, disk.options)
			mustBuild(t, n.site, n.public)
			n.strangers()
			old := cold(t, n.site)
			n.remove(n.any())
			n.rewrite()
			for range 25 {
				n.story()
			}
			left := disk.first
			for ; ; left += disk.step {
				e := n.buildWithin(left, disk.fill)
				if e.code == 0 {
					break
				}
				if e.code != 1 || !strings.HasPrefix(e.stderr, "digest: cannot ") || !strings.Contains(e.stderr, n.public+"/") || !strings.Contains(e.stderr, noSpace) {
					t.Fatalf("with %d left, a build ends with %d and says\n%s", left, e.code, e.stderr)
				}
				n.mustHoldReaders(old, fmt.Sprintf("with %d left", left))
			}
			n.mustHold(cold(t, n.site), "with enough left")
			if failed := (left - disk.first) / disk.step; failed < 3 {
				t.Errorf("only %d builds failed: the disk does not try what it should", failed)
			}
		})
	}
}

// buildWithin builds while all is taken of the output's file system but so
// many bytes, or files.
func (n *newsroom) buildWithin(left int, fill func(string, int) error) ending {
	n.t.Helper()
	spare := filepath.Join(n.public, "penuh")
	if err := errors.Join(os.Mkdir(spare, 0o755), fill(spare, left)); err != nil {
		n.t.Fatal(err)
	}
	e := finish(n.t, digestBuild(n.t, n.site, n.public))
	if err := os.RemoveAll(spare); err != nil {
		n.t.Fatal(err)
	}
	return e
}

// fillBytes leaves some bytes of a file system free.
func fillBytes(dir string, left int) error {
	file, err := os.Create(filepath.Join(dir, "x"))
	if err != nil {
		return err
	}
	defer file.Close()
	size, block := int64(0), make([]byte, 4096)
	for ; err == nil; size += int64(len(block)) {
		_, err = file.Write(block)
	}
	if !errors.Is(err, syscall.ENOSPC) {
		return err
	}
	return file.Truncate(max(size-int64(left), 0))
}

// fillFiles leaves room for some more files of a file system.
func fillFiles(dir string, left int) error {
	made := 0
	var err error
	for ; err == nil; made++ {
		err = os.WriteFile(filepath.Join(dir, fmt.Sprint(made)), nil, 0o644)
	}
	if !errors.Is(err, syscall.ENOSPC) {
		return err
	}
	for i := range min(left, made-1) {
		if err := os.Remove(filepath.Join(dir, fmt.Sprint(i))); err != nil {
			return err
		}
	}
	return nil
}

// TestFullMemory builds where nothing can be remembered: in a .digest without
// room. That harms no build, then or later.
func TestFullMemory(t *testing.T) {
	t.Parallel()
	n := newNewsroom(t, 12)
	memory := filepath.Join(n.site, ".digest")
	tinyDisk(t, memory, "size=64k")
	before, now := n.twoVersions()
	for _, left := range []int{0, 8192, 64 << 10} {
		if err := fillBytes(memory, left); err != nil {
			t.Fatal(err)
		}
		n.restore(now.site)
		for range 2 {
			mustBuild(t, n.site, n.public)
			n.mustHold(now.made, fmt.Sprintf("with %d bytes for memory", left))
		}
		before, now = now, before
	}
}

// TestFullTemporary builds a site whose text does not fit into memory, where
// there is no room for temporary files.
func TestFullTemporary(t *testing.T) {
	t.Parallel()
	n := newNewsroom(t, 2)
	mustBuild(t, n.site, n.public)
	old := cold(t, n.site)
	paragraph := strings.Repeat("Isi berita dari Oslo. ", 2000) + "\n\n"
	for range 5 {
		n.story()
		name := storyFolder(n.last) + "/id.md"
		n.write(name, n.read(name)+strings.Repeat(paragraph, 45))
	}
	small := filepath.Join(t.TempDir(), "tmp")
	tinyDisk(t, small, "size=256k")
	for _, dir := range []string{small, filepath.Join(small, "none")} {
		cmd := digestBuild(t, n.site, n.public)
		cmd.Env = append(os.Environ(), "TMPDIR="+dir)
		mustComplain(t, cmd, "cannot keep the article")
		n.mustHold(old, "without room for temporary files")
	}
	if left, err := os.ReadDir(small); err != nil || len(left) > 0 {
		t.Errorf("temporary files are left: %v %v", left, err)
	}
	mustBuild(t, n.site, n.public)
	n.mustHold(cold(t, n.site), "with room for temporary files")
}
