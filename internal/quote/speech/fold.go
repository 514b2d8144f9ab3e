package speech

import (
	"strings"
	"unicode/utf8"
)

// foldsOf reads the pairs of letters of a table's Folds.
func foldsOf(list string) map[rune]rune {
	folds := map[rune]rune{}
	for pair := range strings.FieldsSeq(list) {
		r, size := utf8.DecodeRuneInString(pair)
		to, n := utf8.DecodeRuneInString(pair[size:])
		if n == 0 {
			to = 0
		}
		folds[r] = to
	}
	return folds
}

// lower returns a word as the table has it: in lower case, its letters folded;
// without copying where it is so already.
func (t *table) lower(s string) string {
	plain := true
	for i := 0; i < len(s) && plain; i++ {
		c := s[i]
		plain = c < 0x80 && (c < 'A' || c > 'Z')
	}
	if plain {
		return s
	}
	if len(t.folds) > 0 {
		s = strings.Map(t.fold, s)
	}
	return strings.ToLower(s)
}

// fold maps a letter; a negative one is passed over.
func (t *table) fold(r rune) rune {
	to, ok := t.folds[r]
	switch {
	case !ok:
		return r
	case to == 0:
		return -1
	}
	return to
}
