package site

import (
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"iter"
	"maps"
	"slices"
	"sync"
	"time"

	"digest/internal/content"
	"digest/internal/credit"
	"digest/internal/diag"
	"digest/internal/markdown"
	"digest/internal/pack"
	"digest/internal/quote"
)

// Sum is the beginning of a SHA-256: two values with one sum are the same.
type Sum [16]byte

// SumOf returns the sum of a text.
func SumOf(text []byte) Sum {
	whole := sha256.Sum256(text)
	return Sum(whole[:16])
}

// Entry is an article as the site holds it: its Head, which stays in memory,
// and the sums of the rest, which is read when a page prints it.
type Entry struct {
	Head
	// Content is the sum of what is known of the article but for its text, Text
	// that of the packed Body: a paragraph more changes Text alone.
	Content, Text Sum
	// Kept is where the packed quotes and Record lie: see Input.Record. Quotes
	// is how much of it are the quotes and where their words come from: pages of
	// quotes need nothing else of the article.
	Kept   Span
	Quotes int32

	rank  int32  // its place among those of its language, newest first
	next  *Entry // the next version of the story: see versions
	body  Span   // see Body
	place string // the path of its first page, without base path
	badge state  // what a preview marks it with
	gone  state  // why only a tombstone is left
	card  once   // the story as summary pages show it
	known struct{ article, teaser known }
}

// Body is where the packed Body lies since the article was read. It has no length
// when that was not in this process.
func (e *Entry) Body() Span { return e.body }

// Unplaced returns the article as it was before a site was put together of it:
// what Assemble gives it is another's.
func (e *Entry) Unplaced() *Entry {
	return &Entry{Head: e.Head, Content: e.Content, Text: e.Text, Kept: e.Kept, Quotes: e.Quotes, body: e.body}
}

// Span is a stretch of a store of texts.
type Span struct {
	At     int64
	Length int
}

// Head is what decides on an article's place: in which lists it stands, under
// which path, in whose company, and what is said of it in one line.
type Head struct {
	StoryID, File, Lang  string
	Title, Slug, Section string
	Date                 time.Time
	// Changed is when the article was last corrected or brought up to date; its
	// Date when it never was.
	Changed               time.Time
	Draft                 bool
	Withdrawn, Corrected  bool
	Quoted                bool // it has quotes to show on pages of quotes
	Pages                 int
	Topics                []string // ids of the register, or plain names
	Speakers, Translators []Mention
	Outlet                string // id or plain name, "" for a story of our own
	// Links is where those of the text lead, packed, and Lines where they stand:
	// see links and lineOf.
	Links, Lines string
	Rare         *Rare // nil for an article that has nothing of it
}

// Rare is what few articles have.
type Rare struct {
	Embargo, Expires time.Time
	Aliases          []string
	// Files are those that the article shows or leads to.
	Files []string
}

// nothing is the Rare of most articles.
var nothing Rare

// rare is what the article has of it, to be read alone.
func (h *Head) rare() *Rare {
	if h.Rare == nil {
		return &nothing
	}
	return h.Rare
}

// packLinks packs where links lead, and the lines where they stand.
func packLinks(links []markdown.Link) (targets, lines string) {
	if len(links) == 0 {
		return "", ""
	}
	var to, at []byte
	for _, link := range links {
		to = pack.AppendText(pack.AppendText(to, link.Target.Key), link.Target.Fragment)
		at = binary.AppendVarint(binary.AppendVarint(at, int64(link.At.Line)), int64(link.At.Column))
	}
	return string(to), string(at)
}

// links are where those of the text lead, by number.
func (h *Head) links() iter.Seq2[int, string] {
	return func(yield func(int, string) bool) {
		for number, rest := 0, h.Links; rest != ""; number++ {
			var key string
			key, rest = pack.Cut(rest)
			if _, rest = pack.Cut(rest); !yield(number, key) {
				return
			}
		}
	}
}

// lineOf is where the link with a number stands.
func (h *Head) lineOf(number int) diag.Position {
	at, rest := diag.Position{File: h.File}, h.Lines
	for range number + 1 {
		at.Line, rest = pack.CutInt(rest)
		at.Column, rest = pack.CutInt(rest)
	}
	return at
}

// Mention names somebody: an id of the register or made from the name, and
// the name.
type Mention struct{ ID, Name string }

// Record is all that pages print of an article, but for its quotes and body.
type Record struct {
	Article  content.Article
	Credits  credit.Credits
	Opening  string // the summary: the article's own, or its first paragraph
	Headings []markdown.Heading
	Cover    *content.File

	quotes []quote.Quote // of the Entry
	origin *origin       // of their words
}

// packing is where articles are packed.
type packing struct{ head, record, body []byte }

var packings = sync.Pool{New: func() any { return new(packing) }}

// NewEntry makes an article's Entry and hands its packed quotes and Record to
// keep, its packed Body to spill. Both return where that lies now, and may not
// hold on to it. The entry's texts are copies, in the room, so that nothing else of
// the article stays in memory.
func NewEntry(r *Record, quotes []quote.Quote, doc *markdown.Document, room *pack.Room, keep, spill func([]byte) (Span, error)) (e *Entry, err error) {
	p := packings.Get().(*packing)
	defer packings.Put(p)
	head := newHead(r, quotes, doc)
	p.head = pack.Append(p.head[:0], head)
	said, blocks := lifted(quotes)
	p.record = pack.Append(p.record[:0], said)
	p.record = pack.Append(p.record, originOf(r))
	e = pack.New[Entry](room)
	e.Quotes = int32(len(p.record))
	r.Headings = slices.Clone(r.Headings)
	for i := range r.Headings {
		r.Headings[i].At = diag.Position{} // no page prints it
	}
	p.record = pack.Append(p.record, r)
	p.body = append(pack.Append(p.body[:0], blocks), doc.Body...)
	e.Content, e.Text = head.content(p.record), SumOf(p.body)
	if err := room.Unpack(p.head, r.Article.Date.Location(), &e.Head); err != nil {
		return nil, fmt.Errorf("%s: %w", r.Article.File, err) // a mistake of package pack
	}
	if e.Kept, err = keep(p.record); err != nil {
		return nil, err
	}
	e.body, err = spill(p.body)
	return e, err
}

// lifted takes from quotes in which blocks of the text they stand. The blocks
// belong to the body: what lists say of a quote stays when a paragraph is put
// before it.
func lifted(quotes []quote.Quote) (said []quote.Quote, blocks []int) {
	said, blocks = slices.Clone(quotes), make([]int, len(quotes))
	for i := range said {
		blocks[i], said[i].Block = said[i].Block, 0
	}
	return said, blocks
}

// content is the sum of the head, but for the lines that links stand in, and of
// the packed quotes and Record.
func (h Head) content(record []byte) Sum {
	h.Lines = ""
	sum := sha256.New()
	sum.Write(pack.Append(nil, &h))
	sum.Write(record)
	return Sum(sum.Sum(nil)[:16])
}

// Body is an article's text, and in which of its blocks each quote stands.
type Body struct {
	markdown.Body
	blocks []int
}

// block is the block that a quote stands in. It is the first where an article
// was changed while its site was made, and has fewer quotes by now: that build
// is not remembered.
func (b Body) block(quote int) int {
	if quote >= len(b.blocks) {
		return 0
	}
	return b.blocks[quote]
}

// unpackBody reads a packed Body.
func unpackBody(text string) (b Body, err error) {
	rest, err := pack.Unpack(text, nil, &b.blocks)
	b.Body = markdown.Body(rest)
	return b, err
}

func newHead(r *Record, quotes []quote.Quote, doc *markdown.Document) *Head {
	a := &r.Article
	h := &Head{
		StoryID: a.StoryID, File: a.File, Lang: a.Lang, Title: a.Title, Slug: a.Slug, Section: a.Section,
		Date: a.Date, Draft: a.Draft,
		Withdrawn: a.Withdrawn() != nil, Corrected: len(a.Corrections) > 0, Pages: doc.Pages,
		Topics: a.Topics, Changed: a.Date,
	}
	h.Links, h.Lines = packLinks(doc.Links)
	if a.Updated.After(h.Changed) {
		h.Changed = a.Updated
	}
	for _, c := range a.Corrections {
		if c.Date.After(h.Changed) {
			h.Changed = c.Date
		}
	}
	for i := range quotes {
		h.Quoted = h.Quoted || quotes[i].Card
		if speaker := &quotes[i].Speaker; speaker.Person != "" {
			h.Speakers = append(h.Speakers, Mention{speaker.Person, speaker.Name})
		}
	}
	for _, name := range r.Credits.People(credit.Translator) {
		h.Translators = append(h.Translators, Mention{name.ID, name.Text})
	}
	if a.Source != nil {
		h.Outlet = a.Source.Outlet
	}
	rare := &Rare{a.Embargo, a.Expires, a.Aliases, filesOf(r, doc)}
	if !rare.Embargo.IsZero() || !rare.Expires.IsZero() || len(rare.Aliases)+len(rare.Files) > 0 {
		h.Rare = rare
	}
	return h
}

// filesOf are the files that an article shows or leads to.
func filesOf(r *Record, doc *markdown.Document) []string {
	used := map[string]bool{}
	noteFiles(used, doc.Links, doc.Pictures)
	if r.Cover != nil {
		used[r.Cover.Path] = true
	}
	return slices.Sorted(maps.Keys(used))
}

// Holds reports whether a text is the article's packed quotes and Record.
func (e *Entry) Holds(record string) bool {
	return e.content([]byte(record)) == e.Content
}
