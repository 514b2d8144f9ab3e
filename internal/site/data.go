package site

import (
	"strconv"

	"digest/internal/content"
)

// storiesInFile is how many stories an older file of all stories has; the first
// has from as many to twice that. See archive.go.
const storiesInFile = 500

// planData plans the files of all stories and, where config asks for it, each
// article as ninjs.
func (s *Site) planData() {
	for _, l := range s.languages {
		if s.Config.Data.Stories && len(l.entries) > 0 {
			for number := 0; number <= archives(len(l.entries), storiesInFile); number++ {
				entries, _, _ := l.storiesIn(number)
				s.plan(l, "stories", l.storiesPlace(number), content.ConfigFile, "the file of all stories", func(a *asker) (any, error) {
					return a.storiesView(l, number)
				}).shows(entries)
			}
		}
		if !s.Config.Data.NINJS {
			continue
		}
		for _, e := range l.entries {
			s.plan(l, "ninjs", e.place+"ninjs.json", e.File, "this article as ninjs", func(a *asker) (any, error) { return a.ninjsView(l, e) }).newest = e.rank
		}
	}
}

func (l *language) storiesPlace(number int) string {
	if number == 0 {
		return l.prefix + "/stories.json"
	}
	return l.prefix + "/stories-" + strconv.Itoa(number) + ".json"
}

// storiesIn are the articles in a file of all stories, and the numbers of the
// files beside it.
func (l *language) storiesIn(number int) (entries []*Entry, newer, older int) {
	start, end := window(len(l.entries), storiesInFile, number)
	newer, older = neighbours(len(l.entries), storiesInFile, number)
	return l.entries[start:end], newer, older
}

func (a *asker) storiesView(l *language, number int) (*Stories, error) {
	entries, newer, older := a.storiesIn(l, number)
	cards, err := a.cards(entries)
	v := &Stories{
		Lang: l.view(), Title: l.Title, Home: a.absolute(l.home()), Self: a.absolute(l.storiesPlace(number)), Origin: a.origin(), Stories: cards,
	}
	if newer >= 0 {
		v.Newer = a.absolute(l.storiesPlace(newer))
	}
	if older >= 0 {
		v.Older = a.absolute(l.storiesPlace(older))
	}
	return v, err
}

func (a *asker) ninjsView(l *language, e *Entry) (*NINJS, error) {
	view, err := a.articleView(l, e, 0)
	if err != nil {
		return nil, err
	}
	article := view.(*Article)
	r, err := a.record(e)
	if err != nil {
		return nil, err
	}
	article.Page = a.articlePage(l, a.now(e), r, 1)
	return &NINJS{Article: article, ID: a.articleID(e), Origin: a.origin(), Expires: e.rare().Expires}, nil
}
