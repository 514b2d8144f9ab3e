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
	order  []toml.Key     // paths of all keys, in the order of the text
	first  map[string]int // see places; made when first asked for
	marks  map[string]mark
	tables []*Table // those within, as they were asked for
	found  []diag.Finding
	// missing are the keys reported as missing; explained are those of which
	// another finding says what became of them.
	missing   []missing
	explained map[string]bool
	// unreadable is true when nothing of the text could be read: then nobody
	// can say that a key is missing.
	unreadable bool
}

// Parse reads data that begins after line lines of the file. When it cannot be
// read, the Table is empty and the findings say why.
func Parse(file string, text []byte, line int, format Format) *Table {
	text = bytes.TrimPrefix(text, []byte("\ufeff"))
	d := &document{file: file, text: text, line: line, format: format}
	root := &Table{doc: d}
	switch {
	case !utf8.Valid(text):
		d.unreadable = true
		d.add(InvalidText(file, text, line))
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
	var values any // into a map, the library would copy what it has read
	meta, err := toml.NewDecoder(bytes.NewReader(d.text)).Decode(&values)
	if err != nil {
		d.unreadable = true
		d.tomlError(err)
		return nil
	}
	d.order = meta.Keys()
	root, _ := values.(map[string]any)
	return root
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
	return d.position(bytes.Count(before, []byte("\n"))+1, utf8.RuneCount(before[start:])+1)
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
	return "a time of day"
}
