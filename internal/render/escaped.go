package render

import (
	"html/template"
	"io"
	"reflect"
	"text/template/parse"
)

// html/template puts an escaper behind all that a template prints. What our
// functions return as HTML it hands on as it is, in a call as dear as that of
// the function, some dozens of times on each page.

// escaperOfText is what html/template calls the escaper of text between tags,
// which lets HTML pass; those of attributes do not.
const escaperOfText = "_html_template_htmlescaper"

// escape executes a template, which is what makes html/template put escapers
// into it, and takes away those that have nothing to do.
func (l *locale) escape(t *template.Template, data any) error {
	err := t.Execute(io.Discard, data)
	s := sparer(l.functions())
	for _, of := range t.Templates() {
		if of.Tree != nil {
			s.list(of.Tree.Root)
		}
	}
	return err
}

// sparer takes escapers of text away from calls of those functions that return
// HTML.
type sparer template.FuncMap

func (s sparer) list(list *parse.ListNode) {
	if list == nil {
		return
	}
	for _, n := range list.Nodes {
		switch n := n.(type) {
		case *parse.ActionNode:
			s.pipe(n.Pipe)
		case *parse.IfNode:
			s.branch(&n.BranchNode)
		case *parse.WithNode:
			s.branch(&n.BranchNode)
		case *parse.RangeNode:
			s.branch(&n.BranchNode)
		}
	}
}

func (s sparer) branch(n *parse.BranchNode) {
	s.list(n.List)
	s.list(n.ElseList)
}

func (s sparer) pipe(pipe *parse.PipeNode) {
	last := len(pipe.Cmds) - 1
	if last < 1 || pipe.Cmds[last].String() != escaperOfText {
		return
	}
	function, ok := pipe.Cmds[last-1].Args[0].(*parse.IdentifierNode)
	if ok && s.returnsHTML(function.Ident) {
		pipe.Cmds = pipe.Cmds[:last]
	}
}

func (s sparer) returnsHTML(name string) bool {
	function := s[name]
	return function != nil && reflect.TypeOf(function).Out(0) == reflect.TypeFor[template.HTML]()
}
