package speech

import "digest/internal/lang"

// slots are where, when and to whom something was said, as stretches of a
// paragraph.
type slots struct {
	para                           *para
	to, place, when, event, medium stretch
}

// occasion reads the slots among the words behind an attribution, and where
// nothing is there, among those before it.
func (d *doc) occasion(p *para, st *statement, next, hi int) {
	st.slots.para = p
	end := d.sentenceEnd2(p, next, hi)
	if !st.cue.none() && p.toks[st.cue.from].is(isCueTo) && next < end {
		if m, n, ok := d.mention(p, next, end); ok && n > next && n <= end {
			st.slots.to = m.all
			next = n
		}
	}
	d.scanSlots(p, &st.slots, next, end)
	if d.has(lang.NoCase) && !st.m.all.none() {
		d.scanSlots(p, &st.slots, st.m.all.to, st.cue.from) // between speaker and cue
	}
	first := st.m.all.from
	if st.m.all.none() {
		first = st.cue.from
	}
	if st.rule != "cue-speaker" && st.rule != "enclitic" && first > 0 {
		lo := first
		for lo > 0 && first-lo < 40 && p.toks[lo-1].quote == 0 && p.toks[lo-1].sentence == p.toks[first].sentence {
			lo--
		}
		d.scanSlots(p, &st.slots, lo, first)
	}
}

// sentenceEnd2 is the end of the sentence that goes on at token i.
func (d *doc) sentenceEnd2(p *para, i, hi int) int {
	if i >= len(p.toks) {
		return len(p.toks)
	}
	return max(d.sentenceEnd(p, i), min(hi, len(p.toks)))
}

// scanSlots fills the slots that are still empty from the tokens [i, hi).
func (d *doc) scanSlots(p *para, s *slots, i, hi int) {
	hi = min(hi, len(p.toks))
	for i < hi {
		d.work++
		t := &p.toks[i]
		if when := d.when(p, i, hi); when > i {
			set(&s.when, i, when)
			i = when
			continue
		}
		if t.upper && t.is(isField) && ends(t.low, d.table.placeEnds) {
			set(&s.place, i, i+1)
		} else if from, to := d.placeKnown(p, i, hi); from < to {
			set(&s.place, from, to)
			i = to
			continue
		}
		if t.kind != word || !t.is(anySlot) || t.upper && i > 0 && p.toks[i-1].kind == word {
			i++
			continue
		}
		open := i + max(t.phrase, 1)
		if t.is(isTo) && t.is(isAdverb) {
			// The one spoken to, without a word before it: журналистам.
			set(&s.to, i, open)
			i = open
			continue
		}
		end := d.slotEnd(p, open, hi)
		if end == open && t.phrase < 2 {
			i = open
			continue
		}
		switch {
		case t.is(isWhen) && open < hi && d.when(p, open, hi) > open:
			i = open
			continue
		case t.is(isMedium):
			set(&s.medium, i, end)
		case t.is(isTo) && !t.is(isPlace) || t.is(isTo) && open < hi && !p.toks[open].upper:
			set(&s.to, open, end)
		case t.is(isPlace) && t.phrase == 1 && d.placeLike(p, open, end):
			end = d.placeEnd(p, open, end, hi)
			set(&s.place, open, end)
		case t.is(isEvent):
			set(&s.event, i, end)
		}
		i = max(end, i+1)
	}
}

// set fills an empty slot.
func set(s *stretch, from, to int) {
	if s.none() && to > from {
		*s = stretch{from, to}
	}
}

// slotEnd returns where what a slot holds ends.
func (d *doc) slotEnd(p *para, i, hi int) int {
	j := i
	for ; j < hi && j < i+25; j++ {
		t := &p.toks[j]
		if t.kind == point && !t.sign("/&-'()") && !(t.sign(".") && j > i && p.toks[j-1].is(isAbbreviation)) || t.kind == mark || t.quote != 0 {
			break
		}
		if t.sign("(") && d.parenthesis(p, j, hi) < 0 {
			break
		}
		if t.kind == word && (!t.upper || j > 0 && p.toks[j-1].kind == point) && (t.is(anySlot) && !(t.is(isLink) && j > i && !t.is(isPlace)) || t.is(anyCue|isBreak) && !t.is(anyNoun|isField)) || t.is(isWeekday|isRelative) {
			break
		}
		if d.when(p, j, hi) > j {
			break
		}
	}
	return j
}
