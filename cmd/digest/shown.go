package main

import (
	"errors"

	"digest/internal/build"
	"digest/internal/diag"
	"digest/internal/render"
	"digest/internal/serve"
)

// shownSite is a snapshot as the server wants it.
type shownSite struct {
	*build.Snapshot
	source string
}

// Page implements serve.Site.
func (s shownSite) Page(path string) (serve.Page, bool, error) {
	page, ok, err := s.Snapshot.Page(path)
	var inTemplate *render.Error
	if errors.As(err, &inTemplate) {
		f := inTemplate.Finding()
		err = problem(f, sourceOf(s.source)(f.File))
	}
	return serve.Page{HTML: page.HTML, Owner: page.Owner}, ok, err
}

// File implements serve.Site.
func (s shownSite) File(path string) (serve.File, bool) {
	file, ok := s.Snapshot.File(path)
	return serve.File{Name: path, Size: file.Size, Open: file.Open}, ok
}

// NotFound implements serve.Site.
func (s shownSite) NotFound(string) (serve.Page, bool, error) { return s.Page("/404.html") }

// report sorts findings into what stops the site from being shown and what
// does not. Only what is shown over every page has its line of the file.
func report(findings []diag.Finding, source string) (r serve.Report) {
	for _, f := range findings {
		if f.Severity == diag.Error {
			r.Errors = append(r.Errors, problem(f, sourceOf(source)(f.File)))
		} else {
			r.Warnings = append(r.Warnings, problem(f, nil))
		}
	}
	return r
}

// problem is a finding as the server shows it.
func problem(f diag.Finding, text []byte) serve.Problem {
	return serve.Problem{
		File: f.File, Line: f.Line, Column: f.Column, Code: f.Code, Message: f.Message, Hint: f.Hint, Excerpt: f.Excerpt(text),
	}
}
