// Package site puts stories together: which articles are public, where each
// page lives, what lists hold, which versions are alternates of one another.
// In go the articles as the stages before have left them; out come the pages
// to make, each with a View that is made when it is asked for, and findings.
//
// The package reads no clock and no file: the moment and the bodies are given.
package site

import (
	"context"
	"strings"
	"sync"
	"time"

	"digest/internal/config"
	"digest/internal/content"
	"digest/internal/diag"
	"digest/internal/lookup"
	"digest/internal/markdown"
	"digest/internal/pack"
)

// Note is the text of a plain page or of an edition.
type Note struct {
	Headings []markdown.Heading
	Links    []markdown.Link
	Pictures []string
	Quotes   []markdown.QuoteBlock
	Body     markdown.Body
	// Summary is the first paragraph.
	Summary string
}

// PlainPage is a plain page with its text.
type PlainPage struct {
	*content.Page
	Note
	place string
}

// CuratedEdition is an editor's file for an edition.
type CuratedEdition struct {
	*content.Edition
	Note
}

// Input is everything that a site is made of.
type Input struct {
	Config    *config.Config
	Registers *content.Registers
	Files     *content.Files
	Entries   []*Entry
	Pages     []*PlainPage
	Editions  []*CuratedEdition
	// Record returns an article's packed quotes and Record, or its quotes
	// alone; Body returns its packed Body.
	Record func(e *Entry, quotes bool) (string, error)
	Body   func(*Entry) (string, error)
	// Cards keeps summaries, packed. Without it each is made anew wherever it
	// stands.
	Cards Cards
	// Book numbers the questions that Views ask; nil when nobody wants to know
	// them.
	Book *Book
	// Now is the moment of the build. Drafts and Future show what is not
	// public yet.
	Now            time.Time
	Drafts, Future bool
}

// Cards is a place for summaries. It is safe for concurrent use.
type Cards interface {
	// Append keeps a text, of which it does not hold on to the bytes.
	Append(text []byte) (Span, error)
	// Text returns the text at a place.
	Text(place Span) (string, error)
}

// Site is the pages to make.
type Site struct {
	Input
	// Planned are the pages, sorted by file.
	Planned []Planned
	// Media are the files of articles to publish, sorted by file.
	Media []Media

	languages []*language
	byTag     map[string]*language
	byFile    lookup.Index        // in Entries, those with a place: see entry
	versions  versions            // public
	wholes    *onces              // the articles as feeds carry them
	room      *pack.Room          // for the names of pages
	graves    map[string][]*Entry // tombstones, by story
	moves     []move              // redirects
	authority string              // of tag URIs
	found     []diag.Finding
	// newer are the articles that took the place of others: see With.
	newer map[*Entry]*Entry
}

// Planned is a page that will be made.
type Planned struct {
	// File is its path in the output folder.
	File string
	// Owner is the content file that the page is of, or config.toml; What is
	// what the page is to it: "this article".
	Owner, What string
	// Kind names the template, Lang the language.
	Kind, Lang string
	// Yields says that a file of the same path in static/ takes its place.
	Yields bool

	place    string // as it is written
	number   int32  // its place in the order of planning
	newest   int32  // the rank of the newest article that it shows: see Order
	article  *Entry // what it is a page of, and which; it has no view then
	page     int
	view     func(*asker) (any, error)
	versions func(*asker) []version // nil where it has none
}

// with notes the page's versions in all languages.
func (p *Planned) with(versions func(*asker) []version) { p.versions = versions }

// View makes a page's View. Before are the numbers of the questions that were
// asked for it the last time, if that is known. Brief says that of the stories
// in its list no more is needed than Summary.Whole. Asked returns those of the
// questions that were asked now, in order; it is called when the page is made,
// since its template may ask more.
func (s *Site) View(p *Planned, before []uint32, brief bool) (view any, asked func() []uint32, err error) {
	a := &asker{site: s, likely: before, brief: brief && s.Cards != nil, off: s.Book == nil}
	if p.article != nil {
		view, err = a.articleView(s.language(p.Lang), p.article, p.page)
	} else {
		view, err = p.view(a)
	}
	return view, a.questions, err
}

// Media is a file of an article, to be copied.
type Media struct {
	Source string
	File   string
	Size   int64
}

// Assemble plans a site. It ends early with its context: then what comes of it
// is nothing.
func Assemble(ctx context.Context, in Input) (*Site, []diag.Finding) {
	n := len(in.Entries)
	s := &Site{
		Input: in, byTag: map[string]*language{}, graves: map[string][]*Entry{}, wholes: &onces{of: map[*Entry]*once{}}, room: new(pack.Room),
	}
	s.Planned = make([]Planned, 0, n+n/2)
	s.authority = tagAuthority(in.Config)
	s.addLanguages()
	s.publish(ctx)
	s.correct()
	s.group(ctx)
	s.curate()
	var beside sync.WaitGroup
	beside.Go(func() { s.relate(ctx) }) // nothing that follows asks for related stories
	for _, stage := range []func(){
		s.checkLinks, s.planArticles, s.planLists, s.planEditions, s.planFeeds, s.planData, s.planQuoteData, s.planPlain, s.planHost, s.planMedia, s.planSitemaps, s.claim,
	} {
		if ctx.Err() == nil {
			stage()
		}
	}
	beside.Wait()
	return s, s.found
}

// language is what the site has in one language.
type language struct {
	config.Language
	index   int      // its place among the site's languages
	prefix  string   // "/id", or "" for a site of one language
	entries []*Entry // newest first
	related []int32  // to each of them, as ranks: see relatedTo
	groups  map[groupKey]*group
	// order are the groups by kind, then id.
	order    []*group
	editions []*edition // oldest first
	byName   map[string]*edition
	pages    []*PlainPage
	listed   []listed // what its sitemaps have besides articles
	// corrected are the articles that carry a correction, newest first; those
	// that were withdrawn, too.
	corrected []*Entry
	shared    Shared
	known     known
}

func (s *Site) addLanguages() {
	for _, l := range s.Config.Languages {
		prefix := ""
		if s.Config.Multilingual() {
			prefix = "/" + l.Tag
		}
		added := &language{
			Language: l, index: len(s.languages), prefix: prefix,
			groups: map[groupKey]*group{}, byName: map[string]*edition{},
		}
		s.languages, s.byTag[l.Tag] = append(s.languages, added), added
	}
}

// language returns the language with a tag; articles in others were refused
// when they were read.
func (s *Site) language(tag string) *language { return s.byTag[tag] }

// Public returns how many articles are public.
func (s *Site) Public() int {
	n := 0
	for _, l := range s.languages {
		n += len(l.entries)
	}
	return n
}

// ForReaders reports whether an output file is a page; the others are read by
// programs.
func ForReaders(file string) bool { return strings.HasSuffix(file, ".html") }

// PageCount returns how many pages for readers there are.
func (s *Site) PageCount() int {
	n := 0
	for i := range s.Planned {
		if ForReaders(s.Planned[i].File) {
			n++
		}
	}
	return n
}

func (s *Site) report(file, code, hint, format string, args ...any) {
	s.found = append(s.found, diag.Errorf(diag.Position{File: file}, code, format, args...).WithHint("%s", hint))
}
