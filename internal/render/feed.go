package render

import (
	"bytes"
	"strings"

	"digest/internal/site"
)

// feed writes a feed in its format.
func (l *locale) feed(x xmlWriter, v *site.Feed) error {
	name, err := l.feedName(v.Title, v.Key)
	if err != nil {
		return err
	}
	f := &feedWriter{locale: l, feed: v, title: name}
	if v.Title != v.Site.Title {
		f.title += " · " + v.Site.Title
	}
	switch v.Format {
	case "atom":
		return f.atom(x)
	case "rss":
		return f.rss(x)
	}
	return f.json(x.Buffer)
}

// feedName is what a list is called.
func (l *locale) feedName(name, key string) (string, error) {
	if key == "" {
		return name, nil
	}
	of, err := l.plain("menu." + key)
	if err != nil || key != "quotes" || name == "" {
		return of, err
	}
	colon, err := l.plain("colon")
	return of + colon + name, err
}

// feedWriter writes one feed.
type feedWriter struct {
	*locale
	feed  *site.Feed
	title string
}

// absolute is an address with the site's host.
func (f *feedWriter) absolute(url string) string { return absolute(f.feed.Origin, url) }

func absolute(origin, url string) string {
	if strings.HasPrefix(url, "/") {
		return origin + url
	}
	return url
}

// about is what the feed is about, in one line.
func (f *feedWriter) about() string {
	if f.feed.Description != "" {
		return f.feed.Description
	}
	return f.feed.Site.Description
}

// entry appends what write makes of an entry. Of a story it is made once for all
// feeds of the format: it stands in many.
func (f *feedWriter) entry(b *bytes.Buffer, e *site.FeedEntry, write func(item) error) error {
	kept, key := f.theme.summaries, ""
	if kept != nil && e.Story != nil && e.Story.Of() != "" {
		key = f.feed.Format + " " + e.Story.Of()
		if text, ok, err := kept.Get(key); ok || err != nil {
			b.WriteString(text)
			return err
		}
	}
	item, err := f.item(e)
	if err != nil {
		return err
	}
	from := b.Len()
	if err := write(item); err != nil || key == "" {
		return err
	}
	return kept.Put(key, b.Bytes()[from:])
}

// item is an entry in the words that all formats need.
type item struct {
	id, title, url string
	// summary is text, content HTML.
	summary, content string
}

func (f *feedWriter) item(e *site.FeedEntry) (item, error) {
	switch {
	case e.Story != nil:
		return f.story(e)
	case e.Edition != nil:
		return f.edition(e.Edition)
	case e.Quote != nil:
		return f.quoted(e.Quote)
	}
	return f.correction(e.Correction)
}

func (f *feedWriter) story(e *site.FeedEntry) (item, error) {
	s := e.Story
	c := f.contents(f.absolute(s.URL))
	c.story(e)
	html, err := c.html()
	return item{s.ID, s.Name, f.absolute(s.URL), s.Text, html}, err
}

func (f *feedWriter) edition(e *site.FeedEdition) (item, error) {
	title, err := e.Title, error(nil)
	if title == "" {
		if title, err = f.editionname(e.Period, e.Start, e.End, e.Week); err != nil {
			return item{}, err
		}
	}
	count, err := f.plain("count.stories", "n", e.Count)
	if err != nil {
		return item{}, err
	}
	c := f.contents(f.absolute(e.URL))
	c.edition(e)
	html, err := c.html()
	if e.Summary != "" {
		count = e.Summary
	}
	return item{e.ID, title, f.absolute(e.URL), count, html}, err
}

func (f *feedWriter) correction(e *site.CorrectionEntry) (item, error) {
	kind, err := f.plain("correction." + e.Kind)
	if err != nil {
		return item{}, err
	}
	colon, err := f.plain("colon")
	url := f.absolute(e.Article.URL)
	c := f.contents(url)
	c.correction(&e.Correction)
	c.paragraph(linkto(e.Article.Name, url))
	html, more := c.html()
	if err == nil {
		err = more
	}
	return item{e.ID, kind + colon + e.Article.Name, url + "#corrections", e.Note, html}, err
}

// quoted is an entry for a quote: its title is who said it, its text the card
// and the story it stands in.
func (f *feedWriter) quoted(q *site.FeedQuote) (item, error) {
	url := f.absolute(q.URL)
	c := f.contents(url)
	c.quote(&q.QuoteCard)
	c.original(&q.QuoteCard)
	c.paragraph(linkto(q.Article.Name, f.absolute(q.Article.URL)))
	html, err := c.html()
	who := q.Speaker.Name
	if who == "" {
		who = q.Speaker.Description
	}
	colon, more := f.plain("colon")
	if err == nil {
		err = more
	}
	words := strings.Join(q.Words, " ")
	return item{q.ID, who + colon + words, url, words, html}, err
}

// feedList writes the feeds of a language as OPML, which feed readers import.
func (l *locale) feedList(x xmlWriter, v *site.FeedList) error {
	x.WriteString(xmlDeclaration)
	x.open("opml", "version", "2.0")
	x.open("head")
	x.text("title", v.Site.Title)
	x.close("head")
	x.open("body")
	for _, group := range v.Groups {
		if group.Key != "" {
			name, err := l.plain("menu." + group.Key)
			if err != nil {
				return err
			}
			x.open("outline", "text", name)
			x.WriteByte('\n')
		}
		for _, feed := range group.Feeds {
			name, err := l.feedName(feed.Name, feed.Key)
			if err != nil {
				return err
			}
			page, _, _ := strings.Cut(feed.URL, feedFile(feed.URL))
			x.empty("outline", "type", "rss", "text", name, "title", name, "language", v.Lang.Tag,
				"xmlUrl", v.Origin+feed.URL, "htmlUrl", v.Origin+page)
		}
		if group.Key != "" {
			x.close("outline")
		}
	}
	x.close("body")
	x.close("opml")
	return nil
}

// feedFile is the last part of a feed's address.
func feedFile(url string) string { return url[strings.LastIndexByte(url, '/')+1:] }

// mediaTypes are those of the formats of feeds, with their names.
var mediaTypes = map[string]struct{ kind, name string }{
	"atom": {"application/atom+xml", "Atom"},
	"rss":  {"application/rss+xml", "RSS"},
	"json": {"application/feed+json", "JSON"},
}
