package config

import "digest/internal/data"

// readQuotes reads [quotes] and [quotes.unnamed].
func (c *Config) readQuotes(t *data.Table) {
	q := &c.Quotes
	overrideBool(t, "find", &q.Find)
	overrideBool(t, "data", &q.Data)
	overrideShare(t, "confidence", &q.Confidence)
	overrideCount(t, "cards", &q.Cards)
	unnamed := t.Table("unnamed")
	overrideCount(unnamed, "most", &q.Unnamed.Most)
	overrideShare(unnamed, "share", &q.Unnamed.Share)
	overrideBool(unnamed, "reason", &q.Unnamed.Reason)
}

// overrideBool, overrideCount and overrideShare set a value only when its key is
// there.
func overrideBool(t *data.Table, key string, value *bool) {
	given := t.Bool(key)
	if t.Has(key) {
		*value = given
	}
}

func overrideCount(t *data.Table, key string, value *int) {
	n := t.Int(key)
	if !t.Has(key) {
		return
	}
	if *value = n; t.Kind(key) == "a number" && (n < 0 || n > 1000) {
		t.ReportValue(key, "invalid-value", "write a number from 0 to 1000", "%s is %d", key, n)
	}
}

func overrideShare(t *data.Table, key string, value *float64) {
	share := t.Float(key)
	if !t.Has(key) {
		return
	}
	if *value = share; t.Kind(key) == "a number" && (share < 0 || share > 1) {
		t.ReportValue(key, "invalid-value", "write a part of one, such as 0.9", "%s is %v", key, share)
	}
}
