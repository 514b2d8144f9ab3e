package build

import (
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"digest/internal/diag"
)

func sampleMemory() *memory {
	return &memory{
		facts: map[string]fact{
			"config.toml":             {file, stamp{120, 1717171717000000001, 1 << 63, 1717171717000000002}, sumOf([]byte("x"))},
			"content/stories/a b é":   {folder, stamp{4096, 5, 6, 7}, sumOf(nil)},
			"content/registers/x":     {kind: missing},
			"content/pages/page.html": {kind: present, sum: sumOf([]byte("-"))},
		},
		head: head{
			Program: "go1 v1", Options: "0123456789abcdef0123", Taken: time.Unix(1717171717, 5).UTC(), Now: time.Unix(1717171700, 0).UTC(),
			Output: "00ff", Languages: 2, Articles: 3, Pages: 4, Files: 5,
			Findings: []diag.Finding{{Position: diag.Position{File: "a", Line: 1, Column: 2}, Severity: diag.Warning, Code: "link-broken", Message: "m", Hint: "h"}},
		},
	}
}

func TestMemoryRoundTrip(t *testing.T) {
	name := filepath.Join(t.TempDir(), "build-x")
	want := sampleMemory()
	want.save(name)
	got := loadMemory(name)
	if got == nil {
		t.Fatal("the memory cannot be read")
	}
	if diff := cmp.Diff(want, got, cmp.AllowUnexported(memory{}, fact{}, stamp{})); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

// A memory of which any byte is wrong or missing is none.
func TestMemoryDamaged(t *testing.T) {
	text := sampleMemory().encode()
	name := filepath.Join(t.TempDir(), "build-x")
	try := func(damaged []byte) {
		if err := os.WriteFile(name, damaged, 0o644); err != nil {
			t.Fatal(err)
		}
		if loadMemory(name) != nil {
			t.Fatalf("a damaged memory was read:\n%s", damaged)
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

func TestMemoryIsForgotten(t *testing.T) {
	dir := t.TempDir()
	for i := range 2 * remembered {
		sampleMemory().save(filepath.Join(dir, "build-"+string(rune('a'+i))))
	}
	names, err := filepath.Glob(filepath.Join(dir, "*"))
	if err != nil || len(names) != remembered {
		t.Errorf("%d files are kept, %v", len(names), err)
	}
}

func TestStampTrusted(t *testing.T) {
	taken := time.Unix(1000, 0)
	old, recent := taken.Add(-3*time.Second).UnixNano(), taken.Add(-time.Second).UnixNano()
	for _, test := range []struct {
		stamp stamp
		want  bool
	}{
		{stamp{written: old, changed: old}, true},
		{stamp{written: recent, changed: old}, false},
		{stamp{written: old, changed: recent}, false}, // times set back: the change shows all the same
		{stamp{written: taken.Add(time.Hour).UnixNano()}, false},
	} {
		if got := test.stamp.trusted(taken); got != test.want {
			t.Errorf("%+v: got %v", test.stamp, got)
		}
	}
}

// FuzzMemory: no text makes reading a memory panic, and one that can be read
// is written the same.
func FuzzMemory(f *testing.F) {
	f.Add(sampleMemory().encode())
	f.Add([]byte(memoryVersion + "00\n{}\n"))
	f.Fuzz(func(t *testing.T, text []byte) {
		name := filepath.Join(t.TempDir(), "build-x")
		if err := os.WriteFile(name, text, 0o644); err != nil {
			t.Fatal(err)
		}
		if m := loadMemory(name); m != nil && string(m.encode()) != string(text) {
			t.Errorf("read\n%s\nwritten\n%s", text, m.encode())
		}
	})
}
