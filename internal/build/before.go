package build

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"

	"digest/internal/content"
	"digest/internal/markdown"
	"digest/internal/site"
)

// before is what the build before knew of stories and pages.
type before struct {
	storiesFile
	stories []keptStory
	pagesFile
	questions []site.Question
	answers   []site.Sum
	cards     map[uint32][]uint32
	kept      []keptPage
}

// open takes up what the build before knew. A memory of which a part is
// missing or damaged is as good as none.
func (b *build) open() {
	b.before = b.past.unpack(b)
	if b.before != nil {
		records, err := openStore(filepath.Join(b.past.dir, b.past.head.Records.Name), b.past.head.Records.Length)
		if err != nil {
			b.before = nil
		}
		b.records = records
	}
	if b.before == nil {
		if b.past != nil {
			b.past, b.cold = nil, "the memory is damaged"
		}
		b.records = &store{dir: b.recordsDir()}
		b.book = site.NewBook(nil, nil)
	} else {
		b.book = site.NewBook(b.before.questions, b.before.cards)
	}
	b.closers = append(b.closers, b.records.close)
}

// recordsDir is where a store of records can become part of the memory; ""
// when there will be none.
func (b *build) recordsDir() string {
	if b.Output == "" || program() == "" {
		return ""
	}
	dir := memoryFolder(b.Source, optionsKey(b.Options))
	if os.MkdirAll(dir, 0o755) != nil {
		return ""
	}
	return dir
}

// unpack reads the memory's stories and pages.
func (p *past) unpack(b *build) *before {
	if p == nil {
		return nil
	}
	known := &before{cards: map[uint32][]uint32{}}
	var stories, pages error
	var group sync.WaitGroup
	group.Go(func() {
		if stories = p.load(p.head.Stories, b.config.Location, &known.storiesFile); stories == nil {
			known.stories, stories = unpackAll[keptStory](known.storiesFile.Stories, b.config.Location)
		}
	})
	group.Go(func() {
		if pages = p.load(p.head.Pages, nil, &known.pagesFile); pages == nil {
			pages = known.unpackPages()
		}
	})
	group.Wait()
	if errors.Join(stories, pages) != nil {
		return nil
	}
	return known
}

func (k *before) unpackPages() error {
	questions, err := unpackAll[answered](k.pagesFile.Questions, nil)
	if err != nil {
		return err
	}
	k.questions, k.answers = make([]site.Question, len(questions)), make([]site.Sum, len(questions))
	for i, q := range questions {
		k.questions[i], k.answers[i] = q.Question, q.Answer
	}
	for _, c := range k.pagesFile.Cards {
		k.cards[c.Number] = c.Asked
	}
	k.kept, err = unpackAll[keptPage](k.pagesFile.Pages, nil)
	return err
}

// restoreTree returns the tree of the build before when no folder that it was
// made of changed.
func (b *build) restoreTree() *content.Tree {
	if b.before == nil || !slices.Equal(b.before.Tags, b.tags()) {
		return nil
	}
	var scanned []string
	for i := range b.past.facts {
		if !b.past.facts[i].Scanned {
			continue
		}
		name := b.past.facts[i].Name
		if _, holds := b.past.fresh[name]; !holds {
			return nil
		}
		scanned = append(scanned, name)
	}
	for _, name := range scanned {
		b.facts.note(name, b.past.fresh[name])
	}
	stories := make([]*content.Story, len(b.before.stories))
	for i := range stories {
		stories[i] = &b.before.stories[i].Story
	}
	b.scanned, b.treeFound, b.restored = scanned, b.before.Found, true
	return content.Restore(stories, b.before.Editions, b.before.storiesFile.Pages)
}

// themeTried reports whether the build before has tried the theme as it is.
func (b *build) themeTried() bool {
	if b.before == nil || b.before.Config != b.configKey() {
		return false
	}
	for name := range b.past.changed {
		if strings.HasPrefix(name, "templates") || strings.HasPrefix(name, "static") {
			return false
		}
	}
	return true
}

// record returns an article's packed record.
func (b *build) record(e *site.Entry) (string, error) {
	text, err := b.records.Text(e.Kept)
	if b.before == nil || err == nil && e.Holds(text) {
		return text, err
	}
	again, err := b.readAgain(e) // the memory is damaged
	if err != nil {
		return "", err
	}
	return b.records.Text(again.Kept)
}

// body returns an article's text, kept since it was read, or read again.
func (b *build) body(e *site.Entry) (markdown.Body, error) {
	text, ok, err := b.bodies.Get(e.File)
	if err == nil && !ok {
		if _, err = b.readAgain(e); err == nil {
			text, _, err = b.bodies.Get(e.File)
		}
	}
	return markdown.Body(text), err
}

// readAgain reads an article that was taken from the memory. If it is another
// by now, somebody is at work: the next build finds out, for this one is not
// remembered.
func (b *build) readAgain(e *site.Entry) (*site.Entry, error) {
	for _, again := range b.reader.story(b.tree.Story(e.StoryID)).entries {
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
