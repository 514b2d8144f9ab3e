package build

import (
	"context"
	"errors"
	"fmt"
	"path"
	"strings"
	"time"

	"digest/internal/diag"
	"digest/internal/render"
	"digest/internal/site"
	"digest/internal/stat"
)

// Preview keeps a site in memory while its files change. It writes nothing:
// pages are made when they are asked for, from a Snapshot. It is for one
// goroutine.
type Preview struct {
	options Options
	clock   func() time.Time
	folder  *siteFolder
	source  *stat.Folder // the same, to be looked at
	texts   *store       // the records of articles
	bodies  *store
	// last is the newest build that came to an end; pending are the names under
	// which something may be other than it knows, doubted is true when that may
	// be so anywhere.
	last    *build
	pending map[string]bool
	doubted bool
	// refused is true when the newest update was not taken over into last: it
	// had an error, or could not be made.
	refused bool
	// good is what last came to; nil when it had an error.
	good  *state
	shown *Snapshot // the newest that was good
}

// Update is what came of bringing a Preview up to date.
type Update struct {
	// Snapshot is the site, as it was when it last had no error; nil when it
	// never was without.
	Snapshot *Snapshot
	// Findings are of the site as it is now.
	Findings []diag.Finding
	// Same is true when nothing had changed.
	Same bool
	// Edited are the articles that changed and nothing else, by file.
	Edited []string
	// Next is when the site will change by itself; zero for never.
	Next time.Time
	// More is true when the Snapshot has the pages of the edited articles, but
	// others do not know of the edit yet: Update without names makes them.
	More bool
}

// NewPreview opens a site. Of the options, Output, Now, Began and Elapsed mean
// nothing to it; the clock is asked what time it is for each update.
func NewPreview(o Options, clock func() time.Time) (*Preview, error) {
	folder, err := openSite(o.Source)
	if err != nil {
		return nil, fmt.Errorf("cannot open the site's folder: %w", err)
	}
	o.Output = ""
	return &Preview{options: o, clock: clock, folder: folder, source: stat.Open(o.Source), texts: &store{}, bodies: &store{}, pending: map[string]bool{}}, nil
}

// Close gives back what the Preview holds. Its snapshots cannot be used any
// more.
func (p *Preview) Close() error {
	return errors.Join(p.folder.close(), p.source.Close(), p.texts.close(), p.bodies.close())
}

// BasePath is the path under which the site lives, "/" or "/name/"; ok is false
// before config.toml could be read.
func (p *Preview) BasePath() (path string, ok bool) {
	if p.last == nil {
		return "", false
	}
	return p.last.config.BasePath, true
}

// Update brings the site up to date. Names are the paths, relative to the
// site's folder, of files and folders that may have changed; with all it looks
// at everything that it knows. An error means that the site could not be read,
// or that the context has ended: what was to be looked at is looked at the next
// time.
func (p *Preview) Update(ctx context.Context, names []string, all bool) (*Update, error) {
	for _, name := range names {
		p.pending[name] = true
	}
	p.doubted = p.doubted || all
	if p.last == nil {
		return p.rebuild(ctx, nil)
	}
	changed := p.changed()
	switch {
	case p.good == nil && len(changed) > 0, !p.good.inForce(p.clock()):
		return p.rebuild(ctx, changed)
	case len(changed) == 0:
		p.settled()
		u := p.update(p.last.outcome.Findings)
		u.Same = !p.refused // what was wrong may have been undone
		p.refused = false
		return u, nil
	}
	if len(names) > 0 || all { // else what could be shown before the rest was
		if u := p.patch(changed); u != nil {
			return u, nil
		}
	}
	return p.rebuild(ctx, changed)
}

// settled notes that nothing has to be looked at any more.
func (p *Preview) settled() {
	clear(p.pending)
	p.doubted = false
}

func (p *Preview) update(found []diag.Finding) *Update {
	u := &Update{Snapshot: p.shown, Findings: found}
	if p.good != nil {
		u.Next = p.good.next
	}
	return u
}

// changed holds the pending names, and the folders that they are in, against
// what the last build knows, and returns the paths of which something else is
// true now.
func (p *Preview) changed() map[string]bool {
	facts, changed := p.last.facts, map[string]bool{}
	names := make(map[string]bool, 2*len(p.pending))
	for name := range p.pending {
		for ; name != "." && !names[name]; name = path.Dir(name) {
			names[name] = true
		}
	}
	if p.doubted {
		for name := range facts.all() {
			names[name] = true
		}
	}
	for name := range p.pending {
		if _, err := p.source.Stat(name); err != nil { // of a folder that is gone only its own name may have been told
			for inside := range facts.all() {
				if strings.HasPrefix(inside, name+"/") {
					names[inside] = true
				}
			}
		}
	}
	for name := range names {
		f, known := facts.get(name)
		if !known {
			continue
		}
		if now, holds := f.check(p.source, name, p.last.Began); holds {
			if now != f {
				facts.set(name, now)
			}
		} else {
			changed[name] = true
		}
	}
	return changed
}

// rebuild assembles the site anew. What did not change since the last build is
// taken from it.
func (p *Preview) rebuild(ctx context.Context, changed map[string]bool) (*Update, error) {
	p.refused = true
	b := &build{Options: p.options, texts: p.texts, bodies: p.bodies, reread: newSpill(p.bodies)}
	b.Now = p.clock()
	b.Began = b.Now
	if p.last != nil {
		b.past, b.before = p.last.asPast(changed)
	}
	err := b.begin(p.folder)
	if errors.Is(err, ErrConfig) { // the last build stays what it is: what is pending is looked at again
		return p.update(b.settle().Findings), nil
	}
	if err != nil {
		return nil, err
	}
	assembled, theme, err := b.assemble(ctx)
	if err != nil {
		return nil, err
	}
	b.past, b.before = nil, nil
	p.last, p.good, p.refused = b, nil, false
	p.settled()
	p.doubted = b.facts.spoiled // something changed while it was read
	if !b.settle().Failed() {
		p.show(&state{site: assembled, theme: theme, now: b.Now, next: assembled.Next()})
	}
	return p.update(b.outcome.Findings), nil
}

func (p *Preview) show(s *state) {
	p.good = s
	p.shown = newSnapshot(s.site, s.theme, p.folder)
}

// state is a site without errors, and the time for which it is good.
type state struct {
	site      *site.Site
	theme     *render.Theme
	now, next time.Time
	// owners is where the story of a file is among the stories; nil until
	// somebody asks.
	owners map[string]int
}

func (s *state) inForce(now time.Time) bool {
	return s == nil || !now.Before(s.now) && (s.next.IsZero() || now.Before(s.next))
}

// asPast makes what a build knows the past of the next.
func (b *build) asPast(changed map[string]bool) (*past, *before) {
	p := &past{known: b.facts.settle(b.scanned), changed: changed, memory: &memory{index: index{
		Taken:   b.Began,
		Reading: reading{b.readingKey(), b.tags(), b.treeFound, b.tree.Editions, b.tree.Pages},
		Plan:    plan{Config: b.configKey()},
	}}}
	for name := range changed {
		if i, known := p.known.number(name); known {
			p.known.list[i].holds = false
		}
	}
	errors, _ := diag.Count(b.ofTheme)
	k := &before{stories: make([]*story, len(b.stories)), registers: &b.registers, themeFails: errors > 0}
	for i, s := range b.stories {
		again := *s
		again.Articles = make([]*site.Entry, len(s.Articles))
		for j, e := range s.Articles {
			again.Articles[j] = e.Unplaced()
		}
		k.stories[i] = &again
	}
	return p, k
}
