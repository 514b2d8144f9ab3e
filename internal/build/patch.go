package build

import (
	"io/fs"
	"slices"
	"strings"

	"digest/internal/diag"
	"digest/internal/render"
	"digest/internal/site"
)

// patch brings the site up to date where only what articles say, or the theme,
// changed: the work does not grow with the site. Where lists change too, it
// shows the articles' own pages at once, and the site has to be assembled anew
// for the rest: Update.More. It returns nil when nothing can be shown before
// that, and leaves all as it was where it finds an error.
func (p *Preview) patch(changed map[string]bool) *Update {
	touched, themed, ok := p.touched(changed)
	if !ok {
		return nil
	}
	b, now := p.last, *p.good // with the owners that touched looked up
	facts := newRecorder(p.folder, nil)
	stories, ofTheme := slices.Clone(b.stories), b.ofTheme
	newer, edited := b.readNewer(stories, touched, facts)
	if themed {
		now.theme, ofTheme = render.Load(facts, b.Theme, b.config, b.themeOptions(sameNames(b.facts, changed)))
		ofTheme = append(ofTheme, ofPaths(now.site, now.theme)...)
	}
	found := b.allFound(stories, ofTheme)
	if errors, _ := diag.Count(found); errors > 0 {
		p.refused = true
		return p.update(found)
	}
	var whole bool
	if now.site, whole, ok = now.site.With(newer); !ok {
		return nil
	}
	if !whole { // it is not taken over: what changed stays pending
		p.refused = true
		return &Update{Snapshot: newSnapshot(now.site, now.theme, p.folder), Findings: found, Edited: edited, Next: now.next, More: true}
	}
	b.stories, b.ofTheme, b.outcome.Findings = stories, ofTheme, found
	b.facts.replace(changed, facts)
	p.settled()
	p.refused = false
	p.doubted = facts.spoiled
	p.show(&now)
	u := p.update(found)
	u.Edited = edited
	return u
}

// touched returns the places of the stories whose own files changed, in order,
// and whether the theme did; ok is false when anything else changed as well.
func (p *Preview) touched(changed map[string]bool) (stories []int, themed, ok bool) {
	if p.good.owners == nil {
		p.good.owners = make(map[string]int, 2*len(p.last.stories))
		for i, s := range p.last.stories {
			for _, name := range ownFiles(s.Story) {
				p.good.owners[name] = i
			}
		}
	}
	for name := range changed {
		i, own := p.good.owners[name]
		switch {
		case own && p.last.facts.kind(name) == file:
			stories = append(stories, i)
		case inTheme(name) && !p.comesOrGoes(name):
			themed = true
		default:
			return nil, false, false
		}
	}
	slices.Sort(stories)
	return slices.Compact(stories), themed, true
}

// comesOrGoes reports whether a file that something asked for is there now and
// was not, or the other way round: links may lead to it.
func (p *Preview) comesOrGoes(name string) bool {
	_, err := fs.Stat(p.folder, name)
	switch p.last.facts.kind(name) {
	case missing:
		return err == nil
	case file, present:
		return err != nil
	}
	return false
}

// inTheme reports whether a file or folder is the theme's.
func inTheme(name string) bool {
	top, _, _ := strings.Cut(name, "/")
	return top == "templates" || top == "static"
}

// readNewer reads some stories again, in place, and returns their articles, and
// the files of those that say something else now.
func (b *build) readNewer(stories []*story, touched []int, facts *recorder) (newer []*site.Entry, edited []string) {
	r := *b.reader
	r.facts = facts
	for _, i := range touched {
		before := map[string]*site.Entry{}
		for _, e := range stories[i].Articles {
			before[e.File] = e
		}
		stories[i] = r.story(stories[i].Story)
		newer = append(newer, stories[i].Articles...)
		for _, e := range stories[i].Articles {
			if old := before[e.File]; old == nil || old.Content != e.Content || old.Text != e.Text {
				edited = append(edited, e.File)
			}
		}
	}
	return newer, edited
}

// sameNames reports whether changed files are there as before and none is a
// template: what was tried with the old content need not be tried again.
func sameNames(facts *recorder, changed map[string]bool) bool {
	for name := range changed {
		if facts.kind(name) == folder || strings.HasPrefix(name, "templates") {
			return false
		}
	}
	return true
}

// replace forgets some facts and takes over others. Of a picture that was read
// already, the others say no more than that it is there: what is known of its
// content stays.
func (r *recorder) replace(names map[string]bool, by *recorder) {
	for name := range names {
		r.forget(name)
	}
	for name, f := range by.all() {
		if before := r.kind(name); f.Kind != present || before != file && before != folder {
			r.set(name, f)
		}
	}
}
