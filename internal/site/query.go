package site

import (
	"fmt"
	"slices"
)

// query looks beyond a page for the newest stories of a list.
type query func(kind, id string, n int) ([]*Summary, error)

// Query returns the newest n stories of a list in the language of the page, for
// templates that show more of the site than the View holds. The kind of list is
// "home", "section", "topic", "person", "outlet" or "translator"; a list that
// is not there has no stories. The page depends on the answer: it is made anew
// when that changes.
//
//	{{range .Query "topic" "nato" 3}}{{summary .}}{{end}}
func (p Page) Query(kind, id string, n int) ([]*Summary, error) {
	if !slices.Contains(queryKinds, kind) {
		return nil, fmt.Errorf("no kind of list is called %q; there are %v", kind, queryKinds)
	}
	if p.query == nil || n < 1 {
		return nil, nil
	}
	return p.query(kind, id, n)
}

var queryKinds = []string{homeKind, sectionKind, topicKind, personKind, outletKind, translatorKind}

// Answering returns the page with an answer to all its queries: for templates
// that are tried without a site.
func (p Page) Answering(stories []*Summary) Page {
	p.query = func(string, string, int) ([]*Summary, error) { return stories, nil }
	return p
}

// newestOf are the newest n stories of a group.
func (l *language) newestOf(key groupKey, n int) []*Entry {
	g := l.groups[key]
	if g == nil {
		return nil
	}
	return g.stories(0, min(n, len(g.ranks)))
}

// query returns the page's way to look beyond it.
func (a *asker) query(l *language) query {
	return func(kind, id string, n int) ([]*Summary, error) {
		return a.cards(a.newestOf(l, groupKey{kind, id}, n))
	}
}
