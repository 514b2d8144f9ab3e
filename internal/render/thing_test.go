package render

import (
	"encoding/json"
	"strings"
	"testing"
)

func TestThing(t *testing.T) {
	p := new(things)
	for range 2 { // the second writes over the first
		p.clear()
		testThing(t, p)
	}
}

func testThing(t *testing.T, p *things) {
	person := p.newThing("Person", "https://kilas.example/#ani")
	person.text("name", "Ani")
	person.text("jobTitle", "")
	list := p.newThing("ItemList", "")
	list.number("position", 2)
	list.texts("keywords", []string{"a", "b"})
	list.texts("alternateName", nil)
	list.thing("author", person)
	list.thing("editor", nil)
	list.things("hasPart", []*thing{p.newThing("", "x"), p.newThing("", "")})
	list.things("correction", nil)
	got := string(list.appendTo(nil))
	want := `{"@type":"ItemList","position":2,"keywords":["a","b"],` +
		`"author":{"@type":"Person","@id":"https://kilas.example/#ani","name":"Ani"},"hasPart":[{"@id":"x"},{}]}`
	if got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

// FuzzAppendJSON holds that any text can be read back, and ends no element.
func FuzzAppendJSON(f *testing.F) {
	for _, text := range []string{"", `a "b" \ </script> & <!--`, "\x00\n\t\x1f\x7f", "\xff\ufffd\u2028😀"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		written := appendJSON(nil, text)
		var got string
		if err := json.Unmarshal(written, &got); err != nil {
			t.Fatalf("%q: %v", written, err)
		}
		if want := strings.ToValidUTF8(text, "\uFFFD"); len(got) < len(want) || strings.ReplaceAll(got, "\uFFFD", "") != strings.ReplaceAll(want, "\uFFFD", "") {
			t.Errorf("got %q, want %q", got, want)
		}
		if strings.ContainsAny(string(written), "<>&") {
			t.Errorf("%q may end an element", written)
		}
	})
}
