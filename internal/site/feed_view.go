package site

import "time"

// Feed is the View of a feed: the newest entries of a list, in one format.
// URLs without a host begin with "/", as everywhere; Origin makes them
// absolute.
type Feed struct {
	// Page is the list's: its name, its address.
	Page
	// Format is "atom", "rss" or "json".
	Format string
	// Key is "editions", "corrections" or "quotes" for a list that the theme
	// names; else the Page has a Title. That of quotes may have both.
	Key string
	// Self is the feed's own address.
	Self string
	// Origin is the site's scheme and host.
	Origin string
	// Hub is a WebSub hub's address, or empty.
	Hub string
	// Updated is when the newest change among the entries was.
	Updated time.Time
	Entries []FeedEntry
}

// FeedEntry is a story, an edition, a correction or a quote in a feed: one of the
// four is set.
type FeedEntry struct {
	// Story has all but the text; Whole is that, where the feed carries it.
	Story *Summary
	Whole []Part
	// Edition comes with the first of its stories.
	Edition    *FeedEdition
	Correction *CorrectionEntry
	Quote      *FeedQuote
}

// FeedQuote is a quote in a feed; ID is its own for ever.
type FeedQuote struct {
	QuoteCard
	ID string
}

// FeedEdition is an edition in a feed.
type FeedEdition struct {
	EditionEntry
	ID string
	// Summary is the editor's; it may be empty.
	Summary string
	Changed time.Time
	Stories []Teaser
}

// FeedList is the View of the list of all feeds of a language, for programs
// that subscribe to many at once.
type FeedList struct {
	Page
	Origin string
	Groups []FeedGroup
}

// FeedGroup is the feeds of lists of one kind.
type FeedGroup struct {
	// Key is "topics", "people", …, or empty for lists that are alone.
	Key   string
	Feeds []FeedLink
}

// changed is when an entry last changed.
func (e *FeedEntry) changed() time.Time {
	switch {
	case e.Story != nil:
		return e.Story.Changed
	case e.Edition != nil:
		return e.Edition.Changed
	}
	if e.Quote != nil {
		return e.Quote.Published
	}
	return e.Correction.Date
}
