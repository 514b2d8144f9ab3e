package config

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
	"time"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/rogpeppe/go-internal/txtar"

	"digest/internal/diag"
)

var update = flag.Bool("update", false, "write the findings into testdata")

// load reads a config and prints what is wrong with it.
func load(t testing.TB, text []byte) (*Config, []diag.Finding, string) {
	t.Helper()
	c, found, err := Load(fstest.MapFS{File: {Data: text}})
	if err != nil {
		t.Fatal(err)
	}
	found = diag.Sort(found)
	var out strings.Builder
	if err := diag.Print(&out, found, func(string) []byte { return text }); err != nil {
		t.Fatal(err)
	}
	return c, found, out.String()
}

// TestBroken reads testdata/*.txtar, each a config and what must be found.
func TestBroken(t *testing.T) {
	for path, archive := range archives(t) {
		if len(archive.Files) != 2 || archive.Files[0].Name != File || archive.Files[1].Name != "want" {
			t.Fatalf("%s: not the two files %s and want", path, File)
		}
		want := &archive.Files[1]
		_, _, got := load(t, archive.Files[0].Data)
		if *update {
			want.Data = []byte(got)
			if err := os.WriteFile(path, txtar.Format(archive), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		if diff := cmp.Diff(string(want.Data), got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", path, diff)
		}
		if got == "" {
			t.Errorf("%s: nothing is found", path)
		}
	}
}

func archives(t testing.TB) map[string]*txtar.Archive {
	t.Helper()
	paths, _ := filepath.Glob("testdata/*.txtar")
	if len(paths) == 0 {
		t.Fatal("no testdata/*.txtar")
	}
	archives := map[string]*txtar.Archive{}
	for _, path := range paths {
		archive, err := txtar.ParseFile(path)
		if err != nil {
			t.Fatal(err)
		}
		archives[path] = archive
	}
	return archives
}

func TestDefaults(t *testing.T) {
	c, _, found := load(t, nil)
	if found != "" {
		t.Errorf("an empty config is not fine:\n%s", found)
	}
	want := defaults()
	want.Languages = []Language{{Tag: "en", Title: "Digest", Name: "English", Dir: "ltr"}}
	if diff := cmp.Diff(want, c, cmpopts.EquateEmpty(), cmp.Comparer(sameZone)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func sameZone(a, b *time.Location) bool { return a.String() == b.String() }

func TestMissing(t *testing.T) {
	if _, _, err := Load(fstest.MapFS{}); err == nil {
		t.Error("no error without a config.toml")
	}
}

// Every key that the documentation names is read.
func TestFull(t *testing.T) {
	c, _, found := load(t, []byte(`
title = "Kilas Dunia"
description = "Kabar dunia"
base_url = "https://kilas.example/berita/baru"
default_language = "id"
timezone = "Asia/Jakarta"
[languages.ar]
title = "لمحة"
description = "وصف"
name = "عربي"
weight = 2
[languages.id]
weight = 1
paths = { topics = "topik", people = "/orang/" }
[languages.en]
weight = 2
direction = "rtl"
[sections.dunia]
id = "Dunia"
en = "World"
[sections.olahraga]
id = "Olahraga"
[permalinks]
article = "/{year}/{month}/{day}/{section}/{slug}"
topic = "/t/{id}/"
[lists]
size = 7
related = 0
omit = ["quotes", "sources"]
[editions]
periods = ["month"]
[findings]
raw-html = "warning"
desk-unknown = "off"
[publish]
host = "netlify"
[deploy.targets.live]
url = "s3://bucket?region=x"
[deploy.targets.test]
url = "file:///tmp"
compress = true
cache = "max-age=60"
[deploy.targets.test.purge]
cloudfront = "E1"
cloudflare = "z"
indexnow = "k"
[params]
motto = "x"
`))
	if found != "" {
		t.Errorf("found:\n%s", found)
	}
	want := defaults()
	want.Title, want.Description, want.DefaultLanguage = "Kilas Dunia", "Kabar dunia", "id"
	want.BaseURL, want.BasePath = "https://kilas.example/berita/baru/", "/berita/baru/"
	want.Location, _ = time.LoadLocation("Asia/Jakarta")
	want.Languages = []Language{
		{Tag: "id", Title: "Kilas Dunia", Description: "Kabar dunia", Name: "Indonesia", Dir: "ltr", Weight: 1, Paths: map[string]string{"topics": "topik", "people": "orang"}},
		{Tag: "ar", Title: "لمحة", Description: "وصف", Name: "عربي", Dir: "rtl", Weight: 2},
		{Tag: "en", Title: "Kilas Dunia", Description: "Kabar dunia", Name: "English", Dir: "rtl", Weight: 2},
	}
	want.Sections = []Section{{"dunia", map[string]string{"id": "Dunia", "en": "World"}}, {"olahraga", map[string]string{"id": "Olahraga"}}}
	want.Permalinks.Article, want.Permalinks.Topic = "/{year}/{month}/{day}/{section}/{slug}/", "/t/{id}/"
	want.Lists = Lists{Size: 7, Related: 0, Omit: []string{"quotes", "sources"}}
	want.Editions.Periods = []string{"month"}
	want.Findings = map[string]diag.Severity{"raw-html": diag.Warning, "desk-unknown": diag.Off}
	want.Publish.Host = "netlify"
	want.Deploy = []Target{
		{Name: "live", URL: "s3://bucket?region=x"},
		{Name: "test", URL: "file:///tmp", Compress: true, Cache: "max-age=60", Purge: Purge{"E1", "z", "k"}},
	}
	want.Params = map[string]any{"motto": "x"}
	if diff := cmp.Diff(want, c, cmp.Comparer(sameZone)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if !c.Multilingual() {
		t.Error("three languages are not multilingual")
	}
	if _, ok := c.Language("fr"); ok {
		t.Error("there is a language that there is not")
	}
}

func TestDefaultLanguage(t *testing.T) {
	for _, test := range []struct{ config, want string }{
		{``, "en"},
		{`default_language = "id"`, "id"},
		{`default_language = "ID"`, "id"},
		{"[languages.fr]\n[languages.en]", "fr"},
		{"[languages.fr]\n[languages.en]\nweight = -1", "en"},
		{"default_language = 'en'\n[languages.fr]\n[languages.en]", "en"},
	} {
		c, _, found := load(t, []byte(test.config))
		if c.DefaultLanguage != test.want || found != "" {
			t.Errorf("%s: got %s, want %s; found %s", test.config, c.DefaultLanguage, test.want, found)
		}
		if _, ok := c.Language(test.want); !ok {
			t.Errorf("%s: the default language is not among the languages", test.config)
		}
	}
}

func TestSetBaseURL(t *testing.T) {
	for _, test := range []struct{ in, url, path string }{
		{"https://a.example", "https://a.example/", "/"},
		{"https://a.example/", "https://a.example/", "/"},
		{"http://localhost:8080/x/y", "http://localhost:8080/x/y/", "/x/y/"},
		{"https://a.example/kilas dunia/", "https://a.example/kilas%20dunia/", "/kilas%20dunia/"},
		{"https://a.example/新闻/", "https://a.example/%E6%96%B0%E9%97%BB/", "/%E6%96%B0%E9%97%BB/"},
		{"https://a.example/a%2Fb", "https://a.example/a%2Fb/", "/a%2Fb/"},
		{"https://a.example/../x", "https://a.example/x/", "/x/"},
		{"https://a.example//x", "https://a.example/x/", "/x/"},
		{"", "", ""}, {"a.example", "", ""}, {"//a.example", "", ""}, {"ftp://a.example", "", ""}, {"https://", "", ""},
		{"https://:80/", "", ""}, {"https://a.example/?q", "", ""}, {"https://a.example/?", "", ""}, {"https://a.example/#f", "", ""},
		{"https://user:pw@a.example/", "", ""},
		{"javascript:alert(1)", "", ""}, {"https://a b/", "", ""}, {"https://a.example/%zz", "", ""},
	} {
		c := defaults()
		err := c.SetBaseURL(test.in)
		if test.url == "" {
			if err == nil {
				t.Errorf("%s: got %s, want an error", test.in, c.BaseURL)
			}
			continue
		}
		if err != nil || c.BaseURL != test.url || c.BasePath != test.path {
			t.Errorf("%s: got %s, %s, %v", test.in, c.BaseURL, c.BasePath, err)
		}
	}
}

func FuzzConfig(f *testing.F) {
	for _, archive := range archives(f) {
		f.Add(archive.Files[0].Data)
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		c, found, _ := load(t, text)
		lines := strings.Split(string(text), "\n")
		for _, f := range found {
			if f.Line == 0 && f.Column == 0 {
				continue // something that is not there
			}
			if f.Line < 1 || f.Line > len(lines) {
				t.Fatalf("line outside the text: %v", f)
			}
			line := strings.TrimPrefix(lines[f.Line-1], "\ufeff")
			if f.Column < 1 || f.Column > utf8.RuneCountInString(line)+1 {
				t.Fatalf("column outside the line: %v", f)
			}
		}
		if errors, _ := diag.Count(found); errors > 0 {
			return
		}
		if _, ok := c.Language(c.DefaultLanguage); !ok {
			t.Errorf("the default language %q is not among the languages", c.DefaultLanguage)
		}
		for _, pattern := range []string{c.Permalinks.Article, c.Permalinks.Topic, c.BasePath} {
			if !strings.HasPrefix(pattern, "/") || !strings.HasSuffix(pattern, "/") {
				t.Errorf("%q does not begin and end with a slash", pattern)
			}
		}
	})
}
