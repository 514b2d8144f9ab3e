package build

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"digest/internal/config"
	"digest/internal/content"
	"digest/internal/diag"
	"digest/internal/render"
	"digest/internal/site"
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

// NewStory is what one new story would touch.
type NewStory struct {
	// ID is the story's, Like the file that it was supposed to be like.
	ID, Like string
	// Made are the pages that would be made, New those of them that are not
	// there yet, Total how many there are.
	Made, New []string
	Total     int
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
	if b.before == nil {
		return nil, nil, ErrNoMemory
	}
	for _, file := range b.outputFiles(name) {
		if page := b.explainPage(file); page != nil {
			return &Explanation{Page: page}, nil, nil
		}
	}
	inside := b.inSite(name)
	if _, err := os.Stat(filepath.Join(o.Source, filepath.FromSlash(inside))); err == nil {
		return &Explanation{File: b.explainFile(inside)}, nil, nil
	}
	if id, ok := strings.CutPrefix(inside, "content/stories/"); ok {
		story, found, err := b.foresee(ctx, strings.TrimSuffix(id, ".md"))
		if story == nil {
			return nil, found, err
		}
		return &Explanation{New: story}, found, nil
	}
	return nil, nil, fmt.Errorf("%s is neither a page of the site nor a file that it is made of", name)
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
	i := slices.IndexFunc(b.before.pages, func(p page) bool { return p.File == file })
	if i < 0 {
		return nil
	}
	story := &PageStory{File: file}
	for _, number := range b.before.pages[i].Asked {
		story.Asked = append(story.Asked, b.before.questions[number].Question.String())
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
	for i := range b.before.pages {
		if depends(&b.before.pages[i]) {
			story.Pages = append(story.Pages, b.before.pages[i].File)
		}
	}
	return story
}

// dependents returns a function that says whether a page depends on a file.
func (b *build) dependents(file string) func(*page) bool {
	folder, _, _ := strings.Cut(file, "/")
	switch {
	case file == config.File:
		return func(*page) bool { return true }
	case folder == "templates" || folder == "static":
		theme, _ := render.Load(b.root, b.Theme, b.config, b.themeOptions(true))
		if theme == nil {
			return func(*page) bool { return true }
		}
		return func(p *page) bool { return theme.Uses(p.Kind, file) }
	}
	about := make([]bool, len(b.before.questions))
	for i, q := range b.before.questions {
		about[i] = slices.ContainsFunc(b.articlesOf(file), q.Question.About)
	}
	for i, q := range b.before.questions { // summaries, by what their makers asked
		about[i] = about[i] || slices.ContainsFunc(q.Asked, func(n uint32) bool { return about[n] })
	}
	return func(p *page) bool {
		return slices.ContainsFunc(p.Asked, func(n uint32) bool { return about[n] })
	}
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

// foresee plans the site with one more story, which is like the newest one.
func (b *build) foresee(ctx context.Context, id string) (*NewStory, []diag.Finding, error) {
	like := b.newest()
	if like == nil {
		return nil, nil, errors.New("there is no story yet that a new one could be like")
	}
	dir, err := os.MkdirTemp("", "digest-")
	if err != nil {
		return nil, nil, err
	}
	b.closers = append(b.closers, func() error { return os.RemoveAll(dir) })
	if err := b.copyStory(like, dir, id); err != nil {
		return nil, nil, err
	}
	b.facts = newRecorder(render.Overlay(os.DirFS(dir), b.facts.root), b.past.size())
	b.root, b.foreseen = b.facts, true
	b.files = content.NewFiles(b.root)
	s, theme, err := b.assemble(ctx)
	if err != nil || b.settle().Failed() {
		return nil, b.outcome.Findings, err
	}
	b.planPages(s, theme)
	story := &NewStory{ID: id, Like: like.ID, Total: len(b.before.pages)}
	for i := range b.pages.list {
		switch p := &b.pages.list[i]; p.why {
		case whyKept:
		case whyNew:
			story.New = append(story.New, p.File)
			fallthrough
		default:
			story.Made = append(story.Made, p.File)
		}
	}
	return story, b.outcome.Findings, nil
}

// newest is the newest story whose articles claim no path of their own.
func (b *build) newest() (newest *content.Story) {
	var latest *site.Entry
	for _, s := range b.before.stories {
		for _, e := range s.Articles {
			plain := len(e.Aliases) == 0 && e.Slug == content.Slug(path.Base(s.Story.ID)) && !e.Draft && !e.Withdrawn && !e.Date.After(b.Now)
			if plain && (latest == nil || e.Date.After(latest.Date)) {
				newest, latest = s.Story, e
			}
		}
	}
	return newest
}

// copyStory writes the files of a story below another folder, as a story with
// another id.
func (b *build) copyStory(from *content.Story, dir, id string) error {
	for _, name := range ownFiles(from) {
		text, err := os.ReadFile(filepath.Join(b.Source, filepath.FromSlash(name)))
		if err != nil {
			return err
		}
		rest := strings.TrimPrefix(name, "content/stories/"+from.ID)
		to := filepath.Join(dir, "content", "stories", filepath.FromSlash(id+rest))
		if err := os.MkdirAll(filepath.Dir(to), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(to, text, 0o644); err != nil {
			return err
		}
	}
	return nil
}
