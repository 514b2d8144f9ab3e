package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"digest/internal/config"
	"digest/internal/content"
	"digest/internal/diag"
	"digest/internal/markdown"
	"digest/internal/quote"
	"digest/internal/quote/speech"
)

// article is a file on the command line as its site sees it. A file without
// front matter has no reading; one outside a site has empty registers.
type article struct {
	name      string
	reading   *content.Reading
	registers *content.Registers
	policy    config.Quotes
}

// articleOf reads a file's front matter, and the registers of the site that it
// belongs to.
func articleOf(name string, text []byte, tag string) *article {
	a := &article{name: name, registers: (&content.RegisterEntries{}).Registers(), policy: config.Default().Quotes}
	if tag == "" {
		tag = languageOf(name)
	}
	root, inside := siteOf(name)
	folder, file := os.DirFS(root), filepath.ToSlash(inside)
	zone := time.UTC
	if cfg, _, err := config.Load(folder); err == nil {
		a.policy, zone = cfg.Quotes, cfg.Location
		a.registers, _ = content.ReadRegisters(folder)
	}
	if bytes.HasPrefix(text, []byte("+++")) || bytes.HasPrefix(text, []byte("---")) || bytes.HasPrefix(text, []byte("\ufeff")) {
		a.reading, _ = content.ReadOne(folder, file, tag, zone)
	}
	return a
}

// siteOf returns the nearest folder above a file that has a config.toml, and
// the file's path within it; the file's own folder when there is none.
func siteOf(name string) (root, inside string) {
	abs, err := filepath.Abs(name)
	if err != nil {
		abs = name
	}
	for dir := filepath.Dir(abs); ; dir = filepath.Dir(dir) {
		if _, err := os.Stat(filepath.Join(dir, config.File)); err == nil {
			inside, _ = filepath.Rel(dir, abs)
			return dir, inside
		}
		if dir == filepath.Dir(dir) {
			return filepath.Split(abs)
		}
	}
}

// options fills in what the command line left open.
func (a *article) options(o speech.Options) speech.Options {
	if o.Lang == "" {
		o.Lang = languageOf(a.name)
	}
	if a.reading == nil {
		return o
	}
	if a.reading.Lang != "" {
		o.Lang = a.reading.Lang
	}
	if o.Dateline.IsZero() {
		o.Dateline = a.reading.Dateline.Date
	}
	if o.Dateline.IsZero() {
		o.Dateline = a.reading.Date
	}
	for _, p := range a.registers.PeopleIn(string(a.reading.Text.Bytes[a.reading.Text.Body:])) {
		o.People = append(o.People, speech.Person{ID: p.ID, Names: []string{p.In(o.Lang)}})
	}
	return o
}

// write puts the article's quotes into its front matter, and lists those that
// are left to the editor.
func (a *article) write(w io.Writer) error {
	if a.reading == nil {
		return fmt.Errorf("%s has no front matter to write into; begin the file with +++, its keys, and +++", a.name)
	}
	text := a.reading.Text
	doc := markdown.Parse(markdown.Source{File: a.name, Text: text.Bytes, Body: text.Body})
	policy := a.policy
	policy.Find, policy.Unnamed = true, config.Default().Quotes.Unnamed
	quotes, found := quote.Collect(a.reading, doc, a.registers, policy)
	file, n, err := quote.Write(text, quotes)
	if errors.Is(err, quote.ErrNoRoom) {
		return fmt.Errorf("%s: %w; add them by hand, as digest quotes lists them", a.name, err)
	}
	if err == nil && n > 0 {
		err = a.replace(file)
	}
	if err != nil {
		return err
	}
	var unsure []diag.Finding
	for _, f := range found {
		if f.Code == "quote-unsure" {
			f.File, f.Severity = a.name, diag.Warning
			unsure = append(unsure, f)
		}
	}
	fmt.Fprintf(w, "%s: %s written, %d left to you\n", a.name, count(n, "quote"), len(unsure))
	return diag.Print(w, diag.Sort(unsure), func(string) []byte { return text.Bytes })
}

// replace writes the file anew: beside its place, then over it.
func (a *article) replace(file []byte) error {
	old, err := os.ReadFile(a.name)
	if err != nil {
		return err
	}
	if mark := []byte("\ufeff"); bytes.HasPrefix(old, mark) {
		file = append(slices.Clone(mark), file...)
	}
	info, err := os.Stat(a.name)
	if err != nil {
		return err
	}
	beside, err := os.CreateTemp(filepath.Dir(a.name), ".digest-*")
	if err != nil {
		return err
	}
	defer os.Remove(beside.Name()) // fails when it was renamed
	_, err = beside.Write(file)
	if err = errors.Join(err, beside.Chmod(info.Mode().Perm()), beside.Close()); err != nil {
		return err
	}
	return os.Rename(beside.Name(), a.name)
}

// printCensus counts who speaks in a file.
func printCensus(w io.Writer, name string, found []speech.Quote, format string) error {
	counts := map[string]int{}
	var unnamed []string
	for i := range found {
		q := &found[i]
		counts[q.SpeakerKind]++
		if q.SpeakerKind == "unnamed" && !slices.Contains(unnamed, q.SpeakerAsPrinted) {
			unnamed = append(unnamed, q.SpeakerAsPrinted)
		}
	}
	if format == "json" {
		encoder := json.NewEncoder(w)
		encoder.SetEscapeHTML(false)
		return encoder.Encode(struct {
			File         string   `json:"file"`
			Quotes       int      `json:"quotes"`
			Named        int      `json:"named"`
			Office       int      `json:"office"`
			Spokesperson int      `json:"spokesperson"`
			Unnamed      int      `json:"unnamed"`
			Unknown      int      `json:"unknown"`
			UnnamedAs    []string `json:"unnamed_as"`
		}{name, len(found), counts["named"], counts["office"], counts["spokesperson"], counts["unnamed"], counts[""], unnamed})
	}
	line := fmt.Sprintf("%s: %s: %d named, %d office, %d spokesperson, %d unnamed, %d unknown", name, count(len(found), "statement"),
		counts["named"], counts["office"], counts["spokesperson"], counts["unnamed"], counts[""])
	if len(unnamed) > 0 {
		line += "\n  unnamed: " + strings.Join(unnamed, "; ")
	}
	_, err := fmt.Fprintln(w, line)
	return err
}
