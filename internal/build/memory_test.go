package build

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/cespare/xxhash/v2"
	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"digest/internal/diag"
	"digest/internal/pack"
	"digest/internal/site"
	"digest/internal/stat"
)

func sampleMemory(dir string) *memory {
	return &memory{
		dir: dir, texts: &store{dir: dir},
		facts: []namedFact{
			{Name: "config.toml", Scanned: false, Fact: fact{file, stat.Stamp{Size: 120, Written: 1717171717000000001, Number: 1 << 63, Changed: 1717171717000000002}, site.SumOf([]byte("x"))}},
			{Name: "content/pages/page.html", Scanned: false, Fact: fact{Kind: present, Sum: site.SumOf([]byte("-"))}},
			{Name: "content/registers/x", Scanned: false, Fact: fact{Kind: missing}},
			{Name: "content/stories/a b é", Scanned: true, Fact: fact{folder, stat.Stamp{Size: 4096, Written: 5, Number: 6, Changed: 7}, site.SumOf(nil)}},
		},
		index: index{
			Program: "go1 v1", Options: "0123456789abcdef0123", Taken: time.Unix(1717171717, 5).UTC(), Now: time.Unix(1717171700, 0).UTC(),
			Output: "00ff", Made: figures{Languages: 2, Articles: 3, Pages: 4, Files: 5},
			Findings: []diag.Finding{{Position: diag.Position{File: "a", Line: 1, Column: 2}, Severity: diag.Warning, Code: "link-broken", Message: "m", Hint: "h"}},
		},
	}
}

func saveSample(t testing.TB, dir string) *memory {
	t.Helper()
	m := sampleMemory(dir)
	if err := os.MkdirAll(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(m.pack(nil), m.save(), m.texts.close()); err != nil {
		t.Fatal(err)
	}
	return m
}

func TestMemoryRoundTrip(t *testing.T) {
	want := saveSample(t, t.TempDir())
	got := loadMemory(want.dir)
	if got == nil {
		t.Fatal("the memory cannot be read")
	}
	defer got.texts.close()
	if diff := cmp.Diff(want, got, cmp.AllowUnexported(memory{}, namedFact{}), cmpopts.IgnoreFields(memory{}, "texts")); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

// A memory of which any byte is wrong or missing is none.
func TestMemoryDamaged(t *testing.T) {
	m := saveSample(t, t.TempDir())
	for _, file := range []string{indexName, m.Texts} {
		name := filepath.Join(m.dir, file)
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		try := func(damaged []byte) {
			if err := os.WriteFile(name, damaged, 0o644); err != nil {
				t.Fatal(err)
			}
			if loadMemory(m.dir) != nil {
				t.Fatalf("a damaged memory was read: %s is\n%q", file, damaged)
			}
		}
		for i := range text {
			flipped := append([]byte{}, text...)
			flipped[i] ^= 1
			try(flipped)
			try(text[:i])
		}
		if err := os.WriteFile(name, text, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	again := loadMemory(m.dir)
	if again == nil {
		t.Fatal("the memory as it was cannot be read")
	}
	_ = again.texts.close()
}

func TestMemoryIsForgotten(t *testing.T) {
	dir := filepath.Join(t.TempDir(), memoryDir)
	for i := range 2 * remembered {
		saveSample(t, filepath.Join(dir, "build-"+strconv.Itoa(i)))
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
		stamp stat.Stamp
		want  bool
	}{
		{stat.Stamp{Written: old, Changed: old}, true},
		{stat.Stamp{Written: recent, Changed: old}, false},
		{stat.Stamp{Written: old, Changed: recent}, false}, // times set back: the change shows all the same
		{stat.Stamp{Written: taken.Add(time.Hour).UnixNano()}, false},
	} {
		if got := trusted(test.stamp, taken); got != test.want {
			t.Errorf("%+v: got %v", test.stamp, got)
		}
	}
}

// FuzzMemory: no text makes reading a memory panic.
func FuzzMemory(f *testing.F) {
	m := sampleMemory("")
	f.Add(pack.Append(nil, &m.index))
	f.Add(pack.Append(nil, m.facts))
	f.Add(pack.Append(nil, []*story{{Asked: string(pack.Append(nil, &asked{Links: []link{{}}}))}}))
	f.Add((&page{asked: "\x01\x04"}).appendTo(pack.AppendLength(nil, 1), &site.Planned{File: "a", Kind: "article"}))
	f.Fuzz(func(t *testing.T, text []byte) {
		for _, into := range []any{&index{}, &[]namedFact{}, &[]*story{}, &[]keptPage{}, &[]site.Answered{}, &site.Record{}} {
			if _, err := pack.Unpack(string(text), time.UTC, into); err == nil {
				pack.Append(nil, into)
			}
			use(into)
		}
	})
}

// use reads what stays packed.
func use(into any) {
	switch list := into.(type) {
	case *[]*story:
		for _, s := range *list {
			if s != nil {
				_, _ = s.asked()
			}
		}
	case *[]keptPage:
		for _, p := range *list {
			_, _, _, _ = p.file(), p.kind(), p == "", slices.Collect(p.asked().All())
		}
	case *[]site.Answered:
		for _, q := range *list {
			_, _, _ = q.Question(), q.Same(site.Sum{}), slices.Collect(q.Asked().All())
		}
	}
}

// A list that changes a little is written a little: runs that hold the same
// values are those of before, and all of them hold the list.
func TestRuns(t *testing.T) {
	s := &store{}
	defer s.close()
	list := make([]string, 5*runLength)
	for i := range list {
		list[i] = fmt.Sprintf("n%05d", 2*i)
	}
	name := func(i int) string { return list[i] }
	var before []run
	put := func(same func(i int) bool) (written int64) {
		t.Helper()
		at := s.Length()
		runs, err := putRuns(s, byName(len(list), name, before), name, packing(list), same)
		if err != nil {
			t.Fatal(err)
		}
		got, err := getRuns[string](s, runs, nil)
		if err != nil || !slices.Equal(got, list) {
			t.Fatalf("%d values came back of %d, %v", len(got), len(list), err)
		}
		before = runs
		return s.Length() - at
	}
	all := put(func(int) bool { return false })
	if again := put(func(int) bool { return true }); again != 0 {
		t.Errorf("%d bytes were written though nothing changed", again)
	}
	old := slices.Clone(list)
	known := func(i int) bool { _, found := slices.BinarySearch(old, list[i]); return found }
	list = slices.Insert(list, 700, "n01399")
	if one := put(known); one == 0 || one > all/4 {
		t.Errorf("%d bytes of %d were written for a new value", one, all)
	}
	old = slices.Clone(list)
	list = slices.Delete(list, 1000, 1001)
	if one := put(known); one == 0 || one > all/4 {
		t.Errorf("%d bytes of %d were written though one is gone", one, all)
	}
	old = slices.Clone(list)
	for i := range 3 * runLength { // all at the end, as stories come
		list = append(list, fmt.Sprintf("o%05d", i))
	}
	put(known)
	for _, r := range before {
		if r.Count >= 2*runLength {
			t.Errorf("a run has %d values", r.Count)
		}
	}
	list = list[:1]
	put(func(int) bool { return true })
	list = nil
	put(func(int) bool { return true })
}

// Texts that are gone or others by now are damage, whenever that is seen: also
// where the system shows the file without its being copied.
func TestCutTexts(t *testing.T) {
	for _, cut := range []func(name string) error{
		func(name string) error { return os.Truncate(name, 0) },
		func(name string) error { return os.Truncate(name, 1<<19) },
		func(name string) error { return os.WriteFile(name, make([]byte, 1<<20), 0o644) },
	} {
		dir := t.TempDir()
		text := []byte(strings.Repeat("a fact of the site\n", 1<<20/19))
		s := &store{dir: dir}
		place, err := s.Append(text)
		if err != nil {
			t.Fatal(err)
		}
		name, err := s.Save("texts-")
		if err = errors.Join(err, s.close()); err != nil {
			t.Fatal(err)
		}
		name = filepath.Join(dir, name)
		again, err := openStore(name, int64(len(text)))
		if err != nil {
			t.Fatal(err)
		}
		defer again.close()
		if got, err := again.Checked(place, xxhash.Sum64(text)); err != nil || got != string(text) {
			t.Fatalf("%d bytes came back, %v", len(got), err)
		}
		if err := cut(name); err != nil {
			t.Fatal(err)
		}
		if _, err := again.Checked(place, xxhash.Sum64(text)); err == nil {
			t.Error("texts were read that are not there any more")
		}
	}
}
