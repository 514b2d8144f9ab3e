package deploy

import (
	"bytes"
	"context"
	"crypto/md5"
	"encoding/hex"
	"errors"
	"flag"
	"fmt"
	"hash/fnv"
	"io"
	"io/fs"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"digest/internal/output"
)

var (
	sequences = flag.Int("sequences", 1500, "how many sequences of deploys the model test makes")
	modelSeed = flag.Uint64("seed", 1, "seed of the model test's sequences")
)

// Deploys of one site after the other, most of them killed, to a target in
// memory that is looked at after each change: whatever a deploy that died left
// there, no reader meets a broken link, no file of somebody else's is lost, and
// a deploy that is not killed leaves exactly its site.
func TestModel(t *testing.T) {
	for i := range *sequences {
		s := randomSequence(rand.New(rand.NewPCG(*modelSeed, uint64(i))))
		if s.run() == "" {
			continue
		}
		s = s.shrunk()
		t.Fatalf("seed %d, sequence %d, as far as it matters:\n%s%s", *modelSeed, i, s, s.run())
	}
}

// sequence is deploys to one target, the last of which is not killed.
type sequence struct {
	kind     shelfKind
	attempts []attempt
}

// attempt is one deploy.
type attempt struct {
	site   site   // texts are a version, and the paths that they lead to
	order  uint64 // in which the files of a step go over
	dies   int    // at which change of the target; 0: it lives
	after  bool   // the change at which it dies is made
	theirs string // where somebody else puts a file before
}

func (s sequence) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "to a target with %s\n", s.kind)
	for i, a := range s.attempts {
		fmt.Fprintf(&b, "%d.", i+1)
		if a.theirs != "" {
			fmt.Fprintf(&b, " somebody else writes %s;", a.theirs)
		}
		if a.dies > 0 {
			fmt.Fprintf(&b, " dies at change %d (made: %v)", a.dies, a.after)
		}
		b.WriteString("\n")
		for _, path := range slices.Sorted(maps.Keys(a.site)) {
			fmt.Fprintf(&b, "   %s: %s\n", path, a.site[path])
		}
	}
	return b.String()
}

// run makes the deploys, and says what is wrong with the first that has a
// problem.
func (s sequence) run() (problem string) {
	target := &shelf{kind: s.kind, files: map[string]string{}, times: map[string]time.Time{}, theirs: map[string]bool{}}
	target.settle("theirs.html")
	for i, a := range s.attempts {
		if problem := a.run(target); problem != "" {
			return fmt.Sprintf("deploy %d: %s", i+1, problem)
		}
	}
	return ""
}

func (a attempt) run(target *shelf) string {
	if a.theirs != "" && target.kind != noListing { // where a deploy can know
		target.settle(a.theirs)
	}
	target.known = slices.DeleteFunc(target.known, func(path string) bool { return a.site[path] == "" })
	killed, err := a.deploy(target)
	delete(target.files, lockName) // in time
	refusal := (*Refusal)(nil)
	switch {
	case target.problem != "":
		return target.problem
	case killed:
		return ""
	case errors.As(err, &refusal):
		if !strings.Contains(err.Error(), "that no deploy of digest put there") || !a.site.meets(target.theirs) {
			return err.Error()
		}
		return ""
	case err != nil:
		return err.Error()
	}
	if problem := a.finished(target); problem != "" {
		return problem
	}
	target.known = nil
	for path := range a.site {
		if !isAsset(path) {
			target.known = append(target.known, path)
		}
	}
	return ""
}

// deploy is what Run does, of a site in memory.
func (a attempt) deploy(target *shelf) (killed bool, err error) {
	m := &mortal{store: target, left: a.dies, after: a.after}
	if a.dies == 0 {
		m.left = 1 << 30
	}
	o := options("")
	o.Parallel = 1 // the order is that of the seed
	d := newDeploy(o, m)
	if target.kind == inBatches {
		d.store = batches{m}
	}
	d.site = func() ([]*file, error) { return d.files(a.site, a.files()), nil }
	_, err = d.run(context.Background())
	return errors.Is(err, errKilled), err
}

// finished compares what a deploy left with its site.
func (a attempt) finished(target *shelf) string {
	want := maps.Clone(map[string]string(a.site))
	for path := range target.theirs {
		want[path] = foreign
	}
	if diff := cmp.Diff(want, ofSite(target.files)); diff != "" {
		return "the target is not the site (-want +got):\n" + diff
	}
	before := maps.Clone(target.files)
	delete(before, lockName)
	if _, err := (attempt{site: a.site}).deploy(target); err != nil {
		return "again: " + err.Error()
	}
	if diff := cmp.Diff(before, target.files); diff != "" {
		return "a second deploy changes something (-before +after):\n" + diff
	}
	return ""
}

// files are the site's, in the attempt's order.
func (a attempt) files() []output.File {
	var files []output.File
	for path, text := range a.site {
		files = append(files, output.File{Path: path, Sum: output.Sum([]byte(text)), Size: int64(len(text))})
	}
	place := func(path string) uint64 {
		h := fnv.New64a()
		fmt.Fprint(h, a.order, path)
		return h.Sum64()
	}
	slices.SortFunc(files, func(a, b output.File) int {
		if place(a.Path) < place(b.Path) {
			return -1
		}
		return 1
	})
	return files
}

// meets reports whether the site has a file at one of these paths.
func (s site) meets(paths map[string]bool) bool {
	for path := range paths {
		if _, there := s[path]; there {
			return true
		}
	}
	return false
}

// ReadFile makes a site the folder that a build made.
func (s site) ReadFile(name string) ([]byte, error) { return []byte(s[name]), nil }

func (s site) Open(name string) (fs.File, error) { return nil, fs.ErrNotExist }

// shelfKind is what a shelf lets a deploy know.
type shelfKind int

const (
	allKnown shelfKind = iota
	noMD5
	noListing
	inBatches // without MD5, and by one program for many files
	shelfKinds
)

func (k shelfKind) String() string {
	return [...]string{"a listing with MD5", "a listing without MD5", "no listing", "batches"}[k]
}

// foreign is the text of files of somebody else's.
const foreign = "theirs"

// shelf is a store in memory that is looked at after each change.
type shelf struct {
	kind    shelfKind
	files   map[string]string
	times   map[string]time.Time
	now     time.Time
	theirs  map[string]bool // where somebody else put a file
	known   []string        // pages that readers come to without a link
	problem string          // the first
}

// settle puts a file of somebody else's where there is none.
func (s *shelf) settle(path string) {
	if s.files[path] == "" {
		s.put(path, foreign)
		s.theirs[path] = true
	}
}

func (s *shelf) put(name, text string) {
	s.now = s.now.Add(time.Second)
	s.files[name], s.times[name] = text, s.now
}

// look finds what is wrong for readers and for others.
func (s *shelf) look(change string) {
	if s.problem != "" || strings.HasPrefix(change, own) {
		return
	}
	for path := range s.theirs {
		if s.files[path] != foreign {
			s.problem = fmt.Sprintf("after %s, somebody else's %s is %q", change, path, s.files[path])
		}
	}
	if s.files["index.html"] == "" {
		return // the site is not open yet
	}
	seen := map[string]bool{}
	todo := append([]string{"index.html", "404.html", "sitemap.xml"}, s.known...)
	for ; len(todo) > 0; todo = todo[1:] {
		from := todo[0]
		if seen[from] || s.files[from] == "" {
			continue
		}
		seen[from] = true
		for _, to := range leadsTo(s.files[from]) {
			if s.files[to] == "" {
				s.problem = fmt.Sprintf("after %s, %s leads to %s, which is not there", change, from, to)
			}
			todo = append(todo, to)
		}
	}
}

func leadsTo(text string) []string { return strings.Fields(text)[1:] }

func (s *shelf) list(context.Context) (map[string]object, error) {
	if s.kind == noListing {
		return nil, nil
	}
	objects := map[string]object{}
	for name, text := range s.files {
		if strings.HasPrefix(name, own) {
			continue
		}
		o := object{size: int64(len(text)), changed: s.times[name]}
		if s.kind == allKnown {
			o.md5 = sumOf(text)
		}
		objects[name] = o
	}
	return objects, nil
}

func sumOf(text string) string {
	sum := md5.Sum([]byte(text))
	return hex.EncodeToString(sum[:])
}

func (s *shelf) read(_ context.Context, name string) ([]byte, object, error) {
	text, there := s.files[name]
	if !there {
		return nil, object{}, fs.ErrNotExist
	}
	return []byte(text), object{changed: s.times[name]}, nil
}

func (s *shelf) sum(ctx context.Context, name string) (string, error) {
	text, _, err := s.read(ctx, name)
	return sumOf(string(text)), err
}

func (s *shelf) write(_ context.Context, name string, _ header, body io.ReadSeeker) error {
	var text bytes.Buffer
	if _, err := text.ReadFrom(body); err != nil {
		return err
	}
	s.put(name, text.String())
	s.look("writing " + name)
	return nil
}

func (s *shelf) create(ctx context.Context, name string, h header, body io.ReadSeeker) error {
	if s.files[name] != "" {
		return fs.ErrExist
	}
	return s.write(ctx, name, h, body)
}

func (s *shelf) remove(_ context.Context, name string) error {
	delete(s.files, name)
	s.look("removing " + name)
	return nil
}

func (s *shelf) sweep(context.Context, coming) error { return nil }

func (s *shelf) close() error { return nil }

// batches is a store that takes many files at once, and dies among them.
type batches struct{ *mortal }

func (b batches) writeAll(ctx context.Context, _ string, files []*file) error {
	for _, f := range files {
		body, err := f.content()
		if err != nil {
			return err
		}
		if err := b.write(ctx, f.Path, f.header, body); err != nil {
			return err
		}
	}
	return nil
}

func (b batches) removeAll(ctx context.Context, paths []string) error {
	for _, path := range paths {
		if err := b.remove(ctx, path); err != nil {
			return err
		}
	}
	return nil
}
