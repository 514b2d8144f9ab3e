package diag

import (
	"encoding/json"
	"io"
	"net/url"
	"slices"
)

// SARIF says of the program what a SARIF log has to have.
type SARIF struct {
	Version string
	// Explain returns what the documentation says of a code, in Markdown.
	Explain func(code string) string
}

// The part of SARIF 2.1.0 that is used.
type (
	sarifLog struct {
		Schema  string     `json:"$schema"`
		Version string     `json:"version"`
		Runs    []sarifRun `json:"runs"`
	}
	sarifRun struct {
		Tool       sarifTool                `json:"tool"`
		URIBases   map[string]sarifLocation `json:"originalUriBaseIds"`
		ColumnKind string                   `json:"columnKind"`
		Results    []sarifResult            `json:"results"`
	}
	sarifTool struct {
		Driver sarifDriver `json:"driver"`
	}
	sarifDriver struct {
		Name    string      `json:"name"`
		Version string      `json:"version"`
		Rules   []sarifRule `json:"rules"`
	}
	sarifRule struct {
		ID            string             `json:"id"`
		Short         sarifText          `json:"shortDescription"`
		Help          *sarifText         `json:"help,omitempty"`
		Configuration sarifConfiguration `json:"defaultConfiguration"`
	}
	sarifConfiguration struct {
		Enabled bool   `json:"enabled"`
		Level   string `json:"level"`
	}
	sarifText struct {
		Text     string `json:"text"`
		Markdown string `json:"markdown,omitempty"`
	}
	sarifResult struct {
		RuleID       string            `json:"ruleId"`
		RuleIndex    int               `json:"ruleIndex"`
		Level        string            `json:"level"`
		Message      sarifText         `json:"message"`
		Locations    []sarifPlace      `json:"locations"`
		Fingerprints map[string]string `json:"partialFingerprints"`
	}
	sarifPlace struct {
		Physical sarifPhysical `json:"physicalLocation"`
	}
	sarifPhysical struct {
		Artifact sarifLocation `json:"artifactLocation"`
		Region   *sarifRegion  `json:"region,omitempty"`
	}
	sarifLocation struct {
		URI         string     `json:"uri,omitempty"`
		BaseID      string     `json:"uriBaseId,omitempty"`
		Description *sarifText `json:"description,omitempty"`
	}
	sarifRegion struct {
		StartLine   int `json:"startLine"`
		StartColumn int `json:"startColumn,omitempty"`
		EndColumn   int `json:"endColumn,omitempty"`
	}
)

const (
	sarifSchema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
	// sourceRoot is what hosts take for the root of the repository.
	sourceRoot = "%SRCROOT%"
)

// Print writes findings as a SARIF 2.1.0 log. Files are relative to the folder
// that the program runs in; source is that of Print.
func (s SARIF) Print(w io.Writer, findings []Finding, source func(file string) []byte) error {
	rules := s.rules(findings)
	results := []sarifResult{} // none is a result, too
	cache := lineCache{source: source}
	seen := map[string]int{}
	for _, f := range findings {
		results = append(results, sarifResult{
			RuleID:       f.Code,
			RuleIndex:    slices.IndexFunc(rules, func(r sarifRule) bool { return r.ID == f.Code }),
			Level:        f.Severity.String(),
			Message:      sarifText{Text: f.advice()},
			Locations:    []sarifPlace{{f.physical(cache.end(f))}},
			Fingerprints: map[string]string{"digest/v1": f.fingerprint(seen)},
		})
	}
	encoder := json.NewEncoder(w)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	return encoder.Encode(sarifLog{sarifSchema, "2.1.0", []sarifRun{{
		Tool:       sarifTool{sarifDriver{"digest", s.Version, rules}},
		URIBases:   map[string]sarifLocation{sourceRoot: {Description: &sarifText{Text: "the folder that digest ran in"}}},
		ColumnKind: "unicodeCodePoints",
		Results:    results,
	}}})
}

// rules describes the codes that the findings have, in the order of Codes.
func (s SARIF) rules(findings []Finding) []sarifRule {
	rules := []sarifRule{}
	for _, c := range Codes {
		if !slices.ContainsFunc(findings, func(f Finding) bool { return f.Code == c.ID }) {
			continue
		}
		rule := sarifRule{
			ID:            c.ID,
			Short:         sarifText{Text: c.Summary},
			Configuration: sarifConfiguration{c.Severity != Off, max(c.Severity, Warning).String()},
		}
		if help := s.Explain(c.ID); help != "" {
			rule.Help = &sarifText{help, help}
		}
		rules = append(rules, rule)
	}
	return rules
}

// physical is the finding's place; end is the column after what it marks.
func (f Finding) physical(end int) sarifPhysical {
	file := &url.URL{Path: f.File}
	place := sarifPhysical{Artifact: sarifLocation{URI: file.String(), BaseID: sourceRoot}}
	if f.Line > 0 {
		place.Region = &sarifRegion{f.Line, f.Column, end}
	}
	return place
}
