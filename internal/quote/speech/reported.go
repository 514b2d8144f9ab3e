package speech

import "digest/internal/lang"

// reported finds reported speech in a paragraph without quotes. It returns the
// last of it, which a floating quote in the next paragraph may go on with.
func (d *doc) reported(p *para, j int) (last *statement) {
	return d.reportedIn(p, j, func(int, int) bool { return true })
}

// reportedBeside finds it in the sentences that have no quote.
func (d *doc) reportedBeside(p *para, j int) {
	d.reportedIn(p, j, func(from, to int) bool {
		for i := from; i < to; i++ {
			if p.toks[i].quote != 0 {
				return false
			}
		}
		return true
	})
}

func (d *doc) reportedIn(p *para, j int, free func(from, to int) bool) (last *statement) {
	for from := 0; from < len(p.toks); {
		to := from + 1
		for to < len(p.toks) && p.toks[to].sentence == p.toks[from].sentence && (p.toks[to].quote != 0) == (p.toks[from].quote != 0) {
			to++
		}
		// A sentence that touches a quote is the quote's own.
		touches := from > 0 && p.toks[from-1].quote != 0 && p.toks[from-1].sentence == p.toks[from].sentence ||
			to < len(p.toks) && p.toks[to].quote != 0 && p.toks[to-1].sentence == p.toks[to].sentence
		if !touches && free(from, to) {
			if st := d.reportedSentence(p, from, to); st != nil {
				st.para = j
				d.found = append(d.found, st)
				d.resolve(j, st)
				last = st
			}
		}
		from = to
	}
	return last
}

// reportedSentence reads one sentence: the first cue that has a speaker.
func (d *doc) reportedSentence(p *para, from, to int) *statement {
	if d.has(lang.NoCase) {
		return nil // a clause without marks has no certain borders here
	}
	hi := min(to, from+120)
	for i := from; i < hi; i++ {
		t := &p.toks[i]
		if t.kind != word {
			continue
		}
		if t.is(isAccording) && (i == from || p.toks[i-1].kind == point) {
			if m, next, ok := d.mention(p, i+t.phrase, hi); ok && !m.other {
				return d.report(p, "according", m, stretch{i, i + t.phrase}, next, from, to)
			}
		}
		c, ok := d.cueAt(p, i, isCue|isCueBefore|isCueAfter|isEnclitic)
		if !ok {
			continue
		}
		behind := i > from && p.toks[i-1].sign(",，")
		if d.denied(p, c) {
			continue
		}
		if t.is(isCue | isCueBefore) {
			if m, ok, denied := d.subject(p, i, from); ok && !denied && !m.other {
				if st := d.report(p, "speaker-verb", m, c, c.to, from, to); st != nil {
					return st
				}
			} else if denied {
				continue
			}
		}
		if behind && t.is(isEnclitic) {
			return d.report(p, "enclitic", mention{pronoun: true}, c, c.to, from, to)
		}
		if behind && t.is(isCue|isCueAfter) || d.has(lang.VerbFirst) && t.is(isCue) {
			if m, next, ok := d.mention(p, d.skip(p, c.to, hi, ""), hi); ok && !m.other {
				return d.report(p, "cue-speaker", m, c, next, from, to)
			}
		}
	}
	return nil
}

// report makes a statement of what stands behind the attribution, or before it
// when that is where the clause is.
func (d *doc) report(p *para, rule string, m mention, c stretch, next, from, to int) *statement {
	said := stretch{next, to}
	first := c.from
	if !m.all.none() {
		first = min(first, m.all.from)
	}
	if first > from && p.toks[first-1].sign(",，") {
		said = stretch{from, first - 1}
		if rest := (stretch{next, to}); p.toks[min(next, to-1)].sign(",") && rest.to-rest.from > said.to-said.from {
			said = rest
		}
	}
	for !said.none() && (p.toks[said.from].kind == point || p.toks[said.from].is(isThat)) {
		said.from++
	}
	for !said.none() && p.toks[said.to-1].sign(".,") {
		said.to--
	}
	if said.to-said.from < 3 {
		return nil
	}
	st := d.made(rule, p, m, c, max(next, c.to), to)
	st.said = said
	return st
}
