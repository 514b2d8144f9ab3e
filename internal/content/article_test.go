package content

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"
	"time"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"digest/internal/diag"
)

var jakarta = time.FixedZone("WIB", 7*3600)

// readAll scans a site and reads its first story.
func readAll(t testing.TB, fsys fstest.MapFS) ([]*Reading, []diag.Finding) {
	t.Helper()
	languages := []string{"id", "en"}
	tree, found, err := Scan(fsys, languages)
	if err != nil {
		t.Fatal(err)
	}
	if len(tree.Stories) == 0 {
		return nil, found
	}
	readings, more := ReadStory(fsys, tree.Stories[0], jakarta, languages)
	return readings, diag.Sort(append(found, more...))
}

// Every key of the content model, each in one file.
const (
	fullShared = `date = 2024-05-31T20:10:00+07:00
draft = true
embargo = 2024-05-31T21:00:00
expires = 2025-05-31
section = "dunia"
topics = ["nato", "Perang Ukraina"]
dateline = { place = "Oslo", date = 2024-05-28 }
extent = "condensed"
desk = "bbn"
responsible = "A. Editor"

[cover]
file = "cover.jpg"
alt = { id = "Gedung", en = "A building" }
caption = "Oslo"
credit = "AP"
licence = "cc-by"

[source]
title = "NATO in Oslo"
url = "https://news.example/nato"
outlet = "example"
authors = ["A", "", "B"]
lang = "en"
published = 2024-05-30
modified = 2024-05-31
via = ["Reuters"]
archive = "https://archive.example/1"
retrieved = 2024-05-31T10:00:00
hash = "sha256-x"

[rights]
licence = "cc-by"
permission = "by mail"
holder = "Example"
notice = "©"
republish = true
original = "publish"
`
	fullArticle = `+++
title = "NATO di Oslo"
subtitle = "Sub"
summary = "Ringkas"
slug = "nato-di-oslo"
lang = "id"
updated = 2024-06-01
aliases = ["/lama/"]
section = "olahraga"

[source]
title = "NATO (ours)"

[translation]
method = "machine+review"
relay = ["de"]
tool = "T 1"
translators = ["C"]
reviewers = ["D"]
changes = "shortened"

[credits]
editors = ["E"]
assist = ["F", "G"]
line = "--Dengan asistensi F."

[[quote]]
text = "Kami lelah"
original = "We are tired"
spoken = "nb"
spoken_text = "Vi er slitne"
speaker = "jens-stoltenberg"
role = "Sekjen"
said = { verb = "said", to = "pers", place = "Oslo", date = 2024-05-30, event = "rapat" }
kind = "partial"
card = false
weight = 2

[[quote]]
id = "kedua"
text = "Ya"
source = { anonymity = "anonymous", count = 2, description = "dua pejabat", reason = "aman" }

[[correction]]
kind = "update"
date = 2024-06-01
note = "Ditambah"
origin = "source"

[checks]
allow = [{ check = "quote-verbatim", value = "Ya", why = "sengaja" }]

[params]
own = 1
+++
Isi.
`
)

func day(d, h, m int) time.Time { return time.Date(2024, 5, d, h, m, 0, 0, jakarta) }

func TestReadStoryAllKeys(t *testing.T) {
	fsys := fstest.MapFS{
		"content/stories/2024/oslo-nato/story.toml": {Data: []byte(fullShared)},
		"content/stories/2024/oslo-nato/id.md":      {Data: []byte(fullArticle)},
		"content/stories/2024/oslo-nato/en.md":      {Data: []byte("---\ntitle: NATO in Oslo\n---\nText.\n")},
	}
	readings, found := readAll(t, fsys)
	if len(found) > 0 || len(readings) != 2 {
		t.Fatalf("%d articles, found:\n%s", len(readings), places(found))
	}
	source := &Source{Title: "NATO (ours)", URL: "https://news.example/nato", Outlet: "example", Authors: []string{"A", "B"}, Lang: "en",
		Published: day(30, 0, 0), Modified: day(31, 0, 0), Via: []string{"Reuters"}, Archive: "https://archive.example/1", Retrieved: day(31, 10, 0), Hash: "sha256-x"}
	want := &Article{
		StoryID: "2024/oslo-nato", File: "content/stories/2024/oslo-nato/id.md", Lang: "id",
		Title: "NATO di Oslo", Subtitle: "Sub", Summary: "Ringkas", Slug: "nato-di-oslo",
		Date: day(31, 20, 10), Updated: day(32, 0, 0), Draft: true, Embargo: day(31, 21, 0), Expires: time.Date(2025, 5, 31, 0, 0, 0, 0, jakarta),
		Section: "olahraga", Topics: []string{"nato", "Perang Ukraina"}, Dateline: Dateline{"Oslo", day(28, 0, 0)},
		Extent: "condensed", Desk: "bbn", Responsible: "A. Editor", Aliases: []string{"/lama/"},
		Cover:  &Cover{File: "cover.jpg", Alt: map[string]string{"id": "Gedung", "en": "A building"}, Caption: map[string]string{"": "Oslo"}, Credit: map[string]string{"": "AP"}, Licence: "cc-by"},
		Source: source,
		Rights: &Rights{"cc-by", "by mail", "Example", "©", true, "publish"},
		Translation: &Translation{Method: "machine+review", From: "en", Relay: []string{"de"}, Tool: "T 1",
			Translators: []string{"C"}, Reviewers: []string{"D"}, Changes: "shortened"},
		Credits: Credits{[]string{"E"}, []string{"F", "G"}, "--Dengan asistensi F."},
		Quotes: []Quote{
			{ID: "quote-1", Kind: "partial", Text: "Kami lelah", Original: "We are tired", Spoken: "nb", SpokenText: "Vi er slitne",
				Speaker: "jens-stoltenberg", Role: "Sekjen", Said: Said{"said", "pers", "Oslo", "rapat", day(30, 0, 0)}, Weight: 2},
			{ID: "kedua", Kind: "direct", Text: "Ya", Card: true, Source: &QuoteSource{"anonymous", 2, "dua pejabat", "aman"}},
		},
		Corrections: []Correction{{"update", day(32, 0, 0), "Ditambah", "source"}},
		Allow:       []Allowance{{"quote-verbatim", "Ya", "sengaja"}},
		Params:      map[string]any{"own": int64(1)},
	}
	if diff := cmp.Diff(want, readings[1].Article); diff != "" {
		t.Errorf("id (-want +got):\n%s", diff)
	}
	english := readings[0]
	if english.Title != "NATO in Oslo" || english.Lang != "en" || english.Slug != "oslo-nato" || english.Section != "dunia" ||
		english.Source.Title != "NATO in Oslo" || english.Translation != nil || !english.Translated() || english.Withdrawn() != nil {
		t.Errorf("en: got %+v", english.Article)
	}
	for keys, want := range map[string]string{
		"title": "id.md:2:9", "source title": "id.md:12:9", "source url": "story.toml:21:7", "topics 1": "story.toml:6:19",
		"quote 1 source count": "id.md:42:45", "dateline place": "story.toml:7:22",
	} {
		got := strings.TrimPrefix(readings[1].Place(strings.Fields(keys)...).String(), "content/stories/2024/oslo-nato/")
		if got != want {
			t.Errorf("Place(%s): got %s, want %s", keys, got, want)
		}
	}
}

// Findings stand in the file that is wrong, once, however many articles a
// story has.
func TestReadStoryFindings(t *testing.T) {
	const head = "title = 't'\ndate = 2024-05-31\n"
	for _, test := range []struct {
		name           string
		shared, id, en string
		want           string
	}{
		{name: "fine", id: head},
		{name: "shared, wrong type", shared: "draft = 'no'\ntopics = 3", id: head, en: head, want: "story.toml:1:9 wrong-type\nstory.toml:2:10 wrong-type"},
		{name: "shared, unknown key", shared: "titel = 1\n[source]\nurll = 1\noutlet = 'x'\nurl = 'https://x.example/'", id: head, en: head,
			want: "story.toml:1:1 unknown-key\nstory.toml:3:1 unknown-key"},
		{name: "shared, syntax", shared: "date = \n", id: "title = 't'\n", want: "story.toml:1:8 syntax"},
		{name: "source in halves", shared: "[source]\nurl = 'x'", id: head + "[source]\noutlet = 'x'", en: head, want: "story.toml:1:1 missing-key\nstory.toml:2:7 invalid-value"},
		{name: "missing", id: "[translation]\nmethod = 'human'", want: "id.md:1 missing-key\nid.md:1 missing-key\nid.md:2:1 missing-key"},
		{name: "empty title", id: "title = ' '\ndate = 2024-05-31", want: "id.md:2:9 missing-key"},
		{name: "misplaced", id: "title = 't'\n[rights]\ndate = 2024-05-31", want: "id.md:4:1 misplaced-key"},
		{name: "misspelt", id: "titel = 't'\ndate = 2024-05-31", want: "id.md:2:1 unknown-key"},
		{name: "language", id: head + "lang = 'en'", en: head + "lang = 'Klingon!'", want: "en.md:4:8 invalid-value\nid.md:4:8 language-mismatch"},
		{name: "slug", id: head + "slug = 'A b/../c'", want: "id.md:4:8 invalid-value"},
		{name: "dates", id: head + "updated = 2024-05-01\nexpires = 2024-05-31\nembargo = 2024-07-01",
			want: "id.md:4:11 date-order\nid.md:5:11 date-order\nid.md:6:11 date-order"},
		{name: "bad dates", id: "title = 't'\ndate = 'soon'\nupdated = 3", want: "id.md:3:8 invalid-date\nid.md:4:11 wrong-type"},
		{name: "addresses", id: head + "[source]\noutlet = 'x'\nurl = 'javascript:alert(1)'\narchive = '//x'\nlang = '??'",
			want: "id.md:6:7 invalid-value\nid.md:7:11 invalid-value\nid.md:8:8 invalid-value"},
		{name: "quotes", id: head + "[[quote]]\n[[quote]]\nid = 'a b'\ntext = ''\nkind = 'indirect'\nspoken = '!'\nsource = { anonymity = 'x' }",
			want: "id.md:4:1 missing-key\nid.md:6:6 invalid-value\nid.md:7:8 missing-key\nid.md:8:8 invalid-value\nid.md:9:10 invalid-value\nid.md:10:24 invalid-value"},
		{name: "corrections", id: head + "[[correction]]\nkind = 'x'\n[[correction]]\nnote = 'n'\ndate = 'x'",
			want: "id.md:4:1 missing-key\nid.md:4:1 missing-key\nid.md:5:8 invalid-value\nid.md:8:8 invalid-date"},
		{name: "allowances", id: head + "[checks]\nallow = [{}, { check = 'x', why = ' ' }]",
			want: "id.md:5:10 missing-key\nid.md:5:10 missing-key\nid.md:5:35 missing-key"},
		{name: "cover", id: head + "[cover]\nalt = 3", want: "id.md:4:1 missing-key\nid.md:5:7 wrong-type"},
	} {
		fsys := fstest.MapFS{"content/stories/a/id.md": {Data: []byte("+++\n" + test.id + "\n+++\n")}}
		if test.shared != "" {
			fsys["content/stories/a/story.toml"] = &fstest.MapFile{Data: []byte(test.shared)}
		}
		if test.en != "" {
			fsys["content/stories/a/en.md"] = &fstest.MapFile{Data: []byte("+++\n" + test.en + "\n+++\n")}
		}
		_, found := readAll(t, fsys)
		if diff := cmp.Diff(test.want, strings.ReplaceAll(places(found), "stories/a/", "")); diff != "" {
			t.Errorf("%s (-want +got):\n%s", test.name, diff)
		}
	}
}

func TestReadOneFileStory(t *testing.T) {
	const text = "+++\ntitle = 't'\ndate = 2024-05-31\n"
	for _, test := range []struct{ file, keys, lang, slug, want string }{
		{"short.id.md", "", "id", "short", ""},
		{"short.md", "lang = 'en'\n", "en", "short", ""},
		{"short.md", "", "", "short", "stories/short.md:1 missing-key"},
		{"Ünï cödé.id.md", "", "id", "ünï-cödé", ""},
		{"short.fr.md", "", "fr", "short", "stories/short.fr.md:1 language-unknown"},
		{"short.fr.md", "lang = 'fr'\n", "fr", "short", "stories/short.fr.md:4:1 language-unknown"},
	} {
		readings, found := readAll(t, fstest.MapFS{"content/stories/" + test.file: {Data: []byte(text + test.keys + "+++\n")}})
		if got := places(found); got != test.want {
			t.Errorf("%s, %q: found %s, want %s", test.file, test.keys, got, test.want)
		}
		if len(readings) != 1 || readings[0].Lang != test.lang || readings[0].Slug != test.slug {
			t.Errorf("%s: got %+v", test.file, readings[0].Article)
		}
	}
}

// FuzzArticle reads a whole file, beside a sound story.toml: no panic, every
// finding within the file, every finding printable.
func FuzzArticle(f *testing.F) {
	f.Add([]byte(fullArticle))
	f.Add([]byte("---\ntitle: a\nquote:\n  - text: b\nsource: {url: x}\n---\nbody"))
	f.Add([]byte("\ufeff+++\r\ntitle = 1\r\n+++\r\n"))
	f.Add([]byte("+++\ntitle = 'é\xe9'"))
	f.Fuzz(func(t *testing.T, text []byte) {
		fsys := fstest.MapFS{
			"content/stories/a/story.toml": {Data: []byte(fullShared)},
			"content/stories/a/id.md":      {Data: text},
		}
		readings, found := readAll(t, fsys)
		for _, f := range found {
			if err := inside(f.Position, string(fsys[f.File].Data)); err != nil {
				t.Fatalf("%v: %v", f, err)
			}
		}
		for _, r := range readings {
			if r.Slug == "" || strings.ContainsAny(r.Slug, "/.") || r.Text.Body > len(r.Text.Bytes) {
				t.Errorf("slug %q, body at %d of %d", r.Slug, r.Text.Body, len(r.Text.Bytes))
			}
			for i := range r.Quotes {
				if err := inside(r.Place("quote", fmt.Sprint(i), "text"), string(text)); err != nil {
					t.Errorf("quote %d: %v", i, err)
				}
			}
		}
		var out strings.Builder
		_ = diag.Print(&out, found, func(file string) []byte { return fsys[file].Data })
	})
}

// inside reports a position that is not in the text; one without a column is
// of something that is not there.
func inside(at diag.Position, text string) error {
	lines := strings.Split(text, "\n")
	if at.Line == 0 && at.Column == 0 {
		return nil
	}
	if at.Line < 1 || at.Line > len(lines) {
		return fmt.Errorf("line outside the file: %v", at)
	}
	line := strings.TrimPrefix(lines[at.Line-1], "\ufeff")
	if at.Column < 0 || at.Column > utf8.RuneCountInString(line)+1 {
		return fmt.Errorf("column outside the line: %v", at)
	}
	return nil
}
