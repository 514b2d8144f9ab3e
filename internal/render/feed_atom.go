package render

import (
	"time"

	"digest/internal/site"
)

// atom writes Atom (RFC 4287).
func (f *feedWriter) atom(x xmlWriter) error {
	v := f.feed
	x.WriteString(xmlDeclaration)
	f.style(x)
	x.open("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", v.Lang.Tag)
	x.WriteByte('\n')
	x.text("id", f.id())
	x.text("title", f.title)
	x.text("subtitle", f.about())
	x.text("updated", v.Updated.Format(time.RFC3339))
	x.empty("link", "rel", "self", "type", "application/atom+xml", "href", v.Self)
	x.empty("link", "rel", "alternate", "type", "text/html", "hreflang", v.Lang.Tag, "href", v.Canonical)
	if v.Hub != "" {
		x.empty("link", "rel", "hub", "href", v.Hub)
	}
	person(x, "author", v.Site.Title, v.Origin+v.Site.Home)
	x.text("generator", "digest")
	if err := f.note(x); err != nil {
		return err
	}
	if err := f.each(x, f.atomEntry); err != nil {
		return err
	}
	x.close("feed")
	return nil
}

// id is the feed's own: the address of its list, which has one feed of stories;
// that of quotes beside them has its own.
func (f *feedWriter) id() string {
	if f.feed.Key == "quotes" && f.feed.Title != "" {
		return f.feed.Self
	}
	return f.feed.Canonical
}

// each writes all entries.
func (f *feedWriter) each(x xmlWriter, write func(xmlWriter, *site.FeedEntry, item)) error {
	for i := range f.feed.Entries {
		e := &f.feed.Entries[i]
		err := f.entry(x.Buffer, e, func(i item) error { write(x, e, i); return nil })
		if err != nil {
			return err
		}
	}
	return nil
}

// person writes somebody's name and address.
func person(x xmlWriter, element, name, uri string) {
	x.open(element)
	x.text("name", name)
	x.text("uri", uri)
	x.close(element)
}

func (f *feedWriter) atomEntry(x xmlWriter, e *site.FeedEntry, i item) {
	tag := f.feed.Lang.Tag
	x.open("entry")
	x.WriteByte('\n')
	x.text("id", i.id)
	x.text("title", i.title)
	x.empty("link", "rel", "alternate", "type", "text/html", "hreflang", tag, "href", i.url)
	switch {
	case e.Story != nil:
		f.atomStory(x, e.Story)
	case e.Edition != nil:
		x.text("published", e.Edition.Start.Format(time.RFC3339))
		x.text("updated", e.Edition.Changed.Format(time.RFC3339))
	case e.Quote != nil:
		x.text("published", e.Quote.Published.Format(time.RFC3339))
		x.text("updated", e.Quote.Published.Format(time.RFC3339))
	default:
		x.text("published", e.Correction.Date.Format(time.RFC3339))
		x.text("updated", e.Correction.Date.Format(time.RFC3339))
	}
	x.text("summary", i.summary)
	x.text("content", i.content, "type", "html")
	x.close("entry")
}

// atomStory writes what only stories have. Translated versions are ours; the
// original is another's, and reached as what the article is made from.
func (f *feedWriter) atomStory(x xmlWriter, s *site.Summary) {
	for _, l := range s.Languages {
		x.empty("link", "rel", "alternate", "type", "text/html", "hreflang", l.Tag, "title", l.Name, "href", f.absolute(l.URL))
	}
	if src := s.Source; src != nil {
		if src.URL != "" {
			x.empty("link", "rel", "via", "hreflang", src.Lang, "title", src.Title.Text, "href", src.URL)
		}
		for _, author := range src.Authors {
			person(x, "author", author, "")
		}
		if len(src.Authors) == 0 {
			person(x, "author", src.Outlet.Name, f.absolute(src.Outlet.URL))
		}
	}
	for _, t := range s.Translators {
		person(x, "contributor", t.Name, f.absolute(t.URL))
	}
	for _, t := range s.Topics {
		x.empty("category", "term", t.Name)
	}
	x.text("published", s.Date.Format(time.RFC3339))
	x.text("updated", s.Changed.Format(time.RFC3339))
}

// style names the style sheet for those who open a feed in a browser.
func (f *feedWriter) style(x xmlWriter) {
	if path, err := f.asset(feedStyle); err == nil {
		x.WriteString(`<?xml-stylesheet type="text/css" href="`)
		x.escape(path)
		x.WriteString("\"?>\n")
	}
}

// note writes, for those who open a feed in a browser, what it is and where
// the page is. It is HTML among what feed readers know, which they pass over.
func (f *feedWriter) note(x xmlWriter) error {
	about, err := f.plain("feed.about")
	if err != nil {
		return err
	}
	page, err := f.plain("feed.page")
	if err != nil {
		return err
	}
	v := f.feed
	x.open("h:p", "xmlns:h", "http://www.w3.org/1999/xhtml", "lang", v.Lang.Tag, "dir", v.Lang.Dir)
	x.escape(about + " ")
	x.open("h:a", "href", v.Canonical)
	x.escape(page)
	x.WriteString("</h:a>")
	x.close("h:p")
	return nil
}
