package build

import (
	"path"

	"digest/internal/content"
	"digest/internal/markdown"
	"digest/internal/site"
)

// readNotes reads the plain pages and the editors' editions.
func (b *build) readNotes(tree *content.Tree) ([]*site.PlainPage, []*site.CuratedEdition) {
	r := (&reader{build: b, facts: b.facts, tree: tree, tags: b.tags()}).reading()
	var pages []*site.PlainPage
	for _, file := range tree.Pages {
		page, found := content.ReadPage(b.root, file, r.tags)
		b.found = append(b.found, found...)
		if page != nil {
			pages = append(pages, &site.PlainPage{Page: page, Note: r.note(page.Text)})
		}
	}
	var editions []*site.CuratedEdition
	for _, file := range tree.Editions {
		edition, found := content.ReadEdition(b.root, file, r.tags)
		b.found = append(b.found, found...)
		if edition != nil {
			editions = append(editions, &site.CuratedEdition{Edition: edition, Note: r.note(edition.Text)})
		}
	}
	return pages, editions
}

// note parses the text of a page or an edition. Its quote blocks are drawn as cards; it has no
// pages.
func (r *storyReader) note(text *content.Text) site.Note {
	doc := markdown.Parse(r.source(text, path.Dir(text.File), nil))
	r.found = append(r.found, doc.Findings...)
	return site.Note{
		Headings: doc.Headings, Links: doc.Links, Pictures: doc.Pictures, Body: doc.Body,
		Quotes: doc.Quotes, Summary: opening("", doc),
	}
}
