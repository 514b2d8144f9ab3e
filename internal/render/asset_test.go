package render

import (
	"io"
	"io/fs"
	"regexp"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"digest"
)

func TestOverlay(t *testing.T) {
	lower := fstest.MapFS{"a/x": {Data: []byte("lower x")}, "a/y": {Data: []byte("lower y")}, "b": {Data: []byte("lower b")}}
	upper := fstest.MapFS{"a/x": {Data: []byte("upper x")}, "a/new": {Data: []byte("upper new")}, "c/z": {Data: []byte("upper z")}}
	both := Overlay(upper, lower)
	if err := fstest.TestFS(both, "a/x", "a/y", "a/new", "b", "c/z"); err != nil {
		t.Error(err)
	}
	for file, want := range map[string]string{"a/x": "upper x", "a/y": "lower y", "c/z": "upper z"} {
		if got, err := fs.ReadFile(both, file); string(got) != want || err != nil {
			t.Errorf("%s: got %q, %v, want %q", file, got, err, want)
		}
	}
	if _, err := fs.ReadFile(both, "none"); err == nil {
		t.Error("a missing file is no error")
	}
	if Overlay(nil, lower) == nil {
		t.Error("nothing over something is nothing")
	}
}

func TestAssets(t *testing.T) {
	upper := fstest.MapFS{
		"static/robots.txt":             {Data: []byte("User-agent: *")},
		"static/assets/style.css":       {Data: []byte(`@import "sub/more.css"; a { b: url("img/dot.svg#x"); c: url(data:x) url(/y) }`)},
		"static/assets/sub/more.css":    {Data: []byte(`b { c: url('../img/dot.svg') }`)},
		"static/assets/img/dot.svg":     {Data: []byte("<svg/>")},
		"static/assets/two words é.txt": {Data: []byte("x")},
		"static/.DS_Store":              {Data: []byte("x")},
	}
	theme := load(t, upper, tomlOptions, "id")
	got := map[string]string{}
	hash := regexp.MustCompile(`\.[0-9a-f]{12}\.`)
	for _, a := range theme.Assets() {
		if _, ours := upper[a.Source]; !ours {
			continue // the built-in theme's
		}
		r, err := a.Open()
		if err != nil {
			t.Fatal(err)
		}
		content, _ := io.ReadAll(r)
		got[hash.ReplaceAllString(a.Path, ".HASH.")] = hash.ReplaceAllString(string(content), ".HASH.")
	}
	delete(got, "assets/feed.HASH.css") // the built-in theme's own
	want := map[string]string{
		"robots.txt":                  "User-agent: *",
		"assets/style.HASH.css":       `b{c:url(img/dot.HASH.svg)}a{b:url(img/dot.HASH.svg#x);c:url(data:x)url(/y)}`,
		"assets/img/dot.HASH.svg":     "<svg/>",
		"assets/two words é.HASH.txt": "x",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if url, err := theme.assetURL("two words é.txt"); err != nil || !strings.HasPrefix(url, "/assets/two%20words%20%C3%A9.") {
		t.Errorf("got %q, %v", url, err)
	}
}

// TestAssetHash holds that a changed file changes its own name and that of
// every style sheet that leads to it, and no other.
func TestAssetHash(t *testing.T) {
	paths := func(dot string) map[string]string {
		return load(t, fstest.MapFS{
			"static/assets/style.css": {Data: []byte(`a { b: url(dot.svg) }`)},
			"static/assets/other.css": {Data: []byte(`a { }`)},
			"static/assets/dot.svg":   {Data: []byte(dot)},
		}, tomlOptions, "id").paths
	}
	before, after := paths("1"), paths("2")
	for name, changed := range map[string]bool{"assets/style.css": true, "assets/dot.svg": true, "assets/other.css": false} {
		if (before[name] != after[name]) != changed {
			t.Errorf("%s: %s, then %s", name, before[name], after[name])
		}
	}
}

func TestImportCircle(t *testing.T) {
	upper := fstest.MapFS{
		"static/assets/style.css": {Data: []byte(`@import "b.css";`)},
		"static/assets/b.css":     {Data: []byte(`@import "style.css";`)},
	}
	_, found := Load(upper, digest.Theme, testConfig("id"), tomlOptions)
	if len(found) == 0 || !strings.Contains(found[0].Message, "imports itself") {
		t.Errorf("got %v", found)
	}
}

// A style sheet is published without what no browser reads, with its licence.
func TestMinifiedStyle(t *testing.T) {
	got, err := minifiedStyle([]byte("/* why */\n/*! OFL */\na:hover {\n  color: light-dark(#fff, #000);\n}\n@media (scripting: enabled) { b { margin-inline: calc(1em + 2px) } }\n"))
	want := "/*!OFL*/a:hover{color:light-dark(#fff,#000)}@media(scripting:enabled){b{margin-inline:calc(1em + 2px)}}"
	if string(got) != want || err != nil {
		t.Errorf("got  %s, %v\nwant %s", got, err, want)
	}
}
