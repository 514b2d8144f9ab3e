package serve

import (
	"bytes"
	"regexp"
	"strings"
)

// target is where browsers go that follow the editor.
type target struct {
	number int // rises with each target; 0 is none
	page   string
	block  *block
}

// block is an element of a page, by its tag and its number among those with
// the same tag, from 0.
type block struct {
	Tag    string `json:"tag"`
	Number int    `json:"number"`
}

// Follow takes browsers to a page that was edited, scrolled to the first
// paragraph that differs between the two sites; either may be nil. It is called
// after Show, and does nothing unless Options.Follow is set.
func (s *Server) Follow(page string, before, after Site) {
	if !s.follow {
		return
	}
	to := firstChange(htmlAt(before, page), htmlAt(after, page))
	s.replace(func(st *state) {
		st.target = target{number: st.target.number + 1, page: page, block: to}
	})
}

// htmlAt is the page at a path; nothing when it cannot be made.
func htmlAt(site Site, page string) []byte {
	if site == nil {
		return nil
	}
	p, ok, err := site.Page(page)
	if !ok || err != nil {
		return nil
	}
	return p.HTML
}

// blocks are the elements that a change is shown by. What a browser does not
// make elements of is matched too, and passed over.
var blocks = regexp.MustCompile(`(?is)<!--.*?-->|<script\b.*?</script|<style\b.*?</style|<template\b.*?</template|` +
	`<noscript\b.*?</noscript|<textarea\b.*?</textarea|<title\b.*?</title|` +
	`<(p|h[1-6]|li|dt|dd|blockquote|figure|figcaption|pre|tr|td|th)[\s/>]`)

// firstChange is the block of the new page at which its main part begins to
// differ from the old one's; nil when there is no old page to compare with, or
// no difference.
func firstChange(before, after []byte) *block {
	oldFrom, oldTo := mainPart(before)
	from, to := mainPart(after)
	if len(before) == 0 || len(after) == 0 || bytes.Equal(before[oldFrom:oldTo], after[from:to]) {
		return nil
	}
	change := from + commonLength(before[oldFrom:oldTo], after[from:to])
	var last *block
	counts := map[string]int{}
	for _, m := range blocks.FindAllSubmatchIndex(after[:to], -1) {
		if m[2] < 0 {
			continue
		}
		if m[0] > change && last != nil {
			break
		}
		tag := strings.ToLower(string(after[m[2]:m[3]]))
		if m[0] >= from {
			last = &block{tag, counts[tag]}
		}
		counts[tag]++
	}
	return last
}

// mainPart is where the main element of a page begins and ends; all of the
// page when it has none.
func mainPart(text []byte) (from, to int) {
	from, to = max(indexFold(text, "<main"), 0), len(text)
	if end := indexFold(text[from:], "</main"); end >= 0 {
		to = from + end
	}
	return from, to
}

// commonLength is how many bytes two texts begin with alike.
func commonLength(a, b []byte) int {
	n := 0
	for n < min(len(a), len(b)) && a[n] == b[n] {
		n++
	}
	return n
}
