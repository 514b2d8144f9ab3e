package site

import (
	"cmp"
	"slices"
	"strings"

	"digest/internal/content"
	"digest/internal/diag"
)

// edition is a summary page for a period, in one language.
type edition struct {
	period
	place   string
	entries []*Entry // in the order to print
	curated *CuratedEdition
}

// curate makes the editions of every language: the periods that have stories,
// and those that an editor wrote.
func (s *Site) curate() {
	for _, l := range s.languages {
		for _, kind := range s.Config.Editions.Periods {
			for _, e := range l.entries {
				p := periodOf(kind, e.Date)
				in := s.edition(l, p)
				in.entries = append(in.entries, e)
			}
		}
		for _, c := range s.Editions {
			if c.Lang == l.Tag && (!c.Draft || s.Drafts) {
				s.applyCurated(l, c)
			}
		}
		for _, e := range l.byName {
			l.editions = append(l.editions, e)
		}
		slices.SortFunc(l.editions, func(a, b *edition) int {
			return cmp.Or(a.start.Compare(b.start), cmp.Compare(a.length(), b.length()))
		})
	}
	s.share()
}

// edition returns the language's edition for a period, made if need be.
func (s *Site) edition(l *language, p period) *edition {
	e := l.byName[p.name]
	if e == nil {
		e = &edition{period: p, place: l.path(s.Config.Permalinks.Edition, strings.ToLower(p.name))}
		l.byName[p.name] = e
	}
	return e
}

// applyCurated puts the editor's stories first, in the editor's order.
func (s *Site) applyCurated(l *language, c *CuratedEdition) {
	p, ok := parsePeriod(c.Name, s.Config.Location)
	if !ok {
		s.report(c.File, "edition-name", "name the file 2024-05-31.id.md, 2024-W22.id.md or 2024-05.id.md", "%q is no day, week or month", c.Name)
		return
	}
	e := s.edition(l, p)
	e.curated = c
	var order []*Entry
	for i, id := range c.Stories {
		if entry := s.sibling(id, l.Tag); entry != nil {
			order = append(order, entry)
			continue
		}
		s.found = append(s.found, s.storyProblem(l, c, i, id))
	}
	for _, entry := range e.entries {
		if !slices.Contains(order, entry) {
			order = append(order, entry)
		}
	}
	e.entries = order
}

// storyProblem is why an edition cannot show a story that it names.
func (s *Site) storyProblem(l *language, c *CuratedEdition, i int, id string) diag.Finding {
	f := diag.Errorf(c.StoryPlace(i), "edition-story", "the story %q has no public article in %q", id, c.Lang)
	if why := s.hiddenStory(l, content.StoryKey+id); why != "" {
		return f.WithHint("%s: take the line out until it is public", why)
	}
	var known []string
	for _, e := range l.entries {
		known = append(known, e.StoryID)
	}
	return f.WithHint("%s", diag.DidYouMean(id, known, "name a story by its path under content/stories, such as 2024/oslo-nato"))
}

// planEditions plans every edition and the pages that list them.
func (s *Site) planEditions() {
	for _, l := range s.languages {
		for i, e := range l.editions {
			owner := content.ConfigFile
			if e.curated != nil {
				owner = e.curated.File
			}
			s.plan(e.place, owner, "the edition "+e.name, func() (any, error) { return s.editionView(l, i), nil })
		}
		s.planEditionIndex(l)
	}
}

func (s *Site) editionView(l *language, i int) *Edition {
	e := l.editions[i]
	v := &Edition{
		Page:    s.page("edition", l, e.place, "", "", s.editionVersions(e.name)),
		Period:  e.kind,
		Name:    e.name,
		Start:   e.start,
		End:     e.end,
		Week:    e.week,
		Stories: summaries(e.entries),
	}
	if c := e.curated; c != nil {
		v.Curated = true
		v.Title, v.Description = c.Title, cmp.Or(c.Edition.Summary, c.Note.Summary)
		v.Intro = s.parts(l, c.Body, -1, noteCards(l, c.Note), nil)
	}
	v.Outlets, v.SourceLanguages = s.madeFrom(l, e.entries)
	v.Previous, v.Next = s.editionNeighbour(l, i, -1), s.editionNeighbour(l, i, +1)
	return v
}

// madeFrom returns the outlets and the source languages of stories, in the
// order of their first story.
func (s *Site) madeFrom(l *language, entries []*Entry) (outlets []Link, tags []string) {
	for _, e := range entries {
		if e.Source == nil {
			continue
		}
		id, name := s.outlet(e.Source.Outlet)
		if link := s.link(l, outletKind, id, name); !slices.Contains(outlets, link) {
			outlets = append(outlets, link)
		}
		if tag := e.Source.Lang; tag != "" && !slices.Contains(tags, tag) {
			tags = append(tags, tag)
		}
	}
	return outlets, tags
}

// editionNeighbour is the next edition of the same period in a direction. Its
// Name is the period's, for the theme to print as a date.
func (s *Site) editionNeighbour(l *language, i, step int) EditionEntry {
	kind := l.editions[i].kind
	for i += step; i >= 0 && i < len(l.editions); i += step {
		if l.editions[i].kind == kind {
			return s.editionEntry(l.editions[i])
		}
	}
	return EditionEntry{}
}

func (s *Site) editionEntry(e *edition) EditionEntry {
	entry := EditionEntry{
		URL: s.url(e.place), Period: e.kind, Name: e.name, Start: e.start, End: e.end, Week: e.week, Count: len(e.entries),
	}
	if e.curated != nil {
		entry.Title = e.curated.Title
	}
	return entry
}

func (s *Site) editionVersions(name string) []version {
	var versions []version
	for _, l := range s.languages {
		if e := l.byName[name]; e != nil {
			versions = append(versions, version{l, e.place})
		}
	}
	return versions
}

// editionIndex is the path of the page that lists the editions.
func (l *language) editionIndex() string { return l.prefix + "/" + l.word("editions") + "/" }

func (s *Site) planEditionIndex(l *language) {
	total, size := len(l.editions), s.Config.Lists.Size
	if total == 0 {
		return
	}
	for number := 0; number <= archives(total, size); number++ {
		place := l.archivePath(l.editionIndex(), number)
		s.plan(place, content.ConfigFile, "the list of editions", func() (any, error) {
			v := &EditionIndex{Page: s.page("editions", l, place, "", "", s.indexVersions(number, func(other *language) string {
				if len(other.editions) == 0 {
					return ""
				}
				return other.editionIndex()
			})), Archive: number}
			start, end := window(total, size, number)
			for i := start; i < end; i++ {
				v.Entries = append(v.Entries, s.editionEntry(l.editions[total-1-i]))
			}
			newer, older := neighbours(total, size, number)
			v.Newer, v.Older = s.archiveURL(l, l.editionIndex(), newer), s.archiveURL(l, l.editionIndex(), older)
			return v, nil
		})
	}
}

// indexVersions are the versions of a page that a language has or not; pages
// of an archive have none.
func (s *Site) indexVersions(number int, place func(*language) string) []version {
	if number > 0 {
		return nil
	}
	var versions []version
	for _, l := range s.languages {
		if p := place(l); p != "" {
			versions = append(versions, version{l, p})
		}
	}
	return versions
}
