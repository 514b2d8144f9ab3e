package main

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"digest"
	"digest/internal/build"
)

// TestSites converts a site of 20 stories for each generator. Their files are
// counted by kind; no peer is needed for that.
func TestSites(t *testing.T) {
	source, err := makeSample(t.TempDir(), 20)
	if err != nil {
		t.Fatal(err)
	}
	topics, outlets := len(source.inUse("topics")), len(source.inUse("outlets"))
	if len(source.stories) != 20 || topics == 0 || outlets == 0 {
		t.Fatalf("got %d stories, %d topics, %d outlets", len(source.stories), topics, outlets)
	}
	for _, test := range []struct {
		name    string
		write   func(*sampleSite, string) error
		pattern string
		want    int
	}{
		{"digest", writeSame, `^content/stories/.*\.md$`, 20},
		{"digest", writeSame, `^content/registers/`, 3},
		{"whole", writeWhole, `^content/registers/`, 4},
		{"hugo", writeHugo, `^content/[a-z]+/[^/]+\.md$`, 20 + 6 + 3}, // and _index.md of sections and taxonomies
		{"hugo", writeHugo, `^content/(topics|outlets)/.+/_index\.md$`, topics + outlets},
		{"hugo", writeHugo, `^data/`, 4},
		{"eleventy", writeEleventy, `^content/\d{4}/\d\d/[^/]+\.md$`, 20},
		{"eleventy", writeEleventy, `^content/_data/register/`, 5},
		{"eleventy", writeEleventy, `^content/[^/]+\.njk$`, 10},
	} {
		dir := t.TempDir()
		if err := test.write(source, dir); err != nil {
			t.Fatal(err)
		}
		if got := count(t, dir, regexp.MustCompile(test.pattern)); got != test.want {
			t.Errorf("%s: %d files match %s, want %d", test.name, got, test.pattern, test.want)
		}
	}
}

// count counts the files of a folder whose paths match.
func count(t *testing.T, dir string, pattern *regexp.Regexp) int {
	n := 0
	err := fs.WalkDir(os.DirFS(dir), ".", func(name string, entry fs.DirEntry, err error) error {
		if err == nil && !entry.IsDir() && pattern.MatchString(name) {
			n++
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// TestSame: without people, editions and related stories the site still has
// nothing that digest would find wrong.
func TestSame(t *testing.T) {
	source, err := makeSample(t.TempDir(), 20)
	if err != nil {
		t.Fatal(err)
	}
	dir, output := t.TempDir(), filepath.Join(t.TempDir(), "public")
	if err := writeSame(source, dir); err != nil {
		t.Fatal(err)
	}
	result, err := build.Run(t.Context(), build.Options{Source: dir, Output: output, Theme: digest.Theme, Now: time.Now()})
	if err != nil {
		t.Fatal(err)
	}
	for _, finding := range result.Findings {
		t.Errorf("unexpected finding: %v", finding)
	}
	for _, name := range []string{"people", "editions"} {
		if _, err := os.Stat(filepath.Join(output, name)); err == nil {
			t.Errorf("there are pages in %s", name)
		}
	}
}

func TestConvert(t *testing.T) {
	text := strings.Join([]string{
		"Bogor, Senin – *Hujan* turun.",
		"“Kami menunggu,” kata Ani. Lihat [banjir](../../2024/12/banjir-1).",
		"> “Pintu terbuka.”\n>\n> — Budi, menteri {#budi-2 original=\"The door is open.\" spoken=\"en\"}",
		"--Dengan asistensi Cici.",
		"(ab)",
	}, "\n\n")
	keys := table{
		"title": "Hujan", "date": time.Date(2025, 1, 2, 0, 0, 0, 0, time.UTC), "section": "climate", "topics": []any{"floods"},
		"source": table{"outlet": "wire"},
		"quote":  []table{{"text": "Kami menunggu.", "speaker": "Ani", "weight": int64(1)}},
	}
	got := convert("hujan-2", "2025/01", keys, text)
	want := strings.Join([]string{
		"Bogor, Senin – *Hujan* turun.",
		"“Kami menunggu,” kata Ani. Lihat [banjir](/2024/12/banjir-1/).",
		"> “Kami menunggu.”\n>\n> — Ani",
		"> “Pintu terbuka.”\n>\n> — Budi, menteri\n>\n> Aslinya: The door is open.\n",
	}, "\n\n")
	if got.body != want {
		t.Errorf("got body\n%s\nwant\n%s", got.body, want)
	}
	if got.params["desk"] != "ab" || got.params["assist"] != "Dengan asistensi Cici." || got.front["description"] != "Bogor, Senin – Hujan turun." {
		t.Errorf("got %v and %v", got.front, got.params)
	}
	if card := got.params["card"].(table); card["speaker"] != "Ani" {
		t.Errorf("got card %v, want that of Ani", card)
	}
}
