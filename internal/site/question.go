package site

import (
	"fmt"
	"slices"
	"strings"

	"digest/internal/content"
)

// A View is made of what the site answers to questions: an article's record,
// where a link leads, which stories a page of a list holds. A page remembers
// its questions, and while each is answered as before, the page is as before.
// So nothing can be forgotten: what a View holds, it has asked for. All that
// makes Views goes through the doors of asker (ask.go); answer.go says what
// the answer to each question is.

// Question is one thing that a View asks of the site. It prints as
//
//	link id/topic/nato
type Question struct {
	Kind questionKind
	Lang string // where the kind has one
	Of   string // the kind of group
	ID   string
	N    int
}

// questionKind says what is asked.
type questionKind uint8

const (
	askArticle      questionKind = iota // all that is known of the article in file ID, but for its body
	askBody                             // the body of the article in file ID
	askTeaser                           // the article in file ID in one line
	askCard                             // the article in file ID as a summary
	askRelated                          // the stories related to the article in file ID
	askVersions                         // the public articles of story ID, and its tombstones
	askLink                             // name and place of the group ID of kind Of, if it is there
	askList                             // page N of a group's list
	askNewest                           // the newest N stories of a group
	askIndex                            // all groups of kind Of
	askHas                              // whether a language has the page ID that lists things
	askEdition                          // the edition ID, and its neighbours
	askEditions                         // page N of the list of editions; -1: the newest
	askEditionPlace                     // where the edition ID is in each language
	askShared                           // what all pages of the language share
	askPage                             // the plain page ID
	askPagePlace                        // where the plain page ID is in each language
	askWhole                            // the article in file ID as feeds carry it
	askNames                            // names and places of all groups of kind Of
	askStories                          // the articles in file N of all stories
	askSitemap                          // sitemap N of the kind Of
	askCorrections                      // the articles with corrections
	askCoverage                         // how many stories each language has, and which the language lacks
	askMoves                            // all redirects, and the places of tombstones
	askFile                             // where the file ID is published
	askPerson                           // an entry of a register, and so on
	askOutlet
	askTopic
	askLicence
)

var questionNames = [...]string{
	"article", "body", "teaser", "card", "related", "versions", "link", "list", "newest", "index", "has", "edition", "editions",
	"edition-place", "shared", "page", "page-place", "whole", "names", "stories", "sitemap", "corrections", "coverage", "moves", "file", "person", "outlet", "topic", "licence",
}

func (q Question) String() string {
	words := []string{questionNames[q.Kind]}
	parts := slices.DeleteFunc([]string{q.Lang, q.Of, q.ID}, func(part string) bool { return part == "" })
	if len(parts) > 0 {
		words = append(words, strings.Join(parts, "/"))
	}
	if q.N != 0 {
		words = append(words, fmt.Sprint(q.N))
	}
	return strings.Join(words, " ")
}

// OfSummary reports whether the question is for an article as a summary, or as
// feeds carry it. The answer to it is that to what its maker asked: see
// Answered.
func (q Question) OfSummary() bool { return q.Kind == askCard || q.Kind == askWhole }

// About reports whether the question is about what stands in a content file:
// an article, a file of it, a plain page, an edition, an entry of a register.
func (q Question) About(file string) bool {
	switch q.Kind {
	case askArticle, askBody, askTeaser, askCard, askWhole, askFile:
		return q.ID == file
	case askPage:
		return strings.HasPrefix(file, "content/pages/"+q.ID+".")
	case askEdition:
		return strings.HasPrefix(file, "content/editions/"+q.ID+".")
	}
	return register[q.Kind] != "" && file == content.RegisterDir+"/"+register[q.Kind]
}

// register are the files that entries of registers stand in.
var register = map[questionKind]string{
	askPerson: "people.toml", askOutlet: "outlets.toml", askTopic: "topics.toml", askLicence: "licences.toml",
}
