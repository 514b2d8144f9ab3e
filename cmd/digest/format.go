package main

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"digest"
	"digest/internal/diag"
)

// formatHelp is the help of --format where findings are printed.
const formatHelp = "text; json, one object a line; sarif; or annotations of github or gitlab"

// findingFormats are how findings are printed.
var findingFormats = []string{"text", "json", "sarif", "github", "gitlab"}

// plainFormats are those of everything else.
var plainFormats = []string{"text", "json"}

// checkFormat refuses a format that is not among those known.
func checkFormat(format string, known []string) error {
	if slices.Contains(known, format) {
		return nil
	}
	last := len(known) - 1
	return usageError{fmt.Errorf("--format %q is not %s or %s", format, strings.Join(known[:last], ", "), known[last])}
}

// printFormat prints findings for people or programs. What goes to a host names
// files as they stand in its repository, which the program runs in; source is
// the folder that the findings' files are relative to.
func printFormat(w io.Writer, format, source string, findings []diag.Finding) error {
	switch format {
	case "json":
		return diag.PrintJSON(w, findings)
	case "sarif":
		return diag.SARIF{Version: version(), Explain: digest.Explain}.Print(w, fromHere(source, findings), sourceOf(""))
	case "github":
		return diag.PrintGitHub(w, fromHere(source, findings), sourceOf(""))
	case "gitlab":
		return diag.PrintGitLab(w, fromHere(source, findings))
	}
	return diag.Print(w, findings, sourceOf(source))
}

// fromHere returns the findings with their files relative to the working folder,
// where they lie in it.
func fromHere(source string, findings []diag.Finding) []diag.Finding {
	here, err := os.Getwd()
	moved := slices.Clone(findings)
	for i := range moved {
		file := filepath.Join(source, filepath.FromSlash(moved[i].File))
		if filepath.IsAbs(file) && err == nil {
			if below, err := filepath.Rel(here, file); err == nil && filepath.IsLocal(below) {
				file = below
			}
		}
		moved[i].File = filepath.ToSlash(file)
	}
	return moved
}
