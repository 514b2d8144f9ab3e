package pack

import (
	"encoding/binary"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

type inner struct {
	Name string
	Next *inner
}

type sample struct {
	Text    string
	Yes     bool
	Small   int8
	Large   int64
	Plain   uint64
	Part    float64
	Sum     [4]byte
	List    []inner
	None    []string
	Empty   []string
	Numbers []uint32
	Names   map[string]string
	Own     map[string]any
	Inner   *inner
	Nil     *inner
	When    time.Time
	Never   time.Time
	hidden  string
}

var zone = time.FixedZone("WIB", 7*60*60)

func full() sample {
	return sample{
		Text: "«Поехали!»", Yes: true, Small: -8, Large: -1 << 62, Plain: 1 << 63, Part: -0.5, Sum: [4]byte{1, 0, 255, 7},
		List: []inner{{"a", nil}, {"b", &inner{"c", nil}}}, Empty: []string{}, Numbers: []uint32{3, 3, 900, 1 << 31, 2},
		Names: map[string]string{"b": "2", "a": "1", "": ""},
		Own: map[string]any{"text": "x", "n": int64(5), "u": uint64(6), "i": 7, "f": 1.25, "yes": true, "nothing": nil,
			"when": time.Date(2024, 5, 31, 0, 0, 0, 5, time.UTC), "list": []any{"a", int64(1), []any{}},
			"table": map[string]any{"k": "v"}, "tables": []map[string]any{{"k": "v"}, nil}},
		Inner: &inner{Name: "d"}, When: time.Date(1961, 4, 12, 9, 7, 0, 0, zone), hidden: "left out",
	}
}

func TestRoundTrip(t *testing.T) {
	want := full()
	text := string(Append(nil, want)) + "rest"
	var got sample
	rest, err := Unpack(text, zone, &got)
	if err != nil || rest != "rest" {
		t.Fatalf("rest %q, %v", rest, err)
	}
	if diff := cmp.Diff(want, got, cmpopts.IgnoreUnexported(sample{})); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	if got.hidden != "" || got.When.Location() != zone || got.When.Format(time.RFC3339) != "1961-04-12T09:07:00+07:00" {
		t.Errorf("hidden %q, when %v in %v", got.hidden, got.When, got.When.Location())
	}
	if got.None != nil || got.Empty == nil {
		t.Error("nil and empty are not told apart")
	}
}

// Zones come back by name: the site's own, UTC, Local, or the offset alone.
func TestZones(t *testing.T) {
	for _, where := range []*time.Location{zone, time.UTC, time.Local, time.FixedZone("", -3*60*60-1800), time.FixedZone("X", 60)} {
		want := time.Date(2024, 2, 29, 23, 59, 59, 999, where)
		var got time.Time
		if _, err := Unpack(string(Append(nil, want)), zone, &got); err != nil {
			t.Fatal(err)
		}
		const layout = "2006-01-02T15:04:05.000000000Z07:00 MST"
		if !got.Equal(want) || got.Format(layout) != want.Format(layout) {
			t.Errorf("got %s, want %s", got.Format(layout), want.Format(layout))
		}
	}
}

// The same value gives the same bytes, whatever the order of its maps.
func TestSameBytes(t *testing.T) {
	first := string(Append(nil, full()))
	for range 20 {
		if string(Append(nil, full())) != first {
			t.Fatal("two packings differ")
		}
	}
}

func TestUnpackList(t *testing.T) {
	text := string(Append(nil, []string{"a", "b"}))
	got := make([]string, 2)
	if err := UnpackList(text, nil, got); err != nil || strings.Join(got, "") != "ab" {
		t.Errorf("got %v, %v", got, err)
	}
	if err := UnpackList(text, nil, make([]string, 3)); err == nil {
		t.Error("a list of another length is no error")
	}
	if err := UnpackList(text[:3], nil, make([]string, 2)); err == nil {
		t.Error("a list that is cut is no error")
	}
}

func TestDamaged(t *testing.T) {
	text := string(Append(nil, full()))
	for n := range len(text) {
		if _, err := Unpack(text[:n], zone, new(sample)); err == nil {
			t.Errorf("%d of %d bytes are no error", n, len(text))
		}
	}
}

func TestNoPlainData(t *testing.T) {
	defer func() {
		if recover() == nil {
			t.Error("a function was packed")
		}
	}()
	Append(nil, struct{ F func() }{})
}

// FuzzUnpack: no text makes unpacking panic, and what can be unpacked is packed
// and unpacked to the same.
func FuzzUnpack(f *testing.F) {
	f.Add(string(Append(nil, full())))
	f.Add(string(Append(nil, sample{})))
	f.Fuzz(func(t *testing.T, text string) {
		var first, again sample
		if _, err := Unpack(text, zone, &first); err != nil {
			return
		}
		packed := string(Append(nil, first))
		if _, err := Unpack(packed, zone, &again); err != nil || string(Append(nil, again)) != packed {
			t.Errorf("%q came back as another, %v", text, err)
		}
	})
}

// What is read of a list without unpacking it is what went in, and of a damaged
// text nothing.
func TestCut(t *testing.T) {
	numbers := []uint32{3, 3, 900, 1 << 31, 2}
	packed := string(append(binary.AppendVarint(AppendText(nil, "«Поехали!»"), -7), NumbersOf(numbers)...))
	text, rest := Cut(packed)
	n, rest := CutInt(rest)
	if got := slices.Collect(Numbers(rest).All()); text != "«Поехали!»" || n != -7 || !slices.Equal(got, numbers) {
		t.Errorf("got %q, %d, %v", text, n, got)
	}
	if text, rest := Cut(packed[:5]); text != "" || rest != "" {
		t.Errorf("%q and %q were read of a text that ends too early", text, rest)
	}
	if n, rest := CutInt("\xff"); n != 0 || rest != "" {
		t.Errorf("%d and %q were read of a number that does not end", n, rest)
	}
	if got := slices.Collect(Numbers("\x01\x80").All()); !slices.Equal(got, []uint32{1}) {
		t.Errorf("%v were read of a list that ends too early", got)
	}
}
