package render

import (
	"io"
	"os"
	"regexp"
	"strings"
	"testing"
	"testing/fstest"
)

// fileBlock is a block of a document that is a whole file: ```css own.css
var fileBlock = regexp.MustCompile("(?ms)^```[a-z]+ (\\S+)$\n(.*?)^```$")

// yours are the files of docs/make-it-yours.md, in order.
func yours(t *testing.T) (files []struct{ name, text string }) {
	t.Helper()
	doc, err := os.ReadFile("../../docs/make-it-yours.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, m := range fileBlock.FindAllStringSubmatch(string(doc), -1) {
		files = append(files, struct{ name, text string }{m[1], m[2]})
	}
	if len(files) != 4 {
		t.Fatalf("the page has %d files, and the test knows 4", len(files))
	}
	return files
}

// TestYours lays each example of the page over the theme and looks for what it
// says comes of it.
func TestYours(t *testing.T) {
	files := yours(t)
	colours, switched, faces, card := files[0], files[1], files[2], files[3]

	style := styleWith(t, fstest.MapFS{colours.name: {Data: []byte(colours.text)}})
	own, err := minifiedStyle([]byte(colours.text))
	if err != nil || len(own) == 0 {
		t.Fatalf("%s: %q, %v", colours.name, own, err)
	}
	if !strings.Contains(style, string(own)) || strings.Contains(style, "@import") {
		t.Errorf("%s is not part of the style sheet", colours.name)
	}
	style = styleWith(t, fstest.MapFS{faces.name: {Data: []byte(faces.text)}, "static/assets/house.woff2": {Data: []byte("face")}})
	if !regexp.MustCompile(`url\(house\.[0-9a-f]{12}\.woff2\)`).MatchString(style) {
		t.Error("the style sheet does not lead to the site's own face")
	}

	plain := article(t, load(t, nil, tomlOptions, "id"), nil)
	params, err := tomlOptions.ParseTOML([]byte(switched.text))
	if err != nil {
		t.Fatal(err)
	}
	without := article(t, load(t, nil, tomlOptions, "id"), params["params"].(map[string]any))
	if strings.Contains(plain, `class="system-fonts"`) || !strings.Contains(without, `class="system-fonts"`) {
		t.Error("system_fonts does not go without the bundled faces")
	}

	first := func(page string) bool {
		figure, _, _ := strings.Cut(page[strings.Index(page, `<figure class="quote-card"`):], "</figure>")
		return strings.Index(figure, "<figcaption>") < strings.Index(figure, "<blockquote")
	}
	changed := article(t, load(t, fstest.MapFS{card.name: {Data: []byte(card.text)}}, tomlOptions, "id"), nil)
	if first(plain) || !first(changed) {
		t.Error("the speaker does not stand above the words")
	}
}

// styleWith is the published style sheet of a theme with a site's own files.
func styleWith(t *testing.T, upper fstest.MapFS) string {
	t.Helper()
	for _, a := range load(t, upper, tomlOptions, "id").Assets() {
		if a.Source != "static/assets/style.css" {
			continue
		}
		r, err := a.Open()
		if err != nil {
			t.Fatal(err)
		}
		text, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		return string(text)
	}
	t.Fatal("the theme has no style sheet")
	return ""
}

// article is the page of the fixture's article on a site with the given params.
func article(t *testing.T, theme *Theme, params map[string]any) string {
	t.Helper()
	a := newFixture("id").article()
	a.Site.Params = params
	return renderString(t, theme, &a)
}
