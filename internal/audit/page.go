package audit

// page is what is kept of an HTML file once it has been read.
type page struct {
	lang       string // canonical form; "" when it has none or a wrong one
	kind       pageKind
	noindex    bool
	redirect   redirect
	canonical  reference
	alternates []alternate
	ids        []uint64 // sums of the names that a fragment can have, sorted
	anchors    []anchor
	links      []int32      // files that a reader can go to from here, each once
	named      []alternate  // links that say in which language the other page is
	works      []worksOfOne // translations by JSON-LD
}

type pageKind uint8

const (
	ordinary pageKind = iota
	redirecting
	notFound // 404.html: shown for any address
	bare     // no page: a file without any element, as search engines ask for
)

// indexable tells whether search engines are to show the page.
func (p *page) indexable() bool { return p.kind == ordinary && !p.noindex }

// reference is an address that the page gives for a purpose.
type reference struct {
	text string // as it stands; "" when there is none
	to   address
	at   place
}

// redirect is where a page sends its readers.
type redirect struct {
	reference
}

// alternate is another version of the page, by hreflang.
type alternate struct {
	lang string // as it stands, in lower case
	reference
}

// anchor is a link to a place in another page.
type anchor struct {
	to       int32
	fragment string
	text     string
	at       place
}

// worksOfOne are the translations that one JSON-LD node names.
type worksOfOne struct {
	to []reference
	at place
}
