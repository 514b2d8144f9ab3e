package markdown

import (
	"strings"

	"digest/internal/diag"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/util"
)

// A destination is where a link or an image leads, decoded.
type destination struct {
	kind   destinationKind
	text   string
	scheme string // in lower case, if it has one
}

type destinationKind uint8

const (
	noDestination destinationKind = iota
	onSite                        // a path: the site knows what it is
	onPage                        // "#id"
	elsewhere                     // of a scheme that may be linked
	otherScheme
	noScheme // "//host/path": of whatever scheme the page has
)

// destinationOf decodes and sorts what stands in the parentheses of a link.
func destinationOf(markdown []byte) destination {
	text := strings.TrimFunc(string(appendDecoded(nil, markdown)), isIgnored)
	d := destination{text: text}
	scheme, exact := schemeOf(text)
	switch d.scheme = scheme; {
	case text == "":
		d.kind = noDestination
	case scheme != "" && exact && isLinkable(scheme):
		d.kind = elsewhere
	case scheme != "":
		d.kind = otherScheme
	case isHost(text):
		d.kind = noScheme
	case text[0] == '#':
		d.kind = onPage
	default:
		d.kind = onSite
	}
	return d
}

func isLinkable(scheme string) bool {
	switch scheme {
	case "http", "https", "mailto", "tel":
		return true
	}
	return false
}

// isIgnored reports whether some browser ignores r in or around an address.
func isIgnored(r rune) bool { return r <= ' ' || r >= 0x7f && r < 0xa0 }

// schemeOf returns the scheme that a browser would see: browsers leave
// characters out before they look. Exact is whether it stands there as it is.
func schemeOf(text string) (scheme string, exact bool) {
	end := strings.IndexAny(text, ":/?#")
	if end < 0 || text[end] != ':' {
		return "", false
	}
	scheme = strings.Map(func(r rune) rune {
		if isIgnored(r) {
			return -1
		}
		return r
	}, text[:end])
	for i, r := range scheme {
		letter := r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z'
		if !letter && (i == 0 || !strings.ContainsRune("0123456789+-.", r)) {
			return "", false
		}
	}
	return strings.ToLower(scheme), len(scheme) == end
}

// isHost reports whether an address without a scheme starts with a host.
// Browsers take \ for / and leave out tabs and line breaks.
func isHost(text string) bool {
	slashes := 0
	for _, r := range text {
		switch {
		case r == '/' || r == '\\':
			slashes++
		case !isIgnored(r):
			return slashes > 1
		}
	}
	return slashes > 1
}

func (a *article) writeLink(n *ast.Link) {
	at := a.startOfInline(n)
	if a.inAlt || !a.mayCopy(n.Reference, at, len(n.Destination)+len(n.Title)) ||
		!a.openLink(destinationOf(n.Destination), at) {
		a.writeInlines(n)
		return
	}
	a.writeTitle(n.Title)
	a.html = append(a.html, '>')
	a.writeInlines(n)
	a.html = append(a.html, "</a>"...)
}

// writeAutoLink writes <https://…> and <name@host>.
func (a *article) writeAutoLink(n *ast.AutoLink) {
	label := n.Label(a.text)
	address := string(label)
	if n.AutoLinkType == ast.AutoLinkEmail && !strings.HasPrefix(strings.ToLower(address), "mailto:") {
		address = "mailto:" + address
	}
	d := destination{kind: otherScheme, text: address}
	var exact bool
	if d.scheme, exact = schemeOf(address); exact && isLinkable(d.scheme) {
		d.kind = elsewhere
	}
	if a.inAlt || !a.openLink(d, a.startOfInline(n)) {
		a.writeVerbatim(label)
		return
	}
	a.html = append(a.html, '>')
	a.writeVerbatim(label)
	a.html = append(a.html, "</a>"...)
}

// openLink writes an <a> up to its href, or reports why there is none.
func (a *article) openLink(d destination, at int) bool {
	switch d.kind {
	case elsewhere:
		a.html = append(a.html, `<a href="`...)
		a.html = appendAddress(a.html, d.text)
	case onPage:
		a.html = append(a.html, `<a href="`...)
		a.writeFragment(d.text, at)
	case onSite:
		target, problem := a.askLink(d.text)
		if problem != nil {
			a.reportProblem(problem, at)
			return false
		}
		a.doc.Links = append(a.doc.Links, Link{Target: target, At: a.at(at)})
		a.html = append(a.html, `<a href="`...)
		a.html = appendMark(a.html, MarkLink, target.Key+target.Fragment)
	default:
		a.refuseDestination(d, at, "link")
		return false
	}
	a.html = append(a.html, '"')
	return true
}

func (a *article) askLink(destination string) (Target, *Problem) {
	if a.src.Link == nil {
		return Target{}, &Problem{Code: "link-broken", Message: "internal links are not known here"}
	}
	return a.src.Link(destination)
}

func (a *article) reportProblem(p *Problem, at int) {
	a.report(diag.Errorf(a.at(at), p.Code, "%s", p.Message).WithHint("%s", p.Hint))
}

// refuseDestination reports a destination that leads nowhere or may not.
func (a *article) refuseDestination(d destination, at int, what string) {
	var f diag.Finding
	switch {
	case d.kind == noDestination:
		f = diag.Errorf(a.at(at), "link-broken", "a %s without an address", what).
			WithHint("write the address in the parentheses")
	case d.kind == noScheme:
		f = diag.Errorf(a.at(at), "link-scheme", "a %s to a host without a scheme: %q", what, excerpt(d.text)).
			WithHint("write %q", excerpt("https://"+strings.TrimLeft(d.text, `/\`)))
	case isLinkable(d.scheme):
		f = diag.Errorf(a.at(at), "link-scheme", "a %s with characters in its scheme %q that do not show", what, d.scheme).
			WithHint("write the address anew")
	default:
		f = diag.Errorf(a.at(at), "link-scheme", "a %s with the scheme %q", what, excerpt(d.scheme)).
			WithHint(`use http, https, mailto or tel; if it is no %s, write \< or \[ before it`, what)
	}
	a.report(f)
}

// excerpt keeps a message short.
func excerpt(s string) string {
	const most = 60
	for i := range s {
		if i > most {
			return s[:i] + "…"
		}
	}
	return s
}

func appendAddress(html []byte, address string) []byte {
	return appendEscaped(html, util.URLEscape([]byte(address), false))
}

func (a *article) writeTitle(title []byte) {
	if len(title) == 0 {
		return
	}
	a.html = append(a.html, ` title="`...)
	a.html = appendEscaped(a.html, appendDecoded(nil, title))
	a.html = append(a.html, '"')
}

// startOfInline is the offset of an inline node, or of the nearest thing
// before it.
func (a *article) startOfInline(n ast.Node) int {
	for ; n != nil; n = n.Parent() {
		for at := n; at != nil && at.Type() == ast.TypeInline; at = at.PreviousSibling() {
			if pos := at.Pos(); pos >= 0 {
				return pos
			}
		}
		if n.Type() == ast.TypeBlock {
			return a.startOf(n)
		}
	}
	return 0
}
