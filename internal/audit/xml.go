package audit

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"
)

// node is an element of XML that knows where it stands.
type node struct {
	space, name string
	attributes  []xml.Attr
	content     strings.Builder
	children    []*node
	at          span // of the start tag
}

// text is what stands in the element itself, without space around it.
func (n *node) text() string { return strings.TrimSpace(n.content.String()) }

// attribute returns the value of an attribute without a prefix.
func (n *node) attribute(key string) string {
	for _, a := range n.attributes {
		if a.Name.Local == key && a.Name.Space == "" {
			return a.Value
		}
	}
	return ""
}

// all returns the children of a name.
func (n *node) all(space, name string) []*node {
	var found []*node
	for _, c := range n.children {
		if c.space == space && c.name == name {
			found = append(found, c)
		}
	}
	return found
}

// first returns the first child of a name, or nil.
func (n *node) first(space, name string) *node {
	for _, c := range n.children {
		if c.space == space && c.name == name {
			return c
		}
	}
	return nil
}

// xmlError is why a text is no XML, and where.
type xmlError struct {
	offset  int
	message string
}

func (e *xmlError) Error() string { return e.message }

// parseXML reads a document strictly. Visit sees every element when it ends,
// with those around it from the root on, and says whether it is to be kept in
// its parent: so a list of 50,000 addresses takes no more memory than one.
func parseXML(text []byte, visit func(around []*node, n *node) bool) (*node, error) {
	p := xmlParser{decoder: xml.NewDecoder(bytes.NewReader(text)), visit: visit}
	for {
		start := int(p.decoder.InputOffset())
		token, err := p.decoder.RawToken()
		if err == io.EOF {
			return p.root, p.end(len(text))
		}
		if err == nil {
			err = p.take(token, span{start, int(p.decoder.InputOffset()) - start})
		}
		if err != nil {
			return p.root, p.place(err, start)
		}
	}
}

type xmlParser struct {
	decoder *xml.Decoder
	visit   func([]*node, *node) bool
	root    *node
	open    []*node
	scopes  []map[string]string // of prefixes, one for each open element
}

func (p *xmlParser) place(err error, start int) error {
	var own *xmlError
	if errors.As(err, &own) {
		return err
	}
	message := err.Error()
	var syntax *xml.SyntaxError
	if errors.As(err, &syntax) {
		message = syntax.Msg
	}
	if strings.Contains(message, "CharsetReader") {
		message = "it says that it is not in UTF-8"
	}
	return &xmlError{start, message}
}

func (p *xmlParser) end(offset int) error {
	switch {
	case len(p.open) > 0:
		return &xmlError{p.open[len(p.open)-1].at.start, fmt.Sprintf("the element <%s> does not end", p.open[len(p.open)-1].name)}
	case p.root == nil:
		return &xmlError{offset, "there is no element"}
	}
	return nil
}

func (p *xmlParser) take(token xml.Token, at span) error {
	switch token := token.(type) {
	case xml.StartElement:
		return p.start(token.Copy(), at)
	case xml.EndElement:
		return p.close(token, at)
	case xml.CharData:
		switch {
		case len(p.open) > 0:
			p.open[len(p.open)-1].content.Write(token)
		case len(bytes.TrimSpace(bytes.TrimPrefix(token, []byte("\ufeff")))) > 0:
			return &xmlError{at.start, "text outside of any element"}
		}
	}
	return nil
}

func (p *xmlParser) start(e xml.StartElement, at span) error {
	if len(p.open) == 0 && p.root != nil {
		return &xmlError{at.start, "a second element beside the first"}
	}
	scope, err := p.scope(e, at)
	if err != nil {
		return err
	}
	p.scopes = append(p.scopes, scope)
	n := &node{name: e.Name.Local, at: at}
	if n.space, err = p.spaceOf(e.Name.Space, true, at); err != nil {
		return err
	}
	seen := map[xml.Name]bool{}
	for _, a := range e.Attr {
		if a.Name.Space == "xmlns" || a.Name.Space == "" && a.Name.Local == "xmlns" {
			continue
		}
		if a.Name.Space, err = p.spaceOf(a.Name.Space, false, at); err != nil {
			return err
		}
		if seen[a.Name] {
			return &xmlError{at.start, fmt.Sprintf("the attribute %s stands there twice", a.Name.Local)}
		}
		seen[a.Name] = true
		n.attributes = append(n.attributes, a)
	}
	if p.root == nil {
		p.root = n
	}
	p.open = append(p.open, n)
	if len(p.open) > deepest {
		return &xmlError{at.start, fmt.Sprintf("more than %d elements within each other", deepest)}
	}
	return nil
}

// scope returns the prefixes that an element declares.
func (p *xmlParser) scope(e xml.StartElement, at span) (map[string]string, error) {
	var scope map[string]string
	for _, a := range e.Attr {
		prefix := a.Name.Local
		switch {
		case a.Name.Space == "xmlns":
		case a.Name.Space == "" && prefix == "xmlns":
			prefix = ""
		default:
			continue
		}
		if scope == nil {
			scope = map[string]string{}
		}
		if _, twice := scope[prefix]; twice {
			return nil, &xmlError{at.start, fmt.Sprintf("the prefix %q is declared twice", prefix)}
		}
		scope[prefix] = a.Value
	}
	return scope, nil
}

// spaceOf is the name space of a prefix. The one without a prefix is for
// elements only.
func (p *xmlParser) spaceOf(prefix string, element bool, at span) (string, error) {
	switch {
	case prefix == "" && !element:
		return "", nil
	case prefix == "xml":
		return "http://www.w3.org/XML/1998/namespace", nil
	}
	for i := len(p.scopes) - 1; i >= 0; i-- {
		if space, ok := p.scopes[i][prefix]; ok {
			return space, nil
		}
	}
	if prefix == "" {
		return "", nil
	}
	return "", &xmlError{at.start, fmt.Sprintf("the prefix %q is not declared", prefix)}
}

func (p *xmlParser) close(e xml.EndElement, at span) error {
	if len(p.open) == 0 {
		return &xmlError{at.start, fmt.Sprintf("</%s> ends no element", e.Name.Local)}
	}
	n := p.open[len(p.open)-1]
	space, err := p.spaceOf(e.Name.Space, true, at)
	if err != nil {
		return err
	}
	if n.name != e.Name.Local || n.space != space {
		return &xmlError{at.start, fmt.Sprintf("</%s> where <%s> is to end", e.Name.Local, n.name)}
	}
	p.open, p.scopes = p.open[:len(p.open)-1], p.scopes[:len(p.scopes)-1]
	if p.visit(p.open, n) && len(p.open) > 0 {
		parent := p.open[len(p.open)-1]
		parent.children = append(parent.children, n)
	}
	return nil
}
