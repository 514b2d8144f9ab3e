package speech

import "digest/internal/lang"

// pairing is a decision of the search on one mark.
type pairing struct {
	tok  int
	side int // 0 opens, 1 closes; -1 is none
	deep bool
}

// path is the cheapest way to a state of the search: 0 outside, 1 in a quote,
// 2 in a quote within it.
type path struct {
	cost   int
	opened int // token that opened the quote; of the path alone
	ok     bool
}

// step is how a state was reached, for going back.
type step struct {
	from int8
	side int8
}

// pair finds the cheapest reading of a paragraph's marks: every mark opens,
// closes or is none. It goes through the marks once, with three states.
func (d *doc) pair(r *reading, j int, all [][]signed, want bool) (int, []pairing) {
	p, signs := &d.paras[j], all[j]
	if len(signs) == 0 {
		return 0, nil
	}
	var steps [][3]step
	if want {
		steps = make([][3]step, 0, len(signs))
	}
	now := [3]path{{ok: true, opened: -1}}
	for _, s := range signs {
		d.work++
		var next [3]path
		var how [3]step
		reach := func(to, from, cost, side, opened int) {
			if cost += now[from].cost; !next[to].ok || cost < next[to].cost {
				next[to] = path{cost: cost, opened: opened, ok: true}
				how[to] = step{int8(from), int8(side)}
			}
		}
		opening := s.neighbour[0] + r.cost(s.rune, 0)
		closing := s.neighbour[1] + r.cost(s.rune, 1)
		none := dropped
		if s.inch {
			none = 6
		}
		for from := range now {
			if !now[from].ok {
				continue
			}
			reach(from, from, none, -1, now[from].opened)
			switch from {
			case 0:
				reach(1, 0, opening, 0, s.tok)
			case 1:
				reach(0, 1, closing+d.length(p, now[1].opened, s.tok), 1, -1)
				reach(2, 1, opening+nesting, 0, now[1].opened)
			case 2:
				reach(1, 2, closing, 1, now[2].opened)
			}
		}
		now = next
		if want {
			steps = append(steps, how)
		}
	}
	open := unclosed
	if j+1 < len(all) && len(all[j+1]) > 0 && all[j+1][0].tok == 0 {
		open = renewed
	}
	state, least := 0, now[0].cost
	for i, extra := range [3]int{0, open, open + 2*nesting} {
		if now[i].ok && (i == 0 && state == 0 || now[i].cost+extra < least) {
			state, least = i, now[i].cost+extra
		}
	}
	if !want {
		return least, nil
	}
	pairs := make([]pairing, len(signs))
	for i := len(signs) - 1; i >= 0; i-- {
		how := steps[i][state]
		pairs[i] = pairing{tok: signs[i].tok, side: int(how.side), deep: state == 2 || how.from == 2}
		state = int(how.from)
	}
	return least, pairs
}

// length is what a quote costs by its length.
func (d *doc) length(p *para, open, shut int) int {
	if open < 0 {
		return 0
	}
	n := p.toks[shut].start - p.toks[open].end
	switch {
	case shut == open+1:
		return empty
	case n > 1200:
		return (n - 1200) / 600 * overlong
	}
	return 0
}

// addSpans turns the outer pairs of a paragraph into spans, and tells whether
// its last one goes on.
func (d *doc) addSpans(j int, pairs []pairing, open bool) bool {
	p := &d.paras[j]
	p.first = len(d.spans)
	d.turn(j)
	turned := len(d.spans) > p.first
	at := -1
	for _, x := range pairs {
		switch {
		case turned && p.toks[x.tok].quote != 0:
		case x.deep || x.side < 0:
		case x.side == 0:
			at = x.tok
		case at >= 0:
			d.addCut(j, at, x.tok, open && at == 0)
			at = -1
		}
	}
	p.end2 = len(d.spans)
	if turned {
		d.order(j, p.first)
	}
	if at < 0 {
		return false
	}
	d.addCut(j, at, len(p.toks), open && at == 0)
	p.end2 = len(d.spans)
	d.spans[len(d.spans)-1].unclosed = true
	p.open = true
	return true
}

// addSpan adds the span between two tokens and marks those within.
func (d *doc) addSpan(j, open, shut int, continues bool) {
	p := &d.paras[j]
	if shut <= open+1 {
		return
	}
	s := span{para: j, open: open, shut: shut, continues: continues}
	s.start, s.end = p.toks[open].end, p.toks[shut-1].end
	if shut < len(p.toks) {
		s.end = p.toks[shut].start
	}
	s.start, s.end = trim(d.text, s.start, s.end)
	if s.start >= s.end {
		return
	}
	for i := open + 1; i < shut; i++ {
		if k := p.toks[i].kind; k == word || k == number {
			s.words++
		}
	}
	if !d.table.spaced {
		s.words = (s.words + 1) / 2 // a word has two letters or so
	}
	last := &p.toks[shut-1]
	if last.kind == mark && shut-2 > open {
		last = &p.toks[shut-2]
	}
	s.terminal, s.comma = last.sign(".!?…。！？؟।"), last.sign(",，،、")
	if !s.terminal && (open == 0 || p.toks[open-1].sign(".!?…")) && shut+1 < len(p.toks) && p.toks[shut+1].sign(".!?…") {
		s.terminal = true // the full stop of the sentence stands outside
	}
	d.spans = append(d.spans, s)
	for i := open; i <= shut && i < len(p.toks); i++ {
		p.toks[i].quote = len(d.spans)
	}
}

// trim takes spaces off both ends of text[start:end].
func trim(s string, start, end int) (int, int) {
	for start < end {
		r := after(s, start, end)
		if !blank(r) {
			break
		}
		start += len(string(r))
	}
	for start < end {
		r := before(s, end, start)
		if !blank(r) {
			break
		}
		end -= len(string(r))
	}
	return start, end
}

func blank(r rune) bool {
	return r == ' ' || r == '\n' || r == '\t' || r == '\r' || r == '\u00a0' || r == '\u202f' || r == '\u3000' || r == '\u2009'
}

// sentences numbers the sentences of the tokens outside quotes.
func (d *doc) sentences(p *para) {
	n := 0
	for i := range p.toks {
		t := &p.toks[i]
		t.sentence = n
		if t.quote != 0 {
			if s := &d.spans[t.quote-1]; i == s.shut && s.terminal && d.begins(p, i+1) {
				n++
			}
			continue
		}
		if t.sign("。！？।") || t.sign(".!?…؟") && d.stops(p, i) {
			n++
		}
	}
}

// begins reports whether a sentence may begin at token i, behind a quote that
// ended in a full stop.
func (d *doc) begins(p *para, i int) bool {
	if i >= len(p.toks) {
		return true
	}
	t := &p.toks[i]
	switch {
	case t.kind == mark || t.kind == number:
		return true
	case t.kind == point || t.is(anyCue|isAccording) && !t.upper:
		return false
	}
	return t.upper
}

// stops reports whether the sign at i ends a sentence.
func (d *doc) stops(p *para, i int) bool {
	if i+1 >= len(p.toks) {
		return true
	}
	next := &p.toks[i+1]
	if next.start == p.toks[i].end && next.kind != mark {
		return false
	}
	if p.toks[i].rune == '.' && i > 0 {
		prev := &p.toks[i-1]
		if prev.kind == word && (prev.is(isAbbreviation|isTitle) || prev.end-prev.start == 1 && prev.upper) && next.upper {
			return false
		}
		if prev.kind == number && d.table.Order.Has(lang.NounsCapital) && prev.end-prev.start <= 2 && next.is(isMonth) {
			return false
		}
	}
	return next.kind != word || next.upper || !cased(next.rune)
}

// cased reports whether a letter has a great form.
func cased(r rune) bool {
	return r < 0x250 || r >= 0x370 && r < 0x590 || r >= 0x1E00 && r < 0x2000
}
