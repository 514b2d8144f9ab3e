package render

import (
	"html/template"
	"strings"
	"testing"
	"text/template/parse"

	"digest/internal/site"
)

// TestEscape holds that what a function returns as HTML is printed without one
// more call, and that all else is escaped as ever.
func TestEscape(t *testing.T) {
	l := &locale{}
	const text = `{{link .}} {{.Name}} {{if .URL}}{{link . | printf "%s"}}{{end}} <i title="{{link .}}">{{add 1 2}}</i>`
	tmpl := template.Must(template.New("").Funcs(l.functions()).Parse(text))
	hostile := site.Link{Name: `<b>"&`, URL: "/x"}
	if err := l.escape(tmpl, hostile); err != nil {
		t.Fatal(err)
	}
	if first := tmpl.Tree.Root.Nodes[0].(*parse.ActionNode); len(first.Pipe.Cmds) != 1 {
		t.Errorf("%s has an escaper: has html/template another name for it?", first)
	}
	var got strings.Builder
	if err := tmpl.Execute(&got, hostile); err != nil {
		t.Fatal(err)
	}
	const link = `<a href="/x"><bdi>&lt;b&gt;&#34;&amp;</bdi></a>`
	want := link + ` &lt;b&gt;&#34;&amp; ` + template.HTMLEscapeString(link) + ` <i title="&lt;b&gt;&#34;&amp;">3</i>`
	if got.String() != want {
		t.Errorf("got  %s\nwant %s", got.String(), want)
	}
}
