package site

import "time"

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
	// Feeds are those of the page's own list; empty where it has none.
	Feeds []FeedLink
	// NoIndex asks search engines to stay away: tombstones, 404.
	NoIndex bool
	// Badge says why the page is not public: "draft", "embargo" or "future";
	// empty for a public page.
	Badge string

	query query // nil where nothing can be asked
}

// Shared is what all pages of one language share.
type Shared struct {
	// Title and Description are the site's, in this language.
	Title, Description string
	// Home is the path of the language's home.
	Home string
	// Menu leads to sections, editions, topics, people, outlets and pages.
	Menu []MenuItem
	// Footer leads to the plain pages, to sources, coverage and corrections.
	Footer []MenuItem
	// Feeds are those of all stories.
	Feeds []FeedLink
	// Params are the site's own values: [params] in config.
	Params map[string]any
}

// MenuItem is an entry of the menu. The theme names what has a Key: "editions",
// "topics", "people", "outlets", "translators", "quotes", "sources", "coverage" or "corrections" (the string
// menu.KEY); the rest has a Name.
type MenuItem struct {
	Link
	Key string
}

// FeedLink leads to a feed.
type FeedLink struct {
	// Link has the name of the list and the feed's path. The theme names what
	// has a Key, "editions" or "corrections": see MenuItem.
	Link
	Key string
	// Format is "atom", "rss" or "json".
	Format string
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
	// on what occasion. When is the day as the article has it, where no date
	// is known; Medium is by which means.
	To, Place, Event, When, Medium string
	Date                           time.Time
	// Context is the rest of a quote block's attribution, as it stands.
	Context string
	// Original is nil when the words as spoken are not known.
	Original *Text
	// SecondHand is true for words that reached us through a further
	// language: spoken in one, read in another.
	SecondHand bool
	// Wording says what the words are: "verbatim", as they were spoken;
	// "translated"; "second-hand", a translation of a translation;
	// "paraphrase"; or "" when it is not known.
	Wording string
	// Translators made the words of a translated quote; Machine is true when
	// no human did.
	Translators []Link
	Machine     bool
	// Passage leads to the words in the source itself; empty when its text is
	// not known.
	Passage string
	// Found is true for a quote that rules found in the text.
	Found bool
	// Published is when the article was.
	Published time.Time
	// Article leads to the article the quote stands in.
	Article Link
	// Pulled is true for words that stand in the running text, too: the card
	// repeats them, and may stand in the margin.
	Pulled bool

	of string
}

// Of names the quote: its article's file and its id. It is "" for one that was
// made up, or says less than in its own language.
func (c QuoteCard) Of() string { return c.of }

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
