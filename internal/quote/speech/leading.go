package speech

import "digest/internal/lang"

// leading reads what stands before a quote: who, and the cue.
func (d *doc) leading(p *para, s *span) *statement {
	lo := d.window(p, s)
	colon := d.colon(p, s)
	if lo >= s.open {
		return d.sentenceAhead(p, s)
	}
	e := s.open
	for e > lo && (p.toks[e-1].sign(commas+":：—–-") || p.toks[e-1].is(isThat) && !p.toks[e-1].is(isCue)) {
		e--
		e -= int(p.toks[e].inside)
	}
	if st := d.sourceAhead(p, s, lo); st != nil {
		return st
	}
	if d.has(lang.VerbLast) && !colon {
		return nil
	}
	for i := e - 1; i >= lo && i > e-40; i-- {
		d.work++
		c, ok := d.cueAt(p, i, isCue|isCueBefore|isCueWeak)
		if !ok || p.toks[i].quote != 0 || c.to > e || !d.stands(p, i) {
			continue
		}
		if d.denied(p, c) {
			return &statement{rule: "denied"}
		}
		if st := d.leadingCue(p, s, c, lo, e, colon); st != nil {
			return st
		}
	}
	if colon {
		np := d.phraseFrom(p, d.past(p, lo, e), e)
		if m, ok := d.phraseWho(p, np); !np.none() && ok && (m.kind != "" || m.pronoun) && d.heads(p, np, &m) {
			rule := "colon-subject"
			if np.to == e && m.kind != "" {
				rule = "label"
			}
			return d.made(rule, p, m, stretch{}, e, e)
		}
	}
	return nil
}

// attached reports whether a cue is written together with a word for "and": its
// subject is that of the sentence before it, or stands behind it.
func (d *doc) attached(p *para, c stretch) bool {
	low := p.toks[c.from].low
	return len(d.table.prefixes) > 0 && d.table.root[low] == nil
}

// heads reports whether a phrase before a colon can be a speaker: where the
// verb comes first, it begins with a noun or is somebody who is known.
func (d *doc) heads(p *para, np stretch, m *mention) bool {
	return !d.has(lang.VerbFirst) || p.toks[np.from].is(anyNoun|isTitle) || !m.name.none() && d.knows(p, m.name)
}

// leadingCue reads the speaker at a cue before a quote.
func (d *doc) leadingCue(p *para, s *span, c stretch, lo, e int, colon bool) *statement {
	m, next, ok := mention{}, c.to, false
	rule := "speaker-verb"
	if d.has(lang.VerbFirst) {
		if m, next, ok = d.speakerFrom(p, c.to, e); ok {
			rule = "verb-speaker"
		}
	}
	if !ok && !(d.has(lang.VerbFirst) && d.attached(p, c)) {
		next = c.to
		m, ok = d.speakerBefore(p, c, lo)
		m.unsure = m.unsure || d.has(lang.VerbFirst) && m.role.none() && !m.name.none() && !d.knows(p, m.name)
	}
	if !ok && lo < c.from && !d.has(lang.VerbFirst) {
		np := d.phraseFrom(p, d.past(p, lo, c.from), c.from)
		if !np.none() {
			m, ok = d.phraseWho(p, np)
			ok = ok && (m.kind != "" || m.pronoun)
			rule = "far-subject"
		}
	}
	if !ok {
		if !d.has(lang.SubjectDrop) {
			return nil
		}
		rule, m = "dropped", mention{pronoun: true}
	}
	touching := next >= e || c.to >= e
	st := d.made(rule, p, m, c, next, e)
	for i := m.all.to; i < c.from && st.slots.when.none(); i++ {
		set(&st.slots.when, i, d.when(p, i, c.from)) // between who and the verb
	}
	switch {
	case colon && rule != "dropped" && rule != "far-subject":
		st.rule = "colon"
	case !touching && !colon:
		if p.toks[c.from].is(isCueWeak) && !p.toks[c.from].is(isCue|isCueBefore) || e-c.to > 25 {
			return nil
		}
		st.rule, st.partial = "embedded", true
	}
	return st
}

// sourceAhead reads the source that is named before a quote: 据 NP, NP によると.
func (d *doc) sourceAhead(p *para, s *span, lo int) *statement {
	for i := s.open - 1; i >= lo && i > s.open-40; i-- {
		t := &p.toks[i]
		if t.kind != word || t.quote != 0 || !t.is(isAccording|isAccordingAfter) {
			continue
		}
		c := stretch{i, d.step(p, i)}
		if t.is(isAccordingAfter) {
			np := d.phraseBack(p, i, lo)
			if m, ok := d.phraseWho(p, np); ok && !np.none() && m.kind != "" {
				return d.made("according", p, m, c, c.to, s.open)
			}
		}
		if t.is(isAccording) {
			if m, next, ok := d.speakerFrom(p, c.to, s.open); ok && (m.kind != "" || m.pronoun) {
				return d.made("according", p, m, c, next, s.open)
			}
		}
	}
	return nil
}

// sentenceAhead gives a quote that is a sentence the speaker of the sentence
// before it, when that ends in a cue: X氏は次のように述べた。「Q」
func (d *doc) sentenceAhead(p *para, s *span) *statement {
	e := s.open - 1
	if e < 1 || !p.toks[e].sign("。.") || p.toks[e].quote != 0 || !d.has(lang.VerbLast) {
		return nil
	}
	lo := e
	for lo > 0 && e-lo < 60 && p.toks[lo-1].quote == 0 && p.toks[lo-1].sentence == p.toks[e].sentence {
		lo--
	}
	i := e - 1 - int(p.toks[e-1].inside)
	if i < lo {
		return nil
	}
	c, ok := d.cueAt(p, i, isCue|isCueAfter)
	if !ok || d.denied(p, c) || c.to < e {
		return nil
	}
	if m, ok := d.topic(p, lo, c.from); ok {
		return d.made("sentence-before", p, m, c, c.to, e)
	}
	return nil
}
