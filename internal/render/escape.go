package render

import (
	"fmt"
	"html/template"
	"reflect"
	"text/template/parse"
)

// html/template escapes what is printed as text by a variadic function that is
// called by reflection, which is most of the time that a page takes. Templates
// that it has escaped are made faster here: where a function of ours returned
// HTML, its escaper goes, and otherwise a plainer one, of one argument, takes
// its place. Escapers of attributes and links stay as they are.

const (
	escaper = "_html_template_htmlescaper"
	// fastEscaper is ours. Templates have no need to call it.
	fastEscaper = "_text"
)

// escapeText returns what stands for a value in the text of a page.
func escapeText(v any) template.HTML {
	switch v := v.(type) {
	case nil:
		return ""
	case template.HTML:
		return v
	case string:
		return template.HTML(template.HTMLEscapeString(v))
	}
	return template.HTML(template.HTMLEscapeString(fmt.Sprint(v)))
}

// quicken changes the escapers of all templates of a set.
func quicken(set *template.Template, functions template.FuncMap) {
	q := quickener{}
	for name, f := range functions {
		q[name] = reflect.TypeOf(f).Out(0) == reflect.TypeFor[template.HTML]()
	}
	for _, t := range set.Templates() {
		if t.Tree != nil {
			q.list(t.Tree.Root, false)
		}
	}
}

// quickener knows which functions return HTML.
type quickener map[string]bool

// list changes the actions of a list; safe says that dot is HTML in it.
func (q quickener) list(list *parse.ListNode, safe bool) {
	if list == nil {
		return
	}
	for _, n := range list.Nodes {
		switch n := n.(type) {
		case *parse.IfNode:
			q.list(n.List, safe)
			q.list(n.ElseList, safe)
		case *parse.WithNode:
			q.list(n.List, len(n.Pipe.Cmds) == 1 && len(n.Pipe.Decl) == 0 && q[called(n.Pipe.Cmds[0])])
			q.list(n.ElseList, safe)
		case *parse.RangeNode:
			q.list(n.List, false)
			q.list(n.ElseList, safe)
		case *parse.ActionNode:
			q.action(n.Pipe, safe)
		}
	}
}

func (q quickener) action(p *parse.PipeNode, safe bool) {
	if len(p.Cmds) != 2 || called(p.Cmds[1]) != escaper {
		return
	}
	_, dot := p.Cmds[0].Args[0].(*parse.DotNode)
	if q[called(p.Cmds[0])] || dot && safe {
		p.Cmds = p.Cmds[:1]
	} else {
		p.Cmds[1].Args[0].(*parse.IdentifierNode).Ident = fastEscaper
	}
}

// called returns the name of the function that a command calls, or "".
func called(c *parse.CommandNode) string {
	if id, ok := c.Args[0].(*parse.IdentifierNode); ok {
		return id.Ident
	}
	return ""
}
