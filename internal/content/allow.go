package content

import (
	"slices"
	"strconv"
	"strings"

	"digest/internal/diag"
)

// Silence drops the findings that the article allows under [checks], and
// reports an allowance that can never silence anything.
func Silence(r *Reading, found []diag.Finding) []diag.Finding {
	for i, a := range r.Allow {
		code, known := diag.Lookup(a.Check)
		switch {
		case a.Check == "":
		case !known:
			found = append(found, r.Report("invalid-value", "unknown check "+strconv.Quote(a.Check), diag.DidYouMean(a.Check, diag.CodeIDs(), "docs/findings.md lists all codes"),
				"checks", "allow", strconv.Itoa(i), "check"))
		case code.Fixed:
			found = append(found, r.Report("invalid-value", a.Check+" cannot be silenced", "mend what it reports",
				"checks", "allow", strconv.Itoa(i), "check"))
		default:
			found = slices.DeleteFunc(found, func(f diag.Finding) bool {
				return f.Code == a.Check && strings.Contains(f.Message, a.Value)
			})
		}
	}
	return found
}
