package diag

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"unicode"

	"golang.org/x/text/width"
)

// maxExcerpt is how many code points of a source line are shown around a
// caret; a longer line is cut, so that one bad line cannot flood a terminal.
const maxExcerpt = 100

// Print writes findings for people: one line each, then the source line with
// a caret line, then the hint. Source returns a file's bytes; it may be nil,
// and may return nil for a file that cannot be read.
func Print(w io.Writer, findings []Finding, source func(file string) []byte) error {
	out := bufio.NewWriter(w)
	cache := lineCache{source: source}
	for _, f := range findings {
		fmt.Fprintln(out, printable(f.Error()))
		if line, ok := cache.line(f.Position); ok {
			printExcerpt(out, line, f.Column, f.Length)
		}
		if f.Hint != "" {
			fmt.Fprintf(out, "  hint: %s\n", printable(f.Hint))
		}
	}
	return out.Flush()
}

// Excerpt returns the line of the file's text that the finding is about and,
// under it, a line of carets; "" when the finding has no such place.
func (f Finding) Excerpt(text []byte) string {
	cache := lineCache{source: func(string) []byte { return text }}
	line, ok := cache.line(f.Position)
	if !ok {
		return ""
	}
	var b strings.Builder
	printExcerpt(&b, line, f.Column, f.Length)
	return strings.TrimPrefix(strings.ReplaceAll(strings.TrimSuffix(b.String(), "\n"), "\n  ", "\n"), "  ")
}

// PrintJSON writes one JSON object a line, as programs read it.
func PrintJSON(w io.Writer, findings []Finding) error {
	out := bufio.NewWriter(w)
	encoder := json.NewEncoder(out)
	encoder.SetEscapeHTML(false)
	for _, f := range findings {
		if err := encoder.Encode(struct {
			File     string   `json:"file"`
			Line     int      `json:"line"`
			Column   int      `json:"column"`
			Severity Severity `json:"severity"`
			Code     string   `json:"code"`
			Message  string   `json:"message"`
			Hint     string   `json:"hint"`
		}{f.File, f.Line, f.Column, f.Severity, f.Code, f.Message, f.Hint}); err != nil {
			return err
		}
	}
	return out.Flush()
}

// lineCache keeps the lines of the last file: findings come sorted by file.
type lineCache struct {
	source func(string) []byte
	file   string
	lines  []string
}

func (c *lineCache) line(at Position) (string, bool) {
	if c.source == nil || at.Line == 0 || at.Column == 0 {
		return "", false
	}
	if c.file != at.File {
		c.file, c.lines = at.File, nil
		if text := c.source(at.File); text != nil {
			c.lines = strings.Split(string(text), "\n")
		}
	}
	if at.Line > len(c.lines) {
		return "", false
	}
	line := strings.TrimSuffix(strings.TrimPrefix(c.lines[at.Line-1], "\ufeff"), "\r")
	return line, strings.TrimSpace(line) != ""
}

func printExcerpt(w io.Writer, line string, column, length int) {
	runes := []rune(line)
	start := 0
	if column > maxExcerpt {
		start = min(column-maxExcerpt/2, len(runes))
	}
	end := min(len(runes), start+maxExcerpt)
	caret := min(max(column-1, start), end)
	before, marked := runes[start:caret], runes[caret:min(end, caret+max(length, 1))]
	fmt.Fprintf(w, "  %s\n", printable(string(runes[start:end])))
	fmt.Fprintf(w, "  %s%s\n", strings.Repeat(" ", columns(before)), strings.Repeat("^", max(1, columns(marked))))
}

// printable replaces by a space what a terminal would act on or take for a
// line's end, and what would turn the order of letters around: messages and
// source lines quote text that nobody vouches for.
func printable(text string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case unicode.IsControl(r), unicode.Is(unicode.Bidi_Control, r), r == '\u2028', r == '\u2029':
			return ' '
		}
		return r
	}, text)
}

// columns is how many terminal cells the text takes: two for wide letters,
// none for marks that stand on the letter before.
func columns(runes []rune) int {
	n := 0
	for _, r := range runes {
		switch width.LookupRune(r).Kind() {
		case width.EastAsianWide, width.EastAsianFullwidth:
			n += 2
		default:
			if !unicode.In(r, unicode.Mn, unicode.Me) && r != '\u200b' && r != '\u200c' && r != '\u200d' {
				n++
			}
		}
	}
	return n
}
