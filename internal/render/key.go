package render

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"hash"
	"maps"
	"slices"
	"strings"
	"text/template/parse"
)

// Key names everything but the View that a page of a kind depends on: the
// templates that it can use, the language's strings, the paths of the static
// files that it names. The same Key and an equal View give the same page. It is
// "" for a kind or a language that is not there.
func (t *Theme) Key(name, tag string) string {
	l := t.locales[tag]
	if machine, ok := machineKindOf(name); ok && l != nil {
		return machine.key(t, l)
	}
	i := slices.IndexFunc(kinds, func(k kind) bool { return k.name == name })
	if l == nil || i < 0 {
		return ""
	}
	used := t.sources.uses(i)
	h := sha256.New()
	addTo(h, l.tag, fmt.Sprint(t.minifier != nil))
	for _, file := range slices.Sorted(maps.Keys(used.files)) {
		addTo(h, file, string(used.files[file]))
	}
	for _, key := range slices.Sorted(maps.Keys(l.messages)) {
		addTo(h, key, l.messages[key].String())
	}
	for _, asset := range slices.Sorted(maps.Keys(t.paths)) {
		if used.asset(asset) {
			addTo(h, asset, t.paths[asset])
		}
	}
	return hex.EncodeToString(h.Sum(nil)[:16])
}

// Uses reports whether pages of a kind depend on a file of the theme: a
// template, a strings file, a static file.
func (t *Theme) Uses(name, file string) bool {
	if machine, ok := machineKindOf(name); ok {
		static, isStatic := strings.CutPrefix(file, "static/")
		return strings.HasPrefix(file, stringsFolder+"/") || isStatic && machine.uses(static)
	}
	i := slices.IndexFunc(kinds, func(k kind) bool { return k.name == name })
	if i < 0 || strings.HasPrefix(file, stringsFolder+"/") {
		return i >= 0
	}
	used := t.sources.uses(i)
	if static, ok := strings.CutPrefix(file, "static/"); ok {
		return used.asset(static)
	}
	return used.files[file] != nil
}

// addTo hashes strings so that no two lists of strings look the same.
func addTo(h hash.Hash, parts ...string) {
	for _, p := range parts {
		fmt.Fprintf(h, "%d:%s", len(p), p)
	}
}

// printing are the functions that print a partial.
var printing = map[string]string{"sitehead": "site-head", "header": "site-header", "footer": "site-footer", "summary": "story-summary", "quotation": "quote-entry"}

// uses are the template files that a page can use, and the static files that
// they name; assets is nil when a name is not known before the page is made.
type uses struct {
	sources *sources
	files   map[string][]byte
	assets  map[string]bool
	// stories is true when more is asked of the stories in a list than their
	// number and what summary prints.
	stories bool
}

// uses returns what pages of a kind can use.
func (s *sources) uses(kind int) *uses {
	u := &uses{sources: s, files: map[string][]byte{}, assets: map[string]bool{}}
	u.follow(s.kinds[kind])
	if !s.kinds[kind].whole {
		u.follow(s.base)
	}
	return u
}

// asset reports whether a file of static/ is named.
func (u *uses) asset(name string) bool {
	return u.assets == nil || u.assets[name] || u.assets[strings.TrimPrefix(name, "assets/")]
}

// follow notes a file and all that it includes. A file's own definitions are
// part of it.
func (u *uses) follow(s *source) {
	if s == nil || u.files[s.file] != nil {
		return
	}
	u.files[s.file] = s.text
	u.node(s.tree.Root)
	for _, tree := range s.defs {
		u.node(tree.Root)
	}
}

func (u *uses) include(name string) {
	if s := u.sources.partials[name]; s != nil {
		u.follow(s)
	}
}

func (u *uses) list(list *parse.ListNode) {
	if list == nil {
		return
	}
	for _, n := range list.Nodes {
		u.node(n)
	}
}

func (u *uses) node(n parse.Node) {
	switch n := n.(type) {
	case *parse.ListNode:
		u.list(n)
	case *parse.ActionNode:
		u.pipe(n.Pipe)
	case *parse.TemplateNode:
		u.include(n.Name)
		u.pipe(n.Pipe)
	case *parse.IfNode:
		u.branch(&n.BranchNode)
	case *parse.WithNode:
		u.branch(&n.BranchNode)
	case *parse.RangeNode:
		if sumsUp(n) {
			u.include(printing["summary"])
			u.list(n.ElseList)
			return
		}
		u.branch(&n.BranchNode)
	}
}

func (u *uses) branch(n *parse.BranchNode) {
	u.pipe(n.Pipe)
	u.list(n.List)
	u.list(n.ElseList)
}

func (u *uses) pipe(pipe *parse.PipeNode) {
	if pipe == nil {
		return
	}
	for _, command := range pipe.Cmds {
		if isCall(command, "len", storiesField) {
			continue
		}
		for i, arg := range command.Args {
			switch arg := arg.(type) {
			case *parse.PipeNode:
				u.pipe(arg)
			case *parse.FieldNode:
				u.fields(arg.Ident)
			case *parse.VariableNode:
				u.fields(arg.Ident)
			case *parse.ChainNode:
				u.fields(arg.Field)
				if inner, ok := arg.Node.(*parse.PipeNode); ok {
					u.pipe(inner)
				}
			case *parse.IdentifierNode:
				u.include(printing[arg.Ident])
				if arg.Ident == "asset" {
					u.name(command.Args[i+1:])
				}
			}
		}
	}
}

// fields notes that fields are asked for, one of what the one before has.
func (u *uses) fields(names []string) {
	u.stories = u.stories || slices.Contains(names, storiesField[1:])
}

// storiesField leads to the stories in a list.
const storiesField = ".Stories"

// SumsUp reports whether pages of a kind print no more of the stories in a list
// than the function summary does: their Views can be brief.
func (t *Theme) SumsUp(name string) bool { return t.summing[name] }

// summing are the kinds of page whose lists are of summaries alone.
func (s *sources) summing() map[string]bool {
	summing := map[string]bool{}
	for i, k := range kinds {
		summing[k.name] = !s.uses(i).stories
	}
	return summing
}

// sumsUp reports whether a range is {{range .Stories}}{{summary .}}{{end}}.
func sumsUp(n *parse.RangeNode) bool {
	if n.Pipe.String() != storiesField {
		return false
	}
	return !slices.ContainsFunc(n.List.Nodes, func(n parse.Node) bool {
		action, ok := n.(*parse.ActionNode)
		return n.Type() != parse.NodeText && !(ok && len(action.Pipe.Decl) == 0 && len(action.Pipe.Cmds) == 1 && isCall(action.Pipe.Cmds[0], "summary", "."))
	})
}

// isCall reports whether a command calls a function with one argument.
func isCall(c *parse.CommandNode, function, argument string) bool {
	return len(c.Args) == 2 && c.Args[0].String() == function && c.Args[1].String() == argument
}

// name notes the name of a static file.
func (u *uses) name(args []parse.Node) {
	if len(args) == 1 {
		if name, ok := args[0].(*parse.StringNode); ok {
			if u.assets != nil {
				u.assets[name.Text] = true
			}
			return
		}
	}
	u.assets = nil
}
