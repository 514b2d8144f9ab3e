package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"digest/internal/lang"
	"digest/internal/quote/speech"
)

// quotesFlags are what digest quotes is told.
type quotesFlags struct {
	tag, day, format string
	census, write    bool
}

func quotesCommand() *cobra.Command {
	var f quotesFlags
	cmd := &cobra.Command{
		Use:   "quotes PATH...",
		Short: "Find who said what in texts",
		Long: `quotes finds the quotes of text and Markdown files, or of all such files in a
folder, names who said them, to whom, where and when, and says by which rule and
how sure that is. Language and day are those of an article's front matter, and
people those of the site that it belongs to. In a language without a table (see
docs/content.md) only what stands between quote marks is found.

With --write the quotes of which it is sure are put into the front matter as
[[quote]] tables, for you to complete: what they were in the original. Every other
byte of the file stays as it is. Without it no file is changed.`,
		Example: `  digest quotes content/stories/2024/oslo-nato/id.md
  digest quotes --lang en --date 2024-05-31 story.txt
  digest quotes --format json story.id.md       one JSON object a quote
  digest quotes --census content/               who speaks, named or not, by file
  digest quotes --write story.id.md`,
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) == 0 {
				return usageError{fmt.Errorf("quotes takes the paths of text or Markdown files, or of folders")}
			}
			return nil
		},
		RunE: func(cmd *cobra.Command, args []string) error { return f.run(cmd.OutOrStdout(), args) },
	}
	flags := cmd.Flags()
	flags.StringVar(&f.tag, "lang", "", "language of the texts (default: the article's, else by the file's name, as in id.md or story.id.md)")
	flags.StringVar(&f.day, "date", "", "day of the story, such as 2024-05-31: weekdays and yesterday are told by it (default: the article's)")
	flags.StringVar(&f.format, "format", "text", "text or json")
	flags.BoolVar(&f.census, "census", false, "count who speaks in each file instead")
	flags.BoolVar(&f.write, "write", false, "put quotes into the front matter")
	return cmd
}

func (f *quotesFlags) run(w io.Writer, paths []string) error {
	if err := checkFormat(f.format, plainFormats); err != nil {
		return err
	}
	if f.write && (f.census || f.format != "text") {
		return usageError{errors.New("--write goes with neither --census nor --format")}
	}
	o, err := speechOptions(f.tag, f.day)
	if err != nil {
		return usageError{err}
	}
	names, err := textFiles(paths)
	problems := []error{err}
	for _, name := range names {
		problems = append(problems, f.file(w, name, o))
	}
	return errors.Join(problems...)
}

// textFiles are the files to read: those given, and the text and Markdown files
// in folders. A path that cannot be read does not hide others.
func textFiles(paths []string) (names []string, problem error) {
	var problems []error
	for _, path := range paths {
		if info, err := os.Stat(path); err != nil || !info.IsDir() {
			problems = append(problems, err)
			if err == nil {
				names = append(names, path)
			}
			continue
		}
		problems = append(problems, filepath.WalkDir(path, func(name string, entry fs.DirEntry, err error) error {
			if ext := filepath.Ext(name); err == nil && entry.Type().IsRegular() && (ext == ".md" || ext == ".txt") {
				names = append(names, name)
			}
			return err
		}))
	}
	return names, errors.Join(problems...)
}

// file does for one file what the flags ask for.
func (f *quotesFlags) file(w io.Writer, name string, o speech.Options) error {
	text, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	of := articleOf(name, text, o.Lang)
	if f.write {
		return of.write(w)
	}
	o = of.options(o)
	found := speech.Find(string(text), o)
	if f.census {
		return printCensus(w, name, found, f.format)
	}
	for i := range found {
		if f.format == "json" {
			err = printQuoteJSON(w, name, &found[i])
		} else {
			err = printQuote(w, name, string(text), &found[i])
		}
		if err != nil {
			return err
		}
	}
	return nil
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
