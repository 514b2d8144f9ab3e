package render

import (
	"bytes"
	"html/template"
	"maps"
	"regexp"
	"slices"
	"sync"
	"text/template/parse"
)

// page is the template of one kind in one language, made when first needed.
type page struct {
	once     sync.Once
	template *template.Template
	err      error
}

// page returns the template of a kind.
func (l *locale) page(kind int) (*template.Template, error) {
	p := &l.pages[kind]
	p.once.Do(func() {
		if p.err = l.compilePartials(); p.err != nil {
			return
		}
		if p.template, p.err = l.compile(l.theme.sources.kinds[kind]); p.err == nil {
			p.err = l.escape(p.template, l.theme.probe(l, kinds[kind].view, 0))
		}
		if p.err != nil {
			p.err = inFile(newError(p.err, ""), kinds[kind].file())
		}
	})
	return p.template, p.err
}

// inFile names the file for errors that know only the name of base.html.
func inFile(e *Error, file string) *Error {
	if e.File == "base" || e.File == "main" {
		e.File = file
	}
	return e
}

// compilePartials makes the templates that all kinds of page share, when they
// are first needed, in two sets: html/template lets nobody copy a set that has
// been executed.
func (l *locale) compilePartials() error {
	l.sharedOnce.Do(func() { l.sharedErr = l.compileShared() })
	return l.sharedErr
}

func (l *locale) compileShared() (err error) {
	l.shared = template.New("").Funcs(l.functions())
	if err := l.add(l.shared, "base", l.theme.sources.base); err != nil {
		return err
	}
	for _, name := range slices.Sorted(maps.Keys(l.theme.sources.partials)) {
		if err := l.add(l.shared, name, l.theme.sources.partials[name]); err != nil {
			return err
		}
	}
	if l.frames, err = l.shared.Clone(); err != nil {
		return err
	}
	for _, name := range []string{"story-summary", "quote-entry"} {
		_ = l.escape(l.frames.Lookup(name), nil) // what is wrong with it is found when it is tried
	}
	return nil
}

// compile makes a page: base.html around the kind's file, which may define
// anew what base.html has as block.
func (l *locale) compile(s *source) (*template.Template, error) {
	set, err := l.shared.Clone()
	if err != nil {
		return nil, err
	}
	if err := l.add(set, "main", s); err != nil {
		return nil, err
	}
	if s.whole {
		return set.Lookup("main"), nil
	}
	return set.Lookup("base"), nil
}

func (l *locale) add(set *template.Template, name string, s *source) error {
	if _, err := set.AddParseTree(name, l.prepare(s, s.tree)); err != nil {
		return err
	}
	for _, def := range slices.Sorted(maps.Keys(s.defs)) {
		if _, err := set.AddParseTree(def, l.prepare(s, s.defs[def])); err != nil {
			return err
		}
	}
	return nil
}

// prepare returns a copy of a tree for this language. Words and asset paths
// that are the same on every page are printed once and for all here, which
// makes pages several times faster, and white space of the layout goes. Files
// with a script or style element are left alone: HTML rules do not hold there.
func (l *locale) prepare(s *source, tree *parse.Tree) *parse.Tree {
	tree = tree.Copy()
	if !s.scripted {
		l.foldList(tree.Root)
	}
	return tree
}

func (l *locale) foldList(list *parse.ListNode) {
	if list == nil {
		return
	}
	nodes := list.Nodes[:0]
	for _, n := range list.Nodes {
		n = l.foldNode(n, nodes)
		text, isText := n.(*parse.TextNode)
		if before, ok := last(nodes).(*parse.TextNode); ok && isText {
			before.Text = append(slices.Clip(before.Text), text.Text...)
			continue
		}
		nodes = append(nodes, n)
	}
	list.Nodes = nodes
	for _, n := range nodes {
		if text, ok := n.(*parse.TextNode); ok {
			text.Text = layoutSpace.ReplaceAll(text.Text, []byte("\n"))
		}
	}
}

// layoutSpace is white space that only lays out the template's source.
var layoutSpace = regexp.MustCompile(`[ \t]*\r?\n\s*`)

func last(nodes []parse.Node) parse.Node {
	if len(nodes) == 0 {
		return nil
	}
	return nodes[len(nodes)-1]
}

func (l *locale) foldNode(n parse.Node, before []parse.Node) parse.Node {
	switch n := n.(type) {
	case *parse.IfNode:
		l.foldList(n.List)
		l.foldList(n.ElseList)
	case *parse.WithNode:
		l.foldList(n.List)
		l.foldList(n.ElseList)
	case *parse.RangeNode:
		l.foldList(n.List)
		l.foldList(n.ElseList)
	case *parse.ActionNode:
		if t, ok := last(before).(*parse.TextNode); ok && bytes.HasSuffix(t.Text, []byte("=")) {
			return n // an attribute without quotes has rules of its own
		}
		if words, ok := l.constant(n); ok {
			return &parse.TextNode{NodeType: parse.NodeText, Pos: n.Pos, Text: []byte(words)}
		}
	}
	return n
}

// constant returns what {{t "key"}} and {{asset "name"}} print, escaped. A call
// that fails stays as it is, to fail with its position when the template is
// tried.
func (l *locale) constant(n *parse.ActionNode) (template.HTML, bool) {
	if len(n.Pipe.Decl) > 0 || len(n.Pipe.Cmds) != 1 || len(n.Pipe.Cmds[0].Args) != 2 {
		return "", false
	}
	args := n.Pipe.Cmds[0].Args
	function, ok1 := args[0].(*parse.IdentifierNode)
	value, ok2 := args[1].(*parse.StringNode)
	if !ok1 || !ok2 {
		return "", false
	}
	switch function.Ident {
	case "t":
		words, err := l.t(value.Text)
		return words, err == nil
	case "asset":
		path, err := l.asset(value.Text)
		return template.HTML(template.HTMLEscapeString(path)), err == nil
	}
	return "", false
}
