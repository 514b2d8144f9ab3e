package data

import (
	"bytes"
	"strconv"
	"strings"
)

// tomlScanner finds where each key of a TOML text stands. The library has
// read the text already, so the scanner follows its grammar loosely; what it
// cannot follow merely has no position.
type tomlScanner struct {
	text  []byte
	at    int
	marks map[string]mark
	lists map[string]int // path of [[list]] → entries so far
}

func (s *tomlScanner) document() {
	table := ""
	for {
		s.space(true)
		switch {
		case s.at >= len(s.text):
			return
		case s.text[s.at] == '[':
			table = s.header()
		default:
			before := s.at
			s.pair(table)
			if s.at == before {
				s.at++ // cannot happen in valid TOML; never stand still
			}
		}
	}
}

// header reads [a.b] or [[a.b]] and returns the path that its keys begin with.
func (s *tomlScanner) header() string {
	start := s.at
	list := bytes.HasPrefix(s.text[s.at:], []byte("[["))
	s.at += 1 + btoi(list)
	s.space(false)
	path, _ := s.keyPath("", false)
	s.space(false)
	for s.at < len(s.text) && s.text[s.at] == ']' {
		s.at++
	}
	m := mark{start, s.at, -1, 0}
	if list {
		n := s.lists[path]
		s.lists[path]++
		s.note(path, m)
		path += sep + strconv.Itoa(n)
	}
	s.note(path, m)
	return path + sep
}

// pair reads key = value.
func (s *tomlScanner) pair(table string) {
	start := s.at
	path, last := s.keyPath(table, true)
	if s.at == start {
		return
	}
	m := mark{key: last, keyEnd: s.at}
	s.space(false)
	if s.at >= len(s.text) || s.text[s.at] != '=' {
		return
	}
	s.at++
	s.space(false)
	m.value = s.at
	s.value(path)
	m.valueEnd = s.at
	s.note(path, m)
}

// keyPath reads a dotted key and returns its path and where its last part
// begins. A part that names a [[list]] means the list's last entry.
func (s *tomlScanner) keyPath(prefix string, noteParts bool) (path string, last int) {
	path = prefix
	for {
		last = s.at
		name, ok := s.keyPart()
		if !ok {
			return strings.TrimSuffix(path, sep), last
		}
		path += name
		end := s.at
		s.space(false)
		if s.at >= len(s.text) || s.text[s.at] != '.' {
			s.at = end
			return path, last
		}
		if noteParts {
			s.note(path, mark{last, end, -1, 0})
		}
		s.at++
		s.space(false)
		if n := s.lists[path]; n > 0 {
			path += sep + strconv.Itoa(n-1)
		}
		path += sep
	}
}

func (s *tomlScanner) keyPart() (string, bool) {
	if s.at >= len(s.text) {
		return "", false
	}
	if c := s.text[s.at]; c == '"' || c == '\'' {
		start := s.at
		s.quoted()
		raw := string(s.text[start:s.at])
		if unquoted, err := strconv.Unquote(raw); err == nil && c == '"' {
			return unquoted, true
		}
		return strings.Trim(raw, string(c)), true
	}
	start := s.at
	for s.at < len(s.text) && isBare(s.text[s.at]) {
		s.at++
	}
	return string(s.text[start:s.at]), s.at > start
}

func isBare(c byte) bool {
	return c == '_' || c == '-' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
}

// value skips a value, noting the keys of inline tables and lists of them.
func (s *tomlScanner) value(path string) {
	if s.at >= len(s.text) {
		return
	}
	switch s.text[s.at] {
	case '"', '\'':
		s.quoted()
	case '[':
		s.list(path)
	case '{':
		s.inlineTable(path)
	default:
		for s.at < len(s.text) && !bytes.ContainsRune([]byte(",]}#\n\r"), rune(s.text[s.at])) {
			s.at++
		}
		for s.at > 0 && (s.text[s.at-1] == ' ' || s.text[s.at-1] == '\t') {
			s.at--
		}
	}
}

func (s *tomlScanner) list(path string) {
	s.at++
	for n := 0; ; n++ {
		s.space(true)
		if s.at >= len(s.text) || s.text[s.at] == ']' {
			break
		}
		start, item := s.at, path+sep+strconv.Itoa(n)
		s.value(item)
		s.note(item, mark{start, s.at, start, s.at})
		s.space(true)
		if s.at < len(s.text) && s.text[s.at] == ',' {
			s.at++
		}
		if s.at == start {
			break
		}
	}
	s.at = min(s.at+1, len(s.text))
}

func (s *tomlScanner) inlineTable(path string) {
	s.at++
	for {
		s.space(true)
		if s.at >= len(s.text) || s.text[s.at] == '}' {
			break
		}
		start := s.at
		s.pair(path + sep)
		s.space(true)
		if s.at < len(s.text) && s.text[s.at] == ',' {
			s.at++
		}
		if s.at == start {
			break
		}
	}
	s.at = min(s.at+1, len(s.text))
}

// quoted skips a string of any of the four kinds.
func (s *tomlScanner) quoted() {
	quote := s.text[s.at : s.at+1]
	if triple := bytes.Repeat(quote, 3); bytes.HasPrefix(s.text[s.at:], triple) {
		quote = triple
	}
	s.at += len(quote)
	for s.at < len(s.text) && !bytes.HasPrefix(s.text[s.at:], quote) {
		if s.text[s.at] == '\\' && quote[0] == '"' {
			s.at++
		}
		s.at++
	}
	s.at = min(s.at+len(quote), len(s.text))
	for len(quote) == 3 && s.at < len(s.text) && s.text[s.at] == quote[0] {
		s.at++ // a string may end in one or two quote marks of its own
	}
}

// space skips blanks; with lines, line ends and comments too.
func (s *tomlScanner) space(lines bool) {
	for s.at < len(s.text) {
		switch c := s.text[s.at]; {
		case c == ' ' || c == '\t':
		case lines && (c == '\n' || c == '\r'):
		case lines && c == '#':
			for s.at+1 < len(s.text) && s.text[s.at+1] != '\n' {
				s.at++
			}
		default:
			return
		}
		s.at++
	}
}

// note keeps the first place of a path.
func (s *tomlScanner) note(path string, m mark) {
	if _, seen := s.marks[path]; !seen {
		s.marks[path] = m
	}
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}
