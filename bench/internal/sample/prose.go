package sample

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// sentence writes a sentence of one clause or two, some twenty words.
func (v *vocabulary) sentence(d dice) string {
	var b strings.Builder
	if d.chance(25) {
		b.WriteString(d.pick(v.openers))
		b.WriteString(", ")
	}
	v.clause(&b, d)
	if d.chance(45) {
		b.WriteString(", ")
		b.WriteString(d.pick(v.joins))
		b.WriteByte(' ')
		v.clause(&b, d)
	}
	b.WriteByte('.')
	return capital(b.String())
}

func (v *vocabulary) clause(b *strings.Builder, d dice) {
	for i, part := range []string{d.pick(v.subjects), d.pick(v.verbs), d.pick(v.objects)} {
		if i > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(part)
	}
	if d.chance(45) {
		b.WriteByte(' ')
		b.WriteString(d.pick(v.adjuncts))
	}
	if d.chance(35) {
		b.WriteByte(' ')
		b.WriteString(d.pick(v.times))
	}
}

// paragraph writes two to four sentences; rarely a few words are marked.
func (v *vocabulary) paragraph(d dice) string {
	sentences := make([]string, d.between(2, 4))
	for i := range sentences {
		sentences[i] = v.sentence(d)
	}
	if d.chance(6) {
		last := &sentences[len(sentences)-1]
		*last = strings.Replace(*last, " ", " *", 1)
		*last = strings.TrimSuffix(*last, ".") + "*."
	}
	return strings.Join(sentences, " ")
}

func capital(text string) string {
	first, size := utf8.DecodeRuneInString(text)
	return string(unicode.ToUpper(first)) + text[size:]
}
