package data

import (
	"slices"
	"strings"
	"time"
)

// read takes a key and converts its value, or reports its type.
func read[T any](t *Table, key, want string, convert func(any) (T, bool)) T {
	var zero T
	value, ok := t.take(key)
	if !ok {
		return zero
	}
	result, ok := convert(value)
	if !ok {
		t.wrongType(key, value, want)
		return zero
	}
	return result
}

func (t *Table) wrongType(key string, value any, want string) {
	verb, kind, wanted := "is", kindOf(value), want
	if list, ok := value.([]any); ok && want == "a list of text" {
		verb, kind, wanted = "holds", kindOfOther(list), "text alone"
	}
	t.ReportValue(key, "wrong-type", t.typeHint(key, want), "%s %s %s, not %s", key, verb, kind, wanted)
}

// kindOfOther names the first item of a list that is no text.
func kindOfOther(list []any) string {
	i := slices.IndexFunc(list, func(item any) bool { _, isText := asString(item); return !isText })
	return kindOf(list[max(i, 0)])
}

// typeHint says how a value of the type is written, in the file's notation.
func (t *Table) typeHint(key, want string) string {
	yaml := t.owner(key).doc.format == YAML
	switch want {
	case "text":
		return "put it between quote marks: " + key + ` = "…"`
	case "a list of text":
		return "write " + key + ` = ["…", "…"]`
	case "true or false":
		return "write true or false, without quote marks"
	case "a table", "a list of tables":
		switch {
		case yaml && want == "a table":
			return "write " + key + ": on a line of its own, and its keys below, indented"
		case yaml:
			return "write " + key + ": on a line of its own, and below, indented, a dash and the keys of each"
		case want == "a table":
			return "write [" + key + "] on a line of its own, and its keys below"
		}
		return "write [[" + key + "]] on a line of its own, once for each, and its keys below"
	}
	return "write a number, without quote marks"
}

func asString(v any) (string, bool) { s, ok := v.(string); return s, ok }
func asBool(v any) (bool, bool)     { b, ok := v.(bool); return b, ok }

func asInt(v any) (int, bool) {
	switch n := v.(type) {
	case int64:
		return int(n), true
	case uint64: // YAML
		return int(n), true
	}
	return 0, false
}

func asFloat(v any) (float64, bool) {
	if f, ok := v.(float64); ok {
		return f, true
	}
	n, ok := asInt(v)
	return float64(n), ok
}

func asMap(v any) (map[string]any, bool) { m, ok := v.(map[string]any); return m, ok }

func asMaps(v any) ([]map[string]any, bool) {
	switch list := v.(type) {
	case []map[string]any: // TOML's [[table]]
		return list, true
	case []any: // an inline list, or YAML
		maps := make([]map[string]any, len(list))
		for i, item := range list {
			m, ok := item.(map[string]any)
			if !ok {
				return nil, false
			}
			maps[i] = m
		}
		return maps, true
	}
	return nil, false
}

func asStrings(v any) ([]string, bool) {
	switch list := v.(type) {
	case string:
		return []string{list}, true
	case []any:
		texts := make([]string, len(list))
		for i, item := range list {
			text, ok := item.(string)
			if !ok {
				return nil, false
			}
			texts[i] = text
		}
		return texts, true
	}
	return nil, false
}

// layouts are the ways to write a moment as text, in YAML or between quotes.
var layouts = []string{
	time.RFC3339Nano, "2006-01-02T15:04:05", "2006-01-02T15:04",
	"2006-01-02 15:04:05Z07:00", "2006-01-02 15:04:05 Z07:00", "2006-01-02 15:04:05 -0700",
	"2006-01-02 15:04:05", "2006-01-02 15:04", "2006-01-02",
}

func asTime(v any, zone *time.Location) (time.Time, bool) {
	if text, ok := v.(string); ok {
		for _, layout := range layouts {
			if moment, err := time.ParseInLocation(layout, strings.TrimSpace(text), zone); err == nil {
				return sane(moment)
			}
		}
		return time.Time{}, false
	}
	moment, ok := dateOf(v)
	if !ok {
		return time.Time{}, false
	}
	if local(moment) {
		y, m, d := moment.Date()
		h, min, s := moment.Clock()
		moment = time.Date(y, m, d, h, min, s, moment.Nanosecond(), zone)
	}
	return sane(moment)
}

// sane refuses years that no calendar page has a path for.
func sane(moment time.Time) (time.Time, bool) {
	if moment.Year() < 1 || moment.Year() > 9999 {
		return time.Time{}, false
	}
	return moment, true
}

// dateOf returns a moment; a TOML time of day alone is none.
func dateOf(v any) (time.Time, bool) {
	moment, ok := v.(time.Time)
	return moment, ok && moment.Location().String() != "time-local"
}

// local reports whether TOML gave the moment without an offset: the library
// marks it by the name of its zone.
func local(moment time.Time) bool {
	name := moment.Location().String()
	return name == "datetime-local" || name == "date-local"
}
