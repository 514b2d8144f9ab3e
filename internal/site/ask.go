package site

import (
	"fmt"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"digest/internal/config"
	"digest/internal/content"
	"digest/internal/pack"
	"digest/internal/quote"
)

// asker makes one View, or one summary, and notes what it asks of the site.
// Its methods here are the only doors: what makes Views reads the site's
// articles, groups, editions, pages and registers through them alone. It is for
// one goroutine: that which makes the page.
type asker struct {
	site  *Site // for this file alone
	asked []uint32
	// likely are the numbers of questions that will be asked: see Book.number.
	likely []uint32
	brief  bool // stories in lists are named alone
	off    bool // nothing is noted
}

func (a *asker) ask(q Question) {
	if !a.off {
		a.asked = append(a.asked, a.site.Book.number(q, a.likely))
	}
}

// known is a question's number plus one, once it has one: what is asked about
// holds it, since most is asked about often.
type known struct{ atomic.Uint32 }

func (a *asker) askAbout(k *known, q Question) {
	switch n := k.Load(); {
	case a.off:
	case n > 0:
		a.asked = append(a.asked, n-1)
	default:
		n = a.site.Book.number(q, a.likely)
		k.Store(n + 1)
		a.asked = append(a.asked, n)
	}
}

// now returns the article that is in the place of another, itself as a rule.
func (a *asker) now(e *Entry) *Entry {
	if newer := a.site.newer[e]; newer != nil {
		return newer
	}
	return e
}

// questions returns what was asked, each once, in order.
func (a *asker) questions() []uint32 {
	slices.Sort(a.asked)
	return slices.Clone(slices.Compact(a.asked))
}

// record returns all that is known of an article, but for its body.
func (a *asker) record(e *Entry) (*Record, error) {
	e = a.now(e)
	a.askAbout(&e.known.article, Question{Kind: askArticle, ID: e.File})
	return a.site.unpack(e)
}

// unpack reads an article's record.
func (s *Site) unpack(e *Entry) (*Record, error) {
	text, err := s.Record(e, false)
	if err != nil {
		return nil, err
	}
	r := new(Record)
	r.origin = new(origin)
	rest, err := pack.Unpack(text, s.Config.Location, &r.quotes)
	if err == nil {
		rest, err = pack.Unpack(rest, s.Config.Location, r.origin)
	}
	if err == nil {
		_, err = pack.Unpack(rest, s.Config.Location, r)
	}
	if err != nil {
		return nil, fmt.Errorf("%s: %w", e.File, err)
	}
	return r, nil
}

// quotesOf returns an article's quotes, and where its words come from.
func (a *asker) quotesOf(e *Entry) ([]quote.Quote, *origin, error) {
	e = a.now(e)
	a.askAbout(&e.known.article, Question{Kind: askArticle, ID: e.File})
	text, err := a.site.Record(e, true)
	if err != nil {
		return nil, nil, err
	}
	var quotes []quote.Quote
	from := new(origin)
	rest, err := pack.Unpack(text, a.config().Location, &quotes)
	if err == nil {
		_, err = pack.Unpack(rest, a.config().Location, from)
	}
	if err != nil {
		err = fmt.Errorf("%s: %w", e.File, err)
	}
	return quotes, from, err
}

func (a *asker) body(e *Entry) (Body, error) {
	a.ask(Question{Kind: askBody, ID: e.File})
	text, err := a.site.Body(a.now(e))
	if err != nil {
		return Body{}, err
	}
	return unpackBody(text)
}

// teaser returns an article in one line.
func (a *asker) teaser(e *Entry) (link Link, date time.Time, outlet string) {
	e = a.now(e)
	a.askAbout(&e.known.teaser, Question{Kind: askTeaser, ID: e.File})
	return Link{e.Title, a.url(e.place)}, e.Date, e.Outlet
}

func (a *asker) relatedTo(e *Entry) []*Entry {
	a.ask(Question{Kind: askRelated, ID: e.File})
	return a.site.relatedTo(e)
}

// once sees to it that what many pages show of an article is made once, and
// kept in Input.Cards.
type once struct {
	known known
	once  sync.Once
	at    Span // without length when it could not be made
}

// onces are what is made once of some of the articles. They are safe for
// concurrent use.
type onces struct {
	mu sync.Mutex
	of map[*Entry]*once
}

func (o *onces) get(e *Entry) *once {
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.of[e] == nil {
		o.of[e] = new(once)
	}
	return o.of[e]
}

// card returns an article as a summary, made once for all pages.
func (a *asker) card(e *Entry) (*Summary, error) {
	e = a.now(e)
	summary, err := madeOnce(a, e, &e.card, askCard, func(maker *asker) (*Summary, error) {
		return maker.summary(a.site.language(e.Lang), e)
	})
	if err == nil {
		summary.of = a.keepable(e.File)
	}
	return summary, err
}

// listed returns an article as a summary in a list: where that is enough one
// that is made when somebody asks for the whole.
func (a *asker) listed(e *Entry) (*Summary, error) {
	if !a.brief {
		return a.card(e)
	}
	e = a.now(e)
	a.askAbout(&e.card.known, Question{Kind: askCard, ID: e.File})
	return &Summary{of: e.File, whole: func() (*Summary, error) { return a.card(e) }}, nil
}

// keepable is the name of what is made once, or "" where it is made anew each
// time.
func (a *asker) keepable(name string) string {
	if a.site.Cards == nil {
		return ""
	}
	return name
}

// whole returns an article as feeds carry it, made once for all feeds.
func (a *asker) whole(e *Entry) ([]Part, error) {
	e = a.now(e)
	parts, err := madeOnce(a, e, a.site.wholes.get(e), askWhole, func(maker *asker) (*[]Part, error) {
		parts, err := maker.wholeArticle(a.site.language(e.Lang), e)
		return &parts, err
	})
	if err != nil {
		return nil, err
	}
	return *parts, nil
}

// madeOnce returns what is made of an article, made by the first who asks.
func madeOnce[T any](a *asker, e *Entry, o *once, kind questionKind, made func(*asker) (*T, error)) (*T, error) {
	if a.site.Cards == nil {
		return made(a)
	}
	a.askAbout(&o.known, Question{Kind: kind, ID: e.File})
	var value *T
	var err error
	o.once.Do(func() {
		card := o.known.Load() - 1
		maker := &asker{site: a.site, likely: slices.Collect(a.site.Book.askedBefore(card).All())}
		if value, err = made(maker); err == nil {
			o.at, err = a.site.keepCard(value)
		}
		a.site.Book.noteCard(card, maker.questions())
	})
	if value != nil || err != nil {
		return value, err
	}
	if o.at.Length == 0 { // who made it has failed, and so will this one
		return made(a)
	}
	text, err := a.site.Cards.Text(o.at)
	if err != nil {
		return nil, err
	}
	value = new(T)
	_, err = pack.Unpack(text, a.config().Location, value)
	return value, err
}

// keepCard packs what is made once, and keeps it.
func (s *Site) keepCard(value any) (Span, error) {
	p := packings.Get().(*packing)
	defer packings.Put(p)
	p.record = pack.Append(p.record[:0], value)
	return s.Cards.Append(p.record)
}

func (a *asker) cards(entries []*Entry) ([]*Summary, error) { return each(entries, a.card) }

// each makes something of each article, or ends with the first error.
func each[T any](entries []*Entry, made func(*Entry) (T, error)) (all []T, err error) {
	all = make([]T, len(entries))
	for i, e := range entries {
		if all[i], err = made(e); err != nil {
			return nil, err
		}
	}
	return all, nil
}

// versionsOf are the story's public articles, in the languages' order.
func (a *asker) versionsOf(storyID string) []version {
	a.ask(Question{Kind: askVersions, ID: storyID})
	return a.site.storyVersions(storyID)
}

// gravesOf are the story's tombstones.
func (a *asker) gravesOf(storyID string) []*Entry {
	a.ask(Question{Kind: askVersions, ID: storyID})
	return a.site.graves[storyID]
}

// groupIn returns a language's group, or nil.
func (a *asker) groupIn(l *language, key groupKey) *group {
	g := l.groups[key]
	if g == nil {
		a.ask(Question{Kind: askLink, Lang: l.Tag, Of: key.kind, ID: key.id})
		return nil
	}
	a.askAbout(&g.known, Question{Kind: askLink, Lang: l.Tag, Of: key.kind, ID: key.id})
	return g
}

// listOf returns the stories of one page of a group's list, and the numbers
// of the pages beside it.
func (a *asker) listOf(l *language, g *group, number int) (entries []*Entry, newer, older int) {
	a.ask(Question{Kind: askList, Lang: l.Tag, Of: g.kind, ID: g.id, N: number})
	return a.site.listWindow(g, number)
}

// newestOf returns the newest n stories of a group.
func (a *asker) newestOf(l *language, key groupKey, n int) []*Entry {
	a.ask(Question{Kind: askNewest, Lang: l.Tag, Of: key.kind, ID: key.id, N: n})
	return l.newestOf(key, n)
}

// groupsOf returns all groups of a kind.
func (a *asker) groupsOf(l *language, kind string) (groups []*group) {
	a.ask(Question{Kind: askIndex, Lang: l.Tag, Of: kind})
	return l.groupsOf(kind)
}

// has reports whether a language has an index of the kind, the list of
// editions, or corrections.
func (a *asker) has(l *language, kind string) bool {
	a.ask(Question{Kind: askHas, Lang: l.Tag, ID: kind})
	return a.site.hasPage(l, kind)
}

// edition returns a language's edition with the neighbours of its period,
// which may be nil.
func (a *asker) editionIn(l *language, name string) (e, previous, next *edition) {
	a.ask(Question{Kind: askEdition, Lang: l.Tag, ID: name})
	return l.editionAndNeighbours(name)
}

// editionsOf returns the editions of one page of a list, newest first, and the
// numbers of the pages beside it.
func (a *asker) editionsOf(l *language, number int) (list []*edition, newer, older int) {
	a.ask(Question{Kind: askEditions, Lang: l.Tag, N: number})
	return l.editionWindow(a.site.Config.Lists.Size, number)
}

// editionsForFeed returns the newest n editions of any period, newest first.
func (a *asker) editionsForFeed(l *language, n int) []*edition {
	a.ask(Question{Kind: askEditions, Lang: l.Tag, ID: feedEditions, N: n})
	list := l.newestFirst(n)
	for _, e := range list {
		a.ask(Question{Kind: askEdition, Lang: l.Tag, ID: e.name})
	}
	return list
}

// newest returns the newest edition of each period.
func (a *asker) newest(l *language) []*edition {
	a.ask(Question{Kind: askEditions, Lang: l.Tag, N: newestEditions})
	return l.newestEditions(a.site.Config.Editions.Periods)
}

func (a *asker) editionPlaces(name string) []version {
	a.ask(Question{Kind: askEditionPlace, ID: name})
	return a.site.editionVersions(name)
}

// groupName is what a group is called in the language.
func (a *asker) groupName(l *language, g *group) string {
	a.askAbout(&g.known, Question{Kind: askLink, Lang: l.Tag, Of: g.kind, ID: g.id})
	return a.site.groupName(l, g)
}

// namesOf are the names and places of all groups of a kind.
func (a *asker) namesOf(l *language, kind string) []Link {
	a.ask(Question{Kind: askNames, Lang: l.Tag, Of: kind})
	var names []Link
	for _, g := range l.groupsOf(kind) {
		names = append(names, Link{a.site.groupName(l, g), g.place})
	}
	return names
}

// storiesIn returns the articles in one of the files of all stories, and the
// numbers of the files beside it.
func (a *asker) storiesIn(l *language, number int) (entries []*Entry, newer, older int) {
	a.ask(Question{Kind: askStories, Lang: l.Tag, N: number})
	return l.storiesIn(number)
}

// sitemap is what a sitemap lists.
func (a *asker) sitemap(l *language, of string, number int) []SitemapURL {
	a.ask(Question{Kind: askSitemap, Lang: l.Tag, Of: of, N: number})
	return a.site.sitemapURLs(l, of, number)
}

// changed is when an article last changed.
func (a *asker) changed(e *Entry) time.Time {
	e = a.now(e)
	a.askAbout(&e.known.article, Question{Kind: askArticle, ID: e.File})
	return e.Changed
}

// groupVersions are a group's first pages in the languages that have it.
func (a *asker) groupVersions(key groupKey) []version {
	var versions []version
	for _, l := range a.site.languages {
		if g := a.groupIn(l, key); g != nil {
			versions = append(versions, version{l, g.place})
		}
	}
	return versions
}

func (a *asker) sharedIn(l *language) Shared {
	a.askAbout(&l.known, Question{Kind: askShared, Lang: l.Tag})
	return l.shared
}

func (a *asker) plainPage(p *PlainPage) *PlainPage {
	a.ask(Question{Kind: askPage, Lang: p.Lang, ID: p.Name})
	return p
}

func (a *asker) pagePlaces(name string) []version {
	a.ask(Question{Kind: askPagePlace, ID: name})
	return a.site.pageVersions(name)
}

// correctedIn are the articles of a language that carry a correction; those
// that were withdrawn, too.
func (a *asker) correctedIn(l *language) []*Entry {
	a.ask(Question{Kind: askCorrections, Lang: l.Tag})
	return l.corrected
}

// coverageOf counts the stories, in any language and in each, and returns the
// newest that a language lacks.
func (a *asker) coverageOf(l *language) (total int, counts []int, missing []*Entry) {
	a.ask(Question{Kind: askCoverage, Lang: l.Tag})
	return a.site.coverage(l)
}

// moved are all redirects, and the places of tombstones.
func (a *asker) moved() (moves []move, gone []string) {
	a.ask(Question{Kind: askMoves})
	return a.site.moved()
}

// file is where a file of an article is published.
func (a *asker) file(name string) string {
	a.ask(Question{Kind: askFile, ID: name})
	return a.site.mediaPath(name)
}

// Config, and what follows from it and the moment alone, needs no question:
// when it changes, all pages are made again.

func (a *asker) config() *config.Config        { return a.site.Config }
func (a *asker) languages() []*language        { return a.site.languages }
func (a *asker) language(tag string) *language { return a.site.language(tag) }
func (a *asker) url(place string) string       { return a.site.url(place) }
func (a *asker) absolute(place string) string  { return a.site.absolute(place) }
func (a *asker) domain() string                { return a.site.domain() }
func (a *asker) origin() string {
	return strings.TrimSuffix(a.site.Config.BaseURL, a.site.Config.BasePath)
}
func (a *asker) tag(year int, id string) string { return tagURI(a.site.authority, year, id) }
func (a *asker) feedLinks(place, name, key string) []FeedLink {
	return a.site.feedLinks(place, name, key)
}

// The registers. Each entry is nil when there is none.

func (a *asker) person(id string) *content.Person {
	a.ask(Question{Kind: askPerson, ID: id})
	return a.site.Registers.People[id]
}

func (a *asker) outlet(idOrName string) (id, name string, outlet *content.Outlet) {
	a.ask(Question{Kind: askOutlet, ID: idOrName})
	id, name = a.site.outletID(idOrName)
	return id, name, a.site.Registers.Outlets[id]
}

func (a *asker) topic(idOrName string) (id, name string, topic *content.Topic) {
	a.ask(Question{Kind: askTopic, ID: idOrName})
	id, name = a.site.topicID(idOrName)
	return id, name, a.site.Registers.Topics[id]
}

func (a *asker) licenceOf(id string) *content.Licence {
	a.ask(Question{Kind: askLicence, ID: id})
	return a.site.Registers.Licences[id]
}
