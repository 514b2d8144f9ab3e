package render

import (
	"html/template"
	"io"
	"reflect"
	"slices"
	"sync"
	"time"

	"digest/internal/diag"
	"digest/internal/lang"
	"digest/internal/site"
)

// try executes every template in every language with made-up Views, so that a
// mistake is found even where no page of the site would show it.
func (t *Theme) try() []diag.Finding {
	var found []diag.Finding
	var mu sync.Mutex
	var wg sync.WaitGroup
	for _, l := range t.locales {
		wg.Go(func() {
			some := t.tryLocale(l)
			mu.Lock()
			defer mu.Unlock()
			found = append(found, some...)
		})
	}
	wg.Wait()
	// A mistake in a part that many kinds share is one mistake.
	return slices.CompactFunc(diag.Sort(found), func(a, b diag.Finding) bool { return a.Position == b.Position })
}

func (t *Theme) tryLocale(l *locale) []diag.Finding {
	if err := l.compilePartials(); err != nil {
		return []diag.Finding{newError(err, "").Finding()}
	}
	var found []diag.Finding
	for i := range kinds {
		if err := t.tryKind(l, i); err != nil {
			found = append(found, newError(err, "").Finding())
		}
	}
	return found
}

// tryKind stops at a template's first mistake: later ones often follow from it.
func (t *Theme) tryKind(l *locale, kind int) error {
	tmpl, err := l.page(kind)
	if err != nil {
		return err
	}
	for variant := range probes {
		if err := tmpl.Execute(io.Discard, t.probe(l, kinds[kind].view, variant)); err != nil {
			return err
		}
	}
	return nil
}

// probes is how many made-up Views a template is tried with: one with nothing
// in it, then as many full ones as the longest list of choices is long.
const probes = 8

// probe returns a made-up View: variant 0 has nothing but its language, each
// further one has everything, with another of each field's choices.
func (t *Theme) probe(l *locale, view reflect.Type, variant int) any {
	v := reflect.New(view)
	if variant > 0 {
		fill(v.Elem(), view.Name(), variant)
	} else {
		choose(v.Elem())
	}
	page := v.Elem().Field(0).Addr().Interface().(*site.Page)
	page.Lang = site.Language{Tag: l.tag, Name: lang.SelfName(l.tag), Dir: lang.Direction(l.tag)}
	page.Site.Params = t.cfg.Params
	if variant > 0 {
		story := reflect.New(reflect.TypeFor[site.Summary]())
		fill(story.Elem(), "Summary", variant)
		*page = page.Answering([]*site.Summary{story.Interface().(*site.Summary)})
	}
	return v.Interface()
}

// choose sets the fields that are never empty.
func choose(v reflect.Value) {
	for i := range v.NumField() {
		if words := choices[v.Type().Name()+"."+v.Type().Field(i).Name]; words != nil {
			v.Field(i).SetString(words[0])
		}
	}
}

// choices are the fields of Views that hold one of a few words.
var choices = map[string][]string{
	"Page.Badge":          {"", "draft", "embargo", "future"},
	"MenuItem.Key":        {"", "editions", "topics", "people", "outlets", "translators", "quotes", "sources", "coverage", "corrections"},
	"FeedLink.Key":        {"", "editions", "corrections", "quotes"},
	"FeedLink.Format":     {"atom", "rss", "json"},
	"Summary.Badge":       {"", "draft", "embargo", "future"},
	"Article.Extent":      {"full", "condensed", "excerpt", "summary"},
	"Summary.Extent":      {"full", "condensed", "excerpt", "summary"},
	"Translation.Method":  {"human", "machine", "machine+review"},
	"Summary.Method":      {"", "human", "machine", "machine+review"},
	"Credit.Role":         {"author", "translator", "reviewer", "editor", "assistance"},
	"Correction.Kind":     {"corrected", "clarification", "update", "withdrawn"},
	"Correction.Origin":   {"ours", "source"},
	"QuoteCard.Kind":      {"direct", "partial", "paraphrase", "statement", "post"},
	"QuoteCard.Wording":   {"", "verbatim", "translated", "second-hand", "paraphrase"},
	"Quotes.Of":           {"all", "year", "topic"},
	"Speaker.Kind":        {"named", "office", "spokesperson", "anonymous"},
	"Edition.Period":      {"day", "week", "month"},
	"EditionEntry.Period": {"day", "week", "month"},
	"Index.Of":            {"topics", "people", "outlets", "translators"},
	"Tombstone.Reason":    {"expired", "withdrawn"},
}

var probeTime = time.Date(2024, 5, 31, 20, 10, 0, 0, time.UTC)

// fill gives every field of a value something to print. The name is that of
// the type and field it belongs to.
func fill(v reflect.Value, name string, variant int) {
	switch v.Kind() {
	case reflect.String:
		v.SetString("text")
		if words := choices[name]; words != nil {
			v.SetString(words[variant%len(words)])
		}
	case reflect.Int:
		v.SetInt(int64(variant))
	case reflect.Bool:
		v.SetBool(variant%2 == 1)
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		fill(v.Elem(), name, variant)
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), variant, variant))
		for i := range v.Len() {
			fill(v.Index(i), name, variant+i)
		}
	case reflect.Map:
		v.Set(reflect.MakeMap(v.Type()))
	case reflect.Struct:
		fillStruct(v, variant)
	}
}

func fillStruct(v reflect.Value, variant int) {
	if v.Type() == reflect.TypeFor[time.Time]() {
		v.Set(reflect.ValueOf(probeTime))
		return
	}
	for i := range v.NumField() {
		field := v.Type().Field(i)
		if !field.IsExported() {
			continue
		}
		fill(v.Field(i), v.Type().Name()+"."+field.Name, variant)
	}
	if part, ok := v.Addr().Interface().(*site.Part); ok && variant%2 == 0 {
		*part = site.Part{HTML: template.HTML("<p>text</p>")}
	}
}
