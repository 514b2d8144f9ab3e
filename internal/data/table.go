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
func (t *Table) String(key string) string { return read(t, key, "text", asString) }

// Bool reads true or false.
func (t *Table) Bool(key string) bool { return read(t, key, "true or false", asBool) }

// Int reads a whole number.
func (t *Table) Int(key string) int { return read(t, key, "a number", asInt) }

// Map reads a table as it is, for values that are the site's own.
func (t *Table) Map(key string) map[string]any { return read(t, key, "a table", asMap) }

// Strings reads a list of text. A single text is a list of one.
func (t *Table) Strings(key string) []string { return read(t, key, "a list of text", asStrings) }

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
	text := t.String(key)
	if slices.Contains(values, text) {
		return text
	}
	if len(doc.found) == found { // else the type was wrong, and said so
		hint := diag.DidYouMean(text, values, "it is one of "+strings.Join(values, ", "))
		t.ReportValue(key, "invalid-value", hint, "%s is %q", key, text)
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
		order := t.order()
		slices.SortStableFunc(keys, func(a, b string) int { return order[a] - order[b] })
	}
	for _, key := range t.below.Keys() {
		if !slices.Contains(keys, key) {
			keys = append(keys, key)
		}
	}
	return keys
}

// order tells of each key when it first stands in the file.
func (t *Table) order() map[string]int {
	order := map[string]int{}
	for i, path := range t.doc.order {
		if rest, ok := strings.CutPrefix(strings.Join(path, sep), t.path); ok {
			key, _, _ := strings.Cut(rest, sep)
			if _, seen := order[key]; !seen {
				order[key] = i
			}
		}
	}
	return order
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
	return t.doc.found
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
		table := strings.TrimSuffix(strings.ReplaceAll(t.path, sep, "."), ".")
		t.Report(key, "misplaced-key", "move the line up, above the first [table]",
			"%s belongs to the top level but stands under [%s]", key, table)
		return
	}
	hint := diag.DidYouMean(key, t.asked, "remove it, or keep values of your own under [params]")
	t.Report(key, "unknown-key", hint, "unknown key %q", key)
}

func (t *Table) root() *Table {
	for t.parent != nil {
		t = t.parent
	}
	return t
}

// Report adds a finding at a key, or at the table when the key is not there.
func (t *Table) Report(key, code, hint, format string, args ...any) {
	layer := t.owner(key)
	at, length := layer.doc.keyAt(layer.path, key)
	layer.add(at, length, code, hint, format, args...)
}

// ReportValue adds a finding at a key's value.
func (t *Table) ReportValue(key, code, hint, format string, args ...any) {
	layer := t.owner(key)
	at, length := layer.doc.valueAt(layer.path, key)
	layer.add(at, length, code, hint, format, args...)
}

func (t *Table) add(at diag.Position, length int, code, hint, format string, args ...any) {
	f := diag.Errorf(at, code, format, args...)
	f.Length, f.Hint = length, hint
	t.doc.add(f)
}

// Place returns where the value of a key stands; keys lead there from this
// table, with numbers for the entries of lists: "quote", "0", "text".
func (t *Table) Place(keys ...string) diag.Position {
	if t == nil || len(keys) == 0 {
		return diag.Position{}
	}
	layer := t.owner(keys[0])
	last := len(keys) - 1
	path := layer.path
	for _, key := range keys[:last] {
		path += key + sep
	}
	at, _ := layer.doc.valueAt(path, keys[last])
	return at
}
