package diag

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestCodes(t *testing.T) {
	ids := CodeIDs()
	if !slices.IsSorted(ids) {
		for i := range ids[1:] {
			if ids[i] > ids[i+1] {
				t.Errorf("%s stands before %s", ids[i], ids[i+1])
			}
		}
	}
	if unique := slices.Compact(slices.Sorted(slices.Values(ids))); len(unique) != len(ids) {
		t.Error("a code is listed twice")
	}
	for _, c := range Codes {
		if strings.Trim(c.ID, "abcdefghijklmnopqrstuvwxyz-") != "" || c.Summary == "" || strings.HasSuffix(c.Summary, ".") {
			t.Errorf("bad code: %+v", c)
		}
	}
}

func TestErrorfUnlisted(t *testing.T) {
	defer func() {
		if got, want := recover(), "diag: unlisted code no-such"; got != want {
			t.Errorf("got panic %v, want %s", got, want)
		}
	}()
	_ = Errorf(Position{}, "no-such", "")
}

func TestPrint(t *testing.T) {
	long := strings.Repeat("a", 300) + "HERE" + strings.Repeat("z", 300)
	for _, test := range []struct {
		name, source string
		line, column int
		marked       string
		want         string // after the first line
	}{
		{"marked", "titel = 1", 1, 1, "titel", "  titel = 1\n  ^^^^^\n"},
		{"end of line", "a = ", 1, 5, "", "  a = \n      ^\n"},
		{"beyond the line", "ab", 1, 90, "", "  ab\n    ^\n"},
		{"wide letters before", "新闻 = 错", 1, 6, "错", "  新闻 = 错\n         ^^\n"},
		{"fullwidth mark", "ＡＢ x", 1, 2, "Ｂ", "  ＡＢ x\n    ^^\n"},
		{"tab and control", "\ta\x1b[31m = 1\x07", 1, 2, "a", "   a [31m = 1 \n   ^\n"},
		{"C1 control", "a\u009bb", 1, 3, "b", "  a b\n    ^\n"},
		{"DEL", "a\x7fb", 1, 3, "b", "  a b\n    ^\n"},
		{"direction marks", "a\u202eb\u2066c", 1, 5, "c", "  a b c\n      ^\n"},
		{"combining mark", "e\u0301x", 1, 3, "x", "  e\u0301x\n   ^\n"},
		{"BOM", "\ufefftitel = 1", 1, 1, "titel", "  titel = 1\n  ^^^^^\n"},
		{"CRLF", "a = 1\r\nb = 2\r\n", 2, 5, "2", "  b = 2\n      ^\n"},
		{"long line, middle", long, 1, 301, "HERE", "  " + long[251:351] + "\n  " + strings.Repeat(" ", 49) + "^^^^\n"},
		{"long line, start", long, 1, 1, "a", "  " + long[:100] + "\n  ^\n"},
		{"long mark", long, 1, 1, long, "  " + long[:100] + "\n  " + strings.Repeat("^", 100) + "\n"},
		{"not UTF-8", "a\xffb = 1", 1, 3, "b", "  a\ufffdb = 1\n    ^\n"},
		{"no column", "a", 1, 0, "", ""},
		{"line not there", "a", 7, 1, "", ""},
		{"empty line", "\n\n", 2, 1, "", ""},
	} {
		f := Errorf(Position{"a.md", test.line, test.column}, "syntax", "message").WithHint("do %s", "this").Marking(test.marked)
		var out strings.Builder
		if err := Print(&out, []Finding{f}, func(string) []byte { return []byte(test.source) }); err != nil {
			t.Fatal(err)
		}
		want := f.Error() + "\n" + test.want + "  hint: do this\n"
		if diff := cmp.Diff(want, out.String()); diff != "" {
			t.Errorf("%s (-want +got):\n%s", test.name, diff)
		}
	}
}

// Two files, a file that cannot be read, no source at all.
func TestPrintSources(t *testing.T) {
	found := []Finding{
		Errorf(Position{"a.md", 1, 1}, "syntax", "one"),
		Errorf(Position{"b.md", 1, 2}, "raw-html", "two"),
		Errorf(Position{"c.md", 1, 1}, "text-control", "three"),
		Errorf(Position{File: "d"}, "story-empty", "four"),
	}
	source := func(file string) []byte { return map[string][]byte{"a.md": []byte("A"), "b.md": []byte("bB")}[file] }
	for _, test := range []struct {
		source func(string) []byte
		want   string
	}{
		{source, `a.md:1:1: error: one [syntax]
  A
  ^
b.md:1:2: error: two [raw-html]
  bB
   ^
c.md:1:1: warning: three [text-control]
d: warning: four [story-empty]
`},
		{nil, `a.md:1:1: error: one [syntax]
b.md:1:2: error: two [raw-html]
c.md:1:1: warning: three [text-control]
d: warning: four [story-empty]
`},
	} {
		var out strings.Builder
		_ = Print(&out, found, test.source)
		if diff := cmp.Diff(test.want, out.String()); diff != "" {
			t.Errorf("(-want +got):\n%s", diff)
		}
	}
}

// A message or hint may quote the text of an untrusted page: it must not take
// a second line or reach the terminal as a command.
func TestPrintHostileMessage(t *testing.T) {
	f := Errorf(Position{"a\n.md", 1, 1}, "syntax", "bad \x1b[2J\nx: error: forged").WithHint("now\r\x07")
	var out strings.Builder
	_ = Print(&out, []Finding{f}, nil)
	want := "a .md:1:1: error: bad  [2J x: error: forged [syntax]\n  hint: now  \n"
	if diff := cmp.Diff(want, out.String()); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestPrintJSON(t *testing.T) {
	found := []Finding{
		Errorf(Position{"a.md", 12, 5}, "quote-verbatim", "“<b>” & \"q\"").WithHint("h"),
		Errorf(Position{File: "b"}, "desk-unknown", "line\nbreak"),
	}
	var out strings.Builder
	if err := PrintJSON(&out, found); err != nil {
		t.Fatal(err)
	}
	want := `{"file":"a.md","line":12,"column":5,"severity":"error","code":"quote-verbatim","message":"“<b>” & \"q\"","hint":"h"}
{"file":"b","line":0,"column":0,"severity":"warning","code":"desk-unknown","message":"line\nbreak","hint":""}
`
	if diff := cmp.Diff(want, out.String()); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// What a finding quotes must not end its line, its property or its command.
func TestPrintGitHub(t *testing.T) {
	found := []Finding{
		Errorf(Position{"a,b:\n::error::c%.md", 2, 3}, "syntax", "100%%\r\n::stop-commands::x").WithHint("h").Marking("longer than the line"),
		Errorf(Position{"b.md", 1, 0}, "desk-unknown", "a").Marking("a"),
		Errorf(Position{File: "c"}, "story-empty", "b"),
	}
	var out strings.Builder
	if err := PrintGitHub(&out, found, func(string) []byte { return []byte("x\n新闻 = 1\n") }); err != nil {
		t.Fatal(err)
	}
	want := `::error file=a%2Cb%3A%0A%3A%3Aerror%3A%3Ac%25.md,line=2,col=3,endColumn=7,title=syntax::100%25  ::stop-commands::x%0Ahint: h
::warning file=b.md,line=1,title=desk-unknown::a
::warning file=c,title=story-empty::b
`
	if diff := cmp.Diff(want, out.String()); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// A finding keeps its fingerprint when its line moves; two of a kind have two.
func TestFingerprint(t *testing.T) {
	print := func(findings ...Finding) (prints []string) {
		seen := map[string]int{}
		for _, f := range findings {
			prints = append(prints, f.fingerprint(seen))
		}
		return prints
	}
	one, two := Errorf(Position{"a.md", 1, 1}, "syntax", "m"), Errorf(Position{"a.md", 9, 1}, "syntax", "m")
	before, after := print(one, two), print(two)
	if before[0] != after[0] || before[0] == before[1] {
		t.Errorf("got %v, and %v once the line moved", before, after)
	}
	if other := print(Errorf(Position{"b.md", 1, 1}, "syntax", "m")); other[0] == before[0] {
		t.Error("another file, and the same fingerprint")
	}
}

func TestSort(t *testing.T) {
	sorted := []Finding{
		Errorf(Position{File: "a.md"}, "syntax", "m"),
		Errorf(Position{"a.md", 2, 9}, "syntax", "m"),
		Errorf(Position{"a.md", 10, 1}, "raw-html", "m"),
		Errorf(Position{"a.md", 10, 1}, "syntax", "a"),
		Errorf(Position{"a.md", 10, 1}, "syntax", "b"),
		Errorf(Position{"b.md", 1, 1}, "syntax", "m"),
	}
	mixed := slices.Concat(sorted, sorted)
	slices.Reverse(mixed)
	if diff := cmp.Diff(sorted, Sort(mixed)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestApply(t *testing.T) {
	found := []Finding{
		Errorf(Position{}, "raw-html", ""), Errorf(Position{}, "desk-unknown", ""),
		Errorf(Position{}, "image-alt", ""), Errorf(Position{}, "syntax", ""),
	}
	applied := Apply(found, map[string]Severity{"raw-html": Warning, "desk-unknown": Error, "image-alt": Off})
	var got []string
	for _, f := range applied {
		got = append(got, f.Code+" "+f.Severity.String())
	}
	if diff := cmp.Diff([]string{"raw-html warning", "desk-unknown error", "syntax error"}, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if errors, warnings := Count(applied); errors != 2 || warnings != 1 {
		t.Errorf("got %d errors and %d warnings, want 2 and 1", errors, warnings)
	}
}

func TestSuggest(t *testing.T) {
	keys := []string{"title", "subtitle", "slug", "source", "date", "id", "section"}
	for name, want := range map[string]string{
		"titel": "title", "tilte": "title", "Title": "title", "subtitel": "subtitle",
		"sluf": "slug", "dat": "date", "sorce": "source", "secton": "section",
		"": "", "xyzzy": "", "标题": "", "no-such-key-at-all": "",
		"idd": "id", "tie": "title",
	} {
		if got := Suggest(name, keys); got != want {
			t.Errorf("Suggest(%q): got %q, want %q", name, got, want)
		}
	}
	if got, want := DidYouMean("titel", keys, "no"), `did you mean "title"?`; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	if got := DidYouMean("xyzzy", keys, "no"); got != "no" {
		t.Errorf("got %s, want no", got)
	}
}

func TestQuote(t *testing.T) {
	for text, want := range map[string]string{
		"a":                     `"a"`,
		strings.Repeat("新", 80): `"` + strings.Repeat("新", 80) + `"`,
		strings.Repeat("新", 81): `"` + strings.Repeat("新", 79) + `…"`,
	} {
		if got := Quote(text); got != want {
			t.Errorf("got %s, want %s", got, want)
		}
	}
}
