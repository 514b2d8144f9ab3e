package process

import (
	"os/exec"
	"runtime"
	"testing"
	"time"
)

// TestMemory: what this process holds is not taken for its child's.
func TestMemory(t *testing.T) {
	large := make([]byte, 200<<20)
	for i := 0; i < len(large); i += 1 << 10 {
		large[i] = 1
	}
	cmd := exec.Command("go", "version")
	began := time.Now()
	if err := cmd.Run(); err != nil {
		t.Fatal(err)
	}
	if usage := Of(cmd.ProcessState, began); usage.Memory > 100<<20 {
		t.Errorf("go version held %d MB: that is its parent's memory", usage.Memory>>20)
	}
	runtime.KeepAlive(large)
}

func TestMedian(t *testing.T) {
	for _, test := range []struct {
		runs []Usage
		want Usage
	}{
		{[]Usage{{5, 1, 30}, {1, 2, 10}, {3, 9, 20}}, Usage{3, 2, 20}},
		{[]Usage{{1, 1, 30}, {3, 3, 0}}, Usage{2, 2, 0}},
		{nil, Usage{}},
	} {
		if got := Median(test.runs); got != test.want {
			t.Errorf("got %v of %v, want %v", got, test.runs, test.want)
		}
	}
}
