package speech

import "digest/internal/lang"

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
	if m.name.none() && (!m.role.none() || p.toks[m.all.from].is(isOne|isSeveral) || d.between(p, m, i, hi)) && p.toks[i].upper && !d.table.Order.Has(lang.NoCase) && !p.toks[m.all.from].is(isSeveral) {
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

// between reports whether a full name stands between commas behind a noun with
// its article that no table knows: "de dijkgraaf, Anna Smit, zei".
func (d *doc) between(p *para, m *mention, i, hi int) bool {
	if !p.toks[m.all.from].is(isDeterminer) || d.has(lang.NoCase) {
		return false
	}
	end := i
	for end < hi && end < i+5 && (d.nameLike(p, end) || p.toks[end].is(isParticle) && end > i) {
		end++
	}
	return end-i >= 2 && end < hi && p.toks[end].sign(",")
}
