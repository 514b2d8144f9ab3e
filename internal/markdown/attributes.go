package markdown

import (
	"bytes"
	"errors"
	"strconv"
	"strings"

	"digest/internal/diag"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
)

// An attributeBlock is what stands in braces at the end of an attribution:
//
//	{#stoltenberg-1 original="It is a hard choice." spoken=en}
type attributeBlock struct {
	id     string
	values map[string]string
	at     int // offset of the brace
}

const attributesHint = `write it as {#id key="value"}, at the end of the line that names the speaker`

// quoteAttributes cuts attribute blocks from quote blocks before their inline
// markup is parsed: a value may hold what would be markup.
type quoteAttributes struct{}

func (quoteAttributes) Transform(n *ast.Paragraph, reader text.Reader, pc parser.Context) {
	quote := n.Parent()
	if quote == nil || quote.Kind() != ast.KindBlockquote || quote.Parent() == nil || quote.Parent().Kind() != ast.KindDocument {
		return
	}
	lines, source := n.Lines(), reader.Source()
	if lines.Len() == 0 || attributionLine(n, source) < 0 {
		return
	}
	last := lines.At(lines.Len() - 1)
	value := bytes.TrimRight(source[last.Start:last.Stop], " \t\n")
	open := bytes.IndexByte(value, '{')
	if open < 0 {
		return
	}
	if articleOf(pc).keepAttributes(n, value[open:], last.Start+open) {
		last.Stop = last.Start + open
		lines.Set(lines.Len()-1, last)
	}
}

// keepAttributes reads an attribute block for later; what cannot be read
// stays in the text.
func (a *article) keepAttributes(n ast.Node, block []byte, at int) bool {
	inside, closed := strings.CutSuffix(string(block[1:]), "}")
	if !closed {
		if strings.HasPrefix(inside, "#") {
			a.reportAttributes(at, "an attribute block without its closing brace")
		}
		return false
	}
	attributes, err := parseAttributes(inside)
	if err != nil {
		a.reportAttributes(at, err.Error())
		return false
	}
	attributes.at = at
	if a.quotes.attributes == nil {
		a.quotes.attributes = map[ast.Node]attributeBlock{}
	}
	a.quotes.attributes[n] = attributes
	if attributes.id != "" {
		a.ids.reserve(a.src.Reserved)
		a.ids[attributes.id] = 1
	}
	return true
}

func (a *article) reportAttributes(at int, message string) {
	a.report(diag.Errorf(a.at(at), "invalid-value", "%s", message).WithHint("%s", attributesHint).Marking("{"))
}

// strayAttributes reports a block that was cut from what is no quote after
// all: text follows it, or a picture stands in it.
func (a *article) strayAttributes(n *ast.Paragraph) {
	if attributes, ok := a.quotes.attributes[n]; ok {
		a.reportAttributes(attributes.at, "an attribute block in a blockquote that is no quote: its speaker must come last, and it may hold text only")
	}
}

// parseAttributes reads what stands between the braces.
func parseAttributes(s string) (attributeBlock, error) {
	attributes := attributeBlock{values: map[string]string{}}
	for {
		s = strings.TrimLeft(s, " \t")
		if s == "" {
			return attributes, nil
		}
		if rest, ok := strings.CutPrefix(s, "#"); ok {
			if attributes.id != "" {
				return attributes, errors.New("an attribute block with two ids")
			}
			attributes.id, s = cutWord(rest)
			if attributes.id == "" {
				return attributes, errors.New("an attribute block with an empty id")
			}
			continue
		}
		key, value, rest, err := cutAttribute(s)
		if err != nil {
			return attributes, err
		}
		if _, twice := attributes.values[key]; twice {
			return attributes, errors.New("an attribute block with " + key + " twice")
		}
		attributes.values[key], s = value, rest
	}
}

func cutWord(s string) (word, rest string) {
	if i := strings.IndexAny(s, " \t"); i >= 0 {
		return s[:i], s[i:]
	}
	return s, ""
}

// cutAttribute reads key="value", key='value' or key=value.
func cutAttribute(s string) (key, value, rest string, err error) {
	key, rest, found := strings.Cut(s, "=")
	if !found || key == "" || strings.ContainsAny(key, " \t\"'#") {
		word, _ := cutWord(s)
		return "", "", "", errors.New("an attribute block with " + strconv.Quote(excerpt(word)) + ", neither #id nor key=\"value\"")
	}
	if rest == "" || rest[0] != '"' && rest[0] != '\'' {
		value, rest = cutWord(rest)
		return key, value, rest, nil
	}
	value, rest, found = strings.Cut(rest[1:], rest[:1])
	if !found {
		return "", "", "", errors.New("an attribute block whose " + key + " has no closing quote mark")
	}
	return key, value, rest, nil
}
