package render

import (
	"bytes"
	"flag"
	"io/fs"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/google/go-cmp/cmp"

	"digest"
	"digest/internal/config"
	"digest/internal/data"
	"digest/internal/diag"
	"digest/internal/site"
)

var update = flag.Bool("update", false, "rewrite testdata and docs/templates.md")

var tomlOptions = Options{ParseTOML: data.ParseTOML}

func testConfig(tags ...string) *config.Config {
	cfg := &config.Config{Title: "Kilas Dunia", BaseURL: "https://kilas.example/", BasePath: "/", DefaultLanguage: tags[0], Location: time.UTC}
	for _, tag := range tags {
		cfg.Languages = append(cfg.Languages, config.Language{Tag: tag})
	}
	return cfg
}

// load returns the built-in theme under the given files, or fails the test.
func load(t testing.TB, upper fs.FS, options Options, tags ...string) *Theme {
	t.Helper()
	theme, found := Load(upper, digest.Theme, testConfig(tags...), options)
	for _, f := range found {
		t.Error(f.Error(), f.Hint)
	}
	if theme == nil {
		t.FailNow()
	}
	return theme
}

func renderString(t testing.TB, theme *Theme, view any) string {
	t.Helper()
	var b bytes.Buffer
	if err := theme.Render(&b, view); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// TestGolden renders a page of every kind from left to right and from right to
// left. Run with -update to accept what changed.
func TestGolden(t *testing.T) {
	theme := load(t, nil, tomlOptions, "id", "ar", "ja")
	// Hashes of assets change with every touch of the look.
	hash := regexp.MustCompile(`(/assets/[^"]+)\.[0-9a-f]{12}\.`)
	for _, tag := range []string{"id", "ar"} {
		for _, v := range newFixture(tag).views() {
			kind, page, err := kindOf(v)
			if err != nil {
				t.Fatal(err)
			}
			name := kinds[kind].name + "." + tag + ".html"
			if page.Badge != "" {
				name = kinds[kind].name + "-paged." + tag + ".html"
			}
			got := hash.ReplaceAllString(renderString(t, theme, v), "$1.HASH.")
			compareFile(t, filepath.Join("testdata", name), got)
		}
	}
}

// compareFile compares with a file of expected text, which must be there.
func compareFile(t *testing.T, file, got string) {
	t.Helper()
	if *update {
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatalf("%v (run the test with -update to make it)", err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("%s (-want +got; -update accepts):\n%s", file, diff)
	}
}

// TestGoldenComplete holds that every kind has a fixture.
func TestGoldenComplete(t *testing.T) {
	seen := map[reflect.Type]bool{}
	for _, v := range newFixture("id").views() {
		seen[reflect.TypeOf(v).Elem()] = true
	}
	for _, k := range kinds {
		if !seen[k.view] {
			t.Errorf("no fixture is a %v", k.view)
		}
	}
}

func TestValuesAndPointers(t *testing.T) {
	theme := load(t, nil, tomlOptions, "id")
	a := newFixture("id").article()
	if renderString(t, theme, a) != renderString(t, theme, &a) {
		t.Error("a View as value gives another page than as pointer")
	}
}

func TestMinify(t *testing.T) {
	plain := load(t, nil, tomlOptions, "id")
	small := load(t, nil, Options{ParseTOML: data.ParseTOML, Minify: true}, "id")
	a := newFixture("id").article()
	got, want := renderString(t, small, &a), renderString(t, plain, &a)
	if len(got) >= len(want) || !strings.Contains(got, "</html>") || !strings.Contains(got, `lang="id"`) {
		t.Errorf("%d bytes from %d:\n%s", len(got), len(want), got)
	}
}

func TestRenderErrors(t *testing.T) {
	theme := load(t, nil, tomlOptions, "id")
	tests := []struct {
		view any
		want string
	}{
		{"words", "no template is for values of type string"},
		{nil, "no template is for values of type <nil>"},
		{(*site.Home)(nil), "no template is for values of type *site.Home"},
		{&site.Home{Page: site.Page{URL: "/xx/", Lang: site.Language{Tag: "xx"}}}, `/xx/: the site has no language "xx"`},
		{&site.Index{Page: site.Page{URL: "/id/x/", Lang: site.Language{Tag: "id"}}, Of: "planets"},
			`templates/index.html:9:52: <word "menu" .Of>: no strings file has the key "menu.planets", for /id/x/`},
	}
	for _, tt := range tests {
		err := theme.Render(new(bytes.Buffer), tt.view)
		if err == nil || err.Error() != tt.want {
			t.Errorf("got  %v\nwant %s", err, tt.want)
		}
	}
}

// TestTemplateErrors compares whole messages for mistakes in a site's own
// templates.
func TestTemplateErrors(t *testing.T) {
	tests := []struct{ file, text, want, hint string }{
		{"templates/section.html", "<h1>\n  {{.Titel}}</h1>",
			"templates/section.html:2:5: error: <.Titel>: can't evaluate field Titel in type *site.Section [template]", `did you mean "Title"?`},
		{"templates/section.html", `{{dat "long" .Title}}`,
			`templates/section.html:1: error: function "dat" not defined [template]`, `did you mean "date"?`},
		{"templates/section.html", `{{t "no.such"}}`,
			`templates/section.html:1:3: error: <t "no.such">: no strings file has the key "no.such" [template]`, ""},
		{"templates/section.html", `{{t "count.stories"}}`,
			`templates/section.html:1:3: error: <t "count.stories">: the string "{n} cerita" needs a value for {n} [template]`, ""},
		{"templates/section.html", `{{asset "missing.css"}}`,
			`templates/section.html:1:3: error: <asset "missing.css">: static/assets has no file "missing.css" [template]`, ""},
		{"templates/section.html", `{{date "huge" .Page.Site.Params.x}}`,
			`templates/section.html:1:20: error: <.Page.Site.Params.x>: invalid value; expected time.Time [template]`, ""},
		{"templates/section.html", `{{if .Title}}`,
			"templates/section.html:1: error: unexpected EOF [template]", ""},
		{"templates/section.html", `<a href="{{.URL}}`,
			"templates/section.html: error: an element, attribute or comment is not closed [template]", ""},
		{"templates/section.html", `{{template "no-such" .}}`,
			`templates/section.html:1:12: error: no such template "no-such" [template]`, ""},
		{"templates/artcle.html", "x",
			"templates/artcle.html: error: no kind of page has this name [template]", `did you mean "templates/article.html"?`},
		{"templates/strings/xx_yy_zz_1.toml", "", "templates/strings/xx_yy_zz_1.toml: error: the file's name is no language tag [template]",
			"name it by the language of its strings: templates/strings/id.toml"},
		{"templates/strings/id.toml", "skip = 3", `templates/strings/id.toml: error: "skip" is neither a string nor a table [template]`, ""},
		{"static/assets/style.css", "a {}\nb { background: url(no.png) }",
			`static/assets/style.css:2: error: the style sheet names "no.png", and there is no static/assets/no.png [template]`, ""},
	}
	for _, tt := range tests {
		upper := fstest.MapFS{tt.file: {Data: []byte(tt.text)}}
		theme, found := Load(upper, digest.Theme, testConfig("id"), tomlOptions)
		if theme != nil || len(found) != 1 {
			t.Errorf("%s %s: theme %v, findings %v", tt.file, tt.text, theme != nil, found)
			continue
		}
		if got := found[0].Error(); got != tt.want || found[0].Hint != tt.hint {
			t.Errorf("%s\ngot  %s\nwant %s\nhint %q, want %q", tt.text, got, tt.want, found[0].Hint, tt.hint)
		}
	}
}

func TestMissingTemplate(t *testing.T) {
	lower := fstest.MapFS{}
	err := fs.WalkDir(digest.Theme, ".", func(file string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() && file != "templates/outlet.html" {
			text, _ := fs.ReadFile(digest.Theme, file)
			lower[file] = &fstest.MapFile{Data: text}
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	_, found := Load(nil, lower, testConfig("id"), tomlOptions)
	if len(found) != 1 || found[0].Error() != "templates/outlet.html: error: the template is missing [template]" {
		t.Errorf("got %v", found)
	}
}

// TestHostileContent gives every text of every View something that must not
// get through, and looks for it in the pages.
func TestHostileContent(t *testing.T) {
	theme := load(t, nil, tomlOptions, "id")
	const script, scheme = `"><script>alert(1)</script>'`, "javascript:alert(1)"
	for i, k := range kinds {
		v := theme.probe(theme.locales["id"], k.view, 1)
		for _, words := range []string{script, scheme} {
			poison(reflect.ValueOf(v).Elem(), words)
			reflect.ValueOf(v).Elem().Field(0).FieldByName("Lang").Set(reflect.ValueOf(site.Language{Tag: "id", Dir: "ltr"}))
			got := renderString(t, theme, v)
			if strings.Contains(got, "<script>") || strings.Contains(got, `href="javascript:`) || strings.Contains(got, `src="javascript:`) {
				t.Errorf("%s lets it through:\n%s", kinds[i].name, got)
			}
		}
	}
}

// poison sets every text of a View but those of one of a few words.
func poison(v reflect.Value, words string) {
	switch v.Kind() {
	case reflect.String:
		if v.Type() == reflect.TypeFor[string]() {
			v.SetString(words)
		}
	case reflect.Pointer:
		if !v.IsNil() {
			poison(v.Elem(), words)
		}
	case reflect.Slice:
		for i := range v.Len() {
			poison(v.Index(i), words)
		}
	case reflect.Struct:
		if v.Type() == reflect.TypeFor[time.Time]() {
			return
		}
		for i := range v.NumField() {
			if f := v.Type().Field(i); f.IsExported() && choices[v.Type().Name()+"."+f.Name] == nil {
				poison(v.Field(i), words)
			}
		}
	}
}

func TestTextForPrograms(t *testing.T) {
	theme := load(t, nil, tomlOptions, "id", "fr")
	day := time.Date(2024, 5, 31, 0, 0, 0, 0, time.UTC)
	got := make([]string, 4)
	got[0], _ = theme.Text("id", "count.stories", "n", 1234)
	got[1], _ = theme.Text("fr", "other_languages")
	got[2], _ = theme.Date("fr", "full", day)
	got[3], _ = theme.EditionName("id", "week", day.AddDate(0, 0, -4), day.AddDate(0, 0, 2), 22)
	want := []string{"1.234 cerita", "Dans d’autres langues", "vendredi 31 mai 2024", "Pekan 22: 27\u00a0Mei\u2009–\u20092\u00a0Juni 2024"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if _, err := theme.Text("id", "no.such"); err == nil {
		t.Error("an unknown key is no error")
	}
	if _, err := theme.Text("xx", "skip"); err == nil {
		t.Error("an unknown language is no error")
	}
}

// TestFrame holds that header and footer follow what all pages share.
func TestFrame(t *testing.T) {
	theme := load(t, nil, tomlOptions, "id")
	a := newFixture("id").article()
	renderString(t, theme, &a)
	a.Page.Site.Title = "Nama Baru"
	if got := renderString(t, theme, &a); !strings.Contains(got, `<a class="site-name" href="/id/">Nama Baru</a>`) {
		t.Error("the header is still the old one")
	}
}

func TestNoFindings(t *testing.T) {
	_, found := Load(nil, digest.Theme, testConfig(languages...), tomlOptions)
	if diff := cmp.Diff([]diag.Finding(nil), found); diff != "" {
		t.Error(diff)
	}
}

func BenchmarkRenderArticle(b *testing.B) {
	theme := load(b, nil, tomlOptions, "id", "ar", "ja")
	article := newFixture("id").article()
	for len(article.Body) < 10 {
		article.Body = append(article.Body, article.Body[0])
	}
	var buf bytes.Buffer
	b.ReportAllocs()
	for b.Loop() {
		buf.Reset()
		if err := theme.Render(&buf, &article); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(buf.Len()), "page-bytes")
}

func BenchmarkLoad(b *testing.B) {
	for b.Loop() {
		load(b, nil, tomlOptions, "id", "en", "ar", "ja")
	}
}
