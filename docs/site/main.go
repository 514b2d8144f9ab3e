// Command site makes a site for digest to build out of the documentation: in
// goes docs/, whose files are read on a code host as they are, out comes a
// folder with config.toml, content/pages/ and a theme of its own.
//
//	go run ./docs/site        from the repository's root: writes docs/site/made/
//
// docs/README.md is the table of contents: it decides which files are pages, in
// which order, and becomes the home page.
package main

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
)

func main() {
	if err := assemble("docs", filepath.Join("docs", "site", "made")); err != nil {
		fmt.Fprintln(os.Stderr, "site:", err)
		os.Exit(1)
	}
}

// assemble writes the site's source into a folder, in place of an older one.
func assemble(docs, out string) error {
	contents, err := os.ReadFile(filepath.Join(docs, "README.md"))
	if err != nil {
		return err
	}
	for _, name := range []string{"config.toml", "content", "static", "templates"} {
		if err := os.RemoveAll(filepath.Join(out, name)); err != nil {
			return err
		}
	}
	if err := os.CopyFS(out, os.DirFS(filepath.Join(docs, "site", "theme"))); err != nil {
		return err
	}
	if err := os.CopyFS(filepath.Join(out, "static", "images"), os.DirFS(filepath.Join(docs, "images"))); err != nil {
		return err
	}
	if err := write(filepath.Join(out, "templates", "home.html"), home(string(contents))); err != nil {
		return err
	}
	all := entries(string(contents))
	texts := make([]string, len(all))
	for i, e := range all {
		text, err := os.ReadFile(filepath.Join(docs, e.file+".md"))
		if err != nil {
			return fmt.Errorf("README.md names a file: %w", err)
		}
		texts[i] = string(text)
	}
	anchors := anchors(texts)
	for i, e := range all {
		made, err := page(anchors.Replace(texts[i]), e, i+1)
		if err != nil {
			return fmt.Errorf("%s.md: %w", e.file, err)
		}
		if err := write(filepath.Join(out, "content", "pages", e.file+".en.md"), made); err != nil {
			return err
		}
	}
	return nil
}

// entry is a line of the table of contents:
//
//   - [Start in two minutes](start.md): from nothing to a site that you can open.
//
// Those of the first part are in the menu.
type entry struct {
	name, file, about string
	menu              bool
}

var entryLine = regexp.MustCompile(`^- \[(.+)\]\(([\w-]+)\.md\): (.+)$`)

func entries(contents string) (all []entry) {
	part := 0
	for line := range strings.Lines(contents) {
		if strings.HasPrefix(line, "## ") {
			part++
		}
		if m := entryLine.FindStringSubmatch(strings.TrimSpace(line)); m != nil {
			all = append(all, entry{m[1], m[2], m[3], part == 1})
		}
	}
	return all
}

// home is the template of the home page: the table of contents.
func home(contents string) string {
	var b strings.Builder
	b.WriteString("<article>\n")
	list := false
	for line := range strings.Lines(contents) {
		line = strings.TrimSpace(line)
		m := entryLine.FindStringSubmatch(line)
		if list && m == nil {
			b.WriteString("</dl>\n")
		}
		if !list && m != nil {
			b.WriteString("<dl class=\"contents\">\n")
		}
		list = m != nil
		switch {
		case list:
			fmt.Fprintf(&b, "<dt><a href=\"{{.Site.Home}}%s/\">{{%q}}</a></dt><dd>{{%q}}</dd>\n", m[2], m[1], m[3])
		case strings.HasPrefix(line, "# "):
			fmt.Fprintf(&b, "<header class=\"page-head\"><h1>{{%q}}</h1></header>\n<div class=\"prose\">\n", line[2:])
		case strings.HasPrefix(line, "## "):
			fmt.Fprintf(&b, "<h2>{{%q}}</h2>\n", line[3:])
		case line != "":
			fmt.Fprintf(&b, "<p>{{%q}}</p>\n", line)
		}
	}
	if list {
		b.WriteString("</dl>\n")
	}
	b.WriteString("</div>\n</article>\n{{define \"head-title\"}}{{.Site.Title}}{{end}}\n")
	return b.String()
}

// page is a file of the documentation as a page of the site: its heading is
// its title, and comments for programs go.
func page(text string, e entry, weight int) (string, error) {
	heading, rest, _ := strings.Cut(text, "\n")
	title, ok := strings.CutPrefix(heading, "# ")
	if !ok {
		return "", fmt.Errorf("the first line is no heading")
	}
	var b strings.Builder
	fmt.Fprintf(&b, "+++\ntitle = %q\nsummary = %q\nmenu = %v\nweight = %d\n+++\n", strings.ReplaceAll(title, "`", ""), e.about, e.menu, weight)
	code := false
	for line := range strings.Lines(rest) {
		switch {
		case strings.HasPrefix(strings.TrimSpace(line), "```"):
			code = !code
		case !code && strings.HasPrefix(line, "<!--"):
			line = "\n"
		case !code:
			line = strings.ReplaceAll(line, "](images/", "](/images/")
		}
		b.WriteString(line)
	}
	return b.String(), nil
}

var headingWithDot = regexp.MustCompile(`(?m)^##+ (.*\..*)$`)

// anchors leads from the anchors of headings as code hosts have them to those of
// digest: where a heading has a dot, the first have nothing and the second a
// hyphen.
func anchors(texts []string) *strings.Replacer {
	var pairs []string
	for _, m := range headingWithDot.FindAllStringSubmatch(strings.Join(texts, "\n"), -1) {
		name := strings.ToLower(strings.Trim(m[1], "`[]"))
		pairs = append(pairs, "#"+strings.ReplaceAll(name, ".", "")+")", "#"+strings.ReplaceAll(name, ".", "-")+")")
	}
	return strings.NewReplacer(pairs...)
}

func write(name, text string) error {
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		return err
	}
	return os.WriteFile(name, []byte(text), 0o644)
}
