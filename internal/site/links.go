package site

import (
	"cmp"
	"path"
	"slices"
	"strings"

	"digest/internal/content"
	"digest/internal/diag"
	"digest/internal/markdown"
)

// checkLinks reports links to what is not public: following one would lead
// nowhere, or would give away a story under embargo.
func (s *Site) checkLinks() {
	for _, l := range s.languages {
		for _, e := range l.entries {
			for number, key := range e.links() {
				if !s.public(l, key) {
					s.brokenLink(l, key, e.lineOf(number))
				}
			}
		}
		for _, p := range l.pages {
			s.checkTargets(l, p.File, p.Links)
		}
	}
	for _, c := range s.Editions {
		if l := s.language(c.Lang); l != nil && (!c.Draft || s.Drafts) {
			s.checkTargets(l, c.File, c.Links)
		}
	}
}

func (s *Site) checkTargets(l *language, file string, links []markdown.Link) {
	for _, link := range links {
		if !s.public(l, link.Target.Key) {
			s.brokenLink(l, link.Target.Key, diag.Position{File: file, Line: link.At.Line, Column: link.At.Column})
		}
	}
}

// brokenLink reports a link that leads nowhere.
func (s *Site) brokenLink(l *language, key string, at diag.Position) {
	_, name, _ := strings.Cut(key, ":")
	s.found = append(s.found, diag.Errorf(at, "link-broken", "the link to %q leads to nothing public", name).
		WithHint("%s: take the link out until it is public", cmp.Or(s.hiddenStory(l, key), "nothing of that name has been published")))
}

// hiddenStory says why a story is not public, in the language or else in
// another; "" when there is none of that name.
func (s *Site) hiddenStory(l *language, key string) string {
	id, isStory := strings.CutPrefix(key, content.StoryKey)
	reasons := map[state]string{draft: "it is a draft", embargoed: "it is under embargo", future: "it is dated later"}
	why := ""
	for _, e := range s.Entries {
		if badge, hidden := s.hidden(e); isStory && hidden && e.StoryID == id && (why == "" || e.Lang == l.Tag) {
			why = reasons[badge]
		}
	}
	return why
}

// public reports whether a link leads somewhere.
func (s *Site) public(l *language, key string) bool {
	a := &asker{site: s, off: true}
	return a.place(l, key) != ""
}

// place is the path behind a key: in the language, else in the first other
// language that has it. It is "" for what is not public.
func (a *asker) place(l *language, key string) string {
	kind, name, _ := strings.Cut(key, ":")
	switch kind + ":" {
	case content.StoryKey:
		if place := preferred(l, a.versionsOf(name)); place != "" {
			return place
		}
		for _, e := range a.gravesOf(name) {
			return e.place
		}
	case content.PageKey:
		return preferred(l, a.pagePlaces(name))
	case content.EditionKey:
		return preferred(l, a.editionPlaces(name))
	case content.FileKey:
		return a.file(name)
	case content.StaticKey:
		return name
	}
	return ""
}

// preferred is the place of the version in a language, else of the first; ""
// without any.
func preferred(l *language, versions []version) string {
	for _, v := range versions {
		if v.l == l {
			return v.place
		}
	}
	for _, v := range versions {
		return v.place
	}
	return ""
}

// parts makes a body ready for a template: one page of it, or the whole for
// -1, with URLs filled in and cards where they belong. Home is the page that
// an id of the text is on, for links within a paged article; it may be nil.
func (a *asker) parts(l *language, body markdown.Body, page int, cards []cardAt, anchors []anchorAt, home func(id string) string) []Part {
	resolve := func(argument string) string {
		key, id, _ := strings.Cut(argument, "#")
		address := ""
		switch {
		case key != "":
			place := a.place(l, key)
			if place == "" { // reported by checkLinks, as less than an error
				return ""
			}
			address = a.url(place)
		case home != nil:
			address = home(id)
		}
		if id != "" {
			address += "#" + id
		}
		return address
	}
	pieces := body.Pieces(page, resolve, func(block int) bool { return cardAfter(cards, block) || anchorBefore(anchors, block+1) })
	var parts []Part
	for i := range anchors {
		if before := anchors[i].block - 1; anchors[i].on(page) && !slices.ContainsFunc(pieces, func(p markdown.Piece) bool { return p.Block == before }) {
			parts = append(parts, Part{Anchor: anchors[i].id}) // its block is the first
		}
	}
	for _, piece := range pieces {
		if piece.HTML != "" {
			parts = append(parts, Part{HTML: piece.HTML})
		}
		for i := range cards {
			if cards[i].block == piece.Block {
				parts = append(parts, Part{Quote: &cards[i].card})
			}
		}
		for i := range anchors {
			if anchors[i].on(page) && piece.Block >= 0 && anchors[i].block == piece.Block+1 {
				parts = append(parts, Part{Anchor: anchors[i].id})
			}
		}
	}
	return parts
}

// cardAt is a card and the block of text after which it stands.
type cardAt struct {
	block int
	card  QuoteCard
}

// anchorAt is the id of a quote that is not drawn, the block that it stands in
// and the page of the article, from 0, that the block is on.
type anchorAt struct {
	block, page int
	id          string
}

// on reports whether the anchor belongs on a page; -1 shows all.
func (a anchorAt) on(page int) bool { return page < 0 || page == a.page }

func anchorBefore(anchors []anchorAt, block int) bool {
	return slices.ContainsFunc(anchors, func(a anchorAt) bool { return a.block == block })
}

func cardAfter(cards []cardAt, block int) bool {
	return slices.ContainsFunc(cards, func(c cardAt) bool { return c.block == block })
}

// mediaPath is where a file of an article is published: its name carries a
// hash of its content, so that it can be cached for ever. The path is "" when
// the file cannot be read.
func (s *Site) mediaPath(name string) string {
	f, err := s.Files.Get(name)
	if err != nil {
		return ""
	}
	ext := path.Ext(name)
	inside := strings.TrimPrefix(strings.TrimPrefix(name, "content/"), "stories/")
	return "/media/" + strings.TrimSuffix(inside, ext) + "." + f.Hash + strings.ToLower(ext)
}

// noteFiles adds the files among links and pictures to a set.
func noteFiles(used map[string]bool, links []markdown.Link, pictures []string) {
	for _, link := range links {
		if name, ok := strings.CutPrefix(link.Target.Key, content.FileKey); ok {
			used[name] = true
		}
	}
	for _, key := range pictures {
		if name, ok := strings.CutPrefix(key, content.FileKey); ok {
			used[name] = true
		}
	}
}
