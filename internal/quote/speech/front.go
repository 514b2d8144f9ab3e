package speech

import "digest/internal/lang"

// front looks for who said a span in the words before it: rules speaker-verb,
// verb-speaker, colon, embedded, according-before.
func (d *doc) front(p *para, k int) *statement {
	s := &d.spans[k]
	lo := d.window(p, s)
	if lo >= s.open {
		return nil
	}
	e := s.open
	colon := d.colon(p, s)
	for e > lo && (p.toks[e-1].sign(",:：，—–-") || p.toks[e-1].is(isThat)) {
		e--
	}
	if st := d.accordingBefore(p, s, lo); st != nil {
		return st
	}
	if !colon && s.words < 3 && !s.terminal && !s.comma {
		return nil
	}
	for i := e - 1; i >= lo && i > e-40; i-- {
		c, ok := d.cueAt(p, i, isCue|isCueBefore|isCueWeak)
		if !ok || c.to > e && i+1 != e {
			continue
		}
		gap := e - c.to
		touching := gap <= 0
		if !touching && !colon && p.toks[i].is(isCueWeak) && !p.toks[i].is(isCue|isCueBefore) {
			continue
		}
		if d.denied(p, c) {
			return &statement{rule: "denied"}
		}
		st := d.cueBefore(p, s, c, lo, e)
		if st == nil {
			continue
		}
		if !touching && !colon {
			if gap > 25 {
				return nil
			}
			st.rule, st.partial = "embedded", true
		}
		return st
	}
	if colon {
		if m, ok := d.firstIn(p, lo, e); ok {
			return d.made("colon-subject", p, m, stretch{}, e, e)
		}
	}
	return nil
}

// cueBefore reads the speaker at a cue that stands before a quote.
func (d *doc) cueBefore(p *para, s *span, c stretch, lo, e int) *statement {
	colon := d.colon(p, s)
	m, ok, denied := d.subject(p, c.from, lo)
	if denied {
		return &statement{rule: "denied"}
	}
	if p.toks[c.from].is(isParticiple) && c.from > lo {
		if first, found := d.firstIn(p, lo, c.from); found {
			return d.made("participle", p, first, c, c.to, e)
		}
	}
	if ok {
		rule := "speaker-verb"
		if colon {
			rule = "colon"
		}
		return d.made(rule, p, m, c, c.to, e)
	}
	i := d.skip(p, c.to, e, "")
	if d.has(lang.VerbFirst) || lo > 0 && p.toks[lo-1].quote != 0 || colon {
		if m, next, ok := d.mention(p, i, e); ok {
			return d.made("verb-speaker", p, m, c, next, e)
		}
	}
	if d.has(lang.SubjectDrop) && c.from == lo {
		return d.made("dropped", p, mention{pronoun: true}, c, c.to, e)
	}
	if m, ok := d.firstIn(p, lo, c.from); ok {
		return d.made("far-subject", p, m, c, c.to, e)
	}
	return nil
}

// accordingBefore reads "menurut X, “Q”".
func (d *doc) accordingBefore(p *para, s *span, lo int) *statement {
	for i := s.open - 1; i >= lo && i > s.open-26; i-- {
		t := &p.toks[i]
		if t.kind != word || !t.is(isAccording|isAccordingAfter) {
			continue
		}
		if t.is(isAccording) {
			if m, next, ok := d.mention(p, i+t.phrase, s.open); ok {
				return d.made("according", p, m, stretch{i, i + t.phrase}, next, s.open)
			}
		}
		if t.is(isAccordingAfter) {
			if m, ok, _ := d.subject(p, i, lo); ok {
				return d.made("according", p, m, stretch{i, i + t.phrase}, i+t.phrase, s.open)
			}
		}
	}
	return nil
}

// label reads NAME: “Q” at the beginning of a paragraph.
func (d *doc) label(p *para, k int) *statement {
	s := &d.spans[k]
	lo := d.window(p, s)
	if !d.colon(p, s) || s.open-lo > 16 {
		return nil
	}
	m, next, ok := d.mention(p, lo, s.open)
	if !ok || next != s.open-1 || m.kind == "" || m.pronoun || m.other {
		return nil
	}
	return d.made("label", p, m, stretch{}, next, s.open)
}
