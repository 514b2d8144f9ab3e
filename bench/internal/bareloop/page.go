package bareloop

import (
	"bytes"
	_ "embed"
	"fmt"
	"html/template"
	"sync"
	"time"
)

// page is what a template receives.
type page struct {
	Site       *site
	Lang       string
	Title, URL string
	Content    any // an *article, or the articles of a list page
}

//go:embed pages.html
var pagesText string

var pages = template.Must(template.New("").Funcs(template.FuncMap{
	"long":    func(t time.Time) string { return t.Format("2 January 2006") },
	"machine": func(t time.Time) string { return t.Format(time.RFC3339) },
}).Parse(pagesText))

var (
	articlePage = pages.Lookup("article")
	listPage    = pages.Lookup("list")
)

var buffers = sync.Pool{New: func() any { return new(bytes.Buffer) }}

// write makes a page and writes it.
func (l *loop) write(url string, t *template.Template, p page) error {
	b := buffers.Get().(*bytes.Buffer)
	defer buffers.Put(b)
	b.Reset()
	if err := t.Execute(b, p); err != nil {
		return err
	}
	return l.put(url, b.Bytes())
}

// listSize is how many stories a list page shows.
const listSize = 20

// lists makes list pages: windows of articles, over and over.
func (l *loop) lists() error {
	var all []*article
	for _, story := range l.summaries {
		all = append(all, story...)
	}
	size := min(listSize, len(all))
	return each(l.ListPages, func(i int) error {
		start := i * size % (len(all) - size + 1)
		url := fmt.Sprintf("/lists/%d/", i+1)
		return l.write(url, listPage, page{&l.site, all[start].Lang, fmt.Sprintf("List %d", i+1), url, all[start : start+size]})
	})
}
