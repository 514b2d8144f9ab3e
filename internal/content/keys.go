package content

import (
	"net/url"
	"strconv"
	"strings"
	"time"

	"digest/internal/data"
	"digest/internal/lang"
)

// readCover reads the cover: its texts are per language, or one for all.
func readCover(t *data.Table) *Cover {
	if t == nil {
		return nil
	}
	return &Cover{
		File:    required(t, "file", `add file = "cover.jpg"`),
		Alt:     textPerLanguage(t, "alt"),
		Caption: textPerLanguage(t, "caption"),
		Credit:  textPerLanguage(t, "credit"),
		Licence: t.String("licence"),
	}
}

// textPerLanguage reads a text, or a table of one text per language. A text
// for all languages has the key "".
func textPerLanguage(t *data.Table, key string) map[string]string {
	if t.Kind(key) == "a table" {
		return t.Names(key)
	}
	if text := t.String(key); text != "" {
		return map[string]string{"": text}
	}
	return nil
}

// inLanguage returns the text in a language, or the one for all.
func inLanguage(texts map[string]string, tag string) string {
	if text, ok := texts[tag]; ok {
		return text
	}
	return texts[""]
}

// AltIn returns the cover's text for those who do not see it.
func (c *Cover) AltIn(tag string) string { return inLanguage(c.Alt, tag) }

// CaptionIn returns the cover's caption in a language.
func (c *Cover) CaptionIn(tag string) string { return inLanguage(c.Caption, tag) }

// CreditIn returns who made the cover, in a language.
func (c *Cover) CreditIn(tag string) string { return inLanguage(c.Credit, tag) }

func readSource(t *data.Table, zone *time.Location) *Source {
	if t == nil {
		return nil
	}
	return &Source{
		Title:     t.String("title"),
		URL:       webAddress(t, "url"),
		Outlet:    t.String("outlet"),
		Authors:   nonEmpty(t.Strings("authors")),
		Lang:      languageTag(t, "lang"),
		Published: t.Time("published", zone),
		Modified:  t.Time("modified", zone),
		Via:       t.Strings("via"),
		Archive:   webAddress(t, "archive"),
		Retrieved: t.Time("retrieved", zone),
		Hash:      t.String("hash"),
	}
}

// webAddress reads an absolute http or https URL.
func webAddress(t *data.Table, key string) string {
	text := t.String(key)
	if text == "" {
		return ""
	}
	u, err := url.Parse(text)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" {
		t.ReportValue(key, "invalid-value", "write the whole address, beginning with https://", "%s %q is no web address", key, text)
		return ""
	}
	return text
}

// languageTag reads a BCP 47 tag; "und" stands for an unknown language.
func languageTag(t *data.Table, key string) string {
	text := t.String(key)
	if text == "" || text == "und" {
		return text
	}
	tag, ok := lang.Parse(text)
	if !ok {
		t.ReportValue(key, "invalid-value", `write a BCP 47 tag, such as "en", or "und" if it is unknown`, "%s %q is no language tag", key, text)
	}
	return tag
}

func readRights(t *data.Table) *Rights {
	if t == nil {
		return nil
	}
	return &Rights{
		Licence:    t.String("licence"),
		Permission: t.String("permission"),
		Holder:     t.String("holder"),
		Notice:     t.String("notice"),
		Republish:  t.Bool("republish"),
		Original:   t.OneOf("original", "private", "publish"),
	}
}

// readTranslation reads how the article was made; From is the source's
// language unless given.
func readTranslation(t *data.Table, source *Source) *Translation {
	if t == nil {
		return nil
	}
	tr := &Translation{
		Method:      t.OneOf("method", "human", "machine", "machine+review"),
		From:        languageTag(t, "from"),
		Relay:       t.Strings("relay"),
		Tool:        t.String("tool"),
		Translators: nonEmpty(t.Strings("translators")),
		Reviewers:   nonEmpty(t.Strings("reviewers")),
		Changes:     t.String("changes"),
	}
	if tr.From == "" && source != nil {
		tr.From = source.Lang
	}
	return tr
}

func readCredits(t *data.Table) Credits {
	return Credits{Editors: nonEmpty(t.Strings("editors")), Assist: nonEmpty(t.Strings("assist")), Line: t.String("line")}
}

func readQuotes(tables []*data.Table, zone *time.Location) []Quote {
	var quotes []Quote
	for i, t := range tables {
		q := Quote{
			ID:         t.String("id"),
			Kind:       t.OneOf("kind", "direct", "partial", "paraphrase", "statement", "post"),
			Text:       required(t, "text", "add text, the words as they stand in the article"),
			Original:   t.String("original"),
			Spoken:     languageTag(t, "spoken"),
			SpokenText: t.String("spoken_text"),
			Speaker:    t.String("speaker"),
			Role:       t.String("role"),
			Card:       !t.Has("card") || t.Bool("card"),
			Weight:     t.Int("weight"),
		}
		t.Bool("card")
		if q.ID == "" {
			q.ID = "quote-" + strconv.Itoa(i+1)
		} else if Slug(q.ID) != q.ID {
			t.ReportValue("id", "invalid-value", "write it as "+Slug(q.ID), "id %q cannot be an anchor", q.ID)
		}
		if said := t.Table("said"); said != nil {
			q.Said = Said{
				Verb: said.String("verb"), To: said.String("to"), Place: said.String("place"),
				Event: said.String("event"), Date: said.Time("date", zone),
			}
		}
		q.Source = readQuoteSource(t.Table("source"))
		quotes = append(quotes, q)
	}
	return quotes
}

func readQuoteSource(t *data.Table) *QuoteSource {
	if t == nil {
		return nil
	}
	return &QuoteSource{
		Anonymity:   t.OneOf("anonymity", "named", "office", "spokesperson", "anonymous"),
		Count:       t.Int("count"),
		Description: t.String("description"),
		Reason:      t.String("reason"),
	}
}

func readCorrections(tables []*data.Table, zone *time.Location) []Correction {
	var corrections []Correction
	for _, t := range tables {
		corrections = append(corrections, Correction{
			Kind:   t.OneOf("kind", "corrected", "clarification", "update", "withdrawn"),
			Date:   t.Time("date", zone),
			Note:   required(t, "note", "add note, what changed, for readers"),
			Origin: t.OneOf("origin", "ours", "source"),
		})
		if !t.Has("date") {
			t.Report("date", "missing-key", "add date, when the correction was published", "a correction has no date")
		}
	}
	return corrections
}

func readAllowances(t *data.Table) []Allowance {
	var allowances []Allowance
	for _, entry := range t.Tables("allow") {
		a := Allowance{Check: required(entry, "check", "add check, the code of the finding"), Value: entry.String("value")}
		a.Why = strings.TrimSpace(required(entry, "why", "add why, the reason for those who come after"))
		allowances = append(allowances, a)
	}
	return allowances
}
