package speech

import "digest/internal/lang"

// split finds the name, the role and the affiliation among a mention's words.
func (d *doc) split(p *para, m *mention) {
	from, to := m.all.from, m.all.to
	last, depth, linked := -1, 0, false
	land := false // the name stands behind a country of a role
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
		case t.quote != 0:
			last, name = j, stretch{-1, -1}
			continue
		}
		if t.is(isCountry) && name.from < 0 && last >= 0 && t.upper && d.table.spaced && j+t.phrase < to {
			last = j + t.phrase - 1
			land = linked
			j, linked = last, false
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
		linked = t.is(isLink) || linked && t.is(isDeterminer)
		last, name = j, stretch{-1, -1}
	}
	if name.from < 0 {
		name = stretch{}
	} else if linked || land && name.to-name.from < 2 {
		name = d.told(p, name)
	}
	if !name.none() {
		name = d.narrow(p, name, last >= 0 && from < name.from && !p.toks[last].sign(")"))
	}
	if d.has(lang.NounsCapital) && name.to-name.from == 3 && d.behindArticle(p, name.from) && !p.toks[name.from].is(isTitle) && !p.toks[name.from+1].is(isParticle) {
		name.from++ // the noun behind the article is a role, known or not
	}
	m.name = name
	if !name.none() && from < name.from {
		m.role = d.roleOf(p, stretch{from, name.from})
	} else if name.none() {
		m.role = d.roleOf(p, m.all)
	}
	d.affiliation(p, m)
}

// behindArticle reports whether an article stands before token i, or before a
// small word that stands there.
func (d *doc) behindArticle(p *para, i int) bool {
	i--
	if i > 0 && p.toks[i].kind == word && !p.toks[i].upper && p.toks[i].class == 0 {
		i--
	}
	return i >= 0 && p.toks[i].is(isDeterminer|isOne) && p.toks[i].quote == 0
}

// told returns what is the name among great words that follow the link of a
// role, "maire de Valmont Anne Roy": nothing, since they may all name a body,
// but where the last of them is named at a cue elsewhere.
func (d *doc) told(p *para, name stretch) stretch {
	if last := name.to - 1; last-name.from >= 2 && d.people.heads[p.toks[last].low] && p.toks[last-1].kind == word && !p.toks[last-1].is(isParticle) {
		return stretch{last - 1, name.to}
	}
	return stretch{}
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
	if len(d.table.cases) > 0 {
		return d.family(p, name)
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
		from += max(p.toks[from].phrase, 1)
	}
	from = min(from, first)
	to := s.to
	for to > from && (p.toks[to-1].kind == point && !p.toks[to-1].sign(")") || p.toks[to-1].is(isAnaphor) && !p.toks[to-1].is(isRole) || p.toks[to-1].is(isTitle) && !p.toks[to-1].is(isRole)) {
		to--
	}
	return stretch{from, to}
}

// affiliation parts a role from the body it is of, where a link or a body's own
// word divides them.
func (d *doc) affiliation(p *para, m *mention) {
	if d.has(lang.VerbLast) {
		return // the body stands before the noun, and is a part of it
	}
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
