package build

import (
	"context"
	"errors"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"time"

	"digest/internal/content"
	"digest/internal/diag"
	"digest/internal/render"
	"digest/internal/site"
)

// NewStory is what one new story would touch.
type NewStory struct {
	// ID is the story's, Like the file that it was supposed to be like.
	ID, Like string
	// Made are the pages that would be made, New those of them that are not
	// there yet, Total how many there are.
	Made, New []string
	Total     int
}

// foresee plans the site with one more story, which is like the newest one.
func (b *build) foresee(ctx context.Context, id string) (*NewStory, []diag.Finding, error) {
	like := b.newest()
	if like == nil {
		return nil, nil, errors.New("there is no story that a new one could be like: it would have no slug and no aliases of its own")
	}
	dir, err := os.MkdirTemp("", "digest-")
	if err != nil {
		return nil, nil, err
	}
	b.closers = append(b.closers, func() error { return os.RemoveAll(dir) })
	id = path.Join(path.Dir(like.ID), path.Base(id)) // where its links lead on
	if err := b.copyStory(like, dir, id); err != nil {
		return nil, nil, err
	}
	b.facts = newRecorder(render.Overlay(os.DirFS(dir), b.facts.root), b.past.known)
	b.root, b.foreseen = b.facts, true
	b.files = content.NewFiles(b.root)
	s, theme, err := b.assemble(ctx)
	if err != nil || b.settle().Failed() {
		return nil, b.outcome.Findings, err
	}
	b.planPages(s, theme)
	story := &NewStory{ID: id, Like: like.ID, Total: len(b.before.pages)}
	for i := range b.pages.list {
		switch file := s.Planned[i].File; b.pages.list[i].why {
		case whyKept:
		case whyNew:
			story.New = append(story.New, file)
			fallthrough
		default:
			story.Made = append(story.Made, file)
		}
	}
	return story, b.outcome.Findings, nil
}

// newest is the newest story that can be copied: its articles claim no path of
// their own.
func (b *build) newest() (newest *content.Story) {
	var latest *site.Entry
	for _, s := range b.before.stories {
		for _, e := range s.Articles {
			plain := (e.Rare == nil || len(e.Rare.Aliases) == 0) && e.Slug == content.Slug(path.Base(s.Story.ID)) && !e.Draft && !e.Withdrawn && !e.Date.After(b.Now)
			if plain && (latest == nil || e.Date.After(latest.Date)) {
				newest, latest = s.Story, e
			}
		}
	}
	return newest
}

// dateLine is where a story says when it is published.
var dateLine = regexp.MustCompile(`(?m)^date *([=:]).*$`)

// copyStory writes the files of a story below another folder, as a story with
// another id that is published now.
func (b *build) copyStory(from *content.Story, dir, id string) error {
	names := ownFiles(from)
	if from.Dir == "content/stories/"+from.ID { // with its pictures
		entries, err := os.ReadDir(filepath.Join(b.Source, filepath.FromSlash(from.Dir)))
		if err != nil {
			return err
		}
		names = nil
		for _, e := range entries {
			if e.Type().IsRegular() {
				names = append(names, path.Join(from.Dir, e.Name()))
			}
		}
	}
	for _, name := range names {
		text, err := os.ReadFile(filepath.Join(b.Source, filepath.FromSlash(name)))
		if err != nil {
			return err
		}
		if at := dateLine.FindSubmatchIndex(text); at != nil {
			text = slices.Concat(text[:at[0]], []byte("date"), text[at[2]:at[3]], []byte(" "+b.Now.Format(time.RFC3339)), text[at[1]:])
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
