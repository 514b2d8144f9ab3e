package site

import (
	"html/template"
	"time"
)

// A View is the closed, typed value that one page's template receives: plain
// data, nothing that points back into the site. A page is a pure function of
// its View and its templates.
//
// Paths ("URL") start with "/" and hold the base path of base_url, so that
// they can be printed into href as they are; "Absolute" ones hold the host.

// Page is what every View begins with.
type Page struct {
	// Kind names the template: "article", "home", "topic", …
	Kind string
	// Lang is the language of the page.
	Lang Language
	// URL is the page's path.
	URL string
	// Canonical is the page's own absolute URL.
	Canonical string
	// Title is the page's heading, without the site's name.
	Title string
	// Description is for search engines and previews; it may be empty.
	Description string
	// Site is what all pages of the language share.
	Site Shared
	// Alternates are our own versions of the page in all its languages, this
	// one too, with "x-default" last; empty when there is only one.
	Alternates []Alternate
	// Languages is the language switch: every language of the site in config's
	// order.
	Languages []LanguageLink
	// NoIndex asks search engines to stay away: tombstones, 404.
	NoIndex bool
	// Badge says why the page is not public: "draft", "embargo" or "future";
	// empty for a public page.
	Badge string
}

// Shared is what all pages of one language share.
type Shared struct {
	// Title and Description are the site's, in this language.
	Title, Description string
	// Home is the path of the language's home.
	Home string
	// Menu leads to sections, editions, topics, people, outlets and pages.
	Menu []MenuItem
	// Footer leads to plain pages.
	Footer []Link
	// Params are the site's own values: [params] in config.
	Params map[string]any
}

// MenuItem is an entry of the menu. The theme names what has a Key: "editions",
// "topics", "people", "outlets", "translators" or "corrections" (the string
// menu.KEY); the rest has a Name.
type MenuItem struct {
	Link
	Key string
}

// Language is a language as a page needs it.
type Language struct {
	// Tag is its BCP 47 tag.
	Tag string
	// Name is its name in itself: "Bahasa Indonesia".
	Name string
	// Dir is "ltr" or "rtl".
	Dir string
}

// Alternate is one version of the page, for hreflang.
type Alternate struct {
	// Tag is a BCP 47 tag or "x-default".
	Tag string
	// Absolute is the version's URL.
	Absolute string
}

// LanguageLink is an entry of the language switch.
type LanguageLink struct {
	Language
	// URL is this page in that language; empty when it is not there.
	URL string
	// Current marks the page's own language.
	Current bool
}

// Link is a name that leads somewhere. URL may be empty: a name alone.
type Link struct {
	Name, URL string
}

// Text is words in a language of their own.
type Text struct {
	Text string
	// Lang is a BCP 47 tag, or "und" when unknown; Dir is "ltr", "rtl" or
	// "auto".
	Lang, Dir string
}

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

// Part is a stretch of an article's body: HTML, or a quote card.
type Part struct {
	HTML  template.HTML
	Quote *QuoteCard
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

// QuoteCard is a quote, ready to be drawn.
type QuoteCard struct {
	// ID is the quote's anchor; URL leads to it in the article.
	ID, URL string
	// Kind is "direct", "partial", "paraphrase", "statement" or "post".
	Kind string
	// Words are the quote's paragraphs as printed in the article, with its
	// own quote marks where it has any.
	Words []string
	// Lang and Dir are of Words.
	Lang, Dir string
	Speaker   Speaker
	// To, Place, Date and Event are when known: to whom, where, on which day,
	// on what occasion.
	To, Place, Event string
	Date             time.Time
	// Context is the rest of a quote block's attribution, as it stands.
	Context string
	// Original is nil when the words as spoken are not known.
	Original *Text
	// SecondHand is true for words that reached us through a further
	// language: spoken in one, read in another.
	SecondHand bool
	// Article leads to the article the quote stands in.
	Article Link
}

// Speaker said the words of a quote.
type Speaker struct {
	// Name is empty for an unnamed speaker, who has a Description.
	Name, URL string
	// Kind is "named", "office", "spokesperson" or "anonymous".
	Kind string
	// Role is the speaker's office at the time.
	Role string
	// Description of an unnamed speaker, Count of how many (0 is unknown) and
	// the Reason why no name is given.
	Description string
	Count       int
	Reason      string
}

// Picture is an image with what has to stand beside it.
type Picture struct {
	URL           string
	Width, Height int
	Alt, Caption  string
	Credit        string
	Licence       Link
}

// Summary is a story on a summary page.
type Summary struct {
	Link
	Subtitle string
	// Text is the summary, plain.
	Text     string
	Date     time.Time
	Section  Link
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
	// Corrected is true when the article carries a correction.
	Corrected bool
	// Pages is how many pages the article has.
	Pages int
	Badge string
}

// SourceCredit is a source in one line.
type SourceCredit struct {
	Outlet         Link
	Place, Country string
	Lang           string
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
	// Quotes are what the person said in this list's stories.
	Quotes []QuoteCard
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
