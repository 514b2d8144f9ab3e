package speech

// doubts are what makes a speaker less sure than his rule: each was seen to err
// at the threshold above which a quote may be shown to readers.
func (d *doc) doubts(p *para, st *statement, q *Quote) {
	if !st.has || st.m.all.none() {
		return
	}
	if st.m.anaphor && st.m.name.none() && q.Speaker != "" {
		q.Confidence = min(q.Confidence, 0.88) // "the minister" is who has that role
	}
	if st.cue.none() || st.cue.from > st.m.all.from {
		return
	}
	if d.cutShort(p, st.m) {
		q.Confidence = min(q.Confidence, 0.85)
	}
	if n := st.m.name; n.to-n.from == 1 && st.m.role.to > st.m.role.from && st.who == nil {
		q.Confidence = min(q.Confidence, 0.88) // one word behind a role may be the role's end
	}
}

// cutShort reports whether what follows the naming of a speaker seems to belong
// to it still: a number, a dash, a stop within a word, the link of a role, a
// name behind a comma.
func (d *doc) cutShort(p *para, m mention) bool {
	i := m.all.to
	if i >= len(p.toks) || p.toks[i].quote != 0 {
		return false
	}
	t := &p.toks[i]
	var next *token
	if i+1 < len(p.toks) && p.toks[i+1].quote == 0 && p.toks[i+1].sentence == t.sentence {
		next = &p.toks[i+1]
	}
	bare := m.name.none() || m.name.to-m.name.from == 1
	switch {
	case t.kind == number, t.sign("-/&"):
		return true
	case t.sign("."):
		return next != nil && next.start == t.end
	case t.sign(","):
		return bare && next != nil && next.kind == word && next.upper && !next.is(anyDate|anySlot|isBreak|isAdverb|isPronoun)
	case t.kind == word && t.is(isLink) && !t.upper:
		return m.name.none() && !t.is(anySlot)
	}
	return t.kind == word && !t.upper && t.class == 0 && bare && !m.name.none() && next != nil && next.upper
}
