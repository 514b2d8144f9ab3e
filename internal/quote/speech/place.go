package speech

import (
	"slices"

	"digest/internal/lang"
)

// placeLike reports whether a stretch can be a place: it has a name in it.
func (d *doc) placeLike(p *para, from, to int) bool {
	for j := from; j < to; j++ {
		t := &p.toks[j]
		if t.kind == number && j == from {
			return false
		}
		if t.upper && t.kind == word && !t.is(isMonth|isPronoun|isOther) {
			return true
		}
	}
	return false
}

// placeEnd goes on over commas to the greater places a place is in.
func (d *doc) placeEnd(p *para, from, end, hi int) int {
	for end+1 < hi && p.toks[end].sign(",") && p.toks[end+1].upper && !p.toks[end+1].is(isWeekday|isMonth|anyCue|anySlot|isBreak) {
		next := d.slotEnd(p, end+1, hi)
		for j := end + 1; j < next; j++ {
			if !p.toks[j].upper {
				return end
			}
		}
		if next == end+1 || next-end > 5 {
			return end
		}
		end = next
	}
	return end
}

// placeKnown reads a place of the table where letters do not tell names: behind
// a word that opens one, or before one that closes it (在北京, 東京で, 서울에서). It
// is empty when there is none at token i.
func (d *doc) placeKnown(p *para, i, hi int) (from, to int) {
	if !d.has(lang.NoCase) {
		return i, i
	}
	opened := p.toks[i].is(isPlace) && p.toks[i].phrase == 1
	if from = i; opened {
		from++
	}
	for to = from; to < hi && p.toks[to].is(isField|isCountry) && p.toks[to].quote == 0; {
		t := &p.toks[to]
		to += max(t.phrase, 1)
		if ends(t.low, d.table.placeEnds) {
			return from, to
		}
	}
	closed := to < hi && slices.Contains(d.table.placeAfter, p.toks[to].low)
	if to > hi || !opened && !closed {
		return i, i
	}
	return from, to
}
