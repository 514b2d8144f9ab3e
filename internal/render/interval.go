package render

import (
	"strconv"
	"strings"
	"time"

	"digest/internal/lang"
)

// interval is two dates as the language writes them as one (CLDR): 27 Mei – 2
// Juni 2024. Where its way is not known, both are in full.
func (l *locale) interval(start, end time.Time) string {
	i, ok := l.intervals()
	switch {
	case !ok:
		return l.dates.FmtDateLong(start) + " – " + l.dates.FmtDateLong(end)
	case start.Year() != end.Year():
		return l.fillDate(l.fillDate(i.Else, start), end)
	case start.Month() != end.Month():
		return l.fillDate(l.fillDate(i.Year, start), end)
	}
	return l.fillDate(l.fillDate(i.Month, start), end)
}

// intervals are those of the tag, or of what is left of it if that writes dates
// in the same way.
func (l *locale) intervals() (lang.Interval, bool) {
	someDay := time.Date(2024, 5, 31, 0, 0, 0, 0, time.UTC)
	for _, tag := range parents(l.tag) {
		if i, ok := lang.IntervalOf(tag); ok {
			return i, translator(tag).FmtDateLong(someDay) == l.dates.FmtDateLong(someDay)
		}
	}
	return lang.Interval{}, false
}

// fillDate puts a date into the first place that a pattern has for each of its
// fields.
func (l *locale) fillDate(pattern string, day time.Time) string {
	for _, field := range [...][2]string{
		{"{day}", strconv.Itoa(day.Day())},
		{"{month}", l.dates.MonthWide(day.Month())},
		{"{month_number}", strconv.Itoa(int(day.Month()))},
		{"{year}", strconv.Itoa(day.Year())},
	} {
		pattern = strings.Replace(pattern, field[0], field[1], 1)
	}
	return pattern
}
