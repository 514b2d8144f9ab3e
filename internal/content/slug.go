package content

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// maxSlug is how many bytes a slug has at most. File systems allow 255 for a
// name.
const maxSlug = 200

// Slug makes a path segment that stays readable in every script: letters,
// marks and digits in lower case, all else as single hyphens. It is never
// empty, and Slug(Slug(s)) is Slug(s).
func Slug(text string) string {
	if isSlug(text) {
		return text
	}
	var b strings.Builder
	hyphen, joiner := false, false
	for _, r := range norm.NFC.String(text) {
		switch {
		case unicode.IsLetter(r), unicode.IsMark(r), unicode.IsDigit(r):
			switch {
			case b.Len() == 0:
			case hyphen:
				b.WriteByte('-')
			case joiner:
				b.WriteRune('\u200c')
			}
			hyphen, joiner = false, false
			b.WriteRune(unicode.ToLower(r))
		case r == '\'' || r == '’' || r == '\u200d':
			// an apostrophe or a joiner stands inside a word
		case r == '\u200c': // it tells words of Persian apart
			joiner = true
		default:
			hyphen = true
		}
	}
	slug := strings.Trim(norm.NFC.String(cut(b.String(), maxSlug)), "-\u200c")
	if slug == "" {
		return "untitled"
	}
	return slug
}

// isSlug reports whether a text of plain letters is a slug as it stands: most
// are, and there are many.
func isSlug(text string) bool {
	hyphen := true // none at the beginning
	for i := range len(text) {
		c := text[i]
		if c == '-' && hyphen || c != '-' && (c < 'a' || c > 'z') && (c < '0' || c > '9') {
			return false
		}
		hyphen = c == '-'
	}
	return !hyphen && len(text) <= maxSlug
}

// cut shortens a slug to at most n bytes, at a hyphen if it has one.
func cut(slug string, n int) string {
	if len(slug) <= n {
		return slug
	}
	short := strings.ToValidUTF8(slug[:n], "")
	if i := strings.LastIndexByte(short, '-'); i > 0 && slug[n] != '-' {
		return short[:i]
	}
	return short
}
