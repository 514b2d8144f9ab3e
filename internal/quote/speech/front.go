package speech

import "digest/internal/lang"

// front looks for who said a span in the words before it: rules speaker-verb,
// verb-speaker, colon, embedded, naming, according-before.
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
	want := isCue | isCueBefore | isCueWeak | isCueText | isCueNaming
	few := d.few(p, s)
	if few {
		want = isCueNaming
	}
	for i := e - 1; i >= lo && i > e-40; i-- {
		c, ok := d.cueAt(p, i, want)
		if !ok && colon && i > lo && p.toks[i-1].sign(",，") {
			c, ok = d.cueAt(p, i, isCueAfter) // "…, so NAME: “Q”"
		}
		if !ok || c.to > e && i+1 != e {
			continue
		}
		gap := e - c.to
		touching := gap <= 0
		if !touching && !colon && !p.toks[i].is(isCue|isCueBefore|isCueNaming) {
			continue
		}
		if d.denied(p, c) {
			return &statement{rule: "denied"}
		}
		st := d.cueBefore(p, s, c, lo, e)
		if st == nil {
			continue
		}
		if !touching && !colon && !(st.rule == "verb-speaker" && st.m.all.to >= e) {
			if gap > 25 {
				return nil
			}
			st.rule, st.partial = "embedded", true
		}
		if few {
			st.rule, st.partial = "naming", true
		}
		return st
	}
	if colon {
		if m, ok := d.likeliest(p, lo, e); ok {
			return d.made("colon-subject", p, m, stretch{}, e, e)
		}
	}
	return nil
}

// cueBefore reads the speaker at a cue that stands before a quote.
func (d *doc) cueBefore(p *para, s *span, c stretch, lo, e int) *statement {
	colon := d.colon(p, s)
	if d.passive(p, c, lo, s.open) {
		return d.agent(p, c, lo, e)
	}
	if p.toks[c.from].is(isCueText) {
		if st := d.textBefore(p, c, lo, e); st != nil {
			return st
		}
	}
	if d.inverted(p, c, lo, e) {
		if m, next, ok := d.mention(p, d.skip(p, c.to, e, ""), e); ok && !m.other {
			return d.made("verb-speaker", p, m, c, next, e)
		}
	}
	m, ok, denied := d.subject(p, c.from, lo)
	if denied {
		return &statement{rule: "denied"}
	}
	if end, found := d.bracketed(p, c, lo); found {
		m, ok = end, true
	} else if !ok && d.joined(p, c, lo) {
		if first, found := d.firstIn(p, lo, c.from); found {
			return d.made("far-subject", p, first, c, c.to, e)
		}
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
	if m, ok := d.noun(p, c, lo); ok {
		return d.made("far-subject", p, m, c, c.to, e)
	}
	if colon && !d.has(lang.VerbFirst) {
		if m, ok := d.firstIn(p, lo, c.from); ok {
			return d.made("far-subject", p, m, c, c.to, e)
		}
	}
	i := d.skip(p, c.to, e, "")
	if d.has(lang.VerbFirst) || lo > 0 && p.toks[lo-1].quote != 0 || colon {
		if m, next, ok := d.mention(p, i, e); ok {
			return d.made("verb-speaker", p, m, c, next, e)
		}
	}
	if d.has(lang.SubjectDrop) && d.onlyAdverbs(p, lo, c.from) {
		return d.made("dropped", p, mention{pronoun: true}, c, c.to, e)
	}
	if m, ok := d.firstIn(p, lo, c.from); ok {
		return d.made("far-subject", p, m, c, c.to, e)
	}
	return nil
}

// inverted reports whether the subject follows a verb that stands before a
// quote: a pronoun stands right behind it, or what stands before it in its
// clause begins with a preposition or an adverb, so that it is no subject.
func (d *doc) inverted(p *para, c stretch, lo, e int) bool {
	if !d.has(lang.VerbFirst) || d.has(lang.NoCase) {
		return false
	}
	from := d.clauseFrom(p, c.from, lo)
	if from >= c.from {
		return false
	}
	t := &p.toks[from]
	if t.is(anySlot|isAdverb|isCueAfter|isAccording|isAgent) && !t.is(isDeterminer|isPronoun|anyNoun|isCue) {
		return true
	}
	if i := c.to; i < e && p.toks[i].is(isPronoun) && !p.toks[i].is(isDeterminer|isAdverb) {
		m, ok, _ := d.subject(p, c.from, lo)
		return !ok || m.name.none() && m.role.none() && !m.pronoun
	}
	// "Relativierend fügte Gall hinzu": a lone word that no name has.
	return from+1 == c.from && t.upper && from == lo && c.to < e && d.nameLike(p, from) && p.toks[c.to].upper &&
		len(d.people.byEnd[t.low]) == 0 && len(d.people.byEnd[p.toks[c.to].low]) > 0
}

// bracketed returns the subject of a verb at the end of its clause, where the
// language has it there: behind the auxiliary or the word that opens the
// clause, or before the auxiliary.
func (d *doc) bracketed(p *para, c stretch, lo int) (m mention, ok bool) {
	if !d.has(lang.Bracket) {
		return m, false
	}
	from := d.clauseFrom(p, c.from, lo)
	if from >= c.from {
		return m, false
	}
	if t := &p.toks[from]; from > lo && t.is(isWho) && from+1 < c.from {
		if next := &p.toks[from+1]; !next.upper || !d.nameLike(p, from+1) {
			// The relative pronoun is the subject: who it stands for is named before.
			m, ok, _ = d.subject(p, from-1, lo)
			return m, ok
		}
		return d.firstIn(p, from+1, c.from)
	}
	for i := from; i < c.from; i++ {
		if t := &p.toks[i]; t.is(isAuxiliary) && t.kind == word && t.quote == 0 && i+2 < c.from {
			if m, ok, _ = d.subject(p, i, lo); ok && !d.preposed(p, m.all.from, lo) {
				return m, true
			}
			m, _, ok = d.mention(p, d.skip(p, i+1, c.from, ""), c.from)
			return m, ok
		}
	}
	return m, false
}

// joined reports whether a verb goes on with the subject of the one before it:
// NAME did so and CUE “Q”.
func (d *doc) joined(p *para, c stretch, lo int) bool {
	i := c.from
	for i > lo && p.toks[i-1].is(isAdverb|isAuxiliary) {
		i--
	}
	t := &p.toks[max(i-1, 0)]
	return i > lo && t.kind == word && t.is(isBreak) && t.is(isLink) && !t.upper && !t.is(isWho|isDeterminer|anySlot)
}

// clauseFrom returns where the clause of token i begins: behind the last comma
// or colon before it, not before lo.
func (d *doc) clauseFrom(p *para, i, lo int) int {
	for i > lo && !p.toks[i-1].sign(",，;:：—–(") {
		i--
	}
	return i
}

// onlyAdverbs reports whether the tokens [from, to) are no more than adverbs and
// auxiliaries.
func (d *doc) onlyAdverbs(p *para, from, to int) bool {
	for i := from; i < to; i++ {
		if !p.toks[i].is(isAdverb|isAuxiliary|isBreak) || p.toks[i].is(anyNoun) {
			return false
		}
	}
	return true
}

// passive reports whether a cue is in the passive voice, so that its subject is
// not who spoke.
func (d *doc) passive(p *para, c stretch, lo, hi int) bool {
	if d.table.Passives == "" {
		return false
	}
	if !d.has(lang.Bracket) {
		for i := c.from; i > lo && p.toks[i-1].is(isAdverb|isAuxiliary); i-- {
			if p.toks[i-1].is(isPassive) {
				return true
			}
		}
		return false
	}
	for i := d.clauseFrom(p, c.from, lo); i < min(hi, c.to+2); i++ {
		if p.toks[i].is(isPassive) {
			return true
		}
	}
	return false
}

// agent reads who spoke by a passive cue: "von NAME".
func (d *doc) agent(p *para, c stretch, lo, hi int) *statement {
	for i := d.clauseFrom(p, c.from, lo); i < hi; i++ {
		if t := &p.toks[i]; t.is(isAgent) && !t.upper && t.quote == 0 {
			if m, next, ok := d.mention(p, i+1, hi); ok && !m.other && m.kind != "" {
				return d.made("agent", p, m, c, max(next, c.to), hi)
			}
		}
	}
	return nil
}

// textBefore reads the text that says something, before its cue: "In dem
// Antrag heißt es".
func (d *doc) textBefore(p *para, c stretch, lo, e int) *statement {
	from := d.clauseFrom(p, c.from, lo)
	if from+1 >= c.from || !p.toks[from].is(anySlot|isLink) {
		return nil
	}
	m, _, ok := d.mention(p, from+1, c.from)
	if !ok || m.pronoun || m.other {
		return nil
	}
	m.kind, m.count = "office", 0
	return d.made("text", p, m, c, c.to, e)
}

// textBehind reads the text that says something, behind its cue: "heißt es in
// einer Erklärung".
func (d *doc) textBehind(p *para, c stretch, hi int) *statement {
	for i := c.to; i < hi && i < c.to+6; i++ {
		if t := &p.toks[i]; t.kind == word && !t.upper && t.is(anySlot|isLink|isBreak) && !t.is(isDeterminer) {
			if m, next, ok := d.mention(p, i+1, hi); ok && !m.pronoun && !m.other {
				m.kind, m.count = "office", 0
				return d.made("text", p, m, c, next, hi)
			}
		}
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
