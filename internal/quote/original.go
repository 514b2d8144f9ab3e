package quote

import (
	"strings"

	"digest/internal/content"
	"digest/internal/diag"
	"digest/internal/markdown"
)

// checkOriginal holds the words behind a translated quote against the text of
// the original, where the desk keeps it, and finds the way to them there.
func (c *collector) checkOriginal(q *Quote, missing func(hint string) diag.Finding) {
	source := c.reading.Source
	if source == nil {
		return
	}
	if q.Original.Text == "" {
		if o := c.reading.OriginalIn(source.Lang); o != nil && base(source.Lang) == base(c.reading.Lang) && q.Kind != "paraphrase" {
			q.Fragment = fragment(c.textOf(o).doc.Text, strings.Join(q.Words, " […] "))
		}
		return
	}
	o := c.reading.OriginalIn(q.Original.Lang)
	if o == nil {
		return
	}
	text := c.textOf(o)
	if _, ok := text.find(q.Original.Text); !ok {
		hint := o.File + " is the original; copy the words from it, cuts are written […]"
		if near := text.nearest(q.Original.Text); near != "" {
			hint = o.File + " has: " + near
		}
		c.report(missing(hint))
		return
	}
	if base(o.Lang) == base(source.Lang) {
		q.Fragment = fragment(text.doc.Text, q.Original.Text)
	}
}

// originalText is the text of a source: as it is read, and folded for comparison.
type originalText struct {
	*prose
	doc *markdown.Document
}

// textOf reads an original, once for all quotes of an article.
func (c *collector) textOf(o *content.Original) originalText {
	if text, ok := c.originals[o]; ok {
		return text
	}
	if c.originals == nil {
		c.originals = map[*content.Original]originalText{}
	}
	doc := markdown.Parse(markdown.Source{File: o.File, Text: o.Bytes, Body: o.Body})
	text := originalText{newProse(doc), doc}
	c.originals[o] = text
	return text
}

// translatedBack reports whether words spoken in the language of the article
// stand there as they came back from another: Collect refuses them, since
// nobody said them so.
func (c *collector) translatedBack(kind, spoken, spokenText string) bool {
	source := c.reading.Source
	return kind != "paraphrase" && spokenText == "" && spoken != "" && base(spoken) == base(c.reading.Lang) &&
		source != nil && source.Lang != "" && source.Lang != "und" && base(source.Lang) != base(c.reading.Lang)
}
