package speech

import "strings"

// signed reads who said a span by the signature below it, as a block quotation
// has it: > “Q” > — NAME, ROLE, to whom, where, when.
func (d *doc) signed(p *para, k int) *statement {
	s := &d.spans[k]
	if p.kind != Quotation || s.open > 0 {
		return nil
	}
	sign, from := p, s.shut+1
	if from >= len(p.toks) && s.para+1 < len(d.paras) {
		sign, from = &d.paras[s.para+1], 0
	}
	if sign.kind != Quotation || from+1 >= len(sign.toks) || !d.isDash(sign, from) {
		return nil
	}
	name := stretch{from + 1, d.clauseEnd(sign, from+1)}
	if name.none() || name.to-name.from > far {
		return nil
	}
	m := mention{all: name, kind: "named", name: name}
	if first := &sign.toks[name.from]; first.is(isOne|isSeveral|isNumber) || first.kind == number {
		m.name, m.kind, m.count = stretch{}, "unnamed", d.count(sign, &m)
	} else if head := &sign.toks[name.to-1-int(sign.toks[name.to-1].inside)]; (first.is(anyNoun) || head.is(anyNoun)) && !first.is(isTitle) && !d.registered(sign, name) {
		m.name, m.kind = stretch{}, "office"
		if first.is(isSpokes) || head.is(isSpokes) {
			m.kind = "spokesperson"
		}
	}
	st := &statement{rule: "signed", has: true, m: m}
	st.slots.para = sign
	st.at = sign
	next := name.to
	if end := d.clauseEnd(sign, next+1); end > next+1 && d.rolelike(sign, next+1) {
		st.m.role, next = stretch{next + 1, end}, end
	}
	d.scanSlots(sign, &st.slots, next, len(sign.toks))
	return st
}

// clauseEnd returns the next comma from token i on, or the end.
func (d *doc) clauseEnd(p *para, i int) int {
	for i < len(p.toks) && !p.toks[i].sign(commas) {
		i++
	}
	return min(i, len(p.toks))
}

// rolelike reports whether what begins at token i can be a role: neither a day
// nor a word of place or the like opens it.
func (d *doc) rolelike(p *para, i int) bool {
	return i < len(p.toks) && p.toks[i].kind == word && !p.toks[i].is(anySlot) && d.when(p, i, len(p.toks)) == i
}

// registered reports whether a stretch is the name of somebody in the register.
func (d *doc) registered(p *para, s stretch) bool {
	_, toks := d.nameOf(p, s)
	w := d.people.full[strings.Join(toks, " ")]
	return w != nil && w.id != ""
}

// quoted takes the signs of a block quotation off a line, and reports whether
// it is one's.
func quoted(line string) (rest string, ok bool) {
	for strings.HasPrefix(line, ">") {
		line, ok = strings.TrimSpace(line[1:]), true
	}
	return line, ok
}

// attributes returns the end of a line without the block of attributes behind
// it: {#id original="…"}.
func attributes(line string) string {
	if strings.HasSuffix(line, "}") {
		if i := strings.LastIndex(line, "{#"); i >= 0 {
			return strings.TrimSpace(line[:i])
		}
	}
	return line
}
