package speech

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"digest/internal/lang"
)

// Where letters are neither great nor small, names do not show: a noun phrase
// is found by the words around it that the table knows, and the name in it by
// what the table does not know.

// unit is a word or a phrase of the table within a noun phrase, or a run of
// letters that the table does not know.
type unit struct {
	stretch
	class class
	paren bool // what stands in parentheses
}

// known are the classes of words that a noun phrase is built of.
const known = anyNoun | isTitle | isField | isCountry | isLink | isAnaphor | isDeterminer | isOne | isSeveral | isNumber | isPronoun | isOther | isParticle

// stop reports whether a noun phrase ends before token i.
func (d *doc) stop(p *para, i int) bool {
	t := &p.toks[i]
	switch {
	case t.quote != 0 || t.kind == mark:
		return true
	case t.kind == point:
		return !t.sign("·・‧＝=()（）-–") || t.sign("(（") && d.parenthesis(p, i, len(p.toks)) < 0
	case t.is(anyDate):
		return true
	case t.kind == number:
		return i+1 >= len(p.toks) || !p.toks[i+1].is(isOne|isPeople|isNumber)
	case t.is(known):
		return false
	case t.is(anyCue):
		return d.stands(p, i)
	}
	return t.is(isAccording | isAccordingAfter | isBreak | isThat | isAdverb | isAuxiliary | isNegation | anySlot | isDenial | isSubject)
}

// stands reports whether a cue of one letter stands by itself: where words are
// not divided, it could as well be a part of one that the table does not know.
func (d *doc) stands(p *para, i int) bool {
	t := &p.toks[i]
	if d.table.spaced || t.phrase > 1 || !cjk(t.rune) {
		return true
	}
	if i+1 >= len(p.toks) {
		return true
	}
	next := &p.toks[i+1]
	return next.kind == point || next.kind == mark || next.is(isThat)
}

// phraseFrom returns the noun phrase that begins at token i, behind words that
// belong to the verb.
func (d *doc) phraseFrom(p *para, i, hi int) stretch {
	hi = min(hi, len(p.toks), i+far)
	for i < hi && p.toks[i].kind == word && p.toks[i].quote == 0 && p.toks[i].class&(isAdverb|isAuxiliary|isThat|isBreak) != 0 && !p.toks[i].is(known) {
		i += max(p.toks[i].phrase, 1)
	}
	j := i
	for j < hi && !d.stop(p, j) {
		d.work++
		j = min(d.step(p, j), hi)
	}
	return stretch{i, max(i, j)}
}

// step returns where the unit that begins at token i ends.
func (d *doc) step(p *para, i int) int {
	if p.toks[i].sign("(（") {
		if shut := d.parenthesis(p, i, len(p.toks)); shut > 0 {
			return shut + 1
		}
	}
	return i + max(p.toks[i].phrase, 1)
}

// phraseBack returns the noun phrase that ends before token e, not before lo.
func (d *doc) phraseBack(p *para, e, lo int) stretch {
	j := e
	for lo = max(lo, e-far); j > lo; {
		d.work++
		i := j - 1 - int(p.toks[j-1].inside)
		if i < lo {
			break
		}
		if p.toks[i].sign(")）") {
			open := d.opening(p, i, lo)
			if open < 0 {
				break
			}
			j = open
			continue
		}
		if d.stop(p, i) || d.breaks(p, i) {
			break
		}
		j = i
	}
	for j < e && (p.toks[j].kind == point || p.toks[j].is(isLink) && !p.toks[j].is(anyNoun)) {
		j++
	}
	return stretch{j, e}
}

// breaks reports whether a word that the table does not know cannot stand in a
// noun phrase: it ends as a verb or an adverb does, or is written in Hiragana.
func (d *doc) breaks(p *para, i int) bool {
	t := &p.toks[i]
	if t.kind != word || t.class != 0 {
		return false
	}
	return unicode.Is(unicode.Hiragana, t.rune) || ends(t.low, d.table.breakEnds)
}

// units divides a noun phrase.
func (d *doc) units(p *para, np stretch) (list []unit) {
	for i := np.from; i < np.to; {
		d.work++
		t := &p.toks[i]
		next := min(d.step(p, i), np.to)
		switch {
		case t.sign("(（"):
			list = append(list, unit{stretch{i, next}, 0, true})
		case t.kind == point:
			if n := len(list) - 1; n >= 0 && list[n].class == 0 && !list[n].paren && list[n].to == i && t.sign("·・‧＝=-") && next < np.to && p.toks[next].class == 0 && p.toks[next].kind == word {
				list[n].to = next + 1
				next++
			}
		case t.kind == number:
			list = append(list, unit{stretch{i, next}, isNumber, false})
		default:
			c := t.class
			if c == 0 || c&known == 0 {
				c = 0
			}
			if n := len(list) - 1; c == 0 && n >= 0 && list[n].class == 0 && !list[n].paren && list[n].to == i && !d.table.spaced && d.sameScript(p, i) {
				list[n].to = next
			} else {
				list = append(list, unit{stretch{i, next}, c, false})
			}
		}
		i = next
	}
	return list
}

// sameScript reports whether the word at token i is written in the script of
// the one before it.
func (d *doc) sameScript(p *para, i int) bool {
	a, b := p.toks[i-1].rune, p.toks[i].rune
	return script(a) == script(b)
}

func script(r rune) byte {
	switch {
	case unicode.Is(unicode.Hiragana, r):
		return 'h'
	case unicode.Is(unicode.Katakana, r) || r == 'ー':
		return 'k'
	case cjk(r) || r == '々':
		return 'c'
	}
	return 'l'
}

// phraseWho reads who is named by a noun phrase.
func (d *doc) phraseWho(p *para, np stretch) (m mention, ok bool) {
	us := d.units(p, np)
	for len(us) > 0 && us[len(us)-1].class&(isLink|isParticle) != 0 && us[len(us)-1].class&anyNoun == 0 {
		us = us[:len(us)-1]
	}
	if len(us) == 0 {
		return m, false
	}
	m.all = stretch{us[0].from, us[len(us)-1].to}
	if us[0].class&isOther != 0 && len(us) == 1 {
		m.other = true
		return m, true
	}
	if us[0].class&isPronoun != 0 && us[0].class&anyNoun == 0 && (len(us) == 1 || us[len(us)-1].class&anyNoun == 0) {
		m.all.to, m.pronoun = us[0].to, true
		return m, true
	}
	if us[0].class&(isOne|isSeveral|isNumber) == 0 && !d.nobody(p, us[0]) {
		d.nameIn(p, us, &m)
	}
	d.kindOf(p, us, &m)
	return m, true
}

// nobody reports whether a phrase begins with a noun for somebody who is not
// named, without the article: مسؤول طلب عدم الكشف عن هويته.
func (d *doc) nobody(p *para, u unit) bool {
	return d.table.Article != "" && u.class&isPeople != 0 && u.class&(isRole|isSpokes) == 0 && !strings.HasPrefix(p.toks[u.from].low, d.table.Article)
}

// kindOf says of what kind a mention is, and what its role.
func (d *doc) kindOf(p *para, us []unit, m *mention) {
	var seen class
	for _, u := range us {
		c := u.class & anyNoun
		if u.paren || m.name.from <= u.from && u.to <= m.name.to {
			continue
		}
		if c == 0 && u.class == 0 && d.ofBody(p, u.stretch) {
			c = isOffice
		}
		if c != 0 && (m.head == "" || !d.has(lang.VerbFirst)) {
			m.head = d.words(p, u.stretch)
		}
		seen |= c
		m.anaphor = m.anaphor || u.class&isAnaphor != 0
	}
	d.roles(p, us, m)
	first := us[0].class
	switch {
	case !m.name.none():
		m.kind, m.anaphor = "named", false
	case first&(isOne|isSeveral|isNumber) != 0 || seen&isPeople != 0 && seen&isSpokes == 0:
		m.kind = "unnamed"
		if first&isOne != 0 {
			m.count = 1
		} else if first&isNumber != 0 {
			m.count = d.count(p, m)
		}
	case seen&isSpokes != 0:
		m.kind = "spokesperson"
	case seen != 0:
		m.kind = "office"
	}
	// "The prime minister" needs no article here: a bare role points back.
	m.anaphor = m.anaphor || len(us) == 1 && first&(isRole|isSpokes) != 0 && !d.table.spaced && m.name.none()
}

// roles finds the role before or behind the name: the one beside it, and the
// body before it, or all that is not the name.
func (d *doc) roles(p *para, us []unit, m *mention) {
	front, back := stretch{}, stretch{}
	var before, behind class
	for _, u := range us {
		switch {
		case u.paren:
		case m.name.none() || u.to <= m.name.from:
			if front.none() {
				front.from = u.from
			}
			front.to, before = u.to, before|u.class
		case u.from >= m.name.to:
			if back.none() {
				back.from = u.from
			}
			back.to, behind = u.to, behind|u.class
		}
	}
	const role = isRole | isSpokes | isPeople
	front, back = d.trimmed(p, front), d.trimmed(p, back)
	switch {
	case behind&role != 0:
		m.role, m.place = back, front
	case before&role != 0:
		m.role = front
	}
}

// trimmed takes titles, links and the like off the ends of a role.
func (d *doc) trimmed(p *para, s stretch) stretch {
	const loose = isLink | isTitle | isOne | isSeveral | isAnaphor | isNumber
	for !s.none() && (p.toks[s.from].kind != word || p.toks[s.from].is(loose) && !p.toks[s.from].is(anyNoun)) {
		s.from += max(p.toks[s.from].phrase, 1)
	}
	for !s.none() {
		i := s.to - 1 - int(p.toks[s.to-1].inside)
		if p.toks[i].kind != point && (!p.toks[i].is(loose) || p.toks[i].is(anyNoun)) {
			break
		}
		s.to = i
	}
	return s
}

// words returns a stretch as tables have it.
func (d *doc) words(p *para, s stretch) string {
	if d.table.spaced && s.to-s.from == 1 {
		return d.bare(p.toks[s.from].low)
	}
	return d.table.lower(d.printed(p, s))
}

// ofBody reports whether what the table does not know ends as the name of a
// body does.
func (d *doc) ofBody(p *para, s stretch) bool {
	return ends(d.words(p, s), d.table.officeEn)
}

// written is a stretch without the signs between its words.
func (d *doc) written(p *para, s stretch) string {
	var b strings.Builder
	for i := s.from; i < s.to; i++ {
		if p.toks[i].kind != point {
			b.WriteString(p.toks[i].low)
		}
	}
	return b.String()
}

// lone takes back what a letter by itself is, where words are not divided, as
// far as it could be a part of a name: short forms of countries count only
// before a noun (美总统), and a noun of one letter only behind a body (国防部长).
func lone(toks []token) {
	for i := range toks {
		t := &toks[i]
		if t.phrase != 1 || t.inside > 0 || !cjk(t.rune) || t.end-t.start > utf8.RuneLen(t.rune) {
			continue
		}
		if t.is(isField|isCountry) && (i+1 >= len(toks) || !toks[i+1].is(anyNoun|isField)) {
			t.class &^= isField | isCountry
		}
		if t.is(isRole) && (i == 0 || !toks[i-1-int(toks[i-1].inside)].is(isOffice)) {
			t.class &^= isRole
		}
	}
}
