package render

import (
	"encoding/json"
	"strings"
	"time"

	"digest/internal/site"
)

// thing is a node of JSON-LD: of the names of schema.org those that we use.
// Each stands in a node of a type that schema.org has it for; the audit of the
// finished site checks that.
type thing struct {
	Context string   `json:"@context,omitempty"`
	Graph   []*thing `json:"@graph,omitempty"`
	Type    string   `json:"@type,omitempty"`
	ID      string   `json:"@id,omitempty"`

	Name                string `json:"name,omitempty"`
	URL                 string `json:"url,omitempty"`
	Headline            string `json:"headline,omitempty"`
	AlternativeHeadline string `json:"alternativeHeadline,omitempty"`
	Description         string `json:"description,omitempty"`
	Text                string `json:"text,omitempty"`
	InLanguage          string `json:"inLanguage,omitempty"`
	MainEntityOfPage    string `json:"mainEntityOfPage,omitempty"`
	DatePublished       string `json:"datePublished,omitempty"`
	DateModified        string `json:"dateModified,omitempty"`
	DateCreated         string `json:"dateCreated,omitempty"`
	Dateline            string `json:"dateline,omitempty"`
	ArticleSection      string `json:"articleSection,omitempty"`
	CreditText          string `json:"creditText,omitempty"`
	CopyrightNotice     string `json:"copyrightNotice,omitempty"`
	License             string `json:"license,omitempty"`
	ArchivedAt          string `json:"archivedAt,omitempty"`
	DigitalSourceType   string `json:"digitalSourceType,omitempty"`
	CorrectionsPolicy   string `json:"correctionsPolicy,omitempty"`
	JobTitle            string `json:"jobTitle,omitempty"`
	Caption             string `json:"caption,omitempty"`
	Item                string `json:"item,omitempty"`
	Position            int    `json:"position,omitempty"`

	Keywords       []string `json:"keywords,omitempty"`
	AlternateNames []string `json:"alternateName,omitempty"`
	KnowsLanguage  []string `json:"knowsLanguage,omitempty"`

	Image             *thing   `json:"image,omitempty"`
	MainEntity        *thing   `json:"mainEntity,omitempty"`
	Publisher         *thing   `json:"publisher,omitempty"`
	CopyrightHolder   *thing   `json:"copyrightHolder,omitempty"`
	AccountablePerson *thing   `json:"accountablePerson,omitempty"`
	SpokenByCharacter *thing   `json:"spokenByCharacter,omitempty"`
	LocationCreated   *thing   `json:"locationCreated,omitempty"`
	TranslationOfWork *thing   `json:"translationOfWork,omitempty"`
	IsBasedOn         *thing   `json:"isBasedOn,omitempty"`
	IsPartOf          *thing   `json:"isPartOf,omitempty"`
	WorkTranslation   []*thing `json:"workTranslation,omitempty"`
	Author            []*thing `json:"author,omitempty"`
	Translator        []*thing `json:"translator,omitempty"`
	Editor            []*thing `json:"editor,omitempty"`
	Contributor       []*thing `json:"contributor,omitempty"`
	Correction        []*thing `json:"correction,omitempty"`
	HasPart           []*thing `json:"hasPart,omitempty"`
	ItemListElement   []*thing `json:"itemListElement,omitempty"`
}

// structured writes a page's JSON-LD.
func (d *described) structured(b *strings.Builder, view any) error {
	var graph []*thing
	if about := d.about(view); about != nil {
		graph = append(graph, about)
	}
	if way := d.breadcrumbs(view); way != nil {
		graph = append(graph, way)
	}
	if len(graph) == 0 {
		return nil
	}
	text, err := json.Marshal(&thing{Context: "https://schema.org", Graph: graph}) // escapes < > &, so that no text ends the element
	if err != nil {
		return err
	}
	b.WriteString(`<script type="application/ld+json">`)
	b.Write(text)
	b.WriteString("</script>\n")
	return nil
}

// about describes the page itself.
func (d *described) about(view any) *thing {
	switch v := view.(type) {
	case *site.Article:
		return d.article(v)
	case *site.Home:
		site := d.page("WebSite")
		site.Publisher = d.publisher()
		return site
	case *site.Person:
		page, person := d.page("ProfilePage"), d.personOf(d.title, d.URL)
		person.JobTitle, person.Description = v.Role, v.About
		for _, name := range v.OtherNames {
			person.AlternateNames = append(person.AlternateNames, name.Text)
		}
		page.MainEntity = person
		return page
	case *site.Translator:
		page, person := d.page("ProfilePage"), d.personOf(d.title, d.URL)
		person.JobTitle, person.Description = v.Role, v.About
		page.MainEntity = person
		return page
	case *site.Outlet:
		page := d.page("CollectionPage")
		page.MainEntity = &thing{Type: "Organization", ID: d.Canonical + "#outlet", Name: d.title, URL: web(v.Website), Description: v.About}
		if v.Language != "" {
			page.MainEntity.KnowsLanguage = []string{v.Language}
		}
		return page
	case *site.Plain:
		return d.page("WebPage")
	case *site.Quotes:
		page := d.page("CollectionPage")
		for i := range v.Quotes {
			page.HasPart = append(page.HasPart, d.quotation(&v.Quotes[i]))
		}
		return page
	case *site.NotFound, *site.Redirect, *site.Tombstone:
		return nil
	}
	return d.page("CollectionPage")
}

// page is what all pages have.
func (d *described) page(kind string) *thing {
	return &thing{Type: kind, ID: d.Canonical, URL: d.Canonical, Name: d.title, Description: d.Description, InLanguage: d.Lang.Tag}
}

// publisher is who publishes the site.
func (d *described) publisher() *thing {
	home := d.absolute(d.Site.Home)
	p := &thing{Type: "NewsMediaOrganization", ID: home + "#publisher", Name: d.Site.Title, URL: home}
	for _, item := range d.Site.Footer {
		if item.Key == "corrections" {
			p.CorrectionsPolicy = d.absolute(item.URL)
		}
	}
	return p
}

func (d *described) article(v *site.Article) *thing {
	a := &thing{
		Type: "NewsArticle", ID: d.Canonical + "#article", URL: d.Canonical, MainEntityOfPage: d.Canonical,
		Headline: d.title, AlternativeHeadline: v.Subtitle, Description: v.Summary, InLanguage: d.Lang.Tag,
		DatePublished: datetime(v.Date), DateModified: datetime(changed(v)),
		Dateline: dateline(v.Dateline), ArticleSection: v.Section.Name, CreditText: v.CreditLine,
		Publisher: d.publisher(), Image: d.image(v.Cover),
	}
	for _, topic := range v.Topics {
		a.Keywords = append(a.Keywords, topic.Name)
	}
	d.credits(a, v)
	d.origins(a, v)
	d.rights(a, v)
	for i, c := range v.Corrections {
		a.Correction = append(a.Correction, &thing{Type: "CorrectionComment", URL: d.Canonical + "#corrections", Text: c.Note, DatePublished: datetime(v.Corrections[i].Date)})
	}
	for i := range v.Quotes {
		a.HasPart = append(a.HasPart, d.quotation(&v.Quotes[i]))
	}
	return a
}

// dateline is where, and on which day, as it stands above an article.
func dateline(d site.Dateline) string {
	if d.Place == "" || d.Date.IsZero() {
		return d.Place
	}
	return d.Place + ", " + d.Date.Format(time.DateOnly)
}

// credits are who worked on an article. Those who wrote the original are its
// authors; those who put it into our language are translators, and no authors.
func (d *described) credits(a *thing, v *site.Article) {
	for _, credit := range v.Credits {
		for _, who := range credit.People {
			person := d.person(who)
			switch credit.Role {
			case "author":
				a.Author = append(a.Author, person)
			case "translator":
				a.Translator = append(a.Translator, person)
			case "editor":
				a.Editor = append(a.Editor, person)
			default:
				a.Contributor = append(a.Contributor, person)
			}
		}
	}
	if len(a.Author) == 0 {
		a.Author = []*thing{{Type: "NewsMediaOrganization", ID: a.Publisher.ID}}
		if v.Source != nil {
			a.Author = []*thing{d.outlet(v.Source)}
		}
	}
	if v.Responsible != "" {
		a.AccountablePerson = &thing{Type: "Person", Name: v.Responsible}
	}
	if t := v.Translation; t != nil {
		a.DigitalSourceType = digitalSources[t.Method]
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
			ours = append(ours, &thing{Type: "NewsArticle", ID: alternate.Absolute + "#article", URL: alternate.Absolute, InLanguage: alternate.Tag})
		}
	}
	a.WorkTranslation = ours
	if v.Source == nil {
		return
	}
	original := d.original(v.Source)
	if v.Translation != nil {
		a.TranslationOfWork = original
	}
	switch {
	case v.Translation == nil:
		a.IsBasedOn = original
	case v.Extent != "full" && original.ID != "":
		a.IsBasedOn = &thing{ID: original.ID}
	}
}

// original is the work that an article was made from.
func (d *described) original(s *site.SourceCard) *thing {
	o := &thing{
		Type: "CreativeWork", ID: web(s.URL), URL: web(s.URL), Name: s.Title.Text, InLanguage: s.Lang, ArchivedAt: web(s.Archive),
		DatePublished: datetime(s.Published), DateModified: datetime(s.Modified), License: web(s.Licence.URL),
		CopyrightNotice: s.Notice, Publisher: d.outlet(s),
	}
	for _, author := range s.Authors {
		o.Author = append(o.Author, &thing{Type: "Person", Name: author})
	}
	if s.Holder != "" {
		o.CopyrightHolder = &thing{Type: "Organization", Name: s.Holder}
	}
	return o
}

func (d *described) outlet(s *site.SourceCard) *thing {
	o := &thing{Type: "Organization", Name: s.Outlet.Name}
	if s.Outlet.URL != "" {
		o.ID = d.absolute(s.Outlet.URL) + "#outlet"
	}
	return o
}

func (d *described) rights(a *thing, v *site.Article) {
	if r := v.Rights; r != nil {
		a.License, a.CopyrightNotice = web(r.Licence.URL), r.Notice
		if r.Holder != "" {
			a.CopyrightHolder = &thing{Type: "Organization", Name: r.Holder}
		}
	}
}

// quotation is a quote with who said it and, where they are known, the words
// as they were spoken.
func (d *described) quotation(q *site.QuoteCard) *thing {
	t := &thing{
		Type: "Quotation", Text: strings.Join(q.Words, "\n"), InLanguage: q.Lang, DateCreated: datetime(q.Date),
		SpokenByCharacter: d.speaker(&q.Speaker),
	}
	if q.URL != "" {
		t.ID = d.absolute(q.URL)
		t.URL = t.ID
	}
	if q.Place != "" {
		t.LocationCreated = &thing{Type: "Place", Name: q.Place}
	}
	if o := q.Original; o != nil {
		t.TranslationOfWork = &thing{Type: "Quotation", Text: o.Text}
		if o.Lang != "und" {
			t.TranslationOfWork.InLanguage = o.Lang
		}
	}
	return t
}

// speaker is somebody with a name. Of unnamed sources nothing is said to
// programs: a description is no name.
func (d *described) speaker(s *site.Speaker) *thing {
	if s.Name == "" {
		return nil
	}
	p := d.person(site.Link{Name: s.Name, URL: s.URL})
	p.JobTitle = s.Role
	if s.Kind == "office" { // whoever holds it
		p.Name, p.JobTitle = "", s.Name
	}
	return p
}

func (d *described) person(l site.Link) *thing { return d.personOf(l.Name, l.URL) }

func (d *described) personOf(name, url string) *thing {
	p := &thing{Type: "Person", Name: name}
	if url != "" {
		p.URL = d.absolute(url)
		p.ID = p.URL + "#person"
	}
	return p
}

func (d *described) image(p *site.Picture) *thing {
	if p == nil {
		return nil
	}
	return &thing{
		Type: "ImageObject", URL: d.absolute(p.URL),
		Caption: p.Caption, CreditText: p.Credit, License: web(p.Licence.URL),
	}
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
	list := &thing{Type: "BreadcrumbList"}
	for i, step := range way {
		list.ItemListElement = append(list.ItemListElement, &thing{Type: "ListItem", Position: i + 1, Name: step.Name, Item: d.absolute(step.URL)})
	}
	return list
}
