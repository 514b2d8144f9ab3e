package pack

import (
	"bytes"
	"fmt"
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
