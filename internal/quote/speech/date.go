package speech

import (
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"
)

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
		end, _ := d.figures(p, i, hi)
		return end
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
	if end, day := d.figures(p, s.from, s.to); end > s.from {
		return day.before(base)
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
		if '０' <= r && r <= '９' {
			r += '0' - '０'
		}
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

// figured is a day in figures: each is 0 where it is left out, but the day.
type figured struct{ year, month, day int }

// units are the signs behind the figures of a year, a month and a day in
// Chinese, Japanese and Korean.
var units = [...]string{"年년", "月월", "日号號일"}

// dayEnds are what may be attached to a day in Korean; anything else makes it a
// length of time.
var dayEnds = []string{"", "에", "에는", "엔", "은", "도"}

// figures reads a day in figures that begins at token i, with the day of the
// week that may stand in parentheses behind: 2018年12月6日, 4日（火）, 6월 4일. Its
// end is i when there is none.
func (d *doc) figures(p *para, i, hi int) (end int, f figured) {
	parts := [...]*int{&f.year, &f.month, &f.day}
	next := 0 // the unit that comes next, at least
	j := i
	for j < hi && p.toks[j].kind == number && p.toks[j].quote == p.toks[i].quote {
		figure := strings.TrimRightFunc(p.toks[j].low, unicode.IsLetter)
		rest := p.toks[j].low[len(figure):]
		j++
		if rest == "" && j < hi && p.toks[j].kind == word {
			rest = p.toks[j].low
			j++
		}
		sign, size := utf8.DecodeRuneInString(rest)
		n := next
		for n < len(units) && (rest == "" || !strings.ContainsRune(units[n], sign)) {
			n++
		}
		if n == len(units) {
			return i, figured{}
		}
		*parts[n], next = atoi(figure), n+1
		if n < len(units)-1 {
			continue
		}
		if f.month == 0 && strings.ContainsRune("号號", sign) || !slices.Contains(dayEnds, rest[size:]) || j < hi && p.toks[j].end > p.toks[j].start && strings.ContainsRune("間间目", p.toks[j].rune) {
			return i, figured{} // a number, or so many days
		}
		if j+2 < hi && p.toks[j].sign("（(") && p.toks[j+2].sign("）)") {
			j += 3
		}
		return j, f
	}
	return i, figured{}
}

// before is the last such day on or before the dateline.
func (f figured) before(base time.Time) time.Time {
	if f.month > 0 || base.IsZero() {
		if f.month == 0 {
			return time.Time{}
		}
		return dayOf(base, f.day, f.month, f.year)
	}
	for back := range 2 { // the month before has the day, or no month near has
		month := time.Date(base.Year(), base.Month()-time.Month(back), 1, 0, 0, 0, 0, time.UTC)
		day := dayOf(base, f.day, int(month.Month()), month.Year())
		if !day.IsZero() && !day.After(midnight(base)) {
			return day
		}
	}
	return time.Time{}
}
