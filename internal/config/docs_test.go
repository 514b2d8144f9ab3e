package config

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"testing/fstest"
)

const docsFile = "../../docs/config.md"

// tomlBlock is an example in the documentation.
var tomlBlock = regexp.MustCompile("(?ms)^```toml\n(.*?)^```$")

func readDocs(t *testing.T) (text string, examples []string) {
	t.Helper()
	raw, err := os.ReadFile(docsFile)
	if err != nil {
		t.Fatal(err)
	}
	for _, m := range tomlBlock.FindAllStringSubmatch(string(raw), -1) {
		examples = append(examples, m[1])
	}
	if len(examples) == 0 {
		t.Fatalf("%s has no examples", docsFile)
	}
	return string(raw), examples
}

func loadText(t *testing.T, text string) *Config {
	t.Helper()
	c, found, err := Load(fstest.MapFS{File: {Data: []byte(text)}})
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range found {
		t.Errorf("%s: %s\n%s", f.Position, f.Message, text)
	}
	return c
}

func TestDocsExamples(t *testing.T) {
	_, examples := readDocs(t)
	for _, example := range examples {
		loadText(t, example)
	}
}

// The first example is an empty config, written out.
func TestDocsDefaults(t *testing.T) {
	_, examples := readDocs(t)
	got, want := loadText(t, examples[0]), loadText(t, "")
	if !reflect.DeepEqual(got, want) {
		t.Errorf("the documented defaults are\n%+v\nthose of the code are\n%+v", got, want)
	}
}

// loaderWord is a literal of the loader that is a key or a value of config.toml
// and not a message.
var loaderWord = regexp.MustCompile(`^[a-z]+(_[a-z]+)*$`)

// otherWords look like one and are not.
var otherWords = []string{"parse"}

// Every key and value that the loader knows stands in the documentation.
func TestDocsComplete(t *testing.T) {
	text, _ := readDocs(t)
	words := append([]string{}, PathWords...)
	for _, file := range []string{"load.go", "feeds.go", "data.go", "defaults.go"} {
		words = append(words, literals(t, file)...)
	}
	known := 0
	for _, word := range words {
		if !loaderWord.MatchString(word) || slices.Contains(otherWords, word) {
			continue
		}
		known++
		if !regexp.MustCompile(`\b` + word + `\b`).MatchString(text) {
			t.Errorf("%s does not mention %q", docsFile, word)
		}
	}
	if known < 20 {
		t.Errorf("only %d words found in the loader: this test reads it wrong", known)
	}
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
				texts = append(texts, strings.TrimSpace(text))
			}
		}
		return true
	})
	return texts
}
