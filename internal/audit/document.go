package audit

import (
	"bytes"
	"fmt"
	"unicode/utf8"

	"digest/internal/diag"
)

// document is a file that is read, and what was found in it.
type document struct {
	name     string
	text     []byte
	findings []diag.Finding
	marks    []place // every stride bytes
}

// span is a stretch of a document's text, in bytes. The zero span is the
// document as a whole.
type span struct{ start, length int }

// place is where a span is for people: counted from 1, in code points.
type place struct{ line, column, length int }

// stride is how far apart the places are that a document remembers, in bytes.
const stride = 4096

// placeOf counts lines and columns. A sitemap may ask for 100,000 places, and
// have but one line.
func (d *document) placeOf(at span) place {
	if at == (span{}) || at.start > len(d.text) {
		return place{}
	}
	if d.marks == nil {
		p := place{line: 1, column: 1}
		for start := 0; start <= len(d.text); start += stride {
			d.marks = append(d.marks, p)
			p = p.after(d.text[start:min(start+stride, len(d.text))])
		}
	}
	begin := at.start / stride * stride
	p := d.marks[at.start/stride].after(d.text[begin:at.start])
	p.length = utf8.RuneCount(d.text[at.start:min(at.start+at.length, len(d.text))])
	return p
}

// after is the place behind a text.
func (p place) after(text []byte) place {
	for _, b := range text {
		switch {
		case b == '\n':
			p.line, p.column = p.line+1, 1
		case utf8.RuneStart(b):
			p.column++
		}
	}
	return p
}

// report notes something wrong at a place of the document.
func (d *document) report(at span, code, hint, format string, args ...any) {
	d.findings = append(d.findings, finding(d.name, d.placeOf(at), code, hint, format, args...))
}

// finding makes a finding. The hint is no format: it may quote the document.
func finding(name string, at place, code, hint, format string, args ...any) diag.Finding {
	f := diag.Errorf(diag.Position{File: name, Line: at.line, Column: at.column}, code, "%s", fmt.Sprintf(format, args...))
	f.Length = at.length
	f.Hint = hint
	return f
}

// spanOf finds a text within a stretch of the document, or is the stretch.
func (d *document) spanOf(within span, text string) span {
	if text == "" {
		return within
	}
	i := bytes.Index(d.text[within.start:within.start+within.length], []byte(text))
	if i < 0 {
		return within
	}
	return span{within.start + i, len(text)}
}

// checkEncoding reports text that is not UTF-8, and whether it was.
func (d *document) checkEncoding() bool {
	if utf8.Valid(d.text) {
		return true
	}
	at := 0
	for at < len(d.text) {
		r, size := utf8.DecodeRune(d.text[at:])
		if r == utf8.RuneError && size == 1 {
			break
		}
		at += size
	}
	d.report(span{at, 1}, "audit-syntax", "write the file in UTF-8", "the text is not in UTF-8: byte 0x%02x", d.text[at])
	return false
}
