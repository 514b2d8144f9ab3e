package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"digest/internal/lang"
	"digest/internal/quote/speech"
)

func quotesCommand() *cobra.Command {
	var tag, format, day string
	cmd := &cobra.Command{
		Use:   "quotes PATH...",
		Short: "Find who said what in texts",
		Long: `quotes finds the quotes of text and Markdown files, names who said them, to
whom, where and when, and says by which rule and how sure that is. It changes no
file. In a language that it has no table of, only what stands between quote marks
is found.`,
		Example: `  digest quotes content/stories/2024/oslo-nato/id.md
  digest quotes --lang en --date 2024-05-31 story.txt
  digest quotes --format json story.id.md       one JSON object a quote`,
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) == 0 {
				return usageError{fmt.Errorf("quotes takes the paths of text or Markdown files")}
			}
			return nil
		},
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := checkFormat(format); err != nil {
				return err
			}
			o, err := speechOptions(tag, day)
			if err != nil {
				return usageError{err}
			}
			return findQuotes(cmd.OutOrStdout(), args, o, format)
		},
	}
	flags := cmd.Flags()
	flags.StringVar(&tag, "lang", "", "language of the texts (default: by the file's name, as in id.md or story.id.md)")
	flags.StringVar(&day, "date", "", "day of the story, such as 2024-05-31: weekdays and yesterday are told by it")
	flags.StringVar(&format, "format", "text", "text or json")
	return cmd
}

func speechOptions(tag, day string) (o speech.Options, err error) {
	if tag != "" {
		canonical, ok := lang.Parse(tag)
		if !ok {
			return o, fmt.Errorf("--lang %q is no language tag; write one such as id", tag)
		}
		o.Lang = canonical
	}
	if day != "" {
		if o.Dateline, err = time.Parse(time.DateOnly, day); err != nil {
			return o, fmt.Errorf("--date %q is no day; write 2024-05-31", day)
		}
	}
	return o, nil
}

// findQuotes prints the quotes of each file; files that cannot be read do not
// hide those of others.
func findQuotes(w io.Writer, names []string, o speech.Options, format string) error {
	var problems []error
	for _, name := range names {
		text, err := os.ReadFile(name)
		if err != nil {
			problems = append(problems, err)
			continue
		}
		of := o
		if of.Lang == "" {
			of.Lang = languageOf(name)
		}
		for _, q := range speech.Find(string(text), of) {
			if format == "json" {
				err = printQuoteJSON(w, name, &q)
			} else {
				err = printQuote(w, name, string(text), &q)
			}
			if err != nil {
				return err
			}
		}
	}
	return errors.Join(problems...)
}

// languageOf reads the language from a file's name: id.md, oslo.id.md.
func languageOf(name string) string {
	base := strings.TrimSuffix(filepath.Base(name), filepath.Ext(name))
	tag, _ := lang.Parse(base[strings.LastIndexByte(base, '.')+1:])
	return tag
}

// printQuote prints a quote for people.
func printQuote(w io.Writer, name, text string, q *speech.Quote) error {
	line := 1 + strings.Count(text[:q.Segments[0].Start], "\n")
	parts := make([]string, len(q.Segments))
	for i, s := range q.Segments {
		parts[i] = strings.Join(strings.Fields(s.Text), " ")
	}
	speaker := q.Speaker
	switch {
	case speaker == "" && q.SpeakerAsPrinted == "":
		speaker = "nobody is named"
	case speaker == "":
		speaker = q.SpeakerAsPrinted
	}
	var more []string
	for _, detail := range []string{q.SpeakerKind, q.Role, q.Affiliation, q.To, q.Place, q.When, q.Event, q.Medium} {
		if detail != "" {
			more = append(more, detail)
		}
	}
	_, err := fmt.Fprintf(w, "%s:%d: %s: %s\n  — %s\n  %.2f %s\n", name, line, q.Kind, strings.Join(parts, " […] "),
		strings.Join(append([]string{speaker}, more...), ", "), q.Confidence, q.Rule)
	return err
}

// printQuoteJSON prints a quote as one line of JSON. Offsets are in bytes.
func printQuoteJSON(w io.Writer, name string, q *speech.Quote) error {
	type segment struct {
		Start int    `json:"start"`
		End   int    `json:"end"`
		Text  string `json:"text"`
	}
	segments := make([]segment, len(q.Segments))
	for i, s := range q.Segments {
		segments[i] = segment{s.Start, s.End, s.Text}
	}
	date := ""
	if !q.Date.IsZero() {
		date = q.Date.Format(time.DateOnly)
	}
	encoder := json.NewEncoder(w)
	encoder.SetEscapeHTML(false)
	return encoder.Encode(struct {
		File             string    `json:"file"`
		Kind             string    `json:"kind"`
		Segments         []segment `json:"segments"`
		Speaker          string    `json:"speaker"`
		SpeakerAsPrinted string    `json:"speaker_as_printed"`
		SpeakerKind      string    `json:"speaker_kind"`
		Count            int       `json:"count"`
		Role             string    `json:"role"`
		Affiliation      string    `json:"affiliation"`
		To               string    `json:"to"`
		Place            string    `json:"place"`
		When             string    `json:"when"`
		Date             string    `json:"date"`
		Event            string    `json:"event"`
		Medium           string    `json:"medium"`
		Cue              string    `json:"cue"`
		Rule             string    `json:"rule"`
		Confidence       float64   `json:"confidence"`
	}{
		name, q.Kind, segments, q.Speaker, q.SpeakerAsPrinted, q.SpeakerKind, q.Count, q.Role, q.Affiliation,
		q.To, q.Place, q.When, date, q.Event, q.Medium, q.Cue, q.Rule, q.Confidence,
	})
}
