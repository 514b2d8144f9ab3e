package render

import (
	"fmt"
	"html/template"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/gohugoio/locales"
	"github.com/gohugoio/localescompressed"

	"digest/internal/lang"
	"digest/internal/site"
)

// locale is one language of the site as templates see it. Those of its methods
// that functions lists are what templates call; docs/templates.md is made from
// their comments, and each example there is tried by a test.
type locale struct {
	tag      string
	theme    *Theme
	messages map[string]*message
	dates    locales.Translator
	joins    lang.Joiner
	names    names
	numbers  grouping
	shared   *template.Template // base.html and partials, never executed
	frames   *template.Template // the same, for what is made once: header, footer, summaries
	pages    []page             // as kinds
	frame    atomic.Pointer[frame]

	sharedOnce sync.Once // makes shared and frames
	sharedErr  error
}

func newLocale(tag string, theme *Theme, messages map[string]*message) *locale {
	return &locale{
		tag: tag, theme: theme, messages: messages,
		dates:   translator(tag),
		joins:   lang.NewJoiner(tag),
		names:   newNames(tag),
		numbers: newGrouping(tag),
		pages:   make([]page, len(kinds)),
	}
}

// translator returns CLDR's dates for the tag, or for what is left of it, or
// else for English.
func translator(tag string) locales.Translator {
	for _, t := range append(parents(tag), "en") {
		if found := localescompressed.GetTranslator(t); found != nil {
			return found
		}
	}
	panic("render: no dates for English")
}

// functions are what the templates of a language can call.
func (l *locale) functions() template.FuncMap {
	return template.FuncMap{
		"add":         add,
		"alternates":  alternates,
		"asset":       l.asset,
		"date":        l.date,
		"editionname": l.editionname,
		"feeds":       l.feeds,
		"footer":      l.footer,
		"hasfaces":    l.hasFaces,
		"header":      l.header,
		"joiner":      l.joiner,
		"langname":    l.langname,
		"langlinks":   l.langlinks,
		"link":        link,
		"linkto":      linkto,
		"list":        l.list,
		"metadata":    l.metadata,
		"names":       l.linkedNames,
		"number":      l.number,
		"otherlangs":  l.otherlangs,
		"place":       l.place,
		"quotation":   l.quotation,
		"sitehead":    l.siteHead,
		"summary":     l.summary,
		"t":           l.t,
		"text":        foreign,
		"time":        l.timeElement,
		"word":        l.word,
		"words":       quotedWords,
	}
}

// t KEY [NAME VALUE]… prints a translated string. Each {NAME} in it is
// replaced by the VALUE; the value of "n" chooses the plural form.
//
//	{{t "read_original"}} → Baca naskah asli
//	{{t "count.stories" "n" 3}} → 3 cerita
func (l *locale) t(key string, args ...any) (template.HTML, error) {
	m := l.messages[key]
	if m != nil && len(args) == 0 && m.html != "" {
		return m.html, nil
	}
	s, err := translate(m, key, args, l.number, template.HTMLEscapeString)
	return template.HTML(s), err
}

// word TABLE KEY prints the translated string of a key in a table of the
// strings file: what a role, a method or a kind is called.
//
//	{{word "role" "translator"}} → Terjemahan
func (l *locale) word(table, key string) (template.HTML, error) {
	return l.t(table + "." + key)
}

// plain is t for programs: nothing is escaped.
func (l *locale) plain(key string, args ...any) (string, error) {
	return translate(l.messages[key], key, args, l.number, func(s string) string { return s })
}

// date STYLE TIME prints a date as the language writes it (CLDR). STYLE is
// short, medium, long, full, weekday, day-month, month-year, year or iso. A
// zero time prints nothing.
//
//	{{date "long" .Date}} → 31 Mei 2024
//	{{date "full" .Date}} → Jumat, 31 Mei 2024
//	{{date "month-year" .Date}} → Mei 2024
func (l *locale) date(style string, t time.Time) (string, error) {
	if t.IsZero() {
		return "", nil
	}
	switch style {
	case "short":
		return l.dates.FmtDateShort(t), nil
	case "medium":
		return l.dates.FmtDateMedium(t), nil
	case "long":
		return l.dates.FmtDateLong(t), nil
	case "full":
		return l.dates.FmtDateFull(t), nil
	case "weekday":
		return l.dates.WeekdayWide(t.Weekday()), nil
	case "day-month":
		return l.datePattern("date.day_month", l.dates.MonthWide(t.Month()), t)
	case "month-year":
		return l.datePattern("date.month_year", standaloneMonth(l.tag, t.Month(), l.dates), t)
	case "year":
		return strconv.Itoa(t.Year()), nil
	case "iso":
		return t.Format(time.DateOnly), nil
	}
	return "", fmt.Errorf("no date style is called %q", style)
}

func (l *locale) datePattern(key, month string, t time.Time) (string, error) {
	return l.plain(key, "day", strconv.Itoa(t.Day()), "month", month,
		"month_number", strconv.Itoa(int(t.Month())), "year", strconv.Itoa(t.Year()))
}

// time STYLE TIME prints a date in a <time> element: see date. A zero time
// prints nothing, so that with can ask for it.
//
//	{{time "long" .Date}} → <time datetime="2024-05-31T20:10:00+07:00">31 Mei 2024</time>
func (l *locale) timeElement(style string, t time.Time) (template.HTML, error) {
	if t.IsZero() {
		return "", nil
	}
	shown, err := l.date(style, t)
	return template.HTML(`<time datetime="` + datetime(t) + `">` + template.HTMLEscapeString(shown) + `</time>`), err
}

// datetime is a time for programs: the day alone where the time is midnight.
func datetime(t time.Time) string {
	switch {
	case t.IsZero():
		return ""
	case t.Hour() == 0 && t.Minute() == 0 && t.Second() == 0:
		return t.Format(time.DateOnly)
	}
	return t.Format(time.RFC3339)
}

// editionname PERIOD START END WEEK prints what an edition is called: its
// date, its week or its month.
//
//	{{editionname "day" .Date .Date 0}} → Jumat, 31 Mei 2024
//	{{editionname "month" .Date .Date 0}} → Mei 2024
func (l *locale) editionname(period string, start, end time.Time, week int) (string, error) {
	switch period {
	case "day":
		return l.date("full", start)
	case "month":
		return l.date("month-year", start)
	}
	return l.plain("edition.week_name", "week", strconv.Itoa(week), "dates", l.interval(start, end))
}

// number N prints a whole number with the language's separators (CLDR).
//
//	{{number 12345}} → 12.345
func (l *locale) number(n int) string { return l.numbers.format(n) }

// joiner I N prints what stands before item I of N in a list, counted from 0:
// a comma, "dan", or nothing.
//
//	{{joiner 1 2}} → dan
func (l *locale) joiner(i, n int) string { return l.joins.Before(i, n) }

// langname TAG prints a language's name in the language of the page, or the
// tag when CLDR has no name for it.
//
//	{{langname "ru"}} → Rusia
func (l *locale) langname(tag string) string { return l.names.language(tag) }

// add A B prints the sum of two whole numbers: positions in a range count
// from 0, and people from 1.
//
//	{{add 2 1}} → 3
func add(a, b int) int { return a + b }

// place NAME CODE prints a place and its country, each where there is one. The
// country is an ISO 3166 code; what is none is printed as it is.
//
//	{{place "Berlin" "DE"}} → <bdi>Berlin</bdi> (Jerman)
//	{{place "" "DE"}} → Jerman
func (l *locale) place(name, code string) template.HTML {
	country := template.HTMLEscapeString(l.names.country(code))
	switch {
	case name == "":
		return template.HTML(country)
	case code == "":
		return template.HTML("<bdi>" + template.HTMLEscapeString(name) + "</bdi>")
	}
	return template.HTML("<bdi>" + template.HTMLEscapeString(name) + "</bdi> (" + country + ")")
}

// asset NAME prints the path of a file in static/assets, whose published name
// has a hash of its content in it, or of a file in static.
//
//	{{asset "robot.svg"}} → /assets/robot.1a2b3c4d5e6f.svg
func (l *locale) asset(name string) (string, error) { return l.theme.assetURL(name) }

// sitehead SITE prints the partial site-head, the part of <head> that all pages
// share, made once as header is.
func (l *locale) siteHead(s site.Shared) (template.HTML, error) {
	f, err := l.frameFor(&s)
	return f.head, err
}

// hasfaces prints true when the theme's bundled faces have the letters of the
// page's language, for if.
//
//	{{if hasfaces}}<link rel="preload" …>{{end}} → <link rel="preload" …>
func (l *locale) hasFaces() bool {
	return lang.Script(l.tag) == "Latn" && !strings.HasPrefix(l.tag, "vi")
}

// header SITE prints the partial site-header. It is made once for each
// language, so it must hold nothing of the page.
func (l *locale) header(s site.Shared) (template.HTML, error) {
	f, err := l.frameFor(&s)
	return f.header, err
}

// footer SITE prints the partial site-footer, made once as header is.
func (l *locale) footer(s site.Shared) (template.HTML, error) {
	f, err := l.frameFor(&s)
	return f.footer, err
}

// frame is what the pages of a language have in common, ready to print.
type frame struct {
	shared               site.Shared
	head, header, footer template.HTML
}

// frameFor returns the frame made from the given values, which are the same
// for all pages of a run: it is made anew only when they are not.
func (l *locale) frameFor(s *site.Shared) (frame, error) {
	if f := l.frame.Load(); f != nil && sameShared(&f.shared, s) {
		return *f, nil
	}
	f := frame{shared: *s}
	for name, into := range map[string]*template.HTML{"site-head": &f.head, "site-header": &f.header, "site-footer": &f.footer} {
		var b strings.Builder
		if err := l.frames.ExecuteTemplate(&b, name, s); err != nil {
			return frame{}, err
		}
		*into = template.HTML(b.String())
	}
	l.frame.Store(&f)
	return f, nil
}
