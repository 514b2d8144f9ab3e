package speech

import (
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// kind is what a token is.
type kind uint8

const (
	word   kind = iota
	number      // begins with a digit
	point       // any other sign; its rune says which
	mark        // a double quotation mark that pairing may use
)

// token is a word or a sign of the text.
type token struct {
	start, end int
	low        string // the word in lower case
	rune       rune   // of a sign, or the first of a word
	kind       kind
	upper      bool // begins with a great letter
	class      class
	entry      *entry
	inside     uint8 // where words are not divided: how far into a phrase of the table it stands
	phrase     int   // words of the longest phrase that begins here, at least 1
	quote      int   // 1 + index of the span it stands in or that it marks, 0 outside
	sentence   int   // of the tokens outside
}

// is reports whether a token has one of the classes.
func (t *token) is(c class) bool { return t.class&c != 0 }

// sign reports whether a token is one of these signs.
func (t *token) sign(set string) bool {
	return t.kind == point && strings.ContainsRune(set, t.rune)
}

// cjk reports whether a letter belongs to a script that does not divide words.
func cjk(r rune) bool {
	return r >= 0x3040 && (r <= 0x30FF || r >= 0x3400 && r <= 0x9FFF || r >= 0xF900 && r <= 0xFAFF || r >= 0x20000 && r <= 0x3FFFF)
}

// letter reports whether a rune belongs to a word.
func letter(r rune) bool {
	if r < 0x80 {
		return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9'
	}
	return unicode.IsLetter(r) || unicode.IsMark(r) || unicode.IsDigit(r)
}

// joins reports whether a sign between two letters belongs to the word.
func joins(r rune) bool {
	switch r {
	case '\'', '’', '-', '‐', '‑', '·', '‧', 'ʼ', '\u00ad', '\u200c', '\u200d':
		return true
	}
	return false
}

// scanWords calls f for every word of s. Han and Kana letters are words of
// their own where words are not divided.
func scanWords(s string, spaced bool, f func(start, end int)) {
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		if !letter(r) {
			i += size
			continue
		}
		end := wordEnd(s, i, spaced)
		f(i, end)
		i = end
	}
}

// wordEnd returns where the word that begins at i ends.
func wordEnd(s string, i int, spaced bool) int {
	r, size := utf8.DecodeRuneInString(s[i:])
	if !spaced && cjk(r) {
		i += size
		for kana := script(r) == 'k'; kana && i < len(s); i += size {
			if r, size = utf8.DecodeRuneInString(s[i:]); script(r) != 'k' {
				break
			}
		}
		return i // a run of Katakana is a word
	}
	figures := '0' <= r && r <= '9'
	for i += size; i < len(s); {
		r, size = utf8.DecodeRuneInString(s[i:])
		if letter(r) {
			if !spaced && cjk(r) {
				return i
			}
			i += size
			continue
		}
		if i+size >= len(s) {
			return i
		}
		next, _ := utf8.DecodeRuneInString(s[i+size:])
		inside := joins(r) || figures && (r == '.' || r == ',' || r == ':') && '0' <= next && next <= '9' || abbreviated(s, i, r, next)
		if !inside || !letter(next) {
			return i
		}
		i += size
	}
	return i
}

// abbreviated reports whether the full stop at i stands within an abbreviation
// of single letters, as in U.S. and d.C.
func abbreviated(s string, i int, r, next rune) bool {
	if r != '.' || !unicode.IsLetter(next) || i < 1 {
		return false
	}
	last, size := utf8.DecodeLastRuneInString(s[:i])
	if !unicode.IsLetter(last) {
		return false
	}
	before, _ := utf8.DecodeLastRuneInString(s[:i-size])
	return i == size || !letter(before)
}

// room is where the tokens of a text lie, one paragraph behind the other. They
// are many and needed only while it is read, so the next text gets the same.
type room struct{ tokens []token }

var rooms = sync.Pool{New: func() any { return new(room) }}

// take keeps tokens that were appended to the room's. When there was no place
// left, they and the rest of the text get a greater room.
func (r *room) take(toks []token) []token {
	n := len(r.tokens)
	if n+len(toks) > cap(r.tokens) {
		r.tokens = append(make([]token, 0, 2*(n+len(toks))), toks...)
		return slices.Clip(r.tokens)
	}
	r.tokens = r.tokens[:n+len(toks)]
	return slices.Clip(toks)
}

// tokens divides a stretch of the text. Markup of Markdown is no token.
func (d *doc) tokens(from, to int) []token {
	toks := d.room.tokens[len(d.room.tokens):]
	s := d.text[:to]
	for i := from; i < to; {
		r, size := utf8.DecodeRuneInString(s[i:])
		switch {
		case letter(r):
			end := wordEnd(s, i, d.table.spaced)
			begins := len(toks) == 0 || toks[len(toks)-1].kind != word
			end, next := d.table.divide(s, i, end, begins)
			t := token{start: i, end: end, low: d.table.lower(s[i:end]), rune: r, phrase: 1, upper: unicode.IsUpper(r)}
			if unicode.IsDigit(r) {
				t.kind = number
			}
			if len(d.table.elisions) > 0 {
				t.low = plainApostrophe(t.low)
			}
			toks = append(toks, t)
			i = next
		case unicode.IsSpace(r) || r == '*' || r == '_' || r == '\\' || unicode.Is(unicode.Cf, r):
			i += size
		case r == ']' && strings.HasPrefix(s[i+1:], "("):
			i = linkEnd(s, i+1)
		case r == '[' && d.markdown:
			i += size
		default:
			t := token{start: i, end: i + size, rune: r, kind: point, phrase: 1}
			if d.isMark(s, i, r) {
				t.kind = mark
			} else if n := doubled(s, i, r); n > 0 {
				t.kind, t.end, t.rune = mark, i+n, '"'
			}
			toks = append(toks, t)
			i = t.end
		}
	}
	d.classify(toks)
	return d.room.take(toks)
}

// divide parts an elided word from the word that it is written together with,
// and a verb from the pronoun behind it: it returns where the first of the
// words in s[i:end] ends and where the next begins. A name like D'Alema stays
// whole; begins tells that a great letter may be that of a sentence.
func (t *table) divide(s string, i, end int, begins bool) (to, next int) {
	if len(t.elisions) == 0 && len(t.clitics) == 0 {
		return end, end
	}
	for j := i + 1; j < end && j < i+9; j++ {
		size := 1
		if strings.HasPrefix(s[j:], "’") {
			size = len("’")
		} else if s[j] != '\'' {
			continue
		}
		if j+size >= end || !t.elisions[t.lower(s[i:j])+"'"] {
			break
		}
		first, _ := utf8.DecodeRuneInString(s[i:])
		second, _ := utf8.DecodeRuneInString(s[j+size:])
		if unicode.IsUpper(first) && (!begins || unicode.IsUpper(second) && !t.determines(t.lower(s[i:j])+"'")) {
			break
		}
		return j + size, j + size
	}
	for _, c := range t.clitics {
		if n := end - len(c); n > i && s[n:end] == c {
			return n, n + strings.LastIndexByte(c, '-') + 1
		}
	}
	return end, end
}

// determines reports whether a word is an article or the like.
func (t *table) determines(low string) bool {
	n := t.root[low]
	return n != nil && n.entry != nil && n.entry.class&isDeterminer != 0
}

// perfect reports whether an auxiliary stands before token i, with nothing but
// adverbs and pronouns between.
func perfect(toks []token, i int) bool {
	for j := i - 1; j >= 0 && j >= i-4 && toks[j].kind == word; j-- {
		if toks[j].is(isAuxiliary) {
			return true
		}
		if !toks[j].is(isAdverb | isPronoun | isNegation) {
			return false
		}
	}
	return false
}

// plainApostrophe writes the apostrophe at a word's end as tables have it.
func plainApostrophe(word string) string {
	if rest, ok := strings.CutSuffix(word, "’"); ok {
		return rest + "'"
	}
	return word
}

// source reports whether a word that stands behind a source is at token i.
func (d *doc) source(toks []token, i int) bool {
	if i >= len(toks) || toks[i].kind != word || d.table.AccordingAfter == "" {
		return false
	}
	e := d.table.match(toks, i)
	return e != nil && e.class&isAccordingAfter != 0
}

// linkEnd returns where the address of a link ends that begins with the
// parenthesis at i; addresses are short, so what is not closed soon is text.
func linkEnd(s string, i int) int {
	for j, depth := i, 0; j < len(s) && j < i+400 && s[j] != '\n'; j++ {
		switch s[j] {
		case '(':
			depth++
		case ')':
			if depth--; depth == 0 {
				return j + 1
			}
		}
	}
	return i
}

// classify looks every word up, and the longest phrase that begins with it.
func (d *doc) classify(toks []token) {
	adverb := 0 // where a phrase that is an adverb ends
	for i := range toks {
		t := &toks[i]
		d.work++
		if t.kind != word {
			continue
		}
		if i < adverb {
			t.class |= isAdverb
		}
		if len(d.table.possessives) > 0 && t.upper && ends(t.low, d.table.possessives) && !d.source(toks, i+1) {
			t.class = isField
			continue
		}
		e := d.table.match(toks, i)
		if e == nil {
			e = d.table.single(t.low)
		}
		if e != nil {
			t.entry, t.class, t.phrase = e, e.class|t.class, max(e.size, 1)
			if !d.table.spaced {
				for n := 1; n < e.size; n++ {
					i++
					toks[i].inside = uint8(n)
				}
				continue
			}
			if e.size > 1 {
				if e.class&isAdverb != 0 {
					adverb = i + e.size
				}
				if one := d.table.single(t.low); one != nil {
					t.class |= one.class &^ (anyCue | isCuePerfect | isAccording | isDenial)
				}
			}
			if t.is(isCuePerfect) && perfect(toks, i) {
				t.class |= isCue
			}
			continue
		}
		if ends(t.low, d.table.roleEnds) {
			t.class |= isRole
			if ends(t.low, d.table.spokesEnds) {
				t.class |= isSpokes
			}
		}
		if ends(t.low, d.table.officeEn) {
			t.class |= isOffice
		}
	}
	if !d.table.spaced {
		lone(toks)
	}
}
