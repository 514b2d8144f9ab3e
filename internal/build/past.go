package build

import (
	"context"
	"os"
	"sync"
	"time"

	"digest/internal/output"
	"digest/internal/parallel"
	"digest/internal/site"
	"digest/internal/stat"
)

// past is the memory of the build before, held against the site as it is now.
type past struct {
	*memory
	known   *table          // what still holds, with the stamps of now
	changed map[string]bool // the paths of which something else is true now
	// restamped is true when a file had to be read because its stamp was no
	// proof: the next build need not, if it is told.
	restamped bool
	// output is the manifest that the build before left, nil if there is
	// another by now; intact is true when all of its files are as it says.
	output         *output.Manifest
	intact, looked bool
}

// recall loads the memory of the build before and looks at everything that it
// asked of the site. Without a memory that means anything it returns nil, and
// why: the build is a cold one.
func recall(o Options) (p *past, why string) {
	switch {
	case o.Output == "":
		return nil, "nothing is written"
	case program() == "":
		return nil, "the program cannot tell itself from others"
	}
	options := optionsKey(o)
	m := loadMemory(memoryFolder(o.Source, options))
	if m == nil {
		return nil, "there is no memory of a build before"
	}
	if m.Options != options || m.Program != program() {
		_ = m.texts.close()
		return nil, "the memory is of another program"
	}
	p = &past{memory: m, changed: map[string]bool{}}
	p.look(o.Source)
	return p, ""
}

// same reports whether a build would come to the same as the one before.
func (p *past) same(o Options) bool {
	if p == nil || len(p.changed) > 0 || !p.inForce(o.Now) {
		return false
	}
	if o.Shard.some() && !o.Now.Equal(p.Now) {
		return false // the part has to say for which moment it was made
	}
	p.lookAtOutput(o.Output)
	return p.intact
}

// lookAtOutput reads the output's manifest and looks at all files of it.
func (p *past) lookAtOutput(dir string) {
	if p.looked {
		return
	}
	p.looked = true
	if p.output = output.ReadManifest(dir); p.output != nil && p.output.Sum() != p.Output {
		p.output = nil
	}
	p.intact = p.output != nil && p.output.Intact(dir)
}

// inForce reports whether the site is the same at a moment as when it was
// made, going by dates.
func (p *past) inForce(now time.Time) bool {
	return !now.Before(p.Now) && (p.Until.IsZero() || now.Before(p.Until))
}

// table is the facts that were looked at; nil for none.
func (p *past) table() *table {
	if p == nil {
		return nil
	}
	return p.known
}

// size is how many facts were looked at.
func (p *past) size() int {
	if p == nil {
		return 0
	}
	return len(p.facts)
}

// result is what the build before came to.
func (p *past) result(watch *stopwatch) *Result {
	_ = p.texts.close() // it was only read
	m := p.Made
	return &Result{
		Timings:  watch.timings(),
		Findings: p.Findings, Languages: m.Languages, Articles: m.Articles, Pages: m.Pages, Kept: m.Pages, Recalled: true,
		Output: output.Stats{Files: m.Files, Unchanged: m.Files},
	}
}

// refresh keeps the stamps of now for the build after.
func (p *past) refresh(began time.Time) {
	if !p.restamped {
		return
	}
	p.Taken = began
	if p.pack(p.Facts) == nil { // else the next build reads the files once more
		_ = p.save()
	}
}

// look holds every fact against the site, on all processors.
func (p *past) look(source string) {
	folder := stat.Open(source)
	defer folder.Close()
	var beside sync.WaitGroup
	beside.Go(func() { p.known = newTable(p.facts) })
	parallel.PartsRead(context.Background(), len(p.facts), func(from, to int) {
		walk := folder.Walk()
		defer walk.Close()
		for i := range p.facts[from:to] {
			f := &p.facts[from+i]
			now, holds := f.Fact.check(walk, f.Name, p.Taken)
			f.holds, f.same = holds, holds && now == f.Fact
			if holds {
				f.Fact = now
			}
		}
	})
	beside.Wait()
	for i := range p.facts {
		switch f := &p.facts[i]; {
		case !f.holds:
			p.changed[f.Name] = true
		case !f.same:
			p.restamped = true
		}
	}
}

// looker is a stat.Folder or a stat.Walk.
type looker interface {
	Stat(name string) (stat.Info, error)
	Path(name string) string
}

// check reports whether the fact is true of a path in the site's folder. The
// fact that comes back has the stamp of now.
func (f fact) check(in looker, name string, taken time.Time) (now fact, ok bool) {
	info, err := in.Stat(name)
	switch {
	case f.Kind == missing:
		return f, os.IsNotExist(err)
	case err != nil:
		return f, false
	case f.Kind == present:
		return f, presence(info.Type).Sum == f.Sum
	case info.Type.IsDir() != (f.Kind == folder):
		return f, false
	}
	now = fact{f.Kind, info.Stamp, f.Sum}
	if now.Stamp == f.Stamp && trusted(f.Stamp, taken) {
		return now, true
	}
	if f.Kind == file && info.Size != f.Stamp.Size {
		return now, false
	}
	return now, f.holds(in.Path(name))
}

// holds reads a file, or a folder's names, and compares.
func (f fact) holds(name string) bool {
	if f.Kind == folder {
		entries, err := os.ReadDir(name)
		return err == nil && sumNames(entries) == f.Sum
	}
	text, err := os.ReadFile(name)
	return err == nil && site.SumOf(text) == f.Sum
}
