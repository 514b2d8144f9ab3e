package render

import (
	"bytes"
	"time"

	"digest/internal/site"
)

// ninjsItem is an article as IPTC ninjs 3.1 has it, which knows no other names.
type ninjsItem struct {
	URI               string         `json:"uri"`
	Standard          *ninjsStandard `json:"standard,omitempty"`
	Type              string         `json:"type"`
	Representation    string         `json:"representationType,omitempty"`
	PubStatus         string         `json:"pubStatus,omitempty"`
	FirstCreated      string         `json:"firstCreated,omitempty"`
	VersionCreated    string         `json:"versionCreated,omitempty"`
	Expires           string         `json:"expires,omitempty"`
	Language          string         `json:"language,omitempty"`
	Title             string         `json:"title,omitempty"`
	By                string         `json:"by,omitempty"`
	Located           string         `json:"located,omitempty"`
	EdNote            string         `json:"edNote,omitempty"`
	UsageTerms        string         `json:"usageTerms,omitempty"`
	CopyrightHolder   string         `json:"copyrightHolder,omitempty"`
	CopyrightNotice   string         `json:"copyrightNotice,omitempty"`
	Headlines         []ninjsText    `json:"headlines,omitempty"`
	Descriptions      []ninjsText    `json:"descriptions,omitempty"`
	Bodies            []ninjsText    `json:"bodies,omitempty"`
	People            []ninjsName    `json:"people,omitempty"`
	Subjects          []ninjsName    `json:"subjects,omitempty"`
	InfoSources       []ninjsSource  `json:"infoSources,omitempty"`
	AltIDs            []ninjsText    `json:"altIds,omitempty"`
	RightsInfo        *ninjsRights   `json:"rightsInfo,omitempty"`
	DigitalSourceType *ninjsName     `json:"digitalSourceType,omitempty"`
	Renditions        []ninjsPicture `json:"renditions,omitempty"`
	Associations      []ninjsOther   `json:"associations,omitempty"`
}

type ninjsStandard struct {
	Name    string `json:"name"`
	Version string `json:"version"`
	Schema  string `json:"schema"`
}

type ninjsText struct {
	Role        string `json:"role,omitempty"`
	ContentType string `json:"contentType,omitempty"`
	Value       string `json:"value"`
}

type ninjsName struct {
	Name string `json:"name,omitempty"`
	Rel  string `json:"rel,omitempty"`
	URI  string `json:"uri,omitempty"`
}

type ninjsSource struct {
	Name string `json:"name"`
	Role string `json:"role"`
	URI  string `json:"uri,omitempty"`
}

type ninjsRights struct {
	LinkedRights string `json:"linkedRights"`
}

type ninjsPicture struct {
	Name   string `json:"name"`
	Href   string `json:"href"`
	Width  int    `json:"width,omitempty"`
	Height int    `json:"height,omitempty"`
}

// ninjsOther is another item that the article has to do with.
type ninjsOther struct {
	Name string `json:"name"`
	Rel  string `json:"rel"`
	ninjsItem
}

// ninjs writes an article as ninjs. The standard knows no translations: so the
// original and our other versions are items that the article is associated
// with, under the names of schema.org.
func (l *locale) ninjs(w *bytes.Buffer, v *site.NINJS) error {
	a := v.Article
	body, err := l.ninjsBody(v)
	if err != nil {
		return err
	}
	item := ninjsItem{
		URI:      v.ID,
		Standard: &ninjsStandard{"ninjs", "3.1", "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json"},
		Type:     "text", Representation: "full", PubStatus: "usable", Language: v.Lang.Tag,
		FirstCreated: v.Date.Format(time.RFC3339), VersionCreated: changed(a).Format(time.RFC3339),
		Title: v.Title, Located: v.Dateline.Place, By: l.ninjsBy(a),
		Headlines: []ninjsText{{"main", "text/plain", v.Title}},
		Bodies:    []ninjsText{{"main", "text/html", body}},
		AltIDs:    []ninjsText{{Role: "url", Value: v.Canonical}},
	}
	if !v.Expires.IsZero() {
		item.Expires = v.Expires.Format(time.RFC3339)
	}
	if v.Subtitle != "" {
		item.Headlines = append(item.Headlines, ninjsText{"subtitle", "text/plain", v.Subtitle})
	}
	if v.Summary != "" {
		item.Descriptions = []ninjsText{{"summary", "text/plain", v.Summary}}
	}
	for _, topic := range v.Topics {
		item.Subjects = append(item.Subjects, ninjsName{topic.Name, "topic", whole(v, topic.URL)})
	}
	l.ninjsPeople(&item, v)
	item.rights(a.Rights)
	item.associate(v)
	if item.EdNote, err = l.ninjsNote(a); err != nil {
		return err
	}
	err = readable(w, item)
	w.WriteByte('\n')
	return err
}

// whole is the address of a page of ours with its host, or "".
func whole(v *site.NINJS, url string) string { return absolute(v.Origin, url) }

// ninjsBody is the article's text with its quotes.
func (l *locale) ninjsBody(v *site.NINJS) (string, error) {
	f := &feedWriter{locale: l, feed: &site.Feed{Page: v.Page, Origin: v.Origin}}
	c := f.contents(v.Canonical)
	c.parts(v.Body)
	return c.html()
}

func (l *locale) ninjsBy(a *site.Article) string {
	by := ""
	for _, credit := range a.Credits {
		if credit.Role == "author" {
			for i, who := range credit.People {
				by += l.joins.Before(i, len(credit.People)) + who.Name
			}
		}
	}
	return by
}

// ninjsNote tells editors who assisted, what was changed besides translating,
// and what was corrected.
func (l *locale) ninjsNote(a *site.Article) (string, error) {
	note := a.CreditLine
	add := func(text string) {
		if note != "" && text != "" {
			note += "\n"
		}
		note += text
	}
	if a.Translation != nil {
		add(a.Translation.Changes)
	}
	for _, c := range a.Corrections {
		kind, err := l.plain("correction." + c.Kind)
		if err != nil {
			return "", err
		}
		add(kind + " " + c.Date.Format(time.DateOnly) + ": " + c.Note)
	}
	return note, nil
}

func (l *locale) ninjsPeople(item *ninjsItem, v *site.NINJS) {
	for _, credit := range v.Credits {
		for _, who := range credit.People {
			item.People = append(item.People, ninjsName{who.Name, credit.Role, whole(v, who.URL)})
		}
	}
	for _, who := range v.People {
		item.People = append(item.People, ninjsName{who.Name, "quoted", whole(v, who.URL)})
	}
	if t := v.Translation; t != nil {
		if uri := ninjsDigital[t.Method]; uri != "" {
			item.DigitalSourceType = &ninjsName{Name: t.Method, URI: uri}
		}
	}
}

// ninjsDigital say how much of a text a machine wrote, as digitalSources.
var ninjsDigital = map[string]string{
	"machine":        "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia",
	"machine+review": "http://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia",
}

func (item *ninjsItem) rights(r *site.Rights) {
	if r == nil {
		return
	}
	item.UsageTerms, item.CopyrightHolder, item.CopyrightNotice = r.Licence.Name, r.Holder, r.Notice
	if url := web(r.Licence.URL); url != "" {
		item.RightsInfo = &ninjsRights{url}
	}
}

// associate leads to the original, to our other versions and to the cover.
func (item *ninjsItem) associate(v *site.NINJS) {
	if s := v.Source; s != nil {
		item.InfoSources = append(item.InfoSources, ninjsSource{s.Outlet.Name, "publisher of the original", web(s.URL)})
		for _, via := range s.Via {
			item.InfoSources = append(item.InfoSources, ninjsSource{via.Name, "by way of", ""})
		}
		if url := web(s.URL); url != "" {
			rel := "isBasedOn"
			if v.Translation != nil {
				rel = "translationOfWork"
			}
			item.Associations = append(item.Associations, ninjsOther{"original", rel, ninjsItem{
				URI: url, Type: "text", Language: s.Lang, Title: s.Title.Text, CopyrightHolder: s.Holder, CopyrightNotice: s.Notice,
			}})
		}
	}
	for _, alternate := range v.Alternates {
		if alternate.Tag != "x-default" && alternate.Tag != v.Lang.Tag {
			item.Associations = append(item.Associations, ninjsOther{"version-" + alternate.Tag, "workTranslation", ninjsItem{
				URI: alternate.Absolute, Type: "text", Language: alternate.Tag,
			}})
		}
	}
	if p := v.Cover; p != nil {
		url := whole(v, p.URL)
		item.Associations = append(item.Associations, ninjsOther{"cover", "image", ninjsItem{
			URI: url, Type: "picture", Title: p.Alt, By: p.Credit,
			Renditions: []ninjsPicture{{"main", url, p.Width, p.Height}},
		}})
	}
}
