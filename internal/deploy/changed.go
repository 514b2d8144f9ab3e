package deploy

import (
	"net/url"
	"slices"
	"strings"
)

// Changed are the addresses that a deploy changes for readers.
type Changed struct {
	New     []string // nothing was there
	Changed []string
	Removed []string
}

// Changed lists addresses, sorted. What has a hash in its name is left out when
// it is new: nobody has an older one.
func (p *Plan) Changed(baseURL string) Changed {
	var c Changed
	for _, f := range p.uploads() {
		switch {
		case f.variant:
		case f.replaces:
			c.Changed = append(c.Changed, address(baseURL, f.Path))
		case !hashed.MatchString(f.Path):
			c.New = append(c.New, address(baseURL, f.Path))
		}
	}
	for _, path := range p.Removals {
		c.Removed = append(c.Removed, address(baseURL, path))
	}
	slices.Sort(c.New)
	slices.Sort(c.Changed)
	slices.Sort(c.Removed)
	return c
}

// stale are the addresses of which a cache may hold an older answer.
func (c Changed) stale() []string { return slices.Concat(c.Changed, c.Removed) }

// all are the addresses that search engines want to know.
func (c Changed) all() []string { return slices.Concat(c.New, c.Changed, c.Removed) }

// address is where readers find a file: a page's folder without index.html.
func address(baseURL, path string) string {
	if path == "index.html" || strings.HasSuffix(path, "/index.html") {
		path = strings.TrimSuffix(path, "index.html")
	}
	return baseURL + (&url.URL{Path: path}).EscapedPath()
}
