package lang

// listPatterns are the words between the items of a list of people or things:
// between two, in the middle, and before the last of three or more.
//
// Source: Unicode CLDR 48, listPattern of type "standard" (parts "2", "middle"
// and "end") in common/main/TAG.xml.
var listPatterns = map[string]listPattern{
	"ar":      {" و", " و", " و"},
	"de":      {" und ", ", ", " und "},
	"en":      {" and ", ", ", ", and "},
	"es":      {" y ", ", ", " y "},
	"fr":      {" et ", ", ", " et "},
	"hi":      {" और ", ", ", ", और "},
	"id":      {" dan ", ", ", ", dan "},
	"it":      {" e ", ", ", " e "},
	"ja":      {"、", "、", "、"},
	"ko":      {" 및 ", ", ", " 및 "},
	"nl":      {" en ", ", ", " en "},
	"pt":      {" e ", ", ", " e "},
	"ru":      {" и ", ", ", " и "},
	"tr":      {" ve ", ", ", " ve "},
	"uk":      {" і ", ", ", " і "},
	"zh":      {"和", "、", "和"},
	"zh-Hant": {"和", "、", "和"},
	// British English has no comma before "and".
	"en-GB": {" and ", ", ", " and "},
}

type listPattern struct{ two, middle, last string }

// A Joiner knows what stands between the items of a list in one language.
type Joiner struct{ pattern listPattern }

// NewJoiner returns the Joiner for a tag or for what is left of it without its
// last subtags; a language without a pattern gets commas.
func NewJoiner(tag string) Joiner {
	for end := len(tag); end > 0; {
		if p, ok := listPatterns[tag[:end]]; ok {
			return Joiner{p}
		}
		for end--; end > 0 && tag[end] != '-'; end-- {
		}
	}
	return Joiner{listPattern{", ", ", ", ", "}}
}

// Before returns what stands before item i of n, counted from 0: nothing
// before the first.
func (j Joiner) Before(i, n int) string {
	switch {
	case i == 0:
		return ""
	case n == 2:
		return j.pattern.two
	case i == n-1:
		return j.pattern.last
	}
	return j.pattern.middle
}
