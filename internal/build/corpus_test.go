package build_test

import (
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"digest/internal/build"
	"digest/internal/diag"
	"digest/internal/lang"
)

// tolerated are the findings that text written for other sites is full of:
// its HTML is left out, its links and pictures lead nowhere.
var tolerated = []string{"raw-html", "link-broken", "link-scheme", "link-file", "image-alt", "image-missing", "image-format"}

// corpora are folders of real articles, as stories of a site.
var corpora = []struct {
	name, stories, language string
	articles                int // at least
	// without are second articles in one language: cat is ca, hau is ha.
	without []string
}{
	{"articles", "articles", "zh", 5000, nil},
	{"bitcoinops", "sites/bitcoinops/stories", "en", 1500, nil},
	{"opensource-guide", "sites/opensource-guide/stories", "en", 300, nil},
	{"udhr", "udhr/stories", "en", 500, []string{"universal-declaration/cat.md", "universal-declaration/hau.md"}},
	{"detik", "detik", "id", 500, nil},
}

// TestCorpus builds sites from real articles when DIGEST_CORPUS names the
// folder that holds them. None of it may panic, stop the build, or be lost.
func TestCorpus(t *testing.T) {
	corpus := corpusFolder(t)
	for _, c := range corpora {
		t.Run(c.name, func(t *testing.T) {
			stories := filepath.Join(corpus, filepath.FromSlash(c.stories))
			if _, err := os.Stat(stories); err != nil {
				t.Skipf("not unpacked: %v", err)
			}
			site := t.TempDir()
			if err := os.CopyFS(filepath.Join(site, "content", "stories"), os.DirFS(stories)); err != nil {
				t.Fatal(err)
			}
			for _, name := range c.without {
				if err := os.Remove(filepath.Join(site, "content", "stories", filepath.FromSlash(name))); err != nil {
					t.Fatal(err)
				}
			}
			put(t, filepath.Join(site, "config.toml"), corpusConfig(t, site, c.language))
			o := options(site, filepath.Join(t.TempDir(), "public"))
			o.Future = true
			result, err := build.Run(t.Context(), o)
			if err != nil {
				t.Fatal(err)
			}
			reportFindings(t, result.Findings)
			if result.Failed() || result.Articles < c.articles {
				t.Errorf("%d articles, want %d at least", result.Articles, c.articles)
			}
		})
	}
}

// TestOddities reads odd articles one by one: findings are fine, panics and
// errors of the program are not.
func TestOddities(t *testing.T) {
	folder := filepath.Join(corpusFolder(t), "oddities")
	if _, err := os.Stat(folder); err != nil {
		t.Skipf("not unpacked: %v", err)
	}
	files, err := filepath.Glob(filepath.Join(folder, "*.md"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no oddities in %s: %v", folder, err)
	}
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			text, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			for _, front := range []string{"", "+++\ntitle = \"Odd\"\nlang = \"en\"\ndate = 2024-05-31\n+++\n\n"} {
				site := t.TempDir()
				put(t, filepath.Join(site, "content", "stories", "odd.md"), front+string(text))
				put(t, filepath.Join(site, "config.toml"), corpusConfig(t, site, "en"))
				result, err := build.Run(t.Context(), options(site, filepath.Join(t.TempDir(), "public")))
				if err != nil {
					t.Fatal(err)
				}
				reportFindings(t, result.Findings)
			}
		})
	}
}

// corpusFolder is the folder of the corpora. Some of them may be left out, but
// a folder that has none is a mistake, and not a reason to skip.
func corpusFolder(t *testing.T) string {
	t.Helper()
	corpus := os.Getenv("DIGEST_CORPUS")
	if corpus == "" {
		t.Skip("DIGEST_CORPUS is not set: articles, bitcoinops, opensource-guide, udhr, detik and oddities are not built")
	}
	for _, c := range corpora {
		if _, err := os.Stat(filepath.Join(corpus, filepath.FromSlash(c.stories))); err == nil {
			return corpus
		}
	}
	t.Fatalf("DIGEST_CORPUS is %q, which holds none of the corpora", corpus)
	return ""
}

// longestTag is as long as any tag of the corpora; longer names are those of
// stories.
const longestTag = 16

// corpusConfig has every language that a file's name mentions.
func corpusConfig(t *testing.T, site, language string) string {
	t.Helper()
	tags := map[string]bool{language: true}
	err := filepath.WalkDir(filepath.Join(site, "content"), func(name string, d fs.DirEntry, err error) error {
		stem := strings.TrimSuffix(d.Name(), ".md")
		if tag, ok := lang.Parse(stem); ok && stem != d.Name() && len(stem) <= longestTag {
			tags[tag] = true
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	fmt.Fprintf(&b, "base_url = \"https://corpus.example/\"\ndefault_language = %q\n\n[findings]\n", language)
	for _, code := range tolerated {
		fmt.Fprintf(&b, "%s = \"warning\"\n", code)
	}
	for _, tag := range slices.Sorted(maps.Keys(tags)) {
		fmt.Fprintf(&b, "\n[languages.%s]\n", tag)
	}
	return b.String()
}

// reportFindings logs how many findings there are of each code, and the first.
func reportFindings(t *testing.T, findings []diag.Finding) {
	t.Helper()
	counts, first := map[string]int{}, map[string]diag.Finding{}
	for _, f := range findings {
		if counts[f.Code]++; counts[f.Code] == 1 {
			first[f.Code] = f
		}
	}
	for _, code := range slices.Sorted(maps.Keys(counts)) {
		t.Logf("%d × %v", counts[code], first[code])
	}
}
