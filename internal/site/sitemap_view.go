package site

import "time"

// Sitemap is the View of a sitemap: pages that search engines may show.
type Sitemap struct {
	Lang Language
	URLs []SitemapURL
}

// SitemapURL is a page in a sitemap. All addresses have the host.
type SitemapURL struct {
	Loc string
	// Changed is when it last changed; zero where that says nothing.
	Changed time.Time
	// Alternates are as in Page.
	Alternates []Alternate
	Images     []string
	// News is set in a sitemap of news.
	News *News
}

// News is what search engines for news want to know of an article.
type News struct {
	Publication, Lang string
	Date              time.Time
	Title             string
}

// SitemapIndex is the View of the list of sitemaps.
type SitemapIndex struct {
	Lang     Language
	Sitemaps []SitemapURL
}

// Robots is the View of robots.txt.
type Robots struct {
	Lang    Language
	Sitemap string
}
