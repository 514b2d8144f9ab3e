package render

import (
	"bytes"
	"unicode/utf8"
)

// xmlWriter writes XML: every text and every value of an attribute is escaped,
// and every element that is opened is closed by who opened it.
type xmlWriter struct{ *bytes.Buffer }

const xmlDeclaration = `<?xml version="1.0" encoding="utf-8"?>` + "\n"

// open writes a start tag; pairs are names and values of attributes, of which
// empty ones are left out.
func (w xmlWriter) open(name string, pairs ...string) {
	w.tag(name, pairs)
	w.WriteByte('>')
}

func (w xmlWriter) close(name string) {
	w.WriteString("</")
	w.WriteString(name)
	w.WriteString(">\n")
}

// empty writes an element without content.
func (w xmlWriter) empty(name string, pairs ...string) {
	w.tag(name, pairs)
	w.WriteString("/>\n")
}

// text writes an element with text in it; without any, nothing is written.
func (w xmlWriter) text(name, text string, pairs ...string) {
	if text == "" {
		return
	}
	w.open(name, pairs...)
	w.escape(text)
	w.close(name)
}

func (w xmlWriter) tag(name string, pairs []string) {
	w.WriteByte('<')
	w.WriteString(name)
	for i := 0; i < len(pairs); i += 2 {
		if pairs[i+1] == "" {
			continue
		}
		w.WriteByte(' ')
		w.WriteString(pairs[i])
		w.WriteString(`="`)
		w.escape(pairs[i+1])
		w.WriteByte('"')
	}
}

// escape writes text so that it stands for itself. What no XML document may
// have, such as most control characters, becomes U+FFFD.
func (w xmlWriter) escape(text string) {
	from := 0
	for i, r := range text {
		var as string
		switch {
		case r == '&':
			as = "&amp;"
		case r == '<':
			as = "&lt;"
		case r == '>':
			as = "&gt;"
		case r == '"':
			as = "&quot;"
		case r < ' ' && r != '\n' && r != '\t', r == utf8.RuneError, r == '\uFFFE', r == '\uFFFF':
			as = "\uFFFD"
		default:
			continue
		}
		w.WriteString(text[from:i])
		w.WriteString(as)
		_, size := utf8.DecodeRuneInString(text[i:])
		from = i + size
	}
	w.WriteString(text[from:])
}
