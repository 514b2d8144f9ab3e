package render

import (
	"strconv"
	"sync"
	"unicode/utf8"
)

// thing is a node of JSON-LD as it is written: an object, but for the brace
// that closes it. A page has dozens of them, so each is its own text from the
// beginning. What is empty is left out.
type thing struct {
	id   string
	json []byte
}

// things are the nodes of one page. The next page writes in the same memory: to
// make it anew was a tenth of what a build allocated.
type things struct {
	made []*thing
	used int
}

var thingsOfPages = sync.Pool{New: func() any { return new(things) }}

// newThing begins a node of a type of schema.org; one without a type names a
// node that is described elsewhere. It is good until clear is called.
func (p *things) newThing(kind, id string) *thing {
	if p.used == len(p.made) {
		p.made = append(p.made, &thing{json: make([]byte, 0, 256)})
	}
	t := p.made[p.used]
	p.used++
	t.id, t.json = id, t.json[:0]
	t.text("@type", kind)
	t.text("@id", id)
	return t
}

// clear forgets all nodes.
func (p *things) clear() { p.used = 0 }

func (t *thing) name(name string) {
	if len(t.json) == 0 {
		t.json = append(t.json, '{')
	} else {
		t.json = append(t.json, ',')
	}
	t.json = append(appendJSON(t.json, name), ':')
}

func (t *thing) text(name, value string) {
	if value != "" {
		t.name(name)
		t.json = appendJSON(t.json, value)
	}
}

func (t *thing) number(name string, value int) {
	t.name(name)
	t.json = strconv.AppendInt(t.json, int64(value), 10)
}

func (t *thing) texts(name string, values []string) {
	if len(values) == 0 {
		return
	}
	t.name(name)
	for i, value := range values {
		t.json = appendJSON(append(t.json, "[,"[min(i, 1)]), value)
	}
	t.json = append(t.json, ']')
}

func (t *thing) thing(name string, value *thing) {
	if value != nil {
		t.name(name)
		t.json = value.appendTo(t.json)
	}
}

func (t *thing) things(name string, values []*thing) {
	if len(values) == 0 {
		return
	}
	t.name(name)
	for i, value := range values {
		t.json = value.appendTo(append(t.json, "[,"[min(i, 1)]))
	}
	t.json = append(t.json, ']')
}

func (t *thing) appendTo(json []byte) []byte {
	if len(t.json) == 0 {
		json = append(json, '{')
	}
	return append(append(json, t.json...), '}')
}

// appendJSON appends a string of JSON (RFC 8259) that may stand in a script
// element: < and > and & are escaped, so that no text ends it.
func appendJSON(json []byte, text string) []byte {
	const hex = "0123456789abcdef"
	json = append(json, '"')
	from := 0
	for i, r := range text {
		size := 1
		switch {
		case r == utf8.RuneError:
			_, size = utf8.DecodeRuneInString(text[i:])
		case r >= ' ' && r != '"' && r != '\\' && r != '<' && r != '>' && r != '&':
			continue
		}
		json = append(json, text[from:i]...)
		from = i + size
		switch {
		case r == '"' || r == '\\':
			json = append(json, '\\', byte(r))
		case r == '\n':
			json = append(json, `\n`...)
		case r == utf8.RuneError:
			json = append(json, "\uFFFD"...)
		default:
			json = append(json, '\\', 'u', '0', '0', hex[r>>4], hex[r&15])
		}
	}
	return append(append(json, text[from:]...), '"')
}
