package build

import (
	"bytes"
	"fmt"
	"io"
	"io/fs"
	"slices"
	"strings"

	"digest/internal/content"
	"digest/internal/render"
	"digest/internal/site"
)

// Snapshot is a site as it was at one moment. It never changes, and is safe for
// concurrent use.
type Snapshot struct {
	site  *site.Site
	theme *render.Theme
	files map[string]SiteFile
}

// Page is a page as it was made.
type Page struct {
	HTML []byte
	// Owner is the content file that the page is of, or config.toml.
	Owner string
}

// SiteFile is a file that the site publishes as it is.
type SiteFile struct {
	Size int64
	Open func() (io.ReadCloser, error)
}

func newSnapshot(s *site.Site, theme *render.Theme, root fs.FS) *Snapshot {
	files := make(map[string]SiteFile, len(theme.Assets())+len(s.Media))
	for _, asset := range theme.Assets() {
		files[asset.Path] = SiteFile{asset.Size, asset.Open}
	}
	for _, m := range s.Media {
		files[m.File] = SiteFile{m.Size, func() (io.ReadCloser, error) { return root.Open(m.Source) }}
	}
	return &Snapshot{s, theme, files}
}

// Page makes the page with a path, without base path and escapes: "/",
// "/id/2024/05/31/oslo/", "/404.html". Ok is false when the site has none. An
// error that a template is to blame for is a *render.Error.
func (s *Snapshot) Page(path string) (page Page, ok bool, err error) {
	file := strings.TrimPrefix(path, "/")
	if file == "" || strings.HasSuffix(file, "/") {
		file += "index.html"
	}
	i, ok := slices.BinarySearchFunc(s.site.Planned, file, func(p site.Planned, file string) int { return strings.Compare(p.File, file) })
	if !ok {
		return s.sink(path)
	}
	p := &s.site.Planned[i]
	if _, static := s.files[file]; static && p.Yields {
		return Page{}, false, nil
	}
	page.Owner = p.Owner
	view, _, err := s.site.View(p, nil, false)
	if err != nil {
		return page, true, fmt.Errorf("cannot read %s again: %w", p.Owner, err)
	}
	var html bytes.Buffer
	err = s.theme.Render(&html, view)
	page.HTML = html.Bytes()
	return page, true, err
}

// sink makes the kitchen sink, which no build writes.
func (s *Snapshot) sink(path string) (page Page, ok bool, err error) {
	for _, l := range s.site.Config.Languages {
		if path != site.SinkPath(l.Tag) {
			continue
		}
		var html bytes.Buffer
		err = s.theme.Render(&html, s.site.Sink(l.Tag))
		return Page{HTML: html.Bytes(), Owner: content.ConfigFile}, true, err
	}
	return Page{}, false, nil
}

// File returns the file with a path, such as "/favicon.svg".
func (s *Snapshot) File(path string) (file SiteFile, ok bool) {
	file, ok = s.files[strings.TrimPrefix(path, "/")]
	return file, ok
}

// Place returns the path of an article's page, as Page takes it; "" when it has
// none.
func (s *Snapshot) Place(file string) string { return s.site.Place(file) }
