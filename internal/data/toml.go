package data

import (
	"errors"
	"strings"
	"unicode/utf8"

	"github.com/BurntSushi/toml"

	"digest/internal/diag"
)

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
	start := max(parse.Position.Start, 0)
	if endsLine(message) && start > 0 && start <= len(d.text) && d.text[start-1] == '\n' {
		start-- // an error at a line's end is counted to the next
	}
	for start > 0 && start < len(d.text) && !utf8.RuneStart(d.text[start]) {
		start-- // the library steps back by bytes
	}
	at := d.offsetPosition(start)
	if at.Line != d.line+parse.Position.Line && !endsLine(message) {
		at = d.position(max(parse.Position.Line, 1), 1)
	}
	message, hint := reword(tomlWords, sentence(message), d.wordAt(start), tomlHint)
	f := diag.Errorf(at, "syntax", "%s", message).WithHint("%s", hint)
	end := min(start+parse.Position.Len, len(d.text))
	d.add(f.Marking(string(d.text[min(start, end):end])))
}

// endsLine reports whether a message is about the end of a line.
func endsLine(message string) bool {
	return strings.Contains(message, `got '\n'`) || strings.Contains(message, `found '\n'`) ||
		strings.Contains(message, "cannot contain newlines")
}

// wordAt returns the text at an offset up to the next blank or mark of TOML.
// The library leaves out letters that it has read already.
func (d *document) wordAt(offset int) string {
	rest := string(d.text[min(max(offset, 0), len(d.text)):])
	if i := strings.IndexAny(rest, " \t\r\n,]}"); i >= 0 {
		rest = rest[:i]
	}
	return strings.TrimSuffix(rest, ":")
}

const tomlHint = `a line is key = "text", or [table]; text stands between quote marks`

var tomlWords = []rewording{
	{"already been defined", "%s stands here for the second time", "keep one of the two"},
	{"datetime", "%s is no date", "write a date as 2024-05-31 or 2024-05-31T20:10:00+07:00, without quote marks"},
	{"strings cannot contain newlines", "the text has no quote mark at its end", `add it; text of several lines stands between """ and """`},
	{"unexpected EOF", "the file ends within a text or a list", `close it; text of several lines stands between """ and """`},
	{"expected value but found '“'", "a value between curly quote marks", `put it between straight ones: key = "text"`},
	{"expected value but found '”'", "a value between curly quote marks", `put it between straight ones: key = "text"`},
	{"expected value but found '\\n'", "a key without a value", `write key = "text", or delete the line`},
	{"expected value but found", "%s is no value", `put text between quote marks: key = "text"`},
	{"but got ':' instead", "a colon where = belongs", `write key = "text"`},
	{"expected '.' or '='", "a key without =", `write key = "text"; text of several lines stands between """ and """`},
	{"top-level item to end with a newline", "more text after the end of the value", `write a quote mark within text as \", or use “ and ”`},
	{"to end table name", "a table without ] at its end", "write [table], or [[table]] for one of several"},
	{"invalid escape", "", `write a backslash as \\, or put the text between single quote marks`},
	{"control characters", "a control character in the text", "delete it, or put back the letter that it stands for"},
}
