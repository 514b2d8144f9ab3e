package site

import (
	"net/url"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/cases"

	"digest/internal/content"
)

// Paths inside the package begin with "/" and have neither base path nor
// escapes: they are names of output folders. url and absolute make them
// addresses.

func (s *Site) url(place string) string {
	escaped := escape(place[1:])
	if s.Config.BasePath == "/" && escaped == place[1:] {
		return place // most are: one string serves for both
	}
	return s.Config.BasePath + escaped
}

func (s *Site) absolute(place string) string {
	return s.Config.BaseURL + escape(place[1:])
}

func escape(place string) string { return (&url.URL{Path: place}).EscapedPath() }

// file is the output file of a path: a folder's index.html, or the file that
// the path names.
func file(place string) string {
	name := strings.TrimPrefix(place, "/")
	if name == "" || strings.HasSuffix(name, "/") {
		return name + "index.html"
	}
	return name
}

// path fills a pattern whose only word is {id}.
func (l *language) path(pattern, id string) string {
	return l.pattern(pattern, map[string]string{"id": id})
}

// pattern fills a permalink: path words of the language first, then what
// stands in braces. A word without a value vanishes with its slash.
func (l *language) pattern(pattern string, values map[string]string) string {
	var b strings.Builder
	b.WriteString(l.prefix)
	for segment := range strings.SplitSeq(strings.Trim(pattern, "/"), "/") {
		text := l.word(segment)
		if strings.Contains(segment, "{") {
			text = fill(segment, values)
		}
		if text != "" {
			b.WriteByte('/')
			b.WriteString(text)
		}
	}
	b.WriteByte('/')
	return b.String()
}

func fill(segment string, values map[string]string) string {
	var b strings.Builder
	for {
		before, rest, found := strings.Cut(segment, "{")
		b.WriteString(before)
		if !found {
			return b.String()
		}
		word, after, _ := strings.Cut(rest, "}")
		b.WriteString(values[word])
		segment = after
	}
}

// word is a path word in the language.
func (l *language) word(english string) string {
	if text, ok := l.Paths[english]; ok {
		return text
	}
	return english
}

// home is the path of the language's home.
func (l *language) home() string { return l.prefix + "/" }

// claim is who took a path.
type claim struct{ file, what, place string }

var folder = cases.Fold()

// foldCase maps what differs in case alone to one text.
func foldCase(name string) string {
	for i := range len(name) {
		if name[i] >= utf8.RuneSelf || 'A' <= name[i] && name[i] <= 'Z' {
			return folder.String(name)
		}
	}
	return name
}

// plan adds a page and claims its path. Two pages that claim one path, or
// paths that differ in case alone, are an error that names both.
// It returns the page, which may be changed until the next is planned, or nil.
func (s *Site) plan(l *language, kind, place, owner, what string, view func(*asker) (any, error)) *Planned {
	name := file(place)
	key := foldCase(name)
	if first, taken := s.claims[key]; taken {
		s.report(owner, "url-collision", "give one of the two another slug, or change permalinks in config.toml",
			"%s claims the path %s, as does %s", what, place, first.beside(place))
		return nil
	}
	s.claims[key] = claim{owner, what, place}
	s.Planned = append(s.Planned, Planned{File: name, Owner: owner, What: what, Kind: kind, Lang: l.Tag, view: view})
	return &s.Planned[len(s.Planned)-1]
}

// beside names who took a path before another that is the same, or the same
// but for case.
func (c claim) beside(place string) string {
	name := strings.Replace(c.what, "this ", "the ", 1)
	if c.file != content.ConfigFile {
		name += " of " + c.file
	}
	if c.place != place {
		name += ", written " + c.place
	}
	return name
}
