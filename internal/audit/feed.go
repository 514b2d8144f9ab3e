package audit

import (
	"fmt"
	"slices"
	"strings"

	"golang.org/x/net/html"

	"digest/internal/lang"
)

// feedReader is what the kinds of feeds have in common.
type feedReader struct {
	*reader
	*document
	ids map[string]bool
}

func newFeedReader(r *reader, d *document) *feedReader {
	return &feedReader{reader: r, document: d, ids: map[string]bool{}}
}

// wrong reports something that the feed's format does not allow.
func (f *feedReader) wrong(at span, hint, format string, args ...any) {
	f.report(at, "audit-feed", hint, format, args...)
}

// checkEntryID wants an id, and another one for every entry.
func (f *feedReader) checkEntryID(at span, id string) {
	switch {
	case id == "":
		f.wrong(at, "readers tell entries by it; it never changes", "an entry without an id")
	case f.ids[id]:
		f.wrong(at, "readers show only one of them", "a second entry has the id %q", id)
	}
	f.ids[id] = true
}

// checkAddress wants a whole address, that leads somewhere where it is ours.
func (f *feedReader) checkAddress(at span, what, text string) address {
	if !isAbsolute(text) {
		f.wrong(at, "write it with https:// and the host", "%s is %q, which is not a whole address", what, text)
		return address{file: unreadable}
	}
	to := f.resolve(pathOf(f.name), text)
	switch {
	case to.file == unreadable || to.url.Host == "":
		f.wrong(at, "write an address such as https://kilas.example/page/", "%s is %q, which cannot be read", what, text)
	case f.site.isLocal(to.url):
		f.report(at, "audit-local", "build the site for the address that it will have", "%q is an address of one machine or network only", text)
	case to.file == missing:
		f.report(at, "audit-link", hintOf(to), "%q leads nowhere", text)
	}
	return to
}

// checkSelf wants the feed's own address.
func (f *feedReader) checkSelf(at span, text string) {
	to := f.checkAddress(at, "the feed's own address", text)
	if to.file >= 0 && f.site.files[to.file] != f.name || to.file == outside && f.site.base != nil {
		f.wrong(at, "write "+f.site.addressOf(f.name), "the feed says that its own address is %q", text)
	}
}

// checkFeedLanguage wants a tag that means something.
func (f *feedReader) checkFeedLanguage(at span, tag string) {
	if _, ok := lang.Parse(tag); !ok {
		f.report(at, "audit-lang", "write a BCP 47 tag, such as id or zh-Hant", "the language is %q, which is none", tag)
	}
}

// checkHTML reads a text as a reader of feeds does: away from the site, and
// without running scripts.
func (f *feedReader) checkHTML(at span, text string) {
	for z := html.NewTokenizer(strings.NewReader(text)); ; {
		switch kind := z.Next(); kind {
		case html.ErrorToken:
			return
		case html.StartTagToken, html.SelfClosingTagToken:
			token := z.Token()
			if slices.Contains([]string{"script", "style", "iframe", "form", "object", "embed"}, token.Data) {
				f.wrong(at, "leave it out: readers do so too", "<%s> in the text of an entry", token.Data)
			}
			for _, a := range token.Attr {
				f.checkAttribute(at, token.Data, a.Key, a.Val)
			}
		}
	}
}

func (f *feedReader) checkAttribute(at span, element, key, value string) {
	switch {
	case key == "href" || key == "src" || key == "poster":
		if !strings.HasPrefix(value, "mailto:") && !strings.HasPrefix(value, "tel:") && !strings.HasPrefix(value, "data:") {
			f.checkAddress(at, fmt.Sprintf("%s of <%s> in the text of an entry", key, element), value)
		}
	case strings.HasPrefix(key, "on") || key == "style":
		f.wrong(at, "leave it out: readers do so too", "the attribute %s in the text of an entry", key)
	}
}

// checkLeftoversIn looks through a text of the feed.
func (f *feedReader) checkLeftoversIn(at span, text string) {
	for _, l := range leftovers {
		if strings.Contains(text, l) {
			f.report(at, "audit-leftover", "see which template or text this comes from", "%s is left over from a template", html.UnescapeString(l))
			return
		}
	}
}
