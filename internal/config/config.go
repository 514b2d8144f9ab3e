// Package config reads config.toml into a Config: typed, complete, never
// changed after Load. Every default stands in defaults.go.
package config

import (
	"time"

	"digest/internal/diag"
)

// Config is what a site's config.toml says, with every default filled in.
type Config struct {
	Title       string
	Description string
	// BaseURL ends with "/"; it may have a path.
	BaseURL string
	// BasePath is the path of BaseURL: "/" or "/sub/folder/".
	BasePath string
	// DefaultLanguage is the tag of the language that the root leads to.
	DefaultLanguage string
	// Location is the timezone in which days begin.
	Location *time.Location
	// Languages in order of weight, then as they stand in config.toml.
	Languages []Language
	// Sections in the order of config.toml.
	Sections   []Section
	Permalinks Permalinks
	Lists      Lists
	Editions   Editions
	Quotes     Quotes
	Feeds      Feeds
	Data       Data
	// Findings are the severities that differ from those of the codes.
	Findings map[string]diag.Severity
	Publish  Publish
	// Deploy are the places a site is published to.
	Deploy []Target
	// Params are the site's own values, for its templates.
	Params map[string]any
}

// Language is one [languages.TAG].
type Language struct {
	Tag         string
	Title       string
	Description string
	// Name is the language's name in itself.
	Name string
	// Dir is "ltr" or "rtl".
	Dir    string
	Weight int
	// Paths replace path words: topics = "topik".
	Paths map[string]string
}

// Section is one [sections.ID]: its title per language.
type Section struct {
	ID     string
	Titles map[string]string
}

// Permalinks are path patterns without the language folder. Words in braces
// are replaced.
type Permalinks struct {
	Article    string // {year} {month} {day} {slug} {section} {story}
	Section    string // {id}, as all that follow
	Topic      string
	Person     string
	Outlet     string
	Translator string
	Edition    string
	Page       string
}

// Lists are the summary pages: how long they are, and which are made.
type Lists struct {
	// Size is how many stories an archive page holds; a first page holds
	// from Size to 2*Size-1.
	Size int
	// Related is how many earlier stories an article leads to.
	Related int
	// Omit are the lists that the site has not, of "quotes" and "sources".
	Omit []string
}

// Editions are which summary pages are made.
type Editions struct {
	Periods []string // of "day", "week", "month"
}

// Quotes are which quotes become cards besides those that the front matter and
// quote blocks name.
type Quotes struct {
	// Find has the quotes of the text found and attributed by rules.
	Find bool
	// Confidence is how sure a rule must be of the speaker, from 0 to 1. Quotes
	// below it are for the editor: no page shows them.
	Confidence float64
	// Cards is how many found quotes at most are drawn in an article that has
	// no cards of its own.
	Cards int
	// Data has quotes.json and quotes.csv made.
	Data bool
	// Unnamed are the limits on speakers whose names are kept back.
	Unnamed Unnamed
}

// Unnamed is a desk's policy on unnamed speakers.
type Unnamed struct {
	// Most is how many of an article's speakers may be unnamed, -1 for any
	// number; Share is how great a part of them, from 0 to 1.
	Most  int
	Share float64
	// Reason asks of each [[quote]] without a name why there is none.
	Reason bool
}

// Limited reports whether a number of unnamed speakers is limited.
func (u Unnamed) Limited() bool { return u.Most >= 0 || u.Share < 1 }

// Feeds are how lists are published for feed readers.
type Feeds struct {
	// Formats are those of every feed, of "atom", "rss" and "json".
	Formats []string
	// Content is what a feed carries of each story: its "summary", or the
	// article in "full".
	Content string
	// Size is how many entries a feed has at most.
	Size int
	// Hub is the address of a WebSub hub that is told of changes, or empty.
	Hub string
	// Authority is the domain in the ids of entries; empty for that of BaseURL.
	Authority string
}

// Publish is what the host of the site needs.
type Publish struct {
	// Host is one of Hosts, or "".
	Host string
}

// Hosts are those that have a form of their own for redirects and headers.
var Hosts = []string{"github-pages", "gitlab-pages", "cloudflare", "netlify", "vercel", "s3", "nginx", "caddy", "apache"}

// Target is one [deploy.targets.NAME].
type Target struct {
	Name string
	URL  string
	// Compress stores texts compressed.
	Compress bool
	// Cache is the Cache-Control of pages; "" for the default.
	Cache string
	Purge Purge
}

// Purge is [deploy.targets.NAME.purge]: who is told what changed.
type Purge struct{ CloudFront, Cloudflare, IndexNow string }

// Language returns the language with the given tag.
func (c *Config) Language(tag string) (Language, bool) {
	for _, l := range c.Languages {
		if l.Tag == tag {
			return l, true
		}
	}
	return Language{}, false
}

// Multilingual reports whether paths begin with a language folder.
func (c *Config) Multilingual() bool { return len(c.Languages) > 1 }
