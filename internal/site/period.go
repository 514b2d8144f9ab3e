package site

import (
	"fmt"
	"slices"
	"time"
)

// period is a day, an ISO week or a month.
type period struct {
	kind  string // "day", "week", "month"
	name  string // "2024-05-31", "2024-W22", "2024-05"
	start time.Time
	end   time.Time // the last day
	week  int
	next  time.Time // when the one after it begins
}

// periodOf returns the period of a kind that a moment falls into.
func periodOf(kind string, moment time.Time) period {
	y, m, d := moment.Date()
	day := time.Date(y, m, d, 0, 0, 0, 0, moment.Location())
	switch kind {
	case "week":
		year, week := day.ISOWeek()
		monday := day.AddDate(0, 0, -(int(day.Weekday())+6)%7)
		return period{kind, fmt.Sprintf("%04d-W%02d", year, week), monday, monday.AddDate(0, 0, 6), week, monday.AddDate(0, 0, 7)}
	case "month":
		first := day.AddDate(0, 0, 1-d)
		return period{kind, day.Format("2006-01"), first, first.AddDate(0, 1, -1), 0, first.AddDate(0, 1, 0)}
	}
	return period{"day", day.Format("2006-01-02"), day, day, 0, day.AddDate(0, 0, 1)}
}

// has reports whether a moment falls into the period, where that can be told by
// moments alone: not for a date in another zone.
func (p period) has(moment time.Time) bool {
	return moment.Location() == p.start.Location() && !moment.Before(p.start) && moment.Before(p.next)
}

// parsePeriod reads a period's name; ok is false for what is none, such as
// the 53rd week of a year that has 52.
func parsePeriod(name string, zone *time.Location) (p period, ok bool) {
	var moment time.Time
	var kind string
	var err error
	switch {
	case len(name) == len("2006-01-02"):
		kind = "day"
		moment, err = time.ParseInLocation("2006-01-02", name, zone)
	case len(name) == len("2006-01"):
		kind = "month"
		moment, err = time.ParseInLocation("2006-01", name, zone)
	default:
		kind = "week"
		var year, week int
		if _, err = fmt.Sscanf(name, "%4d-W%2d", &year, &week); err == nil {
			// The fourth of January is always in week 1.
			moment = time.Date(year, 1, 4, 0, 0, 0, 0, zone).AddDate(0, 0, (week-1)*7)
		}
	}
	if err != nil {
		return period{}, false
	}
	p = periodOf(kind, moment)
	return p, p.name == name
}

// length orders periods that begin on the same day: longer ones first.
func (p period) length() int { return slices.Index([]string{"month", "week", "day"}, p.kind) }
