package build

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"digest/internal/config"
	"digest/internal/diag"
	"digest/internal/pack"
	"digest/internal/render"
)

// Explanation is what the memory has to say about a path: one of the three.
type Explanation struct {
	Page *PageStory
	File *FileStory
	New  *NewStory
}

// PageStory is why a page is as it is.
type PageStory struct {
	// File is its path in the output folder.
	File string
	// Why is why the last build made it, "" if it kept it; Changed is what it
	// says that had changed.
	Why     string
	Changed []string
	// Asked is what the page is made of: the questions that its View asked.
	Asked []string
}

// FileStory is what depends on a file of the site.
type FileStory struct {
	File string
	// Pages are the output files that are made anew when it changes.
	Pages []string
	// Total is how many pages the site has.
	Total int
}

// ErrNoMemory means that no build is remembered that had these options.
var ErrNoMemory = errors.New("no build of this site with these options is remembered; run digest build first")

// Explain says why the last build made or kept a page, what depends on a file
// of the site, or what a story that is not there yet would touch. The path is
// one in the output folder, an address of the site, or one in the site's
// folder.
func Explain(ctx context.Context, o Options, name string) (*Explanation, []diag.Finding, error) {
	p, _ := recall(o)
	if p == nil {
		return nil, nil, ErrNoMemory
	}
	b, err := start(o, p, "", nil)
	if err != nil {
		return nil, b.found, err
	}
	defer b.close()
	b.ahead.Wait()
	if b.before == nil || b.before.pages == nil {
		return nil, nil, ErrNoMemory
	}
	for _, file := range b.outputFiles(name) {
		if page := b.explainPage(file); page != nil {
			return &Explanation{Page: page}, nil, nil
		}
	}
	inside := b.inSite(name)
	if b.there(inside) {
		return &Explanation{File: b.explainFile(inside)}, nil, nil
	}
	if id, ok := strings.CutPrefix(inside, "content/stories/"); ok {
		story, found, err := b.foresee(ctx, b.storyID(id))
		if story == nil {
			return nil, found, err
		}
		return &Explanation{New: story}, found, nil
	}
	return nil, nil, fmt.Errorf("%s is neither a page of the site nor a file that it is made of; "+
		"name a page by its file or address, and a file by its path in the site's folder", name)
}

// outputFiles are the files of the output folder that a path may mean.
func (b *build) outputFiles(name string) []string {
	address := strings.TrimPrefix(strings.TrimPrefix(name, b.config.BaseURL), b.config.BasePath)
	candidates := []string{address, strings.TrimPrefix(name, "/")}
	if rel, err := filepath.Rel(b.Output, name); err == nil {
		candidates = append(candidates, filepath.ToSlash(rel))
	}
	for _, c := range slices.Clone(candidates) {
		candidates = append(candidates, path.Join(c, "index.html"))
	}
	return candidates
}

// inSite is a path relative to the site's folder.
func (b *build) inSite(name string) string {
	if rel, err := filepath.Rel(b.Source, name); err == nil && filepath.IsLocal(rel) {
		return filepath.ToSlash(rel)
	}
	return filepath.ToSlash(filepath.Clean(name))
}

// there reports whether a file belongs to the site or to the built-in theme.
func (b *build) there(name string) bool {
	for _, files := range []fs.FS{b.root, b.Theme} {
		if info, err := fs.Stat(files, name); err == nil && info.Mode().IsRegular() {
			return true
		}
	}
	return false
}

// storyID is the id of the story that a file below content/stories belongs to:
// "2024/a.id.md" and "2024/a/id.md" are of "2024/a".
func (b *build) storyID(name string) string {
	stem := strings.TrimSuffix(name, ".md")
	for _, tag := range b.tags() {
		for _, end := range []string{"." + tag, "/" + tag} {
			if id, ok := strings.CutSuffix(stem, end); ok && stem != name {
				return id
			}
		}
	}
	return stem
}

// whys say why a page was made.
var whys = map[why]string{
	whyNew:     "the build before had no such page",
	whyOther:   "the path belonged to another page",
	whyConfig:  "config.toml changed",
	whyTheme:   "a template, a string or a static file that it uses changed",
	whyAnswers: "something that it says changed",
	whyOutput:  "its file was not as it had been written",
}

func (b *build) explainPage(file string) *PageStory {
	page := b.before.page(file, 0)
	if page == "" {
		return nil
	}
	story := &PageStory{File: file}
	for number := range page.asked().All() {
		story.Asked = append(story.Asked, b.before.questions[number].Question().String())
	}
	if b.past.Why != "" {
		story.Why = "all pages were made: " + b.past.Why
		return story
	}
	for _, r := range b.past.Remade {
		if r.File == file {
			story.Why, story.Changed = whys[r.Why], r.Changed
		}
	}
	return story
}

// explainFile lists the pages that depend on a file.
func (b *build) explainFile(file string) *FileStory {
	story := &FileStory{File: file, Total: len(b.before.pages)}
	depends := b.dependents(file)
	for _, p := range b.before.pages {
		if depends(p) {
			story.Pages = append(story.Pages, p.file())
		}
	}
	return story
}

// dependents returns a function that says whether a page depends on a file.
func (b *build) dependents(file string) func(keptPage) bool {
	folder, _, _ := strings.Cut(file, "/")
	switch {
	case file == config.File:
		return func(keptPage) bool { return true }
	case folder == "templates" || folder == "static":
		theme, _ := render.Load(b.root, b.Theme, b.config, b.themeOptions(true))
		if theme == nil {
			return func(keptPage) bool { return true }
		}
		return func(p keptPage) bool { return theme.Uses(p.kind(), file) }
	}
	about, articles := make([]bool, len(b.before.questions)), b.articlesOf(file)
	for i, q := range b.before.questions {
		about[i] = slices.ContainsFunc(articles, q.Question().About)
	}
	anyAbout := func(asked pack.Numbers) bool {
		for n := range asked.All() {
			if about[n] {
				return true
			}
		}
		return false
	}
	for i, q := range b.before.questions { // summaries, by what their makers asked
		about[i] = about[i] || anyAbout(q.Asked())
	}
	return func(p keptPage) bool { return anyAbout(p.asked()) }
}

// articlesOf are the files whose content depends on a file: those of the story
// for a story.toml, else itself.
func (b *build) articlesOf(file string) []string {
	for _, s := range b.before.stories {
		if s.Story.Shared == file {
			return ownFiles(s.Story)
		}
	}
	return []string{file}
}
