package site

import (
	"cmp"
	"maps"
	"slices"

	"digest/internal/content"
)

// planPlain plans plain pages, the page of corrections, the root and 404.html.
func (s *Site) planPlain() {
	for _, l := range s.languages {
		for _, p := range l.pages {
			s.plan(p.place, p.File, "this page", func() (any, error) { return s.plainView(l, p), nil })
			s.planAliases(l, p.File, p.Title, p.place, p.Aliases)
		}
		s.planCorrections(l)
	}
	fallback := s.language(s.Config.DefaultLanguage)
	if s.Config.Multilingual() {
		s.planRedirect(fallback, "/", content.ConfigFile, "the root", fallback.Title, fallback.home())
	}
	s.plan("/404.html", content.ConfigFile, "the 404 page", func() (any, error) {
		v := &NotFound{Page: s.page("404", fallback, "/404.html", "", "", nil)}
		v.NoIndex, v.Languages = true, nil
		for _, l := range s.languages {
			v.Homes = append(v.Homes, LanguageLink{Language: l.view(), URL: s.url(l.home()), Current: l == fallback})
		}
		return v, nil
	})
}

func (s *Site) plainView(l *language, p *PlainPage) *Plain {
	var versions []version
	for _, other := range s.languages {
		for _, candidate := range other.pages {
			if candidate.Name == p.Name {
				versions = append(versions, version{other, candidate.place})
			}
		}
	}
	v := &Plain{
		Page:   s.page("page", l, p.place, p.Title, cmp.Or(p.Page.Summary, p.Note.Summary), versions),
		Body:   s.parts(l, p.Body, -1, noteCards(l, p.Note), nil),
		Params: p.Params,
	}
	for _, h := range p.Headings {
		v.Headings = append(v.Headings, Heading{h.Level, h.ID, h.Text})
	}
	return v
}

// planCorrections plans the page of all corrections, if there are any.
func (s *Site) planCorrections(l *language) {
	if len(s.correctedIn(l)) == 0 {
		return
	}
	place := l.corrections()
	s.plan(place, content.ConfigFile, "the list of corrections", func() (any, error) {
		v := &CorrectionIndex{}
		v.Page = s.page("corrections", l, place, "", "", s.indexVersions(0, func(other *language) string {
			if len(s.correctedIn(other)) == 0 {
				return ""
			}
			return other.corrections()
		}))
		for _, e := range s.correctedIn(l) {
			for _, c := range e.Corrections {
				v.Entries = append(v.Entries, CorrectionEntry{Correction{c.Kind, c.Date, c.Note, c.Origin}, Link{e.Title, s.url(e.place)}})
			}
		}
		slices.SortStableFunc(v.Entries, func(a, b CorrectionEntry) int { return b.Date.Compare(a.Date) })
		return v, nil
	})
}

// correctedIn are the articles of a language that carry a correction; those
// that were withdrawn, too.
func (s *Site) correctedIn(l *language) []*Entry {
	var entries []*Entry
	for _, e := range s.Entries {
		public := e.place != "" && e.Lang == l.Tag
		if public && len(e.Corrections) > 0 {
			entries = append(entries, e)
		}
	}
	slices.SortFunc(entries, newestFirst)
	return entries
}

func (l *language) corrections() string { return l.prefix + "/" + l.word("corrections") + "/" }

// planAliases plans the redirects from a page's old paths.
func (s *Site) planAliases(l *language, owner, title, to string, aliases []string) {
	for _, alias := range aliases {
		s.planRedirect(l, alias, owner, "an alias of this page", title, to)
	}
}

func (s *Site) planRedirect(l *language, place, owner, what, title, to string) {
	s.plan(place, owner, what, func() (any, error) {
		v := &Redirect{Page: s.page("redirect", l, place, title, "", nil), To: s.url(to), Absolute: s.absolute(to)}
		v.Canonical = v.Absolute
		v.NoIndex, v.Languages = true, nil
		return v, nil
	})
}

// planMedia lists the files that public pages show or lead to. A file that
// only a draft or an embargoed story uses is not published.
func (s *Site) planMedia() {
	used := map[string]bool{}
	for _, l := range s.languages {
		for _, e := range l.entries {
			noteFiles(used, e.Links, e.Pictures)
			if e.Cover != nil {
				used[e.Cover.Path] = true
			}
		}
		for _, p := range l.pages {
			noteFiles(used, p.Links, p.Pictures)
		}
		for _, e := range l.editions {
			if e.curated != nil {
				noteFiles(used, e.curated.Links, e.curated.Pictures)
			}
		}
	}
	for _, name := range slices.Sorted(maps.Keys(used)) {
		if f, err := s.Files.Get(name); err == nil {
			s.Media = append(s.Media, Media{Source: name, File: s.mediaPath(name)[1:], Size: f.Size})
		}
	}
}
