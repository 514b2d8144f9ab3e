package audit

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
)

// value is a JSON value that knows where it stands.
type value struct {
	is      json.Token // for a string, number, boolean or null
	members []member   // of an object
	items   []*value   // of an array
	kind    byte       // '{', '[' or 0
	at      span
}

type member struct {
	key   string
	at    span // of the key
	value *value
}

// jsonError is why a text is no JSON, and where.
type jsonError struct {
	offset  int
	message string
}

func (e *jsonError) Error() string { return e.message }

// deepest is how far values may lie within each other.
const deepest = 200

// parseJSON reads a text that begins at an offset of its document. It is strict:
// no second value, no key twice.
func parseJSON(text []byte, offset int) (*value, error) {
	var whole json.RawMessage
	if err := json.Unmarshal(text, &whole); err != nil {
		at := len(text)
		var syntax *json.SyntaxError
		if errors.As(err, &syntax) {
			at = max(int(syntax.Offset)-1, 0)
		}
		return nil, &jsonError{offset + at, err.Error()}
	}
	p := jsonParser{text: text, offset: offset, decoder: json.NewDecoder(bytes.NewReader(text))}
	p.decoder.UseNumber()
	return p.value(0)
}

type jsonParser struct {
	text    []byte
	offset  int
	decoder *json.Decoder
}

// next returns the next token and where it stands.
func (p *jsonParser) next() (json.Token, span, error) {
	start := int(p.decoder.InputOffset())
	for start < len(p.text) && bytes.IndexByte([]byte(" \t\r\n,:"), p.text[start]) >= 0 {
		start++
	}
	token, err := p.decoder.Token()
	if err == io.EOF {
		err = io.ErrUnexpectedEOF
	}
	return token, span{p.offset + start, int(p.decoder.InputOffset()) - start}, err
}

func (p *jsonParser) value(depth int) (*value, error) {
	token, at, err := p.next()
	if err != nil {
		return nil, err
	}
	if depth > deepest {
		return nil, &jsonError{at.start, fmt.Sprintf("more than %d values within each other", deepest)}
	}
	v := &value{at: at}
	switch token {
	case json.Delim('{'):
		v.kind = '{'
		return v, p.object(v, depth)
	case json.Delim('['):
		v.kind = '['
		return v, p.array(v, depth)
	}
	v.is = token
	return v, nil
}

func (p *jsonParser) object(v *value, depth int) error {
	seen := map[string]bool{}
	for p.decoder.More() {
		token, at, err := p.next()
		if err != nil {
			return err
		}
		key, _ := token.(string)
		if seen[key] {
			return &jsonError{at.start, fmt.Sprintf("the key %q stands there twice", key)}
		}
		seen[key] = true
		inner, err := p.value(depth + 1)
		if err != nil {
			return err
		}
		v.members = append(v.members, member{key, at, inner})
	}
	_, _, err := p.next()
	return err
}

func (p *jsonParser) array(v *value, depth int) error {
	for p.decoder.More() {
		inner, err := p.value(depth + 1)
		if err != nil {
			return err
		}
		v.items = append(v.items, inner)
	}
	_, _, err := p.next()
	return err
}

// member returns the value of a key, or nil. A nil value has no members.
func (v *value) member(key string) *value {
	if v == nil {
		return nil
	}
	for _, m := range v.members {
		if m.key == key {
			return m.value
		}
	}
	return nil
}

// text returns a string's text, or "".
func (v *value) text() string {
	if v == nil {
		return ""
	}
	text, _ := v.is.(string)
	return text
}

func (v *value) isText() bool {
	if v == nil || v.kind != 0 {
		return false
	}
	_, ok := v.is.(string)
	return ok
}

// each goes through an array, or takes a single value for an array of one.
func (v *value) each(visit func(*value)) {
	switch {
	case v == nil:
	case v.kind == '[':
		for _, item := range v.items {
			item.each(visit)
		}
	default:
		visit(v)
	}
}

// kindName says what a value is.
func (v *value) kindName() string {
	switch {
	case v.kind == '{':
		return "an object"
	case v.kind == '[':
		return "a list"
	}
	switch v.is.(type) {
	case string:
		return "a text"
	case json.Number:
		return "a number"
	case bool:
		return "true or false"
	}
	return "null"
}
