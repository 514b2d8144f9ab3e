package build

import (
	"context"
	"fmt"
	"path"
	"strings"
	"sync"
	"sync/atomic"

	"digest/internal/content"
	"digest/internal/credit"
	"digest/internal/diag"
	"digest/internal/markdown"
	"digest/internal/quote"
	"digest/internal/site"
	"digest/internal/translation"
)

// readStories reads and checks every story, several at a time. The order of
// work does not show: entries come in the order of stories, findings are
// sorted in the end.
func (b *build) readStories(ctx context.Context, tree *content.Tree, registers *content.Registers) []*site.Entry {
	type part struct {
		entries []*site.Entry
		found   []diag.Finding
	}
	parts := make([]part, len(tree.Stories))
	r := &reader{build: b, tree: tree, registers: registers, tags: b.tags()}
	for _, section := range b.config.Sections {
		r.sections = append(r.sections, section.ID)
	}
	b.each(ctx, "read", len(parts), func(i int) {
		parts[i].entries, parts[i].found = r.story(tree.Stories[i])
	})
	var entries []*site.Entry
	for _, p := range parts {
		entries = append(entries, p.entries...)
		b.found = append(b.found, p.found...)
	}
	return entries
}

// each calls work for every index, on all processors, and tells of progress.
func (b *build) each(ctx context.Context, stage string, total int, work func(i int)) {
	var next, done atomic.Int64
	var group sync.WaitGroup
	var telling sync.Mutex
	for range workers() {
		group.Go(func() {
			for {
				i := int(next.Add(1)) - 1
				if i >= total || ctx.Err() != nil {
					return
				}
				work(i)
				if n := int(done.Add(1)); n%64 == 0 || n == total {
					telling.Lock()
					b.progress(stage, n, total)
					telling.Unlock()
				}
			}
		})
	}
	group.Wait()
}

// reader reads stories; it only reads what it holds.
type reader struct {
	*build
	tree      *content.Tree
	registers *content.Registers
	tags      []string
	sections  []string
}

// story reads one story: each article through markdown, quote, credit and
// translation.
func (r *reader) story(story *content.Story) ([]*site.Entry, []diag.Finding) {
	readings, found := content.ReadStory(r.root, story, r.config.Location, r.tags)
	var entries []*site.Entry
	for _, reading := range readings {
		entry, more := r.article(reading)
		entries = append(entries, entry)
		found = append(found, content.Silence(reading, more)...)
	}
	return entries, found
}

func (r *reader) article(reading *content.Reading) (*site.Entry, []diag.Finding) {
	doc := markdown.Parse(r.source(reading.Text, reading.Story.Dir, quoteIDs(reading.Article)))
	found := doc.Findings
	quotes, more := quote.Collect(reading, doc, r.registers)
	found = append(found, more...)
	credits, more := credit.Collect(reading, doc, r.registers)
	found = append(found, more...)
	found = append(found, translation.Check(reading, r.registers)...)
	found = append(found, content.CheckReferences(reading, r.registers, r.sections)...)
	cover, more := r.cover(reading)
	found = append(found, more...)
	entry := &site.Entry{
		Article: reading.Article, Quotes: quotes, Credits: credits, Cover: cover,
		Opening: opening(reading.Article.Summary, doc), Pages: doc.Pages, Headings: doc.Headings,
		Links: doc.Links, Pictures: doc.Pictures,
	}
	entry.Article.Quotes = nil // they are in entry.Quotes now, checked and placed
	if err := r.bodies.Put(entry, string(doc.Body)); err != nil {
		found = append(found, diag.Errorf(diag.Position{File: reading.File}, "file-unreadable", "cannot keep the article: %v", err).
			WithHint("make room in the folder for temporary files"))
	}
	return entry, found
}

// source makes a text ready to be parsed; relative links begin at dir.
func (r *reader) source(text *content.Text, dir string, reserved []string) markdown.Source {
	return markdown.Source{
		File: text.File, Text: text.Bytes, Body: text.Body, Reserved: reserved,
		Link: func(destination string) (markdown.Target, *markdown.Problem) {
			name, fragment := splitFragment(destination)
			key, problem := r.tree.Resolve(r.files, dir, name)
			return markdown.Target{Key: key, Fragment: fragment}, (*markdown.Problem)(problem)
		},
		Image: func(destination string) (markdown.Picture, *markdown.Problem) {
			key, file, problem := r.tree.ResolvePicture(r.files, dir, destination)
			if problem != nil {
				return markdown.Picture{}, (*markdown.Problem)(problem)
			}
			return markdown.Picture{Key: key, Width: file.Width, Height: file.Height}, nil
		},
	}
}

// splitFragment splits "../other#part" before the "#".
func splitFragment(destination string) (name, fragment string) {
	if i := strings.IndexByte(destination, '#'); i >= 0 {
		return destination[:i], destination[i:]
	}
	return destination, ""
}

func quoteIDs(a *content.Article) []string {
	ids := make([]string, len(a.Quotes))
	for i, q := range a.Quotes {
		ids[i] = q.ID
	}
	return ids
}

// opening is the summary: the article's own, or its first paragraph.
func opening(summary string, doc *markdown.Document) string {
	if summary != "" {
		return summary
	}
	for _, block := range doc.Blocks {
		if block.Kind == markdown.Paragraph && strings.TrimSpace(block.Text) != "" {
			return site.Opening(block.Text)
		}
	}
	return ""
}

// cover finds the story's picture and its text for those who do not see it.
func (r *reader) cover(reading *content.Reading) (*content.File, []diag.Finding) {
	c := reading.Cover
	if c == nil || c.File == "" {
		return nil, nil
	}
	name := path.Join(reading.Story.Dir, c.File)
	if !strings.HasPrefix(name, "content/") {
		return nil, []diag.Finding{reading.Report("image-missing", fmt.Sprintf("the cover %q lies outside the content folder", c.File),
			"put the picture beside the article", "cover", "file")}
	}
	file, problem := r.files.Picture(name)
	if problem != nil {
		return nil, []diag.Finding{problem.At(reading.Place("cover", "file"))}
	}
	if strings.TrimSpace(c.AltIn(reading.Lang)) == "" {
		return file, []diag.Finding{reading.Report("image-alt", fmt.Sprintf("the cover has no text in %q for readers who do not see it", reading.Lang),
			`add it: alt = { `+reading.Lang+` = "…" }`, "cover", "file")}
	}
	return file, nil
}
