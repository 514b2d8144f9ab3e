package config

import (
	"net/url"
	"regexp"
	"slices"

	"digest/internal/data"
)

// readFeeds reads [feeds].
func (c *Config) readFeeds(t *data.Table) {
	f := &c.Feeds
	if t.Has("formats") {
		f.Formats = slices.Clone(t.Strings("formats"))
		for i, format := range f.Formats {
			if !slices.Contains(defaults().Feeds.Formats, format) {
				t.ReportItem("formats", i, "invalid-value", `a format is "atom", "rss" or "json"`, "unknown format %q", format)
			}
		}
		known := defaults().Feeds.Formats
		slices.SortFunc(f.Formats, func(a, b string) int { return slices.Index(known, a) - slices.Index(known, b) })
		f.Formats = slices.Compact(f.Formats)
	} else {
		t.Strings("formats")
	}
	f.Content = t.OneOf("content", "summary", "full")
	if !t.Has("size") {
		t.Int("size")
	} else if f.Size = t.Int("size"); t.Kind("size") == "a number" && (f.Size < 1 || f.Size > 1000) {
		t.ReportValue("size", "invalid-value", "write a number from 1 to 1000", "size is %d", f.Size)
	}
	if f.Hub = t.String("hub"); f.Hub != "" {
		if u, err := url.Parse(f.Hub); err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" {
			t.ReportValue("hub", "invalid-value", `write the hub's address, such as "https://hub.example/"`, "hub %q is no address", f.Hub)
		}
	}
	if f.Authority = t.String("authority"); f.Authority != "" && !isDomain.MatchString(f.Authority) {
		t.ReportValue("authority", "invalid-value", `write a domain, such as "news.example"`, "authority %q is no domain", f.Authority)
	}
}

// isDomain matches what RFC 4151 lets stand in a tag URI for a domain.
var isDomain = regexp.MustCompile(`^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$`)
