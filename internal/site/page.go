package site

// version is one language's version of a page. Lists of them are in the order
// of the site's languages.
type version struct {
	l     *language
	place string
}

// page makes what every View begins with. Versions are all of the page, this
// one too; a page that exists once has none.
func (a *asker) page(kind string, l *language, place, title, description string, versions []version) Page {
	return Page{
		Kind:        kind,
		Lang:        l.view(),
		URL:         a.url(place),
		Canonical:   a.absolute(place),
		Title:       title,
		Description: description,
		Site:        a.sharedIn(l),
		Alternates:  a.alternates(versions),
		Languages:   a.languageSwitch(l, versions),
		query:       a.query(l),
	}
}

func (l *language) view() Language { return Language{Tag: l.Tag, Name: l.Name, Dir: l.Dir} }

// alternates lists the versions for hreflang, the default one last; none for
// a page that is alone. Only our own versions are alternates, and each lists
// all, so that they are reciprocal.
func (a *asker) alternates(versions []version) []Alternate {
	if len(versions) < 2 {
		return nil
	}
	alternates := make([]Alternate, 0, len(versions)+1)
	fallback := versions[0]
	for _, v := range versions {
		alternates = append(alternates, Alternate{v.l.Tag, a.absolute(v.place)})
		if v.l.Tag == a.config().DefaultLanguage {
			fallback = v
		}
	}
	return append(alternates, Alternate{"x-default", a.absolute(fallback.place)})
}

// languageSwitch leads to the page in every language of the site, and says
// where it is not there.
func (a *asker) languageSwitch(current *language, versions []version) []LanguageLink {
	if !a.config().Multilingual() {
		return nil
	}
	links := make([]LanguageLink, 0, len(a.languages()))
	for _, l := range a.languages() {
		link := LanguageLink{Language: l.view(), Current: l == current}
		if len(versions) > 0 && versions[0].l == l {
			link.URL = a.url(versions[0].place)
			versions = versions[1:]
		}
		links = append(links, link)
	}
	return links
}

// storyVersions are the story's public articles, in the languages' order.
func (s *Site) storyVersions(storyID string) []version {
	var versions []version
	for e := range s.versions.of(storyID) {
		versions = append(versions, version{s.language(e.Lang), e.place})
	}
	return versions
}

// share makes what all pages of a language share. It holds nothing that
// changes with each story.
func (s *Site) share() {
	for _, l := range s.languages {
		l.shared = Shared{
			Title: l.Title, Description: l.Description, Home: s.url(l.home()),
			Menu: s.menu(l), Params: s.Config.Params,
		}
		if len(l.entries) > 0 {
			l.shared.Feeds = s.feedLinks(l.home(), l.Title, "")
		}
		for _, p := range l.pages {
			l.shared.Footer = append(l.shared.Footer, MenuItem{Link: Link{p.Title, s.url(p.place)}})
		}
		if g := l.groups[groupKey{sourcesKind, ""}]; g != nil {
			l.shared.Footer = append(l.shared.Footer, MenuItem{Link{URL: s.url(g.place)}, "sources"})
		}
		if s.Config.Multilingual() {
			l.shared.Footer = append(l.shared.Footer, MenuItem{Link{URL: s.url(l.coverage())}, "coverage"})
		}
		if len(l.corrected) > 0 {
			l.shared.Footer = append(l.shared.Footer, MenuItem{Link{URL: s.url(l.corrections())}, "corrections"})
		}
	}
}

// menu leads to the sections that have stories, in config's order, to the
// indexes, and to the pages that ask for it.
func (s *Site) menu(l *language) []MenuItem {
	var items []MenuItem
	for _, section := range s.Config.Sections {
		if g := l.groups[groupKey{sectionKind, section.ID}]; g != nil {
			items = append(items, MenuItem{Link: Link{s.groupName(l, g), s.url(g.place)}})
		}
	}
	if len(l.editions) > 0 {
		items = append(items, MenuItem{Link{URL: s.url(l.editionIndex())}, "editions"})
	}
	for _, index := range indexes {
		if l.has(index.kind) {
			items = append(items, MenuItem{Link{URL: s.url(s.indexPath(l, index.kind))}, index.name})
		}
	}
	if g := l.groups[groupKey{quotesKind, ""}]; g != nil {
		items = append(items, MenuItem{Link{URL: s.url(g.place)}, "quotes"})
	}
	for _, p := range l.pages {
		if p.Menu {
			items = append(items, MenuItem{Link: Link{p.Title, s.url(p.place)}})
		}
	}
	return items
}

// has reports whether a language has a group of the kind.
func (l *language) has(kind string) bool {
	for _, g := range l.order {
		if g.kind == kind {
			return true
		}
	}
	return false
}
