package content

import (
	"bytes"
	"errors"
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
	if problem != nil {
		return nil, []diag.Finding{problem.At(diag.Position{File: file, Line: 1, Column: 1})}
	}
	table := data.Parse(file, front, 1, format)
	return &Text{File: file, Bytes: raw, Body: body, Table: table}, nil
}

// readFile reads a text file and drops its byte order mark.
func readFile(fsys fs.FS, file string) ([]byte, []diag.Finding) {
	in, err := fsys.Open(file)
	if err != nil {
		return nil, []diag.Finding{unreadable(file, err)}
	}
	defer in.Close()
	info, err := in.Stat()
	if err == nil && info.Size() > maxFile {
		return nil, []diag.Finding{diag.Errorf(diag.Position{File: file}, "too-large", "the file has %d MB; an article has at most %d", (info.Size()+1<<20-1)>>20, maxFile>>20).
			WithHint("split it, or move it out of content/")}
	}
	var text bytes.Buffer
	if err == nil {
		text.Grow(int(info.Size()) + bytes.MinRead)
		_, err = text.ReadFrom(in)
	}
	if err != nil {
		return nil, []diag.Finding{unreadable(file, err)}
	}
	raw := bytes.TrimPrefix(text.Bytes(), []byte("\ufeff"))
	if !utf8.Valid(raw) {
		return nil, []diag.Finding{data.InvalidText(file, raw, 0)}
	}
	return raw, nil
}

// unreadable is the finding for a file that the system does not let us read.
func unreadable(file string, err error) diag.Finding {
	var pathErr *fs.PathError
	if errors.As(err, &pathErr) {
		err = pathErr.Err
	}
	f := diag.Errorf(diag.Position{File: file}, "file-unreadable", "the file cannot be read: %v", err)
	if strings.Contains(err.Error(), "escapes") { // what os.Root says of a link that leads out
		f.Message = "this is a link that leads out of the site's folder"
		return f.WithHint("put a copy of the file in its place")
	}
	return f.WithHint("check that the file can be opened, and where it leads if it is a link")
}

const beginHint = `begin the file with a line +++, then title = "…" and the other keys, then another line +++`

// split finds front matter between two lines +++ (TOML) or --- (YAML).
func split(raw []byte) (front []byte, body int, format data.Format, problem *Problem) {
	first, start := nextLine(raw, 0)
	switch string(first) {
	case "+++":
		format = data.TOML
	case "---":
		format = data.YAML
	default:
		if len(bytes.TrimSpace(raw)) == 0 {
			return nil, 0, format, &Problem{"front-matter", "the file is empty", beginHint}
		}
		return nil, 0, format, &Problem{"front-matter", "the file has no front matter", beginHint}
	}
	for at := start; at < len(raw); {
		line, next := nextLine(raw, at)
		if bytes.Equal(line, first) {
			return raw[start:at], next, format, nil
		}
		at = next
	}
	return nil, 0, format, &Problem{"front-matter", "the front matter that begins here does not end",
		"write a line " + string(first) + " after its last key, above the text"}
}

// nextLine returns the line at an offset, without white space at its end, and
// the offset of the line after.
func nextLine(raw []byte, at int) (line []byte, next int) {
	end := bytes.IndexByte(raw[at:], '\n')
	if end < 0 {
		end, next = len(raw), len(raw)
	} else {
		end += at
		next = end + 1
	}
	return bytes.TrimRight(raw[at:end], " \t\r"), next
}
