package site

import (
	"cmp"
	"maps"
	"slices"
	"strconv"
	"time"

	"digest/internal/content"
)

// planPlain plans plain pages, the pages of corrections and of coverage, the root and 404.html.
func (s *Site) planPlain() {
	for _, l := range s.languages {
		for _, p := range l.pages {
			s.plan(l, "page", p.place, p.File, "this page", func(a *asker) (any, error) { return a.plainView(l, p), nil }).
				with(func(a *asker) []version { return a.pagePlaces(p.Name) })
			s.planAliases(l, p.File, p.Aliases, p.place, func(a *asker) string { return a.plainPage(p).Title })
		}
		s.planCorrections(l)
		s.planCoverage(l)
	}
	fallback := s.language(s.Config.DefaultLanguage)
	if s.Config.Multilingual() {
		s.planRedirect(fallback, "/", fallback.home(), content.ConfigFile, "the root", func(*asker) string { return fallback.Title })
	}
	s.plan(fallback, "404", "/404.html", content.ConfigFile, "the 404 page", func(a *asker) (any, error) {
		v := &NotFound{Page: a.page("404", fallback, "/404.html", "", "", nil)}
		v.NoIndex, v.Languages = true, nil
		for _, l := range a.languages() {
			v.Homes = append(v.Homes, LanguageLink{Language: l.view(), URL: a.url(l.home()), Current: l == fallback})
		}
		return v, nil
	})
}

func (a *asker) plainView(l *language, p *PlainPage) *Plain {
	p = a.plainPage(p)
	v := &Plain{
		Page:   a.page("page", l, p.place, p.Title, cmp.Or(p.Page.Summary, p.Note.Summary), a.pagePlaces(p.Name)),
		Body:   a.parts(l, p.Body, -1, noteCards(l, p.Note), nil, nil),
		Params: p.Params,
	}
	for _, h := range p.Headings {
		v.Headings = append(v.Headings, Heading{h.Level, h.ID, h.Text})
	}
	return v
}

// pageVersions are a plain page's places, in the order of languages.
func (s *Site) pageVersions(name string) []version {
	var versions []version
	for _, l := range s.languages {
		for _, p := range l.pages {
			if p.Name == name {
				versions = append(versions, version{l, p.place})
			}
		}
	}
	return versions
}

// correct finds the articles of each language that carry a correction.
func (s *Site) correct() {
	for _, e := range s.Entries {
		if l := s.language(e.Lang); l != nil && e.place != "" && e.Corrected {
			l.corrected = append(l.corrected, e)
		}
	}
	for _, l := range s.languages {
		slices.SortFunc(l.corrected, newestFirst)
	}
}

// planCorrections plans the page of all corrections, if there are any.
func (s *Site) planCorrections(l *language) {
	if len(l.corrected) == 0 {
		return
	}
	place := l.corrections()
	s.plan(l, "corrections", place, content.ConfigFile, "the list of corrections", func(a *asker) (any, error) {
		return a.correctionsView(l, place)
	}).with(func(a *asker) []version { return a.indexVersions(0, "corrections", (*language).corrections) })
}

func (a *asker) correctionsView(l *language, place string) (*CorrectionIndex, error) {
	v := &CorrectionIndex{}
	v.Page = a.page("corrections", l, place, "", "", a.indexVersions(0, "corrections", (*language).corrections))
	v.Feeds = a.feedLinks(place, "", "corrections")
	var err error
	v.Entries, err = a.correctionEntries(l)
	return v, err
}

// correctionEntries are all corrections in a language, newest first.
func (a *asker) correctionEntries(l *language) ([]CorrectionEntry, error) {
	var entries []CorrectionEntry
	for _, e := range a.correctedIn(l) {
		r, err := a.record(e)
		if err != nil {
			return nil, err
		}
		id, sameDay := a.articleID(e), map[string]int{}
		for _, c := range r.Article.Corrections {
			entry := CorrectionEntry{Correction: Correction{c.Kind, c.Date, c.Note, c.Origin}, Article: Link{a.titleOf(e), a.url(e.place)}}
			day := c.Date.Format(time.DateOnly)
			sameDay[day]++
			entry.ID = id + "/corrections/" + day
			if n := sameDay[day]; n > 1 {
				entry.ID += "/" + strconv.Itoa(n)
			}
			entries = append(entries, entry)
		}
	}
	slices.SortStableFunc(entries, func(a, b CorrectionEntry) int { return b.Date.Compare(a.Date) })
	return entries, nil
}

func (l *language) corrections() string { return l.prefix + "/" + l.word("corrections") + "/" }

// planAliases plans the redirects from a page's old paths to where it is now.
func (s *Site) planAliases(l *language, owner string, aliases []string, place string, title func(*asker) string) {
	for _, alias := range aliases {
		s.planRedirect(l, alias, place, owner, "an alias of this page", title)
	}
}

func (s *Site) planRedirect(l *language, place, target, owner, what string, title func(*asker) string) {
	s.moves = append(s.moves, move{place, target})
	s.plan(l, "redirect", place, owner, what, func(a *asker) (any, error) {
		v := &Redirect{Page: a.page("redirect", l, place, title(a), "", nil), To: a.url(target), Absolute: a.absolute(target)}
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
			for _, name := range e.rare().Files {
				used[name] = true
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
