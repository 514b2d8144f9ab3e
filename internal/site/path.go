package site

import (
	"cmp"
	"maps"
	"net/url"
	"slices"
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
// the path names. It returns the path too, which is a part of the same text.
func (s *Site) file(place string) (name, same string) {
	var room [256]byte
	text := append(room[:0], place...)
	if strings.HasSuffix(place, "/") {
		text = append(text, "index.html"...)
	}
	whole := s.room.Keep(text)
	return whole[1:], whole[:len(place)]
}

// path fills a pattern whose only word is {id}.
func (l *language) path(pattern, id string) string {
	return l.pattern(pattern, func(word string) string {
		if word == "id" {
			return id
		}
		return ""
	})
}

// pattern fills a permalink: path words of the language first, then what
// stands in braces. A word without a value vanishes with its slash.
func (l *language) pattern(pattern string, values func(word string) string) string {
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

func fill(segment string, values func(word string) string) string {
	var b strings.Builder
	for {
		before, rest, found := strings.Cut(segment, "{")
		b.WriteString(before)
		if !found {
			return b.String()
		}
		word, after, _ := strings.Cut(rest, "}")
		b.WriteString(values(word))
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

// plan adds a page, and returns it: it may be changed until the next is planned.
func (s *Site) plan(l *language, kind, place, owner, what string, view func(*asker) (any, error)) *Planned {
	name, place := s.file(place)
	s.Planned = append(s.Planned, Planned{
		File: name, Owner: owner, What: what, Kind: kind, Lang: l.Tag, place: place, number: int32(len(s.Planned)), view: view,
	})
	return &s.Planned[len(s.Planned)-1]
}

// claim sorts the pages by file. Two that claim one path, or paths that differ
// in case alone, are an error that names both: the first to be planned has it.
func (s *Site) claim() {
	slices.SortFunc(s.Planned, func(a, b Planned) int {
		return cmp.Or(strings.Compare(a.File, b.File), cmp.Compare(a.number, b.number))
	})
	folded := map[string][]int{} // pages by path regardless of case, where that matters
	for i := range s.Planned {
		name := s.Planned[i].File
		if key := foldCase(name); key != name || i > 0 && s.Planned[i-1].File == name {
			folded[key] = append(folded[key], i)
		}
	}
	if len(folded) == 0 {
		return
	}
	for i := range s.Planned {
		if same, shared := folded[s.Planned[i].File]; shared && !slices.Contains(same, i) {
			folded[s.Planned[i].File] = append(same, i)
		}
	}
	late := map[int32]bool{}
	for _, key := range slices.Sorted(maps.Keys(folded)) {
		same := folded[key]
		slices.SortFunc(same, func(a, b int) int { return cmp.Compare(s.Planned[a].number, s.Planned[b].number) })
		for _, i := range same[1:] {
			late[s.Planned[i].number] = true
			s.reportCollision(&s.Planned[same[0]], &s.Planned[i])
		}
	}
	s.Planned = slices.DeleteFunc(s.Planned, func(p Planned) bool { return late[p.number] })
}

// reportCollision says that a page claims the path of another that was planned
// before it.
func (s *Site) reportCollision(first, late *Planned) {
	name := strings.Replace(first.What, "this ", "the ", 1)
	if first.Owner != content.ConfigFile {
		name += " of " + first.Owner
	}
	if first.place != late.place {
		name += ", written " + first.place
	}
	s.report(late.Owner, "url-collision", "give one of the two another slug, or change permalinks in config.toml",
		"%s claims the path %s, as does %s", late.What, late.place, name)
}
