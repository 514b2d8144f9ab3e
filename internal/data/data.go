// Package data reads TOML and YAML into Tables whose every key knows where it
// stands in the file. It is the only package that imports a TOML or a YAML
// library.
//
// A reader asks a Table for the keys it knows, then calls Done. Whatever is
// wrong becomes a finding with line and column: a wrong type, a value out of
// a set, a bad date, a key that nobody asked for. Nothing stops at the first
// mistake, and a value that is wrong reads as the zero value.
package data

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/BurntSushi/toml"

	"digest/internal/diag"
)

// Format is a notation for data.
type Format int

// The formats.
const (
	TOML Format = iota
	YAML
)

func (f Format) String() string { return [...]string{"TOML", "YAML"}[f] }

// document is a parsed text and what was found wrong with it.
type document struct {
	file   string
	text   []byte // the data alone
	line   int    // lines of the file before the text
	format Format
	order  [][]string // paths of all keys, in the order of the text
	marks  map[string]mark
	tables []*Table // those within, as they were asked for
	found  []diag.Finding
}

// Parse reads data that begins after line lines of the file. When it cannot be
// read, the Table is empty and the findings say why.
func Parse(file string, text []byte, line int, format Format) *Table {
	d := &document{file: file, text: text, line: line, format: format}
	root := &Table{doc: d}
	switch {
	case !utf8.Valid(text):
		d.invalidText()
	case format == YAML:
		root.values = d.decodeYAML()
	default:
		root.values = d.decodeTOML()
	}
	return root
}

// ParseTOML reads TOML into plain values, without positions: for files that
// come with the program and are tested with it.
func ParseTOML(text []byte) (map[string]any, error) {
	var values map[string]any
	err := toml.Unmarshal(text, &values)
	return values, err
}

func (d *document) decodeTOML() map[string]any {
	var values map[string]any
	meta, err := toml.Decode(string(d.text), &values)
	if err != nil {
		d.tomlError(err)
		return nil
	}
	for _, key := range meta.Keys() {
		d.order = append(d.order, key)
	}
	return values
}

// tomlError turns the library's error into a finding. Its column counts bytes,
// ours code points.
func (d *document) tomlError(err error) {
	var parse toml.ParseError
	if !errors.As(err, &parse) {
		d.add(diag.Errorf(d.position(1, 1), "syntax", "%s", strings.TrimPrefix(err.Error(), "toml: ")))
		return
	}
	message := parse.Message
	if message == "" { // the library keeps it in an unexported error
		_, message, _ = strings.Cut(parse.Error(), ": ")
		if _, after, found := strings.Cut(message, "): "); found {
			message = after
		}
	}
	at, length := d.offsetPosition(parse.Position.Start), max(parse.Position.Len, 1)
	if at.Line != d.line+parse.Position.Line { // an error at a line's end is counted to the next
		at = d.position(parse.Position.Line, 1)
	}
	f := diag.Errorf(at, "syntax", "%s", sentence(message))
	f.Length = length
	d.add(f.WithHint("%s", tomlHint(message)))
}

// tomlHint says what the writer most likely has to type instead.
func tomlHint(message string) string {
	switch {
	case strings.Contains(message, "already been defined"):
		return "keep one of the two lines"
	case strings.Contains(message, "datetime"):
		return "write a date as 2024-05-31 or 2024-05-31T20:10:00+07:00, without quotes"
	case strings.Contains(message, "strings cannot contain newlines"), strings.Contains(message, "unexpected EOF"):
		return `close the string with a quote mark; text of several lines stands between """ and """`
	case strings.Contains(message, "expected value but found"):
		return `put text between quote marks: key = "text"`
	case strings.Contains(message, "escape"):
		return `write a backslash as \\, or put the text between single quote marks`
	}
	return `a line is key = "text", or [table]; text stands between quote marks`
}

// sentence makes a library's message one of ours: lower case, no full stop.
func sentence(message string) string {
	message = strings.TrimSuffix(message, ".")
	first, size := utf8.DecodeRuneInString(message)
	return strings.ToLower(string(first)) + message[size:]
}

func (d *document) invalidText() {
	offset := 0
	for offset < len(d.text) {
		r, size := utf8.DecodeRune(d.text[offset:])
		if r == utf8.RuneError && size == 1 {
			break
		}
		offset += size
	}
	d.add(diag.Errorf(d.offsetPosition(offset), "invalid-text", "byte 0x%02x is not UTF-8", d.text[offset]).
		WithHint("save the file as UTF-8"))
}

func (d *document) add(f diag.Finding) { d.found = append(d.found, f) }

// position is a line of the text, from 1, as a place in the file.
func (d *document) position(line, column int) diag.Position {
	return diag.Position{File: d.file, Line: d.line + line, Column: column}
}

// offsetPosition is a byte offset of the text as a place in the file.
func (d *document) offsetPosition(offset int) diag.Position {
	before := d.text[:min(max(offset, 0), len(d.text))]
	start := bytes.LastIndexByte(before, '\n') + 1
	column := utf8.RuneCount(bytes.TrimPrefix(before[start:], []byte("\ufeff"))) + 1
	return d.position(bytes.Count(before, []byte("\n"))+1, column)
}

// kindOf names a value's type as a writer knows it.
func kindOf(value any) string {
	switch value.(type) {
	case string:
		return "text"
	case bool:
		return "true or false"
	case int64, uint64, int:
		return "a number"
	case float64:
		return "a number with a fraction"
	case map[string]any:
		return "a table"
	case []map[string]any:
		return "a list of tables"
	case []any:
		return "a list"
	case nil:
		return "nothing"
	}
	if _, ok := dateOf(value); ok {
		return "a date"
	}
	return fmt.Sprintf("%T", value)
}
