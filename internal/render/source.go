package render

import (
	"bytes"
	"html/template"
	"io/fs"
	"path"
	"slices"
	"strings"
	texttemplate "text/template"
	"text/template/parse"

	"digest/internal/diag"
)

// source is a template file as parsed: its own tree and those it defines.
type source struct {
	file string
	text []byte
	tree *parse.Tree
	defs map[string]*parse.Tree
	// whole is true for a file that is the whole page; any other is what
	// base.html holds.
	whole bool
	// scripted is true for a file with a script or style element.
	scripted bool
}

// sources are all template files of a theme.
type sources struct {
	base     *source
	kinds    []*source // as kinds
	partials map[string]*source
}

const baseFile = "templates/base.html"

// parseTemplates reads and parses every template file.
func parseTemplates(files fs.FS, functions template.FuncMap) (*sources, []diag.Finding) {
	p := templateReader{files: files, functions: texttemplate.FuncMap(functions)}
	s := &sources{partials: map[string]*source{}}
	s.base = p.read(baseFile)
	for _, k := range kinds {
		s.kinds = append(s.kinds, p.read(k.file()))
	}
	partials, _ := fs.Glob(files, "templates/partials/*.html")
	for _, file := range partials {
		s.partials[strings.TrimSuffix(path.Base(file), ".html")] = p.read(file)
	}
	p.refuseOthers()
	return s, p.found
}

type templateReader struct {
	files     fs.FS
	functions texttemplate.FuncMap
	found     []diag.Finding
}

func (p *templateReader) read(file string) *source {
	text, err := fs.ReadFile(p.files, file)
	if err != nil {
		p.found = append(p.found, diag.Errorf(diag.Position{File: file}, "template", "the template is missing"))
		return nil
	}
	t, err := texttemplate.New(file).Funcs(p.functions).Parse(string(text))
	if err != nil {
		p.found = append(p.found, newError(err, "").Finding())
		return nil
	}
	s := &source{file: file, text: text, tree: t.Tree, defs: map[string]*parse.Tree{}}
	for _, d := range t.Templates() {
		if d.Name() != file {
			s.defs[d.Name()] = d.Tree
		}
	}
	lower := bytes.ToLower(text)
	s.whole = bytes.HasPrefix(bytes.TrimSpace(lower), []byte("<!doctype"))
	s.scripted = bytes.Contains(lower, []byte("<script")) || bytes.Contains(lower, []byte("<style"))
	return s
}

// refuseOthers reports files that no page would ever use: a misspelt kind.
func (p *templateReader) refuseOthers() {
	known := []string{baseFile}
	for _, k := range kinds {
		known = append(known, k.file())
	}
	all, _ := fs.Glob(p.files, "templates/*.html")
	for _, file := range all {
		if !slices.Contains(known, file) {
			p.found = append(p.found, diag.Errorf(diag.Position{File: file}, "template", "no kind of page has this name").
				WithHint("%s", diag.DidYouMean(file, known, "a part that other templates use belongs in templates/partials/")))
		}
	}
}
