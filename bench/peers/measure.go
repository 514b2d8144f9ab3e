package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
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
	site   *folder
	output string
	// cold are the runs into an empty folder, and after each of them: again
	// those with nothing changed, edited with a paragraph more in one article,
	// published with one story more.
	cold, again, edited, published []process.Usage

	made      summary // of a cold run
	pages     int     // HTML files
	bytes     int64   // of all of them
	rewritten int     // files, when a story was published
	failure   error   // it did not finish, and is not run again
}

// summary is the line that digest and the bare loop print.
type summary struct{ Articles, Pages, Written int }

// round is what all programs do before the next round begins.
type round struct {
	sample    *sampleSite
	story     *story // to edit
	paragraph string // what is added to it
	compare   bool   // hash the output before and after a story is published
	forget    bool   // begin with no file in memory
}

// run builds the site into an empty folder, and again after each change. The
// site is left as it was.
func (p *program) run(ctx context.Context, r round) error {
	for _, folder := range append([]string{p.output}, p.cacheFolders()...) {
		if err := os.RemoveAll(folder); err != nil {
			return err
		}
	}
	if r.forget {
		if err := forgetFiles(ctx); err != nil {
			return err
		}
	}
	made, err := p.measure(ctx, &p.cold)
	if err != nil {
		return err
	}
	p.made = made
	if err := p.count(); err != nil || p.onlyCold {
		return err
	}
	if _, err := p.measure(ctx, &p.again); err != nil {
		return err
	}
	undoEdit, err := p.runEdited(ctx, r)
	if err != nil {
		return err
	}
	undoPublish, err := p.runPublished(ctx, r)
	if err != nil {
		return err
	}
	return errors.Join(undoPublish(), undoEdit())
}

// quiet is how long a machine is left alone that has forgotten its files. The host of a
// virtual machine takes back memory that is free: 16 GB, where that was counted, within
// 47 seconds.
const quiet = 70 * time.Second

// forgetFiles has the system write all files to the disk and forget them, and waits
// until it has nothing left to do, so that builds of sites that are larger than memory
// begin like those of others.
func forgetFiles(ctx context.Context) error {
	if err := exec.CommandContext(ctx, "sync").Run(); err != nil {
		return err
	}
	if err := os.WriteFile("/proc/sys/vm/drop_caches", []byte("3\n"), 0); err != nil { // Linux: Documentation/admin-guide/sysctl/vm.rst
		return err
	}
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-time.After(quiet):
		return nil
	}
}

// runEdited edits an article and builds the site.
func (p *program) runEdited(ctx context.Context, r round) (undo func() error, err error) {
	undo, err = p.edit(r.story, r.paragraph)
	if err != nil {
		return nil, err
	}
	if _, err := p.measure(ctx, &p.edited); err != nil {
		return nil, err
	}
	return undo, p.shows(r.story, r.paragraph)
}

// runPublished adds a story, builds the site and counts the files rewritten.
func (p *program) runPublished(ctx context.Context, r round) (undo func() error, err error) {
	var before, after hashes
	if r.compare {
		if before, err = tree(p.output); err != nil {
			return nil, err
		}
	}
	undo, err = p.publish(r.sample, r.sample.next)
	if err != nil {
		return nil, err
	}
	made, err := p.measure(ctx, &p.published)
	if err != nil {
		return nil, err
	}
	if p.summarizes {
		p.rewritten = made.Written
	}
	if r.compare {
		if after, err = tree(p.output); err != nil {
			return nil, err
		}
		if err := p.compared(before, after); err != nil {
			return nil, err
		}
	}
	return undo, p.shows(r.sample.next, "")
}

// compared takes the files that differ for those rewritten. A program that
// counts for itself must come to no fewer.
func (p *program) compared(before, after hashes) error {
	differ := changed(before, after)
	if p.summarizes && p.rewritten < differ {
		return fmt.Errorf("%s wrote %d files by its own count, but %d differ", p.name, p.rewritten, differ)
	}
	if !p.summarizes {
		p.rewritten = differ
	}
	return nil
}

func (p *program) cacheFolders() []string {
	var folders []string
	for _, c := range p.caches {
		folders = append(folders, filepath.Join(p.site.dir, filepath.FromSlash(c)))
	}
	return folders
}

// measure runs the program once.
func (p *program) measure(ctx context.Context, runs *[]process.Usage) (made summary, err error) {
	var out, problems bytes.Buffer
	command := p.command(p.output)
	cmd := exec.CommandContext(ctx, command[0], command[1:]...)
	cmd.Dir, cmd.Stdout, cmd.Stderr = p.site.dir, &out, &problems
	began := time.Now()
	if err := cmd.Run(); err != nil {
		return made, fmt.Errorf("%s: %w\n%s%s", p.name, err, out.Bytes(), problems.Bytes())
	}
	*runs = append(*runs, process.Of(cmd.ProcessState, began))
	if p.summarizes {
		err = json.Unmarshal(out.Bytes(), &made)
	}
	return made, err
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
