package render

import (
	"strconv"
	"strings"
	"time"

	"digest/internal/lang"
)

// together keeps a day on the line of its month.
var together = strings.NewReplacer("{day} {month}", "{day}\u00a0{month}", "{month} {day}", "{month}\u00a0{day}")

// interval is two dates as the language writes them as one (CLDR): 27 Mei – 2
// Juni 2024. Where its way is not known, both are in full.
func (l *locale) interval(start, end time.Time) string {
	i, ok := l.intervals()
	if !ok {
		return l.dates.FmtDateLong(start) + " – " + l.dates.FmtDateLong(end)
	}
	pattern := i.Month
	switch {
	case start.Year() != end.Year():
		pattern = i.Else
	case start.Month() != end.Month():
		pattern = i.Year
	}
	return l.fillDate(l.fillDate(together.Replace(pattern), start), end)
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
