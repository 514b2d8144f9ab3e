package serve

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"fmt"
	"html"
	"net/http"
	"path"
	"slices"
	"strings"
)

// answer is what a path is answered with, over HTTP or in an event.
type answer struct {
	status int
	html   []byte // without the script
	tag    string // names the bytes; "" for pages that tell of a failure
	owner  string
	// failure is why the page cannot be made.
	failure *Problem
	// location is where the page is instead, a path as Site has them.
	location string
	// file is set when the path is that of a file.
	file *File
}

// answer asks the site of a state for a path, which is clean.
func (s *Server) answer(st *state, at string) answer {
	if st.site == nil {
		return s.nothingYet(st)
	}
	if page, ok, err := st.site.Page(at); ok || err != nil {
		return s.made(http.StatusOK, page, err)
	}
	if f, ok := st.site.File(at); ok {
		return answer{status: http.StatusOK, file: &f}
	}
	if elsewhere := st.elsewhere(at); elsewhere != "" {
		return answer{status: http.StatusMovedPermanently, location: elsewhere}
	}
	if page, ok, err := st.site.NotFound(at); ok || err != nil {
		return s.made(http.StatusNotFound, page, err)
	}
	text := s.plain("Not found", "There is no page at this address.", "")
	return answer{status: http.StatusNotFound, html: text, tag: tagOf(text)}
}

// elsewhere is where the page is that a path leaves something out of, or says
// too much for.
func (st *state) elsewhere(at string) string {
	candidate := at + "/"
	if strings.HasSuffix(at, "/") {
		return ""
	}
	if path.Base(at) == "index.html" {
		candidate = strings.TrimSuffix(at, "index.html")
	}
	if _, ok, err := st.site.Page(candidate); ok || err != nil {
		return candidate
	}
	return ""
}

// made is the answer that came of making a page.
func (s *Server) made(status int, page Page, err error) answer {
	if err == nil {
		return answer{status: status, html: page.HTML, tag: tagOf(page.HTML), owner: page.Owner}
	}
	var p Problem
	if !errors.As(err, &p) {
		p = Problem{Message: err.Error()}
	}
	return answer{status: http.StatusInternalServerError, failure: &p, owner: page.Owner,
		html: s.plain("This page cannot be made", "It is shown as soon as the error is gone.", p.Error())}
}

func (s *Server) nothingYet(st *state) answer {
	title, text := "One moment", "The site is being built."
	if st.shown {
		title, text = "There is nothing to show yet", "The site is shown as soon as its errors are gone."
	}
	var problems []string
	for _, p := range st.report.Errors {
		problems = append(problems, p.Error())
	}
	return answer{status: http.StatusServiceUnavailable, html: s.plain(title, text, strings.Join(problems, "\n"))}
}

// tagOf names bytes, so that a browser can say which it has.
func tagOf(text []byte) string {
	sum := sha256.Sum256(text)
	return base64.RawURLEncoding.EncodeToString(sum[:18])
}

// plain is a page of the server's own. What is wrong stands in the panel, so
// the page has it for those alone who read without scripts.
func (s *Server) plain(title, text, problems string) []byte {
	var b bytes.Buffer
	fmt.Fprintf(&b, `<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>%[1]s</title>
<link rel="stylesheet" href="%[3]slive.css">
</head>
<body class="digest-plain">
<main>
<h1>%[1]s</h1>
<p>%[2]s</p>
`, html.EscapeString(title), html.EscapeString(text), s.ownAddress())
	if problems != "" {
		fmt.Fprintf(&b, "<noscript><pre>%s</pre></noscript>\n", html.EscapeString(problems))
	}
	b.WriteString("</main>\n</body>\n</html>\n")
	return b.Bytes()
}

// withScript is a page with the script that keeps it up to date.
func (s *Server) withScript(a answer) []byte {
	script := fmt.Sprintf(`<script type="module" src="%slive.js" data-digest-page="%s"></script>`, s.ownAddress(), a.tag)
	at := scriptPlace(a.html)
	return slices.Concat(a.html[:at], []byte(script), a.html[at:])
}

// ownAddress is where the server's own files are, as it stands in HTML.
func (s *Server) ownAddress() string { return html.EscapeString(s.address("/" + ownFolder)) }

// scriptPlace is before the end of the head; a page that leaves the tags out
// has the script at the end of its body.
func scriptPlace(text []byte) int {
	for _, end := range []string{"</head>", "</body>"} {
		if at := indexFold(text, end); at >= 0 {
			return at
		}
	}
	return len(text)
}

// indexFold is where a tag in lower case begins, however it is written.
func indexFold(text []byte, tag string) int {
	for from := 0; ; {
		at := bytes.IndexByte(text[from:], '<')
		if at < 0 || from+at+len(tag) > len(text) {
			return -1
		}
		from += at
		if strings.EqualFold(string(text[from:from+len(tag)]), tag) {
			return from
		}
		from++
	}
}
