package markdown

import (
	"bytes"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/yuin/goldmark/ast"
	"golang.org/x/text/unicode/norm"
)

// writeHeading writes a heading with an id made from its text. A heading in a
// footnote has no id: the footnote may stand on two pages.
func (a *article) writeHeading(n *ast.Heading) {
	a.newLine()
	html, plain := len(a.html), len(a.plain)
	a.writeInlines(n)
	if len(bytes.TrimSpace(a.html[html:])) == 0 {
		a.html = a.html[:html]
		return
	}
	content := string(a.html[html:])
	level := max(n.Level, 2)
	tag := "h" + strconv.Itoa(level)
	a.html = append(append(a.html[:html], '<'), tag...)
	if !a.inFootnote && a.plainOnly == 0 {
		text := a.trimmed(plain)
		id := a.ids.unique(idOf(string(a.plain[text.from:])), a.src.Reserved)
		a.html = append(append(append(a.html, ` id="`...), id...), '"')
		a.headings = append(a.headings, text)
		a.doc.Headings = append(a.doc.Headings, Heading{
			Level: level, ID: id, Page: a.page.number, At: a.at(a.wordsOf(n)),
		})
	}
	a.html = append(append(a.html, '>'), content...)
	a.html = append(append(append(a.html, "</"...), tag...), ">\n"...)
}

// wordsOf is where a heading's words begin, after its marks.
func (a *article) wordsOf(n *ast.Heading) int {
	if lines := n.Lines(); lines.Len() > 0 {
		return lines.At(0).Start
	}
	return a.startOf(n)
}

// ids are the ids taken so far, and for each the number last added to it.
type ids map[string]int

// unique returns the id, or the id with the lowest number that makes it new.
func (ids *ids) unique(id string, reserved []string) string {
	ids.reserve(reserved)
	taken := *ids
	last, found := taken[id]
	if !found {
		taken[id] = 1
		return id
	}
	for {
		last++
		numbered := id + "-" + strconv.Itoa(last)
		if _, found := taken[numbered]; !found {
			taken[id], taken[numbered] = last, 1
			return numbered
		}
	}
}

func (ids *ids) reserve(reserved []string) {
	if *ids != nil {
		return
	}
	*ids = make(map[string]int, len(reserved)+8)
	for _, id := range reserved {
		(*ids)[id] = 1
	}
}

// maxID is how many code points an id may have before its number.
const maxID = 60

// idOf makes an id from a heading's text: its letters, marks and digits in
// lower case, with "-" for everything between them.
//
//	"Новости дня: 今日新闻"  →  новости-дня-今日新闻
func idOf(text string) string {
	var b strings.Builder
	var gap, joiner rune // what stands before the next letter
	for _, r := range norm.NFC.String(text) {
		switch {
		case r == '\u200c' || r == '\u200d': // within a word they change its letters
			joiner = r
			continue
		case unicode.Is(unicode.Cf, r):
			continue
		case unicode.IsMark(r) && (b.Len() == 0 || gap != 0):
			continue // a mark without its letter
		case !unicode.IsLetter(r) && !unicode.IsMark(r) && !unicode.IsDigit(r):
			gap, joiner = '-', 0
			continue
		case gap != 0 && b.Len() > 0:
			b.WriteRune(gap)
		case joiner != 0 && b.Len() > 0:
			b.WriteRune(joiner)
		}
		gap, joiner = 0, 0
		b.WriteRune(unicode.ToLower(r))
	}
	if b.Len() == 0 {
		return "section"
	}
	return shorten(norm.NFC.String(b.String()))
}

// shorten cuts an id to maxID at the end of a word, or in a text without
// words anywhere but before a mark.
func shorten(id string) string {
	if utf8.RuneCountInString(id) <= maxID {
		return id
	}
	runes := []rune(id)
	if end := strings.LastIndexByte(string(runes[:maxID+1]), '-'); end > 0 {
		return id[:end]
	}
	end := maxID
	for end > 1 && (unicode.IsMark(runes[end]) || unicode.Is(unicode.Cf, runes[end-1]) || unicode.Is(unicode.Cf, runes[end])) {
		end--
	}
	return string(runes[:end])
}
