package render

import (
	"io/fs"
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"digest"
	"digest/internal/data"
	"digest/internal/site"
)

// languages are those that the built-in theme speaks.
var languages = []string{"ar", "de", "en", "es", "fr", "hi", "id", "it", "ja", "ko", "nl", "pt", "ru", "tr", "uk", "zh"}

// categories are the plural forms of each language that a whole number can
// take (CLDR 48, as Intl.PluralRules of Chromium 156 names them).
var categories = map[string]string{
	"ar": "few many one other two zero", "de": "one other", "en": "one other", "es": "many one other",
	"fr": "many one other", "hi": "one other", "id": "other", "it": "many one other", "ja": "other", "ko": "other",
	"nl": "one other", "pt": "many one other", "ru": "few many one other", "tr": "one other", "uk": "few many one other", "zh": "other",
}

// rawStrings reads a built-in strings file as flat keys; the forms of a plural
// are keys of their own: "count.stories one".
func rawStrings(t *testing.T, tag string) map[string]string {
	t.Helper()
	text, err := fs.ReadFile(digest.Theme, "templates/strings/"+tag+".toml")
	if err != nil {
		t.Fatal(err)
	}
	values, err := data.ParseTOML(text)
	if err != nil {
		t.Fatal(err)
	}
	flat := map[string]string{}
	var walk func(prefix string, values map[string]any)
	walk = func(prefix string, values map[string]any) {
		_, isPlural := values["other"]
		for key, v := range values {
			switch v := v.(type) {
			case string:
				if isPlural {
					key = " " + key
				} else if prefix != "" {
					key = "." + key
				}
				flat[prefix+key] = v
			case map[string]any:
				walk(strings.TrimPrefix(prefix+"."+key, "."), v)
			}
		}
	}
	walk("", values)
	return flat
}

var placeholder = regexp.MustCompile(`\{\w+\}`)

func TestBuiltinStrings(t *testing.T) {
	english := rawStrings(t, "en")
	for _, tag := range languages {
		own := rawStrings(t, tag)
		for _, key := range slices.Sorted(maps.Keys(english)) {
			if base, _, isPlural := strings.Cut(key, " "); isPlural {
				checkForms(t, tag, base, own)
			} else if own[key] == "" {
				t.Errorf("%s: %q is missing", tag, key)
			} else if want, got := placeholders(english[key]), placeholders(own[key]); !slices.Equal(want, got) && key != "date.day_month" && key != "date.month_year" {
				t.Errorf("%s: %q has the placeholders %q, English has %q", tag, key, got, want)
			}
		}
		for key := range own {
			base, _, isPlural := strings.Cut(key, " ")
			if _, ok := english[key]; !ok && (!isPlural || english[base+" other"] == "") {
				t.Errorf("%s: %q is not in English", tag, key)
			}
		}
	}
}

func placeholders(s string) []string {
	found := placeholder.FindAllString(s, -1)
	slices.Sort(found)
	return found
}

func checkForms(t *testing.T, tag, key string, own map[string]string) {
	t.Helper()
	var forms []string
	for k, value := range own {
		if base, form, _ := strings.Cut(k, " "); base == key && form != "" {
			forms = append(forms, form)
			for _, p := range placeholders(value) {
				if p != "{n}" {
					t.Errorf("%s: %q has the placeholder %s", tag, k, p)
				}
			}
		}
	}
	slices.Sort(forms)
	if got := strings.Join(forms, " "); got != categories[tag] {
		t.Errorf("%s: %q has the forms %q, want %q", tag, key, got, categories[tag])
	}
}

var (
	usedKey   = regexp.MustCompile(`\bt "([^"]+)"`)
	usedTable = regexp.MustCompile(`\bword "([^"]+)"`)
)

// TestStringsUsed holds that templates use every key and that every key they
// use is there.
func TestStringsUsed(t *testing.T) {
	used := map[string]bool{"date.day_month": true, "date.month_year": true, "edition.week_name": true, "feed.about": true, "feed.page": true, "language_absent": true} // by functions
	tables := map[string]bool{}
	files := 0
	err := fs.WalkDir(digest.Theme, "templates", func(file string, d fs.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(file, ".html") {
			return err
		}
		files++
		text, err := fs.ReadFile(digest.Theme, file)
		for _, m := range usedKey.FindAllStringSubmatch(string(text), -1) {
			used[m[1]] = true
		}
		for _, m := range usedTable.FindAllStringSubmatch(string(text), -1) {
			tables[m[1]] = true
		}
		return err
	})
	if err != nil || files < len(kinds) {
		t.Fatalf("%d templates, %v", files, err)
	}
	keys := map[string]bool{}
	for key := range rawStrings(t, "en") {
		key, _, _ = strings.Cut(key, " ")
		keys[key] = true
		table, _, _ := strings.Cut(key, ".")
		if !used[key] && !tables[table] {
			t.Errorf("no template uses %q", key)
		}
	}
	for key := range used {
		if !keys[key] {
			t.Errorf("a template uses %q, which no strings file has", key)
		}
	}
}

// TestMissingStrings holds that what is missing is reported once and never an
// empty place.
func TestMissingStrings(t *testing.T) {
	upper := fstest.MapFS{
		"templates/strings/id.toml": {Data: []byte("skip = \"Lompat\"\nextra = \"Tambahan\"\nempty = \" \"")},
		"templates/strings/pt.toml": {Data: []byte("skip = \"Pular\"")},
		"templates/page.html":       {Data: []byte("{{t \"extra\"}}|{{t \"skip\"}}|{{t \"empty\"}}")},
	}
	cfg := testConfig("id", "pt-BR", "eo", "en")
	theme, found := Load(upper, digest.Theme, cfg, tomlOptions)
	var got []string
	for _, f := range found {
		got = append(got, f.Error()+" ("+f.Hint+")")
	}
	want := []string{
		`templates/strings/en.toml: warning: "extra" is not translated into English (en); pages show "Tambahan" [string-missing] (add it to templates/strings/en.toml)`,
		`templates/strings/eo.toml: warning: the theme has no strings in Esperanto (eo) [string-missing] (copy templates/strings/en.toml to templates/strings/eo.toml and translate it)`,
		`templates/strings/pt-BR.toml: warning: "extra" is not translated into Brazilian Portuguese (pt-BR); pages show "Tambahan" [string-missing] (add it to templates/strings/pt-BR.toml)`,
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	for tag, want := range map[string]string{
		"id":    "Tambahan|Lompat|Belum ada cerita di sini.",
		"pt-BR": "Tambahan|Pular|Ainda não há notícias aqui.",
		"eo":    "Tambahan|Lompat|Belum ada cerita di sini.",
	} {
		f := newFixture("id")
		f.tag = tag
		v := slices.IndexFunc(f.views(), func(v any) bool { _, plain := v.(*site.Plain); return plain })
		if got := renderString(t, theme, f.views()[v]); !strings.Contains(got, want) {
			t.Errorf("%s: %q is not in\n%s", tag, want, got)
		}
	}
}

func TestPlurals(t *testing.T) {
	theme := load(t, nil, tomlOptions, "ru", "ar", "en")
	tests := []struct {
		tag  string
		n    int
		want string
	}{
		{"en", 1, "1 story"}, {"en", 0, "0 stories"}, {"en", 12345, "12,345 stories"},
		{"ru", 1, "1 материал"}, {"ru", 22, "22 материала"}, {"ru", 11, "11 материалов"},
		{"ar", 0, "لا قصص"}, {"ar", 1, "قصة واحدة"}, {"ar", 2, "قصتان"}, {"ar", 3, "3 قصص"}, {"ar", 11, "11 قصة"}, {"ar", 100, "100 قصة"},
	}
	for _, tt := range tests {
		if got, err := theme.Text(tt.tag, "count.stories", "n", tt.n); got != tt.want || err != nil {
			t.Errorf("%d stories in %s: got %q, %v, want %q", tt.n, tt.tag, got, err, tt.want)
		}
	}
}

func FuzzText(f *testing.F) {
	for _, s := range []string{"", "{n} cerita", "{a}{b}", "{", "}", "{}", "{N}", "{{n}}", "{a{b}", "a {x y} b", "{n"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		parsed := parseText(s)
		if got := parsed.String(); got != s {
			t.Errorf("%q became %q", s, got)
		}
		same := func(s string) string { return s }
		got, err := parsed.fill(same, func(name string) (string, bool) { return "{" + name + "}", isName(name) })
		if err != nil || got != s {
			t.Errorf("%q filled with its own names became %q, %v", s, got, err)
		}
	})
}
