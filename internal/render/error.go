package render

import (
	"errors"
	"fmt"
	"html/template"
	"reflect"
	"regexp"
	"strconv"
	"strings"

	"digest/internal/diag"
)

// Error is what is wrong in a template. It prints as
//
//	templates/article.html:12:5: <.Titel>: can't evaluate field Titel in type site.Article, for /id/2024/05/slug/
type Error struct {
	diag.Position
	Message string
	Hint    string
	// URL is the path of the page that was being made; empty at load.
	URL string
}

func (e *Error) Error() string {
	if e.URL == "" {
		return fmt.Sprintf("%s: %s", e.Position, e.Message)
	}
	return fmt.Sprintf("%s: %s, for %s", e.Position, e.Message, e.URL)
}

// Finding returns the error as a finding of code template.
func (e *Error) Finding() diag.Finding {
	message := e.Message
	if e.URL != "" {
		message += ", for " + e.URL
	}
	return diag.Errorf(e.Position, "template", "%s", message).WithHint("%s", e.Hint)
}

// place finds "templates/article.html:12:5: " in messages of text/template and
// html/template, with whatever these say before it.
var place = regexp.MustCompile(`(?s)^(?:html/)?template: ?([^\s:]+)(?::(\d+))?(?::(\d+))?: (.*)$`)

// executing is the part of a message that names what the position shows.
var executing = regexp.MustCompile(`^executing "[^"]*" at (<.*?>): `)

// calling is the part of a message about an error of a function.
var calling = regexp.MustCompile(`error calling \w+: `)

// unclosed is how html/template says that a template is cut off.
var unclosed = regexp.MustCompile(`^(?:.* )?ends in (?:a )?non-text context: .*$`)

// newError takes the position out of a message of the template packages.
func newError(err error, url string) *Error {
	var own *Error
	if errors.As(err, &own) {
		return &Error{own.Position, own.Message, own.Hint, url}
	}
	m := place.FindStringSubmatch(err.Error())
	if m == nil {
		return &Error{diag.Position{File: "templates"}, err.Error(), "", url}
	}
	e := &Error{Position: diag.Position{File: m[1]}, URL: url}
	e.Line, _ = strconv.Atoi(m[2])
	if column, err := strconv.Atoi(m[3]); err == nil {
		e.Column = column + 1
	}
	e.Message = executing.ReplaceAllString(m[4], "$1: ")
	e.Message = calling.ReplaceAllString(e.Message, "")
	e.Message = unclosed.ReplaceAllString(e.Message, "an element, attribute or comment is not closed")
	e.Hint = hint(e.Message, err)
	return e
}

var (
	unknownField    = regexp.MustCompile(`can't evaluate field (\w+) in type \*?site\.(\w+)`)
	unknownFunction = regexp.MustCompile(`function "(\w+)" not defined`)
)

// hint names the field or function that was probably meant.
func hint(message string, err error) string {
	var exec *template.Error
	if errors.As(err, &exec) {
		return ""
	}
	if m := unknownField.FindStringSubmatch(message); m != nil {
		return diag.DidYouMean(m[1], fieldsOf(m[2]), "docs/templates.md lists the fields of every View")
	}
	if m := unknownFunction.FindStringSubmatch(message); m != nil {
		var names []string
		for name := range (&locale{}).functions() {
			names = append(names, name)
		}
		return diag.DidYouMean(m[1], names, "docs/templates.md lists the functions")
	}
	return ""
}

// fieldsOf returns the fields of a type of package site, by its name.
func fieldsOf(name string) []string {
	var fields []string
	seen := map[reflect.Type]bool{}
	var visit func(t reflect.Type)
	visit = func(t reflect.Type) {
		switch t.Kind() {
		case reflect.Pointer, reflect.Slice:
			visit(t.Elem())
		case reflect.Struct:
			if seen[t] || !strings.HasPrefix(t.String(), "site.") {
				return
			}
			seen[t] = true
			for _, f := range reflect.VisibleFields(t) {
				if t.Name() == name {
					fields = append(fields, f.Name)
				}
				visit(f.Type)
			}
		}
	}
	for _, k := range kinds {
		visit(k.view)
	}
	return fields
}
