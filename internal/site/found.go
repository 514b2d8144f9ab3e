package site

import (
	"hash/maphash"
	"iter"

	"digest/internal/lookup"
)

// foundBySeed is of the hashes by which articles and stories are found.
var foundBySeed = maphash.MakeSeed()

// entry returns the article in a file, if it has a place, or nil.
func (s *Site) entry(file string) *Entry {
	n, found := s.byFile.Find(hashOf(file), func(n uint32) bool { return s.Entries[n].File == file })
	if !found {
		return nil
	}
	return s.Entries[n]
}

func hashOf(name string) uint64 { return maphash.String(foundBySeed, name) }

// versions are the public articles, by story.
type versions struct {
	first   []*Entry // of each story; the others are its next
	byStory lookup.Index
}

func (v *versions) find(storyID string) (number uint32, found bool) {
	return v.byStory.Find(hashOf(storyID), func(n uint32) bool { return v.first[n].StoryID == storyID })
}

// add adds an article to those of its story, in the order of languages.
func (v *versions) add(e *Entry, index func(*Entry) int) {
	number, found := v.find(e.StoryID)
	if !found {
		v.first = append(v.first, e)
		v.byStory.Add(uint32(len(v.first)-1), hashOf(e.StoryID))
		return
	}
	place := &v.first[number]
	for *place != nil && index(*place) < index(e) {
		place = &(*place).next
	}
	e.next, *place = *place, e
}

// of are the articles of a story, in the order of languages.
func (v *versions) of(storyID string) iter.Seq[*Entry] {
	return func(yield func(*Entry) bool) {
		number, found := v.find(storyID)
		if !found {
			return
		}
		for e := v.first[number]; e != nil && yield(e); e = e.next {
		}
	}
}
