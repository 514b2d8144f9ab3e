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
}

// span is a stretch of a document's text, in bytes. The zero span is the
// document as a whole.
type span struct{ start, length int }

// place is where a span is for people: counted from 1, in code points.
type place struct{ line, column, length int }

// placeOf counts lines and columns. It is asked for what is found and for what
// later stages may have something to say about, so it need not be quick.
func (d *document) placeOf(at span) place {
	if at == (span{}) || at.start > len(d.text) {
		return place{}
	}
	before := d.text[:at.start]
	line := before[bytes.LastIndexByte(before, '\n')+1:]
	marked := d.text[at.start:min(at.start+at.length, len(d.text))]
	return place{
		line:   1 + bytes.Count(before, []byte{'\n'}),
		column: 1 + utf8.RuneCount(line),
		length: utf8.RuneCount(marked),
	}
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
