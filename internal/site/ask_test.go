package site

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"strings"
	"testing"
)

// What makes Views goes through the doors of ask.go: nowhere else does a method
// of asker reach the site behind them.
func TestDoors(t *testing.T) {
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	methods := 0
	for _, name := range files {
		if name == "ask.go" || strings.HasSuffix(name, "_test.go") {
			continue
		}
		set := token.NewFileSet()
		file, err := parser.ParseFile(set, name, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		for _, decl := range file.Decls {
			f, ok := decl.(*ast.FuncDecl)
			if !ok || f.Recv == nil || !isAsker(f.Recv.List[0].Type) {
				continue
			}
			methods++
			ast.Inspect(f.Body, func(n ast.Node) bool {
				if s, ok := n.(*ast.SelectorExpr); ok && s.Sel.Name == "site" {
					t.Errorf("%s: %s goes past the doors of ask.go", set.Position(s.Pos()), f.Name.Name)
				}
				return true
			})
		}
	}
	if methods < 20 {
		t.Errorf("found %d methods of asker: are they called otherwise now?", methods)
	}
}

func isAsker(e ast.Expr) bool {
	pointer, ok := e.(*ast.StarExpr)
	if !ok {
		return false
	}
	name, ok := pointer.X.(*ast.Ident)
	return ok && name.Name == "asker"
}

// Each kind of question has a name, and none shares one.
func TestQuestionNames(t *testing.T) {
	seen := map[string]bool{}
	for kind := range questionNames {
		name := Question{Kind: questionKind(kind)}.String()
		if name == "" || seen[name] {
			t.Errorf("the question of kind %d has no name of its own: %q", kind, name)
		}
		seen[name] = true
	}
	if len(questionNames) != int(askLicence)+1 {
		t.Errorf("there are %d names for %d kinds of question", len(questionNames), askLicence+1)
	}
	q := Question{Kind: askList, Lang: "id", Of: topicKind, ID: "nato", N: 3}
	if got, want := q.String(), "list id/topic/nato 3"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

// A book gives each question one number, and goes on from those it began with.
func TestBook(t *testing.T) {
	a, b, c := Question{Kind: askArticle, ID: "a"}, Question{Kind: askBody, ID: "a"}, Question{Kind: askArticle, ID: "c"}
	book := NewBook()
	book.Begin([]Answered{{Question: a}, {Question: b}})
	for _, test := range []struct {
		q      Question
		likely []uint32
		want   uint32
	}{{b, []uint32{0, 1}, 1}, {b, nil, 1}, {c, []uint32{0, 1}, 2}, {a, []uint32{1, 7}, 0}, {c, []uint32{2}, 2}} {
		if got := book.number(test.q, test.likely); got != test.want {
			t.Errorf("%v: got %d, want %d", test.q, got, test.want)
		}
	}
	all := book.All()
	for i, want := range []Question{a, b, c} {
		if len(all) != 3 || all[i].Question != want || book.Question(uint32(i)) != want {
			t.Errorf("question %d is %v and %v, want %v", i, all[i].Question, book.Question(uint32(i)), want)
		}
	}
}

// A question comes out of its text as it went in.
func TestQuestionText(t *testing.T) {
	for _, q := range []Question{
		{}, {Kind: askList, Lang: "id", Of: topicKind, ID: "nato", N: 3}, {Kind: askEditions, Lang: "ar", N: -1},
		{Kind: askLicence, ID: strings.Repeat("x", 300)}, {Kind: askHas, Lang: "zh-Hant", ID: "a\x00\u0080"}, {Of: strings.Repeat("y", 200), N: 1 << 40},
	} {
		if got := questionOf(string(q.appendTo(nil))); got != q {
			t.Errorf("got %v, want %v", got, q)
		}
	}
}
