package main

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"digest/internal/diag"
)

// documented is the head of a code's section in docs/findings.md.
var documented = regexp.MustCompile(`(?m)^## (.*)\n\n\*\*(.*?)\*\*(, \*fixed\*)?: (.*)\.$`)

// TestFindingsDocumented holds docs/findings.md and diag.Codes together: the
// same codes in the same order, with the same severity and summary.
func TestFindingsDocumented(t *testing.T) {
	text := findingsPage(t)
	var got, want []string
	for _, m := range documented.FindAllStringSubmatch(text, -1) {
		got = append(got, fmt.Sprint(m[1], " ", m[2], " ", m[3] != "", " ", m[4]))
	}
	for _, c := range diag.Codes {
		want = append(want, fmt.Sprint(c.ID, " ", c.Severity, " ", c.Fixed, " ", c.Summary))
	}
	for i := range max(len(got), len(want)) {
		switch {
		case i >= len(got):
			t.Fatalf("docs/findings.md lacks %s", want[i])
		case i >= len(want):
			t.Fatalf("docs/findings.md has %s, which is no code", got[i])
		case got[i] != want[i]:
			t.Fatalf("docs/findings.md has\n%s\nwhere diag.Codes has\n%s", got[i], want[i])
		}
	}
	if sections := strings.Count(text, "\n## "); sections != len(want) {
		t.Errorf("docs/findings.md has %d sections for %d codes", sections, len(want))
	}
	if !slices.IsSorted(diag.CodeIDs()) {
		t.Error("diag.Codes is not sorted")
	}
}

// example is a block of output in a code's section.
var example = regexp.MustCompile("(?ms)^## (\\S+)\\n.*?^```\\n(.*?)^```$")

// TestFindingsExamples holds the examples to what the program prints.
func TestFindingsExamples(t *testing.T) {
	files, err := filepath.Glob("testdata/broken/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatalf("no broken sites found: %v", err)
	}
	var printed strings.Builder
	for _, file := range files {
		archive, err := txtar.ParseFile(file)
		if err != nil {
			t.Fatal(err)
		}
		printed.Write(archive.Files[len(archive.Files)-1].Data)
	}
	examples := example.FindAllStringSubmatch(findingsPage(t), -1)
	if len(examples) != len(diag.Codes) {
		t.Errorf("docs/findings.md has %d examples for %d codes", len(examples), len(diag.Codes))
	}
	for _, m := range examples {
		if !strings.Contains(printed.String(), m[2]) || !strings.Contains(m[2], "["+m[1]+"]") {
			t.Errorf("the example of %s is not what any case in testdata/broken prints:\n%s", m[1], m[2])
		}
	}
}

func findingsPage(t *testing.T) string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("..", "..", "docs", "findings.md"))
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}
