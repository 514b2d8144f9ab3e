// Package markdown turns an article's Markdown into a Document: HTML with
// marks where the site fills something in later, and what the other stages
// want to know of the text. It is the only package that imports goldmark.
//
// Parse never fails and never panics: whatever the bytes are, a Document
// comes back, with findings for what was refused. No HTML of the author's
// reaches the Body, and no link in it has a scheme other than http, https,
// mailto or tel.
package markdown

import "digest/internal/diag"

// Source is the text to parse.
type Source struct {
	// File names the text in findings.
	File string
	// Text is the whole file, valid UTF-8 without NUL. Offsets and lines
	// count from its first byte.
	Text []byte
	// Body is the offset at which the Markdown begins, after front matter.
	Body int
	// Reserved are ids that no heading may take, such as those of quotes.
	Reserved []string
	// Link and Image say what a destination without a scheme leads to. Parse
	// calls them once for each link and image, in the order in which they are
	// shown; a footnote that stands on two pages counts twice. Without them
	// such a destination is broken.
	Link  func(destination string) (Target, *Problem)
	Image func(destination string) (Picture, *Problem)
}

// Target is what an internal link leads to: a key that the site turns into a
// URL once every page has one, and the fragment with its "#", or "".
type Target struct {
	Key      string
	Fragment string
}

// Picture is an image of the site: the key that the site turns into a URL,
// and its size in pixels; a size of 0 is unknown.
type Picture struct {
	Key           string
	Width, Height int
}

// Problem is why a destination leads nowhere.
type Problem struct{ Code, Message, Hint string }

// Document is what Parse returns.
type Document struct {
	Body Body
	// Blocks are the top-level blocks in order, without page breaks, the
	// assistance line and the desk initials.
	Blocks []Block
	// Text is the plain text of all blocks; Block.Text is a part of it.
	Text string
	// Pages is how many pages the article has, at least one.
	Pages    int
	Headings []Heading
	Quotes   []QuoteBlock
	// Links are the internal links, in order.
	Links []Link
	// Pictures are the keys of the images shown, in order, without repeats.
	Pictures []string
	// Assist is the assistance line as it stands, "--Dengan asistensi …", and
	// Desk the initials without their parentheses; each may be empty.
	Assist, Desk Tail
	Findings     []diag.Finding
}

// Tail is a credit at the very end of a body.
type Tail struct {
	Text string
	At   diag.Position
}

// Kind tells what a block is.
type Kind uint8

// The kinds of top-level blocks.
const (
	Paragraph Kind = iota
	HeadingBlock
	Quotation  // a quote block: a top-level blockquote that names its speaker
	Blockquote // any other blockquote
	ListBlock
	CodeBlock
	TableBlock
	Rule
	Footnotes
)

// Block is one top-level block.
type Block struct {
	Kind Kind
	Page int // from 0
	// Start and End are offsets into Source.Text: of the first letter, and
	// behind the last line. Those of footnotes reach from the first definition
	// to the last, whatever stands between.
	Start, End int
	// Text is the block's plain text: no markup, line breaks as spaces,
	// paragraphs within the block separated by "\n", rows of a table as
	// well. That of a quote block is its words and, on a last line, its
	// attribution with the dash. Code blocks and footnotes have none, and
	// descriptions of images are no part of it; captions are.
	Text string
}

// Heading is a heading of the article. Level is that of its HTML element, 2
// to 6: the article's title is the only level 1.
type Heading struct {
	Level int
	ID    string
	Text  string
	Page  int
	At    diag.Position
}

// QuoteBlock is a blockquote whose last paragraph starts with a dash:
//
//	> “Itu pilihan yang sulit.”
//	>
//	> — Jens Stoltenberg, Sekretaris Jenderal NATO {#stoltenberg-1 spoken="en"}
//
// The attribution may also follow on the next line, within the same paragraph.
// A blockquote with pictures, code, tables or headings is none, nor is a
// dialogue, whose first line starts with a dash as well.
type QuoteBlock struct {
	// Block is the quote's index in Document.Blocks.
	Block int
	// Text is the plain words, paragraphs separated by "\n".
	Text string
	// Attribution is what follows the dash, plain, without attributes.
	Attribution string
	// ID and Attributes are those of the attribute block; ID may be empty.
	ID         string
	Attributes map[string]string
	At         diag.Position // the first of the words
	SpeakerAt  diag.Position // the first letter after the dash
}

// Link is an internal link of the text.
type Link struct {
	Target Target
	At     diag.Position
}
