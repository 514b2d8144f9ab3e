package content

import (
	"bytes"
	"io/fs"
	"strings"
	"unicode/utf8"

	"digest/internal/data"
	"digest/internal/diag"
)

// maxFile is the largest text file that is read, in bytes: more than any
// article, less than what a slip of the hand can put into a folder.
const maxFile = 64 << 20

// Text is a Markdown file: its front matter as a Table, and where its body
// begins.
type Text struct {
	File string
	// Bytes is the whole file without a byte order mark.
	Bytes []byte
	// Body is the offset of the first byte after the front matter.
	Body  int
	Table *data.Table
}

// At returns the position of an offset into Bytes.
func (t *Text) At(offset int) diag.Position { return position(t.File, t.Bytes, offset) }

func position(file string, text []byte, offset int) diag.Position {
	line := bytes.LastIndexByte(text[:offset], '\n') + 1
	return diag.Position{File: file, Line: bytes.Count(text[:offset], []byte("\n")) + 1, Column: utf8.RuneCount(text[line:offset]) + 1}
}

// readText reads a Markdown file and its front matter. The Text is nil when
// there is nothing to go on with; findings of reading the front matter come
// from its Table.
func readText(fsys fs.FS, file string) (*Text, []diag.Finding) {
	raw, found := readFile(fsys, file)
	if found != nil {
		return nil, found
	}
	front, body, format, problem := split(raw)
	if problem != "" {
		return nil, []diag.Finding{diag.Errorf(diag.Position{File: file, Line: 1, Column: 1}, "front-matter", "%s", problem).
			WithHint("begin the file with a line +++, then title = \"…\" and the other keys, then another line +++")}
	}
	table := data.Parse(file, front, 1, format)
	return &Text{File: file, Bytes: raw, Body: body, Table: table}, nil
}

// readFile reads a text file and drops its byte order mark.
func readFile(fsys fs.FS, file string) ([]byte, []diag.Finding) {
	at := diag.Position{File: file}
	if info, err := fs.Stat(fsys, file); err == nil && info.Size() > maxFile {
		return nil, []diag.Finding{diag.Errorf(at, "too-large", "the file has %d MB; an article has at most %d", info.Size()>>20, maxFile>>20).
			WithHint("split it, or move it out of content/")}
	}
	raw, err := fs.ReadFile(fsys, file)
	if err != nil {
		return nil, []diag.Finding{diag.Errorf(at, "file-unreadable", "%v", plainError(err)).
			WithHint("check the file's permissions and where its links lead")}
	}
	raw = bytes.TrimPrefix(raw, []byte("\ufeff"))
	if !utf8.Valid(raw) {
		return nil, []diag.Finding{invalidText(file, raw)}
	}
	return raw, nil
}

// plainError drops the path from an error of the file system.
func plainError(err error) error {
	if pathErr, ok := err.(*fs.PathError); ok {
		return pathErr.Err
	}
	return err
}

func invalidText(file string, raw []byte) diag.Finding {
	valid := bytes.ToValidUTF8(raw, nil)
	offset := 0
	for offset < len(valid) && raw[offset] == valid[offset] {
		offset++
	}
	for offset > 0 && !utf8.Valid(raw[:offset]) { // back to the letter's first byte
		offset--
	}
	hint := "save the file as UTF-8"
	if bytes.IndexByte(raw, 0) >= 0 {
		hint = "the file looks like UTF-16: save it as UTF-8"
	}
	return diag.Errorf(position(file, raw, offset), "invalid-text", "byte 0x%02x is not UTF-8", raw[offset]).WithHint("%s", hint)
}

// split finds front matter between two lines +++ (TOML) or --- (YAML).
func split(raw []byte) (front []byte, body int, format data.Format, problem string) {
	first, start := nextLine(raw, 0)
	switch first {
	case "+++":
		format = data.TOML
	case "---":
		format = data.YAML
	default:
		return nil, 0, format, "the file has no front matter"
	}
	for at := start; at < len(raw); {
		line, next := nextLine(raw, at)
		if line == first {
			return raw[start:at], next, format, ""
		}
		at = next
	}
	return nil, 0, format, "the front matter has no closing line " + first
}

// nextLine returns the line at an offset, without white space at its end, and
// the offset of the line after. A long line is not copied.
func nextLine(raw []byte, at int) (line string, next int) {
	end := bytes.IndexByte(raw[at:], '\n')
	if end < 0 {
		end, next = len(raw), len(raw)
	} else {
		end += at
		next = end + 1
	}
	if end-at > 80 {
		return "…", next
	}
	return strings.TrimRight(string(raw[at:end]), " \t\r"), next
}
