package site

import (
	"slices"

	"digest/internal/content"
)

// planCoverage plans the page that says how much there is in each language; a
// site of one language has none.
func (s *Site) planCoverage(l *language) {
	if !s.Config.Multilingual() {
		return
	}
	place := l.coverage()
	s.plan(l, "coverage", place, content.ConfigFile, "the page of coverage", func(a *asker) (any, error) {
		return a.coverageView(l, place), nil
	}).with((*asker).coverageVersions)
}

func (l *language) coverage() string { return l.prefix + "/" + l.word("coverage") + "/" }

func (a *asker) coverageVersions() []version {
	versions := make([]version, len(a.languages()))
	for i, l := range a.languages() {
		versions[i] = version{l, l.coverage()}
	}
	return versions
}

func (a *asker) coverageView(l *language, place string) *Coverage {
	total, counts, missing := a.coverageOf(l)
	v := &Coverage{Page: a.page("coverage", l, place, "", "", a.coverageVersions()), Total: total}
	for i, other := range a.languages() {
		entry := CoverageEntry{LanguageLink: LanguageLink{other.view(), a.url(other.home()), other == l}, Count: counts[i]}
		if total > 0 {
			entry.Percent = 100 * counts[i] / total
		}
		v.In = append(v.In, entry)
	}
	for _, e := range missing {
		link, date, _ := a.teaser(e)
		v.Missing = append(v.Missing, MissingStory{link, a.language(e.Lang).view(), date})
	}
	return v
}

// coverage counts the stories, in any language and in each, and returns the
// newest that a language lacks.
func (s *Site) coverage(l *language) (total int, counts []int, missing []*Entry) {
	for _, other := range s.languages {
		counts = append(counts, len(other.entries))
		missing = append(missing, s.missing(l, other)...)
	}
	slices.SortStableFunc(missing, newestFirst)
	return len(s.versions.first), counts, missing[:min(len(missing), s.Config.Lists.Size)]
}

// missing returns the newest stories that a language lacks and of which
// another has the first version.
func (s *Site) missing(l, other *language) []*Entry {
	var found []*Entry
	for _, e := range other.entries {
		if len(found) == s.Config.Lists.Size {
			break
		}
		versions := slices.Collect(s.versions.of(e.StoryID))
		if versions[0] == e && !slices.ContainsFunc(versions, func(v *Entry) bool { return v.Lang == l.Tag }) {
			found = append(found, e)
		}
	}
	return found
}
