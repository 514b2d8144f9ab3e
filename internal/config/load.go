package config

import (
	"cmp"
	"io/fs"
	"net/url"
	"slices"
	"strings"
	"time"
	"unicode"

	"digest/internal/data"
	"digest/internal/diag"
	"digest/internal/lang"
)

// File is where a site's config stands.
const File = "config.toml"

// Load reads config.toml. A finding of level error means that the Config must
// not be used. The error is of reading the file.
func Load(fsys fs.FS) (*Config, []diag.Finding, error) {
	text, err := fs.ReadFile(fsys, File)
	if err != nil {
		return nil, nil, err
	}
	text = []byte(strings.TrimPrefix(string(text), "\ufeff"))
	t := data.Parse(File, text, 0, data.TOML)
	c := defaults()
	c.readSite(t)
	c.readLanguages(t.Table("languages"))
	c.readDefaultLanguage(t)
	c.readSections(t.Table("sections"))
	c.readPermalinks(t.Table("permalinks"))
	c.readLists(t)
	c.readQuotes(t.Table("quotes"))
	c.readFeeds(t.Table("feeds"))
	c.readData(t.Table("data"))
	c.readFindings(t.Table("findings"))
	c.readPublish(t.Table("publish"))
	c.readDeploy(t.Table("deploy"))
	c.Params = t.Map("params")
	return c, t.Done(), nil
}

// override sets a value only when its key is there.
func override(t *data.Table, key string, value *string) {
	if t.Has(key) {
		*value = t.String(key)
		return
	}
	t.String(key) // known, so that an unknown key may be meant for it
}

func (c *Config) readSite(t *data.Table) {
	override(t, "title", &c.Title)
	override(t, "description", &c.Description)
	if t.Has("base_url") {
		c.readBaseURL(t)
	} else {
		t.String("base_url")
	}
	if name := t.String("timezone"); name != "" {
		location, err := time.LoadLocation(name)
		if err != nil || name == "Local" {
			t.ReportValue("timezone", "invalid-value", `write a name of the IANA database, such as "Asia/Jakarta"`,
				"timezone %q is unknown", name)
			return
		}
		c.Location = location
	}
}

func (c *Config) readBaseURL(t *data.Table) {
	text := t.String("base_url")
	if text == "" {
		return
	}
	if err := c.SetBaseURL(text); err != nil {
		t.ReportValue("base_url", "invalid-value", `write the site's address, such as "https://news.example/"`,
			"base_url %q is no address of a site", text)
	}
}

// SetBaseURL replaces the base URL, as the flag --base-url does.
func (c *Config) SetBaseURL(text string) error {
	u, err := url.Parse(text)
	if err == nil && (u.Scheme != "http" && u.Scheme != "https" || u.Hostname() == "" || u.User != nil || strings.ContainsAny(text, "?#")) {
		err = &url.Error{Op: "parse", URL: text, Err: url.InvalidHostError(u.Host)}
	}
	if err != nil {
		return err
	}
	u = u.JoinPath("/")
	c.BaseURL, c.BasePath = u.String(), u.EscapedPath()
	return nil
}

func (c *Config) readLanguages(t *data.Table) {
	for _, key := range t.Keys() {
		tag, ok := lang.Parse(key)
		if !ok || tag != key {
			if ok {
				t.Report(key, "invalid-value", "write [languages."+tag+"]", "the language tag %q is spelt in another way", key)
			} else {
				t.Report(key, "invalid-value", `write a BCP 47 tag, such as "id" or "zh-Hant"`, "%q is no language tag", key)
			}
			t.Map(key)
			continue
		}
		c.Languages = append(c.Languages, c.readLanguage(tag, t.Table(key)))
	}
	slices.SortStableFunc(c.Languages, func(a, b Language) int { return cmp.Compare(a.Weight, b.Weight) })
}

func (c *Config) readLanguage(tag string, t *data.Table) Language {
	l := Language{Tag: tag, Title: c.Title, Description: c.Description, Name: lang.SelfName(tag)}
	override(t, "title", &l.Title)
	override(t, "description", &l.Description)
	override(t, "name", &l.Name)
	if l.Dir = lang.Direction(tag); t.Has("direction") {
		l.Dir = t.OneOf("direction", "ltr", "rtl")
	} else {
		t.String("direction")
	}
	l.Weight = t.Int("weight")
	paths := t.Table("paths")
	for _, word := range PathWords {
		if text := paths.String(word); text != "" {
			if l.Paths == nil {
				l.Paths = map[string]string{}
			}
			if l.Paths[word] = strings.Trim(text, "/"); !isPath(l.Paths[word]) {
				paths.ReportValue(word, "invalid-value", pathHint, "%q cannot stand in a path", text)
			}
		}
	}
	return l
}

func (c *Config) readDefaultLanguage(t *data.Table) {
	given := t.Has("default_language")
	tag := t.String("default_language")
	switch {
	case !given && len(c.Languages) > 0:
		c.DefaultLanguage = c.Languages[0].Tag
	case given:
		canonical, ok := lang.Parse(tag)
		if t.Kind("default_language") != "text" {
			return
		}
		if !ok {
			t.ReportValue("default_language", "invalid-value", `write a BCP 47 tag, such as "id"`, "default_language %q is no language tag", tag)
			return
		}
		c.DefaultLanguage = canonical
	}
	if len(c.Languages) == 0 {
		c.Languages = []Language{c.readLanguage(c.DefaultLanguage, nil)}
	}
	if _, ok := c.Language(c.DefaultLanguage); !ok {
		t.ReportValue("default_language", "invalid-value", "add [languages."+c.DefaultLanguage+"], or choose one of those that are there",
			"default_language %q is none of the site's languages", c.DefaultLanguage)
	}
}

const pathHint = "use letters, digits and hyphens"

// isPath reports whether a text can stand in a path as it is.
func isPath(text string) bool {
	for part := range strings.SplitSeq(text, "/") {
		odd := func(r rune) bool {
			return !unicode.In(r, unicode.L, unicode.M, unicode.Nd) && !strings.ContainsRune("-_\u200c", r)
		}
		if part == "" || strings.ContainsFunc(part, odd) {
			return false
		}
	}
	return true
}

func (c *Config) readSections(t *data.Table) {
	for _, id := range t.Keys() {
		if !isPath(id) {
			t.Report(id, "invalid-value", pathHint, "the section's id %q cannot stand in a path", id)
		}
		c.Sections = append(c.Sections, Section{ID: id, Titles: t.Names(id)})
	}
}

func (c *Config) readPermalinks(t *data.Table) {
	p := &c.Permalinks
	articleWords := []string{"year", "month", "day", "slug", "section", "story"}
	readPattern(t, "article", &p.Article, articleWords, "slug", "story")
	for _, entry := range []struct {
		key     string
		pattern *string
	}{
		{"section", &p.Section}, {"topic", &p.Topic}, {"person", &p.Person}, {"outlet", &p.Outlet},
		{"translator", &p.Translator}, {"edition", &p.Edition}, {"page", &p.Page},
	} {
		readPattern(t, entry.key, entry.pattern, []string{"id"}, "id")
	}
}

// readPattern reads a path pattern: its words must be known, and one of those
// that tell two pages apart must be among them.
func readPattern(t *data.Table, key string, pattern *string, words []string, distinct ...string) {
	if override(t, key, pattern); t.Has(key) && t.Kind(key) != "text" {
		return
	}
	rest, bare, found := *pattern, "", false
	for {
		before, after, ok := strings.Cut(rest, "{")
		bare += before
		if !ok {
			break
		}
		word, next, closed := strings.Cut(after, "}")
		if !closed {
			t.ReportValue(key, "invalid-value", "write } after the word", "permalink %q has a { without a }", *pattern)
			return
		}
		if !slices.Contains(words, word) {
			t.ReportValue(key, "invalid-value", diag.DidYouMean(word, words, "the words are {"+strings.Join(words, "} {")+"}"),
				"permalink %q has the unknown word {%s}", *pattern, word)
			return
		}
		found = found || slices.Contains(distinct, word)
		rest = next
	}
	switch {
	case !strings.HasPrefix(*pattern, "/") || strings.Contains(*pattern, "//") || strings.Contains(*pattern, "..") || strings.ContainsAny(bare, `}?#%\`):
		t.ReportValue(key, "invalid-value", `begin with /, and use none of .. // } ? # % and \`, "permalink %q is no path from the site's root", *pattern)
	case !found:
		t.ReportValue(key, "invalid-value", "use {"+distinct[0]+"} in it", "permalink %q is the same for every page", *pattern)
	}
	*pattern = strings.TrimSuffix(*pattern, "/") + "/"
}

func (c *Config) readLists(t *data.Table) {
	lists := t.Table("lists")
	for key, value := range map[string]*int{"size": &c.Lists.Size, "related": &c.Lists.Related} {
		if !lists.Has(key) {
			lists.Int(key)
			continue
		}
		*value = lists.Int(key)
		if lists.Kind(key) == "a number" && (*value < 1 && key == "size" || *value < 0 || *value > 1000) {
			lists.ReportValue(key, "invalid-value", "write a number up to 1000", "%s is %d", key, *value)
		}
	}
	c.Lists.Omit = append(c.Lists.Omit, lists.Strings("omit")...)
	for i, list := range c.Lists.Omit {
		if !slices.Contains([]string{"quotes", "sources"}, list) {
			lists.ReportItem("omit", i, "invalid-value", `what can be left out is "quotes" and "sources"`, "unknown list %q", list)
		}
	}
	c.readEditions(t.Table("editions"))
}

func (c *Config) readEditions(t *data.Table) {
	if !t.Has("periods") {
		t.Strings("periods")
		return
	}
	c.Editions.Periods = t.Strings("periods")
	for i, period := range c.Editions.Periods {
		if !slices.Contains([]string{"day", "week", "month"}, period) {
			t.ReportItem("periods", i, "invalid-value", `a period is "day", "week" or "month"`, "unknown period %q", period)
		}
	}
}

func (c *Config) readFindings(t *data.Table) {
	c.Findings = map[string]diag.Severity{}
	for _, id := range t.Keys() {
		code, ok := diag.Lookup(id)
		severity, valid := diag.ParseSeverity(t.OneOf(id, "error", "warning", "off"))
		switch {
		case !ok:
			t.Report(id, "unknown-key", diag.DidYouMean(id, diag.CodeIDs(), "docs/findings.md lists all codes"), "unknown finding %q", id)
		case code.Fixed && severity != code.Severity:
			t.Report(id, "invalid-value", "remove the line", "the severity of %s cannot be changed", id)
		case valid:
			c.Findings[id] = severity
		}
	}
}

func (c *Config) readPublish(t *data.Table) {
	if t.Has("host") {
		c.Publish.Host = t.OneOf("host", Hosts...)
	} else {
		t.String("host")
	}
}

func (c *Config) readDeploy(t *data.Table) {
	targets := t.Table("targets")
	for _, name := range targets.Keys() {
		target := targets.Table(name)
		purge := target.Table("purge")
		c.Deploy = append(c.Deploy, Target{
			Name: name, URL: target.String("url"), Compress: target.Bool("compress"), Cache: target.String("cache"),
			Purge: Purge{CloudFront: purge.String("cloudfront"), Cloudflare: purge.String("cloudflare"), IndexNow: purge.String("indexnow")},
		})
		if target != nil && (!target.Has("url") || target.Kind("url") == "text" && c.Deploy[len(c.Deploy)-1].URL == "") {
			target.Report("url", "missing-key", `add url = "s3://bucket?region=…"`, "the target %q has no url", name)
		}
	}
}
