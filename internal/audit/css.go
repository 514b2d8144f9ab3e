package audit

import (
	"regexp"
	"strings"
)

// styleAddress is an address in a style sheet; a comment is matched first, so
// that addresses in it are not.
var styleAddress = regexp.MustCompile(`(?s)/\*.*?\*/|url\(\s*("[^"]*"|'[^']*'|[^)\s]*)\s*\)|@import\s+("[^"]*"|'[^']*')`)

// checkStyleSheet checks the addresses in a stretch of CSS.
func (r *reader) checkStyleSheet(d *document, at span) {
	text := d.text[at.start : at.start+at.length]
	for _, m := range styleAddress.FindAllSubmatchIndex(text, -1) {
		for group := 2; group < len(m); group += 2 {
			if m[group] >= 0 {
				r.checkStyleAddress(d, span{at.start + m[group], m[group+1] - m[group]})
			}
		}
	}
}

func (r *reader) checkStyleAddress(d *document, at span) {
	text := strings.Trim(string(d.text[at.start:at.start+at.length]), `"'`)
	if text == "" || strings.HasPrefix(text, "#") || strings.HasPrefix(text, "data:") {
		return
	}
	to := r.resolve(pathOf(d.name), text)
	switch base := r.site.base; {
	case to.file == unreadable:
		d.report(at, "audit-asset", "write an address such as /assets/font.woff2", "the address %q cannot be read", text)
	case r.site.isLocal(to.url):
		d.report(at, "audit-local", "build the site for the address that it will have", "%q is an address of one machine or network only", text)
	case to.file == missing:
		d.report(at, "audit-asset", hintOf(to), "%q is not there", text)
	case base != nil && base.Scheme == "https" && to.url.Scheme == "http":
		d.report(at, "audit-mixed", "load it over https", "%q is loaded by http into pages of https", text)
	}
}
