package render

import (
	"html/template"

	"digest/internal/site"
)

// Summaries keeps the HTML of summaries, each of which stands on many pages.
// It is used by several goroutines.
type Summaries interface {
	// Get and Put take the file of the article that is summed up.
	Get(file string) (html string, ok bool, err error)
	Put(file, html string) error
}

// summary STORY prints the partial story-summary for a Summary. It is made
// once for each story, so it must hold nothing of the page.
func (l *locale) summary(s *site.Summary) (template.HTML, error) {
	kept := l.theme.summaries
	if s.Of() == "" {
		kept = nil
	}
	if kept != nil {
		if html, ok, err := kept.Get(s.Of()); ok || err != nil {
			return template.HTML(html), err
		}
	}
	buf := buffers.Get().(*buffer)
	defer buffers.Put(buf)
	buf.Reset()
	if err := l.frames.ExecuteTemplate(buf, "story-summary", s); err != nil {
		return "", err
	}
	html := buf.String()
	if kept != nil {
		if err := kept.Put(s.Of(), html); err != nil {
			return "", err
		}
	}
	return template.HTML(html), nil
}
