package markdown

import (
	"bytes"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/util"
)

// writeText writes Markdown text, resolving escapes and references: into the
// plain text as it is, into the HTML escaped.
func (a *article) writeText(markdown []byte) {
	from := len(a.plain)
	a.plain = appendDecoded(a.plain, markdown)
	a.html = appendEscaped(a.html, a.plain[from:])
}

// writeVerbatim writes text without escapes or references.
func (a *article) writeVerbatim(text []byte) {
	a.plain = append(a.plain, text...)
	a.html = appendEscaped(a.html, text)
}

// writeTextNode writes a text node and its line break.
func (a *article) writeTextNode(n *ast.Text) {
	if a.quotes.attributionAt > 0 && n.Segment.Start >= a.quotes.attributionAt {
		a.quotes.startAttribution(len(a.plain))
	}
	value := n.Segment.Value(a.text)
	if n.IsRaw() {
		a.writeVerbatim(value)
	} else {
		if a.afterSpace() {
			value = bytes.TrimLeft(value, " ") // what stood before it is left out
		}
		a.writeText(value)
	}
	switch {
	case n.HardLineBreak():
		a.html = append(a.html, "<br>\n"...)
		a.plainSpace()
	case n.SoftLineBreak():
		before, _ := utf8.DecodeLastRune(a.plain[a.blockPlain:])
		if !joins(before, a.runeAfter(n)) {
			a.html = append(a.html, '\n')
			a.plainSpace()
		}
	}
}

// runeAfter is the first letter after a line break, or U+FFFD.
func (a *article) runeAfter(n ast.Node) rune {
	for next := n.NextSibling(); next != nil; next = next.FirstChild() {
		switch next := next.(type) {
		case *ast.Text:
			r, _ := utf8.DecodeRune(next.Segment.Value(a.text))
			return r
		case *ast.Emphasis, *ast.CodeSpan, *ast.Link:
		default:
			return utf8.RuneError
		}
	}
	return utf8.RuneError
}

// joins reports whether a line break between two letters is no space: between
// wide letters, and beside wide punctuation. It follows CSS Text 3, "Segment
// Break Transformation Rules". goldmark's own rule also joins lines of Latin
// text that end in a comma.
func joins(before, after rune) bool {
	if before == '\u200b' || after == '\u200b' {
		return true
	}
	if before < 0x1100 && after < 0x1100 {
		return false
	}
	wideBefore, wideAfter := isWide(before), isWide(after)
	switch {
	case wideBefore && wideAfter:
		return true
	case wideBefore:
		return unicode.IsPunct(before) || isSharedQuote(after)
	case wideAfter:
		return unicode.IsPunct(after) || isSharedQuote(before)
	}
	return false
}

// isWide reports whether a letter belongs to a script without spaces between
// words. Korean has them.
func isWide(r rune) bool {
	switch util.EastAsianWidth(r) {
	case "F", "W", "H":
		return !unicode.Is(unicode.Hangul, r)
	}
	return false
}

// isSharedQuote reports whether r is punctuation that Chinese and Japanese
// share with Latin text, where it is narrow.
func isSharedQuote(r rune) bool { return strings.ContainsRune("“”‘’…—·", r) }

// newLine separates paragraphs in the plain text of a block.
func (a *article) newLine() {
	a.plain = trimSpaces(a.plain, a.blockPlain)
	if n := len(a.plain); n > a.blockPlain && a.plain[n-1] != '\n' {
		a.plain = append(a.plain, '\n')
	}
}

// trimSpaces cuts spaces and line breaks from the end, not beyond from.
func trimSpaces(b []byte, from int) []byte {
	for len(b) > from && (b[len(b)-1] == ' ' || b[len(b)-1] == '\n') {
		b = b[:len(b)-1]
	}
	return b
}

// trimmed is the plain text from there to the end, without spaces around it;
// those at the end are cut.
func (a *article) trimmed(from int) span {
	a.plain = trimSpaces(a.plain, from)
	for from < len(a.plain) && a.plain[from] == ' ' {
		from++
	}
	return span{from, len(a.plain)}
}

// space parts words where markup that stood between them is left out.
func (a *article) space() {
	if !a.afterSpace() {
		a.plain = append(a.plain, ' ')
		a.html = append(a.html, ' ')
	}
}

func (a *article) plainSpace() {
	if !a.afterSpace() {
		a.plain = append(a.plain, ' ')
	}
}

func (a *article) afterSpace() bool {
	n := len(a.plain)
	return n == a.blockPlain || a.plain[n-1] == ' ' || a.plain[n-1] == '\n'
}

// capture runs write and returns the plain text that it wrote; nothing of it
// stays.
func (a *article) capture(write func()) string {
	html, plain := len(a.html), len(a.plain)
	a.plainOnly++
	write()
	a.plainOnly--
	text := string(a.plain[plain:])
	a.html, a.plain = a.html[:html], a.plain[:plain]
	return text
}

// appendEscaped appends text for HTML, in elements and in attributes.
func appendEscaped[T []byte | string](dst []byte, text T) []byte {
	from := 0
	for i := 0; i < len(text); i++ {
		var escape string
		switch text[i] {
		case '<':
			escape = "&lt;"
		case '>':
			escape = "&gt;"
		case '&':
			escape = "&amp;"
		case '"':
			escape = "&quot;"
		default:
			continue
		}
		dst = append(append(dst, text[from:i]...), escape...)
		from = i + 1
	}
	return append(dst, text[from:]...)
}

// appendDecoded appends Markdown text with its backslash escapes and
// character references resolved.
func appendDecoded(dst, text []byte) []byte {
	from := 0
	for i := 0; i < len(text); {
		switch {
		case text[i] == '\\' && i+1 < len(text) && util.IsPunct(text[i+1]):
			dst = append(append(dst, text[from:i]...), text[i+1])
			i += 2
			from = i
		case text[i] == '\\' && i+1 < len(text) && text[i+1] == ' ':
			dst = append(dst, text[from:i]...) // an escaped space parts markup only
			i += 2
			from = i
		case text[i] == '&':
			value, size := reference(text[i:])
			if size == 0 {
				i++
				continue
			}
			dst = append(append(dst, text[from:i]...), value...)
			i += size
			from = i
		default:
			i++
		}
	}
	return append(dst, text[from:]...)
}

// maxReference is the length of the longest name of a character, with some
// room; without a limit, a text of ampersands would take quadratic time.
const maxReference = 40

// reference resolves the character reference that text starts with; size is
// 0 if it starts with none.
func reference(text []byte) (value string, size int) {
	end := 1
	for end < min(len(text), maxReference) && (util.IsAlphaNumeric(text[end]) || end == 1 && text[end] == '#') {
		end++
	}
	if end >= len(text) || text[end] != ';' || end < 2 {
		return "", 0
	}
	name := string(text[1:end])
	if number, ok := strings.CutPrefix(name, "#"); ok {
		value, ok = numbered(number)
		if !ok {
			return "", 0
		}
		return value, end + 1
	}
	entity, ok := util.LookUpHTML5EntityByName(name)
	if !ok {
		return "", 0
	}
	return string(entity.Characters), end + 1
}

// numbered reads the number of a character: up to seven digits, or x and up
// to six. Control characters are left out, as they are when they stand in the
// text itself.
func numbered(number string) (string, bool) {
	base, most := 10, 7
	if number != "" && (number[0] == 'x' || number[0] == 'X') {
		number, base, most = number[1:], 16, 6
	}
	n, err := strconv.ParseUint(number, base, 32)
	if err != nil || len(number) > most {
		return "", false
	}
	switch r := rune(n); {
	case r == '\t' || r == '\n' || r == '\u2028' || r == '\u2029':
		return " ", true
	case r == 0 || !utf8.ValidRune(r):
		return string(utf8.RuneError), true
	case r < ' ' || r == 0x7f:
		return "", true
	default:
		return string(r), true
	}
}
