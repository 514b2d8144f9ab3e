package content

import (
	"io/fs"
	"regexp"
	"strconv"
	"time"

	"digest/internal/diag"
)

// Page is a plain page in one language.
type Page struct {
	File string
	// Name is what the file's name says; it joins the page's languages.
	Name    string
	Lang    string
	Title   string
	Summary string
	Slug    string
	// Menu puts the page into the menu; the footer has every page.
	Menu    bool
	Weight  int
	Draft   bool
	Aliases []string
	Params  map[string]any
	Text    *Text
}

// Edition is an editor's introduction and order for an edition.
type Edition struct {
	File string
	// Name is "2024-05-31", "2024-W22" or "2024-05".
	Name    string
	Lang    string
	Title   string
	Summary string
	Draft   bool
	// Stories are story ids, in the editor's order. The edition's other
	// stories follow.
	Stories []string
	Text    *Text
}

// ReadPage reads a plain page.
func ReadPage(fsys fs.FS, file ArticleFile, languages []string) (*Page, []diag.Finding) {
	text, found := readText(fsys, file.Path)
	if text == nil {
		return nil, found
	}
	t := text.Table
	p := &Page{
		File:    file.Path,
		Name:    file.Name(),
		Title:   required(t, "title", `add title = "…"`),
		Summary: t.String("summary"),
		Lang:    readLang(t, file, languages),
		Slug:    readSlug(t, file.Name()),
		Menu:    t.Bool("menu"),
		Weight:  t.Int("weight"),
		Draft:   t.Bool("draft"),
		Aliases: readAliases(t),
		Params:  t.Map("params"),
		Text:    text,
	}
	return p, t.Done()
}

// editionName is a day, an ISO week or a month.
var editionName = regexp.MustCompile(`^\d{4}-(\d{2}-\d{2}|W\d{2}|\d{2})$`)

// ReadEdition reads an editor's file for an edition.
func ReadEdition(fsys fs.FS, file ArticleFile, languages []string) (*Edition, []diag.Finding) {
	text, found := readText(fsys, file.Path)
	if text == nil {
		return nil, found
	}
	t := text.Table
	e := &Edition{
		File:    file.Path,
		Name:    file.Name(),
		Title:   t.String("title"),
		Summary: t.String("summary"),
		Lang:    readLang(t, file, languages),
		Draft:   t.Bool("draft"),
		Stories: t.Strings("stories"),
		Text:    text,
	}
	found = t.Done()
	if !validEdition(e.Name) {
		found = append(found, diag.Errorf(diag.Position{File: file.Path}, "edition-name", "%q is no day, week or month", e.Name).
			WithHint("name the file 2024-05-31.id.md, 2024-W22.id.md or 2024-05.id.md"))
	}
	return e, found
}

func validEdition(name string) bool {
	if !editionName.MatchString(name) {
		return false
	}
	if name[5] == 'W' {
		year, _ := strconv.Atoi(name[:4])
		_, last := time.Date(year, 12, 28, 0, 0, 0, 0, time.UTC).ISOWeek() // the 28th is always in it
		return year > 0 && name[6:] >= "01" && name[6:] <= strconv.Itoa(last)
	}
	day, err := time.Parse("2006-01-02"[:len(name)], name)
	return err == nil && day.Year() > 0
}

// StoryPlace returns where the edition names its i-th story.
func (e *Edition) StoryPlace(i int) diag.Position {
	return e.Text.Table.Place("stories", strconv.Itoa(i))
}
