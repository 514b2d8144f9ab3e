package markdown

import (
	"bytes"
	"net/url"
	"slices"
	"strings"

	"digest/internal/diag"

	"github.com/yuin/goldmark/util"
	"golang.org/x/text/unicode/norm"
)

// A fragmentLink is a link to an id of the same article. The id may come
// later, so it is looked up at the end.
type fragmentLink struct {
	id string
	at int
}

// PageOf returns the page of the heading or quote block with the given id.
func (d *Document) PageOf(id string) (page int, ok bool) {
	for _, h := range d.Headings {
		if h.ID == id {
			return h.Page, true
		}
	}
	for _, q := range d.Quotes {
		if q.ID == id && id != "" {
			return d.Blocks[q.Block].Page, true
		}
	}
	return 0, false
}

// writeFragment writes the href of a link such as "#id": a mark, for now.
func (a *article) writeFragment(fragment string, at int) {
	if id := idIn(fragment); id != "" && id != "top" {
		a.fragments = append(a.fragments, fragmentLink{id, at})
	}
	escaped := util.URLEscape([]byte(fragment), false)
	a.html = appendMark(a.html, MarkLink, string(escaped))
}

// idIn decodes the id of a fragment.
func idIn(fragment string) string {
	id := strings.TrimPrefix(fragment, "#")
	if decoded, err := url.PathUnescape(id); err == nil {
		id = decoded
	}
	return norm.NFC.String(id)
}

// resolveFragments reports links to ids that are not there, and turns the
// marks of those on the same page into plain hrefs.
func (a *article) resolveFragments() {
	if len(a.fragments) == 0 && !bytes.Contains(a.html, []byte(fragmentMark)) {
		return
	}
	pages := a.pagesOfIDs()
	for _, f := range a.fragments {
		if _, ok := pages[f.id]; !ok {
			a.reportFragment(f, pages)
		}
	}
	a.html = unmarkFragments(string(a.html), pages)
}

const fragmentMark = "\x00" + string(rune(MarkLink)) + "#"

// anyPage is the page of an id that stands in front matter: nobody knows.
const anyPage = -1

func (a *article) pagesOfIDs() map[string]int {
	pages := make(map[string]int, len(a.doc.Headings)+len(a.doc.Quotes)+len(a.src.Reserved))
	for _, id := range a.src.Reserved {
		pages[id] = anyPage
	}
	for _, q := range a.doc.Quotes {
		pages[q.ID] = a.doc.Blocks[q.Block].Page
	}
	for _, h := range a.doc.Headings {
		pages[h.ID] = h.Page
	}
	return pages
}

func (a *article) reportFragment(f fragmentLink, pages map[string]int) {
	ids := make([]string, 0, len(pages))
	for id := range pages {
		ids = append(ids, id)
	}
	slices.Sort(ids) // the suggestion must not depend on the map's order
	hint := diag.DidYouMean(f.id, ids, `an id is the heading in lower case with "-" between the words`)
	a.report(diag.Errorf(a.at(f.at), "link-broken", "no heading or quote has the id %q", excerpt(f.id)).
		WithHint("%s", hint))
}

// unmarkFragments leaves only the marks that lead to another page.
func unmarkFragments(body string, pages map[string]int) []byte {
	out := make([]byte, 0, len(body))
	page := 0
	Body(body).Walk(
		func(html string) { out = append(out, html...) },
		func(kind MarkKind, argument string) {
			if kind == MarkLink && strings.HasPrefix(argument, "#") {
				if other, ok := pages[idIn(argument)]; !ok || other == page || other == anyPage {
					out = appendEscaped(out, argument)
					return
				}
			}
			if kind == MarkPage {
				page++
			}
			out = appendMark(out, kind, argument)
		})
	return out
}
