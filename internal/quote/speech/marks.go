package speech

import (
	"strings"
	"unicode"
)

// doubles are the signs that can open or close a quote. Single ones count only
// in a text that has no double ones (see singles): within a quote they mark a
// quote within, outside they mark words and headings.
const doubles = "\"“”„‟«»「」『』〝〞〟＂｢｣"

// reading is a way to read the marks of a document: what it costs to take a
// sign as opening and as closing.
type reading struct {
	costs map[rune][2]int
	prior int
}

// The weights of the search for the cheapest reading of a paragraph's marks.
// They were set by hand and tried on the development sets; what counts is their
// order: a sign against its own shape is worse than a nested quote, a mark left
// over is worse than both.
const (
	against  = 30 // a sign used against its shape
	spaced   = 20 // a space or its absence on the wrong side
	nesting  = 15 // a quote within a quote
	dropped  = 40 // a mark read as none
	unclosed = 30 // a quote open at the end of its paragraph
	renewed  = 8  // the same, and the next paragraph opens with a mark
	empty    = 60 // nothing between the marks
	overlong = 10 // for every 600 bytes beyond 1,200
)

// shapes are the readings that are tried, by the pairs of marks they allow.
var shapes = []string{"“” «» 「」 『』 〝〞 \"\" ｢｣", "”” «» 「」 『』 \"\"", "„“ «» \"\"", "„” «» \"\"", "»« „“ \"\"", "”“ «» \"\"", "““ ”” \"\" «»"}

// readings returns the shapes as costs, the language's own cheapest.
func readings(own string) []reading {
	var all []reading
	for i, s := range append([]string{own}, shapes...) {
		r := reading{costs: map[rune][2]int{}, prior: 20}
		if i == 0 {
			r.prior = 0
		}
		for _, pair := range strings.Fields(s) {
			two := []rune(pair)
			if len(two) != 2 {
				continue
			}
			r.allow(two[0], 0)
			r.allow(two[1], 1)
		}
		all = append(all, r)
	}
	return all
}

// allow makes a sign free as opening (0) or closing (1).
func (r *reading) allow(sign rune, side int) {
	c, ok := r.costs[sign]
	if !ok {
		c = [2]int{against, against}
	}
	c[side] = 0
	r.costs[sign] = c
}

func (r *reading) cost(sign rune, side int) int {
	if c, ok := r.costs[sign]; ok {
		return c[side]
	}
	switch sign {
	case '“', '«', '「', '『', '〝', '｢', '‘':
		return side * against
	case '”', '»', '」', '』', '〞', '｣', '’':
		return (1 - side) * against
	case '„', '‟', '‚':
		return side * 2 * against
	}
	return 0
}

// isMark reports whether the sign at i may be a quotation mark.
func (d *doc) isMark(s string, i int, r rune) bool {
	if r < 0x80 {
		return r == '"' || r == '\'' && d.single && !apostrophe(s, i, 1)
	}
	if r == '’' || r == '‘' || r == '‚' || r == '‹' || r == '›' {
		return d.single && !apostrophe(s, i, 3)
	}
	return r >= 0xAB && strings.ContainsRune(doubles, r)
}

// doubled returns the length of a mark that is typed as two signs.
func doubled(s string, i int, r rune) int {
	if (r == '`' || r == '\'') && i+1 < len(s) && s[i+1] == byte(r) {
		if i+2 < len(s) && s[i+2] == byte(r) {
			return 0
		}
		return 2
	}
	return 0
}

// apostrophe reports whether the single mark at i stands within a word.
func apostrophe(s string, i, size int) bool {
	l, r := before(s, i, 0), after(s, i+size, len(s))
	return letter(l) && letter(r)
}

// signed is a mark with what its neighbours say of it.
type signed struct {
	tok       int
	rune      rune
	neighbour [2]int // cost as opening and as closing
	inch      bool
}

// readMarks divides every paragraph into tokens and pairs its marks. The
// reading that costs least over the whole document is taken, so that one
// mistyped mark does not decide.
func (d *doc) readMarks() {
	own := d.table.Marks
	d.single = false
	if !d.anyDouble() && d.table.Singles != "" {
		d.single, own = true, d.table.Singles
	}
	all := make([][]signed, len(d.paras))
	count := 0
	for i := range d.paras {
		p := &d.paras[i]
		p.toks = d.tokens(p.start, p.end)
		all[i] = d.signs(p)
		count += len(all[i])
	}
	if count == 0 {
		for i := range d.paras {
			d.addSpans(i, nil, false)
			d.sentences(&d.paras[i])
		}
		return
	}
	rs := readings(own)
	best, least := 0, 0
	for i := range rs {
		total := rs[i].prior
		for j := range all {
			cost, _ := d.pair(&rs[i], j, all, false)
			total += cost
		}
		if i == 0 || total < least {
			best, least = i, total
		}
	}
	open := false
	for j := range all {
		_, pairs := d.pair(&rs[best], j, all, true)
		open = d.addSpans(j, pairs, open)
		d.sentences(&d.paras[j])
	}
}

// anyDouble reports whether the text has double marks.
func (d *doc) anyDouble() bool {
	for _, p := range d.paras {
		s := d.text[p.start:p.end]
		if strings.ContainsAny(s, doubles) || strings.Contains(s, "``") || strings.Contains(s, "''") {
			return true
		}
	}
	return false
}

// signs collects a paragraph's marks.
func (d *doc) signs(p *para) (list []signed) {
	for i := range p.toks {
		t := &p.toks[i]
		if t.kind != mark {
			continue
		}
		s := signed{tok: i, rune: t.rune}
		s.neighbour[0], s.neighbour[1] = d.neighbours(p, i)
		if l := before(d.text, t.start, p.start); (t.rune == '"' || t.rune == '”') && unicode.IsDigit(l) {
			s.inch = true
		}
		list = append(list, s)
	}
	return list
}

// neighbours returns what the letters beside a mark cost it as opening and as
// closing. Where both sides are spaces, as in text that was divided into words,
// the words beside it speak.
func (d *doc) neighbours(p *para, i int) (opening, closing int) {
	t := &p.toks[i]
	l, r := before(d.text, t.start, p.start), after(d.text, t.end, p.end)
	if r == '*' || r == '_' {
		r = after(d.text, t.end+1, p.end)
	}
	loose := l == 0 || unicode.IsSpace(l) || unicode.In(l, unicode.Ps, unicode.Pd) || l == '*' || l == '_' || l == '[' || l == '/'
	free := r == 0 || unicode.IsSpace(r) || !letter(r) && !unicode.In(r, unicode.Ps, unicode.Pi) && r != '¿' && r != '¡' && r != '$' && r != '…' && r != '#' && r != '@' && r != '£' && r != '€' && r != '„'
	if cjk(l) && cjk(r) {
		return 0, 0
	}
	if !loose && !strings.ContainsRune(":：；，、", l) {
		opening += spaced
	}
	if loose && !french(t.rune, l) {
		closing += spaced
	}
	if letter(r) && !cjk(r) {
		closing += spaced
	}
	if free && !french(t.rune, r) {
		opening += spaced
	}
	if (l == 0 || unicode.IsSpace(l)) && (r == 0 || unicode.IsSpace(r)) {
		o, c := d.apart(p, i)
		return opening + o, closing + c
	}
	return opening, closing
}

// french reports whether a space belongs inside these marks.
func french(sign, space rune) bool {
	return (sign == '«' || sign == '»' || sign == '“' || sign == '”') && (space == '\u00a0' || space == '\u202f' || sign < 0x100 && space == ' ')
}

// apart weighs the words beside a mark that stands apart from both.
func (d *doc) apart(p *para, i int) (opening, closing int) {
	if i == 0 {
		return 0, spaced
	}
	if i == len(p.toks)-1 {
		return spaced, 0
	}
	prev, next := &p.toks[i-1], &p.toks[i+1]
	switch {
	case prev.sign(",!?") && next.kind == word && !next.upper:
		return spaced, 0
	case prev.sign(",") && next.is(anyCue):
		return spaced, 0
	case prev.sign(":"):
		return 0, spaced
	case next.sign(",.;"):
		return spaced, 0
	case prev.sign(".") && next.upper:
		return 0, spaced / 4
	}
	return 0, 0
}
