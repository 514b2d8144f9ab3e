package build

import (
	"context"
	"slices"
	"strings"

	"digest/internal/content"
	"digest/internal/diag"
	"digest/internal/pack"
	"digest/internal/parallel"
	"digest/internal/site"
)

// story is what reading a story came to. Kept is not kept in the memory.
type story struct {
	Story    *content.Story
	Articles []*site.Entry
	Found    []diag.Finding
	// Asked is a packed asked: there are many stories, and most builds look at
	// it once, if at all.
	Asked string

	kept bool           // it was taken from the memory
	one  [1]*site.Entry // where the article is, if there is one
}

// asked is what reading a story asked for besides the story's own files: Names
// are paths, Links what its links and pictures lead to, Files those of them that
// are files.
type asked struct {
	Names []string
	Links []link
	Files []*content.File
}

func (s *story) asked() (a asked, err error) {
	_, err = pack.Unpack(s.Asked, nil, &a)
	return a, err
}

// link is a question to the tree of content, and the sum of the answer.
type link struct {
	Kind        linkKind
	Base        string
	Destination string
	Answer      site.Sum
}

type linkKind byte

const (
	textLink linkKind = iota
	pictureLink
	coverLink
)

// reading is what the memory knows of reading besides the stories.
type reading struct {
	// Key is the sum of what an article's Entry depends on besides its own
	// files: see readingKey. Tags are the languages that stories were looked
	// for in.
	Key  site.Sum
	Tags []string
	// Found is what the scan of the content folder found, Editions and Pages
	// are its other files.
	Found           []diag.Finding
	Editions, Pages []content.ArticleFile
}

// keptRegisters are the registers in the memory.
type keptRegisters struct {
	Entries *content.RegisterEntries
	Found   []diag.Finding
}

// readingKey is the sum of languages, timezone, sections, what is said of quotes,
// and the registers.
func (b *build) readingKey() site.Sum {
	key := pack.Append(nil, b.tags())
	key = pack.Append(key, b.sectionIDs())
	key = pack.Append(key, b.config.Location.String())
	key = pack.Append(key, &b.config.Quotes)
	for _, name := range b.facts.under(content.RegisterDir) {
		f, _ := b.facts.get(name)
		key = pack.Append(pack.Append(key, name), f.Sum)
	}
	return site.SumOf(key)
}

func (b *build) sectionIDs() []string {
	ids := make([]string, len(b.config.Sections))
	for i, section := range b.config.Sections {
		ids[i] = section.ID
	}
	return ids
}

// readStories reads and checks every story, several at a time. The order of
// work does not show: entries come in the order of stories, findings are
// sorted in the end. A story that is as the build before read it is taken from
// the memory.
func (b *build) readStories(ctx context.Context, tree *content.Tree, registers *content.Registers) []*site.Entry {
	r := &reader{build: b, facts: b.facts, tree: tree, registers: registers, tags: b.tags(), sections: b.sectionIDs()}
	kept := b.keepStories(r)
	b.stories = make([]*story, len(tree.Stories))
	parallel.EachRead(ctx, len(b.stories), b.telling("read", len(b.stories), func(i int) {
		if kept != nil {
			b.stories[i] = kept[i]
		}
		if b.stories[i] == nil {
			b.stories[i] = r.story(tree.Stories[i])
		}
	}))
	if ctx.Err() != nil {
		return nil
	}
	b.reader = r
	var entries []*site.Entry
	for _, s := range b.stories {
		entries = append(entries, s.Articles...)
	}
	return entries
}

// keepStories returns the stories of the memory that need not be read again,
// in the order of the tree, with nil for the others.
func (b *build) keepStories(r *reader) []*story {
	if b.before == nil || b.past.Reading.Key != b.readingKey() {
		return nil
	}
	linksHold := b.linksHold(r.tree)
	kept := make([]*story, len(r.tree.Stories))
	parallel.Each(context.Background(), len(kept), func(i int) {
		now := r.tree.Stories[i]
		before := b.before.story(now.ID, i)
		if before == nil || !sameStory(now, before.Story) || b.touched(now) {
			return
		}
		asked, err := before.asked()
		if err == nil && (linksHold || r.linksHold(asked)) {
			before.kept = true
			kept[i] = before
			b.knowFacts(before.Story, asked)
		}
	})
	return kept
}

// story returns the story with an ID, or nil. It is looked for at a place first.
func (k *before) story(id string, place int) *story {
	if place < len(k.stories) && k.stories[place].Story.ID == id {
		return k.stories[place]
	}
	i, found := slices.BinarySearchFunc(k.stories, id, func(s *story, id string) int { return strings.Compare(s.Story.ID, id) })
	if !found {
		return nil
	}
	return k.stories[i]
}

// linksHold reports whether every link leads where it led, since nothing
// changed but what is written in the files of stories.
func (b *build) linksHold(tree *content.Tree) bool {
	if !b.restored {
		return false
	}
	harmless := 0
	for name := range b.past.changed {
		if name == content.ConfigFile || strings.HasPrefix(name, "templates") {
			harmless++
		}
	}
	for _, s := range tree.Stories {
		for _, name := range ownFiles(s) {
			if b.past.changed[name] {
				harmless++
			}
		}
	}
	return harmless == len(b.past.changed)
}

// sameStory reports whether a story consists of the same files.
func sameStory(a, b *content.Story) bool {
	return a.Dir == b.Dir && a.Shared == b.Shared && slices.Equal(a.Files, b.Files) && slices.Equal(a.Originals, b.Originals)
}

// ownFiles are the files that make a story.
func ownFiles(s *content.Story) []string {
	names := make([]string, 0, len(s.Files)+len(s.Originals)+1)
	if s.Shared != "" {
		names = append(names, s.Shared)
	}
	for _, files := range [][]content.ArticleFile{s.Files, s.Originals} {
		for _, file := range files {
			names = append(names, file.Path)
		}
	}
	return names
}

// touched reports whether a file of the story changed.
func (b *build) touched(s *content.Story) bool {
	return slices.ContainsFunc(ownFiles(s), func(name string) bool {
		_, holds := b.past.known.get(name)
		return !holds
	})
}

// knowFacts notes the facts that a kept story rests on, and what is known of
// its files.
func (b *build) knowFacts(s *content.Story, besides asked) {
	for _, names := range [][]string{ownFiles(s), besides.Names} {
		for _, name := range names {
			b.facts.noteAgain(name)
		}
	}
	for _, used := range besides.Files {
		if f, _ := b.past.known.get(used.Path); f.Kind == file {
			b.files.Preset(used)
		}
	}
}

// linksHold asks again where the links of a story lead.
func (r *reader) linksHold(before asked) bool {
	for _, used := range before.Files {
		if f, _ := r.past.known.get(used.Path); f.Kind == file {
			r.files.Preset(used)
		}
	}
	again := r.reading()
	for _, l := range before.Links {
		if answerSum(again.resolve(l)) != l.Answer {
			return false
		}
	}
	return true
}

// answerSum is the sum of where a link leads.
func answerSum(key string, file *content.File, problem *content.Problem) site.Sum {
	var facts content.File
	if file != nil {
		facts = *file
	}
	var trouble content.Problem
	if problem != nil {
		trouble = *problem
	}
	return site.SumOf(pack.Append(pack.Append(pack.Append(nil, key), &facts), &trouble))
}

// resolve finds what a link leads to; the file is nil unless it is one.
func (r *storyReader) resolve(l link) (key string, file *content.File, problem *content.Problem) {
	switch l.Kind {
	case coverLink:
		file, problem = r.files.Picture(l.Destination)
		return "", file, problem
	case pictureLink:
		return r.tree.ResolvePicture(r.files, l.Base, l.Destination)
	}
	key, problem = r.tree.Resolve(r.files, l.Base, l.Destination)
	if name, ok := strings.CutPrefix(key, content.FileKey); ok {
		file, _ = r.files.Get(name) // it was just read
	}
	return key, file, problem
}
