package deploy

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"slices"
	"strings"
	"time"
)

// Plan is what a deploy does, or did.
type Plan struct {
	Assets, NewPages, ChangedPages []*file
	Removals                       []string
	// Left are files that a deploy put there and somebody else changed since.
	// The site no longer has them, and they stay.
	Left []string
	// Unchanged is how many files stay as they are.
	Unchanged int

	site   map[string]*file // all files of the site
	coming coming           // what unfinished deploys may have left
	opens  []string         // pages to which nobody is led before this deploy
	stale  bool             // the manifest on the target says less than is known
	ours   []string         // paths on the target of which somebody else's file is in the way
}

// Empty reports whether the target has the site as it is.
func (p *Plan) Empty() bool { return p.Uploads() == 0 && len(p.Removals) == 0 }

// Uploads is how many files go over.
func (p *Plan) Uploads() int { return len(p.Assets) + len(p.NewPages) + len(p.ChangedPages) }

// Step is a part of a deploy that is over before the next begins.
type Step struct {
	Verb  string // "add", "change" or "remove"
	Paths []string
}

// Steps are what the plan does, in order.
func (p *Plan) Steps() []Step {
	var steps []Step
	for _, files := range [][]*file{p.Assets, p.NewPages, p.ChangedPages} {
		add, change := Step{Verb: "add"}, Step{Verb: "change"}
		for _, f := range files {
			if f.replaces {
				change.Paths = append(change.Paths, f.Path)
			} else {
				add.Paths = append(add.Paths, f.Path)
			}
		}
		steps = append(steps, add, change)
	}
	for _, paths := range inTurn(p.Removals) {
		steps = append(steps, Step{"remove", paths})
	}
	return steps
}

// uploads returns all files that go over.
func (p *Plan) uploads() []*file { return slices.Concat(p.Assets, p.NewPages, p.ChangedPages) }

// manifest names all files of the site.
func (p *Plan) manifest() manifest {
	m := make(manifest, len(p.site))
	for path, f := range p.site {
		m[path] = f.entry
	}
	return m
}

// announce is what is coming, and what was before.
func (p *Plan) announce() coming {
	c := coming{}
	for path, entries := range p.coming {
		c[path] = slices.Clone(entries)
	}
	for _, f := range p.uploads() {
		c.add(f.Path, f.entry)
	}
	return c
}

// target is what is known of the target before a deploy.
type target struct {
	old     manifest
	written time.Time // when the manifest was
	coming  coming
	objects map[string]object // nil: the store has no listing
}

// plan compares the folder with the target.
func (d *deploy) plan(ctx context.Context) (*Plan, error) {
	files, err := d.site()
	if err != nil {
		return nil, err
	}
	t, err := d.readTarget(ctx)
	if err != nil {
		return nil, err
	}
	p := &Plan{site: make(map[string]*file, len(files)), coming: t.coming}
	var unsure []*file
	for _, f := range files {
		p.site[f.Path] = f
		if e, ok := t.same(f); ok {
			f.entry = e
			p.Unchanged++
		} else {
			unsure = append(unsure, f)
		}
	}
	if err := d.compare(ctx, p, t, unsure); err != nil {
		return nil, err
	}
	for path := range p.site {
		if !isAsset(path) && !t.reached(path) {
			p.opens = append(p.opens, path)
		}
	}
	p.stale = len(t.old) != len(p.site) || len(unsure) > 0
	if err := d.planRemovals(ctx, p, t); err != nil {
		return nil, err
	}
	return p, d.refuse(p)
}

// readTarget reads what is on the target, all at once.
func (d *deploy) readTarget(ctx context.Context) (*target, error) {
	t := &target{}
	err := d.each(ctx, "listing", 3, func(ctx context.Context, i int) (err error) {
		switch i {
		case 0:
			t.objects, err = d.store.list(ctx)
		case 1:
			var o object
			t.old, o, err = readOwn(ctx, d.store, manifestName, parseManifest)
			t.written = o.changed
		case 2:
			t.coming, _, err = readOwn(ctx, d.store, comingName, parseComing)
		}
		return err
	})
	return t, err
}

// readOwn reads a file in .digest-deploy. One that is damaged counts as none:
// files that it named are then known by their content alone.
func readOwn[T any](ctx context.Context, s store, name string, parse func([]byte) (T, bool)) (read T, o object, err error) {
	text, o, err := s.read(ctx, name)
	if errors.Is(err, fs.ErrNotExist) {
		return read, object{}, nil
	}
	if err != nil {
		return read, o, fmt.Errorf("cannot read %s on the target: %w", name, err)
	}
	parsed, ok := parse(text)
	if !ok {
		return read, object{}, nil
	}
	return parsed, o, nil
}

// same reports whether the target has the file as it is to be. This reads
// nothing: the manifest says which content the path has, the listing that
// nobody changed it since.
func (t *target) same(f *file) (entry, bool) {
	e, live := t.old[f.Path]
	return e, live && e.key == f.key && t.untouched(f.Path, e)
}

// untouched reports whether a file is surely as the manifest has it. Stores
// whose listing has no MD5, or another kind of hash in its place, are taken at
// their word that the file is not younger than the manifest, which is written
// last; but not after a deploy that did not finish.
func (t *target) untouched(path string, e entry) bool {
	if t.objects == nil {
		return len(t.coming[path]) == 0
	}
	o, there := t.objects[path]
	return there && o.size == e.size && (o.md5 == e.md5 || len(t.coming) == 0 && !o.changed.After(t.written))
}

// compare decides on the files of which the manifest does not say that they
// are as they should be: by their content.
func (d *deploy) compare(ctx context.Context, p *Plan, t *target, files []*file) error {
	found := make([]string, len(files))
	err := d.each(ctx, "comparing", len(files), func(ctx context.Context, i int) (err error) {
		if err := files[i].measure(); err != nil {
			return err
		}
		found[i], err = d.found(ctx, t, files[i].Path)
		return err
	})
	if err != nil {
		return err
	}
	for i, f := range files {
		p.decide(f, t, found[i])
	}
	return nil
}

// found returns the MD5 of what the target has at a path, "" when there is
// nothing.
func (d *deploy) found(ctx context.Context, t *target, path string) (string, error) {
	o, there := t.objects[path]
	switch e, live := t.old[path]; {
	case t.objects != nil && !there:
		return "", nil
	case o.md5 != "" && (t.knows(path, o.md5) || !live && len(t.coming[path]) == 0):
		return o.md5, nil
	case live && t.untouched(path, e):
		return e.md5, nil
	case t.objects == nil && !live && len(t.coming[path]) == 0:
		return "", nil
	}
	sum, err := d.store.sum(ctx, path)
	if errors.Is(err, fs.ErrNotExist) {
		return "", nil
	}
	return sum, err
}

// sent reports whether a deploy has put the file's body there, and surely with
// its headers: no other headers went with the same body.
func (t *target) sent(f *file) bool {
	entries := t.coming[f.Path]
	if e, live := t.old[f.Path]; live {
		entries = append(slices.Clone(entries), e)
	}
	same, other := false, false
	for _, e := range entries {
		same = same || e == f.entry
		other = other || e.md5 == f.md5 && e.key != f.key
	}
	return same && !other
}

// knows reports whether a deploy may have put a body with this MD5 there.
func (t *target) knows(path, md5 string) bool {
	return t.old[path].md5 == md5 || t.coming.has(path, md5)
}

// decide puts a file into its step. Found is the MD5 of what is at its path.
func (p *Plan) decide(f *file, t *target, found string) {
	if found == f.md5 && t.sent(f) {
		p.Unchanged++
		return
	}
	if found != "" && found != f.md5 && !t.reached(f.Path) && !t.knows(f.Path, found) {
		p.ours = append(p.ours, f.Path)
	}
	f.replaces = found != ""
	switch {
	case isAsset(f.Path):
		p.Assets = append(p.Assets, f)
	case f.replaces && t.reached(f.Path), isEntrance(f.Path):
		p.ChangedPages = append(p.ChangedPages, f)
	default:
		p.NewPages = append(p.NewPages, f)
	}
}

// isEntrance reports whether readers and robots come to a file without a link.
// Where it is new, there is no site yet, and it goes after all that it leads to.
func isEntrance(path string) bool {
	return path == "index.html" || path == "404.html" || path == "robots.txt" || path == "sitemap.xml"
}

// reached reports whether readers may be led to a page, if it is there: the
// manifest names it, or an unfinished deploy had begun to change the pages that
// lead to it.
func (t *target) reached(path string) bool {
	switch marks := t.coming[path]; {
	case slices.Contains(marks, shown):
		return true
	case slices.Contains(marks, going):
		return false
	}
	_, live := t.old[path]
	return live
}

// planRemovals finds what the site no longer has. A file that is not as a
// deploy put it there is somebody else's by now.
func (d *deploy) planRemovals(ctx context.Context, p *Plan, t *target) error {
	gone := map[string]bool{}
	for path := range t.old {
		gone[path] = p.site[path] == nil
	}
	for path := range t.coming {
		gone[path] = p.site[path] == nil
	}
	maps.DeleteFunc(gone, func(_ string, gone bool) bool { return !gone })
	paths := slices.Sorted(maps.Keys(gone))
	found := make([]string, len(paths))
	err := d.each(ctx, "comparing", len(paths), func(ctx context.Context, i int) (err error) {
		found[i], err = d.found(ctx, t, paths[i])
		return err
	})
	if err != nil {
		return err
	}
	for i, path := range paths {
		switch {
		case found[i] == "":
		case t.knows(path, found[i]):
			p.Removals = append(p.Removals, path)
		default:
			p.Left = append(p.Left, path)
		}
	}
	return nil
}

// refuse stops a plan that would do harm.
func (d *deploy) refuse(p *Plan) error {
	if len(p.ours) > 0 && !d.Overwrite {
		return &Refusal{
			fmt.Sprintf("the target has %s that no deploy of digest put there: %s", several(len(p.ours), "file"), some(p.ours)),
			"choose an empty target; or deploy with --overwrite, and they are replaced",
		}
	}
	if n := len(p.Removals); n > d.MaxRemovals {
		return &Refusal{
			fmt.Sprintf("%s would be removed, more than the %d that are allowed: %s", several(n, "file"), d.MaxRemovals, some(p.Removals)),
			fmt.Sprintf("see the whole list with --dry-run; if it is right, deploy with --max-removals %d", n),
		}
	}
	return nil
}

// some names the first of many paths.
func some(paths []string) string {
	const most = 3
	if len(paths) <= most {
		return strings.Join(paths, ", ")
	}
	return strings.Join(paths[:most], ", ") + ", …"
}

func several(n int, thing string) string {
	if n != 1 {
		thing += "s"
	}
	return fmt.Sprintf("%d %s", n, thing)
}

// inTurn is the order in which paths are removed: what leads to others first.
func inTurn(paths []string) [][]string {
	turns := make([][]string, 3)
	for _, path := range paths {
		switch {
		case isEntrance(path):
			turns[0] = append(turns[0], path)
		case !isAsset(path):
			turns[1] = append(turns[1], path)
		default:
			turns[2] = append(turns[2], path)
		}
	}
	return turns
}
