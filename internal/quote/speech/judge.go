package speech

import "digest/internal/lang"

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
	if named && (first.is(isDeterminer|isAnaphor) && !first.upper || first.is(isDeterminer)) && m.role.none() && m.name.from > m.all.from && !p.toks[m.name.from].is(isTitle) && !d.behindComma(p, m) && !d.described(p, m) && !d.table.Order.Has(lang.NoCase) {
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

// described reports whether a full name stands behind a noun with its article
// that no table knows: "seine Herausforderin Antje Kröger".
func (d *doc) described(p *para, m *mention) bool {
	if m.name.from <= m.all.from+1 || m.name.to < m.all.to && !p.toks[m.name.to].sign("(") || m.name.to-m.name.from < 2 || !p.toks[m.all.from].is(isDeterminer) {
		return false
	}
	for i := m.all.from; i < m.name.from; i++ {
		if p.toks[i].is(isOffice) {
			return false // the name is the body's
		}
	}
	return true
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
