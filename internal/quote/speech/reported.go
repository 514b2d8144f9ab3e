package speech

import (
	"slices"

	"digest/internal/lang"
)

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
	if d.has(lang.VerbLast | lang.NoCase) {
		return d.reportedLast(p, from, to)
	}
	if d.has(lang.NoSpaces) {
		return d.reportedFirst(p, from, to)
	}
	hi := min(to, from+120)
	for i := from; i < hi; i++ {
		t := &p.toks[i]
		if t.kind != word {
			continue
		}
		if t.is(isAccording) && !d.has(lang.NoCase) && (i == from || p.toks[i-1].kind == point) {
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
		if d.has(lang.NoCase) && !d.has(lang.VerbFirst) && t.is(isCue) {
			if m, ok := d.topic(p, from, i); ok && !m.other {
				return d.report(p, "speaker-verb", m, c, c.to, from, to)
			}
			continue
		}
		if t.is(isCue|isCueBefore) && !d.has(lang.NoCase) {
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
			if m, next, ok := d.mention(p, d.skip(p, c.to, hi, ""), hi); ok && !m.other && (!d.has(lang.NoCase) || next < hi && d.clauseFollows(p, next, next+1)) {
				return d.report(p, "cue-speaker", m, c, next, from, to)
			}
		}
	}
	return nil
}

// reportedLast reads a sentence that ends in its verb, and the verb in no more
// than a particle: 青木氏は…と述べた, 김 대변인은 …다고 말했다. Without that particle
// nothing tells what is said from what is told.
func (d *doc) reportedLast(p *para, from, to int) *statement {
	end := to
	for end > from && p.toks[end-1].kind == point {
		end--
	}
	for i := end - 1; i > from && i > end-8; i-- {
		c, ok := d.cueAt(p, i, isCue)
		if !ok || c.to != end {
			continue
		}
		if d.denied(p, c) {
			return nil
		}
		that := i - 1 - int(p.toks[i-1].inside)
		said := stretch{from, that}
		if !d.clauseFollows(p, that, i) {
			if said.to = i; !ends(p.toks[that].low, d.table.thatEnds) {
				return nil
			}
		}
		m, ok := d.topic(p, from, said.to)
		if !ok || m.other {
			return nil
		}
		for said.from = m.all.to; !said.none() && (p.toks[said.from].kind == point || p.toks[said.from].is(isSubject)); said.from++ {
		}
		if said.to-said.from < 3 {
			return nil
		}
		st := d.made("verb-last", p, m, c, c.to, to)
		st.said = said
		return st
	}
	return nil
}

// reportedFirst reads a sentence that begins with its speaker and has a comma or
// a colon behind the verb: 周明远表示，…. Where words are not divided, no other is
// sure enough.
func (d *doc) reportedFirst(p *para, from, to int) *statement {
	for i := from + 1; i < min(to, from+25) && p.toks[i].kind != point; i++ {
		c, ok := d.cueAt(p, i, isCue)
		if !ok || c.to >= to || !p.toks[c.to].sign("，,：:") || d.denied(p, c) {
			continue
		}
		end := c.from
		for j := from + 1; j < end; j++ {
			if d.when(p, j, end) > j || p.toks[j].is(isAdverb|isPlace) {
				end = j
			}
		}
		m, ok := d.topic(p, from, end)
		if !ok || m.other || m.kind == "named" && m.role.none() && d.person(p, m) == nil {
			return nil
		}
		return d.report(p, "speaker-verb", m, c, c.to, from, to)
	}
	return nil
}

// clauseFollows reports whether a word joins a whole clause to the verb, and
// not a part of its own.
func (d *doc) clauseFollows(p *para, from, to int) bool {
	return slices.Contains(d.table.thatClause, d.words(p, stretch{from, to}))
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
