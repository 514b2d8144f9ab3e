package audit

import (
	"slices"
	"strconv"
	"strings"
	"time"
)

// rssReader checks an RSS 2.0 feed.
type rssReader struct {
	*feedReader
}

// What stands in a channel and in an item: once, or any number of times.
var (
	rssChannel = strings.Fields(`title link description language copyright managingEditor webMaster pubDate lastBuildDate
		generator docs cloud ttl image rating textInput skipHours skipDays`)
	rssItem  = strings.Fields("title link description author comments guid pubDate source")
	rssOften = strings.Fields("category enclosure item")
)

func (r *rssReader) element(around []*node, n *node) bool {
	if len(around) == 2 && n.name == "item" && n.space == "" {
		r.checkItem(n)
		return false
	}
	return true
}

func (r *rssReader) end(rss *node) {
	if version := rss.attribute("version"); version != "2.0" {
		r.wrong(rss.at, `write <rss version="2.0">`, "the version is %q", version)
	}
	channels := rss.all("", "channel")
	if len(channels) != 1 {
		r.wrong(rss.at, "a feed has one", "the feed has %d elements <channel>", len(channels))
		return
	}
	r.checkChannel(channels[0])
}

func (r *rssReader) checkChannel(channel *node) {
	for _, name := range []string{"title", "link", "description"} {
		if channel.first("", name) == nil {
			r.wrong(channel.at, "write <"+name+">…</"+name+">", "the channel has no <%s>", name)
		}
	}
	r.checkParts(channel, "the channel", rssChannel)
	own := slices.IndexFunc(channel.children, func(n *node) bool {
		return n.space == atomSpace && n.name == "link" && n.attribute("rel") == "self"
	})
	if own < 0 {
		r.wrong(channel.at, `write <atom:link rel="self" type="application/rss+xml" href="`+r.site.addressOf(r.name)+`"/>`, "the feed does not say its own address")
	} else {
		r.checkSelf(channel.children[own].at, channel.children[own].attribute("href"))
	}
}

func (r *rssReader) checkItem(item *node) {
	if item.first("", "title") == nil && item.first("", "description") == nil {
		r.wrong(item.at, "write <title>…</title>", "an item without a title and without a description")
	}
	r.checkParts(item, "an item", rssItem)
	id := item.first("", "guid")
	if id == nil {
		r.wrong(item.at, "readers tell items by it; it never changes", "an item without <guid>")
		return
	}
	r.checkEntryID(id.at, id.text())
	if id.attribute("isPermaLink") != "false" {
		r.checkAddress(id.at, `<guid>, without isPermaLink="false",`, id.text())
	}
}

func (r *rssReader) checkParts(n *node, what string, once []string) {
	seen := map[string]bool{}
	for _, part := range n.children {
		switch {
		case part.space != "":
			r.checkExtension(part)
			continue
		case slices.Contains(once, part.name) && seen[part.name]:
			r.wrong(part.at, "keep one of them", "%s has a second <%s>", what, part.name)
		case !slices.Contains(once, part.name) && !slices.Contains(rssOften, part.name):
			r.wrong(part.at, "put what RSS does not know into a name space of its own", "%s cannot have <%s>", what, part.name)
		}
		seen[part.name] = true
		r.checkPart(part)
	}
}

// rssDates are how RSS writes a moment, by RFC 822 with four digits of the year.
var rssDates = []string{"Mon, 2 Jan 2006 15:04:05 -0700", "Mon, 2 Jan 2006 15:04:05 MST", "Mon, 2 Jan 2006 15:04 -0700", "2 Jan 2006 15:04:05 -0700"}

func (r *rssReader) checkPart(part *node) {
	text := part.text()
	switch part.name {
	case "link", "comments", "docs":
		r.checkAddress(part.at, "<"+part.name+">", text)
	case "pubDate", "lastBuildDate":
		r.checkDate(part, text)
	case "author", "managingEditor", "webMaster":
		if !strings.Contains(text, "@") {
			r.wrong(part.at, "write an e-mail address, or the name in <dc:creator>", "<%s> is %q, which is no e-mail address", part.name, text)
		}
	case "source":
		r.checkAddress(part.at, "url of <source>", part.attribute("url"))
	case "enclosure":
		r.checkEnclosure(part)
	case "language":
		r.checkFeedLanguage(part.at, text)
	case "ttl":
		if n, err := strconv.Atoi(text); err != nil || n < 0 {
			r.wrong(part.at, "write a number of minutes", "<ttl> is %q", text)
		}
	case "image":
		for _, name := range []string{"url", "title", "link"} {
			if inner := part.first("", name); inner == nil {
				r.wrong(part.at, "write <"+name+">…</"+name+">", "<image> without <%s>", name)
			} else if name != "title" {
				r.checkAddress(inner.at, "<"+name+"> of <image>", inner.text())
			}
		}
	case "description":
		r.checkHTML(part.at, text)
	}
	r.checkLeftoversIn(part.at, text)
}

func (r *rssReader) checkDate(part *node, text string) {
	moment, ok := parseAny(text, rssDates...)
	if !ok {
		r.wrong(part.at, "write it as Fri, 31 May 2024 20:10:00 +0700", "<%s> is %q, which is no moment", part.name, text)
		return
	}
	if day, _, found := strings.Cut(text, ","); found && day != moment.Format("Mon") {
		r.wrong(part.at, "write "+moment.Format(rssDates[0]), "<%s> says %s, and the day was a %s", part.name, day, moment.Weekday())
	}
}

func (r *rssReader) checkEnclosure(part *node) {
	r.checkAddress(part.at, "url of <enclosure>", part.attribute("url"))
	if _, err := strconv.ParseUint(part.attribute("length"), 10, 64); err != nil {
		r.wrong(part.at, "write how many bytes the file has", "the length of <enclosure> is %q", part.attribute("length"))
	}
	if !strings.Contains(part.attribute("type"), "/") {
		r.wrong(part.at, "write a media type such as audio/mpeg", "the type of <enclosure> is %q", part.attribute("type"))
	}
}

// checkExtension checks the elements of other name spaces that readers know.
func (r *rssReader) checkExtension(part *node) {
	switch part.space + " " + part.name {
	case "http://purl.org/rss/1.0/modules/content/ encoded":
		r.checkHTML(part.at, part.text())
		r.checkLeftoversIn(part.at, part.text())
	case "http://purl.org/dc/elements/1.1/ language":
		r.checkFeedLanguage(part.at, part.text())
	case "http://purl.org/dc/elements/1.1/ date", "http://purl.org/dc/terms/ modified":
		if _, ok := parseAny(part.text(), time.RFC3339, time.DateOnly); !ok {
			r.wrong(part.at, "write it as 2024-05-31T20:10:00+07:00", "<%s> is %q, which is no moment", part.name, part.text())
		}
	case atomSpace + " link":
		if part.attribute("rel") != "self" {
			r.checkAddress(part.at, "a link", part.attribute("href"))
		}
	}
}
