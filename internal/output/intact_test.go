package output

import (
	"errors"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// What a killed build left is seen, and goes with the next build, also when
// that has nothing to write.
func TestLitter(t *testing.T) {
	site := tree{"index.html": "home", "a/index.html": "a"}
	for _, litter := range []string{stageName + "/0/17", tempPrefix + "0123456789abcdef"} {
		dir := t.TempDir()
		site.mustBuild(t, dir)
		m := ReadManifest(dir)
		if m == nil || len(m.files) != len(site) || !m.Intact(dir) {
			t.Fatalf("a site of %d files is not intact", len(site))
		}
		tree{litter: "not public"}.put(t, dir)
		if m.Intact(dir) {
			t.Errorf("%s is not seen", litter)
		}
		if stats := site.mustBuild(t, dir); stats.Written > 0 {
			t.Errorf("%d files are written again", stats.Written)
		}
		if diff := cmp.Diff(site, read(t, dir)); diff != "" {
			t.Errorf("files (-want +got):\n%s", diff)
		}
		if again := ReadManifest(dir); again.Sum() != m.Sum() || !again.Intact(dir) {
			t.Error("the site is not intact when the litter is gone")
		}
	}
}

// Intact sees each way in which a site can be other than its build left it.
func TestIntact(t *testing.T) {
	for name, spoil := range map[string]func(dir string) error{
		"shorter": func(dir string) error { return os.WriteFile(filepath.Join(dir, "index.html"), nil, 0o644) },
		"gone":    func(dir string) error { return os.Remove(filepath.Join(dir, "index.html")) },
		"a link": func(dir string) error {
			name := filepath.Join(dir, "index.html")
			return errors.Join(os.Rename(name, name+"x"), os.Symlink("index.htmlx", name))
		},
		"no manifest": func(dir string) error { return os.Remove(filepath.Join(dir, manifestName)) },
	} {
		dir := t.TempDir()
		tree{"index.html": "home"}.mustBuild(t, dir)
		m := ReadManifest(dir)
		if err := spoil(dir); err != nil {
			t.Fatal(err)
		}
		if m.Intact(dir) && ReadManifest(dir) != nil {
			t.Errorf("%s: the site is still intact", name)
		}
	}
}
