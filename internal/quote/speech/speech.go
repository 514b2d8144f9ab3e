// Package speech finds the quotes of a text and names who said them: by marks,
// by the words around them and by ordered rules, without a model. It is a pure
// function of the text and the options, and knows languages by the tables of
// package lang alone.
package speech

import (
	"time"
)

// BlockKind is what a stretch of the text is.
type BlockKind int

// The kinds of blocks.
const (
	Paragraph BlockKind = iota
	Heading             // never holds a quote
	List                // an item; read as a paragraph
	Quotation           // a block quotation; read as a paragraph
	Skip                // code, front matter: not read
)

// Block is a stretch of the text, text[Start:End].
type Block struct {
	Kind       BlockKind
	Start, End int
}

// Person is a name of the register, to which speakers are resolved.
type Person struct {
	ID    string
	Names []string // the full name and other full names of the same person
}

// Options say how a text is read. The zero value reads marks alone.
type Options struct {
	// Lang is the BCP 47 tag of the text's language.
	Lang string
	// Dateline is the day of the story, against which "Selasa" and "yesterday"
	// are resolved; zero leaves them as printed.
	Dateline time.Time
	// Blocks are the stretches of the text in their order, none overlapping.
	// Without them the text is read as Markdown or plain text: paragraphs end
	// at blank lines, or at every line where there is no blank line.
	Blocks []Block
	// People are known persons.
	People []Person
}

// Segment is a stretch of a quote: what stands between its marks.
type Segment struct {
	Start, End int    // text[Start:End]
	Text       string // exactly the bytes there
}

// Quote is what somebody is said to have said.
type Quote struct {
	// Kind is "direct" (whole sentences in marks), "partial" (a part of a
	// sentence in marks) or "indirect" (reported speech, without marks).
	Kind     string
	Segments []Segment
	// Speaker is the full name, as the text or the register has it; "" where
	// the speaker has no name or it is not known for sure.
	Speaker string
	// SpeakerAsPrinted is how the speaker is named at the cue, and SpeakerAt
	// its offset; -1 where nobody is named there.
	SpeakerAsPrinted string
	SpeakerAt        int
	// SpeakerKind is "named", "office", "spokesperson", "unnamed" or "".
	SpeakerKind string
	// Count is the number of unnamed speakers, 0 when it is not told.
	Count int
	// Role, Affiliation, To, Place, When, Event and Medium are as printed.
	Role, Affiliation, To, Place, When, Event, Medium string
	// RoleAt, PlaceAt and WhenAt are their offsets, -1 where there is none.
	RoleAt, PlaceAt, WhenAt int
	// Date is the day that When names; zero if it cannot be told.
	Date time.Time
	// Cue is the word of saying as printed and CueAt its offset, -1 without.
	Cue   string
	CueAt int
	// Rule names the rule that found the speaker: see Rules.
	Rule string
	// Confidence is how often that rule was right where it was measured; at
	// 0.9 and above a quote may be shown to readers.
	Confidence float64
	// Person is the id of the register's person, "" for none.
	Person string
}

// Find returns the quotes of a text in the order of their first words. It takes
// time in proportion to the text, whatever the text is.
func Find(text string, o Options) []Quote {
	quotes, _ := find(text, o)
	return quotes
}

// find also returns how much work was done, for the test that it is linear.
func find(text string, o Options) ([]Quote, int) {
	d := &doc{text: text, table: tableOf(o.Lang), options: o, room: rooms.Get().(*room)}
	defer d.leave()
	d.paragraphs()
	d.readMarks()
	d.names()
	d.attribute()
	return d.emit(), d.work
}

// leave makes room for the next text.
func (d *doc) leave() {
	clear(d.room.tokens) // they hold the text
	d.room.tokens = d.room.tokens[:0]
	rooms.Put(d.room)
}

// doc is a text while it is read.
type doc struct {
	text     string
	table    *table
	options  Options
	markdown bool
	single   bool // single marks are quotes
	work     int  // steps done

	paras  []para
	spans  []span
	people people
	found  []*statement
	room   *room
}

// para is a paragraph of the text.
type para struct {
	kind        BlockKind
	start, end  int
	toks        []token
	first, end2 int  // its spans, d.spans[first:end2]
	open        bool // its last quote goes on in the next paragraph
}

// span is what stands between a pair of marks.
type span struct {
	para       int
	open, shut int // indexes of the marks among the paragraph's tokens
	start, end int // of the text between them
	unclosed   bool
	continues  bool // goes on from the paragraph before
	cut        bool // goes on behind the author's words, within the same marks
	words      int
	terminal   bool // ends in a full stop or the like
	comma      bool // ends in a comma
	statement  *statement
}
