package data

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/txtar"

	"digest/internal/diag"
)

var update = flag.Bool("update", false, "write the findings into testdata")

// ask reads a table as an article is read: keys of every type, tables within
// tables, lists of tables.
func ask(t *Table) {
	t.String("title")
	t.Bool("draft")
	t.Int("weight")
	t.Time("date", time.UTC)
	t.Strings("topics")
	t.OneOf("extent", "full", "condensed", "summary")
	t.Map("params")
	if source := t.Table("source"); source != nil {
		source.String("title")
		source.String("url")
		source.Time("published", time.UTC)
		source.Table("place").String("city")
	}
	t.Table("cover").Names("alt")
	for _, quote := range t.Tables("quote") {
		quote.String("text")
		quote.Int("weight")
		quote.Table("said").Time("date", time.UTC)
	}
}

// findings are those of reading a text, as they are printed.
func findings(file string, text []byte, format Format) ([]diag.Finding, string) {
	t := Parse(file, text, 0, format)
	ask(t)
	found := diag.Sort(t.Done())
	var out strings.Builder
	_ = diag.Print(&out, found, func(string) []byte { return text })
	return found, out.String()
}

func formatOf(file string) Format {
	if strings.HasSuffix(file, ".yaml") {
		return YAML
	}
	return TOML
}

// TestFindings reads testdata/*.txtar: each input is followed by the findings
// it must give, none for an empty want.
func TestFindings(t *testing.T) {
	for path, archive := range archives(t) {
		for i := 0; i+1 < len(archive.Files); i += 2 {
			in, want := archive.Files[i], &archive.Files[i+1]
			if want.Name != "want" {
				t.Fatalf("%s: %s is followed by %s, not by want", path, in.Name, want.Name)
			}
			_, got := findings(in.Name, in.Data, formatOf(in.Name))
			if *update {
				want.Data = []byte(got)
			}
			if diff := cmp.Diff(string(want.Data), got); diff != "" {
				t.Errorf("%s: %s (-want +got):\n%s", path, in.Name, diff)
			}
		}
		if *update {
			if err := os.WriteFile(path, txtar.Format(archive), 0o644); err != nil {
				t.Fatal(err)
			}
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

// Bytes that a text file of tests cannot hold.
func TestBytes(t *testing.T) {
	for _, test := range []struct {
		format     Format
		name, text string
		want       string
	}{
		{TOML, "CRLF", "title = \"x\"\r\ndraft = 1\r\n", "a:2:9 wrong-type"},
		{TOML, "BOM", "\ufefftitle = 1", "a:1:9 wrong-type"},
		{TOML, "BOM and a mistake", "\ufefftitle = x", "a:1:9 syntax"},
		{TOML, "NUL", "title = \"a\x00b\"", "a:1:10 syntax"},
		{TOML, "escaped control character", `title = "a\u0007b"`, "a:1:9 text-control"},
		{TOML, "not UTF-8", "title = \"ü\"\nx = \"é\xe9\"", "a:2:7 invalid-text"},
		{TOML, "cut letter", "title = \"\xe6\x96", "a:1:10 invalid-text"},
		{TOML, "empty", "", ""},
		{YAML, "CRLF", "title: x\r\ndraft: 1\r\n", "a:2:8 wrong-type"},
		{YAML, "BOM", "\ufefftitle: 1", "a:1:8 wrong-type"},
		{YAML, "NUL", "title: a\x00", "a:1:8 text-control"},
		{YAML, "not UTF-8", "title: \xff", "a:1:8 invalid-text"},
		{YAML, "empty", "", ""},
		{YAML, "comment", "# nothing\n", ""},
	} {
		found, _ := findings("a", []byte(test.text), test.format)
		if diff := cmp.Diff(test.want, places(found)); diff != "" {
			t.Errorf("%s: %s (-want +got):\n%s", test.format, test.name, diff)
		}
	}
}

// places are the positions and codes of findings.
func places(found []diag.Finding) string {
	var lines []string
	for _, f := range found {
		lines = append(lines, f.Position.String()+" "+f.Code)
	}
	return strings.Join(lines, "\n")
}

// Positions count the lines of the file before the text.
func TestLineOffset(t *testing.T) {
	table := Parse("a.md", []byte("title = 1\nweight = 1"), 1, TOML)
	ask(table)
	if got, want := places(table.Done()), "a.md:2:9 wrong-type"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

// layers are two documents, the first laid over the second.
func layers() (top, below *Table) {
	below = Parse("story.toml", []byte("title = 'below'\ndraft = true\nweight = 'w'\nnope = 1\n[source]\ntitle = 'sb'\nurl = 1\nsame = 1\n[source.place]\ncity = 'Oslo'\n"), 0, TOML)
	top = Parse("id.md", []byte("title = 'top'\nnop = 1\n[source]\ntitle = 'st'\npublished = 'x'\n[cover]\nalt = { id = 1 }\n"), 1, TOML)
	return top.Over(below), below
}

func TestOver(t *testing.T) {
	both, _ := layers()
	source := both.Table("source")
	got := []string{both.String("title"), source.String("title"), source.Table("place").String("city"), both.Kind("draft"), both.Kind("none")}
	if diff := cmp.Diff([]string{"top", "st", "Oslo", "true or false", ""}, got); diff != "" {
		t.Errorf("values (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([]string{"title", "published", "url", "same", "place"}, source.Keys()); diff != "" {
		t.Errorf("keys (-want +got):\n%s", diff)
	}
	top, below := layers()
	ask(top)
	const want = `id.md:3:1 unknown-key
id.md:6:13 invalid-date
id.md:8:14 wrong-type
story.toml:3:10 wrong-type
story.toml:4:1 unknown-key
story.toml:7:7 wrong-type
story.toml:8:1 unknown-key`
	if diff := cmp.Diff(want, places(diag.Sort(append(top.Done(), below.Done()...)))); diff != "" {
		t.Errorf("findings (-want +got):\n%s", diff)
	}
}

// Place leads to a value in either layer.
func TestPlace(t *testing.T) {
	both := Parse("id.md", []byte("title = 't'\nquote = []\n[source]\ntitle = 't'\n"), 1, TOML).
		Over(Parse("story.toml", []byte("draft = true\n[source]\nurl = 'u'\n[source.place]\ncity = 'c'\n[[quote]]\ntext = 'a'\n[[correction]]\nnote = 'a'\n"), 0, TOML))
	for _, test := range []struct {
		keys []string
		want string
	}{
		{[]string{"title"}, "id.md:2:9"},
		{[]string{"draft"}, "story.toml:1:9"},
		{[]string{"source", "title"}, "id.md:5:9"},
		{[]string{"source", "url"}, "story.toml:3:7"},
		{[]string{"source", "place", "city"}, "story.toml:5:8"},
		{[]string{"source"}, "id.md:4:1"},
		{[]string{"source", "none"}, "id.md:4:1"},
		{[]string{"correction", "0", "note"}, "story.toml:9:8"},
		{[]string{"quote", "0", "text"}, "id.md:1"}, // hidden by the list above, which has none
		{[]string{"none"}, "id.md:1"},
		{nil, ""},
	} {
		if got := both.Place(test.keys...).String(); got != test.want {
			t.Errorf("Place(%q): got %s, want %s", test.keys, got, test.want)
		}
	}
}

func TestTime(t *testing.T) {
	jakarta := time.FixedZone("WIB", 7*3600)
	for value, want := range map[string]string{
		`2024-05-31T20:10:00+07:00`:   "2024-05-31T20:10:00+07:00",
		`2024-05-31T13:10:00Z`:        "2024-05-31T13:10:00Z",
		`2024-05-31T20:10:00`:         "2024-05-31T20:10:00+07:00",
		`2024-05-31`:                  "2024-05-31T00:00:00+07:00",
		`"2024-05-31 20:10"`:          "2024-05-31T20:10:00+07:00",
		`"2024-05-31 20:10:00 +0700"`: "2024-05-31T20:10:00+07:00",
		`20:10:00`:                    "0001-01-01T00:00:00Z",
		`"31/05/2024"`:                "0001-01-01T00:00:00Z",
		`"0000-01-01"`:                "0001-01-01T00:00:00Z",
	} {
		table := Parse("a", []byte("date = "+value), 0, TOML)
		if got := table.Time("date", jakarta).Format(time.RFC3339); got != want {
			t.Errorf("%s: got %s, want %s", value, got, want)
		}
		if found := table.Done(); (len(found) > 0) != strings.HasPrefix(want, "0001") {
			t.Errorf("%s: findings %v", value, found)
		}
	}
}

// A nil table is empty.
func TestNil(t *testing.T) {
	var table *Table
	ask(table)
	table.Names("x")
	if table.Has("x") || table.Keys() != nil || table.Kind("x") != "" || table.Place("x") != (diag.Position{}) {
		t.Error("a nil table has something")
	}
}

func FuzzTOML(f *testing.F) { fuzz(f, TOML) }
func FuzzYAML(f *testing.F) { fuzz(f, YAML) }

// fuzz checks that nothing panics and that every position is in the text.
func fuzz(f *testing.F, format Format) {
	seeds := 0
	for _, archive := range archives(f) {
		for _, file := range archive.Files {
			if file.Name != "want" && formatOf(file.Name) == format {
				f.Add(file.Data)
				seeds++
			}
		}
	}
	if seeds == 0 {
		f.Fatal("no seeds")
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		slow := time.AfterFunc(5*time.Second, func() { panic(fmt.Sprintf("slow: %q", text)) })
		found, _ := findings("a", text, format)
		slow.Stop()
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
	})
}
