// Package render turns Views into pages: it reads a theme's templates, strings
// and static files, tries every template once, and then makes one page at a
// time.
//
// In go a theme's files and the Views of package site, out come bytes. It
// writes no file and keeps nothing of a page that it made.
package render

import (
	"bytes"
	"fmt"
	"io"
	"io/fs"
	"sync"
	"time"

	"github.com/tdewolff/minify/v2"

	"digest/internal/config"
	"digest/internal/diag"
)

// Options are how a theme is loaded.
type Options struct {
	// ParseTOML reads a strings file: data.ParseTOML.
	ParseTOML func([]byte) (map[string]any, error)
	// Minify makes pages smaller, at the cost of time.
	Minify bool
	// Tried says that this theme was loaded before, with the same config, and
	// had no finding of level error: its templates are not tried again.
	Tried bool
	// Summaries keeps summaries that were made; without it each is made anew
	// wherever it stands.
	Summaries Summaries
}

// Theme is a site's templates, strings and static files, ready for use. It
// never changes after Load and is safe for concurrent use.
type Theme struct {
	cfg       *config.Config
	minifier  *minify.M // nil when pages stay as they are
	sources   *sources
	locales   map[string]*locale
	assets    []Asset
	paths     map[string]string // of assets, by name
	summaries Summaries         // nil while templates are tried
	summing   map[string]bool   // the kinds of page whose lists are of summaries alone
}

// Load reads the theme: the site's own files in upper, which may be nil, laid
// over the built-in ones in lower. Both have templates/ and static/ at their
// root. Every template is tried, in every language of the site, with a View
// that has everything and with one that has nothing. Where a finding is an
// error, the Theme is nil.
func Load(upper, lower fs.FS, cfg *config.Config, options Options) (*Theme, []diag.Finding) {
	t := &Theme{cfg: cfg, locales: map[string]*locale{}}
	if options.Minify {
		t.minifier = newMinifier()
	}
	files := Overlay(upper, lower)
	found := t.readAssets(files)
	texts, more := readStrings(upper, lower, cfg, options.ParseTOML)
	found = append(found, more...)
	for _, l := range cfg.Languages {
		messages, more := texts.forLanguage(l.Tag, cfg)
		found = append(found, more...)
		t.locales[l.Tag] = newLocale(l.Tag, t, messages)
	}
	t.sources, more = parseTemplates(files, (&locale{}).functions())
	found = append(found, more...)
	if errors, _ := diag.Count(found); errors == 0 && !options.Tried {
		found = append(found, t.try()...)
	}
	found = diag.Sort(found)
	if errors, _ := diag.Count(found); errors > 0 {
		return nil, found
	}
	t.summaries, t.summing = options.Summaries, t.sources.summing()
	return t, found
}

type buffer = bytes.Buffer

var buffers = sync.Pool{New: func() any { return new(buffer) }}

// Render appends the page of a View, given as value or pointer. The type of the
// View chooses the template, its Page.Lang the language. On an error, which is
// an *Error where a template is to blame, part of the page may be written.
func (t *Theme) Render(w *bytes.Buffer, view any) error {
	if ok, err := t.renderMachine(w, view); ok {
		return err
	}
	kind, page, err := kindOf(view)
	if err != nil {
		return err
	}
	l := t.locales[page.Lang.Tag]
	if l == nil {
		return fmt.Errorf("%s: the site has no language %q", page.URL, page.Lang.Tag)
	}
	tmpl, err := l.page(kind)
	if err != nil {
		return newError(err, page.URL)
	}
	write := func(w io.Writer) error {
		if err := tmpl.Execute(w, view); err != nil {
			return newError(err, page.URL)
		}
		return nil
	}
	if t.minifier != nil {
		return minified(t.minifier, w, write)
	}
	return write(w)
}

// Text returns a translated string of the theme in a language of the site, for
// words that stand in a View or a feed: see the function t of templates. A key
// that no strings file has is an error.
func (t *Theme) Text(tag, key string, args ...any) (string, error) {
	l, err := t.locale(tag)
	if err != nil {
		return "", err
	}
	return l.plain(key, args...)
}

// Date returns a date as the language writes it: see the function date of
// templates.
func (t *Theme) Date(tag, style string, when time.Time) (string, error) {
	l, err := t.locale(tag)
	if err != nil {
		return "", err
	}
	return l.date(style, when)
}

// EditionName returns what an automatic edition is called: see the function
// editionname of templates.
func (t *Theme) EditionName(tag, period string, start, end time.Time, week int) (string, error) {
	l, err := t.locale(tag)
	if err != nil {
		return "", err
	}
	return l.editionname(period, start, end, week)
}

func (t *Theme) locale(tag string) (*locale, error) {
	if l := t.locales[tag]; l != nil {
		return l, nil
	}
	return nil, fmt.Errorf("the site has no language %q", tag)
}
