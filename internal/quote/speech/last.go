package speech

import "digest/internal/lang"

// around reads NAME “Q” CUE where the verb comes last.
func (d *doc) around(p *para, k int) *statement {
	if !d.has(lang.VerbLast) {
		return nil
	}
	s := &d.spans[k]
	hi := d.sentenceEnd(p, min(s.shut+1, len(p.toks)-1))
	for i := s.shut + 1; i < hi && i < s.shut+8; i++ {
		if c, ok := d.cueAt(p, i, isCue|isCueAfter|isCueWeak); ok {
			return d.verbLast(p, s, c, hi)
		}
	}
	return nil
}

// verbLast reads the speaker before a span for the cue behind it.
func (d *doc) verbLast(p *para, s *span, c stretch, hi int) *statement {
	if d.denied(p, c) {
		return &statement{rule: "denied"}
	}
	lo := d.window(p, s)
	if lo == s.open && c.to < hi && p.toks[c.to].kind == word && !p.toks[c.to].is(isBreak|isLink) {
		return d.later(p, c, hi)
	}
	rule, m := "verb-last", mention{}
	if near, ok, _ := d.subject(p, s.open, lo); ok && !near.name.none() && near.all.to >= s.open-1 {
		m = near
	} else if first, ok := d.firstIn(p, lo, s.open); ok {
		m = first
		if m.all.to < s.open && !m.pronoun && !d.parted(p, m.all.to) {
			// What follows may be what the word at the sentence's beginning
			// belongs to: "Şirketin …".
			rule = "far-subject"
		}
	} else {
		rule, m.pronoun = "dropped", true
	}
	st := d.made(rule, p, m, c, c.to, hi)
	d.scanSlots(p, &st.slots, max(lo, m.all.to), s.open)
	return st
}

// parted reports whether a sign or a word of time, place or occasion parts what
// stands before token i from it.
func (d *doc) parted(p *para, i int) bool {
	t := &p.toks[i]
	return t.kind != word || t.quote != 0 || t.is(anySlot|anyDate|isAdverb) || t.upper && t.is(isField)
}

// later reads a speaker who stands behind the verb after all, and begins with a
// word that no table knows: “Q” dedi konser müdürü Kemal Uslu.
func (d *doc) later(p *para, c stretch, hi int) *statement {
	for i := c.to; i < hi && i < c.to+4 && p.toks[i].kind == word; i++ {
		if m, next, ok := d.mention(p, i, hi); ok && !m.name.none() {
			m.all.from = c.to
			if !m.role.none() {
				m.role.from = c.to
			}
			return d.made("cue-speaker", p, m, c, next, hi)
		}
	}
	return nil
}
