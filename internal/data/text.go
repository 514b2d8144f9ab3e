package data

import (
	"bytes"
	"fmt"
	"strings"
	"unicode/utf8"

	"digest/internal/diag"
)

// InvalidText is the finding for bytes that are not UTF-8, at the first of
// them. The text begins after line lines of the file.
func InvalidText(file string, text []byte, line int) diag.Finding {
	offset := 0
	for offset < len(text) {
		r, size := utf8.DecodeRune(text[offset:])
		if r == utf8.RuneError && size <= 1 {
			break
		}
		offset += size
	}
	d := document{file: file, text: text, line: line}
	hint := "in your editor choose Save as, and there the encoding UTF-8"
	if bytes.IndexByte(text, 0) >= 0 {
		hint = "the file looks like UTF-16: " + hint
	}
	return diag.Errorf(d.offsetPosition(offset), "invalid-text", "the text is not in UTF-8: byte 0x%02x", text[min(offset, len(text)-1)]).
		WithHint("%s", hint)
}

// isControl reports whether a character is one that no page can show.
func isControl(r rune) bool {
	return r < ' ' && r != '\n' && r != '\r' && r != '\t' || r >= 0x7f && r < 0xa0
}

// cleanText leaves out characters that no page can show, and reports the first.
func (t *Table) cleanText(key, text string) string {
	i := strings.IndexFunc(text, isControl)
	if i < 0 {
		return text
	}
	r, _ := utf8.DecodeRuneInString(text[i:])
	t.ReportValue(key, "text-control", "delete it, or put back the letter that it stands for",
		"%s holds the control character U+%04X, left out", key, r)
	return strings.Map(func(r rune) rune {
		if isControl(r) {
			return -1
		}
		return r
	}, text)
}

// inYAML writes the TOML of a hint as YAML: key = "…" becomes key: "…".
func inYAML(hint string) string { return strings.ReplaceAll(hint, " = ", ": ") }

// Hint puts a hint into the notation of the file.
func (t *Table) Hint(hint string) string {
	if t != nil && t.doc.format == YAML {
		return inYAML(hint)
	}
	return hint
}

// sentence makes a library's message one of ours: lower case, no full stop.
func sentence(message string) string {
	message = strings.TrimSuffix(message, ".")
	first, size := utf8.DecodeRuneInString(message)
	if second, _ := utf8.DecodeRuneInString(message[size:]); second >= 'A' && second <= 'Z' {
		return message // an abbreviation
	}
	return strings.ToLower(string(first)) + message[size:]
}

// rewording replaces a library's message: what it holds, what we say, and what
// the writer most likely has to type instead. A %s takes the text at the
// position.
type rewording struct{ holds, message, hint string }

// reword finds our words for a library's message; an empty message keeps the
// library's.
func reword(list []rewording, message, at, otherwise string) (string, string) {
	for _, r := range list {
		if !strings.Contains(message, r.holds) {
			continue
		}
		if strings.Contains(r.message, "%s") {
			return fmt.Sprintf(r.message, diag.Quote(at)), r.hint
		}
		if r.message != "" {
			message = r.message
		}
		return message, r.hint
	}
	return message, otherwise
}
