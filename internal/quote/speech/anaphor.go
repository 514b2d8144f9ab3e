package speech

import "strings"

// pointBack finds whom a pronoun, an ending or "that official" means: the last
// speaker of the text before it, or the one with the same noun.
func (d *doc) pointBack(j int, st *statement) {
	if st.m.anaphor && st.m.head != "" {
		for i, n := len(d.found)-1, 0; i >= 0 && n < 12; i, n = i-1, n+1 {
			if f := d.found[i]; f != st && f.m.head == st.m.head && f.has && !f.m.anaphor && d.agrees(j, st, f) {
				st.from, st.who = f, f.who
				if f.m.kind == "unnamed" || f.m.kind == "spokesperson" {
					st.m.kind, st.m.count = f.m.kind, f.m.count
				}
				return
			}
		}
		if !st.m.pronoun {
			st.who = d.holder(j, st)
			return
		}
	}
	if !st.m.pronoun && st.m.all.to-st.m.all.from > 2 {
		return // it says too much to be whoever spoke last
	}
	if f, w := d.previous(j, st); f != nil || w != nil {
		st.from, st.who = f, w
		if f != nil {
			st.m.kind, st.m.count = f.m.kind, f.m.count
			if w == nil && st.m.kind == "named" {
				st.m.kind = ""
			}
		} else {
			st.m.kind = "named"
		}
	}
}

// holder returns the one person of the text whose role a mention like "the
// minister" names; nil where it could be two, or what it says is more.
func (d *doc) holder(j int, st *statement) (found *who) {
	p := &d.paras[j]
	for _, w := range d.people.holders[st.m.head] {
		if w.para > j {
			continue
		}
		role := " " + strings.ToLower(w.role) + " "
		for i := st.m.all.from; i < st.m.all.to; i++ {
			t := &p.toks[i]
			if t.kind == word && !t.is(isDeterminer|isAnaphor|isLink) && !strings.Contains(role, " "+t.low+" ") {
				return nil
			}
		}
		if found != nil {
			return nil
		}
		found = w
	}
	return found
}

// agrees reports whether all that a mention says of its noun is said by an
// earlier one too: "the spokesman of the ministry" is not "a spokesman of the
// police".
func (d *doc) agrees(j int, st, f *statement) bool {
	p, fp := &d.paras[j], &d.paras[f.para]
	for i := st.m.all.from; i < st.m.all.to; i++ {
		t := &p.toks[i]
		if t.kind != word || t.low == st.m.head || t.is(isDeterminer|isAnaphor|isLink|isOne|isPronoun) {
			continue
		}
		same := false
		for k := f.m.all.from; k < f.m.all.to && !same; k++ {
			same = fp.toks[k].low == t.low
		}
		if !same {
			return false
		}
	}
	return true
}

// previous returns who spoke or acted last before a statement: the subject of
// the sentence before it in its paragraph, the last speaker before it there or
// in the two paragraphs before, else the first named in its sentence.
func (d *doc) previous(j int, st *statement) (*statement, *who) {
	for i, n := len(d.found)-1, 0; i >= 0 && n < 4; i, n = i-1, n+1 {
		f := d.found[i]
		if f == st || !f.has || f.m.other {
			continue
		}
		if f.para < j-2 {
			break
		}
		if f.m.kind == "" && f.who == nil {
			continue
		}
		w := d.subjectsBetween(f.para, j)
		if w != nil && w != f.who {
			if f.para == j {
				return f, f.who
			}
			return nil, w
		}
		return f, f.who
	}
	if w := d.subjectsBetween(j-3, j); w != nil {
		return nil, w
	}
	return nil, nil
}

// subjectsBetween returns the person who begins a sentence of the paragraphs
// behind a up to b, the last of them.
func (d *doc) subjectsBetween(a, b int) *who {
	var last *who
	for j := max(a+1, 0, b-2); j <= b && j < len(d.paras); j++ {
		p := &d.paras[j]
		if len(p.toks) == 0 || p.toks[0].quote != 0 {
			continue
		}
		if m, _, ok := d.mention(p, 0, min(far, len(p.toks))); ok && !m.name.none() {
			if w := d.person(p, m); w != nil && w.strong {
				last = w
			}
		}
	}
	return last
}
