package pack

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"
)

// TestRoom holds that texts of any length stay as they were while others are
// kept, at the same time too, whatever becomes of the bytes that they came in.
func TestRoom(t *testing.T) {
	var r Room
	var together sync.WaitGroup
	for worker := range 4 {
		together.Go(func() {
			kept := map[string]string{}
			for i := range 2000 {
				text := []byte(strings.Repeat(fmt.Sprint(worker, i, " "), i%50))
				if i%500 == 0 {
					text = bytes.Repeat(text, 1000)
				}
				want := string(text)
				kept[want] = r.Keep(text)
				clear(text)
			}
			for want, got := range kept {
				if got != want {
					t.Errorf("%.40q became %.40q", want, got)
				}
			}
		})
	}
	together.Wait()
	if got := testing.AllocsPerRun(1000, func() { r.Keep([]byte("a short text")) }); got > 0.1 {
		t.Errorf("%.1f pieces of memory for a short text", got)
	}
}

// TestRoomUnpack holds that lists and values in a room stay apart: what is added to
// one is never another's, and few of them are a piece of memory of their own.
func TestRoomUnpack(t *testing.T) {
	var r Room
	kept := make([]*sample, 300)
	for i := range kept {
		text := Append(nil, &sample{Text: fmt.Sprint(i), List: []inner{{"a", nil}, {fmt.Sprint(i), &inner{"deep", nil}}}, Numbers: []uint32{uint32(i)}})
		kept[i] = New[sample](&r)
		if err := r.Unpack(text, nil, kept[i]); err != nil {
			t.Fatal(err)
		}
		clear(text)
		kept[i].Numbers = append(kept[i].Numbers, 7)
		kept[i].List = append(kept[i].List, inner{Name: "more"})
	}
	for i, k := range kept {
		want := []string{fmt.Sprint(i), "a", fmt.Sprint(i), "more", fmt.Sprint(i), "7"}
		got := []string{k.Text, k.List[0].Name, k.List[1].Name, k.List[2].Name, fmt.Sprint(k.Numbers[0]), fmt.Sprint(k.Numbers[1])}
		if !slices.Equal(got, want) || k.List[1].Next.Name != "deep" {
			t.Errorf("got %q, want %q", got, want)
		}
	}
	if err := r.Unpack([]byte{200}, nil, New[sample](&r)); err == nil {
		t.Error("a damaged text is no error")
	}
	text := Append(nil, []inner{{"a", &inner{"b", &inner{"c", nil}}}})
	together := testing.AllocsPerRun(1000, func() { _ = r.Unpack(text, nil, new([]inner)) })
	apart := testing.AllocsPerRun(1000, func() { _, _ = Unpack(string(text), nil, new([]inner)) })
	if together > apart-2.5 {
		t.Errorf("%.0f pieces of memory for a list of two more values in a room, %.0f without", together, apart)
	}
}
