package main

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"digest"
	"digest/internal/audit"
	"digest/internal/build"
)

// The documentation is a site in which nothing is wrong, before it is built and
// after.
func TestDocumentation(t *testing.T) {
	made := t.TempDir()
	if err := assemble("..", made); err != nil {
		t.Fatal(err)
	}
	o := build.Options{Source: made, Output: filepath.Join(made, "public"), Theme: digest.Theme, Now: time.Date(2024, 7, 1, 0, 0, 0, 0, time.UTC)}
	result, err := build.Run(t.Context(), o)
	if err != nil || len(result.Findings) > 0 {
		t.Fatal(err, result.Findings)
	}
	audited, err := audit.Run(t.Context(), os.DirFS(o.Output), audit.Options{BaseURL: "https://digest.example/"})
	if err != nil || len(audited.Findings) > 0 {
		t.Error(err, audited.Findings)
	}
	for _, e := range entries(read(t, "../README.md")) {
		if html := read(t, filepath.Join(o.Output, e.file, "index.html")); !strings.Contains(html, `<div class="prose">`) {
			t.Errorf("%s has no text", e.file)
		}
		if home := read(t, filepath.Join(o.Output, "index.html")); !strings.Contains(home, `href="/`+e.file+`/"`) {
			t.Errorf("the home page does not lead to %s", e.file)
		}
	}
}

// The table of contents has every file of the documentation.
func TestContents(t *testing.T) {
	files, err := filepath.Glob("../*.md")
	if err != nil || len(files) < 10 {
		t.Fatal(files, err)
	}
	all := entries(read(t, "../README.md"))
	for _, file := range files {
		name := strings.TrimSuffix(filepath.Base(file), ".md")
		if name != "README" && !slices.ContainsFunc(all, func(e entry) bool { return e.file == name }) {
			t.Errorf("docs/README.md does not name %s.md", name)
		}
	}
}

func read(t *testing.T, name string) string {
	t.Helper()
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}
