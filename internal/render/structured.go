package render

import (
	"cmp"
	"strings"
	"time"

	"digest/internal/site"
)

// graph is what a page's JSON-LD describes. Each name of schema.org stands in a
// node of a type that schema.org has it for; the audit of the finished site
// checks that.
func (d *described) graph(view any) (graph []*thing) {
	if about := d.about(view); about != nil {
		graph = append(graph, about)
	}
	if way := d.breadcrumbs(view); way != nil {
		graph = append(graph, way)
	}
	return graph
}

// structured writes a page's JSON-LD.
func structured(b *strings.Builder, graph []*thing) {
	if len(graph) == 0 {
		return
	}
	b.WriteString(`<script type="application/ld+json">{"@context":"https://schema.org","@graph":`)
	for i, t := range graph {
		b.WriteByte("[,"[min(i, 1)])
		b.Write(t.json)
		b.WriteByte('}')
	}
	b.WriteString("]}</script>\n")
}

// about describes the page itself.
func (d *described) about(view any) *thing {
	switch v := view.(type) {
	case *site.Article:
		return d.article(v)
	case *site.Home:
		page := d.page("WebSite")
		page.thing("publisher", d.publisher())
		return page
	case *site.Person:
		var names []string
		for _, name := range v.OtherNames {
			names = append(names, name.Text)
		}
		return d.profile(v.Role, v.About, names)
	case *site.Translator:
		return d.profile(v.Role, v.About, nil)
	case *site.Outlet:
		page := d.page("CollectionPage")
		outlet := d.newThing("Organization", d.Canonical+"#outlet")
		outlet.text("name", d.title)
		outlet.text("url", web(v.Website))
		outlet.text("description", v.About)
		outlet.text("knowsLanguage", v.Language)
		page.thing("mainEntity", outlet)
		return page
	case *site.Plain:
		return d.page("WebPage")
	case *site.Quotes:
		page := d.page("CollectionPage")
		page.things("hasPart", d.quotations(v.Quotes))
		return page
	case *site.NotFound, *site.Redirect, *site.Tombstone:
		return nil
	}
	return d.page("CollectionPage")
}

// page is what all pages have.
func (d *described) page(kind string) *thing {
	page := d.newThing(kind, d.Canonical)
	page.text("url", d.Canonical)
	page.text("name", d.title)
	page.text("description", d.Description)
	page.text("inLanguage", d.Lang.Tag)
	return page
}

// profile is the page of somebody.
func (d *described) profile(role, about string, otherNames []string) *thing {
	page, person := d.page("ProfilePage"), d.personOf(d.title, d.URL)
	person.text("jobTitle", role)
	person.text("description", about)
	person.texts("alternateName", otherNames)
	page.thing("mainEntity", person)
	return page
}

// publisher is who publishes the site.
func (d *described) publisher() *thing {
	home := d.absolute(d.Site.Home)
	p := d.newThing("NewsMediaOrganization", home+"#publisher")
	p.text("name", d.Site.Title)
	p.text("url", home)
	for _, item := range d.Site.Footer {
		if item.Key == "corrections" {
			p.text("correctionsPolicy", d.absolute(item.URL))
		}
	}
	return p
}

func (d *described) article(v *site.Article) *thing {
	a := d.newThing("NewsArticle", d.Canonical+"#article")
	a.text("url", d.Canonical)
	a.text("mainEntityOfPage", d.Canonical)
	a.text("headline", d.title)
	a.text("alternativeHeadline", v.Subtitle)
	a.text("description", v.Summary)
	a.text("inLanguage", d.Lang.Tag)
	a.text("datePublished", datetime(v.Date))
	a.text("dateModified", datetime(changed(v)))
	a.text("dateline", dateline(v.Dateline))
	a.text("articleSection", v.Section.Name)
	var topics []string
	for _, topic := range v.Topics {
		topics = append(topics, topic.Name)
	}
	a.texts("keywords", topics)
	a.text("creditText", v.CreditLine)
	publisher := d.publisher()
	a.thing("publisher", publisher)
	a.thing("image", d.image(v.Cover))
	d.credits(a, v, publisher)
	d.origins(a, v)
	d.rights(a, v)
	var corrections []*thing
	for _, c := range v.Corrections {
		comment := d.newThing("CorrectionComment", "")
		comment.text("url", d.Canonical+"#corrections")
		comment.text("text", c.Note)
		comment.text("datePublished", datetime(c.Date))
		corrections = append(corrections, comment)
	}
	a.things("correction", corrections)
	a.things("hasPart", d.quotations(v.Quotes))
	return a
}

// dateline is where, and on which day, as it stands above an article.
func dateline(d site.Dateline) string {
	if d.Place == "" || d.Date.IsZero() {
		return d.Place
	}
	return d.Place + ", " + d.Date.Format(time.DateOnly)
}

// roles are the credits that schema.org has a name for.
var roles = map[string]string{"author": "author", "translator": "translator", "editor": "editor"}

// credits are who worked on an article. Those who wrote the original are its
// authors; those who put it into our language are translators, and no authors.
func (d *described) credits(a *thing, v *site.Article, publisher *thing) {
	by := map[string][]*thing{}
	for _, credit := range v.Credits {
		role := cmp.Or(roles[credit.Role], "contributor")
		for _, who := range credit.People {
			by[role] = append(by[role], d.person(who))
		}
	}
	switch {
	case len(by["author"]) > 0:
	case v.Source != nil:
		by["author"] = []*thing{d.outlet(v.Source)}
	default:
		by["author"] = []*thing{d.newThing("NewsMediaOrganization", publisher.id)}
	}
	for _, role := range []string{"author", "translator", "editor", "contributor"} {
		a.things(role, by[role])
	}
	if v.Responsible != "" {
		a.thing("accountablePerson", d.personOf(v.Responsible, ""))
	}
	if t := v.Translation; t != nil {
		a.text("digitalSourceType", digitalSources[t.Method])
	}
}

// digitalSources say how much of a text a machine wrote (IPTC).
var digitalSources = map[string]string{
	"machine":        "https://schema.org/TrainedAlgorithmicMediaDigitalSource",
	"machine+review": "https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource",
}

// origins lead to what an article was made from. Our versions are translations
// of that; of a story of our own they are of each other.
func (d *described) origins(a *thing, v *site.Article) {
	var ours []*thing
	for _, alternate := range d.Alternates {
		if alternate.Tag != "x-default" && alternate.Absolute != d.Canonical {
			version := d.newThing("NewsArticle", alternate.Absolute+"#article")
			version.text("url", alternate.Absolute)
			version.text("inLanguage", alternate.Tag)
			ours = append(ours, version)
		}
	}
	a.things("workTranslation", ours)
	if v.Source == nil {
		return
	}
	original := d.original(v.Source)
	if v.Translation != nil {
		a.thing("translationOfWork", original)
	}
	switch {
	case v.Translation == nil:
		a.thing("isBasedOn", original)
	case v.Extent != "full" && original.id != "":
		a.thing("isBasedOn", d.newThing("", original.id))
	}
}

// original is the work that an article was made from.
func (d *described) original(s *site.SourceCard) *thing {
	o := d.newThing("CreativeWork", web(s.URL))
	o.text("url", web(s.URL))
	o.text("name", s.Title.Text)
	o.text("inLanguage", s.Lang)
	o.text("archivedAt", web(s.Archive))
	o.text("datePublished", datetime(s.Published))
	o.text("dateModified", datetime(s.Modified))
	d.licensed(o, s.Licence.URL, s.Notice, s.Holder)
	o.thing("publisher", d.outlet(s))
	var authors []*thing
	for _, author := range s.Authors {
		authors = append(authors, d.personOf(author, ""))
	}
	o.things("author", authors)
	return o
}

func (d *described) outlet(s *site.SourceCard) *thing {
	id := ""
	if s.Outlet.URL != "" {
		id = d.absolute(s.Outlet.URL) + "#outlet"
	}
	o := d.newThing("Organization", id)
	o.text("name", s.Outlet.Name)
	return o
}

func (d *described) rights(a *thing, v *site.Article) {
	if r := v.Rights; r != nil {
		d.licensed(a, r.Licence.URL, r.Notice, r.Holder)
	}
}

// licensed says whose a work is, and what others may do with it.
func (d *described) licensed(work *thing, licence, notice, holder string) {
	work.text("license", web(licence))
	work.text("copyrightNotice", notice)
	if holder != "" {
		organization := d.newThing("Organization", "")
		organization.text("name", holder)
		work.thing("copyrightHolder", organization)
	}
}

func (d *described) quotations(quotes []site.QuoteCard) []*thing {
	things := make([]*thing, len(quotes))
	for i := range quotes {
		things[i] = d.quotation(&quotes[i])
	}
	return things
}

// quotation is a quote with who said it and, where they are known, the words
// as they were spoken.
func (d *described) quotation(q *site.QuoteCard) *thing {
	url := ""
	if q.URL != "" {
		url = d.absolute(q.URL)
	}
	t := d.newThing("Quotation", url)
	t.text("url", url)
	t.text("text", strings.Join(q.Words, "\n"))
	t.text("inLanguage", q.Lang)
	t.text("dateCreated", datetime(q.Date))
	t.thing("spokenByCharacter", d.speaker(&q.Speaker))
	if q.Place != "" {
		place := d.newThing("Place", "")
		place.text("name", q.Place)
		t.thing("locationCreated", place)
	}
	if o := q.Original; o != nil {
		original := d.newThing("Quotation", "")
		original.text("text", o.Text)
		if o.Lang != "und" {
			original.text("inLanguage", o.Lang)
		}
		t.thing("translationOfWork", original)
	}
	return t
}

// speaker is somebody with a name. Of unnamed sources nothing is said to
// programs: a description is no name.
func (d *described) speaker(s *site.Speaker) *thing {
	if s.Name == "" {
		return nil
	}
	if s.Kind == "office" { // whoever holds it
		p := d.personOf("", s.URL)
		p.text("jobTitle", s.Name)
		return p
	}
	p := d.personOf(s.Name, s.URL)
	p.text("jobTitle", s.Role)
	return p
}

func (d *described) person(l site.Link) *thing { return d.personOf(l.Name, l.URL) }

func (d *described) personOf(name, url string) *thing {
	id := ""
	if url != "" {
		url = d.absolute(url)
		id = url + "#person"
	}
	p := d.newThing("Person", id)
	p.text("name", name)
	p.text("url", url)
	return p
}

func (d *described) image(p *site.Picture) *thing {
	if p == nil {
		return nil
	}
	image := d.newThing("ImageObject", "")
	image.text("url", d.absolute(p.URL))
	image.text("caption", p.Caption)
	image.text("creditText", p.Credit)
	image.text("license", web(p.Licence.URL))
	return image
}

// web is an address where it is a whole one.
func web(url string) string {
	if strings.HasPrefix(url, "https://") || strings.HasPrefix(url, "http://") {
		return url
	}
	return ""
}

// breadcrumbs are the way from the home to the page; nil for the home.
func (d *described) breadcrumbs(view any) *thing {
	var between []site.Link
	menu := func(key string) {
		for _, item := range d.Site.Menu {
			if item.Key == key {
				name, _ := d.plain("menu." + key) // every key of a menu has a string
				between = append(between, site.Link{Name: name, URL: item.URL})
			}
		}
	}
	switch v := view.(type) {
	case *site.Home, *site.NotFound, *site.Redirect, *site.Tombstone:
		return nil
	case *site.Article:
		if v.Section.URL != "" {
			between = append(between, v.Section)
		}
	case *site.Topic:
		menu("topics")
	case *site.Person:
		menu("people")
	case *site.Outlet:
		menu("outlets")
	case *site.Translator:
		menu("translators")
	case *site.Edition:
		menu("editions")
	}
	way := append([]site.Link{{Name: d.Site.Title, URL: d.Site.Home}}, between...)
	way = append(way, site.Link{Name: d.title, URL: d.URL})
	var items []*thing
	for i, step := range way {
		item := d.newThing("ListItem", "")
		item.number("position", i+1)
		item.text("name", step.Name)
		item.text("item", d.absolute(step.URL))
		items = append(items, item)
	}
	list := d.newThing("BreadcrumbList", "")
	list.things("itemListElement", items)
	return list
}
