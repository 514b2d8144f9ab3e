package render

import (
	"testing"
	"time"
)

// TestDates compares with what CLDR 48 gives (Intl.DateTimeFormat of Chromium
// 156): full, long, month and year, day and month.
func TestDates(t *testing.T) {
	theme := load(t, nil, tomlOptions, languages...)
	day := time.Date(2024, 5, 31, 20, 10, 0, 0, time.UTC)
	tests := []struct{ tag, full, long, monthYear, dayMonth string }{
		{"id", "Jumat, 31 Mei 2024", "31 Mei 2024", "Mei 2024", "31 Mei"},
		{"en", "Friday, May 31, 2024", "May 31, 2024", "May 2024", "May 31"},
		{"ar", "الجمعة، 31 مايو 2024", "31 مايو 2024", "مايو 2024", "31 مايو"},
		{"ja", "2024年5月31日金曜日", "2024年5月31日", "2024年5月", "5月31日"},
		{"zh", "2024年5月31日星期五", "2024年5月31日", "2024年5月", "5月31日"},
		{"fr", "vendredi 31 mai 2024", "31 mai 2024", "mai 2024", "31 mai"},
		{"de", "Freitag, 31. Mai 2024", "31. Mai 2024", "Mai 2024", "31. Mai"},
		{"es", "viernes, 31 de mayo de 2024", "31 de mayo de 2024", "mayo de 2024", "31 de mayo"},
		{"pt", "sexta-feira, 31 de maio de 2024", "31 de maio de 2024", "maio de 2024", "31 de maio"},
		{"it", "venerdì 31 maggio 2024", "31 maggio 2024", "maggio 2024", "31 maggio"},
		{"ru", "пятница, 31 мая 2024 г.", "31 мая 2024 г.", "май 2024 г.", "31 мая"},
		{"uk", "пʼятниця, 31 травня 2024 р.", "31 травня 2024 р.", "травень 2024 р.", "31 травня"},
		{"tr", "31 Mayıs 2024 Cuma", "31 Mayıs 2024", "Mayıs 2024", "31 Mayıs"},
		{"ko", "2024년 5월 31일 금요일", "2024년 5월 31일", "2024년 5월", "5월 31일"},
		{"hi", "शुक्रवार, 31 मई 2024", "31 मई 2024", "मई 2024", "31 मई"},
		{"nl", "vrijdag 31 mei 2024", "31 mei 2024", "mei 2024", "31 mei"},
	}
	for _, tt := range tests {
		for style, want := range map[string]string{"full": tt.full, "long": tt.long, "month-year": tt.monthYear, "day-month": tt.dayMonth} {
			got, err := theme.Date(tt.tag, style, day)
			if noBreak(got) != noBreak(want) || err != nil {
				t.Errorf("%s in %s: got %q, %v, want %q", style, tt.tag, got, err, want)
			}
		}
	}
	for style, want := range map[string]string{"short": "31/05/24", "medium": "31 Mei 2024", "weekday": "Jumat", "year": "2024", "iso": "2024-05-31"} {
		if got, err := theme.Date("id", style, day); got != want || err != nil {
			t.Errorf("%s: got %q, %v, want %q", style, got, err, want)
		}
	}
	if _, err := theme.Date("id", "huge", day); err == nil {
		t.Error("an unknown style is no error")
	}
	if got, err := theme.Date("id", "long", time.Time{}); got != "" || err != nil {
		t.Errorf("a zero time prints %q, %v", got, err)
	}
}

// TestIntervals compares with what CLDR 48 gives (formatRange of
// Intl.DateTimeFormat in Node.js 20): within a month, a year, and else. That
// writes Japanese and Chinese dates with strokes, and Italian days with a zero.
func TestIntervals(t *testing.T) {
	monday := func(year, month, day int) time.Time {
		return time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC)
	}
	for _, tt := range []struct{ tag, month, year, other string }{
		{"id", "20–26 Mei 2024", "27 Mei – 2 Juni 2024", "30 Desember 2024 – 5 Januari 2025"},
		{"en", "May 20 – 26, 2024", "May 27 – June 2, 2024", "December 30, 2024 – January 5, 2025"},
		{"en-US", "May 20 – 26, 2024", "May 27 – June 2, 2024", "December 30, 2024 – January 5, 2025"},
		{"en-GB", "20 – 26 May 2024", "27 May – 2 June 2024", "30 December 2024 – 5 January 2025"},
		{"en-AU", "20 May 2024 – 26 May 2024", "27 May 2024 – 2 June 2024", "30 December 2024 – 5 January 2025"}, // not in our table
		{"ar", "20–26 مايو 2024", "27 مايو – 2 يونيو 2024", "30 ديسمبر 2024 – 5 يناير 2025"},
		{"ja", "2024年5月20日～26日", "2024年5月27日～6月2日", "2024年12月30日～2025年1月5日"},
		{"zh", "2024年5月20日 – 26日", "2024年5月27日 – 6月2日", "2024年12月30日 – 2025年1月5日"},
		{"zh-Hant-TW", "2024年5月20日至26日", "2024年5月27日至6月2日", "2024年12月30日至2025年1月5日"},
		{"fr", "20–26 mai 2024", "27 mai – 2 juin 2024", "30 décembre 2024 – 5 janvier 2025"},
		{"de", "20.–26. Mai 2024", "27. Mai – 2. Juni 2024", "30. Dezember 2024 – 5. Januar 2025"},
		{"es", "20–26 de mayo de 2024", "27 de mayo – 2 de junio de 2024", "30 de diciembre de 2024 – 5 de enero de 2025"},
		{"pt", "20 – 26 de maio de 2024", "27 de maio – 2 de junho de 2024", "30 de dezembro de 2024 – 5 de janeiro de 2025"},
		{"it", "20–26 maggio 2024", "27 maggio – 2 giugno 2024", "30 dicembre 2024 – 5 gennaio 2025"},
		{"ru", "20–26 мая 2024 г.", "27 мая – 2 июня 2024 г.", "30 декабря 2024 г. – 5 января 2025 г."},
		{"uk", "20–26 травня 2024 р.", "27 травня – 2 червня 2024 р.", "30 грудня 2024 – 5 січня 2025 рр."},
		{"tr", "20–26 Mayıs 2024", "27 Mayıs – 2 Haziran 2024", "30 Aralık 2024 – 5 Ocak 2025"},
		{"ko", "2024년 5월 20일~26일", "2024년 5월 27일~6월 2일", "2024년 12월 30일~2025년 1월 5일"},
		{"hi", "20–26 मई 2024", "27 मई – 2 जून 2024", "30 दिसंबर 2024 – 5 जनवरी 2025"},
		{"nl", "20–26 mei 2024", "27 mei – 2 juni 2024", "30 december 2024 – 5 januari 2025"},
		{"sw", "20 Mei 2024 – 26 Mei 2024", "27 Mei 2024 – 2 Juni 2024", "30 Desemba 2024 – 5 Januari 2025"}, // not in our table
	} {
		l := newLocale(tt.tag, nil, nil)
		var got [3]string
		for i, start := range []time.Time{monday(2024, 5, 20), monday(2024, 5, 27), monday(2024, 12, 30)} {
			got[i] = noBreak(l.interval(start, start.AddDate(0, 0, 6)))
		}
		if want := [3]string{tt.month, tt.year, tt.other}; got != want {
			t.Errorf("%s: got %q, want %q", tt.tag, got, want)
		}
	}
}

// noBreak makes spaces of one kind: which ones do not break, and how wide they
// are, is left to CLDR.
func noBreak(s string) string {
	out := []rune(s)
	for i, r := range out {
		if r == '\u00a0' || r == '\u202f' || r == '\u2009' {
			out[i] = ' '
		}
	}
	return string(out)
}

func TestNumbersAndNames(t *testing.T) {
	theme := load(t, nil, tomlOptions, languages...)
	tests := []struct{ tag, thousand, million, russian, germany string }{
		{"id", "1.234", "12.345.678", "Rusia", "Jerman"},
		{"en", "1,234", "12,345,678", "Russian", "Germany"},
		{"ar", "1,234", "12,345,678", "الروسية", "ألمانيا"},
		{"es", "1234", "12.345.678", "ruso", "Alemania"},
		{"it", "1234", "12.345.678", "russo", "Germania"},
		{"hi", "1,234", "1,23,45,678", "रूसी", "जर्मनी"},
		{"ja", "1,234", "12,345,678", "ロシア語", "ドイツ"},
		{"ko", "1,234", "12,345,678", "러시아어", "독일"},
		{"uk", "1 234", "12 345 678", "російська", "Німеччина"},
		{"zh", "1,234", "12,345,678", "俄语", "德国"},
	}
	for _, tt := range tests {
		l := theme.locales[tt.tag]
		got := [4]string{noBreak(l.number(1234)), noBreak(l.number(12345678)), l.langname("ru"), l.names.country("DE")}
		if want := [4]string{tt.thousand, tt.million, tt.russian, tt.germany}; got != want {
			t.Errorf("%s: got %q, want %q", tt.tag, got, want)
		}
	}
	l := theme.locales["id"]
	for got, want := range map[string]string{
		l.langname("und-x"): "und-x", l.langname("not a tag"): "not a tag", l.names.country("Negeri Dongeng"): "Negeri Dongeng", l.number(-5): "-5",
		datetime(time.Time{}): "", datetime(time.Date(1961, 4, 12, 0, 0, 0, 0, jakarta)): "1961-04-12",
	} {
		if got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}
