// Package bareloop is what a site generator cannot do without, and nothing
// else: it reads each article, decodes its front matter, turns its Markdown
// into HTML, puts that into one page template and writes the file. No checks,
// no registers, no order, no lists (but see Options.ListPages), no care for
// what was there before. The time of digest is compared with the time of this.
package bareloop

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"

	"github.com/BurntSushi/toml"
)

// Options are what a loop is told.
type Options struct {
	// Source is the site's folder; Output the folder to write.
	Source, Output string
	// ListPages is how many list pages of twenty stories to make besides.
	ListPages int
}

// Stats count what was made.
type Stats struct {
	Articles, Pages int
	Bytes           int64
}

// Run makes the pages, on all processors.
func Run(o Options) (Stats, error) {
	l := &loop{Options: o}
	if _, err := toml.DecodeFile(filepath.Join(o.Source, "config.toml"), &l.site); err != nil {
		return Stats{}, err
	}
	stories, err := list(filepath.Join(o.Source, "content", "stories"))
	if err != nil {
		return Stats{}, err
	}
	l.summaries = make([][]*article, len(stories))
	if err := each(len(stories), func(i int) error { return l.story(i, stories[i]) }); err != nil {
		return Stats{}, err
	}
	if o.ListPages > 0 {
		err = l.lists()
	}
	return Stats{int(l.articles.Load()), int(l.pages.Load()), l.bytes.Load()}, err
}

type loop struct {
	Options
	site                   site
	summaries              [][]*article // by story; kept for list pages only
	articles, pages, bytes atomic.Int64
}

// site is what pages need of config.toml.
type site struct {
	Title     string
	BaseURL   string `toml:"base_url"`
	Languages map[string]struct{ Title string }
	Sections  map[string]map[string]string
	Lists     struct{ Related *int }
}

// Related is how many related stories an article shows. To find them takes all
// stories: the article itself stands in for each, so that pages are as long as
// those of digest.
func (s *site) Related() int {
	if s.Lists.Related == nil {
		return 4
	}
	return *s.Lists.Related
}

// files are those of one story.
type files struct {
	shared   string
	articles []string
}

// list finds the stories in a folder.
func list(dir string) ([]*files, error) {
	byName := map[string]*files{}
	var stories []*files
	err := filepath.WalkDir(dir, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		name, _, _ := strings.Cut(path, ".")
		base := filepath.Base(path)
		if folder := filepath.Dir(path); len(base) <= len("xx.md") || base == "story.toml" {
			name = folder
		}
		story := byName[name]
		if story == nil {
			story = &files{}
			byName[name], stories = story, append(stories, story)
		}
		if base == "story.toml" {
			story.shared = path
		} else {
			story.articles = append(story.articles, path)
		}
		return nil
	})
	return stories, err
}

// each calls work for every index, on all processors, up to the first error.
func each(total int, work func(i int) error) error {
	var next atomic.Int64
	var group sync.WaitGroup
	errs := make(chan error, runtime.GOMAXPROCS(0))
	for range runtime.GOMAXPROCS(0) {
		group.Go(func() {
			for i := next.Add(1) - 1; i < int64(total); i = next.Add(1) - 1 {
				if err := work(int(i)); err != nil {
					errs <- err
					return
				}
			}
		})
	}
	group.Wait()
	close(errs)
	return <-errs
}

// story makes the pages of a story.
func (l *loop) story(i int, f *files) error {
	articles, err := read(f)
	if err != nil {
		return err
	}
	for _, a := range articles {
		for _, other := range articles {
			a.Versions = append(a.Versions, version{other.Lang, l.site.Languages[other.Lang].Title, other.URL})
		}
		if err := a.convert(); err != nil {
			return fmt.Errorf("%s: %w", a.file, err)
		}
		if err := l.write(a.URL, articlePage, page{&l.site, a.Lang, a.Title, a.URL, a}); err != nil {
			return err
		}
		l.articles.Add(1)
		a.Body = ""
	}
	if l.ListPages > 0 {
		l.summaries[i] = articles
	}
	return nil
}

// put writes a page's file.
func (l *loop) put(url string, text []byte) error {
	dir := filepath.Join(l.Output, filepath.FromSlash(url))
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	l.pages.Add(1)
	l.bytes.Add(int64(len(text)))
	return os.WriteFile(filepath.Join(dir, "index.html"), text, 0o644)
}
