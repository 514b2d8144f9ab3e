// Package translation judges how an article was made and how it changed since:
// who answers for a machine's work, whether a change has its correction,
// whether the licence allows a translation at all. In goes a Reading; out
// come findings.
package translation

import (
	"fmt"
	"maps"
	"slices"
	"strconv"

	"digest/internal/content"
	"digest/internal/diag"
)

// Check returns what is wrong with an article's translation, rights and
// corrections.
func Check(r *content.Reading, registers *content.Registers) []diag.Finding {
	var found []diag.Finding
	for _, check := range []func(*content.Reading, *content.Registers) []diag.Finding{
		checkMachine, checkLicence, checkCorrections,
	} {
		found = append(found, check(r, registers)...)
	}
	return found
}

// checkMachine asks who answers for a machine translation. Readers are told
// of the machine either way; that somebody reviewed it, or holds editorial
// responsibility, must be true before it is said (EU AI Act, article 50(4)).
func checkMachine(r *content.Reading, _ *content.Registers) []diag.Finding {
	t := r.Translation
	switch {
	case t == nil || t.Method == "human":
		return nil
	case t.Method == "machine+review" && len(t.Reviewers) == 0:
		return []diag.Finding{r.Report("translation-review", "a reviewed machine translation without a reviewer",
			"add reviewers = [\"…\"], or set method = \"machine\"", "translation", "method")}
	case r.Responsible == "":
		return []diag.Finding{r.Report("translation-review", "a machine translation that nobody answers for",
			"add responsible = \"…\", who holds editorial responsibility, to the top of the front matter", "translation", "method")}
	}
	return nil
}

// checkLicence reports a licence that nothing is known of, or that does not
// allow what was done. A permission of our own overrides it.
func checkLicence(r *content.Reading, registers *content.Registers) []diag.Finding {
	if r.Rights == nil || r.Rights.Licence == "" {
		return nil
	}
	licence, ok := registers.Licences[r.Rights.Licence]
	if !ok && len(registers.Licences) == 0 {
		return nil // no register is kept
	}
	if !ok {
		known := slices.Sorted(maps.Keys(registers.Licences))
		return []diag.Finding{r.Report("licence-unknown", "the register has no licence "+strconv.Quote(r.Rights.Licence),
			diag.DidYouMean(r.Rights.Licence, known, "add ["+content.Slug(r.Rights.Licence)+"] to content/registers/licences.toml, and write that id here"), "rights", "licence")}
	}
	allowed := licence.Translate || licence.Excerpt && (r.Extent == "excerpt" || r.Extent == "summary")
	if allowed || r.Translation == nil || r.Rights.Permission != "" {
		return nil
	}
	return []diag.Finding{r.Report("licence-translation", fmt.Sprintf("%s does not allow a translation", licence.Name),
		"ask for permission and name it in rights.permission, or publish an excerpt or a summary if it allows that", "rights", "licence")}
}

// checkCorrections holds a change and its public note together.
func checkCorrections(r *content.Reading, _ *content.Registers) []diag.Finding {
	var found []diag.Finding
	for i, c := range r.Corrections {
		if !c.Date.IsZero() && c.Date.Before(r.Date) {
			found = append(found, r.Report("correction-date", "a correction is dated before the article",
				"set date to when the correction was published", "correction", strconv.Itoa(i), "date"))
		}
	}
	noted := slices.ContainsFunc(r.Corrections, func(c content.Correction) bool { return c.Kind == "update" })
	if !r.Updated.IsZero() && !noted {
		found = append(found, r.Report("correction-missing", "updated is set, but no correction says what changed",
			`add [[correction]] with kind = "update", date and note, or remove updated`, "updated"))
	}
	return found
}
