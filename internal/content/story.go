// Package content reads a site's content folder into typed stories, articles,
// registers, editions and pages. Text is checked, typed and given positions
// here; what it means is for the stages after.
//
// All reading goes through an fs.FS rooted at the site's folder, so every path
// in the package begins with "content/". Nothing is written.
package content

import "time"

// Story is one piece of news, whatever the language: a folder, or one file
// and its siblings.
type Story struct {
	// ID is the path under content/stories, without language and extension:
	// "2024/oslo-nato".
	ID string
	// Dir is where relative links begin: the story's folder, or the folder
	// that holds its files.
	Dir string
	// Shared is the path of story.toml, or "".
	Shared string
	// Files are the articles, by name.
	Files []ArticleFile
	// Originals are the files original.LANG.md, by name.
	Originals []ArticleFile
}

// ArticleFile is a file that holds an article.
type ArticleFile struct {
	Path string
	// Lang is the language in the file's name, "" when it names none.
	Lang string
}

// Article is a story in one language, as its front matter has it.
type Article struct {
	StoryID string
	File    string
	Lang    string

	Title    string
	Subtitle string
	Summary  string
	// Slug is never empty: it is made from the file's or folder's name when
	// the article gives none.
	Slug    string
	Date    time.Time // first published here
	Updated time.Time // zero unless the article changed
	Draft   bool
	Embargo time.Time // zero: none
	Expires time.Time // zero: never
	Section string
	// Topics are ids of the register or plain names.
	Topics      []string
	Dateline    Dateline
	Extent      string // "full", "condensed", "excerpt", "summary"
	Desk        string // initials
	Responsible string
	Aliases     []string
	Cover       *Cover
	Source      *Source // nil for a story of our own
	Rights      *Rights
	Translation *Translation // nil for a story of our own
	Credits     Credits
	Quotes      []Quote
	Corrections []Correction
	Allow       []Allowance
	Params      map[string]any
}

// Dateline is where and when the news happened: the anchor for "Selasa".
type Dateline struct {
	Place string
	Date  time.Time
}

// Cover is the story's picture.
type Cover struct {
	File    string            // relative to the story
	Alt     map[string]string // per language; "" holds a text for all
	Caption map[string]string
	Credit  map[string]string
	Licence string
}

// Source is the original work that a story was made from.
type Source struct {
	Title     string
	URL       string
	Outlet    string // id or plain name
	Authors   []string
	Lang      string
	Published time.Time
	Modified  time.Time
	Via       []string
	Archive   string
	Retrieved time.Time
	Hash      string
}

// Rights are how the original and our version may be used.
type Rights struct {
	Licence    string
	Permission string
	Holder     string
	Notice     string
	Republish  bool
	Original   string // "private" or "publish"
}

// Translation is how an article was made.
type Translation struct {
	Method      string // "human", "machine", "machine+review"
	From        string
	Relay       []string
	Tool        string
	Translators []string
	Reviewers   []string
	Changes     string
}

// Credits are who else worked on an article.
type Credits struct {
	Editors []string
	Assist  []string
	// Line is an assistance line as it is to be printed; it wins over Assist.
	Line string
}

// Quote is a [[quote]] of the front matter.
type Quote struct {
	ID         string
	Kind       string // "direct", "partial", "paraphrase", "statement", "post"
	Text       string
	Original   string // the words in the source's language
	Spoken     string // the language spoken
	SpokenText string // the words in that language
	Speaker    string // id or plain name
	Role       string
	Said       Said
	Card       bool
	Weight     int
	Source     *QuoteSource
}

// Said is the occasion of a quote.
type Said struct {
	Verb, To, Place, Event string
	Date                   time.Time
}

// QuoteSource describes a speaker who is not, or not only, a name.
type QuoteSource struct {
	Anonymity   string // "named", "office", "spokesperson", "anonymous"
	Count       int    // 0: unknown
	Description string
	Reason      string
}

// Correction is a dated public note on a change after publication.
type Correction struct {
	Kind   string // "corrected", "clarification", "update", "withdrawn"
	Date   time.Time
	Note   string
	Origin string // "ours", "source"
}

// Allowance silences one finding, with a reason.
type Allowance struct{ Check, Value, Why string }

// Withdrawn returns the correction that withdrew the article, or nil.
func (a *Article) Withdrawn() *Correction {
	for i := range a.Corrections {
		if a.Corrections[i].Kind == "withdrawn" {
			return &a.Corrections[i]
		}
	}
	return nil
}

// Translated reports whether the article is a version of somebody else's work.
func (a *Article) Translated() bool { return a.Source != nil || a.Translation != nil }
