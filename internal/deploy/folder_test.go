package deploy

import (
	"context"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// A listing of more files than a page of fileblob's has each of them, and no
// more.
func TestFolderList(t *testing.T) {
	dir := t.TempDir()
	s, err := open(context.Background(), "file://"+filepath.ToSlash(dir), "")
	if err != nil {
		t.Fatal(err)
	}
	want := []string{"a-1/x", "index.html"}
	for i := range 1020 {
		want = append(want, fmt.Sprintf("a/%04d", i))
	}
	for _, name := range append(want, lockName) {
		if err := os.MkdirAll(filepath.Join(dir, filepath.Dir(name)), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, name), []byte("1234"), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	objects, err := s.list(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	slices.Sort(want)
	if diff := cmp.Diff(want, slices.Sorted(maps.Keys(objects))); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if o := objects["a-1/x"]; o.size != 4 || o.changed.IsZero() {
		t.Errorf("a-1/x is %+v", o)
	}
}
