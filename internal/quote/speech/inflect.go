package speech

import (
	"strings"
	"unicode/utf8"
)

// stem takes the ending of a case off a word of a name, so that "Иванову" and
// "Иванов" are the same. What is short stays whole.
func (t *table) stem(low string) string {
	for _, end := range t.cases {
		if rest, ok := strings.CutSuffix(low, end); ok && utf8.RuneCountInString(rest) >= 3 {
			return rest
		}
	}
	return low
}

// stems takes the endings off all words of a name.
func (t *table) stems(words []string) []string {
	if len(t.cases) == 0 {
		return words
	}
	out := make([]string, len(words))
	for i, w := range words {
		out[i] = t.stem(w)
	}
	return out
}

// nominative reports whether a name stands right at a cue, so that it has the
// form in which a card may print it.
func (d *doc) nominative(p *para, m mention) bool {
	if m.all.to < len(p.toks) && p.toks[m.all.to].is(isCue|isAuxiliary) && p.toks[m.all.to].quote == 0 {
		return true
	}
	return m.all.from > 0 && p.toks[m.all.from-1].is(isCue) && p.toks[m.all.from-1].quote == 0
}

// family cuts the rest of the role off the front of a name of three words and
// more behind a role: what stays is first name and surname, with the
// patronymic between them, or a name of short words ("Ким Чен Ын").
func (d *doc) family(p *para, name stretch) stretch {
	from := name.to - 2
	if from <= name.from {
		return name
	}
	short := func(i int) bool { return utf8.RuneCountInString(p.toks[i].low) <= 4 }
	if ends(p.toks[name.to-2].low, d.table.patronymics) || short(name.to-1) && short(name.to-2) || p.toks[name.to-2].is(isParticle) {
		from--
	}
	return stretch{from, name.to}
}

// noun names a speaker by the small word right before a cue, which no table
// knows: "дед сказал". Whoever stands behind the cue is the one spoken to.
func (d *doc) noun(p *para, c stretch, lo int) (m mention, ok bool) {
	i := c.from - 1
	if len(d.table.cases) == 0 || i < lo {
		return m, false
	}
	t := &p.toks[i]
	if t.kind != word || t.quote != 0 || t.class != 0 || t.upper && i > lo || t.sentence != p.toks[c.from].sentence {
		return m, false
	}
	return mention{all: stretch{i, c.from}}, true
}

// titled returns the closing mark of a name in marks that belongs to a role or
// a body: директор завода «Прогресс» Анна Лебедева. It is -1 for others.
func (d *doc) titled(p *para, j, hi int) int {
	if len(d.table.cases) == 0 || j == 0 || p.toks[j].kind != mark || p.toks[j].quote == 0 || !p.toks[j-1].is(anyNoun|isScare) {
		return -1
	}
	s := &d.spans[p.toks[j].quote-1]
	if s.open != j || s.words > 5 || s.terminal || s.comma || s.shut >= hi-1 || p.toks[s.shut+1].quote != 0 {
		return -1
	}
	return s.shut
}

// slotted reads a speaker who stands behind where or when he spoke: написал в
// понедельник в своём блоге депутат Олег Нилов.
func (d *doc) slotted(p *para, i, hi int) (m mention, next int, ok bool) {
	if len(d.table.cases) == 0 || i >= hi || !p.toks[i].is(anySlot|anyDate) {
		return m, i, false
	}
	for j := i + 1; j < hi && j < i+14; j++ {
		t := &p.toks[j]
		if t.kind != word || t.is(isBreak) && !t.is(anySlot) {
			return m, i, false
		}
		if !t.is(isRole|isTitle|isSpokes|isPeople) || p.toks[j-1].is(anySlot|isDeterminer|isField|isOne) {
			continue
		}
		if m, next, ok := d.mention(p, j, hi); ok && !m.name.none() {
			return m, next, true
		}
	}
	return m, i, false
}
