package data

import (
	"maps"
	"slices"
	"strconv"
	"strings"
	"time"

	"digest/internal/diag"
)

// Table is a table of a document. A nil one is empty.
type Table struct {
	doc    *document
	parent *Table
	path   string // of the keys that lead here, each ended by sep
	values map[string]any
	asked  []string
	below  *Table
}

// sep ends each key of a path; no key holds it, control characters are
// errors in TOML and YAML alike.
const sep = "\x1f"

// usualKeys is how many keys most tables are asked for.
const usualKeys = 12

// Over lays the table over another: a key that t lacks is read from below, and
// tables that both have are laid over each other in turn. Each keeps its own
// findings.
func (t *Table) Over(below *Table) *Table {
	switch {
	case t == nil:
		return below
	case below != nil:
		t.below = below
	}
	return t
}

// owner returns the layer that holds the key, else the top one.
func (t *Table) owner(key string) *Table {
	for layer := t; layer != nil; layer = layer.below {
		if _, ok := layer.values[key]; ok {
			return layer
		}
	}
	return t
}

// Kind names the type of a key's value as a writer knows it: "text", "a
// table", "a list", …; "" when the key is not there.
func (t *Table) Kind(key string) string {
	if !t.Has(key) {
		return ""
	}
	return kindOf(t.owner(key).values[key])
}

// take returns a key's value and marks it as read in every layer.
func (t *Table) take(key string) (value any, ok bool) {
	for layer := t; layer != nil; layer = layer.below {
		if layer.asked == nil {
			layer.asked = make([]string, 0, usualKeys)
		}
		if !slices.Contains(layer.asked, key) {
			layer.asked = append(layer.asked, key)
		}
		if v, has := layer.values[key]; has && !ok {
			value, ok = v, true
		}
	}
	return value, ok
}

// Has reports whether a key stands in the table.
func (t *Table) Has(key string) bool {
	if t == nil {
		return false
	}
	_, ok := t.owner(key).values[key]
	return ok
}

// String reads text.
func (t *Table) String(key string) string {
	return t.cleanText(key, read(t, key, "text", asString))
}

// Bool reads true or false.
func (t *Table) Bool(key string) bool { return read(t, key, "true or false", asBool) }

// Int reads a whole number.
func (t *Table) Int(key string) int { return read(t, key, "a number", asInt) }

// Float reads a number, whole or not.
func (t *Table) Float(key string) float64 { return read(t, key, "a number", asFloat) }

// Map reads a table as it is, for values that are the site's own.
func (t *Table) Map(key string) map[string]any { return read(t, key, "a table", asMap) }

// Strings reads a list of text. A single text is a list of one.
func (t *Table) Strings(key string) []string {
	texts := read(t, key, "a list of text", asStrings)
	for i, text := range texts {
		texts[i] = t.cleanText(key, text)
	}
	return texts
}

// Names reads a table whose every value is text, such as names per language.
func (t *Table) Names(key string) map[string]string {
	inner := t.Table(key)
	if inner == nil {
		return nil
	}
	names := make(map[string]string, len(inner.values))
	for _, k := range inner.Keys() {
		names[k] = inner.String(k)
	}
	return names
}

// Time reads a date or a time. One without an offset is in the given zone.
func (t *Table) Time(key string, zone *time.Location) time.Time {
	value, ok := t.take(key)
	if !ok {
		return time.Time{}
	}
	moment, ok := asTime(value, zone)
	if !ok {
		const hint = "write it as 2024-05-31 or 2024-05-31T20:10:00+07:00"
		if text, ok := value.(string); ok {
			t.ReportValue(key, "invalid-date", hint, "%s is %q, which is no date", key, text)
		} else {
			t.ReportValue(key, "wrong-type", hint, "%s is %s, not a date", key, kindOf(value))
		}
	}
	return moment
}

// OneOf reads text that must be one of the values; what is missing or wrong
// reads as the first.
func (t *Table) OneOf(key string, values ...string) string {
	if !t.Has(key) {
		t.take(key)
		return values[0]
	}
	doc := t.owner(key).doc
	found := len(doc.found)
	text := read(t, key, "text", asString)
	if i := slices.Index(values, text); i >= 0 {
		return values[i]
	}
	text = t.cleanText(key, text)
	if len(doc.found) == found { // else the type was wrong, and said so
		t.ReportValue(key, "invalid-value", "it is one of "+strings.Join(values, ", "), "%s is %q", key, text)
	}
	return values[0]
}

// Table reads a table; nil when it is not there.
func (t *Table) Table(key string) *Table {
	t.take(key)
	var top, last *Table
	for layer := t; layer != nil; layer = layer.below {
		inner := layer.inner(key)
		switch {
		case inner == nil:
		case top == nil:
			top, last = inner, inner
		default:
			last.below = inner
			last = inner
		}
	}
	return top
}

// inner returns a table of this layer alone.
func (t *Table) inner(key string) *Table {
	value, ok := t.values[key]
	if !ok {
		return nil
	}
	values, ok := value.(map[string]any)
	if !ok {
		t.wrongType(key, value, "a table")
		return nil
	}
	return t.child(key+sep, values)
}

// Tables reads a list of tables.
func (t *Table) Tables(key string) []*Table {
	list := read(t, key, "a list of tables", asMaps)
	if list == nil {
		return nil
	}
	tables := make([]*Table, len(list))
	for i, values := range list {
		tables[i] = t.owner(key).child(key+sep+strconv.Itoa(i)+sep, values)
	}
	return tables
}

func (t *Table) child(path string, values map[string]any) *Table {
	inner := &Table{doc: t.doc, parent: t, path: t.path + path, values: values}
	t.doc.tables = append(t.doc.tables, inner)
	return inner
}

// Keys returns the keys of the table and those below it, in the order of the
// file.
func (t *Table) Keys() []string {
	if t == nil {
		return nil
	}
	keys := slices.Sorted(maps.Keys(t.values))
	if len(keys) > 1 {
		place := t.doc.places()
		slices.SortStableFunc(keys, func(a, b string) int { return place[t.path+a] - place[t.path+b] })
	}
	for _, key := range t.below.Keys() {
		if !slices.Contains(keys, key) {
			keys = append(keys, key)
		}
	}
	return keys
}

// places tells of the path of each key and table when it first stands in the
// file.
func (d *document) places() map[string]int {
	if d.first != nil {
		return d.first
	}
	d.first = map[string]int{}
	for i, keys := range d.order {
		path := ""
		for _, key := range keys {
			path += key
			if _, seen := d.first[path]; !seen {
				d.first[path] = i
			}
			path += sep
		}
	}
	return d.first
}

// Done reports every key of the document that nobody read, in this table and
// in those within, and returns all findings of the document. Call it on the
// table that Parse returned. A layer below has a Done of its own.
func (t *Table) Done() []diag.Finding {
	t.reportUnread()
	for _, inner := range t.doc.tables {
		inner.reportUnread()
	}
	t.doc.tables = nil
	return t.doc.findings()
}

// missing is a key that was reported as missing: its path, and which finding
// says so.
type missing struct {
	path    string
	finding int
}

// findings leaves out that a key is missing where another finding says what
// became of it.
func (d *document) findings() []diag.Finding {
	kept := d.found[:0]
	for i, f := range d.found {
		if !slices.ContainsFunc(d.missing, func(m missing) bool { return m.finding == i && d.explained[m.path] }) {
			kept = append(kept, f)
		}
	}
	d.found, d.missing = kept, nil
	return kept
}

func (d *document) explain(path string) {
	if d.explained == nil {
		d.explained = map[string]bool{}
	}
	d.explained[path] = true
}

func (t *Table) reportUnread() {
	for key := range t.values {
		if !slices.Contains(t.asked, key) {
			t.unknown(key)
		}
	}
}

// unknown reports a key that nobody reads here.
func (t *Table) unknown(key string) {
	if root := t.root(); root != t && slices.Contains(root.asked, key) && !slices.Contains(t.asked, key) {
		t.doc.explain(key)
		table := strings.TrimSuffix(strings.ReplaceAll(t.path, sep, "."), ".")
		t.Report(key, "misplaced-key", "move the line up, above the first [table]",
			"%s belongs to the top level but stands under [%s]", key, table)
		return
	}
	hint := diag.DidYouMean(key, t.asked, "remove it, or keep values of your own under [params]")
	t.doc.explain(t.path + diag.Suggest(key, t.asked))
	t.Report(key, "unknown-key", hint, "unknown key %q", key)
}

func (t *Table) root() *Table {
	for t.parent != nil {
		t = t.parent
	}
	return t
}

// Report adds a finding at a key, or at the table when the key is not there.
//
// That a key is missing cannot be said when a file it may stand in could not
// be read, and need not be when it is only misspelt or misplaced.
func (t *Table) Report(key, code, hint, format string, args ...any) {
	layer := t.owner(key)
	if code == "missing-key" {
		if t.unreadable() {
			return
		}
		layer.doc.missing = append(layer.doc.missing, missing{layer.path + key, len(layer.doc.found)})
	}
	at, length := layer.doc.keyAt(layer.path, key)
	layer.add(at, length, code, hint, format, args...)
}

// ReportValue adds a finding at a key's value.
func (t *Table) ReportValue(key, code, hint, format string, args ...any) {
	layer := t.owner(key)
	at, length := layer.doc.valueAt(layer.path, key)
	layer.add(at, length, code, hint, format, args...)
}

// ReportItem adds a finding at an entry of a list.
func (t *Table) ReportItem(key string, i int, code, hint, format string, args ...any) {
	layer := t.owner(key)
	at, length := layer.doc.valueAt(layer.path+key+sep, strconv.Itoa(i))
	layer.add(at, length, code, hint, format, args...)
}

func (t *Table) add(at diag.Position, length int, code, hint, format string, args ...any) {
	f := diag.Errorf(at, code, format, args...)
	f.Length, f.Hint = length, t.Hint(hint)
	t.doc.add(f)
}

// unreadable reports whether the table, or one that it is laid over, is of a
// file that could not be read.
func (t *Table) unreadable() bool {
	for table := t; table != nil; table = table.parent {
		for layer := table; layer != nil; layer = layer.below {
			if layer.doc.unreadable {
				return true
			}
		}
	}
	return false
}

// Place returns where the value of a key stands; keys lead there from this
// table, with numbers for the entries of lists: "quote", "0", "text".
func (t *Table) Place(keys ...string) diag.Position {
	at, _ := t.Span(keys...)
	return at
}

// Span is Place, and how many code points of the value's first line a caret
// marks.
func (t *Table) Span(keys ...string) (diag.Position, int) {
	if t == nil || len(keys) == 0 {
		return diag.Position{}, 0
	}
	layer, last := t.holder(keys), len(keys)-1
	path := layer.path
	for _, key := range keys[:last] {
		path += key + sep
	}
	return layer.doc.valueAt(path, keys[last])
}

// holder returns the layer that has the value which keys lead to. Only tables
// are laid over each other: a list or a text hides what is below it.
func (t *Table) holder(keys []string) *Table {
	for layer := t; layer != nil; layer = layer.below {
		var value any = layer.values
		for _, key := range keys {
			table, ok := value.(map[string]any)
			if !ok {
				return layer
			}
			if value, ok = table[key]; !ok {
				break
			}
		}
		if value != nil {
			return layer
		}
	}
	return t.owner(keys[0])
}
