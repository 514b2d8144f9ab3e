package speech

import "digest/internal/lang"

// subject reads the naming of a speaker that ends before the cue at token c,
// not before lo. denied tells that a negation stands between.
func (d *doc) subject(p *para, c, lo int) (m mention, ok, denied bool) {
	lo = max(lo, c-far-20, 0)
	e := c
	for skipped := 0; e > lo && skipped < 5; skipped++ {
		t := &p.toks[e-1]
		if t.quote != 0 || t.sentence != p.toks[c].sentence && p.toks[c].quote == 0 || t.kind == mark {
			break
		}
		if t.is(isNegation) && (!t.upper || d.table.Order.Has(lang.NoCase)) {
			return m, false, true
		}
		if t.is(isAdverb|isAuxiliary) && !(t.upper && e-1 > lo && p.toks[e-2].sentence == t.sentence) && !t.is(isPronoun) {
			e--
			continue
		}
		if t.kind == word && !t.upper && t.class == 0 && e-2 >= lo && p.toks[e-2].upper && d.nameLike(p, e-2) && !d.table.Order.Has(lang.NoCase) && skipped < 2 {
			e--
			continue
		}
		break
	}
	if e-1 > lo && p.toks[e-1].is(isWho) && !p.toks[e-1].upper && (!d.has(lang.Bracket) || p.toks[e-2].sign(",")) {
		// "a man who said": he is named before the relative pronoun.
		for e--; e > lo && p.toks[e-1].sign(","); e-- {
		}
	}
	for range 2 {
		comma := d.aside(p, e, lo)
		if comma < 0 {
			break
		}
		if start, whole := d.start(p, comma, lo); whole && start < comma {
			if m, _, ok := d.mention(p, start, e); ok && (m.all.to >= e-1 || !m.name.none()) {
				return m, true, false
			}
			e = comma
			continue
		}
		break
	}
	if e > lo && p.toks[e-1].sign(",") {
		e--
	}
	start, _ := d.start(p, e, lo)
	if start >= e || d.preposed(p, start, lo) {
		return m, false, false
	}
	m, _, ok = d.mention(p, start, e)
	return m, ok, false
}

// preposed reports whether a preposition stands before the noun phrase at token
// i, so that it is no subject.
func (d *doc) preposed(p *para, i, lo int) bool {
	if i <= lo {
		return false
	}
	t := &p.toks[i-1]
	return t.kind == word && t.is(anySlot) && !t.is(isCue|isThat|isDeterminer) && t.sentence == p.toks[i].sentence && !d.has(lang.NoCase)
}

// aside returns the comma before an apposition or a relative clause that ends
// in a comma before token e; -1 when there is none.
func (d *doc) aside(p *para, e, lo int) int {
	if e-1 <= lo || !p.toks[e-1].sign(",，") {
		return -1
	}
	for j := e - 2; j > lo && j > e-30; j-- {
		t := &p.toks[j]
		if t.quote != 0 || t.sentence != p.toks[e-1].sentence {
			return -1
		}
		if t.sign(",，") {
			return j
		}
	}
	return -1
}

// start returns the first token of the noun phrase that ends before token e;
// whole tells that it begins where one can.
func (d *doc) start(p *para, e, lo int) (start int, whole bool) {
	if e <= lo {
		return e, false
	}
	sentence := p.toks[e-1].sentence
	j := e
	for j > lo && e-j < far {
		d.work++
		t := &p.toks[j-1]
		if t.quote != 0 || t.sentence != sentence || t.kind == mark {
			break
		}
		if t.kind == point {
			if t.sign(")）") {
				if open := d.opening(p, j-1, lo); open >= 0 {
					j = open
					continue
				}
				break
			}
			if t.sign(".") && j-2 >= lo && p.toks[j-2].end == t.start && j < e && (p.toks[j-2].is(isTitle|isAbbreviation) || p.toks[j-2].end-p.toks[j-2].start == 1) || t.sign("/&-·・") {
				j--
				continue
			}
			break
		}
		if t.is(isPronoun|isOther) && !t.is(isDeterminer|isAnaphor) {
			if j == e {
				j--
			}
			break
		}
		if t.is(isPronoun) && t.is(isDeterminer) && j == e {
			j--
			break
		}
		if t.is(isLink) && !t.upper {
			if j-2 < lo || j == e {
				break
			}
			prev := &p.toks[j-2]
			if prev.kind != word || d.halts(p, j-2) || !prev.upper && !prev.is(anyNoun|isField) && !d.table.Order.Has(lang.NoCase) && t.is(anySlot) {
				break
			}
			j--
			continue
		}
		if d.halts(p, j-1) && !(t.is(isParticle) && j < e && p.toks[j].upper && j-2 >= lo && p.toks[j-2].upper) {
			break
		}
		if !t.upper && t.class == 0 && t.kind == word && !d.table.Order.Has(lang.NoCase) && j < e && d.nameLike(p, j) {
			// A small word that is no role stands before a name: a verb, most
			// often, or an adjective; the name is what is sure.
			if j-2 < lo || !p.toks[j-2].is(isDeterminer|isOne|isRole|isPeople) {
				break
			}
		}
		j--
		if t.is(isDeterminer|isOne|isSeveral) && !t.is(isAnaphor) || t.is(isDeterminer) && t.is(isAnaphor) {
			if j-1 < lo || !p.toks[j-1].is(isLink) {
				break
			}
		}
	}
	for j < e && (p.toks[j].kind == point || p.toks[j].is(isLink) && !p.toks[j].upper && !p.toks[j].is(isDeterminer)) {
		j++
	}
	return j, true
}

// opening returns the parenthesis that opens the one closed at j, when it is
// near; -1 otherwise.
func (d *doc) opening(p *para, j, lo int) int {
	for k := j - 1; k >= lo && k > j-9; k-- {
		if p.toks[k].sign("(（") {
			return k
		}
	}
	return -1
}

// subjectBefore reads the first noun phrase of the words before a span.
func (d *doc) subjectBefore(p *para, s *span) (m mention, ok bool) {
	return d.firstIn(p, d.window(p, s), s.open)
}

// firstIn reads the first noun phrase of the tokens [lo, hi) that follows no
// preposition.
func (d *doc) firstIn(p *para, lo, hi int) (m mention, ok bool) {
	for i := lo; i < hi; i++ {
		t := &p.toks[i]
		if t.kind == word && t.is(anySlot|isAccording) && !d.has(lang.NoCase) {
			for i+1 < hi && !p.toks[i+1].sign(",") && (t.is(isEvent) || i < lo+2 || p.toks[i+1].is(anySlot|isDeterminer|isLink) || p.toks[i+1].upper) {
				i++
			}
			continue
		}
		if m, _, ok := d.mention(p, i, hi); ok && !m.other && (m.kind != "" || m.pronoun) {
			return m, true
		}
		for i+1 < hi && p.toks[i].kind == word && p.toks[i+1].kind == word && !d.halts(p, i) && !d.halts(p, i+1) {
			i++
		}
	}
	return m, false
}

// likeliest reads the noun phrase of the tokens [lo, hi) that is most like a
// speaker: a name or a pronoun, else a role, else the first there is.
func (d *doc) likeliest(p *para, lo, hi int) (best mention, ok bool) {
	worth := 0
	for i := lo; i < hi; {
		m, found := d.firstIn(p, i, hi)
		if !found {
			break
		}
		w := 1
		switch {
		case m.pronoun, m.kind == "named" && d.person(p, m) != nil:
			w = 3
		case m.kind == "named" || !m.role.none():
			w = 2
		}
		if w > worth {
			best, worth, ok = m, w, true
		}
		i = max(m.all.to, i+1)
	}
	return best, ok
}
