package site

import (
	"cmp"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"sync"

	"golang.org/x/net/idna"

	"digest/internal/config"
	"digest/internal/content"
)

// feedFiles are the names of feeds in the folder of their list.
var feedFiles = map[string]string{"atom": "atom.xml", "rss": "rss.xml", "json": "feed.json"}

// feedLinks lead to the feeds of a list, in config's order of formats.
func (s *Site) feedLinks(place, name, key string) []FeedLink {
	var links []FeedLink
	for _, format := range s.Config.Feeds.Formats {
		links = append(links, FeedLink{Link: Link{name, s.url(place + feedFiles[format])}, Key: key, Format: format})
	}
	return links
}

// planFeeds plans the feeds of every list that has entries, and the list of
// all feeds of a language.
func (s *Site) planFeeds() {
	if len(s.Config.Feeds.Formats) == 0 {
		return
	}
	for _, l := range s.languages {
		for _, g := range l.order {
			s.planGroupFeeds(l, g)
		}
		if len(l.editions) > 0 {
			s.planFeed(l, l.editionIndex(), "", "list of editions", func(a *asker, v *Feed) error { return a.editionFeed(l, v) })
		}
		if len(l.corrected) > 0 {
			s.planFeed(l, l.corrections(), "", "list of corrections", func(a *asker, v *Feed) error { return a.correctionFeed(l, v) })
		}
		if len(l.entries) > 0 {
			s.plan(l, "feeds", l.home()+"feeds.opml", content.ConfigFile, "the list of feeds", func(a *asker) (any, error) {
				return a.feedList(l), nil
			})
		}
	}
}

// planGroupFeeds plans the feeds of a group's stories; of a person, those of
// what they said as well. Of all pages of quotes only the first has feeds.
func (s *Site) planGroupFeeds(l *language, g *group) {
	if len(g.ranks) == 0 {
		return
	}
	if g.kind != quotesKind {
		s.planFeed(l, g.place, "", strings.TrimSpace(g.kind+" page of "+g.id), func(a *asker, v *Feed) error { return a.storyFeed(l, g, v) })
	}
	if sub, ok := l.quoteFeed(g); ok {
		s.planFeed(l, g.place, sub, "quotes "+g.id, func(a *asker, v *Feed) error { return a.quoteFeed(l, g, v) })
	}
}

// planFeed plans the feeds of a list, one for each format, in a folder below the
// list's or, with sub "", in its own.
func (s *Site) planFeed(l *language, place, sub, what string, fill func(*asker, *Feed) error) {
	formats := &feedFormats{left: len(s.Config.Feeds.Formats)}
	for _, format := range s.Config.Feeds.Formats {
		self := place + sub + feedFiles[format]
		s.plan(l, "feed", self, content.ConfigFile, "the feed of the "+what, func(a *asker) (any, error) {
			v, err := formats.view(a, func() (*Feed, error) {
				v := &Feed{Page: a.page("feed", l, place, "", "", nil), Origin: a.origin(), Hub: a.config().Feeds.Hub}
				err := fill(a, v)
				for i := range v.Entries {
					if changed := v.Entries[i].changed(); changed.After(v.Updated) {
						v.Updated = changed
					}
				}
				return v, err
			})
			v.Format, v.Self = format, a.absolute(self)
			return &v, err
		})
	}
}

// feedFormats is the View that the feeds of a list have in common. A build makes
// it once, and keeps it until the last format has been made. In a preview, where
// the site changes under it, each is made anew.
type feedFormats struct {
	mu    sync.Mutex
	left  int
	made  *Feed
	asked []uint32
}

func (f *feedFormats) view(a *asker, made func() (*Feed, error)) (Feed, error) {
	if a.off {
		v, err := made()
		return *v, err
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.made == nil {
		v, err := made()
		if err != nil {
			return *v, err
		}
		f.made, f.asked = v, a.questions()
	}
	v := *f.made
	a.asked = slices.Clone(f.asked)
	if f.left--; f.left == 0 {
		f.made = nil
	}
	return v, nil
}

// groupFeeds lead to the feeds of a group.
func (a *asker) groupFeeds(l *language, g *group, title string) []FeedLink {
	var links []FeedLink
	if g.kind != quotesKind {
		links = a.feedLinks(g.place, title, "")
	}
	if sub, ok := l.quoteFeed(g); ok {
		links = append(links, a.feedLinks(g.place+sub, title, "quotes")...)
	}
	return links
}

func (a *asker) storyFeed(l *language, g *group, v *Feed) error {
	v.Title = a.groupName(l, g)
	if g.kind == homeKind {
		v.Description = l.Description
	}
	for _, e := range a.newestOf(l, g.groupKey, a.config().Feeds.Size) {
		story, err := a.card(e)
		if err != nil {
			return err
		}
		entry := FeedEntry{Story: story}
		if a.config().Feeds.Content == "full" {
			if entry.Whole, err = a.whole(e); err != nil {
				return err
			}
		}
		v.Entries = append(v.Entries, entry)
	}
	return nil
}

// wholeArticle is the text of an article on one page, with its cards.
func (a *asker) wholeArticle(l *language, e *Entry) ([]Part, error) {
	r, err := a.record(e)
	if err != nil {
		return nil, err
	}
	body, err := a.body(e)
	if err != nil {
		return nil, err
	}
	cards, _ := a.quoteCards(l, e, r, body)
	return a.parts(l, body.Body, -1, cards, nil, nil), nil
}

func (a *asker) editionFeed(l *language, v *Feed) error {
	v.Key = "editions"
	size := a.config().Feeds.Size
	for _, e := range a.editionsForFeed(l, size) {
		entry := &FeedEdition{EditionEntry: a.editionEntry(e), ID: a.tag(e.start.Year(), "editions/"+e.name+"/"+l.Tag), Changed: e.start}
		if e.curated != nil {
			entry.Summary = cmp.Or(e.curated.Edition.Summary, e.curated.Note.Summary)
		}
		shown := e.entries[:min(size, len(e.entries))]
		entry.Stories = a.inOneLine(shown)
		for _, story := range shown {
			if changed := a.changed(story); changed.After(entry.Changed) {
				entry.Changed = changed
			}
		}
		v.Entries = append(v.Entries, FeedEntry{Edition: entry})
	}
	return nil
}

func (a *asker) correctionFeed(l *language, v *Feed) error {
	v.Key = "corrections"
	entries, err := a.correctionEntries(l)
	for i := range entries[:min(a.config().Feeds.Size, len(entries))] {
		v.Entries = append(v.Entries, FeedEntry{Correction: &entries[i]})
	}
	return err
}

// feedList lists all feeds of a language, in the first of the formats.
func (a *asker) feedList(l *language) *FeedList {
	v := &FeedList{Page: a.page("feeds", l, l.home()+"feeds.opml", l.Title, "", nil), Origin: a.origin()}
	first := func(links []FeedLink) []FeedLink { return links[:1] }
	alone := FeedGroup{Feeds: first(a.feedLinks(l.home(), l.Title, ""))}
	for _, section := range a.namesOf(l, sectionKind) {
		alone.Feeds = append(alone.Feeds, first(a.feedLinks(section.URL, section.Name, ""))...)
	}
	if a.has(l, "editions") {
		alone.Feeds = append(alone.Feeds, first(a.feedLinks(l.editionIndex(), "", "editions"))...)
	}
	if a.has(l, quotesKind) {
		alone.Feeds = append(alone.Feeds, first(a.feedLinks(l.quotesPath(""), "", "quotes"))...)
	}
	if a.has(l, "corrections") {
		alone.Feeds = append(alone.Feeds, first(a.feedLinks(l.corrections(), "", "corrections"))...)
	}
	v.Groups = append(v.Groups, alone)
	for _, index := range indexes {
		group := FeedGroup{Key: index.name}
		for _, list := range a.namesOf(l, index.kind) {
			group.Feeds = append(group.Feeds, first(a.feedLinks(list.URL, list.Name, ""))...)
		}
		if len(group.Feeds) > 0 {
			v.Groups = append(v.Groups, group)
		}
	}
	return v
}

// articleID names an article for ever: by its story's id and its language, in
// the year in which it was published. Slug, section and permalinks may change.
func (a *asker) articleID(e *Entry) string {
	return a.tag(e.Date.Year(), "stories/"+e.StoryID+"/"+e.Lang)
}

// tagAuthority is the domain in tag URIs (RFC 4151): config's, or the host of
// the site.
func tagAuthority(c *config.Config) string {
	if c.Feeds.Authority != "" {
		return c.Feeds.Authority
	}
	u, err := url.Parse(c.BaseURL)
	if err != nil { // config has looked at it
		return "localhost"
	}
	if host, err := idna.Lookup.ToASCII(u.Hostname()); err == nil {
		return host
	}
	return u.Hostname()
}

// tagURI is a tag URI; the authority must have had its domain in the year.
func tagURI(authority string, year int, specific string) string {
	return "tag:" + authority + "," + strconv.Itoa(year) + ":" + escape(specific)
}
