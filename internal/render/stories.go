package render

import (
	"bytes"
	"encoding/json"
	"strings"
	"time"

	"digest/internal/site"
)

// storiesFile is a file of all stories.
type storiesFile struct {
	Title    string `json:"title"`
	Home     string `json:"home"`
	Language string `json:"language"`
	URL      string `json:"url"`
	Newer    string `json:"newer,omitempty"`
	Older    string `json:"older,omitempty"`
	// Stories are written one by one, the last of all.
	Stories []storyData `json:"stories"`
}

type storyData struct {
	ID          string        `json:"id"`
	URL         string        `json:"url"`
	Title       string        `json:"title"`
	Subtitle    string        `json:"subtitle,omitempty"`
	Summary     string        `json:"summary,omitempty"`
	Published   string        `json:"published"`
	Changed     string        `json:"changed"`
	Section     string        `json:"section,omitempty"`
	Topics      []string      `json:"topics,omitempty"`
	Place       string        `json:"place,omitempty"`
	Date        string        `json:"date,omitempty"`
	Source      *sourceData   `json:"source,omitempty"`
	Translators []string      `json:"translators,omitempty"`
	Method      string        `json:"method,omitempty"`
	Extent      string        `json:"extent,omitempty"`
	Quote       *quoteSaid    `json:"quote,omitempty"`
	Image       string        `json:"image,omitempty"`
	Corrections []jsonNote    `json:"corrections,omitempty"`
	Versions    []versionData `json:"versions,omitempty"`
}

type sourceData struct {
	Outlet   string   `json:"outlet"`
	Place    string   `json:"place,omitempty"`
	Country  string   `json:"country,omitempty"`
	Title    string   `json:"title,omitempty"`
	URL      string   `json:"url,omitempty"`
	Language string   `json:"language,omitempty"`
	Authors  []string `json:"authors,omitempty"`
}

type quoteSaid struct {
	Text    string `json:"text"`
	Kind    string `json:"kind"`
	Speaker string `json:"speaker,omitempty"`
	Role    string `json:"role,omitempty"`
	URL     string `json:"url,omitempty"`
}

type versionData struct {
	Language string `json:"language"`
	URL      string `json:"url"`
}

// stories writes a file of all stories, one story a line.
func stories(b *bytes.Buffer, v *site.Stories) error {
	if err := readable(b, storiesFile{v.Title, v.Home, v.Lang.Tag, v.Self, v.Newer, v.Older, []storyData{}}); err != nil {
		return err
	}
	b.Truncate(b.Len() - len("]}"))
	line := json.NewEncoder(b)
	line.SetEscapeHTML(false)
	for i, s := range v.Stories {
		if i > 0 {
			b.WriteByte(',')
		} else {
			b.WriteByte('\n')
		}
		if err := line.Encode(story(v.Origin, s)); err != nil {
			return err
		}
	}
	b.WriteString("]}\n")
	return nil
}

func story(origin string, s *site.Summary) *storyData {
	d := &storyData{
		ID: s.ID, URL: absolute(origin, s.URL), Title: s.Name, Subtitle: s.Subtitle, Summary: s.Text,
		Published: s.Date.Format(time.RFC3339), Changed: s.Changed.Format(time.RFC3339), Section: s.Section.Name,
		Place: s.Dateline.Place, Date: datetime(s.Dateline.Date), Method: s.Method, Extent: s.Extent,
	}
	for _, topic := range s.Topics {
		d.Topics = append(d.Topics, topic.Name)
	}
	if src := s.Source; src != nil {
		d.Source = &sourceData{src.Outlet.Name, src.Place, src.Country, src.Title.Text, src.URL, src.Lang, src.Authors}
	}
	for _, t := range s.Translators {
		d.Translators = append(d.Translators, t.Name)
	}
	if q := s.Quote; q != nil {
		d.Quote = &quoteSaid{strings.Join(q.Words, "\n"), q.Kind, q.Speaker.Name, q.Speaker.Role, absolute(origin, q.URL)}
		if q.Speaker.Name == "" {
			d.Quote.Speaker = q.Speaker.Description
		}
	}
	if s.Cover != nil {
		d.Image = absolute(origin, s.Cover.URL)
	}
	for _, c := range s.Corrections {
		d.Corrections = append(d.Corrections, jsonNote{c.Kind, c.Date.Format(time.RFC3339), c.Note})
	}
	for _, l := range s.Languages {
		d.Versions = append(d.Versions, versionData{l.Tag, absolute(origin, l.URL)})
	}
	return d
}
