// Package credit finds who is to be credited for an article: the original's
// authors, translators, reviewers, editors, assistance and the desk. In go a
// Reading and its Document; out come Credits, names resolved against the
// register of people, and findings. It prints no credit: wordings are the
// theme's.
package credit

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"

	"digest/internal/content"
	"digest/internal/diag"
	"digest/internal/markdown"
)

// Roles are the kinds of credit, in the order to print them.
const (
	Author     = "author"
	Translator = "translator"
	Reviewer   = "reviewer"
	Editor     = "editor"
	Assistance = "assistance"
)

// Credits are who worked on an article.
type Credits struct {
	// Entries are one for each role that somebody has, in the order to print.
	Entries []Entry
	// Line is the assistance line as it stands; then no Entry is Assistance.
	Line string
	// Desk are the desk's initials, resolved where the register has them.
	Desk []Name
	// Responsible holds editorial responsibility; its Text may be empty.
	Responsible Name
}

// Entry is the people of one role.
type Entry struct {
	Role   string
	People []Name
}

// Name is somebody credited.
type Name struct {
	// ID is the person's in the register, else a slug of the name.
	ID string
	// Text is the name in the article's language, or as the article has it;
	// for a desk, its initials.
	Text string
	// Known is true for people of the register.
	Known bool
}

// People returns the people of a role.
func (c *Credits) People(role string) []Name {
	for _, e := range c.Entries {
		if e.Role == role {
			return e.People
		}
	}
	return nil
}

// Collect returns an article's credits and what is wrong with them.
func Collect(r *content.Reading, doc *markdown.Document, registers *content.Registers) (Credits, []diag.Finding) {
	c := collector{reading: r, registers: registers}
	c.credits.Entries = make([]Entry, 0, usualRoles)
	if r.Source != nil {
		c.add(Author, r.Source.Authors)
	}
	if r.Translation != nil {
		c.add(Translator, r.Translation.Translators)
		c.add(Reviewer, r.Translation.Reviewers)
	}
	c.add(Editor, r.Credits.Editors)
	c.assistance(doc.Assist)
	c.desk(doc.Desk)
	if r.Responsible != "" {
		c.credits.Responsible = c.name(r.Responsible)
	}
	c.avoided(doc)
	return c.credits, c.found
}

// usualRoles is how many roles most articles have.
const usualRoles = 3

type collector struct {
	reading   *content.Reading
	registers *content.Registers
	credits   Credits
	found     []diag.Finding
}

func (c *collector) add(role string, names []string) {
	if len(names) == 0 {
		return
	}
	entry := Entry{Role: role, People: make([]Name, 0, len(names))}
	for _, name := range names {
		entry.People = append(entry.People, c.name(name))
	}
	c.credits.Entries = append(c.credits.Entries, entry)
}

func (c *collector) name(idOrName string) Name {
	if p := c.registers.Person(idOrName); p != nil {
		return Name{ID: p.ID, Text: p.In(c.reading.Lang), Known: true}
	}
	return Name{ID: content.Slug(idOrName), Text: idOrName}
}

// assistance takes the line at the body's end, or credits.line, or the list.
func (c *collector) assistance(tail markdown.Tail) {
	line := c.reading.Credits.Line
	if tail.Text != "" && line != "" && plain(tail.Text) != plain(line) {
		c.found = append(c.found, diag.Errorf(tail.At, "assist-conflict", "the assistance line is not the one in credits.line").
			WithHint("keep one of the two"))
	}
	switch {
	case line != "":
		c.credits.Line = line
	case tail.Text != "":
		c.credits.Line = tail.Text
	default:
		c.add(Assistance, c.reading.Credits.Assist)
	}
}

// plain drops what two ways to type one line may differ in.
func plain(line string) string {
	return strings.Trim(strings.Join(strings.Fields(line), " "), "-–—. ")
}

// desk resolves initials, from the body's end or the front matter.
func (c *collector) desk(tail markdown.Tail) {
	for part := range strings.SplitSeq(cmp.Or(tail.Text, c.reading.Desk), "/") {
		if part = strings.TrimSpace(part); part == "" {
			continue
		}
		if p := c.registers.Desks[part]; p != nil {
			c.credits.Desk = append(c.credits.Desk, Name{ID: p.ID, Text: part, Known: true})
			continue
		}
		c.credits.Desk = append(c.credits.Desk, Name{ID: content.Slug(part), Text: part})
		if len(c.registers.Desks) > 0 {
			c.unknownDesk(part, tail)
		}
	}
}

func (c *collector) unknownDesk(initials string, tail markdown.Tail) {
	at := tail.At
	if tail.Text == "" {
		at = c.reading.Place("desk")
	}
	known := slices.Sorted(maps.Keys(c.registers.Desks))
	c.found = append(c.found, diag.Errorf(at, "desk-unknown", "nobody has the initials %q", initials).
		WithHint("%s", diag.DidYouMean(initials, known, fmt.Sprintf("add desk = %q to a person in content/registers/people.toml", initials))))
}
