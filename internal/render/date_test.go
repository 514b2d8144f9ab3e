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

// noBreak makes spaces of one kind: which ones do not break is left to CLDR.
func noBreak(s string) string {
	out := []rune(s)
	for i, r := range out {
		if r == '\u00a0' || r == '\u202f' {
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
