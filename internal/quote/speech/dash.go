package speech

import (
	"slices"
	"unicode"

	"digest/internal/lang"
)

// insertion is the most tokens that an author's words within a quote take.
const insertion = 40

// isDash reports whether token i is a dash that stands between spaces.
func (d *doc) isDash(p *para, i int) bool {
	if i < 0 || i >= len(p.toks) || !p.toks[i].sign("—–-―") {
		return false
	}
	l, r := before(d.text, p.toks[i].start, p.start), after(d.text, p.toks[i].end, p.end)
	return (l == 0 || unicode.IsSpace(l)) && (r == 0 || unicode.IsSpace(r))
}

// authorAt reports whether the author's words begin with the dash at token i:
// «Начинаем, — сказал он.
func (d *doc) authorAt(p *para, i int) bool {
	return i > 0 && p.toks[i-1].sign(",!?…") && d.authorWords(p, i)
}

// authorBehind reports whether a dash and a cue stand right behind a span.
func (d *doc) authorBehind(p *para, s *span) bool {
	i := s.shut + 1
	if i < len(p.toks) && p.toks[i].sign(",") {
		i++
	}
	return d.authorWords(p, i)
}

// authorWords reports whether a dash with a cue behind it stands at token i.
func (d *doc) authorWords(p *para, i int) bool {
	if !d.isDash(p, i) {
		return false
	}
	for j := i + 1; j < len(p.toks) && j < i+4; j++ {
		t := &p.toks[j]
		switch {
		case t.kind != word:
			return false
		case t.is(isCue | isCueAfter | isCueWeak):
			return !d.denied(p, stretch{j, j + 1})
		case !t.is(isAdverb | isPronoun | isThat):
			return false
		}
	}
	return false
}

// cut returns the author's words in the tokens [from, to) of a quote, from the
// first sign that is theirs to the dash that ends them: one pair of marks
// encloses both, «Начинаем, — сказал он, — сейчас».
func (d *doc) cut(p *para, from, to int) (words stretch, ok bool) {
	for i := from; i < to; i++ {
		d.work++
		if d.has(lang.Insertion) {
			if words, ok = d.inserted(p, i, to); ok {
				return words, true
			}
		}
		if !d.has(lang.DashInsertion) || !d.authorAt(p, i) {
			continue
		}
		for j := i + 2; j < to && j < i+insertion; j++ {
			d.work++
			if !d.isDash(p, j) || !p.toks[j-1].sign(",.!?…:") {
				continue
			}
			first := i
			if p.toks[i-1].sign(",") {
				first--
			}
			return stretch{first, j}, true
		}
	}
	return words, false
}

// addCut adds the span between two tokens, in pieces where the author's words
// stand within it.
func (d *doc) addCut(j, open, shut int, continues bool) {
	p := &d.paras[j]
	for d.has(lang.DashInsertion) || d.has(lang.Insertion) {
		words, ok := d.cut(p, open+1, shut)
		if !ok {
			break
		}
		n := len(d.spans)
		d.addSpan(j, open, words.from, continues)
		if len(d.spans) > n {
			// The comma before the dash belongs to the author.
			s := &d.spans[n]
			s.comma = s.comma || p.toks[words.from].sign(",—–-―")
			if p.toks[words.from].sign("!?…") {
				s.end, s.terminal = p.toks[words.from].end, true
			} else {
				p.toks[words.from].quote = 0
			}
		}
		open, continues = words.to, false
	}
	n := len(d.spans)
	d.addSpan(j, open, shut, continues)
	if n > 0 && len(d.spans) > n && p.toks[open].kind != mark {
		d.spans[n].cut = d.spans[n-1].para == j
	}
}

// turn adds the speech of a paragraph that a dash opens, without marks: — Идем,
// — сказал он. Without the author's words it is nobody's, and no quote.
func (d *doc) turn(j int) {
	p := &d.paras[j]
	if !d.has(lang.DashInsertion) || len(p.toks) < 4 || !d.isDash(p, 0) && !(d.has(lang.Insertion) && p.toks[0].sign("—–―")) || p.toks[1].kind == mark {
		return
	}
	for i := 2; i < len(p.toks); i++ {
		d.work++
		if p.toks[i].kind == mark {
			return
		}
		if d.has(lang.Insertion) {
			if _, ok := d.inserted(p, i, len(p.toks)); !ok || !p.toks[0].sign("—–―") {
				continue
			}
		} else if !d.authorAt(p, i) {
			continue
		}
		if _, ok := d.cut(p, 1, len(p.toks)); ok {
			d.addCut(j, 0, len(p.toks), false)
		} else {
			d.addSpan(j, 0, i, false)
			p.toks[i].quote = 0
		}
		return
	}
}

// order puts the spans of a paragraph that begin at index first in the order of
// the text, where they were not added so.
func (d *doc) order(j, first int) {
	p, own := &d.paras[j], d.spans[first:]
	slices.SortStableFunc(own, func(a, b span) int { return a.open - b.open })
	for n := range own {
		for i := own[n].open; i <= own[n].shut && i < len(p.toks); i++ {
			if p.toks[i].quote != 0 {
				p.toks[i].quote = first + n + 1
			}
		}
	}
}

// whole returns the statement that span k goes on with behind the author's
// words, nil for none.
func (d *doc) whole(p *para, k int) *statement {
	if !d.spans[k].cut {
		return nil
	}
	for i := k - 1; i >= p.first && i >= k-3; i-- {
		if st := d.spans[i].statement; st != nil {
			return st
		}
	}
	return nil
}
