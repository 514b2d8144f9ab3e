package render

import (
	"bytes"
	"encoding/json"
	"time"

	"digest/internal/site"
)

// jsonFeed is JSON Feed 1.1.
type jsonFeed struct {
	Version     string       `json:"version"`
	Title       string       `json:"title"`
	HomePageURL string       `json:"home_page_url"`
	FeedURL     string       `json:"feed_url"`
	Description string       `json:"description,omitempty"`
	Language    string       `json:"language"`
	Authors     []jsonPerson `json:"authors"`
	Hubs        []jsonHub    `json:"hubs,omitempty"`
	// Items are written one by one, the last of all.
	Items []jsonItem `json:"items"`
}

type jsonPerson struct {
	Name string `json:"name"`
	URL  string `json:"url,omitempty"`
}

type jsonHub struct {
	Type string `json:"type"`
	URL  string `json:"url"`
}

type jsonItem struct {
	ID          string       `json:"id"`
	URL         string       `json:"url"`
	ExternalURL string       `json:"external_url,omitempty"`
	Title       string       `json:"title"`
	Summary     string       `json:"summary,omitempty"`
	ContentHTML string       `json:"content_html"`
	Image       string       `json:"image,omitempty"`
	Published   string       `json:"date_published"`
	Modified    string       `json:"date_modified"`
	Authors     []jsonPerson `json:"authors,omitempty"`
	Tags        []string     `json:"tags,omitempty"`
	Language    string       `json:"language"`
	Digest      *jsonStory   `json:"_digest,omitempty"`
}

// jsonStory is what JSON Feed has no names for.
type jsonStory struct {
	Source      *jsonSource  `json:"source,omitempty"`
	Translators []jsonPerson `json:"translators,omitempty"`
	Method      string       `json:"method,omitempty"`
	Extent      string       `json:"extent,omitempty"`
	Corrections []jsonNote   `json:"corrections,omitempty"`
}

type jsonSource struct {
	Outlet   string `json:"outlet"`
	Title    string `json:"title,omitempty"`
	Language string `json:"language,omitempty"`
}

type jsonNote struct {
	Kind string `json:"kind"`
	Date string `json:"date"`
	Note string `json:"note"`
}

func (f *feedWriter) json(b *bytes.Buffer) error {
	v := f.feed
	feed := jsonFeed{
		Version: "https://jsonfeed.org/version/1.1", Title: f.title, HomePageURL: v.Canonical, FeedURL: v.Self,
		Description: f.about(), Language: v.Lang.Tag, Authors: []jsonPerson{{v.Site.Title, v.Origin + v.Site.Home}},
		Items: []jsonItem{},
	}
	if v.Hub != "" {
		feed.Hubs = []jsonHub{{"WebSub", v.Hub}}
	}
	if err := readable(b, feed); err != nil {
		return err
	}
	b.Truncate(b.Len() - len("]}"))
	for i := range v.Entries {
		e := &v.Entries[i]
		if i > 0 {
			b.WriteByte(',')
		}
		b.WriteByte('\n')
		err := f.entry(b, e, func(i item) error { return readable(b, f.jsonItem(e, i)) })
		if err != nil {
			return err
		}
	}
	b.WriteString("\n]}\n")
	return nil
}

// readable appends a value as JSON, with letters as they are.
func readable(b *bytes.Buffer, value any) error {
	e := json.NewEncoder(b)
	e.SetEscapeHTML(false)
	err := e.Encode(value)
	b.Truncate(max(0, b.Len()-len("\n")))
	return err
}

func (f *feedWriter) jsonItem(e *site.FeedEntry, i item) *jsonItem {
	item := &jsonItem{ID: i.id, URL: i.url, Title: i.title, Summary: i.summary, ContentHTML: i.content, Language: f.feed.Lang.Tag}
	dates := func(published, changed time.Time) {
		item.Published, item.Modified = published.Format(time.RFC3339), changed.Format(time.RFC3339)
	}
	switch {
	case e.Story != nil:
		dates(e.Story.Date, e.Story.Changed)
		f.jsonStory(item, e.Story)
	case e.Edition != nil:
		dates(e.Edition.Start, e.Edition.Changed)
	case e.Quote != nil:
		dates(e.Quote.Published, e.Quote.Published)
	default:
		dates(e.Correction.Date, e.Correction.Date)
	}
	return item
}

func (f *feedWriter) jsonStory(item *jsonItem, s *site.Summary) {
	d := &jsonStory{Method: s.Method, Extent: s.Extent}
	if src := s.Source; src != nil {
		item.ExternalURL = src.URL
		for _, author := range src.Authors {
			item.Authors = append(item.Authors, jsonPerson{Name: author})
		}
		if len(src.Authors) == 0 {
			item.Authors = []jsonPerson{{src.Outlet.Name, f.absolute(src.Outlet.URL)}}
		}
		d.Source = &jsonSource{src.Outlet.Name, src.Title.Text, src.Lang}
	}
	for _, t := range s.Translators {
		d.Translators = append(d.Translators, jsonPerson{t.Name, f.absolute(t.URL)})
	}
	for _, t := range s.Topics {
		item.Tags = append(item.Tags, t.Name)
	}
	for _, c := range s.Corrections {
		d.Corrections = append(d.Corrections, jsonNote{c.Kind, c.Date.Format(time.RFC3339), c.Note})
	}
	if s.Cover != nil {
		item.Image = f.absolute(s.Cover.URL)
	}
	item.Digest = d
}
