package quote

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"digest/internal/lang"
)

// How long the text of a fragment may be, and what it is made of when it is
// longer. The specification (https://wicg.github.io/scroll-to-text-fragment/)
// has no limit; browsers match whole words and pass over white space.
const (
	longestFragment = 300 // bytes of the words
	shortestAlone   = 20  // below, words before are named as well
	endWords        = 4   // of a long text, at each end
	contextWords    = 3
)

// fragment returns the text fragment, without "#:~:", that leads a browser to
// words in a text; "" when they are not there or cannot be told from others.
// The words are written as the text has them, with its apostrophes.
func fragment(text, words string) string {
	text = norm.NFC.String(text)
	folded, at := foldWithPlaces(text)
	parts := strings.Split(cuts.Replace(words), "[…]")
	first, last := strings.TrimRight(fold(parts[0]), endMarks), strings.TrimRight(fold(parts[len(parts)-1]), endMarks)
	from := strings.Index(folded, first)
	if from < 0 || first == "" || last == "" {
		return ""
	}
	start := strings.TrimSpace(text[at[from]:at[from+len(first)]])
	end := ""
	if len(parts) > 1 || len(start) > longestFragment || strings.Contains(start, "\n") {
		to := strings.Index(folded[from:], last)
		if to < 0 {
			return ""
		}
		to += from
		end = lastWords(text[at[to]:at[to+len(last)]], endWords)
		start = firstWords(start, endWords)
	}
	before := ""
	if len(start) < shortestAlone || strings.Count(text, start) > 1 {
		before = lastWords(text[:at[from]], contextWords)
		if before == "" || strings.Count(strings.Join(strings.Fields(text), " "), before+" "+start) != 1 {
			return ""
		}
	}
	return directive(before, trimMarks(start), trimMarks(end))
}

// directive writes a text directive.
func directive(before, start, end string) string {
	var b strings.Builder
	b.WriteString("text=")
	if before != "" {
		b.WriteString(escapeFragment(before) + "-,")
	}
	b.WriteString(escapeFragment(start))
	if end != "" {
		b.WriteString("," + escapeFragment(end))
	}
	return b.String()
}

// foldWithPlaces folds a text and tells where each byte of the outcome, and its
// end, stands in the text.
func foldWithPlaces(text string) (folded string, at []int) {
	var b strings.Builder
	blank := true
	for i, r := range text {
		switch {
		case lang.IsQuotationMark(r) || r == '\u00ad' || r == '\u200b':
			continue
		case unicode.IsSpace(r):
			if blank {
				continue
			}
			blank, r = true, ' '
		default:
			blank = false
		}
		for range utf8.RuneLen(r) {
			at = append(at, i)
		}
		b.WriteRune(r)
	}
	return b.String(), append(at, len(text))
}

// trimMarks takes quote marks off both ends: typography differs between pages.
func trimMarks(text string) string {
	return strings.TrimFunc(text, func(r rune) bool { return lang.IsQuotationMark(r) || unicode.IsSpace(r) })
}

func firstWords(text string, n int) string {
	fields := strings.Fields(text)
	return strings.Join(fields[:min(n, len(fields))], " ")
}

func lastWords(text string, n int) string {
	fields := strings.Fields(text)
	return strings.Join(fields[max(0, len(fields)-n):], " ")
}

// escapeFragment writes a text so that it can stand in a text directive: all
// but letters and digits of ASCII is escaped, "-", "," and "&" with it.
func escapeFragment(text string) string {
	const hex = "0123456789ABCDEF"
	var b strings.Builder
	for i := range len(text) {
		if c := text[i]; c >= '0' && c <= '9' || c|0x20 >= 'a' && c|0x20 <= 'z' {
			b.WriteByte(c)
		} else {
			b.Write([]byte{'%', hex[c>>4], hex[c&15]})
		}
	}
	return b.String()
}
