package site

import "time"

// Stories is the View of a file with stories of a language: the newest, or
// older ones, as in List.
type Stories struct {
	Lang Language
	// Title and Home are the site's, Self is the file's own address.
	Title, Home, Self string
	// Origin is the site's scheme and host.
	Origin string
	// Newer and Older are the addresses of the files beside it, or empty.
	Newer, Older string
	Stories      []*Summary
}

// NINJS is the View of an article for other newsrooms: all of it on one page.
type NINJS struct {
	*Article
	ID      string
	Origin  string
	Expires time.Time
}
