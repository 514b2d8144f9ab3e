package speech

import (
	"slices"
	"strings"

	"digest/internal/lang"
)

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
	if d.has(lang.NoCase) {
		d.address(sign, &st.slots, next)
	}
	d.scanSlots(sign, &st.slots, next, len(sign.toks))
	return st
}

// address reads to whom and where something was said in the parts of a
// signature from token i on, where letters do not tell names.
func (d *doc) address(p *para, s *slots, i int) {
	for ; i < len(p.toks); i++ {
		end := d.clauseEnd(p, i)
		if i < end && slices.Contains(d.table.towards, p.toks[i].low) {
			to := d.slotEnd(p, i+1, end)
			set(&s.to, i+1, to)
			if to+1 < end && p.toks[to].is(isPlace) && p.toks[to].phrase == 1 {
				set(&s.place, to+1, d.slotEnd(p, to+1, end))
			}
		}
		if last := end - 1; i < last && p.toks[last].inside == 0 && slices.Contains(d.table.towardsAfter, p.toks[last].low) {
			from := last
			for from > i && !p.toks[from-1-int(p.toks[from-1].inside)].is(isBreak) {
				from--
			}
			set(&s.to, from, last)
		}
		i = end
	}
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
	if i >= len(p.toks) || p.toks[i].kind != word || p.toks[i].is(anySlot|isThat) || d.when(p, i, len(p.toks)) > i {
		return false
	}
	if !d.has(lang.NoCase) {
		return true
	}
	like := true
	for _, t := range p.toks[i:d.clauseEnd(p, i)] {
		if t.is(anyNoun) {
			return true
		}
		like = like && !t.is(isBreak|isThat|anySlot)
	}
	return like
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
