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

// sites converts a sample of 20 stories for each generator. No peer is needed
// for that, and none is run.
func sites(t *testing.T) (programs map[string]*program, rounds []round) {
	t.Helper()
	rounds, list, err := prepare(t.TempDir(), []*generator{
		{id: "digest", format: sameFormat{}}, {id: "whole", format: wholeFormat{}},
		{id: "hugo", format: hugoFormat{}}, {id: "eleventy", format: eleventyFormat{}},
	}, 20, 2)
	if err != nil {
		t.Fatal(err)
	}
	programs = map[string]*program{}
	for _, p := range list {
		programs[p.id] = p
	}
	return programs, rounds
}

// TestSites counts the files of each site by kind.
func TestSites(t *testing.T) {
	programs, _ := sites(t)
	for _, test := range []struct {
		id, pattern string
		want        int
	}{
		{"digest", `^content/stories/.*\.md$`, 20},
		{"digest", `^content/registers/`, 3},
		{"whole", `^content/stories/.*\.md$`, 20},
		{"whole", `^content/registers/`, 4},
		{"hugo", `^content/[a-z]+/[^/]+\.md$`, 20 + 6 + 3}, // and _index.md of sections and taxonomies
		{"hugo", `^content/topics/.+/_index\.md$`, 34},     // what stories name, no more
		{"hugo", `^content/outlets/.+/_index\.md$`, 18},
		{"hugo", `^data/`, 4},
		{"eleventy", `^content/\d{4}/\d\d/[^/]+\.md$`, 20},
		{"eleventy", `^content/_data/register/`, 5},
		{"eleventy", `^content/[^/]+\.njk$`, 10},
	} {
		if got := count(t, programs[test.id].site.dir, regexp.MustCompile(test.pattern)); got != test.want {
			t.Errorf("%s: %d files match %s, want %d", test.id, got, test.pattern, test.want)
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
	programs, _ := sites(t)
	p := programs["digest"]
	buildSite(t, p)
	for _, name := range []string{"people", "editions"} {
		if _, err := os.Stat(filepath.Join(p.output, name)); err == nil {
			t.Errorf("there are pages in %s", name)
		}
	}
}

// buildSite builds a site of digest, in this process.
func buildSite(t *testing.T, p *program) {
	t.Helper()
	result, err := build.Run(t.Context(), build.Options{Source: p.site.dir, Output: p.output, Theme: digest.Theme, Now: time.Now()})
	if err != nil {
		t.Fatal(err)
	}
	for _, finding := range result.Findings {
		t.Errorf("unexpected finding: %v", finding)
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
