package render

import (
	"html/template"
	"reflect"
	"strconv"
	"strings"
	"time"

	"golang.org/x/text/language"

	"digest/internal/site"
)

// metadata VIEW prints what other programs want to know of a page: Open Graph
// and the card tags for those who show links, JSON-LD (schema.org) for search
// engines. For pages that search engines shall stay away from it prints nothing.
func (l *locale) metadata(view any) (template.HTML, error) {
	if v := reflect.ValueOf(view); v.Kind() == reflect.Struct {
		pointer := reflect.New(v.Type())
		pointer.Elem().Set(v)
		view = pointer.Interface()
	}
	_, page, err := kindOf(view)
	if err != nil || page.NoIndex || page.Canonical == "" || !safeURL(page.Canonical) {
		return "", err
	}
	nodes := thingsOfPages.Get().(*things)
	defer thingsOfPages.Put(nodes)
	nodes.clear()
	d := &described{locale: l, things: nodes, Page: page, origin: strings.TrimSuffix(page.Canonical, page.URL)}
	if d.title, err = l.titleOf(view); err != nil {
		return "", err
	}
	graph := d.graph(view)
	size := aroundGraph
	for _, t := range graph {
		size += len(t.json)
	}
	var b strings.Builder
	b.Grow(size)
	d.openGraph(&b, view)
	structured(&b, graph)
	return template.HTML(b.String()), nil
}

// aroundGraph is about how much stands in metadata besides JSON-LD.
const aroundGraph = 2 << 10

// described is a page that is described to programs.
type described struct {
	*locale
	*things
	*site.Page
	// title is the page's own, origin the site's scheme and host.
	title, origin string
}

func (d *described) absolute(url string) string { return absolute(d.origin, url) }

// titleOf is the title of a page, as its template has it.
func (l *locale) titleOf(view any) (string, error) {
	title, key := "", ""
	switch v := view.(type) {
	case *site.Edition:
		if v.Title == "" {
			return l.editionname(v.Period, v.Start, v.End, v.Week)
		}
		title = v.Title
	case *site.EditionIndex:
		title, key = v.Title, "menu.editions"
	case *site.Coverage:
		title, key = v.Title, "menu.coverage"
	case *site.CorrectionIndex:
		title, key = v.Title, "menu.corrections"
	case *site.Index:
		title, key = v.Title, "menu."+v.Of
	case *site.Quotes:
		title, key = v.Title, "quotes"
	default:
		_, page, err := kindOf(view)
		if err != nil {
			return "", err
		}
		return page.Title, nil
	}
	if title != "" {
		return title, nil
	}
	return l.plain(key)
}

// openGraph writes Open Graph (ogp.me), which all who show links read.
func (d *described) openGraph(b *strings.Builder, view any) {
	article, _ := view.(*site.Article)
	d.property(b, "og:type", ogType(view))
	d.property(b, "og:site_name", d.Site.Title)
	d.property(b, "og:title", d.title)
	d.property(b, "og:description", d.Description)
	d.property(b, "og:url", d.Canonical)
	d.property(b, "og:locale", territory(d.Lang.Tag))
	for _, a := range d.Alternates {
		if a.Tag != "x-default" && a.Tag != d.Lang.Tag {
			d.property(b, "og:locale:alternate", territory(a.Tag))
		}
	}
	card := "summary"
	if article != nil {
		d.property(b, "article:published_time", datetime(article.Date))
		d.property(b, "article:modified_time", datetime(changed(article)))
		d.property(b, "article:section", article.Section.Name)
		for _, topic := range article.Topics {
			d.property(b, "article:tag", topic.Name)
		}
		if p := article.Cover; p != nil {
			card = "summary_large_image"
			d.picture(b, p)
		}
	}
	attributes(b, "meta", "name", "twitter:card", "content", card)
	b.WriteByte('\n')
}

func (d *described) picture(b *strings.Builder, p *site.Picture) {
	d.property(b, "og:image", d.absolute(p.URL))
	if p.Width > 0 && p.Height > 0 {
		d.property(b, "og:image:width", strconv.Itoa(p.Width))
		d.property(b, "og:image:height", strconv.Itoa(p.Height))
	}
	d.property(b, "og:image:alt", p.Alt)
}

// property writes one property that has a value.
func (d *described) property(b *strings.Builder, name, value string) {
	if value != "" {
		attributes(b, "meta", "property", name, "content", value)
		b.WriteByte('\n')
	}
}

func ogType(view any) string {
	switch view.(type) {
	case *site.Article:
		return "article"
	case *site.Person, *site.Translator:
		return "profile"
	}
	return "website"
}

// changed is when an article was last corrected or brought up to date; its
// date when it never was.
func changed(v *site.Article) time.Time {
	when := v.Date
	if v.Updated.After(when) {
		when = v.Updated
	}
	for _, c := range v.Corrections {
		if c.Date.After(when) {
			when = c.Date
		}
	}
	return when
}

// territory is a language with its country, as Open Graph wants it: "id_ID".
// Arabic has none there, but itself once more.
func territory(tag string) string {
	t := language.Make(tag)
	base, _ := t.Base()
	if _, exact := t.Region(); base.String() == "ar" && exact != language.Exact {
		return "ar_AR"
	}
	region, _ := t.Region()
	return base.String() + "_" + region.String()
}

// baseOf is a tag's language and script.
func baseOf(tag string) (base, script string) {
	t := language.Make(tag)
	b, _ := t.Base()
	s, _ := t.Script()
	return b.String(), s.String()
}
