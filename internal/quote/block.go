package quote

import (
	"cmp"
	"maps"
	"slices"
	"strconv"
	"strings"

	"digest/internal/content"
	"digest/internal/diag"
	"digest/internal/lang"
	"digest/internal/markdown"
)

// attributes are what a quote block's attribute block may hold besides #id.
var attributes = []string{
	"original", "spoken", "spoken_text", "speaker", "role", "kind", "to", "place", "event",
	"anonymity", "description", "card", "weight",
}

// block collects a quote block. A [[quote]] with the same id adds what the
// block cannot say.
func (c *collector) block(b *markdown.QuoteBlock) {
	c.checkAttributes(b)
	page := c.doc.Blocks[b.Block].Page
	words := strings.Split(b.Text, "\n")
	if i := c.index(b.ID); b.ID != "" && i >= 0 {
		if c.quotes[i].InPlace {
			c.report(diag.Errorf(b.At, "quote-duplicate", "the id %q is taken by an earlier quote", b.ID).
				WithHint("give each quote of the article its own id"))
			return
		}
		q := &c.quotes[i]
		q.Words, q.Marked, q.Block, q.Page, q.InPlace = words, marked(words), b.Block, page, true
		if q.Context == "" && q.Speaker.Role == "" {
			_, q.Context = attribution(b.Attribution)
		}
		return
	}
	q := c.blockQuote(b)
	if c.translatedBack(q.Kind, b.Attributes["spoken"], b.Attributes["spoken_text"]) {
		q.Card = false
		c.report(diag.Errorf(b.SpeakerAt, "quote-back-translation", "the quote was spoken in %s and stands here translated back from %s", b.Attributes["spoken"], c.reading.Source.Lang).
			WithHint("%s", backHint))
	}
	c.checkOriginal(&q, func(hint string) diag.Finding {
		return diag.Errorf(b.SpeakerAt, "quote-original", "the original words of the quote do not stand in the original").WithHint("%s", hint)
	})
	q.Words, q.Marked, q.Block, q.Page = words, marked(words), b.Block, page
	c.quotes = append(c.quotes, q)
}

// blockQuote reads what the attribution and the attributes say.
func (c *collector) blockQuote(b *markdown.QuoteBlock) Quote {
	a := b.Attributes
	name, context := attribution(b.Attribution)
	q := Quote{
		ID: cmp.Or(b.ID, c.freeID()), Kind: oneOf("kind", a), InPlace: true,
		Speaker: c.speaker(cmp.Or(a["speaker"], name)), Context: context,
		To: a["to"], Place: a["place"], Event: a["event"],
		Original: c.original(a["original"], a["spoken"], a["spoken_text"]), SecondHand: c.secondHand(a["spoken"]),
		Spoken: a["spoken"],
		Card:   a["card"] != "false",
	}
	q.Weight, _ = strconv.Atoi(a["weight"])
	if name != "" && q.Speaker.Person != "" {
		q.Speaker.Name = name // the article's own way to write it
	}
	q.Speaker.Role = a["role"]
	q.Speaker.Kind = oneOf("anonymity", a)
	if q.Speaker.Kind == "anonymous" {
		q.Speaker.Name, q.Speaker.Person = "", ""
		q.Speaker.Description = cmp.Or(a["description"], name)
	}
	if q.Speaker.Name == "" && q.Speaker.Description == "" {
		c.report(diag.Errorf(b.SpeakerAt, "quote-speaker", "a quote block names no speaker").
			WithHint("end it with a line: > — Name, role, to whom and where"))
	}
	return q
}

// oneOf returns an attribute that has one of a few values; the first when it
// is not there or wrong.
func oneOf(key string, attributes map[string]string) string {
	if value := attributes[key]; slices.Contains(values[key], value) {
		return value
	}
	return values[key][0]
}

// freeID numbers a quote block without an id.
func (c *collector) freeID() string {
	for n := len(c.quotes) + 1; ; n++ {
		id := "quote-" + strconv.Itoa(n)
		if c.index(id) < 0 && c.blockWithID(id) < 0 {
			return id
		}
	}
}

func (c *collector) checkAttributes(b *markdown.QuoteBlock) {
	if b.ID != "" && content.Slug(b.ID) != b.ID {
		c.report(diag.Errorf(b.SpeakerAt, "invalid-value", "id %q cannot be an anchor", b.ID).WithHint("write it as #%s", content.Slug(b.ID)))
	}
	for _, key := range slices.Sorted(maps.Keys(b.Attributes)) {
		value := b.Attributes[key]
		switch allowed := values[key]; {
		case !slices.Contains(attributes, key):
			c.report(diag.Errorf(b.SpeakerAt, "unknown-key", "unknown attribute %q of a quote block", key).
				WithHint("%s", diag.DidYouMean(key, attributes, "the attributes are "+strings.Join(attributes, ", "))))
		case allowed != nil && !slices.Contains(allowed, value):
			c.report(diag.Errorf(b.SpeakerAt, "invalid-value", "%s is %q", key, value).
				WithHint("it is one of %s", strings.Join(allowed, ", ")))
		case key == "spoken" && value != "und":
			if _, ok := lang.Parse(value); !ok {
				c.report(diag.Errorf(b.SpeakerAt, "invalid-value", "spoken %q is no language tag", value).
					WithHint(`write a BCP 47 tag, such as "en"`))
			}
		}
	}
}

// values are the attributes that take one of a few values.
var values = map[string][]string{
	"kind":      {"direct", "partial", "paraphrase", "statement", "post"},
	"anonymity": {"named", "office", "spokesperson", "anonymous"},
	"card":      {"true", "false"},
}

// marked reports whether words begin with a quote mark.
func marked(words []string) bool {
	for _, r := range words[0] {
		return lang.IsQuotationMark(r)
	}
	return false
}
