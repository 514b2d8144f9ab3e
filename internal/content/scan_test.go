package content

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"digest/internal/diag"
)

// files is a site in memory: names, each the beginning of a file or the whole
// of it after a colon.
func files(names ...string) fstest.MapFS {
	fsys := fstest.MapFS{}
	for _, entry := range names {
		name, text, _ := strings.Cut(entry, ": ")
		fsys["content/"+name] = &fstest.MapFile{Data: []byte(text)}
	}
	return fsys
}

// outline is a tree, a line for each thing in it.
func outline(tree *Tree) string {
	var b strings.Builder
	list := func(kind string, files []ArticleFile) {
		for _, f := range files {
			fmt.Fprintf(&b, "  %s %s [%s]\n", kind, strings.TrimPrefix(f.Path, "content/"), f.Lang)
		}
	}
	for _, s := range tree.Stories {
		fmt.Fprintf(&b, "%s in %s %s\n", s.ID, strings.TrimPrefix(s.Dir, "content/"), strings.TrimPrefix(s.Shared, "content/stories/"))
		list("article", s.Files)
		list("original", s.Originals)
	}
	list("edition", tree.Editions)
	list("page", tree.Pages)
	return b.String()
}

// places are the positions and codes of findings.
func places(found []diag.Finding) string {
	var lines []string
	for _, f := range diag.Sort(found) {
		lines = append(lines, strings.TrimPrefix(f.Position.String(), "content/")+" "+f.Code)
	}
	return strings.Join(lines, "\n")
}

func TestScan(t *testing.T) {
	for _, test := range []struct {
		name  string
		files fstest.MapFS
		want  string
		found string
	}{
		{"story folder", files("stories/2024/a/story.toml", "stories/2024/a/id.md", "stories/2024/a/en.md", "stories/2024/a/cover.jpg", "stories/2024/a/original.en.md"), `
2024/a in stories/2024/a 2024/a/story.toml
  article stories/2024/a/en.md [en]
  article stories/2024/a/id.md [id]
  original stories/2024/a/original.en.md [en]
`, ""},
		{"one-file story", files("stories/2024/short.id.md", "stories/2024/short.en.md", "stories/plain.md", "stories/node.js.md", "stories/a.zh-hant.md"), `
2024/short in stories/2024 
  article stories/2024/short.en.md [en]
  article stories/2024/short.id.md [id]
a in stories 
  article stories/a.zh-hant.md [zh-Hant]
node.js in stories 
  article stories/node.js.md []
plain in stories 
  article stories/plain.md []
`, ""},
		{"side by side", files("stories/2024/a/id.md", "stories/2024/b.md", "stories/c/story.toml"), `
2024/a in stories/2024/a 
  article stories/2024/a/id.md [id]
2024/b in stories/2024 
  article stories/2024/b.md []
c in stories/c c/story.toml
`, "stories/c/story.toml story-empty"},
		{"folder and file of one name", files("stories/a/id.md", "stories/a.en.md"), `
a in stories/a 
  article stories/a/id.md [id]
  article stories/a.en.md [en]
`, ""},
		{"hidden and backup files", files("stories/a/.id.md.swp", "stories/a/id.md", "stories/a/id.md~", "stories/a/#id.md#", "stories/.git/x.md", "pages/.x.md", "editions/x~"), `
a in stories/a 
  article stories/a/id.md [id]
`, ""},
		{"unknown files", files("stories/a/id.md", "stories/a/notes.md", "stories/a/story.yaml", "stories/a/data.csv", "editions/a.txt", "pages/img/x.png", "pages/about.id.md"), `
a in stories/a 
  article stories/a/id.md [id]
  page pages/about.id.md [id]
`, `editions/a.txt unknown-file
pages/img unknown-file
stories/a/notes.md unknown-file
stories/a/story.yaml unknown-file`},
		{"editions and pages", files("editions/2024-05-31.id.md", "editions/2024-W22.md", "pages/about.en.md"), `
  edition editions/2024-05-31.id.md [id]
  edition editions/2024-W22.md []
  page pages/about.en.md [en]
`, ""},
		{"original without a language", files("stories/a/id.md", "stories/a/original.md"), `
a in stories/a 
  article stories/a/id.md [id]
`, "stories/a/original.md unknown-file"},
		{"article in a language that the site has not", files("stories/a/id.md", "stories/a/fr.md"), `
a in stories/a 
  article stories/a/fr.md [fr]
  article stories/a/id.md [id]
`, ""},
		{"nothing", files("x"), "\n", ""},
	} {
		tree, found, err := Scan(test.files, []string{"id", "en"})
		if err != nil {
			t.Errorf("%s: %v", test.name, err)
			continue
		}
		if diff := cmp.Diff(test.want, "\n"+outline(tree)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", test.name, diff)
		}
		if diff := cmp.Diff(test.found, places(found)); diff != "" {
			t.Errorf("%s: findings (-want +got):\n%s", test.name, diff)
		}
	}
	if _, _, err := Scan(fstest.MapFS{}, []string{"id"}); err == nil {
		t.Error("no content folder: no error")
	}
}

// A story in 500 languages, as the Universal Declaration of Human Rights is.
func TestScanManyLanguages(t *testing.T) {
	fsys := fstest.MapFS{"content/stories/udhr/story.toml": {}}
	var languages []string
	for a := 'a'; a <= 't'; a++ { // qaa to qtz are for private use
		for b := 'a'; b <= 'z'; b++ {
			tag := "q" + string(a) + string(b)
			languages = append(languages, tag)
			fsys["content/stories/udhr/"+tag+".md"] = &fstest.MapFile{}
		}
	}
	tree, found, err := Scan(fsys, languages)
	if err != nil || len(found) > 0 || len(tree.Stories) != 1 {
		t.Fatal(err, places(found))
	}
	if got := tree.Stories[0].Files; len(got) != 520 || !slices.IsSortedFunc(got, func(a, b ArticleFile) int { return strings.Compare(a.Path, b.Path) }) {
		t.Errorf("got %d articles", len(got))
	}
}

func TestSplit(t *testing.T) {
	const bom = "\ufeff"
	for _, test := range []struct {
		name, text        string
		front, body, fail string
	}{
		{"TOML", "+++\ntitle = 1\n+++\nbody\n", "title = 1\n", "body\n", ""},
		{"YAML", "---\ntitle: 1\n---\nbody\n", "title: 1\n", "body\n", ""},
		{"BOM", bom + "+++\na\n+++\nb", "a\n", "b", ""},
		{"CRLF", "+++\r\na\r\n+++\r\nb\r\n", "a\r\n", "b\r\n", ""},
		{"blanks after the marks", "+++ \t\na\n+++  \nb", "a\n", "b", ""},
		{"no final newline", "+++\na\n+++", "a\n", "", ""},
		{"empty front matter", "+++\n+++\nb", "", "b", ""},
		{"mark in the body", "+++\na\n+++\nb\n+++\nc", "a\n", "b\n+++\nc", ""},
		{"other mark within", "+++\n---\n+++\nb", "---\n", "b", ""},
		{"longer line within", "+++\n++++\n +++\n+++\nb", "++++\n +++\n", "b", ""},
		{"unterminated", "+++\na\n", "", "", "1:1 front-matter"},
		{"unterminated, only a mark", "+++", "", "", "1:1 front-matter"},
		{"none", "# Title\n", "", "", "1:1 front-matter"},
		{"empty", "", "", "", "1:1 front-matter"},
		{"blank line first", "\n+++\na\n+++\n", "", "", "1:1 front-matter"},
		{"one line of 20 MB", "+++\na = '" + strings.Repeat("x", 20<<20) + "'\n+++\nb", "", "b", ""},
		{"one line of 20 MB without end", strings.Repeat("+", 20<<20), "", "", "1:1 front-matter"},
		{"not UTF-8", "+++\na = 'é\xe9'\n+++\n", "", "", "2:7 invalid-text"},
	} {
		fsys := fstest.MapFS{"a.md": {Data: []byte(test.text)}}
		text, found := readText(fsys, "a.md")
		if test.fail != "" {
			if got := places(found); text != nil || got != "a.md:"+test.fail {
				t.Errorf("%s: got %s, want %s", test.name, got, test.fail)
			}
			continue
		}
		if text == nil {
			t.Errorf("%s: %s", test.name, places(found))
			continue
		}
		if got := string(text.Bytes[text.Body:]); got != test.body {
			t.Errorf("%s: body: got %q, want %q", test.name, got, test.body)
		}
		front, _, _, _ := split(text.Bytes)
		if len(front) < 1000 && string(front) != test.front {
			t.Errorf("%s: front matter: got %q, want %q", test.name, front, test.front)
		}
	}
}

func TestTooLarge(t *testing.T) {
	fsys := fstest.MapFS{"content/stories/a.id.md": {Data: make([]byte, maxFile+1)}}
	_, found := readText(fsys, "content/stories/a.id.md")
	if got, want := places(found), "stories/a.id.md too-large"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

func TestEditionNames(t *testing.T) {
	for name, want := range map[string]bool{
		"2024-05-31": true, "2024-02-29": true, "2024-05": true, "2024-W01": true, "2024-W52": true, "2020-W53": true,
		"2023-02-29": false, "2024-13": false, "2024-00": false, "2024-W00": false, "2024-W54": false, "2024-W53": false,
		"2024": false, "24-05-31": false, "2024-5-31": false, "2024-05-31x": false, "2024-w22": false, "": false, "0000-01": false,
	} {
		if got := validEdition(name); got != want {
			t.Errorf("%s: got %v, want %v", name, got, want)
		}
	}
}

func TestReadEditionAndPage(t *testing.T) {
	fsys := files(
		"editions/2024-05-31.id.md: +++\ntitle = 'Hari ini'\nsummary = 's'\ndraft = true\nstories = ['a', 'b']\n+++\nbody",
		"editions/someday.id.md: +++\nstorys = []\n+++\n",
		"pages/about.id.md: +++\ntitle = 'Tentang'\nsummary = 's'\nslug = 'tentang-kami'\nmenu = true\nweight = 3\ndraft = true\naliases = ['/lama/']\n[params]\na = 1\n+++\nbody",
		"pages/bad.md: +++\n+++\n",
	)
	tree, _, err := Scan(fsys, []string{"id"})
	if err != nil {
		t.Fatal(err)
	}
	edition, found := ReadEdition(fsys, tree.Editions[0], []string{"id"})
	ignoreText := cmpopts.IgnoreFields(Edition{}, "Text")
	want := &Edition{File: "content/editions/2024-05-31.id.md", Name: "2024-05-31", Lang: "id", Title: "Hari ini", Summary: "s", Draft: true, Stories: []string{"a", "b"}}
	if diff := cmp.Diff(want, edition, ignoreText); diff != "" || len(found) > 0 {
		t.Errorf("edition (-want +got):\n%s%s", diff, places(found))
	}
	if got, want := edition.StoryPlace(1).String(), "content/editions/2024-05-31.id.md:5:17"; got != want {
		t.Errorf("StoryPlace: got %s, want %s", got, want)
	}
	_, found = ReadEdition(fsys, tree.Editions[1], []string{"id"})
	if diff := cmp.Diff("editions/someday.id.md edition-name\neditions/someday.id.md:2:1 unknown-key", places(found)); diff != "" {
		t.Errorf("bad edition (-want +got):\n%s", diff)
	}
	page, found := ReadPage(fsys, tree.Pages[0], []string{"id"})
	wantPage := &Page{File: "content/pages/about.id.md", Name: "about", Lang: "id", Title: "Tentang", Summary: "s", Slug: "tentang-kami",
		Menu: true, Weight: 3, Draft: true, Aliases: []string{"/lama/"}, Params: map[string]any{"a": int64(1)}}
	if diff := cmp.Diff(wantPage, page, cmpopts.IgnoreFields(Page{}, "Text")); diff != "" || len(found) > 0 {
		t.Errorf("page (-want +got):\n%s%s", diff, places(found))
	}
	_, found = ReadPage(fsys, tree.Pages[1], []string{"id"})
	if diff := cmp.Diff("pages/bad.md:1 missing-key\npages/bad.md:1 missing-key", places(found)); diff != "" {
		t.Errorf("bad page (-want +got):\n%s", diff)
	}
}
