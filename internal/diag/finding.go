// Package diag holds findings: what is wrong with a site, where, and what to
// do about it.
//
// Every stage of the pipeline returns its findings as values; nothing is
// printed before the run is over. A finding prints as
//
//	content/stories/2024/oslo-nato/id.md:12:5: error: unknown key "titel" [unknown-key]
//	  titel = "Perang"
//	  ^^^^^
//	  hint: did you mean "title"?
package diag

import (
	"cmp"
	"fmt"
	"slices"
)

// Severity says what a finding means for the run.
type Severity int

// The severities, in rising order. Only an Error stops a build.
const (
	Off Severity = iota
	Warning
	Error
)

var severityNames = [...]string{"off", "warning", "error"}

func (s Severity) String() string { return severityNames[s] }

// MarshalText writes the severity as it stands in config and in JSON.
func (s Severity) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads what MarshalText wrote.
func (s *Severity) UnmarshalText(text []byte) error {
	severity, ok := ParseSeverity(string(text))
	if !ok {
		return fmt.Errorf("%q is no severity", text)
	}
	*s = severity
	return nil
}

// ParseSeverity reads "error", "warning" or "off".
func ParseSeverity(name string) (Severity, bool) {
	i := slices.Index(severityNames[:], name)
	return Severity(max(i, 0)), i >= 0
}

// Position is a place in a file of the site. Line and Column count from 1;
// Column counts Unicode code points. Zero means unknown.
type Position struct {
	File   string // slash-separated, relative to the site's folder
	Line   int
	Column int
}

func (p Position) String() string {
	switch {
	case p.Line == 0:
		return p.File
	case p.Column == 0:
		return fmt.Sprintf("%s:%d", p.File, p.Line)
	}
	return fmt.Sprintf("%s:%d:%d", p.File, p.Line, p.Column)
}

// Finding is one thing that is wrong.
type Finding struct {
	Position
	// Length is how many code points the caret line marks, at least one.
	Length   int
	Severity Severity
	Code     string // one of Codes
	Message  string // lower case, no full stop
	Hint     string // what to do, may be empty
}

// Errorf returns a finding of the code's own severity. It panics on a code
// that Codes does not list: such a finding could be neither documented nor
// configured.
func Errorf(at Position, code, format string, args ...any) Finding {
	info, ok := Lookup(code)
	if !ok {
		panic("diag: unlisted code " + code)
	}
	return Finding{Position: at, Severity: info.Severity, Code: code, Message: fmt.Sprintf(format, args...)}
}

// WithHint returns the finding with what to do about it.
func (f Finding) WithHint(format string, args ...any) Finding {
	f.Hint = fmt.Sprintf(format, args...)
	return f
}

// Marking returns the finding with a caret line over the given text.
func (f Finding) Marking(text string) Finding {
	f.Length = len([]rune(text))
	return f
}

func (f Finding) Error() string {
	return fmt.Sprintf("%s: %s: %s [%s]", f.Position, f.Severity, f.Message, f.Code)
}

// Sort orders findings by file, line, column, code and message, and drops
// exact repeats, so that output never depends on the order of work.
func Sort(findings []Finding) []Finding {
	slices.SortStableFunc(findings, func(a, b Finding) int {
		return cmp.Or(
			cmp.Compare(a.File, b.File),
			cmp.Compare(a.Line, b.Line),
			cmp.Compare(a.Column, b.Column),
			cmp.Compare(a.Code, b.Code),
			cmp.Compare(a.Message, b.Message),
		)
	})
	return slices.Compact(findings)
}

// Count returns how many findings are errors and how many are warnings.
func Count(findings []Finding) (errors, warnings int) {
	for _, f := range findings {
		switch f.Severity {
		case Error:
			errors++
		case Warning:
			warnings++
		}
	}
	return errors, warnings
}

// Apply sets the severities that config asks for and drops what is off.
// Findings whose code is Fixed keep their severity.
func Apply(findings []Finding, severities map[string]Severity) []Finding {
	kept := findings[:0]
	for _, f := range findings {
		if s, ok := severities[f.Code]; ok {
			f.Severity = s
		}
		if f.Severity != Off {
			kept = append(kept, f)
		}
	}
	return kept
}

// Quote puts text of the site into a message: between double quote marks, cut
// when it is long.
func Quote(text string) string {
	const most = 80
	if runes := []rune(text); len(runes) > most {
		text = string(runes[:most-1]) + "…"
	}
	return `"` + text + `"`
}
