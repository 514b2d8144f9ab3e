package markdown

import (
	"fmt"
	"sort"
	"unicode/utf8"

	"digest/internal/diag"
)

// cleaned is a body as goldmark gets it: valid UTF-8, lines that end in \n
// only, no control characters, no byte order mark.
type cleaned struct {
	text   []byte
	start  int     // offset of text in the source
	shifts []shift // ascending; none for most bodies, whose text is the source's
	// controls is how many control characters were left out, the first of
	// them at the source's offset firstControl.
	controls, firstControl int
}

// A shift says that from offset at on, by has to be added to get an offset of
// the source.
type shift struct{ at, by int }

const byteOrderMark = "\ufeff"

// clean cleans the file's text from offset body on.
func clean(file []byte, body int) cleaned {
	body = min(max(body, 0), len(file))
	if body == 0 && len(file) >= 3 && string(file[:3]) == byteOrderMark {
		body = len(byteOrderMark)
	}
	c := cleaned{text: file[body:], start: body}
	if i := firstUnclean(c.text); i < len(c.text) {
		c.rewrite(i)
	}
	return c
}

// firstUnclean returns the offset of the first byte that rewrite changes.
func firstUnclean(text []byte) int {
	if !utf8.Valid(text) {
		return 0
	}
	for i, b := range text {
		switch {
		case b >= ' ' && b < 0x7f, b == '\n', b == '\t':
		case b < 0x80, b == 0xe2 && isSeparator(text[i:]):
			return i
		}
	}
	return len(text)
}

// isSeparator reports whether text starts with U+2028 or U+2029, which break
// lines for some programs and not for others.
func isSeparator(text []byte) bool {
	return len(text) > 2 && text[1] == 0x80 && (text[2] == 0xa8 || text[2] == 0xa9)
}

// rewrite copies the text, from offset i on without what is unclean.
func (c *cleaned) rewrite(i int) {
	in, out := c.text, append(make([]byte, 0, len(c.text)+16), c.text[:i]...)
	for i < len(in) {
		if b := in[i]; b >= ' ' && b < 0x7f || b == '\n' || b == '\t' {
			out = append(out, b)
			i++
			continue
		}
		r, size := utf8.DecodeRune(in[i:])
		out = c.appendClean(out, r, in[i:])
		i += size
		if by := c.start + i - len(out); by != c.shift() {
			c.shifts = append(c.shifts, shift{len(out), by})
		}
	}
	c.text = out
}

func (c *cleaned) appendClean(out []byte, r rune, rest []byte) []byte {
	switch {
	case r == '\r' && len(rest) > 1 && rest[1] == '\n':
		return out
	case r == '\r':
		return append(out, '\n')
	case r == '\u2028' || r == '\u2029':
		return append(out, ' ')
	case r >= ' ' && r != 0x7f:
		return utf8.AppendRune(out, r)
	}
	if c.controls == 0 {
		c.firstControl = len(out) + c.shift()
	}
	c.controls++
	if r == '\v' || r == '\f' {
		return append(out, ' ') // they part words
	}
	return out
}

// shift is the one in force at the end of what is written.
func (c *cleaned) shift() int {
	if len(c.shifts) == 0 {
		return c.start
	}
	return c.shifts[len(c.shifts)-1].by
}

// source turns an offset of the cleaned text into one of the source.
func (c *cleaned) source(offset int) int {
	i := sort.Search(len(c.shifts), func(i int) bool { return c.shifts[i].at > offset })
	if i == 0 {
		return c.start + offset
	}
	return c.shifts[i-1].by + offset
}

func (a *article) reportControls() {
	if a.body.controls == 0 {
		return
	}
	first := a.src.Text[a.body.firstControl]
	message := fmt.Sprintf("control character U+%04X, left out", first)
	if a.body.controls > 1 {
		message += fmt.Sprintf("; the text has %d of them", a.body.controls)
	}
	a.report(diag.Errorf(a.places.position(a.body.firstControl), "text-control", "%s", message).
		WithHint("delete it, or put back the letter that it stands for"))
}
