package speech

import (
	"strings"

	"digest/internal/lang"
)

// who is a person of the text.
type who struct {
	full string // as printed, without titles
	id   string // of the register
	toks []string
	role string
	at   int // offset of the role, -1 without
	// strong: a role or a title stands at the name, or it is the register's.
	strong bool
	// nominative: the full name stood once where it has no case.
	nominative bool
	para       int
}

// people are the persons that a text names in full.
type people struct {
	heads map[string]bool   // words that name a speaker by themselves
	byEnd map[string][]*who // by first and by last word of the name
	full  map[string]*who
	// holders are those who have a role, by the first noun in it.
	holders map[string][]*who
}

// most is how many persons are kept for one word: a word that so many share
// names none of them.
const most = 6

// names collects the full names of the text.
func (d *doc) names() {
	d.people = people{map[string]bool{}, map[string][]*who{}, map[string]*who{}, map[string][]*who{}}
	for _, r := range d.options.People {
		for _, n := range r.Names {
			toks := d.table.stems(d.table.splitWords(d.table.lower(n)))
			if len(toks) > 0 && len(r.Names) > 0 {
				w := d.know(toks, r.Names[0], -1)
				w.id, w.strong = r.ID, true
			}
		}
	}
	if d.has(lang.NoCase) {
		d.plainNames()
		return
	}
	for j := range d.paras {
		d.headsOf(&d.paras[j])
	}
	for j := range d.paras {
		p := &d.paras[j]
		for i := 0; i < len(p.toks); {
			d.work++
			t := &p.toks[i]
			if t.quote != 0 || t.kind != word || !t.upper && !t.is(isRole|isSpokes|isTitle|isPeople|isOne) {
				i++
				continue
			}
			m, next, ok := d.mention(p, i, i+far)
			if ok && !m.name.none() {
				d.learn(p, j, m)
			}
			i = max(next, i+1)
		}
	}
}

// headsOf notes the single names that stand at cues.
func (d *doc) headsOf(p *para) {
	note := func(i int) {
		if i >= 0 && i < len(p.toks) && p.toks[i].quote == 0 && p.toks[i].upper && d.nameLike(p, i) {
			d.people.heads[p.toks[i].low] = true
		}
	}
	for i := range p.toks {
		t := &p.toks[i]
		if t.quote != 0 || !t.is(anyCue|isAccording) {
			continue
		}
		if i+1 < len(p.toks) && !t.is(isEnclitic) {
			note(i + 1)
		}
		if i > 0 && (i == 1 || !p.toks[i-2].upper && p.toks[i-2].class&(isRole|isTitle) == 0) {
			note(i - 1)
		}
	}
}

// nameOf returns a mention's name without titles, as printed, and its words.
func (d *doc) nameOf(p *para, name stretch) (string, []string) {
	for !name.none() && (p.toks[name.from].is(isTitle) && name.to-name.from > 1 || p.toks[name.from].kind == point) {
		name.from++
	}
	var toks []string
	cut := 0 // bytes of an ending that is no part of the name
	for j := name.from; j < name.to; j++ {
		if t := &p.toks[j]; t.kind == word {
			low := t.low
			if j == name.to-1 {
				low = d.bare(low)
				cut = len(t.low) - len(low)
			}
			toks = append(toks, low)
		}
	}
	full := d.printed(p, name)
	if cut > 0 && cut < len(full) && d.table.SubjectEnds == "" {
		full = full[:len(full)-cut]
	}
	if d.has(lang.NoCase) && d.table.spaced && len(d.table.surnames) > 0 {
		toks = letters(toks)
	}
	return full, d.table.stems(toks)
}

// bare takes an attached ending off a word, unless the table has it whole.
func (d *doc) bare(low string) string {
	if n := d.table.root[low]; n != nil && n.entry != nil {
		return low
	}
	for _, s := range d.table.suffixes {
		if rest, ok := strings.CutSuffix(low, s); ok && len(rest) > 2 {
			return rest
		}
	}
	return low
}

// learn adds a mention's name to the people, if it is a full one.
func (d *doc) learn(p *para, j int, m mention) {
	full, toks := d.nameOf(p, m.name)
	if len(toks) < 2 || len(toks) > 7 && !d.has(lang.NoCase) || len(toks) > 24 {
		return
	}
	w := d.know(toks, full, j)
	if !w.nominative && d.nominative(p, m) {
		w.nominative = true
		if w.id == "" {
			w.full = full
		}
	}
	if !m.role.none() {
		w.strong = true
		if w.role == "" {
			w.role, w.at = d.printed(p, m.role), p.toks[m.role.from].start
			if list := d.people.holders[m.head]; len(list) < most {
				d.people.holders[m.head] = append(list, w)
			}
		}
	}
	if p.toks[m.name.from].is(isTitle) || d.behindComma(p, &m) || d.has(lang.NameBeforeTitle) && m.name.to < len(p.toks) && p.toks[m.name.to].is(isTitle) {
		w.strong = true
	}
	if m.name.to < len(p.toks) && p.toks[m.name.to].is(anyCue|isAuxiliary) || m.name.from > 0 && p.toks[m.name.from-1].is(anyCue|isAccording) {
		w.strong = true
	}
}

// know returns the person of a full name, and adds it where it is new.
func (d *doc) know(toks []string, full string, j int) *who {
	key := strings.Join(toks, " ")
	if w, ok := d.people.full[key]; ok {
		return w
	}
	w := &who{full: full, toks: toks, at: -1, para: j}
	d.people.full[key] = w
	first, last := toks[0], toks[len(toks)-1]
	d.index(last, w)
	if first != last {
		d.index(first, w)
	}
	return w
}

func (d *doc) index(word string, w *who) {
	if list := d.people.byEnd[word]; len(list) < most {
		d.people.byEnd[word] = append(list, w)
	}
}

// resolve finds the person behind a statement's mention, and takes its place
// for pronouns and the like.
func (d *doc) resolve(j int, st *statement) {
	p := &d.paras[j]
	if st.at != nil {
		p = st.at
	}
	switch {
	case st.from != nil:
		st.who = st.from.who
	case !st.has:
	case st.m.pronoun, st.m.anaphor && st.m.name.none():
		d.pointBack(j, st)
	case !st.m.name.none():
		st.who = d.person(p, st.m)
	case st.m.kind == "" || st.m.kind == "office":
		st.who = nil
	}
}

// person returns who a name in a mention is: of the text's full names the one
// that it is a part of; nil where it could be two.
func (d *doc) person(p *para, m mention) *who {
	full, toks := d.nameOf(p, m.name)
	if len(toks) == 0 {
		return nil
	}
	if w, ok := d.people.full[strings.Join(toks, " ")]; ok {
		if bigger := d.within(toks, w); bigger != nil {
			return bigger
		}
		return w
	}
	if w := d.within(toks, nil); w != nil {
		return w
	}
	if len(toks) > 1 {
		return &who{full: full, toks: toks, at: -1}
	}
	return nil
}

// within returns the one person whose name begins or ends with these words, and
// is longer.
func (d *doc) within(toks []string, self *who) *who {
	var found *who
	strong := 0
	for _, end := range []string{toks[0], toks[len(toks)-1]} {
		list := d.people.byEnd[end]
		if len(list) >= most {
			return nil
		}
		for _, w := range list {
			if w == self || w == found || len(w.toks) <= len(toks) || !partOf(toks, w.toks) {
				continue
			}
			switch {
			case found == nil:
				found, strong = w, b2i(w.strong)
			case partOf(found.toks, w.toks):
				found, strong = w, strong|b2i(w.strong)
			case partOf(w.toks, found.toks):
			case w.strong && strong == 0:
				found, strong = w, 1
			case !w.strong && strong == 1:
			default:
				return nil
			}
		}
	}
	if self != nil && found != nil && !found.strong {
		return nil
	}
	return found
}

func b2i(b bool) int {
	if b {
		return 1
	}
	return 0
}

// partOf reports whether a name is the beginning or the end of a longer one.
func partOf(short, long []string) bool {
	if len(short) > len(long) {
		return false
	}
	same := func(a, b []string) bool {
		for i := range a {
			if a[i] != b[i] {
				return false
			}
		}
		return true
	}
	return same(short, long[:len(short)]) || same(short, long[len(long)-len(short):])
}
