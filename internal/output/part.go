package output

import (
	"fmt"
	"strconv"
	"strings"
)

// Part says that a folder holds one of several parts of a site, and of what it
// was made. The zero Part is the whole site.
type Part struct {
	Number, Of int // the first is 1
	// Program, Options and Sources are sums of what made the part: parts of
	// one site have the same.
	Program, Options, Sources string
}

// whole reports whether it is no part.
func (p Part) whole() bool { return p == Part{} }

// String is how the part is called on the command line: "3/8".
func (p Part) String() string { return fmt.Sprintf("%d/%d", p.Number, p.Of) }

// SetPart says which part of the site the next builds write.
func (f *Folder) SetPart(p Part) { f.part = p }

// Part says which part of a site the folder holds; ok is false for all of it.
func (m *Manifest) Part() (p Part, ok bool) { return m.part, !m.part.whole() }

// head is a manifest's first line: its version and state and the sum of the
// lines after it, or when it is of a part
//
//	digest-manifest 1 part 3/8 91b2d5… 8c0f41… 2d7116… 62f3d3b2f2b3e7d8
//
// with the sums of the program, the options and the sources.
func (m manifest) head(linesSum string) string {
	if m.state == done && !m.part.whole() {
		p := m.part
		return fmt.Sprintf("digest-manifest 1 part %s %s %s %s %s", p, p.Program, p.Options, p.Sources, linesSum)
	}
	return fmt.Sprintf("digest-manifest 1 %s %s", m.state, linesSum)
}

// parsePart reads the part that a manifest's first line names, if it does.
func parsePart(head string) (p Part, ok bool) {
	words := strings.Split(head, " ")
	if len(words) != 8 || words[2] != "part" {
		return Part{}, false
	}
	if p.Number, p.Of, ok = ParsePart(words[3]); !ok {
		return Part{}, false
	}
	p.Program, p.Options, p.Sources = words[4], words[5], words[6]
	return p, true
}

// ParsePart reads "3/8".
func ParsePart(text string) (number, of int, ok bool) {
	before, after, _ := strings.Cut(text, "/")
	number, notNumber := strconv.Atoi(before)
	of, notOf := strconv.Atoi(after)
	return number, of, notNumber == nil && notOf == nil && 1 <= number && number <= of
}
