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
			var in *edition
			for _, e := range l.entries { // newest first: most are of the edition of the one before
				if in == nil || !in.has(e.Date) {
					in = s.edition(l, periodOf(kind, e.Date))
				}
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
		slices.SortFunc(l.editions, inTime)
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
		for _, e := range l.editions {
			owner := content.ConfigFile
			if e.curated != nil {
				owner = e.curated.File
			}
			s.plan(l, "edition", e.place, owner, "the edition "+e.name, func(a *asker) (any, error) { return a.editionView(l, e.name) }).
				shows(e.entries).with(func(a *asker) []version { return a.editionPlaces(e.name) })
		}
		s.planEditionIndex(l)
	}
}

func (a *asker) editionView(l *language, name string) (*Edition, error) {
	e, previous, next := a.editionIn(l, name)
	stories, err := a.cards(e.entries)
	if err != nil {
		return nil, err
	}
	v := &Edition{
		Page:    a.page("edition", l, e.place, "", "", a.editionPlaces(e.name)),
		Period:  e.kind,
		Name:    e.name,
		Start:   e.start,
		End:     e.end,
		Week:    e.week,
		Stories: stories,
	}
	if c := e.curated; c != nil {
		v.Curated = true
		v.Title, v.Description = c.Title, cmp.Or(c.Edition.Summary, c.Note.Summary)
		v.Intro = a.parts(l, c.Body, -1, noteCards(l, c.Note), nil, nil)
	}
	v.Outlets, v.SourceLanguages = madeFrom(stories)
	v.Previous, v.Next = a.editionEntry(previous), a.editionEntry(next)
	return v, nil
}

// madeFrom returns the outlets and the source languages of stories, in the
// order of their first story.
func madeFrom(stories []*Summary) (outlets []Link, tags []string) {
	for _, story := range stories {
		if story.Source == nil {
			continue
		}
		if !slices.Contains(outlets, story.Source.Outlet) {
			outlets = append(outlets, story.Source.Outlet)
		}
		if tag := story.Source.Lang; tag != "" && !slices.Contains(tags, tag) {
			tags = append(tags, tag)
		}
	}
	return outlets, tags
}

// editionAndNeighbours returns an edition and those of the same period before
// and after it; each may be nil.
func (l *language) editionAndNeighbours(name string) (e, previous, next *edition) {
	e = l.byName[name]
	if e == nil {
		return nil, nil, nil
	}
	i, _ := slices.BinarySearchFunc(l.editions, e, inTime)
	neighbour := func(step int) *edition {
		for i := i + step; i >= 0 && i < len(l.editions); i += step {
			if l.editions[i].kind == e.kind {
				return l.editions[i]
			}
		}
		return nil
	}
	return e, neighbour(-1), neighbour(+1)
}

// inTime is the order of editions.
func inTime(a, b *edition) int {
	return cmp.Or(a.start.Compare(b.start), cmp.Compare(a.length(), b.length()))
}

// editionWindow returns the editions of one page of the list, newest first,
// and the numbers of the pages beside it.
func (l *language) editionWindow(size, number int) (list []*edition, newer, older int) {
	total := len(l.editions)
	start, end := window(total, size, number)
	for i := start; i < end; i++ {
		list = append(list, l.editions[total-1-i])
	}
	newer, older = neighbours(total, size, number)
	return list, newer, older
}

// newestFirst are the newest n editions of any period, by their last day, so
// that a month is there until it is over.
func (l *language) newestFirst(n int) []*edition {
	list := slices.Clone(l.editions)
	slices.SortStableFunc(list, func(a, b *edition) int {
		return cmp.Or(b.end.Compare(a.end), inTime(b, a))
	})
	return list[:min(n, len(list))]
}

// newestEditions are the newest edition of each period.
func (l *language) newestEditions(periods []string) (newest []*edition) {
	for _, kind := range periods {
		for _, e := range slices.Backward(l.editions) {
			if e.kind == kind {
				newest = append(newest, e)
				break
			}
		}
	}
	return newest
}

// editionEntry is an edition in a list of them; the zero EditionEntry for nil.
func (a *asker) editionEntry(e *edition) EditionEntry {
	if e == nil {
		return EditionEntry{}
	}
	entry := EditionEntry{
		URL: a.url(e.place), Period: e.kind, Name: e.name, Start: e.start, End: e.end, Week: e.week, Count: len(e.entries),
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
		s.plan(l, "editions", place, content.ConfigFile, "the list of editions", func(a *asker) (any, error) {
			return a.editionIndexView(l, place, number), nil
		}).with(func(a *asker) []version { return a.indexVersions(number, "editions", (*language).editionIndex) })
	}
}

func (a *asker) editionIndexView(l *language, place string, number int) *EditionIndex {
	versions := a.indexVersions(number, "editions", (*language).editionIndex)
	v := &EditionIndex{Page: a.page("editions", l, place, "", "", versions), Archive: number}
	v.Feeds = a.feedLinks(l.editionIndex(), "", "editions")
	list, newer, older := a.editionsOf(l, number)
	for _, e := range list {
		v.Entries = append(v.Entries, a.editionEntry(e))
	}
	v.Newer, v.Older = a.archiveURL(l, l.editionIndex(), newer), a.archiveURL(l, l.editionIndex(), older)
	return v
}

// indexVersions are the versions of a page that a language has or not; pages
// of an archive have none. What says which page, as in hasPage.
func (a *asker) indexVersions(number int, what string, place func(*language) string) []version {
	if number > 0 {
		return nil
	}
	var versions []version
	for _, l := range a.languages() {
		if a.has(l, what) {
			versions = append(versions, version{l, place(l)})
		}
	}
	return versions
}

// hasPage reports whether a language has a list of editions, of corrections,
// or of all groups of a kind.
func (s *Site) hasPage(l *language, what string) bool {
	switch what {
	case "editions":
		return len(l.editions) > 0
	case "corrections":
		return len(l.corrected) > 0
	}
	return l.has(what)
}
