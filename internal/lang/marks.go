package lang

import "strings"

// Marks are the quotation marks of a language: outer, and inner for a quote
// within a quote. French ones carry their inner spaces.
type Marks struct{ Open, Close, InnerOpen, InnerClose string }

// marks follow CLDR 48, characters/delimiters. French adds the no-break space
// that its typography sets inside guillemets; Arabic swaps CLDR's pair into
// reading order, where Unicode's names for left and right do not mirror.
var marks = map[string]Marks{
	"ar":      {"”", "“", "’", "‘"},
	"de":      {"„", "“", "‚", "‘"},
	"de-CH":   {"«", "»", "‹", "›"},
	"el":      {"«", "»", "“", "”"},
	"en":      {"“", "”", "‘", "’"},
	"es":      {"«", "»", "“", "”"},
	"fa":      {"«", "»", "‹", "›"},
	"fr":      {"«\u00a0", "\u00a0»", "“", "”"},
	"he":      {"”", "”", "’", "’"},
	"hi":      {"“", "”", "‘", "’"},
	"id":      {"“", "”", "‘", "’"},
	"it":      {"«", "»", "“", "”"},
	"ja":      {"「", "」", "『", "』"},
	"ko":      {"“", "”", "‘", "’"},
	"nl":      {"‘", "’", "“", "”"},
	"pl":      {"„", "”", "«", "»"},
	"pt":      {"“", "”", "‘", "’"},
	"pt-PT":   {"«", "»", "“", "”"},
	"ru":      {"«", "»", "„", "“"},
	"tr":      {"“", "”", "‘", "’"},
	"uk":      {"«", "»", "„", "“"},
	"zh":      {"“", "”", "‘", "’"},
	"zh-Hant": {"「", "」", "『", "』"},
}

// QuotationMarks returns the marks of a language; of its parent, or English
// ones, when it has none of its own.
func QuotationMarks(tag string) Marks {
	for tag != "" {
		if m, ok := marks[tag]; ok {
			return m
		}
		i := strings.LastIndexByte(tag, '-')
		tag = tag[:max(i, 0)]
	}
	return marks["en"]
}

// IsQuotationMark reports whether a letter can open or close a quote in any
// language (Unicode property Quotation_Mark, and the doubled ASCII ones).
func IsQuotationMark(r rune) bool {
	if r < 0x80 {
		return r == '"' || r == '\'' || r == '`'
	}
	return r < 0x2000 && (r == '«' || r == '»') || r >= 0x2018 && strings.ContainsRune("‘’‚‛“”„‟‹›「」『』〝〞〟＂＇｢｣", r)
}
