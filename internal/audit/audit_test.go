package audit

import (
	"context"
	"errors"
	"flag"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/txtar"

	"digest/internal/diag"
)

var update = flag.Bool("update", false, "write expected findings again")

// A seed is an archive with mistakes for the clean site:
//
//	what is wrong, in a sentence
//	base https://…         an address that is given, instead of found
//	remove FILE            a file that the site lacks
//	pad FILE BYTES         a page that is filled up to a size
//	-- FILE --
//	a file's whole text
//	-- edit FILE --
//	-lines as they are
//	+lines as they shall be
//	-- want --
//	everything that is found
//
// An edit may have several parts, with empty lines between them.

// TestClean holds that a site without mistakes has no findings.
func TestClean(t *testing.T) {
	for _, base := range []string{"", "https://kilas.example/", "https://kilas.example"} {
		if got := printed(t, clean(t), base); got != "" {
			t.Errorf("base %q:\n%s", base, got)
		}
	}
}

// TestSeeds holds that each mistake is found, and every code by some seed.
func TestSeeds(t *testing.T) {
	files, err := filepath.Glob("testdata/seeds/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatalf("no seeds found: %v", err)
	}
	shown := map[string]bool{}
	for _, file := range files {
		name := strings.TrimSuffix(filepath.Base(file), ".txtar")
		t.Run(name, func(t *testing.T) {
			got := sow(t, file)
			for _, m := range regexp.MustCompile(`\[(audit-[a-z-]+)\]\n`).FindAllStringSubmatch(got, -1) {
				shown[m[1]] = true
			}
			kind, _, _ := strings.Cut(name, "_")
			if !strings.Contains(got, "[audit-"+kind+"]") {
				t.Errorf("the seed is named after audit-%s, which is not found", kind)
			}
		})
	}
	for _, code := range diag.CodeIDs() {
		if strings.HasPrefix(code, "audit-") && !shown[code] {
			t.Errorf("no seed shows %s", code)
		}
	}
}

// clean is the site that seeds make mistakes in.
func clean(t *testing.T) fstest.MapFS {
	t.Helper()
	archive, err := txtar.ParseFile("testdata/clean.txtar")
	if err != nil {
		t.Fatal(err)
	}
	site := fstest.MapFS{}
	for _, f := range archive.Files {
		site[f.Name] = &fstest.MapFile{Data: f.Data}
	}
	return site
}

// sow makes the mistakes of one seed, and compares what is found.
func sow(t *testing.T, file string) string {
	archive, err := txtar.ParseFile(file)
	if err != nil {
		t.Fatal(err)
	}
	site, base := clean(t), ""
	for line := range strings.Lines(string(archive.Comment)) {
		word, rest, _ := strings.Cut(strings.TrimSpace(line), " ")
		name, size, _ := strings.Cut(rest, " ")
		switch word {
		case "base":
			base = rest
		case "remove":
			if site[name] == nil {
				t.Fatalf("the clean site has no %s", name)
			}
			delete(site, name)
		case "pad":
			bytes, err := strconv.Atoi(size)
			if err != nil {
				t.Fatal(err)
			}
			site[name].Data = append(site[name].Data, strings.Repeat(" ", bytes-len(site[name].Data))...)
		}
	}
	want, last := "", -1
	for i, f := range archive.Files {
		switch name, edit := strings.CutPrefix(f.Name, "edit "); {
		case f.Name == "want":
			want, last = string(f.Data), i
		case edit:
			site[name] = &fstest.MapFile{Data: []byte(edited(t, name, string(site[name].Data), string(f.Data)))}
		default:
			site[name] = &fstest.MapFile{Data: f.Data}
		}
	}
	got := printed(t, site, base)
	switch {
	case got == want:
	case *update && last >= 0:
		archive.Files[last].Data = []byte(got)
		if err := os.WriteFile(file, txtar.Format(archive), 0o644); err != nil {
			t.Fatal(err)
		}
	default:
		t.Errorf("%s(-want +got):\n%s", archive.Comment, cmp.Diff(want, got))
	}
	return got
}

// edited makes the edits of a seed in a text.
func edited(t *testing.T, name, text, edits string) string {
	t.Helper()
	for part := range strings.SplitSeq(strings.TrimSuffix(edits, "\n"), "\n\n") {
		var before, after strings.Builder
		for line := range strings.Lines(part + "\n") {
			switch line[0] {
			case '-':
				before.WriteString(line[1:])
			case '+':
				after.WriteString(line[1:])
			default:
				t.Fatalf("%s: %q begins with neither - nor +", name, line)
			}
		}
		if strings.Count(text, before.String()) != 1 {
			t.Fatalf("%s has not once:\n%s", name, before.String())
		}
		text = strings.Replace(text, before.String(), after.String(), 1)
	}
	return text
}

// printed is what an audit of a site prints. It finds the same with any number
// of workers.
func printed(t *testing.T, site fs.FS, base string) string {
	t.Helper()
	var texts []string
	for _, workers := range []int{1, 4} {
		report, err := Run(context.Background(), site, Options{BaseURL: base, Workers: workers})
		if err != nil {
			t.Fatal(err)
		}
		var out strings.Builder
		source := func(file string) []byte { text, _ := fs.ReadFile(site, file); return text }
		if err := diag.Print(&out, report.Findings, source); err != nil {
			t.Fatal(err)
		}
		texts = append(texts, out.String())
	}
	if diff := cmp.Diff(texts[0], texts[1]); diff != "" {
		t.Errorf("one worker and four find different things:\n%s", diff)
	}
	return texts[0]
}

// TestBase holds how the site's address is found.
func TestBase(t *testing.T) {
	page := func(canonical string) *fstest.MapFile {
		return &fstest.MapFile{Data: []byte(`<html><head><link rel="canonical" href="` + canonical + `">`)}
	}
	for _, test := range []struct {
		name string
		site fstest.MapFS
		want string
	}{
		{"nobody says it", fstest.MapFS{"index.html": page("")}, ""},
		{"home", fstest.MapFS{"index.html": page("https://a.example/")}, "https://a.example/"},
		{"below a path", fstest.MapFS{"id/index.html": page("https://a.example/news/id/")}, "https://a.example/news/"},
		{"escaped", fstest.MapFS{"ar/كلمة/index.html": page("https://a.example/ar/%D9%83%D9%84%D9%85%D8%A9/")}, "https://a.example/"},
		{"one page is wrong", fstest.MapFS{"a.html": page("http://b.example/a.html"), "b.html": page("https://a.example/b.html"), "c.html": page("https://a.example/c.html")}, "https://a.example/"},
		{"robots.txt", fstest.MapFS{"sitemap.xml": {}, "robots.txt": {Data: []byte("User-agent: *\nsitemap: https://a.example/sitemap.xml\n")}}, "https://a.example/"},
	} {
		report, err := Run(context.Background(), test.site, Options{})
		if err != nil {
			t.Fatal(err)
		}
		if report.BaseURL != test.want {
			t.Errorf("%s: got %q, want %q", test.name, report.BaseURL, test.want)
		}
	}
	if _, err := Run(context.Background(), fstest.MapFS{}, Options{BaseURL: "kilas.example"}); err == nil {
		t.Error("an address without a scheme is taken")
	}
}

// TestCancelled holds that an audit ends when it is told to.
func TestCancelled(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := Run(ctx, clean(t), Options{}); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
}

// refusing is a folder in which one file cannot be read.
type refusing struct{ fstest.MapFS }

func (r refusing) Open(name string) (fs.File, error) {
	if name == "en/rss.xml" {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrPermission}
	}
	return r.MapFS.Open(name)
}

func (r refusing) ReadFile(name string) ([]byte, error) {
	if name == "en/rss.xml" {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrPermission}
	}
	return r.MapFS.ReadFile(name)
}

func TestUnreadable(t *testing.T) {
	got := printed(t, refusing{clean(t)}, "")
	if want := "en/rss.xml: error: the file cannot be read: permission denied [file-unreadable]\n  hint: check the permissions of the file\n"; got != want {
		t.Errorf("got %s", got)
	}
}

// TestVocabulary holds that schemaorg.txt is whole: every name that it uses is
// defined in it.
func TestVocabulary(t *testing.T) {
	v := words()
	if len(v.parents) < 800 || len(v.properties) < 1400 || len(v.members) < 400 {
		t.Fatalf("%d types, %d properties, %d members", len(v.parents), len(v.properties), len(v.members))
	}
	known := func(names []string) bool {
		return !slices.ContainsFunc(names, func(n string) bool { _, ok := v.parents[n]; return !ok })
	}
	for name, parents := range v.parents {
		if !known(parents) {
			t.Errorf("type %s %v", name, parents)
		}
	}
	for name, p := range v.properties {
		if !known(p.domain) || !known(p.ranges) || len(p.domain) == 0 || len(p.ranges) == 0 {
			t.Errorf("property %s %v", name, p)
		}
	}
	for name, in := range v.members {
		if !known(in) {
			t.Errorf("member %s %v", name, in)
		}
	}
	if !v.isA("NewsArticle", []string{"CreativeWork"}) || v.isA("Person", []string{"CreativeWork"}) || !v.isEnumeration("IPTCDigitalSourceEnumeration") {
		t.Error("types are not below each other as they are to be")
	}
}
