package output

import (
	"errors"
	"io"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// tree is a folder's files by path, without the manifest.
type tree map[string]string

func read(t *testing.T, dir string) tree {
	t.Helper()
	files := tree{}
	err := fs.WalkDir(os.DirFS(dir), ".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || path == manifestName {
			return err
		}
		content, err := os.ReadFile(filepath.Join(dir, path))
		files[path] = string(content)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

func (files tree) put(t *testing.T, dir string) {
	t.Helper()
	for path, content := range files {
		name := filepath.Join(dir, path)
		if err := errors.Join(os.MkdirAll(filepath.Dir(name), 0o755), os.WriteFile(name, []byte(content), 0o644)); err != nil {
			t.Fatal(err)
		}
	}
}

// build runs one build.
func (files tree) build(t *testing.T, dir string) (Stats, error) {
	t.Helper()
	f, err := files.write(t, dir)
	if err != nil {
		return Stats{}, err
	}
	return f.Finish()
}

// write runs a build up to where only Finish is left.
func (files tree) write(t *testing.T, dir string) (*Folder, error) {
	t.Helper()
	f, err := Open(dir, t.TempDir())
	if err != nil {
		return nil, err
	}
	if err := f.Begin(slices.Collect(maps.Keys(files))); err != nil {
		return nil, err
	}
	for _, path := range slices.Sorted(maps.Keys(files)) {
		if _, err := f.Write(path, []byte(files[path])); err != nil {
			f.Abort()
			return nil, err
		}
	}
	return f, nil
}

func (files tree) mustBuild(t *testing.T, dir string) Stats {
	t.Helper()
	stats, err := files.build(t, dir)
	if err != nil {
		t.Fatal(err)
	}
	return stats
}

func TestBuilds(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "deep", "public")
	for _, step := range []struct {
		name  string
		files tree
		want  Stats
	}{
		{"first", tree{"index.html": "home", "id/a/index.html": "a", "id/b/index.html": "b"}, Stats{3, 3, 0, 0}},
		{"same", tree{"index.html": "home", "id/a/index.html": "a", "id/b/index.html": "b"}, Stats{3, 0, 3, 0}},
		{"same length", tree{"index.html": "homE", "id/a/index.html": "a", "id/b/index.html": "b"}, Stats{3, 1, 2, 0}},
		{"one less", tree{"index.html": "homE", "id/a/index.html": "a"}, Stats{2, 0, 2, 1}},
		{"a folder becomes a file", tree{"index.html": "homE", "id/a": "file"}, Stats{2, 1, 1, 1}},
		{"a file becomes a folder", tree{"index.html": "homE", "id/a/b/c": "c"}, Stats{2, 1, 1, 1}},
		{"case changes", tree{"Index.html": "homE", "ID/a/b/c": "c"}, Stats{2, 2, 0, 2}},
		{"empty file", tree{"empty": ""}, Stats{1, 1, 0, 2}},
		{"nothing", tree{}, Stats{0, 0, 0, 1}},
		{"nothing again", tree{}, Stats{0, 0, 0, 0}},
	} {
		got := step.files.mustBuild(t, dir)
		if got != step.want {
			t.Errorf("%s: got %+v, want %+v", step.name, got, step.want)
		}
		if diff := cmp.Diff(step.files, read(t, dir)); diff != "" {
			t.Errorf("%s: files (-want +got):\n%s", step.name, diff)
		}
	}
	if entries, _ := os.ReadDir(dir); len(entries) != 1 {
		t.Errorf("empty folders are left: %v", entries)
	}
}

func TestUnchangedIsUntouched(t *testing.T) {
	dir := t.TempDir()
	files := tree{"a/index.html": "a", "b/index.html": "b"}
	files.mustBuild(t, dir)
	before := infos(t, dir)
	files.mustBuild(t, dir)
	for path, info := range infos(t, dir) {
		if !os.SameFile(info, before[path]) || !info.ModTime().Equal(before[path].ModTime()) {
			t.Errorf("%s was written again", path)
		}
	}
}

func infos(t *testing.T, dir string) map[string]fs.FileInfo {
	t.Helper()
	infos := map[string]fs.FileInfo{}
	for _, path := range append(slices.Collect(maps.Keys(read(t, dir))), manifestName) {
		info, err := os.Stat(filepath.Join(dir, path))
		if err != nil {
			t.Fatal(err)
		}
		infos[path] = info
	}
	return infos
}

func TestForeignFilesStay(t *testing.T) {
	dir := t.TempDir()
	tree{"a/index.html": "a", "b/index.html": "b"}.mustBuild(t, dir)
	tree{"CNAME": "mine", "a/notes.txt": "mine"}.put(t, dir)
	tree{"b/index.html": "b"}.mustBuild(t, dir)
	want := tree{"b/index.html": "b", "CNAME": "mine", "a/notes.txt": "mine"}
	if diff := cmp.Diff(want, read(t, dir)); diff != "" {
		t.Errorf("files (-want +got):\n%s", diff)
	}
}

func TestMisuse(t *testing.T) {
	f, _ := Open(t.TempDir(), t.TempDir())
	if _, err := f.Write("a", nil); err == nil {
		t.Error("Write before Begin: no error")
	}
	if _, err := f.Finish(); err == nil {
		t.Error("Finish before Begin: no error")
	}
	f.Abort()
	if err := f.Begin([]string{"a"}); err != nil {
		t.Fatal(err)
	}
	if err := f.Begin(nil); err == nil {
		t.Error("second Begin: no error")
	}
	if _, err := f.Write("b", nil); !errors.Is(err, errUnplanned) {
		t.Error("unplanned path:", err)
	}
	if _, err := f.Write("a", nil); err != nil {
		t.Error(err)
	}
	if _, err := f.Write("a", nil); !errors.Is(err, errTwice) {
		t.Error("path written twice:", err)
	}
}

func TestLock(t *testing.T) {
	dir := t.TempDir()
	first, _ := Open(dir, t.TempDir())
	second, _ := Open(dir, t.TempDir())
	if err := first.Begin([]string{"a"}); err != nil {
		t.Fatal(err)
	}
	err := second.Begin([]string{"a"})
	if got, want := message(err, dir), "another digest build is writing to OUT"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	first.Abort()
	if err := second.Begin([]string{"a"}); err != nil {
		t.Error("after Abort:", err)
	}
	second.Abort()
}

// A build that is refused leaves alone what the other has made so far.
func TestRefusedBesideAnother(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "public")
	first, _ := Open(dir, t.TempDir())
	second, _ := Open(dir, t.TempDir())
	if err := first.Begin([]string{"a"}); err != nil {
		t.Fatal(err)
	}
	refuse := func() {
		if err := second.Begin([]string{"a"}); err == nil {
			t.Error("two builds write to one folder")
		}
	}
	refuse() // before anything is staged, when the folder is empty
	if _, err := first.Write("a", []byte("a")); err != nil {
		t.Fatal(err)
	}
	refuse()
	if _, err := first.Finish(); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(tree{"a": "a"}, read(t, dir)); diff != "" {
		t.Errorf("files (-want +got):\n%s", diff)
	}
}

func TestKeep(t *testing.T) {
	dir := t.TempDir()
	first := tree{"same": "same", "edited": "mine", "shorter": "long", "gone": "gone", "unplanned": "x"}
	first.mustBuild(t, dir)
	manifest, _ := os.Stat(filepath.Join(dir, manifestName))
	later := manifest.ModTime().Add(1e9)
	tree{"edited": "thEy", "shorter": "cut"}.put(t, dir)
	_ = os.Chtimes(filepath.Join(dir, "edited"), later, later)
	_ = os.Chtimes(filepath.Join(dir, "same"), later, later)
	_ = os.Remove(filepath.Join(dir, "gone"))

	f, _ := Open(dir, t.TempDir())
	if err := f.Begin([]string{"same", "edited", "shorter", "gone", "new"}); err != nil {
		t.Fatal(err)
	}
	if text, err := os.ReadFile(filepath.Join(dir, manifestName)); err != nil || f.Before() != Sum(text) {
		t.Errorf("the sum of the manifest before is %q, %v", f.Before(), err)
	}
	var kept []string
	keeper := f.Keeper(false)
	for _, path := range []string{"same", "edited", "shorter", "gone", "new", "unplanned"} {
		if keeper.Keep(path) {
			kept = append(kept, path)
		}
	}
	if diff := cmp.Diff([]string{"same"}, kept); diff != "" {
		t.Errorf("kept (-want +got):\n%s", diff)
	}
	if keeper.Keep("same") {
		t.Error("kept twice")
	}
	stats, err := f.Finish()
	if want := (Stats{Files: 1, Unchanged: 1, Removed: 3}); stats != want || err != nil {
		t.Errorf("got %+v, %v, want %+v", stats, err, want)
	}
	if diff := cmp.Diff(tree{"same": "same"}, read(t, dir)); diff != "" {
		t.Errorf("files (-want +got):\n%s", diff)
	}
}

func TestCopy(t *testing.T) {
	dir := t.TempDir()
	big := strings.Repeat("0123456789", 20_000)
	for _, step := range []struct {
		name, content string
		size          int64
		changed       bool
	}{
		{"new", big, 200_000, true},
		{"same", big, 200_000, false},
		{"last byte", big[:199_999] + "x", 200_000, true},
		{"grew after it was measured", big + "y", 200_000, true},
		{"shrank", "z", 200_001, true},
		{"empty", "", 0, true},
		{"empty again", "", 0, false},
	} {
		f, _ := Open(dir, t.TempDir())
		if err := f.Begin([]string{"v/film.mp4"}); err != nil {
			t.Fatal(err)
		}
		open := func() (io.ReadCloser, error) { return io.NopCloser(strings.NewReader(step.content)), nil }
		changed, err := f.Copy("v/film.mp4", open, step.size)
		if err != nil || changed != step.changed {
			t.Errorf("%s: got %v, %v", step.name, changed, err)
		}
		if _, err := f.Finish(); err != nil {
			t.Fatal(err)
		}
		if got := read(t, dir)["v/film.mp4"]; got != step.content {
			t.Errorf("%s: got %d bytes, want %d", step.name, len(got), len(step.content))
		}
		text, _ := os.ReadFile(filepath.Join(dir, manifestName))
		want := entry{"v/film.mp4", sumOf([]byte(step.content)), int64(len(step.content))}
		if got, _ := parseManifest(text).find(want.path, 0); got != want {
			t.Errorf("%s: manifest is\n%s", step.name, text)
		}
	}
}

// A source that breaks while it is copied leaves what was there.
func TestCopyFails(t *testing.T) {
	dir := t.TempDir()
	tree{"film": "old"}.mustBuild(t, dir)
	f, _ := Open(dir, t.TempDir())
	if err := f.Begin([]string{"film", "other"}); err != nil {
		t.Fatal(err)
	}
	broken := func() (io.ReadCloser, error) {
		return io.NopCloser(io.MultiReader(strings.NewReader("half"), iotestErr{})), nil
	}
	for _, path := range []string{"film", "other"} {
		_, err := f.Copy(path, broken, 8)
		if got, want := message(err, dir), "cannot write OUT/"+path+": broken pipe"; got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
	f.Abort()
	if diff := cmp.Diff(tree{"film": "old"}, read(t, dir)); diff != "" {
		t.Errorf("files (-want +got):\n%s", diff)
	}
}

type iotestErr struct{}

func (iotestErr) Read([]byte) (int, error) { return 0, errors.New("broken pipe") }

func TestConcurrent(t *testing.T) {
	dir := t.TempDir()
	files := tree{}
	for _, path := range benchPaths()[:2000] {
		files[path] = path
	}
	for range 2 {
		f, _ := Open(dir, t.TempDir())
		if err := f.Begin(slices.Collect(maps.Keys(files))); err != nil {
			t.Fatal(err)
		}
		var wg sync.WaitGroup
		for path, content := range files {
			wg.Go(func() {
				if _, err := f.Write(path, []byte(content)); err != nil {
					t.Error(err)
				}
			})
		}
		wg.Wait()
		if _, err := f.Finish(); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(files, read(t, dir)); diff != "" {
			t.Errorf("files (-want +got):\n%s", diff)
		}
	}
}

// A build that is given up after it wrote half a site leaves the one before.
func TestAbortKeepsTheSite(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "public")
	before := tree{"index.html": "home", "id/a/index.html": "one", "old.html": "old"}
	before.mustBuild(t, dir)
	folder, err := Open(dir, t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	if err := folder.Begin([]string{"index.html", "id/a/index.html", "id/b/index.html"}); err != nil {
		t.Fatal(err)
	}
	for path, content := range map[string]string{"index.html": "new home", "id/b/index.html": "two"} {
		if _, err := folder.Write(path, []byte(content)); err != nil {
			t.Fatal(err)
		}
	}
	folder.Abort()
	if diff := cmp.Diff(before, read(t, dir)); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

// TestNewSite holds that a new site comes with all its folders, also where
// somebody else makes one of them while it is built.
func TestNewSite(t *testing.T) {
	site := tree{"index.html": "home", "assets/style.css": "style", "id/a/index.html": "a", "id/a/b/index.html": "b", "en/index.html": "en"}
	for _, meanwhile := range []tree{{}, {"id/notes.txt": "notes"}, {"assets/logo.svg": "logo", "id/a/c/draft": "draft"}} {
		dir := filepath.Join(t.TempDir(), "public")
		f, err := site.write(t, dir)
		if err != nil {
			t.Fatal(err)
		}
		meanwhile.put(t, dir)
		if stats, err := f.Finish(); err != nil || stats.Written != len(site) {
			t.Fatalf("beside %v: %+v, %v", meanwhile, stats, err)
		}
		want := maps.Clone(site)
		maps.Copy(want, meanwhile)
		if diff := cmp.Diff(want, read(t, dir)); diff != "" {
			t.Errorf("beside %v (-want +got):\n%s", meanwhile, diff)
		}
		if stats := site.mustBuild(t, dir); stats.Written > 0 || stats.Unchanged != len(site) {
			t.Errorf("beside %v, built again: %+v", meanwhile, stats)
		}
	}
}
