package audit

import (
	"encoding/json"
	"strings"
	"time"
)

// jsonFeed checks a JSON Feed 1.1.
type jsonFeed struct {
	*feedReader
}

// field is a key of a JSON Feed: what its value is, and what else to ask.
type field struct {
	kind  string // text, number, boolean, object, list
	check func(f *jsonFeed, key string, v *value)
}

// What a feed, an item, an author, a hub and an attachment have.
var (
	feedFields = map[string]field{
		"version": {"text", (*jsonFeed).checkVersion}, "title": {"text", nil}, "description": {"text", nil}, "user_comment": {"text", nil},
		"home_page_url": {"text", (*jsonFeed).checkURL}, "feed_url": {"text", (*jsonFeed).checkOwn}, "next_url": {"text", (*jsonFeed).checkURL},
		"icon": {"text", (*jsonFeed).checkURL}, "favicon": {"text", (*jsonFeed).checkURL}, "language": {"text", (*jsonFeed).checkTag},
		"expired": {"boolean", nil}, "authors": {"list", (*jsonFeed).checkAuthors}, "hubs": {"list", (*jsonFeed).checkHubs}, "items": {"list", nil},
	}
	itemFields = map[string]field{
		"id": {"text", nil}, "title": {"text", nil}, "summary": {"text", nil}, "content_text": {"text", nil},
		"content_html": {"text", (*jsonFeed).checkContent}, "url": {"text", (*jsonFeed).checkURL}, "external_url": {"text", (*jsonFeed).checkURL},
		"image": {"text", (*jsonFeed).checkURL}, "banner_image": {"text", (*jsonFeed).checkURL}, "language": {"text", (*jsonFeed).checkTag},
		"date_published": {"text", (*jsonFeed).checkMoment}, "date_modified": {"text", (*jsonFeed).checkMoment},
		"tags": {"list", (*jsonFeed).checkTags}, "authors": {"list", (*jsonFeed).checkAuthors}, "attachments": {"list", (*jsonFeed).checkAttachments},
	}
	authorFields     = map[string]field{"name": {"text", nil}, "url": {"text", (*jsonFeed).checkURL}, "avatar": {"text", (*jsonFeed).checkURL}}
	hubFields        = map[string]field{"type": {"text", nil}, "url": {"text", (*jsonFeed).checkURL}}
	attachmentFields = map[string]field{
		"url": {"text", (*jsonFeed).checkURL}, "mime_type": {"text", nil}, "title": {"text", nil},
		"size_in_bytes": {"number", nil}, "duration_in_seconds": {"number", nil},
	}
)

func (r *reader) checkJSONFeed(d *document, root *value) {
	f := &jsonFeed{newFeedReader(r, d)}
	f.checkFields("the feed", root, feedFields, "version", "title", "items")
	if root.member("feed_url") == nil {
		f.wrong(root.at, `write "feed_url": "`+r.site.addressOf(d.name)+`"`, "the feed does not say its own address")
	}
	root.member("items").each(f.checkItem)
}

func (f *jsonFeed) checkItem(item *value) {
	f.checkFields("an item", item, itemFields, "id")
	if item.kind != '{' {
		return
	}
	if id := item.member("id"); id.isText() {
		f.checkEntryID(id.at, id.text())
	}
	if item.member("content_html") == nil && item.member("content_text") == nil {
		f.wrong(item.at, "write content_html or content_text", "an item without a text")
	}
}

// checkFields checks an object: what must be there, what may, and of which kind.
func (f *jsonFeed) checkFields(what string, v *value, fields map[string]field, needed ...string) {
	if v.kind != '{' {
		f.wrong(v.at, "write an object", "%s is %s", what, v.kindName())
		return
	}
	for _, key := range needed {
		if v.member(key) == nil {
			f.wrong(v.at, "write it: the format asks for it", "%s without %s", what, key)
		}
	}
	for _, m := range v.members {
		known, ok := fields[m.key]
		switch {
		case strings.HasPrefix(m.key, "_"):
		case !ok:
			f.wrong(m.at, "begin keys of your own with _", "%s cannot have %s", what, m.key)
		case !m.value.isKind(known.kind):
			f.wrong(m.value.at, "it is a "+known.kind, "%s is %s", m.key, m.value.kindName())
		default:
			f.checkLeftoversIn(m.value.at, m.value.text())
			if known.check != nil {
				known.check(f, m.key, m.value)
			}
		}
	}
}

func (v *value) isKind(kind string) bool {
	ok := false
	switch kind {
	case "text":
		ok = v.isText()
	case "number":
		_, ok = v.is.(json.Number)
	case "boolean":
		_, ok = v.is.(bool)
	case "list":
		ok = v.kind == '['
	case "object":
		ok = v.kind == '{'
	}
	return ok
}

func (f *jsonFeed) checkVersion(_ string, v *value) {
	if v.text() != "https://jsonfeed.org/version/1.1" {
		f.wrong(v.at, "write https://jsonfeed.org/version/1.1", "the version is %q", v.text())
	}
}

func (f *jsonFeed) checkURL(key string, v *value) { f.checkAddress(v.at, key, v.text()) }

func (f *jsonFeed) checkOwn(_ string, v *value) { f.checkSelf(v.at, v.text()) }

func (f *jsonFeed) checkTag(_ string, v *value) { f.checkFeedLanguage(v.at, v.text()) }

func (f *jsonFeed) checkContent(_ string, v *value) { f.checkHTML(v.at, v.text()) }

func (f *jsonFeed) checkMoment(key string, v *value) {
	if _, ok := parseAny(v.text(), time.RFC3339); !ok {
		f.wrong(v.at, "write it as 2024-05-31T20:10:00+07:00", "%s is %q, which is no moment", key, v.text())
	}
}

func (f *jsonFeed) checkTags(_ string, v *value) {
	for _, tag := range v.items {
		if !tag.isText() {
			f.wrong(tag.at, "a tag is a text", "a tag is %s", tag.kindName())
		}
	}
}

func (f *jsonFeed) checkAuthors(_ string, v *value) {
	for _, author := range v.items {
		f.checkFields("an author", author, authorFields)
		if author.kind == '{' && author.member("name") == nil && author.member("url") == nil && author.member("avatar") == nil {
			f.wrong(author.at, "write name, url or avatar", "an author of whom nothing is said")
		}
	}
}

func (f *jsonFeed) checkHubs(_ string, v *value) {
	for _, hub := range v.items {
		f.checkFields("a hub", hub, hubFields, "type", "url")
	}
}

func (f *jsonFeed) checkAttachments(_ string, v *value) {
	for _, attachment := range v.items {
		f.checkFields("an attachment", attachment, attachmentFields, "url", "mime_type")
	}
}
