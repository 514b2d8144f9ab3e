package quote

import (
	"bytes"
	"errors"
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"digest/internal/content"
	"digest/internal/lang"
)

// ErrNoRoom means that quotes cannot be written into a front matter: it has
// them in a form to which nothing can be added at its end.
var ErrNoRoom = errors.New("the front matter has its quotes in a list of its own form")

// Write returns an article's file with the found ones of its quotes as [[quote]]
// tables at the end of its front matter, and how many they are. Every other byte
// stays as it is.
func Write(text *content.Text, quotes []Quote) (file []byte, written int, err error) {
	fence := bytes.LastIndexByte(bytes.TrimRight(text.Bytes[:text.Body], "\r\n"), '\n') + 1
	w := &writer{yaml: bytes.HasPrefix(text.Bytes, []byte("---")), taken: map[string]bool{}}
	if text.Table.Has("quote") && (w.yaml || inlineList.Match(text.Bytes[:fence])) {
		return nil, 0, ErrNoRoom
	}
	for _, q := range quotes {
		w.taken[q.ID] = !q.Found
	}
	for i := range quotes {
		if quotes[i].Found {
			w.quote(&quotes[i])
			written++
		}
	}
	added := w.b.String()
	if bytes.HasSuffix(text.Bytes[:fence], []byte("\r\n")) {
		added = strings.ReplaceAll(added, "\n", "\r\n")
	}
	file = append(file, text.Bytes[:fence]...)
	file = append(file, added...)
	return append(file, text.Bytes[fence:]...), written, nil
}

// inlineList is the head of a list of quotes in TOML that is no [[quote]].
var inlineList = regexp.MustCompile(`(?m)^\s*["']?quote["']?\s*=`)

// writer writes quotes as tables of TOML, or as items of a list in YAML.
type writer struct {
	b     strings.Builder
	yaml  bool
	begun bool // of YAML: the list
	first bool // of YAML: the next key is the first of its item
	taken map[string]bool
}

func (w *writer) quote(q *Quote) {
	switch {
	case !w.yaml:
		w.b.WriteString("\n[[quote]]\n")
	case !w.begun:
		w.b.WriteString("quote:\n")
		w.begun = true
	}
	w.first = true
	lines := make([]string, len(q.Words))
	for i, line := range q.Words {
		lines[i] = unmarked(line)
	}
	w.text("id", w.freeID(q))
	w.text("kind", q.Kind)
	w.text("text", strings.Join(lines, "\n"))
	if q.Speaker.Person != "" {
		w.text("speaker", q.Speaker.Person)
	} else {
		w.text("speaker", q.Speaker.Name)
	}
	w.text("role", q.Speaker.Role)
	w.said(q)
	w.source(&q.Speaker)
	if !q.Card {
		w.key("card", "false")
	}
}

// freeID is an id for readers: the speaker's last name and a number.
func (w *writer) freeID(q *Quote) string {
	names := strings.Fields(q.Speaker.Name)
	name := "source"
	if len(names) > 0 {
		name = content.Slug(names[len(names)-1])
	}
	for n := 1; ; n++ {
		if id := name + "-" + strconv.Itoa(n); !w.taken[id] {
			w.taken[id] = true
			return id
		}
	}
}

func (w *writer) said(q *Quote) {
	var pairs []string
	add := func(key, value string) {
		if value != "" {
			pairs = append(pairs, w.pair(key, quoted(value)))
		}
	}
	add("verb", q.Verb)
	add("to", q.To)
	add("place", q.Place)
	if !q.Date.IsZero() {
		pairs = append(pairs, w.pair("date", q.Date.Format(time.DateOnly)))
	}
	add("event", q.Event)
	if len(pairs) > 0 {
		w.key("said", "{ "+strings.Join(pairs, ", ")+" }")
	}
}

func (w *writer) source(s *Speaker) {
	if s.Kind == "named" || s.Kind == "" {
		return
	}
	pairs := []string{w.pair("anonymity", quoted(s.Kind))}
	if s.Count > 1 {
		pairs = append(pairs, w.pair("count", strconv.Itoa(s.Count)))
	}
	if s.Description != "" {
		pairs = append(pairs, w.pair("description", quoted(s.Description)))
	}
	w.key("source", "{ "+strings.Join(pairs, ", ")+" }")
}

func (w *writer) pair(key, value string) string {
	if w.yaml {
		return key + ": " + value
	}
	return key + " = " + value
}

// text writes a key with a text, if it is not empty.
func (w *writer) text(key, value string) {
	switch {
	case value == "":
	case strings.Contains(value, "\n") && !w.yaml:
		w.key(key, `"""`+"\n"+strings.ReplaceAll(escaped(value), `\n`, "\n")+`"""`)
	default:
		w.key(key, quoted(value))
	}
}

func (w *writer) key(key, value string) {
	if w.yaml {
		indent := "    "
		if w.first {
			indent = "  - "
		}
		w.b.WriteString(indent)
	}
	w.first = false
	w.b.WriteString(w.pair(key, value) + "\n")
}

// quoted writes a text between quote marks, as TOML and YAML both read it.
func quoted(text string) string { return `"` + escaped(text) + `"` }

func escaped(text string) string {
	var b strings.Builder
	for _, r := range text {
		switch {
		case r == '"' || r == '\\':
			b.WriteByte('\\')
			b.WriteRune(r)
		case r == '\n':
			b.WriteString(`\n`)
		case r < ' ' || r == 0x7f || r == 0x85 || r == 0x2028 || r == 0x2029 || r == 0xfeff:
			fmt.Fprintf(&b, `\u%04X`, r)
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

// unmarked takes the quote marks around a stretch away, one at each end.
func unmarked(line string) string {
	if r, size := utf8.DecodeRuneInString(line); lang.IsQuotationMark(r) {
		line = line[size:]
	}
	if r, size := utf8.DecodeLastRuneInString(line); lang.IsQuotationMark(r) {
		line = line[:len(line)-size]
	}
	return line
}
