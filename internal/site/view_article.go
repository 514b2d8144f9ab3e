package site

import (
	"html/template"
	"time"
)

// Article is the View of an article's page: the whole article, or one page of
// a paged one.
type Article struct {
	Page
	// Subtitle is the standfirst; it may be empty.
	Subtitle string
	// Summary is the article in a few sentences.
	Summary string
	// Date is when we first published; Updated is the zero time unless a
	// correction of kind "update" changed it.
	Date, Updated time.Time
	// Section is the zero Link for an article without one.
	Section Link
	// Dateline is where and when the news happened.
	Dateline Dateline
	// Source is nil for a story of our own.
	Source *SourceCard
	// Translation is nil for a story of our own.
	Translation *Translation
	// Extent is "full", "condensed", "excerpt" or "summary".
	Extent string
	// Credits are who worked on it, in the order to print.
	Credits []Credit
	// CreditLine is the assistance line as it stands; it wins over a Credit
	// of role "assistance", which is then left out.
	CreditLine string
	// Desk are the desk's initials; each URL leads to the person.
	Desk []Link
	// Responsible holds editorial responsibility; it may be empty.
	Responsible string
	// Cover is nil for an article without a picture.
	Cover *Picture
	// Body is the article's text, or one page of it.
	Body []Part
	// Headings of this page of the article, for a table of contents.
	Headings []Heading
	// Quotes are all cards of the article.
	Quotes []QuoteCard
	// Corrections, newest first.
	Corrections []Correction
	Topics      []Link
	People      []Link
	// Related are earlier stories.
	Related []Teaser
	// Paging is nil unless the article has several pages.
	Paging *Paging
	// Last is true where the end mark, credits and corrections go: on the
	// last page and on the page that shows all.
	Last bool
	// Rights are how this version may be used; nil when nothing is known.
	Rights *Rights
	// Params are the article's own values: [params] in front matter.
	Params map[string]any
}

// Part is a stretch of an article's body: HTML, a quote card, or the anchor of a
// quote in the text that follows.
type Part struct {
	HTML   template.HTML
	Quote  *QuoteCard
	Anchor string
}

// Heading is an entry of a table of contents. Level is 2 to 6.
type Heading struct {
	Level    int
	ID, Text string
}

// Paging leads through a paged article.
type Paging struct {
	// Number is this page, from 1; 0 on the page that shows all.
	Number, Count int
	// Previous and Next are empty at the ends.
	Previous, Next string
	// All is the page that shows the whole article.
	All string
	// Pages are the paths of all pages, the first first.
	Pages []string
}

// Dateline is where and when the news happened; either may be missing.
type Dateline struct {
	Place string
	Date  time.Time
}

// SourceCard is the original work, as shown beside the headline.
type SourceCard struct {
	// Outlet published it; URL leads to our page of the outlet.
	Outlet Link
	// OutletLang is the language the outlet's name is in.
	OutletLang string
	// Place and Country of the outlet: a name and an ISO 3166 code.
	Place, Country string
	// Title is the original headline.
	Title Text
	// URL is the original's own; Archive is a kept copy; each may be empty.
	URL, Archive string
	Authors      []string
	// Lang is the original's language.
	Lang string
	// Published and Modified are the original's own dates; zero if unknown.
	Published, Modified time.Time
	// Via are the outlets between the original and us.
	Via []Link
	// Licence is the original's licence; the zero Link if unknown.
	Licence Link
	// Holder and Notice are of its copyright.
	Holder, Notice string
}

// Rights are how others may use our version.
type Rights struct {
	Licence    Link
	Holder     string
	Notice     string
	Permission string
	// Republish is true when others may publish our version.
	Republish bool
}

// Translation is how the article was made.
type Translation struct {
	// Method is "human", "machine" or "machine+review".
	Method string
	// From is the language it was made from; Relay are languages between the
	// original and From.
	From  string
	Relay []string
	// Tool is the machine's name; empty for a human translation.
	Tool        string
	Translators []Link
	Reviewers   []Link
	// Changes is what the desk changed besides translating.
	Changes string
}

// Credit is who did one thing.
type Credit struct {
	// Role is "author", "translator", "reviewer", "editor" or "assistance".
	Role   string
	People []Link
}

// Correction is a dated public note.
type Correction struct {
	// Kind is "corrected", "clarification", "update" or "withdrawn".
	Kind string
	Date time.Time
	Note string
	// Origin is "ours", or "source" when the original was corrected.
	Origin string
}
