package content_test

import (
	"bytes"
	"context"
	"go/ast"
	"go/parser"
	"go/token"
	"image"
	"image/png"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"testing"
	"time"

	"digest"
	"digest/internal/build"
	"digest/internal/diag"
)

const docsFile = "../../docs/content.md"

// example is a file shown in the documentation: its path stands behind the
// language of the block.
var example = regexp.MustCompile("(?ms)^```(toml|md)(.*?)\n(.*?)^```$")

const exampleConfig = `default_language = "id"
timezone = "Asia/Jakarta"
[languages.id]
[languages.en]
[sections.world]
en = "World"
id = "Dunia"
`

// The examples make a site without a finding.
func TestDocsExamples(t *testing.T) {
	site := t.TempDir()
	put(t, site, "config.toml", []byte(exampleConfig))
	put(t, site, "content/stories/2024/oslo-nato/cover.png", picture(t))
	put(t, site, "content/stories/2024/oslo-nato/peta.png", picture(t))
	put(t, site, "content/stories/2024/oslo-nato/hadir.pdf", []byte("%PDF-1.7\n"))
	files := example.FindAllSubmatch(readDocs(t), -1)
	if len(files) == 0 {
		t.Fatalf("%s has no examples", docsFile)
	}
	for _, m := range files {
		name := string(bytes.TrimSpace(m[2]))
		if name == "" {
			t.Fatalf("an example has no file name:\n%s", m[3])
		}
		put(t, site, name, m[3])
	}
	result, err := build.Run(context.Background(), build.Options{
		Source: site, Theme: digest.Theme, Now: time.Date(2024, 7, 1, 0, 0, 0, 0, time.UTC),
	})
	if err != nil {
		t.Fatal(err)
	}
	var printed bytes.Buffer
	if err := diag.Print(&printed, result.Findings, nil); err != nil || printed.Len() > 0 {
		t.Errorf("the examples have findings: %v\n%s", err, &printed)
	}
	if result.Articles != 5 {
		t.Errorf("%d of 5 articles are public", result.Articles)
	}
}

// keyWord is a literal that is a key or a value of content and not a message.
var keyWord = regexp.MustCompile(`^[a-z]+([_+][a-z]+)*$`)

// Every key and value that the readers know stands in the documentation.
func TestDocsComplete(t *testing.T) {
	docs := readDocs(t)
	known := 0
	for _, file := range []string{"article.go", "keys.go", "page.go", "register.go", "../quote/block.go"} {
		for _, word := range literals(t, file) {
			if !keyWord.MatchString(word) {
				continue
			}
			known++
			if !regexp.MustCompile(`\b` + regexp.QuoteMeta(word) + `\b`).Match(docs) {
				t.Errorf("%s does not mention %q of %s", docsFile, word, file)
			}
		}
	}
	if known < 80 {
		t.Errorf("only %d words found in the readers: this test reads them wrong", known)
	}
}

func readDocs(t *testing.T) []byte {
	t.Helper()
	text, err := os.ReadFile(docsFile)
	if err != nil {
		t.Fatal(err)
	}
	return text
}

// literals returns the strings of a Go file, without its imports.
func literals(t *testing.T, file string) (texts []string) {
	t.Helper()
	tree, err := parser.ParseFile(token.NewFileSet(), file, nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	ast.Inspect(tree, func(n ast.Node) bool {
		if _, ok := n.(*ast.ImportSpec); ok {
			return false
		}
		if literal, ok := n.(*ast.BasicLit); ok && literal.Kind == token.STRING {
			if text, err := strconv.Unquote(literal.Value); err == nil {
				texts = append(texts, text)
			}
		}
		return true
	})
	return texts
}

// put writes a file of the example site.
func put(t *testing.T, site, name string, text []byte) {
	t.Helper()
	file := filepath.Join(site, filepath.FromSlash(name))
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, text, 0o644); err != nil {
		t.Fatal(err)
	}
}

// picture is the smallest one.
func picture(t *testing.T) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := png.Encode(&b, image.NewGray(image.Rect(0, 0, 1, 1))); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}
