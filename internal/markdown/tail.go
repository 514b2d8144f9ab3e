package markdown

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"
)

// cutTail takes the credits at the very end of a body off its text:
//
//	--Dengan asistensi A, B dan C.
//
//	(bbn)
func (a *article) cutTail() {
	line, start := lastLine(a.text)
	if initials, ok := deskInitials(line); ok {
		a.doc.Desk = Tail{initials, a.at(start + 1)}
		a.text = a.text[:start]
		line, start = lastLine(a.text)
	}
	if isAssistance(line) && isParagraphStart(a.text[:start]) {
		a.doc.Assist = Tail{string(line), a.at(start)}
		a.text = a.text[:start]
	}
}

// lastLine returns the last line that is not blank, trimmed, and its offset.
// A line that is indented as code is none.
func lastLine(text []byte) (line []byte, start int) {
	text = bytes.TrimRight(text, " \t\n")
	start = bytes.LastIndexByte(text, '\n') + 1
	line = bytes.TrimLeft(text[start:], " ")
	if indent := len(text) - start - len(line); indent < 4 {
		return line, start + indent
	}
	return nil, len(text)
}

// deskInitials reads "(bbn)" and "(bbn/rzr)".
func deskInitials(line []byte) (string, bool) {
	if len(line) < 4 || line[0] != '(' || line[len(line)-1] != ')' {
		return "", false
	}
	inside := string(line[1 : len(line)-1])
	for group := range strings.SplitSeq(inside, "/") {
		if !isInitials(group) {
			return "", false
		}
	}
	return inside, true
}

func isInitials(s string) bool {
	if n := utf8.RuneCountInString(s); n < 2 || n > 5 {
		return false
	}
	return strings.IndexFunc(s, func(r rune) bool { return !unicode.IsLetter(r) }) < 0
}

// isAssistance reports whether a line is a dash and, without a space, a letter.
func isAssistance(line []byte) bool {
	for _, dash := range []string{"--", "—", "–"} {
		if rest, ok := bytes.CutPrefix(line, []byte(dash)); ok {
			r, _ := utf8.DecodeRune(rest)
			return unicode.IsLetter(r)
		}
	}
	return false
}

// isParagraphStart reports whether a line after this text starts a paragraph.
func isParagraphStart(before []byte) bool {
	before = bytes.TrimRight(before, " \t")
	before, ended := bytes.CutSuffix(before, []byte{'\n'})
	before = bytes.TrimRight(before, " \t")
	return !ended || len(before) == 0 || before[len(before)-1] == '\n'
}
