// Package output puts a site's files into a folder: what goes in is paths and
// bytes, what comes out is a folder that holds exactly those files, and those
// that somebody else put there.
//
// One build goes
//
//	folder, err := output.Open("public", ".")  // refuses a folder of someone else's
//	err = folder.Begin(paths)                  // all paths, before the first is written
//	folder.Keeper(false).Keep(path)            // what an earlier build made and is still right
//	folder.Write(path, content)                // and Copy, from any goroutine
//	stats, err := folder.Finish()              // or Abort
//
// What is written goes into a staging folder first; Finish moves it to its
// place, assets first, removes what is no longer made, and writes the manifest
// last. So an error on the last page leaves the site as it was.
//
// The manifest at the folder's root names the files that are ours. Before the
// first move it is replaced by one that also names all files to come, so that
// a build killed at any moment leaves no file of ours unnamed, and the next
// build puts the folder right.
//
// Never: a file under its real name that is not whole, a write or a removal
// outside the folder, the removal of a file that the manifest does not name,
// any change by a build that wrote nothing.
package output

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"sync"
	"sync/atomic"
	"time"
)

// reserved begins the names that are for this package alone.
const reserved = ".digest-"

// Folder is an output folder. It takes one build after another, each from
// Begin to Finish or Abort.
type Folder struct {
	dir    string
	source string
	build  *build
	part   Part
	// known is the manifest as it was read before, to save the work.
	known *Manifest
	// manifest is the sum of the one that the last build left.
	manifest string
}

// Know tells the folder its manifest, as it was read before; it may be nil.
func (f *Folder) Know(m *Manifest) { f.known = m }

// Manifest returns the sum of the manifest that Finish left: see Intact.
func (f *Folder) Manifest() string { return f.manifest }

// build is what a Folder knows while it is written to. Old, plan and blockers
// are complete when Begin returns and do not change.
type build struct {
	root    *os.Root
	unlock  func() // nil until the folder is locked
	created bool   // the folder was not there before
	fresh   bool   // it had no manifest, so nothing of ours
	changed bool   // something in it was changed

	old      manifest
	oldText  manifestText
	oldTime  time.Time // when the old manifest was written
	plan     *plan
	blockers []string // old files in the way of new ones

	stage stage

	made   []made // by the plan's numbers
	mu     sync.Mutex
	assets []int // numbers of staged files
	pages  []int // likewise
	stats  Stats
}

// made is what became of a planned file. Who claims it first writes the rest.
type made struct {
	claimed atomic.Bool
	done    bool
	entry
}

// Stats counts the files of a build.
type Stats struct {
	Files     int // that the folder now holds of ours
	Written   int
	Unchanged int
	Removed   int
}

// Refusal is an error that the user can put right: it says how.
type Refusal struct {
	Message string
	Hint    string
}

func (r *Refusal) Error() string { return r.Message }

// errLocked means that another process holds the lock.
var errLocked = errors.New("locked")

// Open takes a folder for the site in the folder source. Nothing is made or
// changed; the folder need not be there.
func Open(dir, source string) (*Folder, error) {
	f := &Folder{dir: filepath.Clean(dir), source: source}
	if err := f.check(); err != nil {
		return nil, err
	}
	return f, nil
}

// Begin starts a build that will write the given paths and no others. Paths
// are slash-separated and relative. It fails when another build is writing to
// the folder, when two paths cannot stand side by side, and when somebody
// else's file is in the way.
func (f *Folder) Begin(paths []string) (err error) {
	if f.build != nil {
		return errors.New("the build before has neither finished nor been aborted")
	}
	if err := f.check(); err != nil { // again: time has passed since Open
		return err
	}
	b := &build{made: make([]made, len(paths))}
	f.build = b
	defer func() {
		if err != nil {
			f.Abort()
		}
	}()
	if err := f.enterRoot(); err != nil {
		return err
	}
	if err := f.readManifest(); err != nil {
		return err
	}
	if b.plan, err = newPlan(paths, b.old); err != nil {
		return err
	}
	if err := f.sweep(); err != nil {
		return err
	}
	b.stage = stage{dir: f.show(stageName), asSite: b.fresh}
	b.blockers = b.plan.blockers(b.old)
	b.plan.folders, b.plan.folded = nil, nil
	return f.checkObstacles()
}

// enterRoot makes the folder if need be, and locks it.
func (f *Folder) enterRoot() error {
	_, err := os.Stat(f.dir)
	f.build.created = errors.Is(err, fs.ErrNotExist)
	if err := os.MkdirAll(f.dir, 0o755); err != nil {
		return f.failed("make", "", err)
	}
	if f.build.root, err = os.OpenRoot(f.dir); err != nil {
		return f.failed("open", "", err)
	}
	unlock, err := lock(f.build.root)
	if errors.Is(err, errLocked) {
		return &Refusal{"another digest build is writing to " + f.dir, "wait until it is done, or stop it"}
	}
	if err != nil {
		return f.failed("lock", "", err)
	}
	f.build.unlock = unlock
	return nil
}

// Finish moves what was written to its place, removes what this build did not
// make again and writes the manifest. After an error the manifest names all
// that may be there, and the next build goes on from that.
func (f *Folder) Finish() (Stats, error) {
	b := f.build
	if b == nil {
		return Stats{}, errors.New("no build has begun")
	}
	defer f.Abort() // releases the folder and what is left of the staging
	final := b.manifest()
	final.part = f.part
	b.stats.Files, b.stats.Unchanged = len(final.files), len(final.files)-b.stats.Written
	if b.stats.Written == 0 && final.equal(b.old) {
		f.manifest = Sum(b.oldText)
		return b.stats, nil
	}
	if err := f.announce(); err != nil {
		return b.stats, err
	}
	if err := f.remove(b.blockers); err != nil {
		return b.stats, err
	}
	if err := f.publish(); err != nil {
		return b.stats, err
	}
	if err := f.remove(final.without(b.old)); err != nil {
		return b.stats, err
	}
	text := final.encode()
	f.manifest = Sum(text)
	return b.stats, f.writeManifest(text)
}

// manifest names the files that were made.
func (b *build) manifest() manifest {
	m := manifest{state: done, files: make([]entry, 0, len(b.made))}
	for i := range b.made {
		if b.made[i].done {
			m.files = append(m.files, b.made[i].entry)
		}
	}
	return m
}

// announce writes a manifest that names what is there and what is to come.
func (f *Folder) announce() error {
	b := f.build
	b.changed = true
	if b.plan.same {
		return f.writeManifest(b.oldText.as(pending))
	}
	all := manifest{state: pending, files: make([]entry, 0, len(b.plan.sorted)+len(b.old.files))}
	for _, path := range b.plan.sorted {
		all.files = append(all.files, entry{path: path})
	}
	all.files = append(all.files, b.old.files...)
	all.sort() // what is there already comes after what is to come, and stays
	return f.writeManifest(all.encode())
}

// Abort gives the folder up as it is: what was staged is gone. It may follow
// Finish; no Write may be running.
func (f *Folder) Abort() {
	b := f.build
	if b == nil {
		return
	}
	f.build = nil
	ours := b.unlock != nil // else what is there is another build's
	if ours {
		_ = b.root.RemoveAll(stageName) // else the next build does
		b.unlock()
	}
	if b.root != nil {
		_ = b.root.Close()
	}
	if ours && b.created && !b.changed {
		_ = os.Remove(f.dir) // it is empty, or else it stays
	}
}

// failed says what could not be done to a path. The causes that the system
// gives carry a path of their own, which is left out.
func (f *Folder) failed(verb, path string, err error) error {
	if inner := (*fs.PathError)(nil); errors.As(err, &inner) {
		err = inner.Err
	} else if inner := (*os.LinkError)(nil); errors.As(err, &inner) {
		err = inner.Err
	}
	return fmt.Errorf("cannot %s %s: %w", verb, f.show(path), err)
}

// show is a path as the user knows it.
func (f *Folder) show(path string) string { return filepath.Join(f.dir, filepath.FromSlash(path)) }
