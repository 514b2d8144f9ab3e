package build

import (
	"encoding/hex"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"runtime/debug"
	"sync"
	"sync/atomic"
	"time"

	"digest/internal/output"
	"digest/internal/site"
)

// recall returns the result of the build before when this one would come to
// the same: the same program and options, every fact that it asked of the site
// still true, no embargo or expiry passed, and its output untouched. Otherwise
// it returns nil, and the build is a cold one.
func recall(o Options) *Result {
	if o.Output == "" || program() == "" {
		return nil
	}
	options := optionsKey(o)
	name := memoryFile(o.Source, options)
	m := loadMemory(name)
	if m == nil || m.head.Program != program() || m.head.Options != options || !m.inForce(o.Now) {
		return nil
	}
	if files, ok := output.Intact(o.Output, m.head.Output); !ok || files != m.head.Files {
		return nil
	}
	same, restamped := m.holds(o.Source)
	if !same {
		return nil
	}
	if restamped { // read once more, so that the next build need not
		m.head.Taken = o.Began
		m.save(name)
	}
	return &Result{
		Findings: m.head.Findings, Languages: m.head.Languages, Articles: m.head.Articles, Pages: m.head.Pages,
		Recalled: true,
		Output:   output.Stats{Files: m.head.Files, Unchanged: m.head.Files},
	}
}

// inForce reports whether the site is the same at a moment as when it was
// made, going by dates.
func (m *memory) inForce(now time.Time) bool {
	return !now.Before(m.head.Now) && (m.head.Until.IsZero() || now.Before(m.head.Until))
}

// remember keeps what the build learned, for the next.
func (b *build) remember(s *site.Site) {
	if b.facts.spoiled || program() == "" {
		return
	}
	sum, files, ok := output.Finished(b.Output)
	if !ok {
		return
	}
	options := optionsKey(b.Options)
	m := &memory{facts: b.facts.facts, head: head{
		Program: program(), Options: options, Taken: b.Began, Now: b.Now, Until: s.Next(), Output: sum,
		Findings: b.outcome.Findings, Languages: b.outcome.Languages,
		Articles: b.outcome.Articles, Pages: b.outcome.Pages, Files: files,
	}}
	m.save(memoryFile(b.Source, options))
}

// optionsKey is a sum of the options that show in the output.
func optionsKey(o Options) string {
	dir, err := filepath.Abs(o.Output)
	if err != nil {
		dir = o.Output
	}
	text, err := json.Marshal([]any{dir, o.BaseURL, o.Drafts, o.Future, o.Minify})
	if err != nil {
		panic(err) // text and truth values always have a JSON form
	}
	whole := sumOf(text)
	return hex.EncodeToString(whole[:])
}

// program tells this program from every other that might build differently: by
// version and commit, and by its file where it was built from changed sources.
// It is "" when that cannot be told.
var program = sync.OnceValue(func() string {
	info, ok := debug.ReadBuildInfo()
	settings := map[string]string{}
	if ok {
		for _, s := range info.Settings {
			settings[s.Key] = s.Value
		}
	}
	id := ""
	if ok {
		id = info.GoVersion + " " + info.Main.Version + " " + settings["vcs.revision"]
	}
	if settings["vcs.revision"] != "" && settings["vcs.modified"] == "false" {
		return id
	}
	if name, err := os.Executable(); err == nil {
		if file, err := os.Stat(name); err == nil {
			return fmt.Sprint(id, " ", stampOf(file))
		}
	}
	return ""
})

// holds checks every fact against the site as it is now, on all processors.
// Restamped is true when a file had to be read because its stamp was no proof.
func (m *memory) holds(source string) (same, restamped bool) {
	names := make([]string, 0, len(m.facts))
	for name := range m.facts {
		names = append(names, name)
	}
	fresh := make([]fact, len(names))
	var next atomic.Int64
	var broken, changed atomic.Bool
	var group sync.WaitGroup
	for range workers() {
		group.Go(func() {
			for {
				i := int(next.Add(1)) - 1
				if i >= len(names) || broken.Load() {
					return
				}
				before := m.facts[names[i]]
				now, ok := before.check(filepath.Join(source, filepath.FromSlash(names[i])), m.head.Taken)
				if !ok {
					broken.Store(true)
				}
				if fresh[i] = now; now != before {
					changed.Store(true)
				}
			}
		})
	}
	group.Wait()
	if broken.Load() {
		return false, false
	}
	for i, name := range names {
		m.facts[name] = fresh[i]
	}
	return true, changed.Load()
}

// check reports whether the fact is true of a path. The fact that comes back
// has the stamp of now.
func (f fact) check(name string, taken time.Time) (now fact, ok bool) {
	info, err := os.Stat(name)
	switch {
	case f.kind == missing:
		return f, os.IsNotExist(err)
	case err != nil:
		return f, false
	case f.kind == present:
		return f, presence(info).sum == f.sum
	case info.IsDir() != (f.kind == folder):
		return f, false
	}
	now = fact{f.kind, stampOf(info), f.sum}
	if now.stamp == f.stamp && f.stamp.trusted(taken) {
		return now, true
	}
	if f.kind == file && info.Size() != f.stamp.size {
		return now, false
	}
	return now, readSum(name, f.kind) == f.sum
}

// readSum reads a file, or a folder's names, and sums it.
func readSum(name string, kind kind) sum {
	if kind == folder {
		entries, err := os.ReadDir(name)
		if err != nil {
			return sum{}
		}
		return sumNames(entries)
	}
	text, err := os.ReadFile(name)
	if err != nil {
		return sum{}
	}
	return sumOf(text)
}
