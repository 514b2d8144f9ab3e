package site

import (
	"cmp"
	"slices"
	"strconv"
	"time"

	"digest/internal/content"
)

// Sitemaps are cut like lists: the newest articles of a language stand in the
// first, older ones in numbered ones that never shift. Search engines take
// 50,000 addresses; with their versions that is too much for a file, and one
// new story should not write a large one anew.
const (
	articlesInSitemap = 2000
	pagesInSitemap    = 5000
)

// News is what was published within the last two days, and not more than search
// engines take.
const (
	newsAge  = 48 * time.Hour
	mostNews = 1000
)

// listed is a page of a sitemap that is no article's.
type listed struct {
	place    string
	versions func(*asker) []version // nil where it has none
}

// The kinds of sitemaps, as questions name them.
const (
	sitemapIndex    = "index"
	sitemapArticles = "articles"
	sitemapPages    = "pages"
	sitemapNews     = "news"
)

// planSitemaps plans the sitemaps of all pages planned so far, and robots.txt.
func (s *Site) planSitemaps() {
	first := s.language(s.Config.DefaultLanguage)
	s.listPages()
	for _, l := range s.languages {
		if len(l.entries) > 0 {
			for number := 0; number <= archives(len(l.entries), articlesInSitemap); number++ {
				s.planSitemap(l, sitemapArticles, number)
			}
		}
		for number := range (len(l.listed) + pagesInSitemap - 1) / pagesInSitemap {
			s.planSitemap(l, sitemapPages, number)
		}
	}
	if len(s.news()) > 0 {
		s.planSitemap(first, sitemapNews, 0)
	}
	s.plan(first, "sitemaps", "/sitemap.xml", content.ConfigFile, "the list of sitemaps", func(a *asker) (any, error) {
		return &SitemapIndex{Lang: first.view(), Sitemaps: a.sitemap(first, sitemapIndex, 0)}, nil
	})
	robots := s.plan(first, "robots", "/robots.txt", content.ConfigFile, "robots.txt", func(a *asker) (any, error) {
		return &Robots{Lang: first.view(), Sitemap: a.absolute("/sitemap.xml")}, nil
	})
	robots.Yields = true
}

func (s *Site) planSitemap(l *language, of string, number int) {
	s.plan(l, "sitemap", l.sitemapPlace(of, number), content.ConfigFile, "the sitemap of "+of, func(a *asker) (any, error) {
		return &Sitemap{Lang: l.view(), URLs: a.sitemap(l, of, number)}, nil
	})
}

// sitemapPlace is where a sitemap is.
func (l *language) sitemapPlace(of string, number int) string {
	if of == sitemapNews {
		return "/sitemap-news.xml"
	}
	place := l.prefix + "/sitemap-" + of
	if number > 0 {
		place += "-" + strconv.Itoa(number)
	}
	return place + ".xml"
}

// listPages notes the pages of each language that are no articles and that
// search engines may show, in the order of their paths.
func (s *Site) listPages() {
	for i := range s.Planned {
		p := &s.Planned[i]
		switch p.Kind {
		case "article", "tombstone", "redirect", "404":
			continue
		}
		if l := s.language(p.Lang); ForReaders(p.File) {
			l.listed = append(l.listed, listed{p.place, p.versions})
		}
	}
	for _, l := range s.languages {
		slices.SortFunc(l.listed, func(a, b listed) int { return cmp.Compare(a.place, b.place) })
	}
}

// articlesOf are the articles in a sitemap.
func (l *language) articlesOf(number int) []*Entry {
	start, end := window(len(l.entries), articlesInSitemap, number)
	return l.entries[start:end]
}

// pagesOf are the other pages in a sitemap.
func (l *language) pagesOf(number int) []listed {
	start := min(number*pagesInSitemap, len(l.listed))
	return l.listed[start:min(start+pagesInSitemap, len(l.listed))]
}

// news are the articles of the last two days in all languages, newest first.
func (s *Site) news() []*Entry {
	var news []*Entry
	for _, l := range s.languages {
		for _, e := range l.entries {
			if !e.Date.After(s.Now.Add(-newsAge)) {
				break
			}
			if e.badge == public {
				news = append(news, e)
			}
		}
	}
	slices.SortStableFunc(news, newestFirst)
	return news[:min(mostNews, len(news))]
}

// sitemapURLs are what a sitemap lists. They are plain data, so that they are
// the answer to the question for them, too: what they ask of the site need not
// be noted.
func (s *Site) sitemapURLs(l *language, of string, number int) (urls []SitemapURL) {
	a := &asker{site: s, off: true}
	switch of {
	case sitemapIndex:
		return s.allSitemaps()
	case sitemapArticles:
		articles := l.articlesOf(number)
		urls = make([]SitemapURL, 0, len(articles))
		for _, e := range articles {
			urls = a.addArticle(urls, l, e)
		}
	case sitemapPages:
		pages := l.pagesOf(number)
		urls = make([]SitemapURL, 0, len(pages))
		for _, page := range pages {
			u := SitemapURL{Loc: a.absolute(page.place)}
			if page.versions != nil {
				u.Alternates = a.alternates(page.versions(a))
			}
			urls = append(urls, u)
		}
	case sitemapNews:
		for _, e := range s.news() {
			l, e := a.language(e.Lang), a.now(e)
			urls = append(urls, SitemapURL{Loc: a.absolute(e.place), News: &News{l.Title, l.Tag, e.Date, e.Title}})
		}
	}
	return urls
}

// addArticle appends the pages of an article. Its pictures are those of the
// first, which alone has versions: see articlePage.
func (a *asker) addArticle(urls []SitemapURL, l *language, e *Entry) []SitemapURL {
	first := SitemapURL{Loc: a.absolute(e.place), Changed: e.Changed, Alternates: a.alternates(a.versionsOf(e.StoryID))}
	for _, name := range e.rare().Files {
		if content.IsPicture(name) {
			first.Images = append(first.Images, a.absolute(a.file(name)))
		}
	}
	urls = append(urls, first)
	for number := 2; number <= e.Pages; number++ {
		urls = append(urls, SitemapURL{Loc: a.absolute(l.pagePath(e, number)), Changed: e.Changed})
	}
	if e.Pages > 1 {
		urls = append(urls, SitemapURL{Loc: a.absolute(l.pagePath(e, 0)), Changed: e.Changed})
	}
	return urls
}

// allSitemaps are those of the index, each with the newest change in it.
func (s *Site) allSitemaps() (sitemaps []SitemapURL) {
	add := func(l *language, of string, number int, changed time.Time) {
		sitemaps = append(sitemaps, SitemapURL{Loc: s.absolute(l.sitemapPlace(of, number)), Changed: changed})
	}
	for _, l := range s.languages {
		for number := 0; len(l.entries) > 0 && number <= archives(len(l.entries), articlesInSitemap); number++ {
			var changed time.Time
			for _, e := range l.articlesOf(number) {
				if e.Changed.After(changed) {
					changed = e.Changed
				}
			}
			add(l, sitemapArticles, number, changed)
		}
		for number := range (len(l.listed) + pagesInSitemap - 1) / pagesInSitemap {
			add(l, sitemapPages, number, time.Time{})
		}
	}
	if news := s.news(); len(news) > 0 {
		add(s.language(s.Config.DefaultLanguage), sitemapNews, 0, news[0].Date)
	}
	return sitemaps
}

// answerSitemap is the answer to a question for a sitemap: all that is in it.
func (s *Site) answerSitemap(q Question) Sum {
	l := s.byTag[q.Lang]
	if l == nil {
		return Sum{}
	}
	answer := newAnswer()
	if q.Of == sitemapArticles { // the largest: without making addresses
		if q.N > archives(len(l.entries), articlesInSitemap) {
			return Sum{}
		}
		for _, e := range l.articlesOf(q.N) {
			answer.texts(e.place).numbers(int(e.Changed.Unix()), e.Pages).versions(s, e.StoryID)
			for _, name := range e.rare().Files {
				if content.IsPicture(name) {
					answer.texts(s.mediaPath(name))
				}
			}
		}
		return answer.end()
	}
	for _, u := range s.sitemapURLs(l, q.Of, q.N) {
		answer.values(&u)
	}
	return answer.end()
}
