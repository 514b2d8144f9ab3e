package render

import (
	"bytes"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"html/template"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/google/go-cmp/cmp"

	"digest"
	"digest/internal/lang"
	"digest/internal/site"
)

const docsFile = "../../docs/templates.md"

// TestDocs holds docs/templates.md and the code together: the parts between
// markers are made from the code's own comments. Run with -update to make them
// anew.
func TestDocs(t *testing.T) {
	text, err := os.ReadFile(docsFile)
	if err != nil {
		t.Fatal(err)
	}
	got := string(text)
	for name, make := range map[string]func(*testing.T) string{"kinds": kindDocs, "views": viewDocs, "functions": functionDocs} {
		begin, end := "<!-- made from the code: "+name+" -->\n", "<!-- end: "+name+" -->\n"
		before, rest, ok1 := strings.Cut(got, begin)
		_, after, ok2 := strings.Cut(rest, end)
		if !ok1 || !ok2 {
			t.Fatalf("%s has no part %s", docsFile, name)
		}
		got = before + begin + "\n" + make(t) + "\n" + end + after
	}
	if *update {
		if err := os.WriteFile(docsFile, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	} else if diff := cmp.Diff(string(text), got); diff != "" {
		t.Errorf("%s is stale (-file +code; run with -update):\n%s", docsFile, diff)
	}
}

func kindDocs(*testing.T) string {
	var b strings.Builder
	b.WriteString("| kind | file | View | what it is |\n|---|---|---|---|\n")
	for _, k := range kinds {
		fmt.Fprintf(&b, "| %s | `%s` | [%s](#%s) | %s |\n", k.name, k.file(), k.view.Name(), strings.ToLower(k.view.Name()), k.doc)
	}
	return b.String()
}

func parseGo(t *testing.T, file string) *ast.File {
	t.Helper()
	parsed, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.ParseComments)
	if err != nil {
		t.Fatal(err)
	}
	return parsed
}

// viewDecls are the declarations of the files that hold the Views.
func viewDecls(t *testing.T) []ast.Decl {
	t.Helper()
	files, err := filepath.Glob("../site/view*.go")
	if err != nil || len(files) == 0 {
		t.Fatalf("no Views found: %v", err)
	}
	var decls []ast.Decl
	for _, file := range files {
		decls = append(decls, parseGo(t, file).Decls...)
	}
	return decls
}

func viewDocs(t *testing.T) string {
	var b strings.Builder
	for _, d := range viewDecls(t) {
		decl, ok := d.(*ast.GenDecl)
		if !ok || decl.Tok != token.TYPE {
			continue
		}
		for _, s := range decl.Specs {
			spec := s.(*ast.TypeSpec)
			if fields, ok := spec.Type.(*ast.StructType); ok && spec.Name.IsExported() {
				fmt.Fprintf(&b, "### %s\n\n%s\n\n", spec.Name, paragraph(decl.Doc.Text()))
				b.WriteString(fieldDocs(fields) + "\n")
			}
		}
	}
	return strings.TrimSpace(b.String()) + "\n"
}

func fieldDocs(s *ast.StructType) string {
	var b strings.Builder
	for _, f := range s.Fields.List {
		if len(f.Names) > 0 && !f.Names[0].IsExported() {
			continue
		}
		var names []string
		for _, n := range f.Names {
			names = append(names, "`."+n.Name+"`")
		}
		kind := typeName(f.Type)
		if len(names) == 0 {
			fmt.Fprintf(&b, "- all fields of [%s](#%s)\n", kind, strings.ToLower(kind))
			continue
		}
		fmt.Fprintf(&b, "- %s *%s*", strings.Join(names, ", "), kind)
		if doc := paragraph(f.Doc.Text() + f.Comment.Text()); doc != "" {
			b.WriteString(": " + doc)
		}
		b.WriteByte('\n')
	}
	return b.String()
}

// typeName says a type in words.
func typeName(e ast.Expr) string {
	switch e := e.(type) {
	case *ast.Ident:
		return map[string]string{"string": "text", "int": "number", "bool": "yes or no"}[e.Name] + typeOwn(e.Name)
	case *ast.StarExpr:
		return typeName(e.X)
	case *ast.ArrayType:
		return "list of " + typeName(e.Elt)
	case *ast.MapType:
		return "values by name"
	case *ast.SelectorExpr:
		return map[string]string{"Time": "time", "HTML": "HTML"}[e.Sel.Name]
	}
	return "?"
}

func typeOwn(name string) string {
	if ast.IsExported(name) {
		return name
	}
	return ""
}

func paragraph(s string) string { return strings.Join(strings.Fields(s), " ") }

// function is what a comment says of a template function.
type function struct {
	usage, text string
	examples    [][2]string // call and result
}

var exampleLine = regexp.MustCompile(`(?m)^\t(\{\{.*\}\}) → (.*)$`)

// documented reads the comments of all template functions.
func documented(t *testing.T) map[string]function {
	t.Helper()
	comments, names := map[string]string{}, map[string]string{}
	for _, file := range []string{"locale.go", "links.go", "metadata.go", "summary.go"} {
		for _, d := range parseGo(t, file).Decls {
			f, ok := d.(*ast.FuncDecl)
			if !ok {
				continue
			}
			comments[f.Name.Name] = f.Doc.Text()
			if f.Name.Name == "functions" {
				names = functionNames(f)
			}
		}
	}
	all := map[string]function{}
	for name, goName := range names {
		all[name] = parseComment(t, name, comments[goName])
	}
	if len(all) != len((&locale{}).functions()) {
		t.Fatalf("found the comments of %d functions, there are %d", len(all), len((&locale{}).functions()))
	}
	return all
}

// functionNames reads the table of functions: template name to Go name.
func functionNames(f *ast.FuncDecl) map[string]string {
	names := map[string]string{}
	ast.Inspect(f, func(n ast.Node) bool {
		if kv, ok := n.(*ast.KeyValueExpr); ok {
			name := strings.Trim(kv.Key.(*ast.BasicLit).Value, `"`)
			switch v := kv.Value.(type) {
			case *ast.Ident:
				names[name] = v.Name
			case *ast.SelectorExpr:
				names[name] = v.Sel.Name
			}
		}
		return true
	})
	return names
}

func parseComment(t *testing.T, name, comment string) function {
	t.Helper()
	usage, _, ok := strings.Cut(comment, " prints ")
	if !ok || strings.Fields(usage)[0] != name {
		t.Fatalf("the comment of %s must begin %q, and is %q", name, name+" … prints …", comment)
	}
	f := function{usage: usage, text: paragraph(strings.TrimPrefix(exampleLine.ReplaceAllString(comment, ""), usage))}
	for _, m := range exampleLine.FindAllStringSubmatch(comment, -1) {
		f.examples = append(f.examples, [2]string{m[1], m[2]})
	}
	return f
}

// element is a tag in running text, which Markdown would take for HTML.
var element = regexp.MustCompile(`<\w+>`)

func functionDocs(t *testing.T) string {
	all := documented(t)
	var b strings.Builder
	for _, name := range slices.Sorted(maps.Keys(all)) {
		f := all[name]
		fmt.Fprintf(&b, "**`%s`** %s\n\n", f.usage, element.ReplaceAllString(f.text, "`$0`"))
		if len(f.examples) > 0 {
			b.WriteString("```\n")
			for _, e := range f.examples {
				fmt.Fprintf(&b, "%s → %s\n", e[0], e[1])
			}
			b.WriteString("```\n\n")
		}
	}
	return strings.TrimSpace(b.String()) + "\n"
}

var (
	exampleFile  = regexp.MustCompile("(?s)```html\n(.*?)```")
	exampleError = regexp.MustCompile("(?s)```\n *(templates/.*?)\n *hint: (.*?)\n *```")
)

// TestDocsExample does what the worked example says, and makes the mistake that
// it shows.
func TestDocsExample(t *testing.T) {
	text, err := os.ReadFile(docsFile)
	if err != nil {
		t.Fatal(err)
	}
	footer, message := exampleFile.FindSubmatch(text), exampleError.FindSubmatch(text)
	if footer == nil || message == nil {
		t.Fatal("the example is gone")
	}
	article, err := fs.ReadFile(digest.Theme, "templates/article.html")
	if err != nil {
		t.Fatal(err)
	}
	cfg := testConfig("id")
	cfg.Params = map[string]any{"contact": "redaksi@kilas.example"}
	upper := fstest.MapFS{
		"templates/partials/site-footer.html": {Data: footer[1]},
		"templates/article.html":              {Data: bytes.ReplaceAll(article, []byte("■"), []byte("★"))},
	}
	theme, found := Load(upper, digest.Theme, cfg, tomlOptions)
	if len(found) > 0 {
		t.Fatal(found)
	}
	view := newFixture("id").article()
	view.Site.Params = cfg.Params
	page := renderString(t, theme, &view)
	if !strings.Contains(page, `<a href="mailto:redaksi@kilas.example">`) || !strings.Contains(page, "★") {
		t.Error(page)
	}
	upper["templates/article.html"].Data = bytes.Replace(article, []byte(".Subtitle"), []byte(".Subtitel"), 1)
	_, found = Load(upper, digest.Theme, cfg, tomlOptions)
	if len(found) != 1 || found[0].Error() != string(message[1]) || found[0].Hint != string(message[2]) {
		t.Errorf("the mistake gives\n%v, %s\nand not\n%s, %s", found, found[0].Hint, message[1], message[2])
	}
}

// TestFunctionExamples runs every example of the functions' comments.
func TestFunctionExamples(t *testing.T) {
	upper := fstest.MapFS{"static/assets/robot.svg": {Data: []byte("<svg/>")}}
	l := load(t, upper, tomlOptions, "id").locales["id"]
	data := map[string]any{
		"Date": time.Date(2024, 5, 31, 20, 10, 0, 0, jakarta), "Link": site.Link{Name: "NATO", URL: "/id/topics/nato/"},
		"Links":   []site.Link{{Name: "Ana"}, {Name: "Budi"}, {Name: "Citra"}},
		"Authors": []string{"Н. Денисов", "В. Борзенко"}, "Original": &site.Text{Text: "«Поехали!»", Lang: "ru", Dir: "ltr"},
		"Card":      &site.QuoteCard{Words: []string{"“Hidup terus.”"}, Lang: "id", Dir: "ltr"},
		"Languages": []site.LanguageLink{{Language: site.Language{Tag: "ar", Name: lang.SelfName("ar"), Dir: "rtl"}, URL: "/ar/"}},
	}
	hash := regexp.MustCompile(`\.[0-9a-f]{12}\.`)
	tried := 0
	for name, f := range documented(t) {
		for _, e := range f.examples {
			tried++
			tmpl, err := template.New("").Funcs(l.functions()).Parse(e[0])
			if err != nil {
				t.Errorf("%s: %v", name, err)
				continue
			}
			var b strings.Builder
			err = tmpl.Execute(&b, data)
			if got := hash.ReplaceAllString(strings.TrimSpace(b.String()), ".HASH."); err != nil || got != hash.ReplaceAllString(e[1], ".HASH.") {
				t.Errorf("%s prints %s, not %s (%v)", e[0], got, e[1], err)
			}
		}
	}
	if tried < 15 {
		t.Errorf("only %d examples were found", tried)
	}
}
