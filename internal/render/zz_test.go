package render

import (
	"bytes"
	"syscall"
	"testing"
	"time"

	"digest"
	"digest/internal/data"
)

func TestCPU(t *testing.T) {
	th, _ := Load(nil, digest.Theme, testConfig("id", "ar", "ja"), Options{ParseTOML: data.ParseTOML})
	a := newFixture("id").article()
	var buf bytes.Buffer
	cpu := func() time.Duration {
		var r syscall.Rusage
		syscall.Getrusage(syscall.RUSAGE_SELF, &r)
		return time.Duration(r.Utime.Nano() + r.Stime.Nano())
	}
	start := cpu()
	for range 20000 {
		buf.Reset()
		th.Render(&buf, &a)
	}
	t.Log("cpu per page", (cpu()-start)/20000)
}
