package build_test

import (
	"bytes"
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"digest"
	"digest/internal/build"
	"digest/internal/diag"
	"digest/internal/output"
)

// now is the moment of every build here.
var now = time.Date(2024, 7, 1, 0, 0, 0, 0, time.UTC)

// sample copies the repository's own site, which is the sample, into a new
// folder.
func sample(t *testing.T) string {
	t.Helper()
	site := t.TempDir()
	root := filepath.Join("..", "..")
	if err := os.CopyFS(filepath.Join(site, "content"), os.DirFS(filepath.Join(root, "content"))); err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile(filepath.Join(root, "config.toml"))
	if err != nil {
		t.Fatal(err)
	}
	put(t, filepath.Join(site, "config.toml"), string(text))
	return site
}

func put(t *testing.T, name, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

func options(site, output string) build.Options {
	return build.Options{Source: site, Output: output, Now: now, Theme: digest.Theme}
}

// tree reads every file of a folder.
func tree(t *testing.T, dir string) map[string][]byte {
	t.Helper()
	files := map[string][]byte{}
	err := filepath.WalkDir(dir, func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		text, err := os.ReadFile(name)
		files[strings.TrimPrefix(name, dir)] = text
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

func sameTree(t *testing.T, a, b map[string][]byte) {
	t.Helper()
	if len(a) == 0 || len(a) != len(b) {
		t.Errorf("%d files and %d", len(a), len(b))
	}
	for name, text := range a {
		if other, ok := b[name]; !ok || !bytes.Equal(text, other) {
			t.Errorf("%s differs", name)
		}
	}
}

// TestSameBytes builds one site in two folders, with one worker and with
// several.
func TestSameBytes(t *testing.T) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(0))
	var trees []map[string][]byte
	for _, workers := range []int{1, 4} {
		runtime.GOMAXPROCS(workers)
		output := filepath.Join(t.TempDir(), "public")
		result, err := build.Run(t.Context(), options(sample(t), output))
		if err != nil || result.Failed() {
			t.Fatalf("%d workers: %v %v", workers, err, result.Findings)
		}
		files := tree(t, output)
		if made := result.Pages; made < 100 || len(files) < made {
			t.Fatalf("%d pages in %d files", made, len(files))
		}
		trees = append(trees, files)
	}
	sameTree(t, trees[0], trees[1])
}

// TestEightShards builds the sample site in eight shards, as eight machines do
// that know nothing of each other, and merges them.
func TestEightShards(t *testing.T) {
	whole, merged := filepath.Join(t.TempDir(), "public"), filepath.Join(t.TempDir(), "public")
	if _, err := build.Run(t.Context(), options(sample(t), whole)); err != nil {
		t.Fatal(err)
	}
	var parts []string
	for number := range 8 {
		site := sample(t)
		o := options(site, filepath.Join(site, "public"))
		o.Shard = build.Shard{Number: number + 1, Of: 8}
		if result, err := build.Run(t.Context(), o); err != nil || result.Failed() {
			t.Fatal(err, result.Findings)
		}
		parts = append(parts, o.Output)
	}
	stats, err := output.Merge(t.Context(), merged, t.TempDir(), parts)
	if err != nil || stats.Written != stats.Files {
		t.Fatal(stats, err)
	}
	sameTree(t, tree(t, whole), tree(t, merged))
}

// TestCancelled stops a build in each stage: it leaves nothing, and the next
// one is as if it had not been.
func TestCancelled(t *testing.T) {
	site := sample(t)
	whole := filepath.Join(t.TempDir(), "public")
	if _, err := build.Run(t.Context(), options(site, whole)); err != nil {
		t.Fatal(err)
	}
	for _, stage := range []string{"read", "write"} {
		output := filepath.Join(t.TempDir(), "public")
		ctx, cancel := context.WithCancel(t.Context())
		o := options(site, output)
		o.Progress = func(at string, done, total int) {
			if at == stage {
				cancel()
			}
		}
		if _, err := build.Run(ctx, o); !errors.Is(err, context.Canceled) {
			t.Errorf("cancelled while it was to %s, the build ends with %v", stage, err)
		}
		if _, err := os.Stat(output); !errors.Is(err, fs.ErrNotExist) {
			t.Errorf("cancelled while it was to %s, the build left an output folder", stage)
		}
		if _, err := build.Run(t.Context(), options(site, output)); err != nil {
			t.Errorf("after a cancelled build: %v", err)
		}
		sameTree(t, tree(t, whole), tree(t, output))
	}
}

// TestSpilledBodies builds a site whose bodies do not fit into memory.
func TestSpilledBodies(t *testing.T) {
	site := t.TempDir()
	put(t, filepath.Join(site, "config.toml"), "default_language = \"id\"\n")
	const paragraphs = 80_000
	text := strings.Repeat("Isi berita dari Oslo.\n\n", paragraphs)
	for _, name := range []string{"a", "b", "c", "d", "e", "f", "g", "h", "i", "j"} {
		put(t, filepath.Join(site, "content", "stories", name+".id.md"),
			"+++\ntitle = \"Kabar\"\ndate = 2024-05-31\n+++\n\nKabar "+name+".\n\n"+text)
	}
	output := filepath.Join(t.TempDir(), "public")
	if result, err := build.Run(t.Context(), options(site, output)); err != nil || result.Failed() {
		t.Fatal(err, result.Findings)
	}
	for _, name := range []string{"a", "j"} {
		page, err := os.ReadFile(filepath.Join(output, "2024", "05", name, "index.html"))
		if err != nil || !bytes.Contains(page, []byte("<p>Kabar "+name+".</p>")) || bytes.Count(page, []byte("dari Oslo")) < paragraphs {
			t.Errorf("the page of %s is not whole: %d bytes, %v", name, len(page), err)
		}
	}
}

// TestFindingsOrder runs a site with many findings; they come out the same and
// sorted, whatever the order of work.
func TestFindingsOrder(t *testing.T) {
	site := t.TempDir()
	put(t, filepath.Join(site, "config.toml"), "default_language = \"id\"\n")
	for _, name := range []string{"a", "b", "c", "d", "e", "f"} {
		put(t, filepath.Join(site, "content", "stories", name+".id.md"),
			"+++\ntitel = \"Kabar\"\ndate = 2024-05-31\ncolour = 1\n+++\n\n<b>x</b> [y](z)\n")
	}
	first, err := build.Run(t.Context(), options(site, ""))
	if err != nil || len(first.Findings) < 24 {
		t.Fatalf("%v, %d findings", err, len(first.Findings))
	}
	for range 20 {
		again, err := build.Run(t.Context(), options(site, ""))
		if err != nil || !slices.Equal(first.Findings, again.Findings) {
			t.Fatalf("findings differ from run to run: %v", err)
		}
	}
	if sorted := diag.Sort(slices.Clone(first.Findings)); !slices.Equal(sorted, first.Findings) {
		t.Error("findings are not sorted")
	}
}
