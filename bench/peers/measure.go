package main

import (
	"bytes"
	"context"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"time"
)

// program is a generator with a site to build.
type program struct {
	*generator
	dir, output string
	// cold are the runs into an empty folder, warm those after each with
	// nothing changed.
	cold, warm []measure
	pages      int   // HTML files
	bytes      int64 // of all of them
}

// measure is what one run took.
type measure struct {
	wall, cpu time.Duration
	memory    int64 // most at one time, in bytes; 0 where it is not known
}

// run builds the site into an empty folder, and once more.
func (p *program) run(ctx context.Context) error {
	for _, folder := range append([]string{p.output}, p.cacheFolders()...) {
		if err := os.RemoveAll(folder); err != nil {
			return err
		}
	}
	for _, runs := range []*[]measure{&p.cold, &p.warm} {
		m, err := p.once(ctx)
		if err != nil {
			return err
		}
		*runs = append(*runs, m)
	}
	return p.count()
}

func (p *program) cacheFolders() []string {
	var folders []string
	for _, c := range p.caches {
		folders = append(folders, filepath.Join(p.dir, filepath.FromSlash(c)))
	}
	return folders
}

func (p *program) once(ctx context.Context) (measure, error) {
	var out bytes.Buffer
	command := p.command(p.output)
	cmd := exec.CommandContext(ctx, command[0], command[1:]...)
	cmd.Dir, cmd.Stdout, cmd.Stderr = p.dir, &out, &out
	began := time.Now()
	if err := cmd.Run(); err != nil {
		return measure{}, fmt.Errorf("%s: %w\n%s", p.name, err, out.Bytes())
	}
	state := cmd.ProcessState
	return measure{time.Since(began), state.UserTime() + state.SystemTime(), peak(state)}, nil
}

// forget drops what was measured.
func forget(programs []*program) {
	for _, p := range programs {
		p.cold, p.warm = nil, nil
	}
}

// count counts the pages written.
func (p *program) count() error {
	p.pages, p.bytes = 0, 0
	return filepath.WalkDir(p.output, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || filepath.Ext(path) != ".html" {
			return err
		}
		info, err := entry.Info()
		if err != nil {
			return err
		}
		p.pages++
		p.bytes += info.Size()
		return nil
	})
}

// median is the middle of each number, on its own.
func median(runs []measure) measure {
	var wall, cpu []time.Duration
	var memory []int64
	for _, r := range runs {
		wall, cpu, memory = append(wall, r.wall), append(cpu, r.cpu), append(memory, r.memory)
	}
	return measure{middle(wall), middle(cpu), middle(memory)}
}

func middle[T ~int64](list []T) T {
	slices.Sort(list)
	n := len(list)
	return (list[(n-1)/2] + list[n/2]) / 2
}
