package speech

import "digest/internal/lang"

// cueAt returns the cue that begins at token i, of the given classes; none when
// there is none or it is denied.
func (d *doc) cueAt(p *para, i int, want class) (c stretch, ok bool) {
	t := &p.toks[i]
	if t.kind != word || t.quote != 0 || !t.is(want) {
		return c, false
	}
	if t.upper && !d.has(lang.NoCase) && i > 0 && p.toks[i-1].sentence == t.sentence && p.toks[i-1].quote == 0 && p.toks[i-1].kind != point && p.toks[i-1].kind != mark {
		return c, false
	}
	return stretch{i, min(i+t.phrase, len(p.toks))}, true
}

// denied reports whether a negation stands at a cue.
func (d *doc) denied(p *para, c stretch) bool {
	if p.toks[c.from].is(isDenial) {
		return true
	}
	for j, n := c.from-1, 0; j >= 0 && n < 3; j, n = j-1, n+1 {
		j -= int(p.toks[j].inside)
		t := &p.toks[j]
		if t.quote != 0 || t.kind != word || t.sentence != p.toks[c.from].sentence {
			break
		}
		if t.is(isNegation) {
			return true
		}
		if !t.is(isAdverb | isAuxiliary | isPronoun) {
			// "declined to say": the negation is a phrase that ends here.
			if j > 0 && p.toks[j-1].is(isNegation) && p.toks[j-1].phrase == 2 {
				return true
			}
			break
		}
	}
	if d.has(lang.NegationAfter) {
		for j := c.to; j < len(p.toks) && j < c.to+4 && p.toks[j].kind == word && p.toks[j].quote == 0; j++ {
			if p.toks[j].is(isNegation) {
				return true
			}
		}
	}
	return false
}

// skip passes over commas, dashes and adverbs.
func (d *doc) skip(p *para, i, hi int, points string) int {
	for n := 0; i < hi && n < 6; n++ {
		t := &p.toks[i]
		if t.sign(points) || t.is(isAdverb|isAuxiliary) && !t.is(anyCue|isPronoun) && !(t.upper && t.sentence == p.toks[max(i-1, 0)].sentence && i > 0 && p.toks[i-1].kind == word) {
			i++
			continue
		}
		break
	}
	return i
}

// behind looks for who said a span in the words after it: rules according,
// enclitic, cue-speaker, dropped, speaker-cue.
func (d *doc) behind(p *para, k int) *statement {
	s := &d.spans[k]
	i := s.shut + 1
	if i >= len(p.toks) || p.toks[i].quote != 0 {
		return nil
	}
	if s.terminal && p.toks[i].sentence != p.toks[s.shut].sentence {
		return d.newSentence(p, s, i)
	}
	hi := d.sentenceEnd(p, i)
	i = d.skip(p, i, hi, ",—–-，、―")
	if i >= hi {
		return nil
	}
	if !s.comma && !s.terminal && s.words < 3 && !p.toks[s.shut+1].sign(",—–-，") {
		return nil
	}
	t := &p.toks[i]
	if t.is(isAccording) && t.kind == word {
		if m, next, ok := d.mention(p, i+t.phrase, hi); ok {
			return d.made("according", p, m, stretch{i, i + t.phrase}, next, hi)
		}
	}
	if c, ok := d.cueAt(p, i, isCue|isCueAfter|isEnclitic|isCueWeak); ok {
		return d.afterCue(p, s, c, hi)
	}
	return d.speakerCue(p, s, i, hi)
}

// afterCue reads the speaker behind a cue that stands behind a quote.
func (d *doc) afterCue(p *para, s *span, c stretch, hi int) *statement {
	if d.denied(p, c) {
		return &statement{rule: "denied"}
	}
	if p.toks[c.from].is(isEnclitic) && !p.toks[c.from].is(isCue|isCueAfter) {
		st := d.made("enclitic", p, mention{pronoun: true}, c, c.to, hi)
		return st
	}
	i := d.skip(p, c.to, hi, ":")
	if m, next, ok := d.mention(p, i, hi); ok {
		return d.made("cue-speaker", p, m, c, next, hi)
	}
	if m, next, ok := d.slotted(p, i, hi); ok {
		return d.made("cue-slot", p, m, c, next, hi)
	}
	// A word that no table knows, behind a cue: a name, or a body.
	if i < hi && p.toks[i].kind == word && !p.toks[i].is(isWeekday|anySlot) && (p.toks[i].upper || p.toks[i].class == 0) {
		end := max(d.collect(p, i, hi), i+1)
		return d.made("cue-word", p, mention{all: stretch{i, end}}, c, end, hi)
	}
	if d.has(lang.VerbLast) {
		return d.verbLast(p, s, c, hi)
	}
	if d.has(lang.SubjectDrop) && !p.toks[c.from].is(isCueWeak) {
		return d.made("dropped", p, mention{pronoun: true}, c, c.to, hi)
	}
	if !d.has(lang.VerbFirst) && !p.toks[c.from].is(isCueWeak) {
		if m, ok := d.subjectBefore(p, s); ok {
			return d.made("verb-last", p, m, c, c.to, hi)
		}
	}
	return nil
}

// subjectBefore reads the first noun phrase of the words before a span.
func (d *doc) subjectBefore(p *para, s *span) (m mention, ok bool) {
	return d.firstIn(p, d.window(p, s), s.open)
}

// firstIn reads the first noun phrase of the tokens [lo, hi) that follows no
// preposition.
func (d *doc) firstIn(p *para, lo, hi int) (m mention, ok bool) {
	for i := lo; i < hi; i++ {
		t := &p.toks[i]
		if t.kind == word && t.is(anySlot|isAccording) && !d.has(lang.NoCase) {
			for i+1 < hi && !p.toks[i+1].sign(",") && (t.is(isEvent) || i < lo+2 || p.toks[i+1].is(anySlot|isDeterminer|isLink) || p.toks[i+1].upper) {
				i++
			}
			continue
		}
		if m, _, ok := d.mention(p, i, hi); ok && !m.other && (m.kind != "" || m.pronoun) {
			return m, true
		}
		for i+1 < hi && p.toks[i].kind == word && p.toks[i+1].kind == word && !d.halts(p, i) && !d.halts(p, i+1) {
			i++
		}
	}
	return m, false
}

// speakerCue reads "Q," NAME CUE, with what may stand between name and cue.
func (d *doc) speakerCue(p *para, s *span, i, hi int) *statement {
	m, next, ok := d.mention(p, i, hi)
	if !ok {
		return nil
	}
	for n := 0; n < 4; n++ {
		at := d.skip(p, next, hi, "")
		if at < hi && p.toks[at].sign(",") && at > i {
			if c, ok := d.cueAt(p, d.skip(p, at+1, hi, ""), isCue|isCueWeak); at+1 < hi && ok {
				at = c.from
			}
		}
		for g := 0; g < 2 && at < hi && p.toks[at].kind == word && !p.toks[at].upper && p.toks[at].class == 0; g++ {
			at = d.skip(p, at+1, hi, "")
		}
		if at >= hi {
			return nil
		}
		if c, ok := d.cueAt(p, at, isCue|isCueWeak); ok {
			if d.denied(p, c) {
				return &statement{rule: "denied"}
			}
			return d.made("speaker-cue", p, m, c, c.to, hi)
		}
		if p.toks[at].is(isLink|isPlace) && !p.toks[at].upper && n < 2 {
			// "Mr. Morgan of the Sierra Club said"
			if of, end, ok := d.mention(p, at+1, hi); ok && !of.pronoun && end > at+1 {
				next = end
				continue
			}
		}
		// An apposition or a relative clause between commas.
		if !p.toks[at].sign(",(") && !p.toks[at].is(isBreak|anySlot) {
			return nil
		}
		j := at + 1
		for j < hi && j < at+26 && !p.toks[j].sign(",)") {
			j++
		}
		if j >= hi || !p.toks[j].sign(",)") {
			return nil
		}
		next = j + 1
	}
	return nil
}

// newSentence reads “Q.” NAME CUE., a sentence that only names the speaker.
func (d *doc) newSentence(p *para, s *span, i int) *statement {
	hi := d.sentenceEnd(p, i)
	if hi-i > 12 {
		return nil
	}
	st := d.speakerCue(p, s, i, hi)
	if st == nil || st.rule == "denied" || st.cue.to < hi && !p.toks[st.cue.to].sign(".") && !p.toks[st.cue.to].is(anySlot) {
		return nil
	}
	st.rule = "next-sentence"
	return st
}

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
		if !touching && !colon && !(st.rule == "verb-speaker" && st.m.all.to >= e) {
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
	if m, ok := d.noun(p, c, lo); ok {
		return d.made("far-subject", p, m, c, c.to, e)
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

// made puts a statement together; the occasion stands from token next to hi.
func (d *doc) made(rule string, p *para, m mention, c stretch, next, hi int) *statement {
	st := &statement{rule: rule, m: m, has: true, cue: c}
	if c.to > next {
		next = c.to
	}
	d.occasion(p, st, next, hi)
	return st
}
