package render

import (
	"testing"
	"testing/fstest"
)

func TestKey(t *testing.T) {
	theme := load(t, nil, tomlOptions, "id", "ar")
	other := load(t, fstest.MapFS{"templates/home.html": {Data: []byte("<h1>{{.Title}}</h1>")}}, tomlOptions, "id", "ar")
	words := load(t, fstest.MapFS{"templates/strings/id.toml": {Data: []byte(`skip = "Lewati"`)}}, tomlOptions, "id", "ar")
	if theme.Key("article", "id") == theme.Key("home", "id") || theme.Key("article", "id") == theme.Key("article", "ar") {
		t.Error("kinds or languages share a key")
	}
	if theme.Key("home", "id") == other.Key("home", "id") || theme.Key("article", "id") != other.Key("article", "id") {
		t.Error("a changed template must change the keys of its own kind and no other")
	}
	if theme.Key("article", "id") == words.Key("article", "id") || theme.Key("article", "ar") != words.Key("article", "ar") {
		t.Error("a changed string must change the keys of its own language and no other")
	}
}

// TestKeyUses holds that a key follows what a template includes, however deep,
// and static files that it names, and nothing else.
func TestKeyUses(t *testing.T) {
	const home = "{{template \"a\" .}} {{if .Title}}{{range .Stories}}{{summary .}}{{end}}{{end}}"
	files := func(change, text string) fstest.MapFS {
		m := fstest.MapFS{
			"templates/home.html":         {Data: []byte(home)},
			"templates/topic.html":        {Data: []byte(`{{asset "own.txt"}}`)},
			"templates/partials/a.html":   {Data: []byte(`{{with .Title}}{{template "b" .}}{{end}}`)},
			"templates/partials/b.html":   {Data: []byte("b")},
			"static/assets/own.txt":       {Data: []byte("x")},
			"static/assets/of-others.txt": {Data: []byte("x")},
		}
		if change != "" {
			m[change] = &fstest.MapFile{Data: []byte(text)}
		}
		return m
	}
	before := load(t, files("", ""), tomlOptions, "id")
	for _, test := range []struct {
		change, text string
		home, topic  bool // whether the key changes
	}{
		{"templates/partials/b.html", "other", true, false},
		{"templates/partials/story-summary.html", "other", true, false},
		{"templates/partials/pager.html", "other", false, false},
		{"templates/partials/site-footer.html", "other", true, true},
		{"static/assets/own.txt", "other", false, true},
		{"static/assets/of-others.txt", "other", false, false},
		{"static/assets/style.css", "p{}", true, true},
	} {
		after := load(t, files(test.change, test.text), tomlOptions, "id")
		for kind, want := range map[string]bool{"home": test.home, "topic": test.topic} {
			if got := before.Key(kind, "id") != after.Key(kind, "id"); got != want {
				t.Errorf("%s changed: the key of %s changed: %v, want %v", test.change, kind, got, want)
			}
		}
	}
	if before.Key("nothing", "id") != "" || before.Key("home", "xx") != "" {
		t.Error("a kind or a language that is not there has a key")
	}
}

// TestSumsUp holds that a list is made brief where its stories are summed up,
// and nowhere else.
func TestSumsUp(t *testing.T) {
	for home, want := range map[string]bool{
		`{{range .Stories}}{{summary .}}{{end}}`:                                          true,
		`{{range .Stories}} <b>{{summary .}}</b> {{else}}{{.Title}}{{end}}`:               true,
		`{{len .Stories}} {{template "story-list" .}}`:                                    true,
		`{{range .Stories}}{{.Name}}{{end}}`:                                              false,
		`{{range .Stories}}{{summary .}}{{.Name}}{{end}}`:                                 false,
		`{{range .Stories}}{{with .Quote}}{{.URL}}{{end}}{{summary .}}{{end}}`:            false,
		`{{range $s := .Stories}}{{$s.Name}}{{end}}`:                                      false,
		`{{range .Stories}}{{summary .}}{{end}}{{len (slice .Stories 0 0)}}`:              false,
		`{{range .Stories}}{{summary .}}{{end}}{{range $.Stories}}{{.Name}}{{end}}`:       false,
		`{{range .Stories}}{{summary .}}{{end}}{{with (.List).Stories}}{{len .}}{{end}}`:  false,
		`{{range .Stories}}{{summary .}}{{end}}{{template "names" .}}`:                    false,
		`{{range .Stories}}{{summary .}}{{end}}{{block "mine" .Stories}}{{len .}}{{end}}`: false,
		`{{.Title}}`: true,
	} {
		theme := load(t, fstest.MapFS{
			"templates/home.html":           {Data: []byte(home)},
			"templates/partials/names.html": {Data: []byte(`{{range .Stories}}{{.Name}}{{end}}`)},
		}, tomlOptions, "id")
		if got := theme.SumsUp("home"); got != want {
			t.Errorf("%s: %v, want %v", home, got, want)
		}
	}
}
