package lang

import (
	"strings"
	"testing"
)

// TestIntervals holds that each pattern has what it takes to tell its dates.
func TestIntervals(t *testing.T) {
	for tag, i := range intervals {
		if canonical, ok := Parse(tag); !ok || canonical != tag {
			t.Errorf("%q is no canonical tag", tag)
		}
		for _, tt := range []struct {
			pattern             string
			days, months, years int
		}{{i.Month, 2, 1, 1}, {i.Year, 2, 2, 1}, {i.Else, 2, 2, 2}} {
			months := strings.Count(tt.pattern, "{month}") + strings.Count(tt.pattern, "{month_number}")
			if strings.Count(tt.pattern, "{day}") != tt.days || months != tt.months || strings.Count(tt.pattern, "{year}") != tt.years {
				t.Errorf("%s: %q does not have %d days, %d months and %d years", tag, tt.pattern, tt.days, tt.months, tt.years)
			}
		}
	}
	if _, ok := IntervalOf("en-AU"); ok {
		t.Error("en-AU writes dates as en does")
	}
}
