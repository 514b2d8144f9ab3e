package quote

import (
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"digest/internal/diag"
	"digest/internal/lang"
	"digest/internal/markdown"
	"digest/internal/quote/speech"
)

// find adds the quotes of the text that nobody named, as far as it is sure
// whose they are, and counts who speaks. A text without quote marks is looked
// at only where unnamed speakers are limited.
func (c *collector) find() {
	limited := c.policy.Unnamed.Limited()
	if !c.policy.Find && !limited || !limited && !c.inMarks() {
		return
	}
	blocks := blocksOf(c.doc)
	day := c.reading.Dateline.Date
	if day.IsZero() {
		day = c.reading.Date
	}
	o := speech.Options{Lang: c.reading.Lang, Dateline: day, Blocks: blocks}
	for _, p := range c.registers.PeopleIn(c.doc.Text) {
		o.People = append(o.People, speech.Person{ID: p.ID, Names: []string{p.In(c.reading.Lang)}})
	}
	written := c.writtenWords()
	said := speech.Find(c.doc.Text, o)
	for i := range said {
		q := &said[i]
		if q.Kind == "indirect" || !c.policy.Find || overlaps(written, q) {
			continue
		}
		c.found1(q, blocks)
	}
	if limited {
		c.limitUnnamed(said, blocks)
	}
}

// inMarks reports whether a paragraph of the text has a quote mark.
func (c *collector) inMarks() bool {
	for _, b := range c.doc.Blocks {
		if b.Kind != markdown.HeadingBlock && b.Kind != markdown.Quotation && strings.ContainsFunc(b.Text, lang.IsQuotationMark) {
			return true
		}
	}
	return false
}

// blocksOf says what the stretches of a document's text are. Quote blocks are
// quotes already.
func blocksOf(doc *markdown.Document) []speech.Block {
	blocks := make([]speech.Block, 0, len(doc.Blocks))
	at := 0
	for _, b := range doc.Blocks {
		i := strings.Index(doc.Text[at:], b.Text)
		if i < 0 || b.Text == "" {
			blocks = append(blocks, speech.Block{Kind: speech.Skip, Start: at, End: at})
			continue
		}
		start := at + i
		at = start + len(b.Text)
		blocks = append(blocks, speech.Block{Kind: kinds[b.Kind], Start: start, End: at})
	}
	return blocks
}

// kinds are what the finder of quotes reads each kind of block as.
var kinds = [...]speech.BlockKind{
	markdown.Paragraph: speech.Paragraph, markdown.HeadingBlock: speech.Heading, markdown.Quotation: speech.Skip,
	markdown.Blockquote: speech.Quotation, markdown.ListBlock: speech.List, markdown.CodeBlock: speech.Skip,
	markdown.TableBlock: speech.Skip, markdown.Rule: speech.Skip, markdown.Footnotes: speech.Skip,
}

// writtenWords are the words of the quotes that the editor named, folded.
func (c *collector) writtenWords() []string {
	words := make([]string, len(c.quotes))
	for i, q := range c.quotes {
		words[i] = fold(strings.Join(q.Words, " "))
	}
	return words
}

// overlaps reports whether a quote is one that the editor named, or a part of
// it, or has it within.
func overlaps(written []string, q *speech.Quote) bool {
	for _, s := range q.Segments {
		words := strings.TrimRight(fold(s.Text), endMarks)
		if slices.ContainsFunc(written, func(w string) bool {
			return strings.Contains(w, words) || strings.Contains(words, strings.TrimRight(w, endMarks))
		}) {
			return true
		}
	}
	return false
}

// found1 adds one quote of the text, or reports that nobody can be named for
// it.
func (c *collector) found1(s *speech.Quote, blocks []speech.Block) {
	speaker := c.foundSpeaker(s)
	if s.Confidence < c.policy.Confidence || speaker.Name == "" && speaker.Description == "" {
		c.report(diag.Errorf(c.at(s.Segments[0].Start, s.Segments[0].Text, blocks), "quote-unsure", "it is not sure who said %s", diag.Quote(s.Segments[0].Text)).
			WithHint("name the speaker in a [[quote]], or write the sentence so that speaker and verb stand beside the words"))
		return
	}
	block := blockOf(blocks, s.Segments[len(s.Segments)-1].Start)
	q := Quote{
		ID: c.foundID(s), Kind: s.Kind, Words: c.printed(s), Marked: true, Block: block, Page: c.doc.Blocks[block].Page,
		Speaker: speaker, Verb: s.Cue, To: s.To, Place: s.Place, Event: s.Event, Date: s.Date, When: s.When, Medium: s.Medium,
		Card: s.Kind == "direct", Found: true,
	}
	c.quotes = append(c.quotes, q)
}

// foundSpeaker names the speaker as far as the text does.
func (c *collector) foundSpeaker(s *speech.Quote) Speaker {
	if s.SpeakerKind == "unnamed" {
		return Speaker{Kind: "anonymous", Description: s.SpeakerAsPrinted, Count: s.Count}
	}
	speaker := Speaker{Kind: s.SpeakerKind, Name: s.Speaker}
	if s.Person != "" {
		if p := c.registers.Person(s.Person); p != nil {
			speaker.Person = p.ID
		}
	} else if p := c.registers.Person(s.Speaker); p != nil {
		speaker.Person = p.ID
	}
	if speaker.Name == "" && (s.SpeakerKind == "office" || s.SpeakerKind == "spokesperson") {
		speaker.Name = s.SpeakerAsPrinted
		return speaker
	}
	speaker.Role = s.Role
	if s.Affiliation != "" {
		speaker.Role = c.together(s)
	}
	return speaker
}

// together returns role and affiliation as the text has them, if they stand
// together there; else the role.
func (c *collector) together(s *speech.Quote) string {
	if s.RoleAt < 0 {
		return s.Role
	}
	rest := c.doc.Text[s.RoleAt:]
	if i := strings.Index(rest, s.Affiliation); i >= len(s.Role) && i <= len(s.Role)+12 {
		return rest[:i+len(s.Affiliation)]
	}
	return s.Role
}

// foundID makes an id of the words: the same as long as they are.
func (c *collector) foundID(s *speech.Quote) string {
	sum := sha256.New()
	for _, segment := range s.Segments {
		sum.Write([]byte(fold(segment.Text)))
	}
	id := "q-" + hex.EncodeToString(sum.Sum(nil)[:4])
	free := id
	for n := 2; c.index(free) >= 0 || c.blockWithID(free) >= 0; n++ {
		free = id + "-" + strconv.Itoa(n)
	}
	return free
}

// printed are the stretches of a quote, each with the marks around it.
func (c *collector) printed(s *speech.Quote) []string {
	words := make([]string, len(s.Segments))
	for i, segment := range s.Segments {
		start, end := segment.Start, segment.End
		if r, size := utf8.DecodeLastRuneInString(c.doc.Text[:start]); lang.IsQuotationMark(r) {
			start -= size
		}
		if r, size := utf8.DecodeRuneInString(c.doc.Text[end:]); lang.IsQuotationMark(r) {
			end += size
		}
		words[i] = c.doc.Text[start:end]
	}
	return words
}

// blockOf returns the index of the block that an offset into the text is in.
func blockOf(blocks []speech.Block, offset int) int {
	i, found := slices.BinarySearchFunc(blocks, offset, func(b speech.Block, offset int) int {
		switch {
		case b.End <= offset:
			return -1
		case b.Start > offset:
			return 1
		}
		return 0
	})
	if !found {
		return max(min(i, len(blocks)-1), 0)
	}
	return i
}

// at returns the position of words that stand at an offset into the text: in
// the file, where its Markdown has them letter by letter; else of their block.
func (c *collector) at(offset int, words string, blocks []speech.Block) diag.Position {
	b := c.doc.Blocks[blockOf(blocks, offset)]
	source := c.reading.Text.Bytes
	first, _, _ := strings.Cut(words, " ")
	if i := strings.Index(string(source[b.Start:b.End]), words); i >= 0 {
		return c.reading.Text.At(b.Start + i)
	} else if i := strings.Index(string(source[b.Start:b.End]), first); i >= 0 {
		return c.reading.Text.At(b.Start + i)
	}
	return c.reading.Text.At(b.Start)
}
