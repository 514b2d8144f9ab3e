package data

import (
	"strings"

	"digest/internal/diag"
)

// mark is where a key and its value stand, as offsets into the text.
type mark struct{ key, keyEnd, value, valueEnd int }

// keyAt returns where a key stands and how long it is. A key that is not
// there stands where its table does; one of the top level, on the line that
// opens the front matter, or merely in the file.
func (d *document) keyAt(path, key string) (diag.Position, int) {
	if m, ok := d.lookup(path + key); ok {
		return d.offsetPosition(m.key), len([]rune(string(d.text[m.key:m.keyEnd])))
	}
	if m, ok := d.lookup(strings.TrimSuffix(path, sep)); ok {
		return d.offsetPosition(m.key), len([]rune(string(d.text[m.key:m.keyEnd])))
	}
	return diag.Position{File: d.file, Line: d.line}, 1
}

// valueAt returns where a key's value stands and how much of its first line
// it takes.
func (d *document) valueAt(path, key string) (diag.Position, int) {
	m, ok := d.lookup(path + key)
	if !ok || m.value < 0 {
		return d.keyAt(path, key)
	}
	first, _, _ := strings.Cut(string(d.text[m.value:max(m.value, m.valueEnd)]), "\n")
	return d.offsetPosition(m.value), len([]rune(strings.TrimRight(first, " \t\r")))
}

// lookup finds a key by its path. The text is scanned when the first position
// is asked for: most articles have nothing to report.
func (d *document) lookup(path string) (mark, bool) {
	if d.marks == nil {
		d.marks = map[string]mark{}
		if d.format == YAML {
			d.scanYAML()
		} else {
			s := tomlScanner{text: d.text, marks: d.marks, lists: map[string]int{}}
			s.document()
		}
	}
	m, ok := d.marks[path]
	return m, ok
}
