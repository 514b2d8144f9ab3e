package quote

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/txtar"

	"digest/internal/config"
	"digest/internal/content"
	"digest/internal/diag"
	"digest/internal/markdown"
)

var update = flag.Bool("update", false, "rewrite the want sections of testdata")

// Each file of testdata is a site with one article id.md and, in want, the
// quotes found and what is wrong with them.
func TestCollect(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatalf("no cases in testdata: %v", err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) {
			archive, err := txtar.ParseFile(file)
			if err != nil {
				t.Fatal(err)
			}
			site, want := fstest.MapFS{}, ""
			for _, f := range archive.Files {
				switch f.Name {
				case "want":
					want = string(f.Data)
				case "config.toml":
					site["config.toml"] = &fstest.MapFile{Data: f.Data}
				case "people.toml":
					site["content/registers/people.toml"] = &fstest.MapFile{Data: f.Data}
				default:
					site["content/stories/s/"+f.Name] = &fstest.MapFile{Data: f.Data}
				}
			}
			got := collect(t, site)
			if *update {
				rewrite(t, file, archive, got)
			} else if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

func rewrite(t *testing.T, file string, archive *txtar.Archive, got string) {
	t.Helper()
	for i, f := range archive.Files {
		if f.Name == "want" {
			archive.Files = append(archive.Files[:i], archive.Files[i+1:]...)
			break
		}
	}
	archive.Files = append(archive.Files, txtar.File{Name: "want", Data: []byte(got)})
	if err := os.WriteFile(file, txtar.Format(archive), 0o644); err != nil {
		t.Fatal(err)
	}
}

// collect reads the site's one article and prints its quotes and findings.
func collect(t *testing.T, site fstest.MapFS) string {
	t.Helper()
	registers, found := content.ReadRegisters(site)
	policy := policyOf(t, site)
	story := &content.Story{ID: "s", Dir: "content/stories/s", Files: []content.ArticleFile{{Path: "content/stories/s/id.md", Lang: "id"}}}
	if site["content/stories/s/original.en.md"] != nil {
		story.Originals = []content.ArticleFile{{Path: "content/stories/s/original.en.md", Lang: "en"}}
	}
	readings, more := content.ReadStory(site, story, time.UTC, []string{"id"})
	if found = append(found, more...); len(found) > 0 {
		t.Fatalf("the case itself is broken: %v", found)
	}
	r := readings[0]
	var reserved []string
	for _, q := range r.Quotes {
		reserved = append(reserved, q.ID)
	}
	doc := markdown.Parse(markdown.Source{File: r.File, Text: r.Text.Bytes, Body: r.Text.Body, Reserved: reserved})
	quotes, found := Collect(r, doc, registers, policy)
	var b strings.Builder
	for _, q := range quotes {
		printQuote(&b, q)
	}
	if err := diag.Print(&b, diag.Sort(found), func(file string) []byte { return site[file].Data }); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// policyOf reads [quotes] of the case's config; without one nothing is found
// that the article does not name.
func policyOf(t *testing.T, site fstest.MapFS) config.Quotes {
	t.Helper()
	if site["config.toml"] == nil {
		return config.Quotes{Unnamed: config.Unnamed{Most: -1, Share: 1}}
	}
	cfg, found, err := config.Load(site)
	if err != nil || len(found) > 0 {
		t.Fatalf("the case's config is broken: %v %v", err, found)
	}
	return cfg.Quotes
}

func printQuote(b *strings.Builder, q Quote) {
	fmt.Fprintf(b, "%s %s block %d %q\n", q.ID, q.Kind, q.Block, q.Words)
	fmt.Fprintf(b, "  by %s %q person %q role %q %q\n", q.Speaker.Kind, q.Speaker.Name, q.Speaker.Person, q.Speaker.Role, q.Speaker.Description)
	fmt.Fprintf(b, "  to %q at %q on %q context %q\n", q.To, q.Place, q.Event, q.Context)
	if q.Found {
		fmt.Fprintf(b, "  found when %q by %q date %s\n", q.When, q.Medium, q.Date.Format(time.DateOnly))
	}
	if q.Fragment != "" {
		fmt.Fprintf(b, "  fragment %s\n", q.Fragment)
	}
	fmt.Fprintf(b, "  original %q %s second-hand %v in place %v card %v weight %d\n", q.Original.Text, q.Original.Lang, q.SecondHand, q.InPlace, q.Card, q.Weight)
}
