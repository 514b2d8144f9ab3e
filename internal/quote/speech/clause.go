package speech

import "digest/internal/lang"

// clause tries the rules of languages without great letters on a span.
func (d *doc) clause(p *para, k int, here *statement) *statement {
	s := &d.spans[k]
	end := d.chain(p, k)
	last := &d.spans[end]
	if here != nil && here.para == s.para && k > p.first && here.cue.from > s.shut && here.spans[len(here.spans)-1] == k-1 {
		d.join(here, k) // its cue stands behind several quotes
		return nil
	}
	lead := d.colon(p, s)
	if lead {
		if st := d.leading(p, s); st != nil {
			return st
		}
	}
	if st := d.trailing(p, s, last); st != nil {
		return st
	}
	if here != nil && d.goesOn(p, k, here) {
		d.join(here, k)
		return nil
	}
	if !lead {
		return d.leading(p, s)
	}
	return nil
}

// chain returns the last of the spans that one verb at the end has said:
// “Q”며 “Q”라고 말했다.
func (d *doc) chain(p *para, k int) int {
	if !d.has(lang.VerbLast) {
		return k
	}
	for k+1 < p.end2 {
		s, next := &d.spans[k], &d.spans[k+1]
		if next.open-s.shut > 12 || s.shut+1 < next.open && p.toks[s.shut+1].sentence != p.toks[next.open-1].sentence {
			break
		}
		if s.shut+1 == next.open {
			k++
			continue
		}
		if !p.toks[s.shut+1].is(isThat) {
			break
		}
		for i := s.shut + 1; i < next.open; i++ {
			if p.toks[i].sign("。.!?") || p.toks[i].is(isCue|isCueAfter) && !p.toks[i].is(isThat) && d.stands(p, i) && !p.toks[i].is(isParticiple) {
				return k
			}
		}
		k++
	}
	return k
}

// commas are the commas of all scripts.
const commas = ",，、،"

// limit is the most tokens behind a quote that its cue is looked for in.
func (d *doc) limit() int {
	if d.table.spaced {
		return 20
	}
	return 44
}

// trailing reads what stands behind a quote: its cue, and who.
func (d *doc) trailing(p *para, s, last *span) *statement {
	i := last.shut + 1
	if i >= len(p.toks) || p.toks[i].quote != 0 {
		return nil
	}
	if p.toks[i].sentence != p.toks[last.shut].sentence && last.terminal {
		return nil
	}
	if p.toks[i].is(isScare) && !p.toks[i].is(isThat) {
		return nil // 「Q」と呼ばれる
	}
	hi := min(d.sentenceEnd(p, i), i+d.limit())
	quotes := false
	for i < hi && (p.toks[i].sign(commas+"؛-–—。") || p.toks[i].is(isThat)) {
		quotes = quotes || p.toks[i].is(isThat)
		i = d.step(p, i)
	}
	if i >= hi {
		return nil
	}
	if p.toks[i].is(isAccording) {
		c := stretch{i, d.step(p, i)}
		if m, next, ok := d.speakerFrom(p, c.to, hi); ok {
			return d.made("according", p, m, c, next, hi)
		}
	}
	if d.has(lang.VerbLast) && d.table.That != "" && !quotes && !d.touches(p, i) {
		return nil
	}
	c, ok := d.firstCue(p, i, hi)
	if !ok {
		return d.bareSpeaker(p, quotes, i, hi)
	}
	if d.denied(p, c) {
		return &statement{rule: "denied"}
	}
	return d.trailingCue(p, s, c, i, hi)
}

// touches reports whether a cue stands at token i, but for adverbs.
func (d *doc) touches(p *para, i int) bool {
	for n := 0; n < 3 && i < len(p.toks); n++ {
		if p.toks[i].is(anyCue) {
			return true
		}
		if !p.toks[i].is(isAdverb|isPronoun|isSubject) && !p.toks[i].is(known) {
			return false
		}
		i = d.step(p, i)
	}
	return false
}

// firstCue returns the first cue in the tokens [i, hi).
func (d *doc) firstCue(p *para, i, hi int) (c stretch, ok bool) {
	for j := i; j < hi; j = d.step(p, j) {
		d.work++
		t := &p.toks[j]
		if t.quote != 0 || t.sign(";；") {
			break
		}
		if c, ok := d.cueAt(p, j, isCue|isCueAfter|isCueWeak|isDenial); ok && d.stands(p, j) {
			if t.is(isCueWeak) && !t.is(isCue|isCueAfter) && j > i+12 {
				continue
			}
			return c, true
		}
		if d.has(lang.VerbFirst) && !t.is(isAdverb|isAuxiliary|isThat) {
			break // the verb comes first
		}
	}
	return c, false
}

// trailingCue reads the speaker at a cue behind a quote.
func (d *doc) trailingCue(p *para, s *span, c stretch, i, hi int) *statement {
	if d.has(lang.VerbFirst) {
		if m, next, ok := d.speakerFrom(p, c.to, hi); ok {
			return d.made("cue-speaker", p, m, c, next, hi)
		}
		return d.made("dropped", p, mention{pronoun: true}, c, c.to, hi)
	}
	if m, ok := d.speakerBefore(p, c, i); ok {
		return d.made("speaker-cue", p, m, c, c.to, hi)
	}
	if !d.has(lang.VerbLast) {
		if m, ok, _ := d.marked(p, s.open, d.window(p, s)); ok {
			return d.made("verb-last", p, m, c, c.to, hi)
		}
		return d.made("dropped", p, mention{pronoun: true}, c, c.to, hi)
	}
	lo := d.sentenceStart(p, s)
	rule, m := "verb-last", mention{}
	if got, ok := d.topic(p, lo, s.open); ok {
		m = got
	} else if st := d.sourceAhead(p, s, lo); st != nil {
		return st
	} else {
		rule, m.pronoun = "dropped", true
	}
	st := d.made(rule, p, m, c, c.to, hi)
	d.scanSlots(p, &st.slots, max(lo, m.all.to), s.open)
	return st
}

// bareSpeaker reads a speaker behind a quote who stands without a verb: 「Q」と
// 山田さん。 or 「Q」(山田氏).
func (d *doc) bareSpeaker(p *para, quotes bool, i, hi int) *statement {
	if !quotes || d.table.spaced {
		return nil
	}
	np := d.phraseFrom(p, i, hi)
	if np.to < len(p.toks) && !p.toks[np.to].sign("。.") || np.none() {
		return nil
	}
	if m, ok := d.phraseWho(p, np); ok && m.kind == "named" {
		return d.made("cue-word", p, m, stretch{}, np.to, hi)
	}
	return nil
}

// speakerFrom reads the speaker who is named from token i on, with a role or a
// name behind a comma.
func (d *doc) speakerFrom(p *para, i, hi int) (m mention, next int, ok bool) {
	np := d.phraseFrom(p, i, hi)
	if np.none() {
		return m, i, false
	}
	m, ok = d.phraseWho(p, np)
	if !ok || m.pronoun || m.other {
		return m, np.to, ok
	}
	if np.to+1 < hi && p.toks[np.to].sign(commas) {
		d.beside(p, &m, &np, hi)
	}
	return m, np.to, ok
}

// beside reads what stands behind the comma after a mention: the role of a name,
// the name of a role.
func (d *doc) beside(p *para, m *mention, np *stretch, hi int) {
	more := d.phraseFrom(p, np.to+1, hi)
	if more.none() || more.from != np.to+1 {
		return
	}
	o, ok := d.phraseWho(p, more)
	switch {
	case !ok || o.pronoun || o.other:
	case !m.name.none() && m.role.none() && o.name.none() && p.toks[more.from].is(isRole|isSpokes|isPeople|isOffice):
		m.role, m.all.to, m.unsure = o.role, o.all.to, false
		np.to = more.to
	case m.name.none() && !m.role.none() && !o.name.none() && o.role.none() && m.kind != "unnamed":
		m.name, m.all.to, m.kind = o.name, o.all.to, "named"
		np.to = more.to
	}
}

// speakerBefore reads the speaker who is named before a cue, not before lo.
func (d *doc) speakerBefore(p *para, c stretch, lo int) (m mention, ok bool) {
	if m, ok, marked := d.marked(p, c.from, lo); marked {
		return m, ok
	}
	if d.has(lang.VerbLast) && d.table.Subjects+d.table.SubjectEnds != "" {
		return m, false
	}
	from := c.from
	for from > lo && p.toks[from-1].quote == 0 && !p.toks[from-1].sign(commas+"。；;:：!?！？؟") {
		from--
	}
	np := d.phraseFrom(p, d.past(p, from, c.from), c.from)
	if np.none() {
		return m, false
	}
	return d.phraseWho(p, np)
}

// past passes over the days and the phrases of place that begin a clause.
func (d *doc) past(p *para, i, hi int) int {
	for n := 0; i < hi && n < 8; n++ {
		t := &p.toks[i]
		switch {
		case t.is(anyDate) || t.kind == number && i+1 < hi && p.toks[i+1].is(anyDate|isWhen):
			i = d.step(p, i)
		case t.is(isWhen|isAdverb|isThat|isBreak) && !t.is(known):
			i = d.step(p, i)
		case t.is(isPlace | isEvent | isMedium):
			j := i + 1
			for j < hi && !p.toks[j].is(isEventEnd) {
				j++
			}
			if j >= hi {
				return i
			}
			i = d.step(p, j)
		default:
			return i
		}
	}
	return i
}

// marked reads the noun phrase before the last sign of a subject in [lo, e);
// found tells that there is such a sign.
func (d *doc) marked(p *para, e, lo int) (m mention, ok, found bool) {
	for j := e - 1; j >= lo; j-- {
		d.work++
		if p.toks[j].quote != 0 || p.toks[j].sign("。") {
			break
		}
		if np, ok := d.subjectSign(p, j, lo); ok {
			m, ok = d.phraseWho(p, np)
			if ok {
				return m, true, true
			}
		}
	}
	return m, false, false
}

// topic reads the subject of a sentence that a verb at its end has: the first
// that is marked as one.
func (d *doc) topic(p *para, lo, e int) (m mention, ok bool) {
	var spare mention
	for j := lo; j < e; j++ {
		d.work++
		if p.toks[j].quote != 0 {
			continue
		}
		np, found := d.subjectSign(p, j, lo)
		if !found {
			continue
		}
		got, fine := d.phraseWho(p, np)
		if !fine || got.kind == "" && !got.pronoun {
			continue
		}
		if !p.toks[j].is(isSubjectWeak) {
			return got, true
		}
		if !ok {
			spare, ok = got, true
		}
	}
	if !ok && lo < e {
		// A subject without a sign, before a comma or right before the quote.
		np := d.phraseFrom(p, lo, e)
		if !np.none() && (np.to == e || p.toks[np.to].sign(commas)) {
			if got, fine := d.phraseWho(p, np); fine && got.kind != "" && !got.anaphor {
				return got, true
			}
		}
	}
	return spare, ok
}

// subjectSign returns the noun phrase that the sign at token j, or the ending
// of that word, marks as a subject.
func (d *doc) subjectSign(p *para, j, lo int) (np stretch, ok bool) {
	t := &p.toks[j]
	if t.kind != word {
		return np, false
	}
	if t.is(isSubject) {
		if j == lo || !d.table.spaced && p.toks[j-1].class&known == 0 && script(p.toks[j-1].rune) == 'h' && p.toks[j-1].inside == 0 {
			return np, false
		}
		np = d.phraseBack(p, j, lo)
		return np, !np.none()
	}
	if len(d.table.subjectEnds) == 0 || !ends(t.low, d.table.subjectEnds) {
		return np, false
	}
	np = d.phraseBack(p, j+1, lo)
	if t.class&known == 0 && np.to-np.from == 1 && np.from > lo && !p.toks[np.from-1].sign(",.") && p.toks[np.from-1].quote == 0 {
		return np, false // as likely a verb
	}
	return np, !np.none()
}

// sentenceStart returns the first token of a span's sentence, over the quotes
// before it.
func (d *doc) sentenceStart(p *para, s *span) int {
	j := s.open
	for j > 0 && s.open-j < 120 && !p.toks[j-1].sign("。") && p.toks[j-1].sentence == p.toks[s.open].sentence {
		j--
	}
	return j
}
