package content

import (
	"cmp"
	"io/fs"
	"path"
	"strings"
	"time"

	"digest/internal/data"
	"digest/internal/diag"
	"digest/internal/lang"
)

// Reading is an article together with the text it was read from. It lives
// while the article is checked and is then dropped: bodies are not kept.
type Reading struct {
	*Article
	Story *Story
	Text  *Text
	// Originals are the story's: all its articles share them.
	Originals []*Original
}

// Place returns where a value of the front matter stands, in the article's
// own file or in story.toml: Place("quote", "0", "text").
func (r *Reading) Place(keys ...string) diag.Position { return r.Text.Table.Place(keys...) }

// Report makes a finding at a value of the front matter.
func (r *Reading) Report(code, message, hint string, keys ...string) diag.Finding {
	at, length := r.Text.Table.Span(keys...)
	f := diag.Errorf(at, code, "%s", message).WithHint("%s", r.Text.Table.Hint(hint))
	f.Length = length
	return f
}

// ReadStory reads a story's articles: the keys that all share from story.toml,
// each article's own over them. Dates without an offset are in the zone.
func ReadStory(fsys fs.FS, story *Story, zone *time.Location, languages []string) ([]*Reading, []diag.Finding) {
	var found []diag.Finding
	var shared *data.Table
	if story.Shared != "" {
		raw, problems := readFile(fsys, story.Shared)
		if problems != nil {
			return nil, problems
		}
		shared = data.Parse(story.Shared, raw, 0, data.TOML)
	}
	originals, more := readOriginals(fsys, story)
	found = append(found, more...)
	var readings []*Reading
	for _, file := range story.Files {
		text, problems := readText(fsys, file.Path)
		found = append(found, problems...)
		if text == nil {
			continue
		}
		r := readArticle(story, file, text, shared, zone, languages)
		r.Originals = originals
		found = append(found, text.Table.Done()...)
		readings = append(readings, r)
	}
	if shared != nil && len(readings) > 0 {
		found = append(found, shared.Done()...)
	}
	return readings, found
}

func readArticle(story *Story, file ArticleFile, text *Text, shared *data.Table, zone *time.Location, languages []string) *Reading {
	t := text.Table.Over(shared)
	a := &Article{
		StoryID:     story.ID,
		File:        file.Path,
		Title:       required(t, "title", `add title = "…", our headline`),
		Subtitle:    t.String("subtitle"),
		Summary:     t.String("summary"),
		Date:        t.Time("date", zone).In(zone),
		Updated:     t.Time("updated", zone),
		Draft:       t.Bool("draft"),
		Embargo:     t.Time("embargo", zone),
		Expires:     t.Time("expires", zone),
		Section:     t.String("section"),
		Topics:      nonEmpty(t.Strings("topics")),
		Extent:      t.OneOf("extent", "full", "condensed", "excerpt", "summary"),
		Desk:        t.String("desk"),
		Responsible: t.String("responsible"),
		Aliases:     readAliases(t),
		Params:      t.Map("params"),
	}
	a.Lang = readLang(t, file, languages)
	a.Slug = readSlug(t, path.Base(story.ID))
	if !t.Has("date") {
		t.Report("date", "missing-key", "add date = 2024-05-31T20:10:00+07:00, when we first publish it", "the article has no date")
	}
	if dateline := t.Table("dateline"); dateline != nil {
		a.Dateline = Dateline{Place: dateline.String("place"), Date: dateline.Time("date", zone)}
	}
	a.Cover = readCover(t.Table("cover"))
	source := t.Table("source")
	a.Source = readSource(source, zone)
	a.Rights = readRights(t.Table("rights"))
	a.Translation = readTranslation(t.Table("translation"), a.Source)
	a.Credits = readCredits(t.Table("credits"))
	a.Quotes = readQuotes(t.Tables("quote"), zone)
	a.Corrections = readCorrections(t.Tables("correction"), zone)
	a.Allow = readAllowances(t.Table("checks"))
	checkSource(t, source, a)
	checkDates(t, a)
	return &Reading{Article: a, Story: story, Text: text}
}

// required reads text that must be there.
func required(t *data.Table, key, hint string) string {
	kind := t.Kind(key)
	text := strings.TrimSpace(t.String(key))
	switch {
	case kind == "":
		t.Report(key, "missing-key", hint, "%s is missing", key)
	case kind == "text" && text == "":
		t.ReportValue(key, "missing-key", hint, "%s is empty", key)
	}
	return text
}

// nonEmpty drops empty texts, as other programs leave them in lists.
func nonEmpty(texts []string) []string {
	kept := texts[:0]
	for _, text := range texts {
		if text = strings.TrimSpace(text); text != "" {
			kept = append(kept, text)
		}
	}
	return kept
}

// readLang finds the article's language in its name or front matter.
func readLang(t *data.Table, file ArticleFile, languages []string) string {
	given := t.String("lang")
	tag, ok := lang.Parse(cmp.Or(given, file.Lang))
	switch {
	case given == "" && file.Lang == "":
		t.Report("lang", "missing-key", `add lang = "id", or put the language into the file's name: name.id.md`, "lang is missing")
		return ""
	case !ok:
		t.ReportValue("lang", "invalid-value", `write a BCP 47 tag, such as "id" or "zh-Hant"`, "lang %q is no language tag", given)
		return ""
	case given != "" && file.Lang != "" && tag != file.Lang:
		t.ReportValue("lang", "language-mismatch", "correct the one that is wrong", "lang is %q but the file's name says %q", tag, file.Lang)
	}
	for _, l := range languages {
		if l == tag {
			return tag
		}
	}
	t.Report("lang", "language-unknown", diag.DidYouMean(tag, languages, "add [languages."+tag+"] to config.toml"),
		"the site has no language %q", tag)
	return tag
}

func readSlug(t *data.Table, name string) string {
	given := t.String("slug")
	if given == "" {
		return Slug(name)
	}
	slug := Slug(given)
	if slug != given {
		t.ReportValue("slug", "invalid-value", "write it as "+slug, "slug %q cannot stand in a path as it is", given)
	}
	return slug
}

// checkSource asks for what every translated article must have.
func checkSource(t, source *data.Table, a *Article) {
	if !a.Translated() {
		return
	}
	if source == nil {
		t.Report("translation", "missing-key", "add [source] with outlet and url: readers are led to the original", "a translated article without a source")
		return
	}
	if a.Source.Outlet == "" && !source.Has("outlet") {
		source.Report("outlet", "missing-key", "add outlet, an id of content/registers/outlets.toml or a name", "the source has no outlet")
	}
	if a.Source.URL == "" && !source.Has("url") {
		source.Report("url", "missing-key", "add url, the original's address", "the source has no url")
	}
}

// checkDates reports dates that contradict each other.
func checkDates(t *data.Table, a *Article) {
	if !a.Updated.IsZero() && a.Updated.Before(a.Date) {
		t.ReportValue("updated", "date-order", "set it to when the article changed", "updated is before date")
	}
	if !a.Expires.IsZero() && !a.Expires.After(a.Date) {
		t.ReportValue("expires", "date-order", "set it to a moment after date", "expires is not after date")
	}
	if !a.Embargo.IsZero() && !a.Expires.IsZero() && a.Embargo.After(a.Expires) {
		t.ReportValue("embargo", "date-order", "end the embargo before the article expires", "the embargo ends after the article expires")
	}
}
