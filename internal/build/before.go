package build

import (
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"
	"time"

	"digest/internal/content"
	"digest/internal/diag"
	"digest/internal/heap"
	"digest/internal/site"
)

// before is what the build before knew of stories and pages.
type before struct {
	stories   []*story
	registers *keptRegisters  // nil when they have not been read yet
	pages     []keptPage      // by file
	questions []site.Answered // by number
	// themeFails is true when the theme had an error: a preview goes on from a
	// build that failed, the memory is of one that did not.
	themeFails bool
}

// open takes up what the build before knew. A memory of which a part is
// damaged is as good as none.
func (b *build) open() {
	b.book = site.NewBook()
	if b.past != nil {
		heap.Expect(count(b.past.Stories) * ofKept)
	}
	if b.before = b.past.unpackStories(b.config.Location); b.before != nil {
		b.texts, b.unchecked = b.past.texts, true
		b.ahead.Go(b.unpackPages)
		return
	}
	if b.past != nil {
		b.past, b.cold = nil, "the memory is damaged"
	}
	b.texts = &store{dir: b.textsDir()}
	b.closers = append(b.closers, b.texts.close)
}

// textsDir is where a store of texts can become part of the memory; "" when
// there will be none.
func (b *build) textsDir() string {
	if b.Output == "" || program() == "" {
		return ""
	}
	dir := memoryFolder(b.Source, optionsKey(b.Options))
	if os.MkdirAll(dir, 0o755) != nil {
		return ""
	}
	return dir
}

// unpackStories reads the memory's stories.
func (p *past) unpackStories(zone *time.Location) *before {
	if p == nil {
		return nil
	}
	stories, err := getRuns[*story](p.texts, p.Stories, zone)
	if err != nil {
		return nil
	}
	return &before{stories: stories}
}

// unpackPages reads the memory's questions and pages, and looks at the output,
// while the site is put together. Where they are damaged, no page is kept.
func (b *build) unpackPages() {
	var problems [2]error
	b.before.questions, problems[0] = getRuns[site.Answered](b.past.texts, b.past.Questions, nil)
	b.before.pages, problems[1] = getRuns[keptPage](b.past.texts, b.past.Pages, nil)
	if errors.Join(problems[:]...) != nil {
		b.before.questions, b.before.pages = nil, nil
	}
	b.book.Begin(b.before.questions)
	b.past.lookAtOutput(b.Output)
}

// restoreTree returns the tree of the build before when no folder that it was
// made of changed.
func (b *build) restoreTree() *content.Tree {
	if b.before == nil || b.foreseen || !slices.Equal(b.past.Reading.Tags, b.tags()) {
		return nil
	}
	var scanned []string
	for i := range b.past.known.list {
		f := &b.past.known.list[i]
		if !f.Scanned {
			continue
		}
		if !f.holds {
			return nil
		}
		scanned = append(scanned, f.Name)
	}
	for _, name := range scanned {
		b.facts.noteAgain(name)
	}
	stories := make([]*content.Story, len(b.before.stories))
	for i := range stories {
		stories[i] = b.before.stories[i].Story
	}
	b.scanned, b.treeFound, b.restored = scanned, b.past.Reading.Found, true
	return content.Restore(stories, b.past.Reading.Editions, b.past.Reading.Pages)
}

// restoreRegisters returns the registers of the build before when their files
// did not change.
func (b *build) restoreRegisters() (*content.Registers, []diag.Finding) {
	if b.before == nil {
		return nil, nil
	}
	var known []string
	for i := range b.past.known.list {
		f := &b.past.known.list[i]
		if !strings.HasPrefix(f.Name, content.RegisterDir+"/") {
			continue
		}
		if !f.holds {
			return nil, nil
		}
		known = append(known, f.Name)
	}
	if b.before.registers == nil {
		kept, err := getRuns[keptRegisters](b.past.texts, b.past.Registers, b.config.Location)
		if err != nil || len(kept) != 1 {
			return nil, nil
		}
		b.before.registers = &kept[0]
	}
	for _, name := range known {
		b.facts.noteAgain(name)
	}
	return b.before.registers.Entries.Registers(), b.before.registers.Found
}

// themeTried reports whether the build before has tried the theme as it is, and
// found that it works.
func (b *build) themeTried() bool {
	if b.before == nil || b.before.themeFails || b.past.Plan.Config != b.configKey() {
		return false
	}
	for name := range b.past.changed {
		if strings.HasPrefix(name, "templates") || strings.HasPrefix(name, "static") {
			return false
		}
	}
	return true
}

// record returns an article's packed quotes and record, or the quotes alone.
func (b *build) record(e *site.Entry, quotes bool) (string, error) {
	if quotes && !b.unchecked { // what was just written needs no check
		return b.texts.Text(site.Span{At: e.Kept.At, Length: int(e.Quotes)})
	}
	text, err := b.texts.Text(e.Kept)
	if !b.unchecked || err == nil && e.Holds(text) {
		return text, err
	}
	again, err := b.readAgain(e) // the memory is damaged
	if err != nil {
		return "", err
	}
	return b.texts.Text(again.Kept)
}

// body returns an article's packed body, kept since it was read, or read again.
func (b *build) body(e *site.Entry) (string, error) {
	if place := e.Body(); place.Length > 0 {
		return b.bodies.Text(place)
	}
	text, ok, err := b.reread.Get(e.File)
	if err == nil && !ok {
		var again *site.Entry
		if again, err = b.readAgain(e); err == nil {
			b.reread.note(e.File, again.Body())
			text, err = b.bodies.Text(again.Body())
		}
	}
	return text, err
}

// readAgain reads an article that was taken from the memory. If it is another
// by now, somebody is at work: the next build finds out, for this one is not
// remembered.
func (b *build) readAgain(e *site.Entry) (*site.Entry, error) {
	for _, again := range b.reader.story(b.tree.Story(e.StoryID)).Articles {
		if again.File != e.File {
			continue
		}
		if again.Content != e.Content || again.Text != e.Text {
			b.facts.spoil()
		}
		return again, nil
	}
	b.facts.spoil()
	return nil, fmt.Errorf("%s is gone", e.File)
}
