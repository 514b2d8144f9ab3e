//go:build unix

package build_test

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"
)

// TestMemoryOfAnotherCommit builds a commit of a site as a CI does that caches:
// with the memory and the output of this one, of another, or of none.
// All files are new ones, and in one case bear the same time, as some
// checkouts do.
func TestMemoryOfAnotherCommit(t *testing.T) {
	t.Parallel()
	n := newNewsroom(t, 3)
	one, two := n.twoVersions()
	commits := []commit{n.commit(one), n.commit(two)}
	for memory := range 3 { // the third is none
		for output := range 3 {
			n.checkOut(two.site, (memory+output)%2 == 0)
			n.bring(".digest", memory, commits)
			n.bring("public", output, commits)
			mustBuild(t, n.site, n.public)
			n.mustHold(two.made, fmt.Sprintf("with memory %d and output %d", memory, output))
		}
	}
}

// commit is a version of the site, and where its output and the memory of its
// build are kept.
type commit struct {
	version
	kept string
}

func (n *newsroom) commit(v version) commit {
	n.t.Helper()
	n.restore(v.site)
	mustBuild(n.t, n.site, n.public)
	c := commit{v, n.t.TempDir()}
	for _, name := range []string{".digest", "public"} {
		keepTimes(n.t, filepath.Join(n.site, name), c.kept)
	}
	return c
}

// bring puts a folder of a commit in place of the one that is there; there is
// none of a commit that is not.
func (n *newsroom) bring(name string, number int, commits []commit) {
	n.t.Helper()
	n.remove(name)
	if number < len(commits) {
		keepTimes(n.t, filepath.Join(commits[number].kept, name), n.site)
	}
}

// keepTimes copies a folder into another with its times, as caches do.
func keepTimes(t *testing.T, from, to string) {
	t.Helper()
	if out, err := exec.Command("cp", "-Rp", from, to).CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
}

// checkOut writes the site anew.
func (n *newsroom) checkOut(files map[string][]byte, sameTime bool) {
	n.t.Helper()
	for _, name := range []string{"config.toml", "content", "static", "templates"} {
		n.remove(name)
	}
	at := time.Date(2024, 1, 1, 0, 0, 0, 0, time.UTC)
	for name, text := range files {
		n.write(name, string(text))
		if !sameTime {
			at = time.Now().Add(-rand.N(1000 * time.Hour))
		}
		if err := os.Chtimes(n.site+name, at, at); err != nil {
			n.t.Fatal(err)
		}
	}
}

// TestMemoryOfAnotherProgram builds a site with a version of digest that makes
// other pages, in turn with this one.
func TestMemoryOfAnotherProgram(t *testing.T) {
	t.Parallel()
	n := newNewsroom(t, 3)
	other := otherProgram(t)
	mine, others := cold(t, n.site), coldWith(t, other, n.site)
	if len(differ(mine, others)) < 5 {
		t.Fatal("the other program makes the same pages")
	}
	for range 2 {
		mustBuild(t, n.site, n.public)
		n.mustHold(mine, "after another program's build")
		cmd := digestBuild(t, n.site, n.public)
		cmd.Path = other
		mustEndWell(t, cmd)
		n.mustHold(others, "by another program")
	}
}

// otherProgram makes a digest command whose theme is not the one of this.
func otherProgram(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	theirs, err := filepath.Abs("../../templates/partials/story-list.html")
	if err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile(theirs)
	if err != nil {
		t.Fatal(err)
	}
	put(t, filepath.Join(dir, "list.html"), string(text)+"<p>versi lain</p>\n")
	overlay, err := json.Marshal(map[string]any{"Replace": map[string]string{theirs: filepath.Join(dir, "list.html")}})
	if err != nil {
		t.Fatal(err)
	}
	put(t, filepath.Join(dir, "overlay.json"), string(overlay))
	name := filepath.Join(dir, "digest")
	if err := makeCommand(name, "-overlay", filepath.Join(dir, "overlay.json")); err != nil {
		t.Fatal(err)
	}
	return name
}

// TestDamagedMemory builds with what is left of the memory of the build
// before, each time after a change to the site and back.
func TestDamagedMemory(t *testing.T) {
	t.Parallel()
	n := newNewsroom(t, 4)
	elsewhere := t.TempDir()
	mustBuild(t, n.site, n.public)
	before, now := n.twoVersions()
	for _, damage := range []struct {
		name string
		do   func(memory string) error
	}{
		{"random bytes", inEach(func(name string, _ []byte) error {
			return os.WriteFile(name, randomBytes(5000), 0o644)
		})},
		{"random bytes after the first line", inEach(func(name string, text []byte) error {
			return os.WriteFile(name, append(text[:min(len(text), 50)], randomBytes(5000)...), 0o644)
		})},
		{"a byte flipped", inEach(func(name string, text []byte) error {
			text[rand.IntN(len(text))] ^= 1 << rand.IntN(8)
			return os.WriteFile(name, text, 0o644)
		})},
		{"cut", inEach(func(name string, text []byte) error {
			return os.Truncate(name, rand.Int64N(int64(len(text))))
		})},
		{"empty files", inEach(func(name string, _ []byte) error { return os.Truncate(name, 0) })},
		{"folders for files", inEach(func(name string, _ []byte) error {
			return replaceBy(name, func() error { return os.MkdirAll(filepath.Join(name, "x"), 0o755) })
		})},
		{"links for files", inEach(func(name string, _ []byte) error {
			return replaceBy(name, func() error { return os.Symlink(name, name) })
		})},
		{"empty", func(m string) error { return replaceBy(m, func() error { return os.Mkdir(m, 0o755) }) }},
		{"a file", func(m string) error { return replaceBy(m, func() error { return os.WriteFile(m, []byte("x"), 0o644) }) }},
		{"a link", func(m string) error { return replaceBy(m, func() error { return os.Symlink(elsewhere, m) }) }},
		{"a link to nothing", func(m string) error { return replaceBy(m, func() error { return os.Symlink("none/none", m) }) }},
		{"a link to itself", func(m string) error { return replaceBy(m, func() error { return os.Symlink(m, m) }) }},
		{"a link to a file", func(m string) error {
			return replaceBy(m, func() error { return os.Symlink("config.toml", m) })
		}},
	} {
		if err := damage.do(filepath.Join(n.site, ".digest")); err != nil {
			t.Fatal(damage.name, ": ", err)
		}
		n.restore(now.site)
		mustBuild(t, n.site, n.public)
		n.mustHold(now.made, "with a damaged memory: "+damage.name)
		before, now = now, before
	}
}

// inEach does something to each file of the memory.
func inEach(do func(name string, text []byte) error) func(string) error {
	return func(memory string) error {
		names, err := filepath.Glob(filepath.Join(memory, "*", "*"))
		if err != nil || len(names) == 0 {
			return fmt.Errorf("%s is empty: %w", memory, err)
		}
		for _, name := range names {
			text, _ := os.ReadFile(name) // none of what an earlier damage left
			if err := do(name, text); err != nil {
				return err
			}
		}
		return nil
	}
}

func replaceBy(name string, do func() error) error {
	if err := os.RemoveAll(name); err != nil {
		return err
	}
	return do()
}

func randomBytes(n int) []byte {
	text := make([]byte, n)
	for i := range text {
		text[i] = byte(rand.Uint32())
	}
	return text
}
