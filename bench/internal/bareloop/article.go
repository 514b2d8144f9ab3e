package bareloop

import (
	"bytes"
	"fmt"
	"html/template"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/BurntSushi/toml"
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/parser"
)

// article is an article's front matter, and its body while its page is made.
type article struct {
	Title, Subtitle, Summary string
	Slug                     string
	Date                     time.Time
	Section                  string
	Topics                   []string
	Dateline                 struct {
		Place string
		Date  time.Time
	}
	Extent, Desk, Responsible string
	Source                    struct {
		Title, URL, Outlet, Lang string
		Authors                  []string
		Published                time.Time
	}
	Rights      struct{ Licence, Holder string }
	Translation struct {
		Method, From, Tool     string
		Translators, Reviewers []string
	}
	Quote      []quote
	Correction []struct {
		Kind, Note string
		Date       time.Time
	}

	file, Lang, URL string
	Versions        []version
	text            []byte
	Body            template.HTML
}

type quote struct {
	ID, Kind, Text, Speaker, Role, Original, Spoken string
	Weight                                          int
	Said                                            struct {
		Place string
		Date  time.Time
	}
}

// version is an article of the same story.
type version struct{ Lang, Name, URL string }

// read reads the articles of a story.
func read(f *files) ([]*article, error) {
	var shared article
	if f.shared != "" {
		if _, err := toml.DecodeFile(f.shared, &shared); err != nil {
			return nil, err
		}
	}
	var articles []*article
	for _, file := range f.articles {
		a := shared
		if err := a.read(file); err != nil {
			return nil, fmt.Errorf("%s: %w", file, err)
		}
		articles = append(articles, &a)
	}
	return articles, nil
}

// read reads an article's own keys over those of the story.
func (a *article) read(file string) error {
	text, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	front, body, ok := bytes.Cut(bytes.TrimPrefix(text, []byte("+++\n")), []byte("\n+++\n"))
	if !ok {
		return fmt.Errorf("no front matter")
	}
	if _, err := toml.Decode(string(front), a); err != nil {
		return err
	}
	a.file, a.text = file, body
	a.name(strings.TrimSuffix(file, ".md"))
	return nil
}

// name takes the language and the slug from "…/slug.LANG" or "…/slug/LANG".
func (a *article) name(file string) {
	name, lang, ok := strings.Cut(filepath.Base(file), ".")
	if !ok {
		name, lang = filepath.Base(filepath.Dir(file)), name
	}
	if a.Lang = lang; a.Slug == "" {
		a.Slug = name
	}
	a.URL = "/" + lang + a.Date.Format("/2006/01/") + a.Slug + "/"
}

// markdown is goldmark as it comes, with what the articles need.
var markdown = goldmark.New(
	goldmark.WithExtensions(extension.Table, extension.Footnote, extension.CJK),
	goldmark.WithParserOptions(parser.WithAutoHeadingID()),
)

// convert makes the body's HTML.
func (a *article) convert() error {
	var b bytes.Buffer
	err := markdown.Convert(a.text, &b)
	a.Body, a.text = template.HTML(b.String()), nil
	return err
}
