// Command digest makes a website from a folder of translated news.
package main

import (
	"context"
	"os"
	"os/signal"
	"runtime"
	"runtime/debug"
	"syscall"
	_ "time/tzdata" // a site's timezone must be known on every machine
)

// heapGrowth is by how many percent the heap may grow over what is in use before
// garbage is collected. Go's own 100 takes a fifth more memory for a site of
// 10,000 stories, and a tenth less CPU: see bench/README.md.
const heapGrowth = 60

// firstHeap puts off the first collection until the heap has 64 MB, of which
// Go begins with 4: a build that finds little to do is over by then.
const firstHeap = 100 * 64 / 4

// collect sets the pace of the garbage collector.
func collect() {
	debug.SetGCPercent(firstHeap)
	type garbage struct{ _ *garbage }
	runtime.AddCleanup(&garbage{}, func(percent int) { debug.SetGCPercent(percent) }, heapGrowth)
}

func main() {
	if os.Getenv("GOGC") == "" {
		collect()
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	go func() {
		<-ctx.Done()
		stop() // a second Ctrl-C ends the program at once
	}()
	os.Exit(run(ctx, os.Args[1:], os.Stdout, os.Stderr))
}
