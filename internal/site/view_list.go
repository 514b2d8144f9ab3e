package site

import "time"

// Summary is a story on a summary page or in a feed.
type Summary struct {
	Link
	// ID names the article for ever, whatever its address: a tag URI.
	ID       string
	Subtitle string
	// Text is the summary, plain.
	Text string
	Date time.Time
	// Changed is when the article was last corrected or brought up to date;
	// its Date when it never was.
	Changed  time.Time
	Section  Link
	Topics   []Link
	Dateline Dateline
	// Source is nil for a story of our own.
	Source      *SourceCredit
	Translators []Link
	// Method is "human", "machine", "machine+review" or empty.
	Method string
	Extent string
	// Quote is the lead quote card; nil when there is none.
	Quote *QuoteCard
	Cover *Picture
	// Languages are the story's other languages.
	Languages []LanguageLink
	// Corrected is true when the article carries a correction; Corrections are
	// those, newest first.
	Corrected   bool
	Corrections []Correction
	// Pages is how many pages the article has.
	Pages int
	Badge string

	of    string
	whole func() (*Summary, error) // makes all the rest; nil where it is there
}

// Of names the article that is summed up, its file; "" for a made-up Summary.
func (s *Summary) Of() string { return s.of }

// Whole returns the Summary with all that it has: itself, or, where a View was
// made brief, one that is read now.
func (s *Summary) Whole() (*Summary, error) {
	if s.whole == nil {
		return s, nil
	}
	return s.whole()
}

// SourceCredit is a source in one line.
type SourceCredit struct {
	Outlet         Link
	Place, Country string
	Lang           string
	// Title is the original's headline, URL leads to it, Published is when it
	// appeared; each may be empty.
	Title     Text
	URL       string
	Published time.Time
	// Authors are those of the original.
	Authors []string
}

// Teaser is a story in one line.
type Teaser struct {
	Link
	Date   time.Time
	Outlet string
}

// List is a list of stories: its first page, or one page of its archive. The
// first page holds the newest; archive pages are numbered from the oldest and
// never shift.
type List struct {
	Stories []*Summary
	// Archive is the archive page's number, from 1; 0 on the first page.
	Archive int
	// Newer and Older are the neighbours' paths, or empty.
	Newer, Older string
}

// Home is the View of a language's home.
type Home struct {
	Page
	List
	// Editions are the newest editions, one of each period.
	Editions []EditionEntry
}

// Section is the View of a section's page.
type Section struct {
	Page
	List
}

// Topic is the View of a topic's page.
type Topic struct {
	Page
	List
	About string
}

// Person is the View of a person's page: who they are and the stories that
// quote them.
type Person struct {
	Page
	List
	Role, About string
	// Website is the person's own page; it may be empty.
	Website string
	// OtherNames are the person's name in other languages.
	OtherNames []Text
	// Quotes are what the person said in this list's stories and, on the first
	// page, in stories that only other languages have; the latest first.
	Quotes []QuoteCard
}

// Quotes is the View of a page of quotes: all of a language, of a year or of a
// topic.
type Quotes struct {
	Page
	// Of is "all", "year" or "topic"; the year or topic is the page's Title.
	Of string
	// Topic leads to the topic's page.
	Topic  Link
	Quotes []QuoteCard
	// Years, the latest first, and Topics lead to the pages beside; they are
	// on the first page of "all" alone.
	Years, Topics []Link
	// JSON and CSV lead to the files with all quotes of the site; both are empty
	// when there are none.
	JSON, CSV string
	// Archive, Newer and Older are as in List.
	Archive      int
	Newer, Older string
}

// Outlet is the View of an outlet's page: what we took from it.
type Outlet struct {
	Page
	List
	Place, Country string
	// Language is the tag of the language the outlet publishes in.
	Language string
	Website  string
	About    string
	Licence  Link
}

// Sources is the View of the page that lists what the stories were made from.
type Sources struct {
	Page
	List
}

// Translator is the View of a translator's page.
type Translator struct {
	Page
	List
	Role, About string
}

// Edition is the View of the summary page for a day, week or month.
type Edition struct {
	Page
	// Period is "day", "week" or "month"; Name is "2024-05-31", "2024-W22" or
	// "2024-05".
	Period, Name string
	// Start is the period's first day, End its last.
	Start, End time.Time
	// Week is the ISO week's number; 0 for other periods.
	Week int
	// Intro is the editor's introduction; empty for an automatic edition.
	Intro []Part
	// Curated is true when an editor chose the order.
	Curated bool
	Stories []*Summary
	// Outlets and SourceLanguages are what the edition was made from.
	Outlets         []Link
	SourceLanguages []string
	// Previous and Next are the neighbours of the same period; the zero
	// EditionEntry where there is none.
	Previous, Next EditionEntry
}
