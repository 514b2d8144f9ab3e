package main

import (
	"errors"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"
)

const (
	goldenSource = "testdata/site"
	goldenTree   = "testdata/site.golden"
	goldenActual = "testdata/site.actual"
)

// TestGolden builds a small site, alone and with several workers, and compares
// every file with what stands in testdata/site.golden. What was built is left
// in testdata/site.actual when it differs.
func TestGolden(t *testing.T) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(0))
	runtime.GOMAXPROCS(1)
	got := buildGolden(t)
	runtime.GOMAXPROCS(4)
	if differences := compareTrees(got, buildGolden(t)); len(differences) > 0 {
		t.Fatalf("one worker and four make different sites:\n%s", strings.Join(differences, "\n"))
	}
	if *update {
		writeTree(t, goldenTree, got)
	}
	want, err := readTree(goldenTree)
	if err != nil {
		t.Fatal(err)
	}
	differences := compareTrees(want, got)
	if len(differences) == 0 {
		if err := os.RemoveAll(goldenActual); err != nil {
			t.Error(err)
		}
		return
	}
	writeTree(t, goldenActual, got)
	t.Errorf("%s and %s differ in %d files:\n%s", goldenTree, goldenActual, len(differences),
		strings.Join(differences[:min(len(differences), 20)], "\n"))
}

// buildGolden builds the site in a folder of its own. The manifest is left
// out: it says of every file what the file says itself.
func buildGolden(t *testing.T) map[string][]byte {
	t.Helper()
	output := filepath.Join(t.TempDir(), "public")
	code, printed := runHere([]string{"build", "--source", goldenSource, "--output", output, "--now", "2024-07-01", "--quiet"})
	if code != exitFine || printed != "" {
		t.Fatalf("exit code %d:\n%s", code, printed)
	}
	files, err := readTree(output)
	if err != nil {
		t.Fatal(err)
	}
	maps.DeleteFunc(files, func(name string, _ []byte) bool { return strings.HasPrefix(name, ".digest-") })
	return files
}

// writeTree makes a folder hold these files and no others.
func writeTree(t *testing.T, dir string, files map[string][]byte) {
	t.Helper()
	if err := os.RemoveAll(dir); err != nil && !errors.Is(err, fs.ErrNotExist) {
		t.Fatal(err)
	}
	for _, name := range slices.Sorted(maps.Keys(files)) {
		put(t, filepath.Join(dir, filepath.FromSlash(name)), files[name])
	}
}
