package audit

import (
	"errors"
	"time"
)

// markup is a kind of XML file that robots understand.
type markup interface {
	// element sees an element that ended, with those around it from the root on,
	// and says whether its parent shall keep it.
	element(around []*node, n *node) (keep bool)
	// end sees the root when the file is over.
	end(root *node)
}

// anyMarkup is a file of which nothing is asked but to be XML.
type anyMarkup struct{}

func (anyMarkup) element([]*node, *node) bool { return false }
func (anyMarkup) end(*node)                   {}

// readXML reads a file of XML; by its root it may be a feed or a sitemap.
func (r *reader) readXML(d *document) *sitemap {
	var kind markup
	root, err := parseXML(d.text, func(around []*node, n *node) bool {
		if kind == nil {
			kind = r.markupOf(d, append(around, n)[0])
		}
		return kind.element(around, n)
	})
	var wrong *xmlError
	if errors.As(err, &wrong) {
		d.report(span{wrong.offset, 1}, "audit-syntax", "a strict reader refuses the file from here on", "this is no XML: %s", wrong.message)
		return nil
	}
	kind.end(root)
	if s, ok := kind.(*sitemapReader); ok {
		return s.sitemap
	}
	return nil
}

func (r *reader) markupOf(d *document, root *node) markup {
	switch {
	case root.name == "feed" && root.space == atomSpace:
		return &atomReader{feedReader: newFeedReader(r, d)}
	case root.name == "rss":
		return &rssReader{feedReader: newFeedReader(r, d)}
	case root.name == "urlset", root.name == "sitemapindex":
		return newSitemapReader(r, d, root)
	}
	return anyMarkup{}
}

// parseAny reads a moment in one of several layouts.
func parseAny(text string, layouts ...string) (time.Time, bool) {
	for _, layout := range layouts {
		if moment, err := time.Parse(layout, text); err == nil {
			return moment, true
		}
	}
	return time.Time{}, false
}
