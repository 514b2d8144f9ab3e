package quote

import (
	"cmp"
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"

	"digest/internal/content"
	"digest/internal/diag"
	"digest/internal/lang"
	"digest/internal/markdown"
)

// entry collects a [[quote]] of the front matter.
func (c *collector) entry(i int, e content.Quote) {
	at := strconv.Itoa(i)
	if c.index(e.ID) >= 0 {
		c.report(c.reading.Report("quote-duplicate", "the id "+strconv.Quote(e.ID)+" is taken by an earlier quote", "give each quote of the article its own id", "quote", at, "id"))
		return
	}
	q := Quote{
		ID: e.ID, Kind: e.Kind, Words: []string{e.Text}, Speaker: c.entrySpeaker(i, e),
		Verb: e.Said.Verb, To: e.Said.To, Place: e.Said.Place, Event: e.Said.Event, Date: e.Said.Date,
		Original: c.original(e.Original, e.Spoken, e.SpokenText), SecondHand: c.secondHand(e.Spoken),
		Spoken: e.Spoken,
		Card:   e.Card, Weight: e.Weight,
	}
	if b := c.blockWithID(e.ID); b < 0 {
		c.prove(&q, i, e)
	}
	if c.translatedBack(e.Kind, e.Spoken, e.SpokenText) {
		q.Card = false
		c.report(c.reading.Report("quote-back-translation", fmt.Sprintf("quote %q was spoken in %s and stands here translated back from %s", e.ID, e.Spoken, c.reading.Source.Lang),
			backHint, "quote", at, "spoken"))
	}
	c.checkOriginal(&q, func(hint string) diag.Finding {
		key := "original"
		if e.SpokenText != "" {
			key = "spoken_text"
		}
		return c.reading.Report("quote-original", fmt.Sprintf("the %s of quote %q does not stand in the original", key, e.ID), hint, "quote", at, key)
	})
	c.quotes = append(c.quotes, q)
}

// backHint is what to do about words that came back from another language.
const backHint = `give the words as they were spoken in spoken_text, or set kind = "paraphrase" and leave out the quote marks`

// blockWithID returns the index of the quote block with the given id, or -1.
func (c *collector) blockWithID(id string) int {
	for i, b := range c.doc.Quotes {
		if b.ID == id {
			return i
		}
	}
	return -1
}

// prove finds the words in the text; words that do not stand there make no
// card.
func (c *collector) prove(q *Quote, i int, e content.Quote) {
	if e.Text == "" { // reported when it was read
		q.Card = false
		return
	}
	if c.proveLines(q, e.Text) {
		return
	}
	block, ok := c.standsIn(e.Text)
	if !ok {
		hint := "copy the words from the article; cuts are written […]"
		if near := c.text().nearest(e.Text); near != "" {
			hint = "the article has: " + near
		}
		c.report(c.reading.Report("quote-verbatim", "quote "+strconv.Quote(e.ID)+" is not in the article's text", hint, "quote", strconv.Itoa(i), "text"))
		q.Card = false
		return
	}
	q.Block, q.Page = block, c.doc.Blocks[block].Page
	if open, closing := marksAround(c.doc.Blocks[block].Text, e.Text); open != "" && e.Kind != "paraphrase" {
		q.Words, q.Marked = []string{open + e.Text + closing}, true
	}
}

// proveLines finds words of several lines, each of which is a quotation of its
// own in the text: what stands between them there is not the speaker's.
func (c *collector) proveLines(q *Quote, text string) bool {
	lines := strings.Split(strings.TrimSpace(text), "\n")
	if len(lines) < 2 {
		return false
	}
	words, last := make([]string, len(lines)), -1
	for i, line := range lines {
		line = strings.TrimSpace(line)
		block, ok := c.verbatim(line)
		if !ok || block < last {
			return false
		}
		open, closing := marksAround(c.doc.Blocks[block].Text, line)
		if open == "" {
			return false
		}
		words[i], last = open+line+closing, block
	}
	q.Words, q.Marked, q.Block, q.Page = words, true, last, c.doc.Blocks[last].Page
	return true
}

// standsIn returns the block in which words end. Most stand in one block just
// as they are given, or but for the mark at their end; only others need the
// folded text.
func (c *collector) standsIn(words string) (block int, ok bool) {
	if block, ok = c.verbatim(words); ok {
		return block, true
	}
	if open := strings.TrimRight(words, endMarks); open != "" {
		if block, ok = c.verbatim(open); ok {
			return block, true
		}
	}
	return c.text().find(words)
}

// verbatim returns the first block that has the words as they are given.
func (c *collector) verbatim(words string) (block int, ok bool) {
	for i, b := range c.doc.Blocks {
		if b.Kind != markdown.HeadingBlock && b.Kind != markdown.Quotation && indexWords(b.Text, words) >= 0 {
			return i, true
		}
	}
	return 0, false
}

// marksAround returns the quote marks that stand around words in the text, so
// that a card is printed as the article is; "" when there are none or the
// words are only part of what stands between them.
func marksAround(text, words string) (open, closing string) {
	before, after, found := strings.Cut(text, words)
	if !found {
		return "", ""
	}
	first, size := utf8.DecodeLastRuneInString(before)
	end := strings.TrimLeft(after, ".,!?…،。、 ")
	last, lastSize := utf8.DecodeRuneInString(end)
	if !lang.IsQuotationMark(first) || !lang.IsQuotationMark(last) {
		return "", ""
	}
	return before[len(before)-size:], end[:lastSize]
}

// original chooses the wording behind the translation: what was spoken, else
// what the source has.
func (c *collector) original(original, spoken, spokenText string) Original {
	if spokenText != "" {
		return Original{spokenText, cmp.Or(spoken, "und")}
	}
	if original == "" {
		return Original{}
	}
	language := "und"
	if c.reading.Source != nil {
		language = cmp.Or(c.reading.Source.Lang, language)
	}
	if spoken != "" && c.reading.Source == nil {
		language = spoken
	}
	return Original{original, language}
}

// entrySpeaker names the speaker of a [[quote]].
func (c *collector) entrySpeaker(i int, e content.Quote) Speaker {
	s := c.speaker(e.Speaker)
	s.Role = e.Role
	if e.Source != nil {
		s.Kind, s.Description, s.Count, s.Reason = e.Source.Anonymity, e.Source.Description, e.Source.Count, e.Source.Reason
		if s.Kind == "anonymous" {
			s.Name, s.Person = "", ""
		}
	}
	keys := []string{"quote", strconv.Itoa(i), "speaker"}
	switch {
	case s.Name == "" && s.Description == "":
		c.report(c.reading.Report("quote-speaker", "quote "+strconv.Quote(e.ID)+" has no speaker",
			`add speaker = "…", or source = { anonymity = "anonymous", description = "…" }`, keys[:2]...))
	case s.Person == "" && looksLikeID(e.Speaker) && len(c.registers.People) > 0:
		c.report(c.reading.Report("person-unknown", "the register has no person "+strconv.Quote(e.Speaker),
			diag.DidYouMean(e.Speaker, c.personIDs(), "add ["+e.Speaker+"] to content/registers/people.toml"), keys...))
	}
	return s
}

// looksLikeID reports whether a speaker was meant as an id of the register.
func looksLikeID(speaker string) bool {
	return strings.Contains(speaker, "-") && content.Slug(speaker) == speaker
}
