package speech

import (
	"time"
	"unicode"
)

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

// when returns where a naming of a day that begins at token i ends, i for none.
func (d *doc) when(p *para, i, hi int) int {
	t := &p.toks[i]
	switch {
	case t.is(isWeekday) && (t.upper || !unicode.IsUpper(t.rune)):
		j := i + max(t.phrase, 1)
		for j < hi && j < i+4 && p.toks[j].is(isWeekday|isRelative|isAdverb) && !p.toks[j].is(isBreak) {
			j++
		}
		for k := j; k < hi && k < j+3; k++ {
			if end := d.date(p, k, hi); end > k {
				return end
			}
			if p.toks[k].kind == point && !p.toks[k].sign(",") || p.toks[k].is(anySlot|anyCue) {
				break
			}
		}
		return j
	case t.is(isRelative):
		return i + t.phrase
	}
	return d.date(p, i, hi)
}

// date returns where a date in figures or with a month that begins at token i
// ends, i for none: (30/5/2023), 30 Mei 2023, May 30, 2023.
func (d *doc) date(p *para, i, hi int) int {
	at := func(j int) *token {
		if j < hi {
			return &p.toks[j]
		}
		return &token{kind: mark}
	}
	j := i
	paren := at(j).sign("(")
	if paren {
		j++
	}
	switch {
	case at(j).kind == number && at(j+1).sign("/") && at(j+2).kind == number:
		j += 3
		if at(j).sign("/") && at(j+1).kind == number {
			j += 2
		}
		if !paren && j-i < 5 {
			return i
		}
	case at(j).kind == number && at(j+1).is(isMonth):
		j += 2
		if at(j).kind == number && year(at(j).low) {
			j++
		}
	case at(j).kind == number && at(j+1).sign(".") && at(j+2).is(isMonth):
		j += 3
		if at(j).kind == number && year(at(j).low) {
			j++
		}
	case at(j).is(isMonth) && at(j).upper && at(j+1).kind == number:
		j += 2
		if at(j).sign(",") && at(j+1).kind == number && year(at(j+1).low) {
			j += 2
		} else if at(j).kind == number && year(at(j).low) {
			j++
		}
	default:
		return i
	}
	if paren {
		if !at(j).sign(")") {
			return i
		}
		j++
	}
	return j
}

func year(s string) bool { return len(s) == 4 && (s[0] == '1' || s[0] == '2') }

// resolveDay returns the day that a stretch names: a full date as it stands, a
// date without a year and a weekday the last such day on or before the
// dateline.
func (d *doc) resolveDay(p *para, s stretch) time.Time {
	base := d.options.Dateline
	if s.none() {
		return time.Time{}
	}
	var figures []int
	month, weekday, relative := 0, 0, 0
	hasRelative := false
	for j := s.from; j < s.to; j++ {
		t := &p.toks[j]
		switch {
		case t.kind == number:
			figures = append(figures, atoi(t.low))
		case t.is(isMonth) && t.entry != nil && t.entry.month > 0 && month == 0:
			month = t.entry.month
		case t.is(isWeekday) && t.entry != nil && weekday == 0:
			weekday = t.entry.weekday
		case t.is(isRelative) && t.entry != nil:
			relative, hasRelative = t.entry.relative, true
		}
	}
	switch {
	case month > 0 && len(figures) > 0:
		return dayOf(base, figures[0], month, at(figures, 1))
	case len(figures) >= 2:
		return dayOf(base, figures[0], figures[1], at(figures, 2))
	case base.IsZero():
	case weekday > 0:
		back := (int(base.Weekday()) - weekday%7 + 7) % 7
		return midnight(base).AddDate(0, 0, -back)
	case hasRelative:
		return midnight(base).AddDate(0, 0, relative)
	}
	return time.Time{}
}

func at(list []int, i int) int {
	if i < len(list) {
		return list[i]
	}
	return 0
}

func atoi(s string) int {
	n := 0
	for _, r := range s {
		if r < '0' || r > '9' || n > 100000 {
			break
		}
		n = n*10 + int(r-'0')
	}
	return n
}

func midnight(t time.Time) time.Time {
	return time.Date(t.Year(), t.Month(), t.Day(), 0, 0, 0, 0, time.UTC)
}

// dayOf makes a date of its parts; without a year it is the last such day on or
// before the dateline. What is no day of the calendar is none.
func dayOf(base time.Time, day, month, year int) time.Time {
	if year > 0 && year < 100 {
		year += 2000
	}
	if year == 0 {
		if base.IsZero() {
			return time.Time{}
		}
		year = base.Year()
		if t := time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC); t.After(midnight(base)) {
			year--
		}
	}
	t := time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC)
	if t.Day() != day || int(t.Month()) != month {
		return time.Time{}
	}
	return t
}
