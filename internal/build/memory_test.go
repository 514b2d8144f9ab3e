package build

import (
	"os"
	"path/filepath"
	"strconv"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"digest/internal/diag"
	"digest/internal/pack"
	"digest/internal/site"
)

func sampleMemory(dir string) *memory {
	return &memory{
		dir: dir,
		facts: []namedFact{
			{"config.toml", false, fact{file, stamp{120, 1717171717000000001, 1 << 63, 1717171717000000002}, site.SumOf([]byte("x"))}},
			{"content/stories/a b é", true, fact{folder, stamp{4096, 5, 6, 7}, site.SumOf(nil)}},
			{"content/registers/x", false, fact{Kind: missing}},
			{"content/pages/page.html", false, fact{Kind: present, Sum: site.SumOf([]byte("-"))}},
		},
		head: head{
			Program: "go1 v1", Options: "0123456789abcdef0123", Taken: time.Unix(1717171717, 5).UTC(), Now: time.Unix(1717171700, 0).UTC(),
			Output: "00ff", Stories: part{"stories-1", site.SumOf([]byte("s")), 7}, Made: figures{Languages: 2, Articles: 3, Pages: 4, Files: 5},
			Findings: []diag.Finding{{Position: diag.Position{File: "a", Line: 1, Column: 2}, Severity: diag.Warning, Code: "link-broken", Message: "m", Hint: "h"}},
		},
	}
}

func TestMemoryRoundTrip(t *testing.T) {
	want := sampleMemory(t.TempDir())
	if err := want.save(); err != nil {
		t.Fatal(err)
	}
	got := loadMemory(want.dir)
	if got == nil {
		t.Fatal("the memory cannot be read")
	}
	if diff := cmp.Diff(want, got, cmp.AllowUnexported(memory{})); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

// A memory of which any byte is wrong or missing is none.
func TestMemoryDamaged(t *testing.T) {
	m := sampleMemory(t.TempDir())
	if err := m.save(); err != nil {
		t.Fatal(err)
	}
	name := filepath.Join(m.dir, factsName)
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	try := func(damaged []byte) {
		if err := os.WriteFile(name, damaged, 0o644); err != nil {
			t.Fatal(err)
		}
		if loadMemory(m.dir) != nil {
			t.Fatalf("a damaged memory was read:\n%q", damaged)
		}
	}
	for i := range text {
		flipped := append([]byte{}, text...)
		flipped[i] ^= 1
		try(flipped)
		try(text[:i])
	}
	try(append(text, 'x'))
}

// A part that is not what the facts say of it is refused as well.
func TestMemoryPart(t *testing.T) {
	m := sampleMemory(t.TempDir())
	var p part
	if err := m.write(&p, "stories", []string{"a", "b"}); err != nil {
		t.Fatal(err)
	}
	var got []string
	if err := m.load(p, nil, &got); err != nil || len(got) != 2 {
		t.Fatalf("got %v, %v", got, err)
	}
	if err := os.WriteFile(filepath.Join(m.dir, p.Name), pack.Append(nil, []string{"a", "c"}), 0o644); err != nil {
		t.Fatal(err)
	}
	if err := m.load(p, nil, &got); err == nil {
		t.Error("a part with another sum was read")
	}
}

func TestMemoryIsForgotten(t *testing.T) {
	dir := filepath.Join(t.TempDir(), memoryDir)
	for i := range 2 * remembered {
		m := sampleMemory(filepath.Join(dir, "build-"+strconv.Itoa(i)))
		if err := os.MkdirAll(m.dir, 0o755); err != nil {
			t.Fatal(err)
		}
		if err := m.save(); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.WriteFile(filepath.Join(dir, "build-old"), nil, 0o644); err != nil { // as an earlier version left it
		t.Fatal(err)
	}
	forget(filepath.Dir(dir))
	names, err := filepath.Glob(filepath.Join(dir, "*"))
	if err != nil || len(names) != remembered {
		t.Errorf("%d memories are kept, %v", len(names), err)
	}
}

func TestStampTrusted(t *testing.T) {
	taken := time.Unix(1000, 0)
	old, recent := taken.Add(-3*time.Second).UnixNano(), taken.Add(-time.Second).UnixNano()
	for _, test := range []struct {
		stamp stamp
		want  bool
	}{
		{stamp{Written: old, Changed: old}, true},
		{stamp{Written: recent, Changed: old}, false},
		{stamp{Written: old, Changed: recent}, false}, // times set back: the change shows all the same
		{stamp{Written: taken.Add(time.Hour).UnixNano()}, false},
	} {
		if got := test.stamp.trusted(taken); got != test.want {
			t.Errorf("%+v: got %v", test.stamp, got)
		}
	}
}

// FuzzMemory: no text makes reading a memory panic.
func FuzzMemory(f *testing.F) {
	m := sampleMemory(f.TempDir())
	f.Add(pack.Append(nil, factsFile{Head: m.head, Facts: packAll(m.facts)}))
	f.Add(pack.Append(nil, packAll([]keptStory{{Links: []link{{}}}})))
	f.Add(pack.Append(nil, packAll([]keptPage{{File: "a", Asked: []uint32{1, 5, 2}}})))
	f.Fuzz(func(t *testing.T, text []byte) {
		for _, into := range []any{&factsFile{}, &storiesFile{}, &pagesFile{}, &[]keptStory{}, &[]keptPage{}, &[]answered{}, &site.Record{}} {
			if _, err := pack.Unpack(string(text), time.UTC, into); err == nil {
				pack.Append(nil, into)
			}
		}
	})
}
