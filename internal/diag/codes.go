package diag

import "slices"

// Code describes one kind of finding. Codes are stable: config and scripts
// name them. docs/findings.md explains each; a test holds the two together.
type Code struct {
	ID       string
	Severity Severity // unless config says otherwise
	// Fixed codes cannot be set in config: there is no correct output to go
	// on with.
	Fixed   bool
	Summary string
}

// Codes lists every kind of finding, sorted by ID.
var Codes = []Code{
	{"alias-path", Error, false, "an alias is not a path that this site can serve"},
	{"article-duplicate", Error, true, "a story has two articles in one language"},
	{"assist-conflict", Warning, false, "the assistance line at the end and credits.line differ"},
	{"audit-alt", Error, false, "a picture in a finished page has no alternative text"},
	{"audit-alternate", Error, false, "the versions that hreflang names do not agree"},
	{"audit-anchor", Error, false, "a link leads to a place that its page does not have"},
	{"audit-asset", Error, false, "a file that a page needs is not there"},
	{"audit-canonical", Error, false, "a page does not name its own address"},
	{"audit-dir", Error, false, "text runs against the direction of its script"},
	{"audit-feed", Error, false, "a feed that readers may refuse"},
	{"audit-heading", Error, false, "a page has no heading of the first level, or several"},
	{"audit-id", Error, false, "an id that is not one of its own in the page"},
	{"audit-inline", Warning, false, "a script or style within a page"},
	{"audit-jsonld", Error, false, "structured data that schema.org does not define"},
	{"audit-lang", Error, false, "a language is missing, or is none"},
	{"audit-leftover", Error, false, "a page shows what a template left behind"},
	{"audit-link", Error, false, "a link of a finished page leads nowhere"},
	{"audit-local", Error, false, "an address that works on one machine or network only"},
	{"audit-mixed", Error, false, "a page of https loads or links its own site by http"},
	{"audit-orphan", Warning, false, "no link leads to a page"},
	{"audit-redirect", Error, false, "a redirect does not end at a page"},
	{"audit-robots", Error, false, "robots.txt is wrong, or keeps robots from pages"},
	{"audit-sitemap", Error, false, "a sitemap that search engines may refuse"},
	{"audit-size", Warning, false, "a page is larger than search engines read"},
	{"audit-syntax", Error, false, "a finished file that a strict reader refuses"},
	{"audit-title", Error, false, "a finished page has no title"},
	{"audit-unlisted", Warning, false, "a page stands in no sitemap"},
	{"correction-date", Error, false, "a correction is dated before the article"},
	{"correction-missing", Error, false, "updated is set but no correction says why"},
	{"date-order", Error, false, "two dates contradict each other"},
	{"desk-unknown", Warning, false, "desk initials that nobody in the register of people has"},
	{"edition-name", Error, true, "an edition's file name is no day, week or month"},
	{"edition-story", Error, false, "an edition names a story that it cannot show"},
	{"file-unreadable", Error, true, "a file cannot be read or kept"},
	{"front-matter", Error, true, "front matter is missing, unterminated or cannot be read"},
	{"heading-echo", Warning, false, "a cross-heading in quote marks echoes no quote of the article"},
	{"host-limit", Warning, false, "more redirects than the host takes"},
	{"image-alt", Error, false, "an image has no alternative text"},
	{"image-format", Error, false, "an image that cannot be read, or that content may not show"},
	{"image-missing", Error, false, "an image is not there"},
	{"invalid-date", Error, true, "a date or time cannot be read"},
	{"invalid-text", Error, true, "bytes that are not UTF-8 text"},
	{"invalid-value", Error, true, "a value that is none of those allowed"},
	{"language-mismatch", Error, true, "lang and the file's name disagree"},
	{"language-unknown", Error, true, "an article in a language that config does not list"},
	{"licence-translation", Error, false, "a licence that does not allow translation"},
	{"licence-unknown", Error, false, "a licence that the register does not list"},
	{"link-broken", Error, false, "an internal link leads nowhere"},
	{"link-file", Error, false, "a link to a file of a kind that content may not publish"},
	{"link-scheme", Error, false, "a link with a scheme other than http, https, mailto or tel"},
	{"misplaced-key", Error, true, "a top-level key stands under a table"},
	{"missing-key", Error, true, "a key that must be there is not"},
	{"name-avoided", Error, false, "a spelling of a name that the register of people says to avoid"},
	{"outlet-unknown", Warning, false, "an outlet that the register does not list"},
	{"page-empty", Warning, false, "a page of a paged article has no text"},
	{"path-windows", Warning, false, "a path that Windows cannot have"},
	{"person-unknown", Warning, false, "a speaker given by id whom the register does not list"},
	{"quote-back-translation", Error, false, "words translated back into the language they were spoken in"},
	{"quote-duplicate", Error, false, "two quotes of one article have the same id"},
	{"quote-original", Error, false, "a quote's original words do not stand in the text of the original"},
	{"quote-speaker", Error, false, "a quote has no speaker"},
	{"quote-unsure", Off, false, "words in quote marks of which it is not sure who said them"},
	{"quote-verbatim", Error, false, "a quote's text does not stand in the article"},
	{"raw-html", Error, false, "raw HTML in Markdown"},
	{"section-unknown", Warning, false, "a section that config does not list"},
	{"story-empty", Warning, false, "a story folder without an article"},
	{"string-missing", Warning, false, "a translated string of the theme is missing in a language"},
	{"syntax", Error, true, "TOML or YAML that cannot be read"},
	{"template", Error, true, "a template cannot be parsed or run"},
	{"text-control", Warning, false, "control characters in the text, left out"},
	{"too-large", Error, true, "a file is larger than any article can be"},
	{"topic-unknown", Warning, false, "a topic that the register does not list, though there is one"},
	{"translation-review", Error, false, "a machine translation that nobody answers for"},
	{"unknown-file", Warning, false, "a file in content that nothing reads"},
	{"unknown-key", Error, true, "a key that nothing reads"},
	{"unnamed-limit", Error, false, "more unnamed speakers than the desk allows"},
	{"unnamed-reason", Error, false, "a speaker's name is kept back and no reason is given"},
	{"url-collision", Error, true, "two pages claim one path"},
	{"wrong-type", Error, true, "a value of the wrong type"},
}

// Lookup returns the code with the given ID.
func Lookup(id string) (Code, bool) {
	i := slices.IndexFunc(Codes, func(c Code) bool { return c.ID == id })
	if i < 0 {
		return Code{}, false
	}
	return Codes[i], true
}

// CodeIDs returns the IDs of all codes.
func CodeIDs() []string {
	ids := make([]string, len(Codes))
	for i, c := range Codes {
		ids[i] = c.ID
	}
	return ids
}
