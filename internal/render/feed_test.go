package render

import (
	"bytes"
	"encoding/xml"
	"io"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/mmcdole/gofeed"
	"golang.org/x/tools/blog/atom"

	"digest/internal/site"
)

// feeds returns the same feeds in a format: of stories, whole and as summaries,
// of editions and of corrections.
func (f fixture) feeds(format string) map[string]*site.Feed {
	day := time.Date(2024, 5, 31, 0, 0, 0, 0, jakarta)
	feed := func(path, title, key string, entries ...site.FeedEntry) *site.Feed {
		v := &site.Feed{
			Page: f.page("feed", path, title), Format: format, Key: key, Origin: "https://kilas.example",
			Self: "https://kilas.example" + f.url(path) + format, Hub: "https://hub.example/", Entries: entries, Updated: day.AddDate(0, 0, 1),
		}
		v.Alternates, v.Languages = nil, nil
		return v
	}
	article, stories := f.article(), f.stories()
	story := stories[0]
	story.ID, story.Changed = "tag:kilas.example,2024:stories/kata/"+f.tag, day.AddDate(0, 0, 1)
	story.Source.Title, story.Source.URL, story.Source.Authors = article.Source.Title, article.Source.URL, article.Source.Authors
	story.Topics, story.Corrections, story.Corrected = article.Topics, article.Corrections, true
	story.Cover = &site.Picture{URL: "/media/kata/a.png", Alt: f.w.title, Credit: "A & B"}
	story.Languages = story.Languages[1:]
	article.Body = append(article.Body, site.Part{HTML: `<p><a href="/id/x/?a=1&amp;b=2">x</a><sup id="fnref:1"><a href="#fn:1">1</a></sup><img src="/media/y.png" alt=""></p>`})
	own := stories[1]
	own.ID, own.Changed, own.Source, own.Translators = "tag:kilas.example,2024:stories/own/"+f.tag, own.Date, nil, nil
	own.Name = `<b> & "ampersands" ]]>`
	return map[string]*site.Feed{
		"summary":     feed("", f.w.site, "", site.FeedEntry{Story: story}, site.FeedEntry{Story: own}),
		"full":        feed("topics/space/", f.w.topic, "", site.FeedEntry{Story: story, Whole: article.Body}),
		"editions":    feed("editions/", "", "editions", site.FeedEntry{Edition: &site.FeedEdition{ID: "tag:kilas.example,2024:editions/2024-05-31/" + f.tag, Changed: day.Add(time.Hour), EditionEntry: site.EditionEntry{URL: f.url("editions/2024-05-31/"), Period: "day", Name: "2024-05-31", Start: day, End: day, Count: 4}, Stories: article.Related}}),
		"corrections": feed("corrections/", "", "corrections", site.FeedEntry{Correction: &site.CorrectionEntry{ID: "tag:kilas.example,2024:stories/kata/" + f.tag + "/corrections/2024-06-01", Correction: article.Corrections[0], Article: site.Link{Name: f.w.title, URL: f.url("1961/04/kata/")}}}),
	}
}

// TestFeeds compares feeds with testdata, in a script that runs from left to
// right and in one that does not.
func TestFeeds(t *testing.T) {
	for _, tag := range []string{"id", "ar"} {
		theme := load(t, nil, tomlOptions, "id", "ar", "ja")
		hashed := strings.NewReplacer(theme.paths["assets/feed.css"], "assets/feed.HASH.css")
		for _, format := range []string{"atom", "rss", "json"} {
			for name, v := range newFixture(tag).feeds(format) {
				got := hashed.Replace(renderString(t, theme, v))
				compareFile(t, filepath.Join("testdata", "feeds", name+"."+tag+"."+format), got)
				if format != "json" {
					wellFormed(t, got)
				}
			}
		}
	}
}

// wellFormed reads XML to its end.
func wellFormed(t *testing.T, text string) {
	t.Helper()
	d := xml.NewDecoder(strings.NewReader(text))
	for {
		if _, err := d.Token(); err == io.EOF {
			return
		} else if err != nil {
			t.Fatalf("%v\n%s", err, text)
		}
	}
}

// entry is what a feed reader understands of an entry.
type entry struct {
	ID, Title, Link, Summary, Content string
	Published, Updated                string
	Authors                           []string
	Tags                              []string
}

// TestFeedsReadBack lets feed readers' libraries read the feeds: they must
// understand the same of each format.
func TestFeedsReadBack(t *testing.T) {
	theme := load(t, nil, tomlOptions, "id", "ar", "ja")
	for _, tag := range []string{"id", "ar", "ja"} {
		read := map[string]map[string][]entry{}
		for _, format := range []string{"atom", "rss", "json"} {
			read[format] = map[string][]entry{}
			for name, v := range newFixture(tag).feeds(format) {
				text := renderString(t, theme, v)
				read[format][name] = readFeed(t, text, v)
				if format == "atom" {
					alike(t, text, read[format][name])
				}
			}
		}
		for _, format := range []string{"rss", "json"} {
			if diff := cmp.Diff(read["atom"], read[format]); diff != "" {
				t.Errorf("%s: Atom and %s are not read alike:\n%s", tag, format, diff)
			}
		}
	}
}

func readFeed(t *testing.T, text string, v *site.Feed) (entries []entry) {
	t.Helper()
	feed, err := gofeed.NewParser().ParseString(text)
	if err != nil {
		t.Fatalf("%v\n%s", err, text)
	}
	if feed.FeedLink != v.Self || feed.Link != v.Canonical || feed.Language != v.Lang.Tag {
		t.Errorf("%s: read as %s of %s in %q", v.Self, feed.FeedLink, feed.Link, feed.Language)
	}
	for _, item := range feed.Items {
		e := entry{item.GUID, item.Title, item.Link, item.Description, item.Content, utc(item.PublishedParsed), updated(item), nil, item.Categories}
		if e.Summary = strings.TrimSpace(e.Summary); feed.FeedType == "rss" { // where it is HTML
			e.Summary = unescape(e.Summary)
		}
		for _, a := range item.Authors {
			e.Authors = append(e.Authors, a.Name)
		}
		if feed.FeedType == "rss" && item.DublinCoreExt != nil { // all of them, not the first alone
			e.Authors = item.DublinCoreExt.Creator
		}
		entries = append(entries, e)
	}
	return entries
}

// updated is when an item last changed; in RSS it is Dublin Core that says so.
func updated(item *gofeed.Item) string {
	if modified := item.Extensions["dcterms"]["modified"]; len(modified) > 0 {
		when, err := time.Parse(time.RFC3339, modified[0].Value)
		if err == nil {
			return utc(&when)
		}
	}
	return utc(item.UpdatedParsed)
}

func utc(when *time.Time) string {
	if when == nil {
		return ""
	}
	return when.UTC().Format(time.RFC3339)
}

func unescape(text string) string {
	var s string
	if err := xml.Unmarshal([]byte("<p>"+text+"</p>"), &s); err != nil {
		return err.Error()
	}
	return s
}

// alike holds what another library reads against what the first did.
func alike(t *testing.T, text string, entries []entry) {
	t.Helper()
	var feed atom.Feed
	if err := xml.NewDecoder(bytes.NewReader([]byte(text))).Decode(&feed); err != nil {
		t.Fatal(err)
	}
	var got []entry
	for _, e := range feed.Entry {
		published, _ := time.Parse(time.RFC3339, string(e.Published))
		changed, _ := time.Parse(time.RFC3339, string(e.Updated))
		read := entry{ID: e.ID, Title: e.Title, Summary: e.Summary.Body, Content: e.Content.Body, Published: utc(&published), Updated: utc(&changed)}
		for _, link := range e.Link {
			if link.Rel == "alternate" && read.Link == "" {
				read.Link = link.Href
			}
		}
		got = append(got, read)
	}
	want := make([]entry, len(entries))
	for i, e := range entries {
		e.Authors, e.Tags = nil, nil // this one knows but one author
		want[i] = e
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("the two libraries read (-first +second):\n%s", diff)
	}
}

// FuzzXML holds that whatever is written can be read again, and is the same but
// for what XML cannot hold.
func FuzzXML(f *testing.F) {
	for _, text := range []string{"", `a & b < c > "d" 'e' ]]>`, "\x00\x0b\uffff\xff", "\ufffd\U0010ffff", "a\n\tb\r\nc"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		x := xmlWriter{new(bytes.Buffer)}
		x.open("a", "b", text)
		x.escape(text)
		x.close("a")
		var got struct {
			B    string `xml:"b,attr"`
			Text string `xml:",chardata"`
		}
		if err := xml.Unmarshal(x.Bytes(), &got); err != nil {
			t.Fatalf("%q: %v\n%s", text, err, x.String())
		}
		want := strings.Map(func(r rune) rune {
			if r < ' ' && r != '\n' && r != '\t' || r == '\ufffe' || r == '\uffff' {
				return '\ufffd'
			}
			return r
		}, text)
		if got.Text != want || got.B != want {
			t.Errorf("%q is read as %q, in an attribute as %q", text, got.Text, got.B)
		}
	})
}
