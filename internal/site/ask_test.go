package site

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"digest/internal/pack"
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
	answer := SumOf([]byte("answer"))
	book.Begin([]Answered{
		Answered(appendAnswered(nil, a.appendTo(nil), answer, "")),
		Answered(appendAnswered(nil, b.appendTo(nil), Sum{}, pack.NumbersOf([]uint32{0, 7}))),
	})
	for _, test := range []struct {
		q      Question
		likely []uint32
		want   uint32
	}{{b, []uint32{0, 1}, 1}, {b, nil, 1}, {c, []uint32{0, 1}, 2}, {a, []uint32{1, 7}, 0}, {c, []uint32{2}, 2}} {
		if got := book.number(test.q, test.likely); got != test.want {
			t.Errorf("%v: got %d, want %d", test.q, got, test.want)
		}
	}
	for i, want := range []Question{a, b, c} {
		packed := Answered(book.Append(nil, uint32(i), answer))
		if book.Len() != 3 || packed.Question() != want || book.Question(uint32(i)) != want || !packed.Same(answer) || packed.Same(Sum{}) {
			t.Errorf("question %d is %v and %v, want %v", i, packed.Question(), book.Question(uint32(i)), want)
		}
	}
	asked := Answered(book.Append(nil, 1, answer)).Asked()
	if asked != pack.NumbersOf([]uint32{0, 7}) || book.Asked(1) != asked {
		t.Errorf("the maker of a summary asked %v", asked)
	}
}

// A book of some of the questions gives them other numbers wherever they stand.
func TestBookKeep(t *testing.T) {
	var before []Answered
	for i, asked := range [][]uint32{nil, {2, 3}, nil, {2}} {
		q := Question{Kind: askArticle, ID: strconv.Itoa(i)}
		before = append(before, Answered(appendAnswered(nil, q.appendTo(nil), Sum{}, pack.NumbersOf(asked))))
	}
	book := NewBook()
	book.Begin(before)
	book.noteCard(3, []uint32{1, 2})
	if others := book.Others(); !slices.Equal(others, []uint32{3}) {
		t.Errorf("the makers of %v asked something else", others)
	}
	kept, numbers := book.Keep([]bool{false, true, true, true})
	if got := Renumber(pack.NumbersOf([]uint32{1, 3}), numbers); got != pack.NumbersOf([]uint32{0, 2}) {
		t.Errorf("questions 1 and 3 became %v", slices.Collect(got.All()))
	}
	for n, want := range []string{"1", "2", "3"} {
		if got := kept.Question(uint32(n)); kept.Len() != 3 || got.ID != want {
			t.Errorf("question %d is %v", n, got)
		}
	}
	if first, last := kept.Asked(0), kept.Asked(2); first != pack.NumbersOf([]uint32{1, 2}) || last != pack.NumbersOf([]uint32{0, 1}) {
		t.Errorf("the makers of summaries asked %q and %q", first, last)
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
