package site

import "time"

// Index is the View of a page that lists topics, people, outlets or
// translators.
type Index struct {
	Page
	// Of is "topics", "people", "outlets" or "translators".
	Of      string
	Entries []IndexEntry
}

// IndexEntry is a line of an Index. Count is how many stories.
type IndexEntry struct {
	Link
	Detail string
	Count  int
}

// EditionIndex is the View of the page that lists editions, newest first.
type EditionIndex struct {
	Page
	Entries []EditionEntry
	// Archive, Newer and Older are as in List.
	Archive      int
	Newer, Older string
}

// EditionEntry is a line of an EditionIndex.
type EditionEntry struct {
	URL          string
	Period, Name string
	Start, End   time.Time
	Week         int
	// Title is the editor's; empty for an automatic edition.
	Title string
	Count int
}

// CorrectionIndex is the View of the page of all corrections, newest first.
type CorrectionIndex struct {
	Page
	Entries []CorrectionEntry
}

// CorrectionEntry is a correction and the article it belongs to.
type CorrectionEntry struct {
	Correction
	Article Link
	// ID names the correction for ever: a tag URI.
	ID string
}

// Coverage is the View of the page that says how much can be read in each
// language.
type Coverage struct {
	Page
	// Total is how many stories there are, in whatever language.
	Total int
	// In are the site's languages, in config's order.
	In []CoverageEntry
	// Missing are the newest stories that the page's language does not have.
	Missing []MissingStory
}

// CoverageEntry is a line of a Coverage; the URL leads to the language's home.
type CoverageEntry struct {
	LanguageLink
	// Count is how many stories the language has, Percent how many of all.
	Count, Percent int
}

// MissingStory is a story that a language lacks, in one that has it.
type MissingStory struct {
	Link
	Lang Language
	Date time.Time
}

// Plain is the View of a plain page.
type Plain struct {
	Page
	Body     []Part
	Headings []Heading
	Params   map[string]any
}

// Tombstone is the View of the page that stays where an article was.
type Tombstone struct {
	Page
	// Reason is "expired" or "withdrawn".
	Reason string
	Date   time.Time
	// Note says why an article was withdrawn.
	Note string
	// Source leads to the original; the zero Link for a story of our own.
	Source Link
}

// NotFound is the View of 404.html.
type NotFound struct {
	Page
	Homes []LanguageLink
}

// Redirect is the View of a page that sends to another.
type Redirect struct {
	Page
	// To is the path, Absolute the URL, of where it sends.
	To, Absolute string
}
