package build

import (
	"fmt"
	"path"
	"strings"
	"sync"
	"sync/atomic"

	"digest/internal/content"
	"digest/internal/credit"
	"digest/internal/diag"
	"digest/internal/markdown"
	"digest/internal/pack"
	"digest/internal/quote"
	"digest/internal/site"
	"digest/internal/translation"
)

// telling returns work that tells of progress as it is done.
func (b *build) telling(stage string, total int, work func(i int)) func(i int) {
	var done atomic.Int64
	var mu sync.Mutex
	return func(i int) {
		work(i)
		if n := int(done.Add(1)); n%64 == 0 || n == total {
			mu.Lock()
			b.progress(stage, n, total)
			mu.Unlock()
		}
	}
}

// reader reads stories; it only reads what it holds.
type reader struct {
	*build
	facts     *recorder // where what it asks is noted
	tree      *content.Tree
	registers *content.Registers
	tags      []string
	sections  []string
}

// storyReader reads one story, or one page or edition, and notes what it asked
// for.
type storyReader struct {
	*reader
	trail *trail
	files *content.Files
	links []link
	used  []*content.File
}

func (r *reader) reading() *storyReader {
	t := &trail{recorder: r.facts}
	return &storyReader{reader: r, trail: t, files: r.files.In(t)}
}

// story reads one story: each article through markdown, quote, credit and
// translation.
func (r *reader) story(of *content.Story) *story {
	s := pack.New[story](&r.room)
	s.Story, s.Articles = of, s.one[:0]
	one := r.reading()
	readings, found := content.ReadStory(one.trail, of, r.config.Location, r.tags)
	s.Found = found
	for _, reading := range readings {
		entry, more := one.article(reading)
		if entry != nil {
			s.Articles = append(s.Articles, entry)
		}
		s.Found = append(s.Found, content.Silence(reading, more)...)
	}
	var room [1024]byte
	s.Asked = r.room.Keep(pack.Append(room[:0], &asked{one.trail.others(ownFiles(of)), one.links, one.used}))
	return s
}

func (r *storyReader) article(reading *content.Reading) (*site.Entry, []diag.Finding) {
	doc := markdown.Parse(r.source(reading.Text, reading.Story.Dir, quoteIDs(reading.Article)))
	found := doc.Findings
	quotes, more := quote.Collect(reading, doc, r.registers, r.config.Quotes)
	found = append(found, more...)
	credits, more := credit.Collect(reading, doc, r.registers)
	found = append(found, more...)
	found = append(found, translation.Check(reading, r.registers)...)
	found = append(found, content.CheckReferences(reading, r.registers, r.sections)...)
	cover, more := r.cover(reading)
	found = append(found, more...)
	record := &site.Record{
		Article: *reading.Article, Credits: credits, Cover: cover,
		Opening: opening(reading.Article.Summary, doc), Headings: doc.Headings,
	}
	record.Article.Quotes, record.Article.Allow = nil, nil // quotes are apart now, checked and placed; what was allowed is past
	entry, err := r.keep(record, quotes, doc)
	if err != nil {
		found = append(found, diag.Errorf(diag.Position{File: reading.File}, "file-unreadable", "cannot keep the article: %v", err).
			WithHint("make room in the folder for temporary files"))
	}
	return entry, found
}

// keep stores an article's record and body.
func (r *storyReader) keep(record *site.Record, quotes []quote.Quote, doc *markdown.Document) (*site.Entry, error) {
	return site.NewEntry(record, quotes, doc, &r.room, r.texts.Append, r.bodies.Append)
}

// source makes a text ready to be parsed; relative links begin at dir.
func (r *storyReader) source(text *content.Text, dir string, reserved []string) markdown.Source {
	return markdown.Source{
		File: text.File, Text: text.Bytes, Body: text.Body, Reserved: reserved,
		Link: func(destination string) (markdown.Target, *markdown.Problem) {
			name, fragment := splitFragment(destination)
			key, _, problem := r.follow(link{Kind: textLink, Base: dir, Destination: name})
			return markdown.Target{Key: key, Fragment: fragment}, (*markdown.Problem)(problem)
		},
		Image: func(destination string) (markdown.Picture, *markdown.Problem) {
			key, file, problem := r.follow(link{Kind: pictureLink, Base: dir, Destination: destination})
			if problem != nil {
				return markdown.Picture{}, (*markdown.Problem)(problem)
			}
			return markdown.Picture{Key: key, Width: file.Width, Height: file.Height}, nil
		},
	}
}

// follow resolves a link and notes the answer.
func (r *storyReader) follow(l link) (key string, file *content.File, problem *content.Problem) {
	key, file, problem = r.resolve(l)
	l.Answer = answerSum(key, file, problem)
	r.links = append(r.links, l)
	if file != nil && file.Path != "" {
		r.used = append(r.used, file)
		r.trail.add(file.Path)
	}
	return key, file, problem
}

// splitFragment splits "../other#part" before the "#".
func splitFragment(destination string) (name, fragment string) {
	if i := strings.IndexByte(destination, '#'); i >= 0 {
		return destination[:i], destination[i:]
	}
	return destination, ""
}

func quoteIDs(a *content.Article) []string {
	ids := make([]string, len(a.Quotes))
	for i, q := range a.Quotes {
		ids[i] = q.ID
	}
	return ids
}

// opening is the summary: the article's own, or its first paragraph.
func opening(summary string, doc *markdown.Document) string {
	if summary != "" {
		return summary
	}
	for _, block := range doc.Blocks {
		if block.Kind == markdown.Paragraph && strings.TrimSpace(block.Text) != "" {
			return site.Opening(block.Text)
		}
	}
	return ""
}

// cover finds the story's picture and its text for those who do not see it.
func (r *storyReader) cover(reading *content.Reading) (*content.File, []diag.Finding) {
	c := reading.Cover
	if c == nil || c.File == "" {
		return nil, nil
	}
	name := path.Join(reading.Story.Dir, c.File)
	if !strings.HasPrefix(name, "content/") {
		return nil, []diag.Finding{reading.Report("image-missing", fmt.Sprintf("the cover %q lies outside the content folder", c.File),
			"put the picture beside the article", "cover", "file")}
	}
	_, file, problem := r.follow(link{Kind: coverLink, Destination: name})
	if problem != nil {
		return nil, []diag.Finding{problem.At(reading.Place("cover", "file"))}
	}
	if strings.TrimSpace(c.AltIn(reading.Lang)) == "" {
		return file, []diag.Finding{reading.Report("image-alt", fmt.Sprintf("the cover has no text in %q for readers who do not see it", reading.Lang),
			`add it: alt = { `+reading.Lang+` = "…" }`, "cover", "file")}
	}
	return file, nil
}
