package render

import (
	"bufio"
	"encoding/csv"
	"encoding/json"
	"io"
	"strconv"
	"time"

	"digest/internal/site"
)

// A column of the files with all quotes: what it is called, and what a row has
// in it.
type column struct {
	name  string
	value func(*site.QuoteRow) any
}

// columns are those of quotes.csv and the members of quotes.json, in order.
// Names are stable: programs read them.
var columns = []column{
	{"id", func(r *site.QuoteRow) any { return r.ID }},
	{"story", func(r *site.QuoteRow) any { return r.Story }},
	{"language", func(r *site.QuoteRow) any { return r.Lang }},
	{"published", func(r *site.QuoteRow) any { return r.Published.Format(time.RFC3339) }},
	{"url", func(r *site.QuoteRow) any { return r.URL }},
	{"article_url", func(r *site.QuoteRow) any { return r.Article }},
	{"article_title", func(r *site.QuoteRow) any { return r.Title }},
	{"kind", func(r *site.QuoteRow) any { return r.Kind }},
	{"text", func(r *site.QuoteRow) any { return r.Text }},
	{"found", func(r *site.QuoteRow) any { return r.Found }},
	{"speaker", func(r *site.QuoteRow) any { return r.Speaker }},
	{"speaker_id", func(r *site.QuoteRow) any { return r.Person }},
	{"speaker_kind", func(r *site.QuoteRow) any { return r.SpeakerKind }},
	{"speaker_count", func(r *site.QuoteRow) any { return r.Count }},
	{"description", func(r *site.QuoteRow) any { return r.Description }},
	{"role", func(r *site.QuoteRow) any { return r.Role }},
	{"verb", func(r *site.QuoteRow) any { return r.Verb }},
	{"to", func(r *site.QuoteRow) any { return r.To }},
	{"place", func(r *site.QuoteRow) any { return r.Place }},
	{"when", func(r *site.QuoteRow) any { return r.When }},
	{"date", func(r *site.QuoteRow) any { return dayOf(r.Date) }},
	{"event", func(r *site.QuoteRow) any { return r.Event }},
	{"original", func(r *site.QuoteRow) any { return r.Original }},
	{"original_language", func(r *site.QuoteRow) any { return r.OriginalLang }},
	{"spoken_language", func(r *site.QuoteRow) any { return r.Spoken }},
	{"source_outlet", func(r *site.QuoteRow) any { return r.Outlet }},
	{"source_url", func(r *site.QuoteRow) any { return r.Source }},
	{"passage_url", func(r *site.QuoteRow) any { return r.Passage }},
}

func dayOf(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.Format(time.DateOnly)
}

// quoteData writes all quotes of a site as CSV (RFC 4180) or as an array of
// JSON, one quote a line.
func quoteData(w io.Writer, v *site.QuoteData) error {
	b := bufio.NewWriter(w)
	write := quotesJSON
	if v.Format == "csv" {
		write = quotesCSV
	}
	if err := write(b, v.Rows); err != nil {
		return err
	}
	return b.Flush()
}

func quotesCSV(w *bufio.Writer, rows []site.QuoteRow) error {
	out := csv.NewWriter(w)
	record := make([]string, len(columns))
	for i, c := range columns {
		record[i] = c.name
	}
	if err := out.Write(record); err != nil {
		return err
	}
	for i := range rows {
		for j, c := range columns {
			switch value := c.value(&rows[i]).(type) {
			case string:
				record[j] = value
			case bool:
				record[j] = strconv.FormatBool(value)
			case int:
				record[j] = strconv.Itoa(value)
			}
		}
		if err := out.Write(record); err != nil {
			return err
		}
	}
	out.Flush()
	return out.Error()
}

func quotesJSON(w *bufio.Writer, rows []site.QuoteRow) error {
	w.WriteByte('[')
	for i := range rows {
		if i > 0 {
			w.WriteByte(',')
		}
		w.WriteString("\n{")
		for j, c := range columns {
			if j > 0 {
				w.WriteByte(',')
			}
			value, err := json.Marshal(c.value(&rows[i]))
			if err != nil {
				return err
			}
			w.WriteString(strconv.Quote(c.name) + ":")
			w.Write(value)
		}
		w.WriteByte('}')
	}
	_, err := w.WriteString("\n]\n") // the writer keeps the first error
	return err
}
