package render

import (
	"html/template"
	"reflect"
	"text/template/parse"
)

// dropEscapers takes out of escaped templates what html/template added where
// it cannot change anything: the escaper of text after a function that returns
// HTML. It calls every escaper by reflection, which is most of the time that a
// page takes.
func dropEscapers(set *template.Template, functions template.FuncMap) {
	safe := map[string]bool{}
	for name, f := range functions {
		safe[name] = reflect.TypeOf(f).Out(0) == reflect.TypeFor[template.HTML]()
	}
	for _, t := range set.Templates() {
		if t.Tree != nil {
			dropIn(t.Tree.Root, safe)
		}
	}
}

func dropIn(list *parse.ListNode, safe map[string]bool) {
	if list == nil {
		return
	}
	for _, n := range list.Nodes {
		switch n := n.(type) {
		case *parse.IfNode:
			dropIn(n.List, safe)
			dropIn(n.ElseList, safe)
		case *parse.WithNode:
			dropIn(n.List, safe)
			dropIn(n.ElseList, safe)
		case *parse.RangeNode:
			dropIn(n.List, safe)
			dropIn(n.ElseList, safe)
		case *parse.ActionNode:
			dropFrom(n.Pipe, safe)
		}
	}
}

func dropFrom(p *parse.PipeNode, safe map[string]bool) {
	if len(p.Cmds) == 2 && calls(p.Cmds[1]) == "_html_template_htmlescaper" && safe[calls(p.Cmds[0])] {
		p.Cmds = p.Cmds[:1]
	}
}

func calls(c *parse.CommandNode) string {
	if id, ok := c.Args[0].(*parse.IdentifierNode); ok {
		return id.Ident
	}
	return ""
}
