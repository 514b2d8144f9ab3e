package site

import (
	"cmp"
	"math"
	"slices"
	"strings"
	"sync"
	"time"

	"digest/internal/content"
	"digest/internal/quote"
)

// QuoteData is the View of a file with every quote of the site, one a row, for
// those who study them.
type QuoteData struct {
	Page
	// Format is "json" or "csv".
	Format string
	Rows   []QuoteRow
}

// QuoteRow is a quote in plain values. Addresses are whole.
type QuoteRow struct {
	// ID is the quote's own within the site; Story, Lang, Published, Article and
	// Title are of the article, URL leads to the quote in it.
	ID, Story, Lang     string
	Published           time.Time
	Article, Title, URL string
	// Kind, Text and the speaker are as on the card; Person is the id of the
	// register. Found is true for a quote that rules found.
	Kind, Text                   string
	Found                        bool
	Speaker, Person, SpeakerKind string
	Role, Description            string
	Count                        int
	Verb, To, Place, Event, When string
	Date                         time.Time
	// Original is the wording behind the text, in OriginalLang; Spoken is the
	// language that was spoken.
	Original, OriginalLang, Spoken string
	// Outlet and Source are of the work that the article was made from.
	Outlet, Source, Passage string
}

// dataFiles are the files with all quotes, by format.
var dataFiles = map[string]string{"json": "/quotes.json", "csv": "/quotes.csv"}

// planQuoteData plans the files with all quotes of the site.
func (s *Site) planQuoteData() {
	if !s.hasQuoteData() {
		return
	}
	l := s.language(s.Config.DefaultLanguage)
	rows := &rowsOnce{left: len(dataFiles)}
	for _, format := range []string{"csv", "json"} {
		s.plan(l, "quotes-data", dataFiles[format], content.ConfigFile, "the file of all quotes", func(a *asker) (any, error) {
			v := &QuoteData{Page: a.page("quotes-data", l, dataFiles[format], "", "", nil), Format: format}
			var err error
			v.Rows, err = rows.of(a)
			return v, err
		})
	}
}

// hasQuoteData reports whether the files with all quotes are made.
func (s *Site) hasQuoteData() bool {
	return s.Config.Quotes.Data && slices.ContainsFunc(s.languages, func(l *language) bool { return l.groups[groupKey{quotesKind, ""}] != nil })
}

// rowsOnce is the rows that both files have in common; see feedFormats.
type rowsOnce struct {
	mu    sync.Mutex
	left  int
	made  []QuoteRow
	asked []uint32
}

func (o *rowsOnce) of(a *asker) ([]QuoteRow, error) {
	if a.off {
		return a.quoteRows()
	}
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.made == nil {
		rows, err := a.quoteRows()
		if err != nil {
			return nil, err
		}
		o.made, o.asked = rows, a.questions()
	}
	rows := o.made
	a.asked = slices.Clone(o.asked)
	if o.left--; o.left == 0 {
		o.made = nil
	}
	return rows, nil
}

// quoteRows are the quotes of all languages, the oldest article first.
func (a *asker) quoteRows() ([]QuoteRow, error) {
	rows := []QuoteRow{}
	for _, l := range a.languages() {
		entries := a.newestOf(l, groupKey{quotesKind, ""}, math.MaxInt32)
		for _, e := range slices.Backward(entries) {
			e = a.now(e)
			quotes, from, err := a.quotesOf(e)
			if err != nil {
				return nil, err
			}
			for i := range quotes {
				rows = append(rows, a.quoteRow(l, e, &quotes[i], from))
			}
		}
	}
	slices.SortStableFunc(rows, func(x, y QuoteRow) int {
		return cmp.Or(x.Published.Compare(y.Published), cmp.Compare(x.Story, y.Story))
	})
	return rows, nil
}

func (a *asker) quoteRow(l *language, e *Entry, q *quote.Quote, from *origin) QuoteRow {
	row := QuoteRow{
		ID: e.StoryID + "/" + e.Lang + "#" + q.ID, Story: e.StoryID, Lang: e.Lang, Published: e.Date,
		Article: a.absolute(e.place), Title: e.Title, URL: a.absolute(l.pagePath(e, q.Page+1)) + "#" + escape(q.ID),
		Kind: q.Kind, Text: strings.Join(q.Words, "\n"), Found: q.Found,
		Speaker: q.Speaker.Name, Person: q.Speaker.Person, SpeakerKind: q.Speaker.Kind,
		Role: q.Speaker.Role, Description: q.Speaker.Description, Count: q.Speaker.Count,
		Verb: q.Verb, To: q.To, Place: q.Place, Event: q.Event, When: q.When, Date: q.Date,
		Original: q.Original.Text, OriginalLang: q.Original.Lang, Spoken: q.Spoken,
		Source: from.URL, Passage: from.passage(q),
	}
	if e.Outlet != "" {
		_, row.Outlet, _ = a.outlet(e.Outlet)
	}
	return row
}
