package lang

// An Interval is how a language writes two dates as one: within a month, within
// a year, and else. The first {day}, {month}, {month_number} and {year} are those
// of the first date, what comes a second time is of the last date.
type Interval struct{ Month, Year, Else string }

// IntervalOf returns a tag's interval, ok is false where none is known. It does
// not look at what is left of a tag without its last subtag: Australians do not
// write dates as Americans do.
func IntervalOf(tag string) (i Interval, ok bool) {
	i, ok = intervals[tag]
	return i, ok
}

// Source: Unicode CLDR 48.1, intervalFormats of the Gregorian calendar, which is
// the version of the dates themselves: those of yMMMMd or, where there are none,
// of yMMMd with the long names of months. Italian has no zero before a day here,
// as in its long date.
var intervals = map[string]Interval{
	"ar":      {"{day}–{day} {month} {year}", "{day} {month} – {day} {month} {year}", "{day} {month} {year} – {day} {month} {year}"},
	"de":      {"{day}.–{day}. {month} {year}", "{day}. {month}\u2009–\u2009{day}. {month} {year}", "{day}. {month} {year}\u2009–\u2009{day}. {month} {year}"},
	"en":      {"{month} {day}\u2009–\u2009{day}, {year}", "{month} {day}\u2009–\u2009{month} {day}, {year}", "{month} {day}, {year}\u2009–\u2009{month} {day}, {year}"},
	"en-GB":   {"{day}\u2009–\u2009{day} {month} {year}", "{day} {month}\u2009–\u2009{day} {month} {year}", "{day} {month} {year}\u2009–\u2009{day} {month} {year}"},
	"es":      {"{day}–{day} de {month} de {year}", "{day} de {month}\u2009–\u2009{day} de {month} de {year}", "{day} de {month} de {year}\u2009–\u2009{day} de {month} de {year}"},
	"fr":      {"{day}–{day} {month} {year}", "{day} {month}\u2009–\u2009{day} {month} {year}", "{day} {month} {year}\u2009–\u2009{day} {month} {year}"},
	"hi":      {"{day}–{day} {month} {year}", "{day} {month} – {day} {month} {year}", "{day} {month} {year} – {day} {month} {year}"},
	"id":      {"{day}–{day} {month} {year}", "{day} {month}\u2009–\u2009{day} {month} {year}", "{day} {month} {year}\u2009–\u2009{day} {month} {year}"},
	"it":      {"{day}–{day} {month} {year}", "{day} {month}\u2009–\u2009{day} {month} {year}", "{day} {month} {year}\u2009–\u2009{day} {month} {year}"},
	"ja":      {"{year}年{month_number}月{day}日～{day}日", "{year}年{month_number}月{day}日～{month_number}月{day}日", "{year}年{month_number}月{day}日～{year}年{month_number}月{day}日"},
	"ko":      {"{year}년 {month_number}월 {day}일~{day}일", "{year}년 {month_number}월 {day}일~{month_number}월 {day}일", "{year}년 {month_number}월 {day}일~{year}년 {month_number}월 {day}일"},
	"nl":      {"{day}–{day} {month} {year}", "{day} {month}\u2009–\u2009{day} {month} {year}", "{day} {month} {year}\u2009–\u2009{day} {month} {year}"},
	"pt":      {"{day}\u2009–\u2009{day} de {month} de {year}", "{day} de {month}\u2009–\u2009{day} de {month} de {year}", "{day} de {month} de {year}\u2009–\u2009{day} de {month} de {year}"},
	"pt-PT":   {"{day}–{day} de {month} de {year}", "{day} de {month}\u2009–\u2009{day} de {month} de {year}", "{day} de {month} de {year}\u2009–\u2009{day} de {month} de {year}"},
	"ru":      {"{day}–{day} {month} {year}\u202fг.", "{day} {month} – {day} {month} {year}\u202fг.", "{day} {month} {year}\u202fг. – {day} {month} {year}\u202fг."},
	"tr":      {"{day}–{day} {month} {year}", "{day} {month}\u2009–\u2009{day} {month} {year}", "{day} {month} {year}\u2009–\u2009{day} {month} {year}"},
	"uk":      {"{day}–{day} {month} {year}\u202fр.", "{day} {month} – {day} {month} {year}\u202fр.", "{day} {month} {year} – {day} {month} {year}\u202fрр."},
	"zh":      {"{year}年{month_number}月{day}日\u2009–\u2009{day}日", "{year}年{month_number}月{day}日\u2009–\u2009{month_number}月{day}日", "{year}年{month_number}月{day}日\u2009–\u2009{year}年{month_number}月{day}日"},
	"zh-Hant": {"{year}年{month_number}月{day}日至{day}日", "{year}年{month_number}月{day}日至{month_number}月{day}日", "{year}年{month_number}月{day}日至{year}年{month_number}月{day}日"},
}
