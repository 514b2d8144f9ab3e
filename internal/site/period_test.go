package site

import (
	"testing"
	"time"
)

func TestPeriodOf(t *testing.T) {
	jakarta, err := time.LoadLocation("Asia/Jakarta")
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct{ kind, moment, name, start, end string }{
		{"day", "2024-05-31T23:59:59+07:00", "2024-05-31", "2024-05-31", "2024-05-31"},
		{"day", "2024-05-31T17:00:00Z", "2024-06-01", "2024-06-01", "2024-06-01"}, // midnight in Jakarta
		{"week", "2024-05-31T12:00:00+07:00", "2024-W22", "2024-05-27", "2024-06-02"},
		{"week", "2023-01-01T12:00:00+07:00", "2022-W52", "2022-12-26", "2023-01-01"}, // a Sunday of the old year's week
		{"week", "2021-01-03T12:00:00+07:00", "2020-W53", "2020-12-28", "2021-01-03"},
		{"week", "2024-12-30T12:00:00+07:00", "2025-W01", "2024-12-30", "2025-01-05"},
		{"month", "2024-02-29T12:00:00+07:00", "2024-02", "2024-02-01", "2024-02-29"},
	} {
		moment, err := time.Parse(time.RFC3339, test.moment)
		if err != nil {
			t.Fatal(err)
		}
		p := periodOf(test.kind, moment.In(jakarta))
		got := [3]string{p.name, p.start.Format(time.DateOnly), p.end.Format(time.DateOnly)}
		if want := [3]string{test.name, test.start, test.end}; got != want {
			t.Errorf("%s of %s: got %v, want %v", test.kind, test.moment, got, want)
		}
		for _, at := range []time.Time{p.start, moment, moment.In(jakarta), p.next.Add(-1), p.next, p.start.Add(-1)} {
			if p.has(at) && periodOf(test.kind, at) != p {
				t.Errorf("%s has %v, which is of another", p.name, at)
			}
		}
		if !p.has(moment.In(jakarta)) {
			t.Errorf("%s lacks its own moment", p.name)
		}
		if again, ok := parsePeriod(p.name, jakarta); !ok || again != p {
			t.Errorf("parsePeriod(%q) = %v, %v", p.name, again, ok)
		}
	}
}

func TestParsePeriodRefuses(t *testing.T) {
	for _, name := range []string{"", "2024", "2024-13", "2024-02-30", "2023-W53", "2024-W00", "2024-w22", "2024-5-1"} {
		if p, ok := parsePeriod(name, time.UTC); ok {
			t.Errorf("parsePeriod(%q) = %v", name, p)
		}
	}
}
