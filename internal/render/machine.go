package render

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"maps"
	"slices"

	"digest/internal/site"
)

// What programs read is written by code, not by templates: a feed with a
// mistake in it is of no use to anybody. The words in it are the theme's.

// machineKind is a kind of file for programs.
type machineKind struct {
	name string
	// assets are the static files that it names.
	assets []string
}

var machineKinds = []machineKind{
	{"feed", []string{feedStyle}},
	{"feeds", nil},
	{"stories", nil},
	{"ninjs", nil},
	{"sitemap", nil},
	{"sitemaps", nil},
	{"robots", nil},
	{"quotes-data", nil},
	{"host", nil},
}

// feedStyle is the style sheet that a feed names: who opens one in a browser
// sees a list that says what it is.
const feedStyle = "feed.css"

func machineKindOf(name string) (machineKind, bool) {
	i := slices.IndexFunc(machineKinds, func(k machineKind) bool { return k.name == name })
	if i < 0 {
		return machineKind{}, false
	}
	return machineKinds[i], true
}

// renderMachine writes a file for programs; ok is false when the View is of a
// page.
func (t *Theme) renderMachine(w *bytes.Buffer, view any) (ok bool, err error) {
	var tag string
	var write func(*locale) error
	switch v := view.(type) {
	case *site.Feed:
		tag, write = v.Lang.Tag, func(l *locale) error { return l.feed(xmlWriter{w}, v) }
	case *site.FeedList:
		tag, write = v.Lang.Tag, func(l *locale) error { return l.feedList(xmlWriter{w}, v) }
	case *site.Stories:
		return true, stories(w, v)
	case *site.NINJS:
		tag, write = v.Lang.Tag, func(l *locale) error { return l.ninjs(w, v) }
	case *site.Sitemap:
		tag, write = v.Lang.Tag, func(*locale) error { sitemap(xmlWriter{w}, v); return nil }
	case *site.SitemapIndex:
		tag, write = v.Lang.Tag, func(*locale) error { sitemapIndex(xmlWriter{w}, v); return nil }
	case *site.Robots:
		tag, write = v.Lang.Tag, func(*locale) error { return robots(w, v) }
	case *site.QuoteData:
		return true, quoteData(w, v)
	case *site.HostFile:
		return true, hostFile(w, v)
	default:
		return false, nil
	}
	l, err := t.locale(tag)
	if err == nil {
		err = write(l)
	}
	return true, err
}

// key is what Key is for pages: all but the View that files of a kind depend on.
func (k machineKind) key(t *Theme, l *locale) string {
	h := sha256.New()
	addTo(h, l.tag, k.name)
	for _, key := range slices.Sorted(maps.Keys(l.messages)) {
		addTo(h, key, l.messages[key].String())
	}
	for _, asset := range k.assets {
		path, err := t.assetURL(asset)
		addTo(h, asset, path, fmt.Sprint(err))
	}
	return hex.EncodeToString(h.Sum(nil)[:16])
}

// uses reports whether files of a kind depend on a static file.
func (k machineKind) uses(static string) bool {
	return slices.ContainsFunc(k.assets, func(asset string) bool { return static == "assets/"+asset })
}
