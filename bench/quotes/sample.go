package main

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// stretch is text[from:to].
type stretch struct{ from, to int }

func (s stretch) none() bool { return s.from >= s.to }

// overlaps reports whether two stretches have a byte in common.
func (s stretch) overlaps(o stretch) bool { return s.from < o.to && o.from < s.to }

// gold is a quote as people labelled it.
type gold struct {
	segments []stretch
	// cued is true when somebody is named at the quote; speaker is where.
	cued              bool
	speaker           []stretch
	role, place, when stretch
}

// sample is a text with its labels.
type sample struct {
	set, lang, name, text string
	quotes                []gold
	// said is everything that is labelled as said, whether in marks or not.
	said []stretch
	// silver: the labels were made by rule, or leave quotes out.
	silver bool
}

// quoteMarks are all signs that may stand around a quote.
const quoteMarks = "\"“”„‟«»‘’‚‹›「」『』＂'`"

// trimmed takes marks, spaces and the comma or full stop at the border off a
// stretch: sets differ in whether they count them.
func trimmed(text string, s stretch) stretch {
	for !s.none() {
		r, size := utf8.DecodeRuneInString(text[s.from:s.to])
		if !unicode.IsSpace(r) && !strings.ContainsRune(quoteMarks+",.…:-–—;，。", r) {
			break
		}
		s.from += size
	}
	for !s.none() {
		r, size := utf8.DecodeLastRuneInString(text[s.from:s.to])
		if !unicode.IsSpace(r) && !strings.ContainsRune(quoteMarks+",.…:-–—;!?，。！？", r) {
			break
		}
		s.to -= size
	}
	return s
}

// writer puts tokens together to a text as it would be printed.
type writer struct {
	b     strings.Builder
	glue  bool
	inner bool // within straight or same marks
}

// put writes a token and returns where it stands. opens and closes say what a
// mark does, where that is known.
func (w *writer) put(token string, opens, closes bool) stretch {
	first, _ := utf8.DecodeRuneInString(token)
	isMark := utf8.RuneCountInString(token) == 1 && strings.ContainsRune("\"“”„«»", first)
	if isMark && !opens && !closes {
		switch first {
		case '“', '„', '«':
			opens = !(first == '“' && w.inner)
			closes = !opens
		case '»':
			closes = true
		default:
			opens, closes = !w.inner, w.inner
		}
	}
	space := w.b.Len() > 0 && !w.glue
	if closes || strings.ContainsRune(",.;:!?)]%…'’", first) && !opens {
		space = false
	}
	w.glue = opens || token == "(" || token == "[" || token == "/" || token == "#" || token == "@"
	if token == "/" {
		space = false
	}
	if opens {
		w.inner = true
	}
	if closes {
		w.inner = false
	}
	if space {
		w.b.WriteByte(' ')
	}
	from := w.b.Len()
	w.b.WriteString(token)
	return stretch{from, w.b.Len()}
}
