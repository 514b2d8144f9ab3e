package main

import (
	"bytes"
	"context"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"time"

	"digest/bench/internal/process"
)

// program is a generator with a site to build.
type program struct {
	*generator
	dir, output string
	// cold are the runs into an empty folder, warm those after each with
	// nothing changed.
	cold, warm []process.Usage
	pages      int   // HTML files
	bytes      int64 // of all of them
}

// run builds the site into an empty folder, and once more.
func (p *program) run(ctx context.Context) error {
	for _, folder := range append([]string{p.output}, p.cacheFolders()...) {
		if err := os.RemoveAll(folder); err != nil {
			return err
		}
	}
	for _, runs := range []*[]process.Usage{&p.cold, &p.warm} {
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

func (p *program) once(ctx context.Context) (process.Usage, error) {
	var out bytes.Buffer
	command := p.command(p.output)
	cmd := exec.CommandContext(ctx, command[0], command[1:]...)
	cmd.Dir, cmd.Stdout, cmd.Stderr = p.dir, &out, &out
	began := time.Now()
	if err := cmd.Run(); err != nil {
		return process.Usage{}, fmt.Errorf("%s: %w\n%s", p.name, err, out.Bytes())
	}
	return process.Of(cmd.ProcessState, began), nil
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
