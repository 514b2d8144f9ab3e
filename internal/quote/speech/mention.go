package speech

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"digest/internal/lang"
)

// stretch is a run of a paragraph's tokens, [from, to).
type stretch struct{ from, to int }

func (s stretch) none() bool { return s.from >= s.to }

// mention is how a text names a speaker at a cue.
type mention struct {
	all               stretch // as printed
	name, role, place stretch // place is the affiliation
	kind              string  // as Quote.SpeakerKind
	count             int
	pronoun, anaphor  bool
	other             bool   // "I", "we": nobody the story speaks of
	head              string // the noun that an anaphor repeats
}

// far is the most tokens that naming a speaker takes.
const far = 34

// nameLike reports whether token i can be part of a name.
func (d *doc) nameLike(p *para, i int) bool {
	t := &p.toks[i]
	if t.kind != word || !t.upper && !d.table.Order.Has(lang.NoCase) {
		return false
	}
	if d.table.Order.Has(lang.NoCase) {
		return t.class&^(isParticle|isTitle|isField|isCountry) == 0
	}
	if t.is(isWeekday | isRole | isSpokes | isPronoun | isOther | isField | isOffice) {
		return false
	}
	if i == 0 || p.toks[i-1].sentence != t.sentence || p.toks[i-1].quote != 0 {
		return !t.is(isBreak | isThat | isAdverb | isAuxiliary | anySlot | isDeterminer | isOne | isSeveral | isAccording | isAnaphor | isNumber | anyCue | isMonth | isNegation)
	}
	return !t.is(isDeterminer | isOne)
}

// acronym reports whether a word is in great letters only: a body, not a name.
func (d *doc) acronym(t *token) bool {
	s := d.text[t.start:t.end]
	if !t.upper || utf8.RuneCountInString(s) < 2 {
		return false
	}
	for _, r := range s {
		if unicode.IsLower(r) {
			return false
		}
	}
	return true
}

// halts reports whether the naming of a speaker ends before token i.
func (d *doc) halts(p *para, i int) bool {
	t := &p.toks[i]
	if t.quote != 0 || t.kind == mark {
		return true
	}
	if t.is(isWeekday | isRelative) {
		return true
	}
	if t.upper && !d.table.Order.Has(lang.NoCase) && i > 0 && p.toks[i-1].sentence == t.sentence {
		return false
	}
	if t.is(isRole|isSpokes|isPeople|isOffice|isField|isTitle) && !t.is(isCue) {
		return false
	}
	return t.is(anyCue | isAccordingAfter | isBreak | isThat | isAdverb | isAuxiliary | isNegation | anySlot | isPronoun | isOther | isSeparable)
}

// mention reads the naming of a speaker that begins at token i, before hi.
func (d *doc) mention(p *para, i, hi int) (m mention, next int, ok bool) {
	hi = min(hi, i+far, len(p.toks))
	if i >= hi || p.toks[i].quote != 0 {
		return m, i, false
	}
	t := &p.toks[i]
	if t.is(isOther) && !t.is(isDeterminer) {
		return mention{other: true, all: stretch{i, i + 1}}, i + 1, true
	}
	if t.is(isPronoun) && (!t.is(isDeterminer) || i+1 >= hi || d.halts(p, i+1) || p.toks[i+1].kind == point) {
		return mention{pronoun: true, all: stretch{i, i + 1}}, i + 1, true
	}
	end := d.collect(p, i, hi)
	if end == i {
		return m, i, false
	}
	m.all = stretch{i, end}
	d.split(p, &m)
	next = end
	if next < hi && p.toks[next].sign(",，、") {
		next = d.apposition(p, &m, next, hi)
	}
	d.judge(p, &m)
	return m, next, m.kind != ""
}

// collect returns the end of the words that can name a speaker from token i on.
func (d *doc) collect(p *para, i, hi int) int {
	end, named, nouns := i, false, false
	linked := false
	for j := i; j < hi; j++ {
		d.work++
		t := &p.toks[j]
		if t.sentence != p.toks[i].sentence {
			break
		}
		switch {
		case t.kind == mark || t.quote != 0:
			return end
		case t.sign("(（"):
			shut := d.parenthesis(p, j, hi)
			if shut < 0 {
				return end
			}
			j = shut
			end = j + 1
		case t.sign(".") && j > i && p.toks[j-1].end == t.start && (p.toks[j-1].is(isTitle|isAbbreviation) || p.toks[j-1].end-p.toks[j-1].start == 1):
			end = j + 1
		case t.sign("/&-·・") && j > i:
		case t.kind == point:
			return end
		case t.is(isLink) && !t.upper:
			if !nouns && !named || j+1 >= hi || named && !linked && !nouns {
				return end
			}
			next := &p.toks[j+1]
			if next.kind != word || d.halts(p, j+1) && !next.is(isLink) || next.is(isPronoun|isOther) && !next.is(isDeterminer) {
				return end
			}
			if t.is(anySlot) && (named || !next.upper && !next.is(anyNoun|isDeterminer|isField|isLink)) {
				return end
			}
			if named && (t.is(isBreak) || next.is(isRole|isDeterminer|isOne)) {
				return end
			}
			linked = true
		case d.halts(p, j) && !(named && t.is(isParticle) && j+1 < hi && p.toks[j+1].upper):
			return end
		case t.kind == number && (named && !nouns || !nouns && j > i) && !p.toks[j-1].sign("-"):
			return end
		case t.is(isOne|isSeveral|isDeterminer) && j > i && !t.upper && !p.toks[j-1].is(isLink|isOne|isSeveral|isDeterminer) && !t.is(isAnaphor):
			return end
		default:
			if d.nameLike(p, j) {
				named = named || !linked
			} else if !t.is(isParticle) || !named {
				nouns = true
				if named && !t.upper && t.class&(anyNoun|isAnaphor|isField|isParticle) == 0 && !d.table.Order.Has(lang.NoCase) {
					// "Trump campaign" goes on; "Trump walked" does not, and
					// which it is does not show: the name is what is sure.
					if !d.table.Order.Has(lang.NounsCapital) && j+1 < hi && !p.toks[j+1].is(anyNoun) {
						return end
					}
				}
			}
			end = j + 1
		}
	}
	return end
}

// parenthesis returns the closing one to that at j, when little stands between
// and no date does; -1 otherwise.
func (d *doc) parenthesis(p *para, j, hi int) int {
	for k := j + 1; k < min(hi, j+9); k++ {
		switch t := &p.toks[k]; {
		case t.sign(")）"):
			return k
		case t.sign("/") && k > 0 && p.toks[k-1].kind == number, t.kind == mark:
			return -1
		}
	}
	return -1
}

// split finds the name, the role and the affiliation among a mention's words.
func (d *doc) split(p *para, m *mention) {
	from, to := m.all.from, m.all.to
	last, depth, linked := -1, 0, false
	name := stretch{-1, -1}
	for j := from; j < to; j++ {
		t := &p.toks[j]
		switch {
		case t.sign("(（"):
			depth++
			continue
		case t.sign(")）"):
			depth--
			if name.from < 0 {
				last = j
			}
			continue
		case depth > 0 || t.kind == point:
			continue
		}
		if t.is(isCountry) && name.from < 0 && last >= 0 && t.upper && d.table.spaced && j+t.phrase < to {
			last = j + t.phrase - 1
			j = last
			continue
		}
		particle := t.is(isParticle) && name.from >= 0 && j+1 < to && (p.toks[j+1].upper || p.toks[j+1].is(isParticle))
		title := t.is(isTitle) && (t.upper || !t.is(isRole))
		if particle || d.nameLike(p, j) && !(d.acronym(t) && last >= 0 && name.from < 0) || title && j+1 < to && !(t.is(isRole)) {
			if name.from < 0 || title && t.upper && j+1 < to && !p.toks[j-1].is(isTitle) {
				name.from = j
			}
			name.to = j + 1
			continue
		}
		if t.is(isTitle) && t.is(isRole) {
			last, name = j, stretch{-1, -1}
			continue
		}
		if t.is(isAnaphor) && !t.is(isDeterminer) {
			continue
		}
		if name.from >= 0 && !t.upper && !t.is(anyNoun|isField|isLink) && !d.table.Order.Has(lang.NoCase) && j == to-1 && last < 0 {
			continue
		}
		linked = t.is(isLink) && !t.is(isParticle) || linked && t.is(isDeterminer)
		last, name = j, stretch{-1, -1}
	}
	if linked || name.from < 0 {
		name = stretch{}
	}
	if !name.none() {
		name = d.narrow(p, name, last >= 0 && from < name.from && !p.toks[last].sign(")"))
	}
	m.name = name
	if !name.none() && from < name.from {
		m.role = d.roleOf(p, stretch{from, name.from})
	} else if name.none() {
		m.role = d.roleOf(p, m.all)
	}
	d.affiliation(p, m)
}

// narrow cuts what cannot be a name off the front of one: after a role, a run
// of many words begins with the rest of the role.
func (d *doc) narrow(p *para, name stretch, role bool) stretch {
	words := 0
	for j := name.from; j < name.to; j++ {
		if p.toks[j].is(isTitle) {
			return name
		}
		if p.toks[j].kind == word && !p.toks[j].is(isParticle) {
			words++
		}
	}
	if !d.table.spaced || !role || words < 3 {
		return name
	}
	for j := name.from; j < name.to; j++ {
		if d.people.heads[p.toks[j].low] && name.to-j <= 4 {
			if j == name.to-1 && words <= 4 {
				break
			}
			return stretch{j, name.to}
		}
	}
	if words > 3 {
		for j := name.to - 2; j > name.from; j-- {
			if !p.toks[j-1].is(isParticle) && p.toks[j].kind == word && !p.toks[j].is(isParticle) {
				return stretch{j, name.to}
			}
		}
	}
	return name
}

// roleOf returns the part of a stretch that names a role, nothing when there is
// none in it.
func (d *doc) roleOf(p *para, s stretch) stretch {
	first := -1
	for j := s.from; j < s.to; j++ {
		t := &p.toks[j]
		if first < 0 && t.is(isRole|isSpokes|isPeople) {
			first = j
		}
	}
	if first < 0 {
		return stretch{}
	}
	from := s.from
	for from < first && p.toks[from].is(isDeterminer|isOne|isSeveral|isAnaphor|isNumber) {
		from++
	}
	to := s.to
	for to > from && (p.toks[to-1].kind == point && !p.toks[to-1].sign(")") || p.toks[to-1].is(isAnaphor) && !p.toks[to-1].is(isRole) || p.toks[to-1].is(isTitle) && !p.toks[to-1].is(isRole)) {
		to--
	}
	return stretch{from, to}
}

// affiliation parts a role from the body it is of, where a link or a body's own
// word divides them.
func (d *doc) affiliation(p *para, m *mention) {
	for j := m.role.from + 1; j < m.role.to; j++ {
		t := &p.toks[j]
		if t.is(isLink) && !t.is(isField) && j+1 < m.role.to && j > m.role.from {
			m.place = stretch{j + 1, m.role.to}
			return
		}
		if t.upper && (t.is(isOffice) && !t.is(isRole) || d.acronym(t)) {
			m.place = stretch{j, m.role.to}
			return
		}
	}
}

// apposition reads what follows a mention behind a comma: a name behind a role,
// a role behind a name. It returns where the mention ends with it.
func (d *doc) apposition(p *para, m *mention, comma, hi int) int {
	i := comma + 1
	if i >= hi || d.halts(p, i) || p.toks[i].kind != word || p.toks[i].sentence != p.toks[comma].sentence {
		return comma
	}
	if m.name.none() && !d.has(lang.NoCase) {
		if end := d.farName(p, m, i, hi); end > 0 {
			return end
		}
	}
	if m.name.none() && (!m.role.none() || p.toks[m.all.from].is(isOne|isSeveral)) && p.toks[i].upper && !d.table.Order.Has(lang.NoCase) && !p.toks[m.all.from].is(isSeveral) {
		end := i
		for end < hi && end < i+6 && (d.nameLike(p, end) || p.toks[end].is(isParticle|isTitle) && end+1 < hi && p.toks[end+1].upper || p.toks[end].sign(".") && p.toks[end-1].is(isTitle|isAbbreviation)) {
			end++
		}
		closed := end >= hi || p.toks[end].kind == point || p.toks[end].kind == mark || d.halts(p, end)
		if end == i || !closed {
			return comma
		}
		m.name, m.all.to = stretch{i, end}, end
		return end
	}
	if end := d.farName(p, m, i, hi); end > 0 {
		return end
	}
	if m.name.none() || !m.role.none() {
		return comma
	}
	end := d.collect(p, i, hi)
	var a mention
	a.all = stretch{i, end}
	if end == i || end-i > 16 {
		return comma
	}
	role := d.roleOf(p, a.all)
	if role.none() || d.nameLike(p, i) && !p.toks[i].is(isField) && !p.toks[i+1].is(isRole) && end-i < 3 {
		return comma
	}
	m.role, m.all.to = role, end
	d.affiliation(p, m)
	return end
}

// farName reads a name behind more than one comma: ROLE, BODY, NAME. It is the
// last of the runs of great words, when the ones before it begin with a word
// for a body. It returns where the name ends, 0 when there is none.
func (d *doc) farName(p *para, m *mention, i, hi int) int {
	if m.role.none() || m.name.to-m.name.from > 1 || !p.toks[i].is(isField|isOffice|isRole|isLink) {
		return 0
	}
	for n := 0; n < 3 && i < hi; n++ {
		end := i
		for end < hi && p.toks[end].kind != mark && p.toks[end].quote == 0 && !p.toks[end].sign(",.;:(") && !d.halts(p, end) {
			end++
		}
		if end == i {
			return 0
		}
		run := mention{all: stretch{i, end}}
		d.split(p, &run)
		if name := run.name; !name.none() && name.to == end && (name.to-name.from > 1 || d.people.heads[p.toks[name.from].low]) {
			m.role = stretch{m.role.from, name.from}
			for m.role.to > m.role.from && p.toks[m.role.to-1].kind == point {
				m.role.to--
			}
			m.place = stretch{}
			m.name, m.all.to = name, end
			d.affiliation(p, m)
			return end
		}
		if end >= hi || !p.toks[end].sign(",") {
			return 0
		}
		i = end + 1
	}
	return 0
}

// judge says of what kind a mention is.
func (d *doc) judge(p *para, m *mention) {
	first := &p.toks[m.all.from]
	var seen class
	for j := m.all.from; j < m.all.to; j++ {
		t := &p.toks[j]
		if c := t.class & (isRole | isSpokes | isPeople | isOffice); c != 0 {
			if m.head == "" {
				m.head = t.low
			}
			seen |= c
		}
		if t.is(isAnaphor) && (j > m.all.from || t.is(isDeterminer)) || t.is(isAnaphor) && j == m.all.from {
			m.anaphor = true
		}
	}
	unnamed := first.is(isOne|isSeveral) || first.is(isNumber) || first.kind == number
	named := !m.name.none()
	if named && (first.is(isDeterminer|isAnaphor) && !first.upper || first.is(isDeterminer)) && m.role.none() && m.name.from > m.all.from && !d.table.Order.Has(lang.NoCase) {
		named = false
		m.name = stretch{}
	}
	if named && unnamed && m.name.from < m.all.to && !d.behindComma(p, m) {
		named = false
		m.name = stretch{}
	}
	switch {
	case named:
		m.kind = "named"
		m.anaphor = false
	case unnamed && seen&(isRole|isPeople|isSpokes) != 0 || unnamed && seen == 0 && m.all.to-m.all.from > 1 && !d.table.Order.Has(lang.NoCase):
		m.kind, m.count = "unnamed", d.count(p, m)
	case seen&isSpokes != 0:
		m.kind = "spokesperson"
	case seen&isOffice != 0 && seen&(isRole|isPeople) == 0:
		m.kind = "office"
	case seen&isPeople != 0 && seen&isRole == 0 || seen&isPeople != 0 && !m.anaphor && !first.upper:
		m.kind, m.count = "unnamed", d.count(p, m)
	case seen&(isRole|isOffice) != 0:
		m.kind = "office"
	default:
		m.kind = d.plain(p, m)
	}
}

// plain is the kind of a mention without a name or a known noun: something
// that speaks when it begins as a noun phrase does or is a body's short form.
func (d *doc) plain(p *para, m *mention) string {
	first := &p.toks[m.all.from]
	if first.is(isDeterminer|isOne|isSeveral) && m.all.to > m.all.from+1 || d.acronym(first) || first.is(isField) && first.upper {
		return "office"
	}
	return ""
}

// behindComma reports whether a mention's name stands behind a comma.
func (d *doc) behindComma(p *para, m *mention) bool {
	return m.name.from > m.all.from && p.toks[m.name.from-1].sign(",")
}

// count is how many unnamed speakers there are, 0 when it is not told.
func (d *doc) count(p *para, m *mention) int {
	first := &p.toks[m.all.from]
	if first.entry != nil && first.is(isNumber) && !first.is(isOne) {
		return first.entry.number
	}
	if first.is(isOne) {
		return 1
	}
	if first.kind == number {
		n := 0
		for _, r := range first.low {
			if r < '0' || r > '9' || n > 1000 {
				return 0
			}
			n = n*10 + int(r-'0')
		}
		return n
	}
	return 0
}

// printed returns a stretch as it stands in the text.
func (d *doc) printed(p *para, s stretch) string {
	if s.none() {
		return ""
	}
	return strings.TrimSpace(d.text[p.toks[s.from].start:p.toks[s.to-1].end])
}
