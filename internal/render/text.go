package render

import (
	"fmt"
	"html/template"
	"maps"
	"slices"
	"strings"

	"golang.org/x/text/feature/plural"
	"golang.org/x/text/language"
)

// A text is a translated string, cut at its placeholders: "{n} stories".
type text []piece

// piece is words as they are or, where name is set, a placeholder.
type piece struct{ words, name string }

// parseText cuts a string at its placeholders: a name of letters, digits and
// "_" in braces. Any other brace stands for itself.
func parseText(s string) text {
	var t text
	for s != "" {
		words, name, rest := nextPlaceholder(s)
		if words != "" {
			t = append(t, piece{words: words})
		}
		if name != "" {
			t = append(t, piece{name: name})
		}
		s = rest
	}
	return t
}

func nextPlaceholder(s string) (words, name, rest string) {
	for from := 0; ; {
		open := strings.IndexByte(s[from:], '{')
		if open < 0 {
			return s, "", ""
		}
		open += from
		end := strings.IndexByte(s[open:], '}')
		if end < 0 {
			return s, "", ""
		}
		end += open
		if isName(s[open+1 : end]) {
			return s[:open], s[open+1 : end], s[end+1:]
		}
		from = open + 1
	}
}

func isName(s string) bool {
	for _, r := range s {
		if r != '_' && (r < 'a' || r > 'z') && (r < '0' || r > '9') {
			return false
		}
	}
	return s != ""
}

// String puts the text together again.
func (t text) String() string {
	var b strings.Builder
	for _, p := range t {
		if p.name != "" {
			b.WriteString("{" + p.name + "}")
		} else {
			b.WriteString(p.words)
		}
	}
	return b.String()
}

// fill replaces placeholders by what value returns for a name, and words by
// what escape makes of them.
func (t text) fill(escape func(string) string, value func(name string) (string, bool)) (string, error) {
	var b strings.Builder
	for _, p := range t {
		if p.name == "" {
			b.WriteString(escape(p.words))
			continue
		}
		v, ok := value(p.name)
		if !ok {
			return "", fmt.Errorf("the string %q needs a value for {%s}", t.String(), p.name)
		}
		b.WriteString(v)
	}
	return b.String(), nil
}

// A message is what a key of a strings file says: one text, or one for each
// plural form of the language.
type message struct {
	tag   language.Tag         // whose plural rules
	text  text                 // the only one, or the form "other"
	forms map[plural.Form]text // nil for a message of one text
	html  template.HTML        // the only text, where it has no placeholder
}

// formNames are CLDR's plural categories as strings files spell them.
var formNames = map[string]plural.Form{
	"zero": plural.Zero, "one": plural.One, "two": plural.Two,
	"few": plural.Few, "many": plural.Many, "other": plural.Other,
}

// choose returns the text for n, an int, or the only one when there is no n.
func (m *message) choose(n any) text {
	count, ok := n.(int)
	if m.forms == nil || !ok {
		return m.text
	}
	form := plural.Cardinal.MatchPlural(m.tag, count, 0, 0, 0, 0)
	if t, ok := m.forms[form]; ok {
		return t
	}
	return m.text
}

// String lists all forms, sorted.
func (m *message) String() string {
	if m.forms == nil {
		return m.text.String()
	}
	var b strings.Builder
	for _, form := range slices.Sorted(maps.Keys(m.forms)) {
		fmt.Fprintf(&b, "%d=%q ", form, m.forms[form].String())
	}
	return b.String()
}
