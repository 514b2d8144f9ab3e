package deploy

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
)

// What the sites of a sequence are made of. A hashed asset always has the same
// text; index.html is always there.
var (
	modelPages  = []string{"index.html", "404.html", "sitemap.xml", "a.html", "b.html", "c.html", "d.html"}
	modelAssets = []string{"plain.css", "x.11111111.css", "x.22222222.css"}
)

// randomSequence makes the sites of a sequence out of one another, most of them
// by a few edits.
func randomSequence(r *rand.Rand) sequence {
	s := sequence{kind: shelfKind(r.IntN(int(shelfKinds)))}
	next := randomModel(r)
	for range 3 + r.IntN(8) {
		a := attempt{site: next, order: r.Uint64()}
		if r.IntN(8) > 0 {
			a.dies, a.after = 3+r.IntN(9), r.IntN(2) == 0
		}
		if r.IntN(12) == 0 {
			a.theirs = modelPages[3+r.IntN(len(modelPages)-3)]
		}
		s.attempts = append(s.attempts, a)
		switch r.IntN(4) {
		case 0, 1:
			next = randomModel(r)
		case 2:
			next = s.attempts[r.IntN(len(s.attempts))].site // back to an older version
		default:
			next = edited(r, next)
		}
	}
	last := &s.attempts[len(s.attempts)-1]
	last.dies = 0
	return s
}

func randomModel(r *rand.Rand) site {
	s := site{"index.html": ""}
	for _, path := range slices.Concat(modelPages, modelAssets) {
		if r.IntN(2) == 0 {
			s[path] = ""
		}
	}
	for _, path := range slices.Sorted(maps.Keys(s)) {
		s.rewrite(r, path)
	}
	return s
}

// rewrite gives a file a new version with new links. Pages lead to everything,
// plain.css to the other assets; to 404.html and sitemap.xml only the home page.
func (s site) rewrite(r *rand.Rand, path string) {
	if hashed.MatchString(path) {
		s[path] = "v0"
		return
	}
	text := fmt.Sprintf("v%d", r.IntN(3))
	for _, to := range slices.Sorted(maps.Keys(s)) {
		if r.IntN(3) == 0 && mayLead(path, to) {
			text += " " + to
		}
	}
	s[path] = text
}

func mayLead(from, to string) bool {
	if isAsset(from) {
		return hashed.MatchString(to)
	}
	return !isEntrance(to) || to == "index.html" || from == "index.html"
}

// edited is a site after a few changes.
func edited(r *rand.Rand, from site) site {
	s := maps.Clone(from)
	for range 1 + r.IntN(4) {
		paths := slices.Sorted(maps.Keys(s))
		path := paths[r.IntN(len(paths))]
		other := slices.Concat(modelPages, modelAssets)[r.IntN(len(modelPages)+len(modelAssets))]
		switch r.IntN(4) {
		case 0: // a file goes
			if path != "index.html" {
				s.drop(path)
			}
		case 1: // a file comes, and one leads to it
			if _, there := s[other]; !there {
				s.rewrite(r, other)
				if from := paths[r.IntN(len(paths))]; mayLead(from, other) {
					s[from] += " " + other
				}
			}
		case 2: // a page moves, and links follow
			if _, there := s[other]; !there && !isEntrance(path) && !isEntrance(other) && !isAsset(path) && !isAsset(other) {
				s.move(path, other)
			}
		default:
			s.rewrite(r, path)
		}
	}
	return s
}

// drop removes a file, and what leads to it.
func (s site) drop(path string) {
	delete(s, path)
	for from := range s {
		s.unlink(from, path)
	}
}

func (s site) unlink(from, to string) {
	words := strings.Fields(s[from])
	s[from] = strings.Join(slices.DeleteFunc(words, func(word string) bool { return word == to }), " ")
}

func (s site) move(path, to string) {
	s[to] = s[path]
	delete(s, path)
	for from, text := range s {
		words := strings.Fields(text)
		for i, word := range words {
			if word == path {
				words[i] = to
			}
		}
		s[from] = strings.Join(words, " ")
	}
}

// shrunk leaves out of a sequence what its problem does not need.
func (s sequence) shrunk() sequence {
	for {
		i := slices.IndexFunc(s.smaller(), func(smaller sequence) bool { return smaller.run() != "" })
		if i < 0 {
			return s
		}
		s = s.smaller()[i]
	}
}

// smaller are sequences with a little less, the largest steps first. Where
// fewer files go over, a deploy dies at an earlier change.
func (s sequence) smaller() []sequence {
	var all []sequence
	for i := range s.attempts {
		all = append(all, sequence{s.kind, slices.Delete(slices.Clone(s.attempts), i, i+1)})
	}
	for _, path := range slices.Concat(modelPages[1:], modelAssets) {
		all = append(all, s.with(func(a *attempt) { a.site.drop(path) })...)
	}
	for i, a := range s.attempts {
		for _, path := range slices.Sorted(maps.Keys(a.site)) {
			if path != "index.html" {
				all = append(all, s.withOne(i, func(a *attempt) { a.site.drop(path) })...)
			}
			for _, to := range leadsTo(a.site[path]) {
				all = append(all, s.withOne(i, func(a *attempt) { a.site.unlink(path, to) })...)
			}
			for j := range i { // the same text as before
				if before := s.attempts[j].site[path]; before != "" && before < a.site[path] {
					all = append(all, s.withOne(i, func(a *attempt) { a.site[path] = before })...)
				}
			}
		}
		all = append(all, s.withOne(i, func(a *attempt) { a.theirs = "" })...)
		all = append(all, s.withOne(i, func(a *attempt) { a.dies, a.after = 0, false })...)
	}
	return slices.DeleteFunc(all, func(smaller sequence) bool { return smaller.size() >= s.size() || smaller.broken() })
}

func (s sequence) size() int { return len(s.String()) }

// broken reports whether one of the sites leads nowhere by itself.
func (s sequence) broken() bool {
	return slices.ContainsFunc(s.attempts, func(a attempt) bool {
		for _, text := range a.site {
			for _, to := range leadsTo(text) {
				if _, there := a.site[to]; !there {
					return true
				}
			}
		}
		return false
	})
}

// with changes all attempts of a copy.
func (s sequence) with(change func(*attempt)) []sequence {
	made := s.clone()
	for i := range made.attempts {
		change(&made.attempts[i])
	}
	return made.earlier(0)
}

func (s sequence) withOne(i int, change func(*attempt)) []sequence {
	made := s.clone()
	change(&made.attempts[i])
	return made.earlier(0)
}

// earlier are the sequence and those whose deploys die some changes earlier.
func (s sequence) earlier(from int) []sequence {
	if from == len(s.attempts) {
		return []sequence{s}
	}
	all := s.earlier(from + 1)
	if s.attempts[from].dies > 1 {
		early := s.clone()
		early.attempts[from].dies--
		all = append(all, early.earlier(from+1)...)
	}
	return all
}

func (s sequence) clone() sequence {
	attempts := slices.Clone(s.attempts)
	for i := range attempts {
		attempts[i].site = maps.Clone(attempts[i].site)
	}
	return sequence{s.kind, attempts}
}
