package speech

import "digest/internal/lang"

// cueAt returns the cue that begins at token i, of the given classes; none when
// there is none or it is denied.
func (d *doc) cueAt(p *para, i int, want class) (c stretch, ok bool) {
	if i >= len(p.toks) {
		return c, false
	}
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
	if c, ok := d.cueAt(p, i, isCueText); ok {
		if st := d.textBehind(p, c, hi); st != nil {
			return st
		}
	}
	i = d.skip(p, i, hi, ",—–-，、―")
	if i >= hi {
		return nil
	}
	few := d.few(p, s) && !p.toks[s.shut+1].sign(",—–-，")
	if c, ok := d.cueAt(p, i, isCueNaming); ok && i == s.shut+1 && !s.comma && !s.terminal {
		return d.named(p, s, c, hi)
	}
	if few {
		return nil
	}
	t := &p.toks[i]
	if t.is(isAccording) && t.kind == word {
		if m, next, ok := d.mention(p, i+t.phrase, hi); ok {
			return d.made("according", p, m, stretch{i, i + t.phrase}, next, hi)
		}
	}
	if c, ok := d.cueAt(p, i, isCueText); ok {
		if st := d.textBehind(p, c, hi); st != nil {
			return st
		}
	}
	if c, ok := d.cueAt(p, i, isCue|isCueAfter|isEnclitic|isCueWeak); ok {
		return d.afterCue(p, s, c, hi)
	}
	if st := d.speakerCue(p, s, i, hi); st != nil {
		return st
	}
	return d.farCue(p, s, hi)
}

// named reads a part of a sentence that its verb follows without a comma:
// NAME hat dies als “Q” bezeichnet; als “Q” bezeichnete dies NAME.
func (d *doc) named(p *para, s *span, c stretch, hi int) *statement {
	if d.denied(p, c) {
		return &statement{rule: "denied"}
	}
	lo := d.window(p, s)
	var st *statement
	if d.passive(p, c, lo, hi) {
		st = d.agent(p, c, lo, hi)
	} else if m, next, ok := d.mention(p, d.skip(p, c.to, hi, ""), hi); ok && d.fronted(p, lo, s.open) {
		st = d.made("naming", p, m, c, next, hi)
	} else if m, ok := d.bracketed(p, stretch{s.open, s.open}, lo); ok {
		st = d.made("naming", p, m, c, c.to, hi)
	} else if m, ok := d.subjectBefore(p, s); ok {
		st = d.made("naming", p, m, c, c.to, hi)
	} else if m, next, ok := d.mention(p, d.skip(p, c.to, hi, ""), hi); ok {
		st = d.made("naming", p, m, c, next, hi)
	}
	if st != nil {
		st.rule, st.partial = "naming", true
	}
	return st
}

// fronted reports whether what stands before a quote in its clause is no
// subject: nothing, or what begins with a preposition or the like.
func (d *doc) fronted(p *para, lo, open int) bool {
	from := d.clauseFrom(p, open, lo)
	return from == open || p.toks[from].is(anySlot|isThat|isBreak|isAgent) && !p.toks[from].is(isWho|isDeterminer)
}

// afterCue reads the speaker behind a cue that stands behind a quote.
func (d *doc) afterCue(p *para, s *span, c stretch, hi int) *statement {
	if next := d.skip(p, c.to, hi, ""); !p.toks[c.from].is(isCue) {
		if verb, ok := d.cueAt(p, next, isCue); ok && next < hi {
			c = verb // "so sagte"
		}
	}
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
	if m, next, ok := d.behindSlots(p, c.to, hi); ok {
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

// behindSlots reads a speaker that is named only behind where, when or to whom
// he spoke: “Q,” sagte am Montag in Berlin der Minister. That begins where a
// slot may end: at an article behind a name, a day or a noun, at a name behind
// a small word.
func (d *doc) behindSlots(p *para, i, hi int) (m mention, next int, ok bool) {
	if d.has(lang.NoCase) || len(d.table.cases) > 0 || i >= hi || !p.toks[i].is(anySlot|anyDate|isAdverb) {
		return m, i, false
	}
	for j := d.pastDay(p, i, hi); j < hi && j < i+16; j++ {
		d.work++
		t, prev := &p.toks[j], &p.toks[j-1]
		if t.kind != word || t.quote != 0 || j == i || prev.kind == mark || prev.sign(",;") || t.is(isBreak) && !t.is(isDeterminer|isOne) {
			if t.kind == point && !t.sign(".") || t.is(isBreak) {
				return m, i, false
			}
			continue
		}
		article := t.is(isDeterminer|isOne|isSeveral) && !t.upper && !prev.is(anySlot|isLink|isDeterminer|isOne)
		name := t.upper && d.nameLike(p, j) && !prev.upper && prev.class&(anySlot|isLink|isDeterminer|isOne|anyNoun|isTitle|isField) == 0
		role := t.is(isRole|isSpokes) && prev.class&(anySlot|isLink|isDeterminer|isOne|isSeveral|isField|isAnaphor) == 0
		if !article && !name && !role {
			continue
		}
		if got, end, found := d.mention(p, j, hi); found && !got.other && !got.pronoun && (!got.name.none() || !got.role.none() || article && got.kind != "") {
			if role && got.name.none() || name && got.name.to-got.name.from < 2 && !d.known(p, got) {
				continue
			}
			return got, end, true
		}
	}
	return m, i, false
}

// pastDay passes over a day that is named at token i.
func (d *doc) pastDay(p *para, i, hi int) int {
	return max(d.when(p, i, hi), i)
}

// known reports whether a mention's name is that of a person of the text.
func (d *doc) known(p *para, m mention) bool {
	return !m.name.none() && d.person(p, m) != nil
}

// farCue reads a cue behind a clause that goes on with the quote: “Q” if they
// come, said NAME.
func (d *doc) farCue(p *para, s *span, hi int) *statement {
	if s.terminal || s.comma || s.words < 3 {
		return nil
	}
	for i := s.shut + 1; i < hi && i < s.shut+26; i++ {
		if !p.toks[i].sign(",，") {
			continue
		}
		if c, ok := d.cueAt(p, d.skip(p, i+1, hi, ""), isCue|isCueAfter); i+1 < hi && ok {
			if st := d.afterCue(p, s, c, hi); st != nil && (st.rule == "cue-speaker" || st.rule == "slot-speaker") {
				st.rule, st.partial = "far-cue", true
				return st
			}
		}
	}
	return nil
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

// made puts a statement together; the occasion stands from token next to hi.
func (d *doc) made(rule string, p *para, m mention, c stretch, next, hi int) *statement {
	st := &statement{rule: rule, m: m, has: true, cue: c}
	if c.to > next {
		next = c.to
	}
	d.occasion(p, st, next, hi)
	return st
}
