// Package quote collects an article's quotes, proves each against the text and
// names its speaker. In go a Reading and its Document; out come Quotes in the
// order of the text, and findings. It draws nothing; what the text does not say
// for sure stays unsaid.
package quote

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"digest/internal/config"
	"digest/internal/content"
	"digest/internal/diag"
	"digest/internal/markdown"
)

// Quote is words that somebody said, as printed in the article.
type Quote struct {
	ID   string
	Kind string // "direct", "partial", "paraphrase", "statement", "post"
	// Words are the paragraphs as printed, with the marks they have there.
	Words []string
	// Marked is true when Words have their own quote marks.
	Marked bool
	// Block is the index of the text's block in which the quote ends; Page is
	// that block's page, from 0.
	Block, Page int
	// InPlace is true for a quote block: the card stands in its place.
	InPlace bool
	Speaker Speaker
	// Verb is the word of saying; To, Place, Event and Date are the occasion.
	Verb             string
	To, Place, Event string
	Date             time.Time
	// Context is the rest of a quote block's attribution, as it stands.
	Context string
	// Spoken is the language the words were spoken in, "" when it is not known.
	Spoken string
	// Original is the words in the language they were spoken or read in; its
	// Text is "" when they are not known.
	Original Original
	// Fragment leads to the words in the source's text, as a text fragment
	// without "#:~:"; "" where that text is not kept.
	Fragment string
	// SecondHand is true when the words were spoken in one language and read
	// by us in another.
	SecondHand bool
	Card       bool
	Weight     int
	// Found is true for a quote that nobody named: rules found it in the text.
	// When and Medium are as printed; Date is what When comes to, where it can
	// be told.
	Found        bool
	When, Medium string
}

// Original is the words behind a translated quote.
type Original struct{ Text, Lang string }

// Speaker is who said a quote.
type Speaker struct {
	// Person is an id of the register, or "".
	Person string
	// Name is as the article has it; "" for an unnamed speaker.
	Name        string
	Kind        string // "named", "office", "spokesperson", "anonymous"
	Role        string
	Description string
	Count       int
	Reason      string
}

// Collect returns the article's quotes and what is wrong with them: those that
// the front matter and quote blocks name and, if the policy has them found,
// those of the text.
func Collect(r *content.Reading, doc *markdown.Document, registers *content.Registers, policy config.Quotes) ([]Quote, []diag.Finding) {
	c := &collector{reading: r, doc: doc, registers: registers, policy: policy}
	if most := len(r.Quotes) + len(doc.Quotes); most > 0 {
		c.quotes = make([]Quote, 0, most)
	}
	for i, entry := range r.Quotes {
		c.entry(i, entry)
	}
	for i := range doc.Quotes {
		c.block(&doc.Quotes[i])
	}
	c.echoes()
	c.askReasons()
	c.find()
	slices.SortStableFunc(c.quotes, func(a, b Quote) int { return cmp.Compare(a.Block, b.Block) })
	return c.quotes, c.found
}

// collector gathers the quotes of one article.
type collector struct {
	reading   *content.Reading
	doc       *markdown.Document
	registers *content.Registers
	policy    config.Quotes
	prose     *prose                             // made when first asked for
	originals map[*content.Original]originalText // likewise
	quotes    []Quote
	found     []diag.Finding
}

func (c *collector) report(f diag.Finding) { c.found = append(c.found, f) }

// text returns the article's words, folded for comparison.
func (c *collector) text() *prose {
	if c.prose == nil {
		c.prose = newProse(c.doc)
	}
	return c.prose
}

// index finds a collected quote by id, or returns -1.
func (c *collector) index(id string) int {
	return slices.IndexFunc(c.quotes, func(q Quote) bool { return q.ID == id })
}

// secondHand reports whether words spoken in one language reached the article
// through another.
func (c *collector) secondHand(spoken string) bool {
	source := c.reading.Source
	return spoken != "" && spoken != "und" && source != nil && source.Lang != "" && base(spoken) != base(source.Lang)
}

// base is a tag's language without script and region.
func base(tag string) string {
	language, _, _ := strings.Cut(tag, "-")
	return language
}
