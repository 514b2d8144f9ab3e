package content

import (
	"context"
	"errors"
	"io/fs"
	"maps"
	"os"
	"path"
	"slices"
	"strings"

	"digest/internal/diag"
	"digest/internal/lang"
	"digest/internal/pack"
	"digest/internal/parallel"
)

// Tree is what lies in the content folder, by name, before any of it is read.
type Tree struct {
	// Stories are sorted by ID.
	Stories  []*Story
	Editions []ArticleFile
	Pages    []ArticleFile

	pages     map[string]bool // by name
	pageNames []string        // sorted
}

// ConfigFile owns the pages that no content file does.
const ConfigFile = "config.toml"

const (
	storyDir   = "content/stories"
	editionDir = "content/editions"
	pageDir    = "content/pages"
)

// Scan lists the content folder; fsys is asked by several goroutines. Languages
// are those of the site: a file name that is one of their tags makes its folder a
// story.
func Scan(fsys fs.FS, languages []string) (*Tree, []diag.Finding, error) {
	if _, err := fs.Stat(fsys, "content"); errors.Is(err, fs.ErrNotExist) {
		return nil, nil, errors.New("there is no folder content/ here; digest init makes a new site")
	}
	s := &scanner{fsys: fsys, languages: languages, stories: map[string]*Story{}}
	s.storyFolder(storyDir, s.list(storyDir), nil)
	tree := &Tree{}
	for _, story := range s.stories {
		tree.Stories = append(tree.Stories, story)
		if len(story.Files) == 0 {
			at := diag.Position{File: story.Shared}
			s.found = append(s.found, diag.Errorf(at, "story-empty", "the story %q has no article", story.ID).
				WithHint("add an article beside it, such as %s.md", languages[0]))
		}
	}
	slices.SortFunc(tree.Stories, func(a, b *Story) int { return strings.Compare(a.ID, b.ID) })
	tree.Editions = s.namedFiles(editionDir)
	tree.Pages = s.namedFiles(pageDir)
	tree.index()
	return tree, s.found, nil
}

// Restore returns the Tree of a site whose folders are as they were when
// Scan last read them: its stories, sorted by ID, and its files.
func Restore(stories []*Story, editions, pages []ArticleFile) *Tree {
	tree := &Tree{Stories: stories, Editions: editions, Pages: pages}
	tree.index()
	return tree
}

// Story returns the story with an ID, or nil.
func (t *Tree) Story(id string) *Story {
	i, found := slices.BinarySearchFunc(t.Stories, id, func(s *Story, id string) int { return strings.Compare(s.ID, id) })
	if !found {
		return nil
	}
	return t.Stories[i]
}

// index makes the names of pages easy to find.
func (t *Tree) index() {
	t.pages = map[string]bool{}
	for _, file := range t.Pages {
		t.pages[file.Name()] = true
	}
	t.pageNames = slices.Sorted(maps.Keys(t.pages))
}

// Name is the file's name without language and extension.
func (f ArticleFile) Name() string {
	name, _ := splitName(path.Base(f.Path))
	return name
}

type scanner struct {
	fsys      fs.FS
	languages []string
	stories   map[string]*Story
	found     []diag.Finding
	room      pack.Room // for stories and paths
}

// storyFolder reads a folder under content/stories: a story, or a folder of
// stories. Above are the folders that it lies in.
func (s *scanner) storyFolder(dir string, of listing, above []fs.FileInfo) {
	s.found = append(s.found, of.found...)
	if dir != storyDir && s.isStory(of.entries) {
		s.folderStory(dir, of.entries)
		return
	}
	if here, err := fs.Stat(s.fsys, dir); err == nil {
		above = append(above[:len(above):len(above)], here)
	}
	names := s.paths(dir, of.entries)
	inside := s.listAll(names, of.entries, above)
	for i, entry := range of.entries {
		name := names[i]
		if inside[i] != nil {
			s.storyFolder(name, *inside[i], above)
			inside[i] = nil // there may be thousands
			continue
		}
		switch {
		case s.isDir(name, entry), s.leadsOut(name, entry):
		case path.Ext(name) == ".md":
			s.fileStory(dir, name)
		}
	}
}

// listing is what is in a folder, and what was found when it was listed.
type listing struct {
	entries []fs.DirEntry
	found   []diag.Finding
}

// paths are those of a folder's entries.
func (s *scanner) paths(dir string, entries []fs.DirEntry) []string {
	var room [256]byte
	names := make([]string, len(entries))
	for i, entry := range entries {
		names[i] = s.room.Keep(append(append(append(room[:0], dir...), '/'), entry.Name()...))
	}
	return names
}

// listAll lists those entries of a folder that are folders, on all processors:
// there is one for most stories, and each has to be waited for. Of others it
// returns nil.
func (s *scanner) listAll(names []string, entries []fs.DirEntry, above []fs.FileInfo) []*listing {
	inside := make([]*listing, len(entries))
	for i, entry := range entries {
		if s.isDir(names[i], entry) && !s.leadsBack(names[i], entry, above) {
			inside[i] = &listing{}
		}
	}
	parallel.EachRead(context.Background(), len(names), func(i int) {
		if inside[i] != nil {
			*inside[i] = s.list(names[i])
		}
	})
	return inside
}

// list returns a folder's entries without hidden files and editors' backups. A
// folder need not be there, but one that is must be read: else its pages would
// vanish from the site.
func (s *scanner) list(dir string) listing {
	entries, err := fs.ReadDir(s.fsys, dir)
	var found []diag.Finding
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		f := unreadable(dir, err)
		f.Message, f.Hint = strings.Replace(f.Message, "the file", "the folder", 1), "check that the folder can be opened"
		found = append(found, f)
	}
	return listing{slices.DeleteFunc(entries, func(e fs.DirEntry) bool {
		name := e.Name()
		return strings.HasPrefix(name, ".") || strings.HasSuffix(name, "~") || strings.HasPrefix(name, "#") && strings.HasSuffix(name, "#")
	}), found}
}

// isDir follows symbolic links to folders within the site.
func (s *scanner) isDir(name string, entry fs.DirEntry) bool {
	if entry.Type()&fs.ModeSymlink == 0 {
		return entry.IsDir()
	}
	info, err := fs.Stat(s.fsys, name)
	return err == nil && info.IsDir()
}

// leadsOut reports a symbolic link that cannot be followed. One to a Markdown
// file is reported when that is read.
func (s *scanner) leadsOut(name string, entry fs.DirEntry) bool {
	if entry.Type()&fs.ModeSymlink == 0 || path.Ext(name) == ".md" {
		return false
	}
	_, err := fs.Stat(s.fsys, name)
	if err != nil {
		s.found = append(s.found, unreadable(name, err))
	}
	return err != nil
}

// leadsBack reports a symbolic link to a folder that it lies in: following it
// would never end.
func (s *scanner) leadsBack(name string, entry fs.DirEntry, above []fs.FileInfo) bool {
	if entry.Type()&fs.ModeSymlink == 0 {
		return false
	}
	target, err := fs.Stat(s.fsys, name)
	back := err == nil && slices.ContainsFunc(above, func(folder fs.FileInfo) bool { return os.SameFile(folder, target) })
	if back {
		s.found = append(s.found, diag.Errorf(diag.Position{File: name}, "file-unreadable", "this is a link to a folder that it lies in").
			WithHint("delete it"))
	}
	return back
}

// isStory reports whether a folder is a story: it has a story.toml, or a file
// named by a language of the site.
func (s *scanner) isStory(entries []fs.DirEntry) bool {
	return slices.ContainsFunc(entries, func(e fs.DirEntry) bool {
		if e.Name() == "story.toml" {
			return true
		}
		stem, isMarkdown := strings.CutSuffix(e.Name(), ".md")
		if !isMarkdown {
			return false
		}
		tag, _ := lang.Parse(stem)
		return slices.Contains(s.languages, tag)
	})
}

func (s *scanner) folderStory(dir string, entries []fs.DirEntry) {
	story := s.story(strings.TrimPrefix(dir, storyDir+"/"), dir)
	names := s.paths(dir, entries)
	for i, entry := range entries {
		file := names[i]
		stem, isMarkdown := strings.CutSuffix(entry.Name(), ".md")
		if entry.Name() == "story.toml" {
			story.Shared = file
			continue
		}
		switch tag, isLang := lang.Parse(stem); {
		case isMarkdown && isLang:
			story.Files = append(story.Files, ArticleFile{file, tag})
		case isMarkdown && strings.HasPrefix(stem, "original."):
			tag, _ := lang.Parse(strings.TrimPrefix(stem, "original."))
			story.Originals = append(story.Originals, ArticleFile{file, tag})
		case isMarkdown || strings.HasPrefix(stem, "story."):
			s.found = append(s.found, diag.Errorf(diag.Position{File: file}, "unknown-file", "a story folder has no use for this file").
				WithHint("name an article by its language (%s.md), the original original.LANG.md, and shared keys story.toml", s.languages[0]))
		}
	}
}

// fileStory adds a file to its one-file story: name.md, or name.LANG.md.
func (s *scanner) fileStory(dir, file string) {
	name, tag := splitName(path.Base(file))
	id := strings.TrimPrefix(file[:len(dir)+1+len(name)], storyDir+"/")
	story := s.story(id, dir)
	story.Files = append(story.Files, ArticleFile{file, tag})
}

func (s *scanner) story(id, dir string) *Story {
	story := s.stories[id]
	if story != nil {
		return story
	}
	story = pack.New[Story](&s.room)
	*story = Story{ID: id, Dir: dir, Files: pack.New[[1]ArticleFile](&s.room)[:0]} // most have one
	s.stories[id] = story
	return story
}

// splitName splits "short.id.md" into "short" and "id". A last part that is
// no language belongs to the name: "node.js.md" is "node.js".
func splitName(base string) (name, tag string) {
	stem := strings.TrimSuffix(base, ".md")
	if i := strings.LastIndexByte(stem, '.'); i > 0 {
		if tag, ok := lang.Parse(stem[i+1:]); ok {
			return stem[:i], tag
		}
	}
	return stem, ""
}

// namedFiles lists the Markdown files of a folder, whose names end in a
// language or mean the site's first.
func (s *scanner) namedFiles(dir string) []ArticleFile {
	var files []ArticleFile
	of := s.list(dir)
	s.found = append(s.found, of.found...)
	for _, entry := range of.entries {
		file := path.Join(dir, entry.Name())
		if path.Ext(file) != ".md" || entry.IsDir() {
			s.found = append(s.found, diag.Errorf(diag.Position{File: file}, "unknown-file", "nothing reads this file").
				WithHint("files here are named NAME.LANG.md; pictures belong beside a story or into static/"))
			continue
		}
		_, tag := splitName(entry.Name())
		files = append(files, ArticleFile{file, tag})
	}
	return files
}
