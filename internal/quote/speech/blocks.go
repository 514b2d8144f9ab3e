package speech

import (
	"strings"
	"unicode/utf8"
)

// paragraphs divides the text, by the given blocks or by its lines.
func (d *doc) paragraphs() {
	if d.options.Blocks != nil {
		at := 0
		for _, b := range d.options.Blocks {
			if b.Start < at || b.End < b.Start || b.End > len(d.text) {
				continue
			}
			at = b.End
			d.addPara(b.Kind, b.Start, b.End)
		}
		return
	}
	d.markdown = true
	d.lines()
}

// addPara adds what is read of a block.
func (d *doc) addPara(k BlockKind, start, end int) {
	if k == Skip || k == Heading || strings.TrimSpace(d.text[start:end]) == "" {
		return
	}
	d.paras = append(d.paras, para{kind: k, start: start, end: end})
}

// lines divides plain text and Markdown.
func (d *doc) lines() {
	at := frontMatter(d.text)
	everyLine := !hasBlankLine(d.text[at:])
	start, fence, kind := -1, "", Paragraph
	flush := func(end int) {
		if start >= 0 {
			if kind == Quotation {
				end = start + len(attributes(strings.TrimSpace(d.text[start:end])))
			}
			d.addPara(kind, start, end)
			start = -1
		}
		kind = Paragraph
	}
	for at < len(d.text) {
		end := len(d.text)
		if i := strings.IndexByte(d.text[at:], '\n'); i >= 0 {
			end = at + i
		}
		line, quotes := quoted(strings.TrimSpace(d.text[at:end]))
		d.work++
		if quotes != (kind == Quotation) {
			flush(at)
		}
		if quotes {
			kind = Quotation
		}
		switch {
		case fence != "":
			if strings.HasPrefix(line, fence) {
				fence = ""
			}
		case strings.HasPrefix(line, "```") || strings.HasPrefix(line, "~~~"):
			flush(at)
			fence = line[:3]
		case line == "":
			flush(at)
		case heading(line):
			flush(at)
		case !quotes && listItem(line):
			flush(at)
			start = at + strings.Index(d.text[at:end], line)
			d.addPara(List, start, end)
			start = -1
		case everyLine:
			start = at
			flush(end)
		case start < 0:
			start = at + strings.Index(d.text[at:end], line)
		}
		at = end + 1
	}
	flush(len(d.text))
}

// frontMatter returns where the text begins, behind its front matter.
func frontMatter(text string) int {
	for _, fence := range []string{"+++", "---"} {
		body, ok := strings.CutPrefix(text, fence+"\n")
		if !ok {
			continue
		}
		if end := strings.Index(body, "\n"+fence); end >= 0 {
			at := len(text) - len(body) + end + 1 + len(fence)
			if at == len(text) || text[at] == '\n' || text[at] == '\r' {
				return at
			}
		}
	}
	return 0
}

// hasBlankLine reports whether a blank line stands between lines of text.
func hasBlankLine(text string) bool {
	text = strings.TrimSpace(text)
	for {
		i := strings.IndexByte(text, '\n')
		if i < 0 {
			return false
		}
		text = text[i+1:]
		if j := strings.IndexByte(text, '\n'); j >= 0 && strings.TrimSpace(text[:j]) == "" {
			return true
		}
	}
}

// heading reports whether a line is a heading of Markdown.
func heading(line string) bool {
	rest := strings.TrimLeft(line, "#")
	return len(rest) < len(line) && len(line)-len(rest) <= 6 && (rest == "" || rest[0] == ' ') || strings.Trim(line, "=") == "" || strings.Trim(line, "-* _") == ""
}

// listItem reports whether a line begins an item of a list.
func listItem(line string) bool {
	if len(line) < 2 {
		return false
	}
	if strings.IndexByte("-*+", line[0]) >= 0 && line[1] == ' ' {
		// In some languages a dash at the beginning of a line opens speech;
		// whichever it is, the line stands by itself.
		return true
	}
	n := 0
	for n < len(line) && n < 3 && line[n] >= '0' && line[n] <= '9' {
		n++
	}
	return n > 0 && n+1 < len(line) && (line[n] == '.' || line[n] == ')') && line[n+1] == ' '
}

// before and after return the runes around text[start:end]; 0 at the borders
// of [lo, hi).
func before(s string, at, lo int) rune {
	if at <= lo {
		return 0
	}
	r, _ := utf8.DecodeLastRuneInString(s[lo:at])
	return r
}

func after(s string, at, hi int) rune {
	if at >= hi {
		return 0
	}
	r, _ := utf8.DecodeRuneInString(s[at:hi])
	return r
}
