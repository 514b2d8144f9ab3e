package markdown

import (
	"bytes"
	"strings"

	"digest/internal/diag"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// htmlBlocks opens HTML blocks only for what is never text: comments,
// declarations, scripts. All other HTML is read as tags within a paragraph,
// so that the words between them are kept when the tags are left out.
type htmlBlocks struct{ parser.BlockParser }

func (h htmlBlocks) Open(parent ast.Node, reader text.Reader, pc parser.Context) (ast.Node, parser.State) {
	line, _ := reader.PeekLine()
	if offset := pc.BlockOffset(); offset < 0 || !startsHTMLBlock(line[offset:]) {
		return nil, parser.NoChildren
	}
	return h.BlockParser.Open(parent, reader, pc)
}

func startsHTMLBlock(line []byte) bool {
	if bytes.HasPrefix(line, []byte("<!--")) {
		_, after, closed := bytes.Cut(line, []byte("-->"))
		return !closed || util.IsBlank(after)
	}
	if bytes.HasPrefix(line, []byte("<!")) || bytes.HasPrefix(line, []byte("<?")) {
		return true
	}
	switch tagOf(line).name {
	case "script", "style", "textarea":
		return true
	}
	return false
}

// A tag is what can be known of raw HTML from its first letters.
type tag struct {
	name    string // in lower case; "" for what is no element
	closing bool
}

func tagOf(html []byte) tag {
	html = bytes.TrimPrefix(html, []byte{'<'})
	html, closing := bytes.CutPrefix(html, []byte{'/'})
	end := 0
	for end < len(html) && (util.IsAlphaNumeric(html[end]) || html[end] == '-') {
		end++
	}
	return tag{strings.ToLower(string(html[:end])), closing}
}

// refuseBlock reports an HTML block. Comments are left out without a word,
// unless text goes with them.
func (a *article) refuseBlock(n *ast.HTMLBlock) {
	lines := n.Lines()
	first := lines.At(0)
	value := first.Value(a.text)
	at := first.Start + len(value) - len(bytes.TrimLeft(value, " \t"))
	html := bytes.TrimSpace(value)
	if n.HTMLBlockType != ast.HTMLBlockType2 {
		a.reportHTML(html, at)
		return
	}
	if n.HasClosure() {
		a.reportBehindComment(n.ClosureLine)
	} else if !bytes.Contains(value, []byte("-->")) {
		a.report(diag.Errorf(a.at(at), "raw-html", "a comment that does not end; all text after it is left out").
			WithHint("write --> where the comment ends").Marking("<!--"))
	}
}

func (a *article) reportBehindComment(line text.Segment) {
	value := line.Value(a.text)
	_, after, _ := bytes.Cut(value, []byte("-->"))
	if util.IsBlank(after) {
		return
	}
	trimmed := bytes.TrimLeft(after, " \t")
	a.report(diag.Errorf(a.at(line.Stop-len(trimmed)), "raw-html", "text behind a comment on the same line is left out").
		WithHint("start the text on a new line"))
}

// refuseInline reports a tag and leaves it out. A closing tag belongs to the
// opening one, and is reported only if there was none.
func (a *article) refuseInline(n *ast.RawHTML) {
	if n.Segments.Len() == 0 {
		return
	}
	first := n.Segments.At(0)
	html := first.Value(a.text)
	if bytes.HasPrefix(html, []byte("<!--")) {
		return
	}
	t := tagOf(html)
	if !phrasing[t.name] {
		a.space()
	}
	if t.closing && a.openTags[t.name] > 0 {
		a.openTags[t.name]--
		return
	}
	if a.isPart(t) {
		return
	}
	if !t.closing && t.name != "" {
		if a.openTags == nil {
			a.openTags = map[string]int{}
		}
		a.openTags[t.name]++
	}
	a.reportHTML(bytes.TrimSpace(html), first.Start)
}

// parts are elements that come with another, which is reported for them all.
var parts = map[string][]string{
	"rt": {"ruby"}, "rp": {"ruby"}, "rb": {"ruby"}, "rtc": {"ruby"},
	"thead": {"table"}, "tbody": {"table"}, "tfoot": {"table"}, "tr": {"table"}, "td": {"table"}, "th": {"table"},
	"caption": {"table"}, "colgroup": {"table"}, "col": {"table"},
	"li": {"ul", "ol"}, "dt": {"dl"}, "dd": {"dl"}, "summary": {"details"}, "figcaption": {"figure"},
	"source": {"video", "audio", "picture"}, "track": {"video", "audio"}, "param": {"object"}, "option": {"select"},
}

func (a *article) isPart(t tag) bool {
	for _, whole := range parts[t.name] {
		if a.openTags[whole] > 0 {
			return true
		}
	}
	return false
}

func (a *article) reportHTML(html []byte, offset int) {
	t := tagOf(html)
	message := "raw HTML"
	switch {
	case t.closing:
		message += " </" + t.name + ">"
	case t.name != "":
		message += " <" + t.name + ">"
	}
	if i := bytes.IndexByte(html, '>'); i >= 0 {
		html = html[:i+1]
	}
	hint := htmlHints[t.name]
	if hint == "" {
		hint = `write it in Markdown; if it is meant as text, write \< or put it between backticks`
	}
	a.report(diag.Errorf(a.at(offset), "raw-html", "%s", message).WithHint("%s", hint).Marking(string(html)))
}

// phrasing are the elements that may stand in the middle of a word. Words on
// both sides of any other are kept apart.
var phrasing = setOf("a abbr b bdi bdo cite code del em font i ins kbd mark q s samp small span strong sub sup tt u var wbr")

func setOf(words string) map[string]bool {
	set := map[string]bool{}
	for word := range strings.FieldsSeq(words) {
		set[word] = true
	}
	return set
}

var htmlHints = hintsFor(map[string]string{
	"br":                              `end the line with a backslash or two spaces`,
	"img picture":                     `write ![what it shows](file.jpg)`,
	"figure figcaption":               `write ![what it shows](file.jpg "the caption") as a paragraph`,
	"a":                               `write [text](address)`,
	"b strong":                        `write **text**`,
	"i em cite":                       `write *text*`,
	"code kbd samp tt var":            "write `text`",
	"pre":                             "put a line of ``` before and after the text",
	"p div center section article":    `leave a blank line between paragraphs; looks belong in the templates`,
	"span font small big u s mark":    `leave it out; looks belong in the templates`,
	"h1 h2 h3 h4 h5 h6":               `write ## before the heading`,
	"ul ol li":                        `write a list: each line starts with "- " or "1. "`,
	"blockquote":                      `start each line with ">"`,
	"hr":                              `write --- on a line of its own, blank lines around it`,
	"table thead tbody tr td th":      `write a table with | between the cells`,
	"sub sup":                         `write the character itself, such as ² or ₂, or a footnote as [^1]`,
	"iframe video audio embed object": `link to it: [what it is](address)`,
	"script style link meta":          `scripts and styles belong in the templates`,
	"ruby":                            `write the reading behind the word, in parentheses`,
	"details summary":                 `write a heading, or leave it out`,
})

func hintsFor(hints map[string]string) map[string]string {
	all := map[string]string{}
	for names, hint := range hints {
		for name := range strings.FieldsSeq(names) {
			all[name] = hint
		}
	}
	return all
}
