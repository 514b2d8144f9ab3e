package browser

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"unicode"
)

// documents are the project's Markdown files, with their text by path from the
// repository's root. Code blocks are blanked.
func documents(t *testing.T) map[string]string {
	t.Helper()
	texts := map[string]string{}
	for _, pattern := range []string{"*.md", "docs/*.md", "bench/*.md"} {
		files, err := filepath.Glob(filepath.Join(source, pattern))
		if err != nil {
			t.Fatal(err)
		}
		for _, file := range files {
			name, err := filepath.Rel(source, file)
			if err != nil {
				t.Fatal(err)
			}
			texts[filepath.ToSlash(name)] = codeBlock.ReplaceAllString(readText(t, file), "")
		}
	}
	if len(texts) < 5 {
		t.Fatalf("only %d documents found", len(texts))
	}
	return texts
}

func readText(t *testing.T, file string) string {
	t.Helper()
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

var (
	codeBlock = regexp.MustCompile("(?ms)^ *```.*?^ *```$|`[^`\n]*`")
	docLink   = regexp.MustCompile(`\]\(([^)\s]+)\)`)
	docTitle  = regexp.MustCompile(`(?m)^#+ (.+)$`)
	command   = regexp.MustCompile("(?m)(?:^|`)make ([a-z]+)")
	target    = regexp.MustCompile(`(?m)^([a-z]+):`)
	required  = regexp.MustCompile(`(?m)^\t(?:require )?(\S+) v\S+$`)
)

// TestDocumentLinks follows the links between the documents.
func TestDocumentLinks(t *testing.T) {
	texts := documents(t)
	for name, text := range texts {
		for _, m := range docLink.FindAllStringSubmatch(text, -1) {
			if strings.Contains(m[1], ":") {
				continue
			}
			file, fragment, _ := strings.Cut(m[1], "#")
			to := name
			if file != "" {
				to = filepath.ToSlash(filepath.Join(filepath.Dir(name), file))
			}
			if _, err := os.Stat(filepath.Join(source, to)); err != nil {
				t.Errorf("%s: the link %s leads nowhere", name, m[1])
			} else if fragment != "" && !hasTitle(readText(t, filepath.Join(source, to)), fragment) {
				t.Errorf("%s: the link %s leads to no heading", name, m[1])
			}
		}
	}
}

// hasTitle reports whether a document has a heading with the given id, as
// forges make ids: small letters, digits and hyphens for blanks.
func hasTitle(text, id string) bool {
	for _, m := range docTitle.FindAllStringSubmatch(text, -1) {
		made := strings.Map(func(r rune) rune {
			switch {
			case r == ' ':
				return '-'
			case unicode.IsLetter(r), unicode.IsDigit(r), r == '-', r == '_':
				return unicode.ToLower(r)
			}
			return -1
		}, m[1])
		if made == id {
			return true
		}
	}
	return false
}

// TestDocumentCommands looks for each make command of the documents.
func TestDocumentCommands(t *testing.T) {
	targets := map[string]bool{}
	for _, m := range target.FindAllStringSubmatch(readText(t, filepath.Join(source, "Makefile")), -1) {
		targets[m[1]] = true
	}
	for _, file := range []string{"README.md", "CONTRIBUTING.md"} {
		for _, m := range command.FindAllStringSubmatch(readText(t, filepath.Join(source, file)), -1) {
			if !targets[m[1]] {
				t.Errorf("%s names make %s, which the Makefile lacks", file, m[1])
			}
		}
	}
}

// TestDependenciesExplained asks for a reason for each direct dependency.
func TestDependenciesExplained(t *testing.T) {
	docs := readText(t, filepath.Join(source, "docs/dependencies.md"))
	modules := required.FindAllStringSubmatch(readText(t, filepath.Join(source, "go.mod")), -1)
	if len(modules) == 0 {
		t.Fatal("go.mod lists no direct dependency: run go mod tidy")
	}
	for _, m := range modules {
		if !strings.Contains(docs, "`"+strings.TrimPrefix(m[1], "github.com/")+"`") {
			t.Errorf("docs/dependencies.md does not explain %s", m[1])
		}
	}
}
