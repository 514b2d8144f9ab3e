package main

import (
	"errors"
	"os"
	"runtime"
	"runtime/pprof"
	"runtime/trace"

	"github.com/spf13/cobra"
)

// profileFlags are for those who make digest faster; plain help hides them.
type profileFlags struct{ cpu, memory, trace string }

func (f *profileFlags) register(cmd *cobra.Command) {
	flags := cmd.Flags()
	flags.StringVar(&f.cpu, "cpuprofile", "", "write a CPU profile to this file")
	flags.StringVar(&f.memory, "memprofile", "", "write a profile of allocations to this file")
	flags.StringVar(&f.trace, "trace", "", "write an execution trace to this file")
	for _, name := range []string{"cpuprofile", "memprofile", "trace"} {
		if err := flags.MarkHidden(name); err != nil {
			panic(err) // the flag was registered above
		}
	}
}

// start begins what the flags ask for; stop must be called when the work is
// done.
func (f *profileFlags) start() (stop func() error, err error) {
	var stops []func() error
	stop = func() error {
		var failed error
		for _, s := range stops {
			failed = errors.Join(failed, s())
		}
		return failed
	}
	begin := func(name string, run func(*os.File) error, end func()) {
		if name == "" || err != nil {
			return
		}
		var file *os.File
		if file, err = os.Create(name); err != nil {
			return
		}
		err = run(file)
		stops = append(stops, func() error { end(); return file.Close() })
	}
	begin(f.cpu, func(file *os.File) error { return pprof.StartCPUProfile(file) }, pprof.StopCPUProfile)
	begin(f.trace, func(file *os.File) error { return trace.Start(file) }, trace.Stop)
	if f.memory != "" {
		stops = append(stops, func() error { return writeHeap(f.memory) })
	}
	if err != nil {
		return nil, errors.Join(err, stop())
	}
	return stop, nil
}

func writeHeap(name string) error {
	file, err := os.Create(name)
	if err != nil {
		return err
	}
	runtime.GC() // what is still in use, and all that was allocated
	return errors.Join(pprof.Lookup("allocs").WriteTo(file, 0), file.Close())
}
