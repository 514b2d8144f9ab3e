package render

import (
	"html/template"
	"time"

	"digest/internal/site"
)

// rss writes RSS 2.0, with what it lacks from Atom and Dublin Core.
func (f *feedWriter) rss(x xmlWriter) error {
	v := f.feed
	x.WriteString(xmlDeclaration)
	f.style(x)
	x.open("rss", "version", "2.0", "xmlns:atom", "http://www.w3.org/2005/Atom",
		"xmlns:content", "http://purl.org/rss/1.0/modules/content/",
		"xmlns:dc", "http://purl.org/dc/elements/1.1/", "xmlns:dcterms", "http://purl.org/dc/terms/")
	x.open("channel")
	x.WriteByte('\n')
	x.text("title", f.title)
	x.text("link", v.Canonical)
	about := f.about()
	if about == "" {
		about = f.title // RSS wants some
	}
	x.text("description", about)
	x.text("language", v.Lang.Tag)
	x.text("lastBuildDate", v.Updated.Format(time.RFC1123Z))
	x.text("generator", "digest")
	x.empty("atom:link", "rel", "self", "type", "application/rss+xml", "href", v.Self)
	if v.Hub != "" {
		x.empty("atom:link", "rel", "hub", "href", v.Hub)
	}
	if err := f.note(x); err != nil {
		return err
	}
	if err := f.each(x, f.rssItem); err != nil {
		return err
	}
	x.close("channel")
	x.close("rss")
	return nil
}

func (f *feedWriter) rssItem(x xmlWriter, e *site.FeedEntry, i item) {
	x.open("item")
	x.WriteByte('\n')
	x.text("title", i.title)
	x.text("link", i.url)
	x.text("guid", i.id, "isPermaLink", "false")
	switch {
	case e.Story != nil:
		f.rssStory(x, e.Story)
	case e.Edition != nil:
		rssDates(x, e.Edition.Start, e.Edition.Changed)
	case e.Quote != nil:
		rssDates(x, e.Quote.Published, e.Quote.Published)
	default:
		rssDates(x, e.Correction.Date, e.Correction.Date)
	}
	x.text("description", template.HTMLEscapeString(i.summary)) // it is read as HTML
	x.text("content:encoded", i.content)
	x.close("item")
}

func rssDates(x xmlWriter, published, changed time.Time) {
	x.text("pubDate", published.Format(time.RFC1123Z))
	x.text("dcterms:modified", changed.Format(time.RFC3339))
}

func (f *feedWriter) rssStory(x xmlWriter, s *site.Summary) {
	rssDates(x, s.Date, s.Changed)
	if src := s.Source; src != nil {
		if src.URL != "" {
			x.text("source", src.Outlet.Name, "url", src.URL)
		}
		for _, author := range src.Authors {
			x.text("dc:creator", author)
		}
		if len(src.Authors) == 0 {
			x.text("dc:creator", src.Outlet.Name)
		}
	}
	for _, t := range s.Translators {
		x.text("dc:contributor", t.Name)
	}
	for _, t := range s.Topics {
		x.text("category", t.Name)
	}
}
