package output

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestManifest(t *testing.T) {
	m := manifest{state: done, files: []entry{{"a b/ü", sum{}, 0}, {"b", sum{7: 0xff}, 7}}}
	text := m.encode()
	want := "digest-manifest 1 done 62f3d3b2f2b3e7d8\n0000000000000000 0 a b/ü\n00000000000000ff 7 b\n"
	if _, lines, _ := strings.Cut(want, "\n"); !strings.HasSuffix(string(text), lines) || !strings.HasPrefix(string(text), "digest-manifest 1 done ") {
		t.Errorf("got\n%s\nwant\n%s", text, want)
	}
	if got := parseManifest(text); !got.equal(m) {
		t.Errorf("got %v, want %v", got, m)
	}
}

// The manifest of a part says which, and of what it was made.
func TestManifestOfPart(t *testing.T) {
	m := manifest{state: done, part: Part{3, 8, "aa", "bb", "cc"}, files: []entry{{"b", sum{7: 0xff}, 7}}}
	text := m.encode()
	if head := "digest-manifest 1 part 3/8 aa bb cc " + Sum([]byte("00000000000000ff 7 b\n")) + "\n"; !strings.HasPrefix(string(text), head) {
		t.Errorf("got\n%s\nwant\n%s", text, head)
	}
	if got := parseManifest(text); !got.equal(m) {
		t.Errorf("got %v, want %v", got, m)
	}
	for _, other := range []string{"4/8", "3/08", "9/8", "0/8", "3/8 ", "3"} {
		if got := parseManifest(bytes.Replace(text, []byte("3/8"), []byte(other), 1)); other != "4/8" && got.state != damaged {
			t.Errorf("part %q: %v", other, got)
		}
	}
	head, lines := manifestText(text).as(pending)
	if got := parseManifest(slices.Concat(head, lines)); got.state != pending || got.part != (Part{}) {
		t.Errorf("of a build that did not finish: %v", got)
	}
}

func TestDamagedManifest(t *testing.T) {
	const good = "00000000000000ff 7 b\n"
	b := []entry{{"b", sum{7: 0xff}, 7}}
	for name, test := range map[string]struct {
		text string
		want []entry
	}{
		"empty":          {"", []entry{}},
		"other version":  {"digest-manifest 2 done 0000\n" + good, b},
		"wrong sum":      {"digest-manifest 1 done 0123456789abcdef\n" + good, b},
		"no head":        {"x\n" + good, b},
		"bad lines":      {"\n\n" + good + "zz 7 c\n00000000000000ff -1 c\n00000000000000ff c\n00000000000000ff 1 \n", b},
		"bad paths":      {"\n" + good + "00000000000000ff 7 ../c\n00000000000000ff 7 /c\n00000000000000ff 7 c:/c\n00000000000000ff 7 a\\c\n", b},
		"our own names":  {"\n" + good + "00000000000000ff 7 .digest-manifest\n", b},
		"out of order":   {"\n00000000000000ff 7 d\n00000000000000ff 9 b\n" + good, []entry{b[0], {"d", sum{7: 0xff}, 7}}},
		"line endings":   {strings.ReplaceAll("digest-manifest 1 done "+Sum([]byte(good))+"\n"+good, "\n", "\r\n"), b},
		"binary rubbish": {"\x00\xff\n\x00\xff \xff\n", []entry{}},
	} {
		got := parseManifest([]byte(test.text))
		if diff := cmp.Diff(test.want, got.files, cmp.AllowUnexported(entry{})); diff != "" || got.state != damaged {
			t.Errorf("%s: %s (-want +got):\n%s", name, got.state, diff)
		}
	}
}

// Whatever a damaged manifest says, files of somebody else's stay, and the
// build goes on and leaves a whole manifest.
func TestBuildOverDamage(t *testing.T) {
	site := tree{"a/index.html": "a", "b/index.html": "b", "c/index.html": "c"}
	for name, damage := range map[string]func([]byte) []byte{
		"emptied":     func([]byte) []byte { return nil },
		"cut":         func(m []byte) []byte { return m[:len(m)-30] },
		"first gone":  func(m []byte) []byte { return m[bytes.IndexByte(m, '\n')+1:] },
		"wrong names": func(m []byte) []byte { return bytes.ReplaceAll(m, []byte("c/index"), []byte("mine/index")) },
	} {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			site.mustBuild(t, dir)
			tree{"mine/index.html": "mine", "notes.txt": "mine"}.put(t, dir)
			manifest := filepath.Join(dir, manifestName)
			text, _ := os.ReadFile(manifest)
			if err := os.WriteFile(manifest, damage(text), 0o644); err != nil {
				t.Fatal(err)
			}
			tree{"a/index.html": "new", "b/index.html": "b"}.mustBuild(t, dir)
			got := read(t, dir)
			delete(got, "c/index.html") // known or not, as the damage was
			want := tree{"a/index.html": "new", "b/index.html": "b", "mine/index.html": "mine", "notes.txt": "mine"}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("files (-want +got):\n%s", diff)
			}
			text, _ = os.ReadFile(manifest)
			if m := parseManifest(text); m.state != done || len(m.files) != 2 {
				t.Errorf("manifest is\n%s", text)
			}
		})
	}
}

func FuzzManifest(f *testing.F) {
	f.Add(manifest{state: done, files: []entry{{"b", sum{7: 0xff}, 7}}}.encode())
	f.Add([]byte("digest-manifest 1 done x\n00000000000000ff 7 b"))
	f.Fuzz(func(t *testing.T, text []byte) {
		m := parseManifest(text)
		for _, e := range m.files {
			if checkPath(e.path) != nil {
				t.Errorf("unsafe path %q", e.path)
			}
		}
		m.state = done
		if again := parseManifest(m.encode()); !again.equal(m) {
			t.Errorf("got %v, want %v", again, m)
		}
	})
}
