package data

import (
	"bytes"
	"errors"
	"fmt"
	"strconv"
	"unicode/utf8"

	"github.com/BurntSushi/toml"
	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"
	"github.com/goccy/go-yaml/token"

	"digest/internal/diag"
)

const yamlHint = "a line is key: text; put text that holds a colon or begins with a mark between quote marks"

var yamlWords = []rewording{
	{"already defined", "%s stands here for the second time", "keep one of the two"},
	{"mapping value is not allowed", "text with a colon", `put it between quote marks: key: "text"`},
	{"found character '\t'", "a tab at the beginning of a line", "indent with blanks"},
	{"tab character", "a tab at the beginning of a line", "indent with blanks"},
}

func (d *document) decodeYAML() (values map[string]any) {
	// The library indexes tokens without checks; a text that trips it is bad
	// input like any other.
	defer func() {
		d.unreadable = len(d.found) > 0
		if r := recover(); r != nil {
			values, d.unreadable = nil, true
			d.add(diag.Errorf(d.position(1, 1), "syntax", "YAML that cannot be read: %v", r).WithHint(yamlHint))
		}
	}()
	body, ok := d.parseYAML()
	if !ok || body == nil {
		return nil
	}
	if err := yaml.NodeToValue(body, &values); err != nil {
		d.yamlError(err)
		return nil
	}
	return values
}

// parseYAML returns the text's one document, nil if it is empty.
func (d *document) parseYAML() (ast.Node, bool) {
	file, err := parser.ParseBytes(d.text, 0)
	if err != nil {
		d.yamlError(err)
		return nil, false
	}
	if len(file.Docs) == 0 || file.Docs[0].Body == nil {
		return nil, true
	}
	body := file.Docs[0].Body
	switch body.(type) {
	case *ast.MappingNode, *ast.MappingValueNode:
	case *ast.CommentGroupNode, *ast.NullNode:
		return nil, true
	default:
		at := d.offsetPosition(d.tokenOffset(body.GetToken()))
		d.add(diag.Errorf(at, "syntax", "no keys with values").WithHint("write one key and its value in each line: title: …"))
		return nil, false
	}
	c := &yamlCollector{doc: d}
	c.node("", body)
	if c.alias != nil {
		at := d.offsetPosition(d.tokenOffset(c.alias.GetToken()))
		d.add(diag.Errorf(at, "syntax", "YAML anchors and aliases are not read").WithHint("write the value out"))
		return nil, false
	}
	d.order = c.order
	return body, true
}

func (d *document) yamlError(err error) {
	offset, message := 0, err.Error()
	var detailed interface {
		GetToken() *token.Token
		GetMessage() string
	}
	if errors.As(err, &detailed) {
		message = detailed.GetMessage()
		if tok := detailed.GetToken(); tok != nil && tok.Position != nil {
			offset = d.tokenOffset(tok)
		}
	}
	message, hint := reword(yamlWords, sentence(message), d.wordAt(offset), yamlHint)
	d.add(diag.Errorf(d.offsetPosition(offset), "syntax", "%s", message).WithHint("%s", hint))
}

// tokenOffset turns the library's line and column, in code points, into a
// byte offset.
func (d *document) tokenOffset(tok *token.Token) int {
	offset := 0
	for range tok.Position.Line - 1 {
		end := bytes.IndexByte(d.text[offset:], '\n')
		if end < 0 {
			break
		}
		offset += end + 1
	}
	for range tok.Position.Column - 1 {
		_, size := utf8.DecodeRune(d.text[offset:])
		offset += size
	}
	return min(offset, len(d.text))
}

// scanYAML fills marks. The text was parsed once without error.
func (d *document) scanYAML() {
	defer func() { _ = recover() }() // without marks, findings point at line 1
	file, err := parser.ParseBytes(d.text, 0)
	if err != nil || len(file.Docs) == 0 {
		return
	}
	c := &yamlCollector{doc: d, marks: d.marks}
	c.node("", file.Docs[0].Body)
}

// yamlCollector walks a YAML document and collects the order and, when asked,
// the places of its keys.
type yamlCollector struct {
	doc   *document
	order []toml.Key
	marks map[string]mark
	alias ast.Node
}

func (c *yamlCollector) node(path string, n ast.Node) {
	switch n := n.(type) {
	case *ast.MappingNode:
		for _, pair := range n.Values {
			c.pair(path, pair)
		}
	case *ast.MappingValueNode:
		c.pair(path, n)
	case *ast.SequenceNode:
		for i, item := range n.Values {
			inner := path + strconv.Itoa(i)
			c.note(inner, item, item)
			c.node(inner+sep, item)
		}
	case *ast.AliasNode, *ast.AnchorNode:
		c.alias = n
	}
}

func (c *yamlCollector) pair(path string, pair *ast.MappingValueNode) {
	if pair.Key.IsMergeKey() {
		c.alias = pair
		return
	}
	key := fmt.Sprint(pair.Key.GetToken().Value)
	if path == "" {
		c.order = append(c.order, toml.Key{key})
	}
	c.note(path+key, pair.Key, pair.Value)
	c.node(path+key+sep, pair.Value)
}

func (c *yamlCollector) note(path string, key, value ast.Node) {
	if c.marks == nil {
		return
	}
	tok := key.GetToken()
	start := c.doc.tokenOffset(tok)
	m := mark{key: start, keyEnd: min(start+len(tok.Value), len(c.doc.text)), value: -1}
	// The token of a value that is left out stands somewhere below.
	if v := value.GetToken(); v != nil && value.Type() != ast.NullType {
		m.value = c.doc.tokenOffset(v)
		m.valueEnd = min(m.value+max(len(v.Value), 1), len(c.doc.text))
	}
	c.marks[path] = m
}
