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

// isAudit tells the codes of the finished site from those of its sources.
func isAudit(code string) bool { return strings.HasPrefix(code, "audit-") }

// TestFindingsDocumented holds docs/findings.md, docs/audit.md and diag.Codes
// together: the same codes in the same order, with the same severity and summary.
func TestFindingsDocumented(t *testing.T) {
	t.Run("findings.md", func(t *testing.T) {
		checkDocumented(t, "findings.md", func(code string) bool { return !isAudit(code) })
	})
	t.Run("audit.md", func(t *testing.T) { checkDocumented(t, "audit.md", isAudit) })
	if !slices.IsSorted(diag.CodeIDs()) {
		t.Error("diag.Codes is not sorted")
	}
}

func checkDocumented(t *testing.T, page string, belongs func(code string) bool) {
	text := docsPage(t, page)
	var got, want []string
	for _, m := range documented.FindAllStringSubmatch(text, -1) {
		got = append(got, fmt.Sprint(m[1], " ", m[2], " ", m[3] != "", " ", m[4]))
	}
	for _, c := range diag.Codes {
		if belongs(c.ID) {
			want = append(want, fmt.Sprint(c.ID, " ", c.Severity, " ", c.Fixed, " ", c.Summary))
		}
	}
	for i := range max(len(got), len(want)) {
		switch {
		case i >= len(got):
			t.Fatalf("docs/%s lacks %s", page, want[i])
		case i >= len(want):
			t.Fatalf("docs/%s has %s, which is no code", page, got[i])
		case got[i] != want[i]:
			t.Fatalf("docs/%s has\n%s\nwhere diag.Codes has\n%s", page, got[i], want[i])
		}
	}
	if sections := strings.Count(text, "\n## "); sections != len(want) {
		t.Errorf("docs/%s has %d sections for %d codes", page, sections, len(want))
	}
}

// example is a block of output in a code's section.
var example = regexp.MustCompile("(?ms)^## (\\S+)\\n.*?^```\\n(.*?)^```$")

// TestFindingsExamples holds the examples to what the program prints.
func TestFindingsExamples(t *testing.T) {
	checkExamples(t, "findings.md", "testdata/broken/*.txtar")
	checkExamples(t, "audit.md", "../../internal/audit/testdata/seeds/*.txtar")
}

// checkExamples holds a page's examples to the last files of archives, which
// are what is printed.
func checkExamples(t *testing.T, page, pattern string) {
	files, err := filepath.Glob(pattern)
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
	text := docsPage(t, page)
	examples := example.FindAllStringSubmatch(text, -1)
	if sections := strings.Count(text, "\n## "); len(examples) != sections {
		t.Errorf("docs/%s has %d examples for %d codes", page, len(examples), sections)
	}
	for _, m := range examples {
		if !strings.Contains(printed.String(), m[2]) || !strings.Contains(m[2], "["+m[1]+"]") {
			t.Errorf("the example of %s is not what any case in %s prints:\n%s", m[1], pattern, m[2])
		}
	}
}

func docsPage(t *testing.T, page string) string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("..", "..", "docs", page))
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}
