package speech

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"digest/internal/lang"
)

// nameIn finds the name among the units of a noun phrase.
func (d *doc) nameIn(p *para, us []unit, m *mention) {
	n := len(us)
	for n > 0 && us[n-1].paren {
		n--
	}
	switch {
	case n == 0:
	case d.has(lang.VerbFirst):
		d.nameBehindRole(p, us[:n], m)
	case !d.has(lang.NameBeforeTitle):
		d.nameAtEnd(p, us[:n], m)
	case us[n-1].class == 0 && d.nameShape(p, us[n-1].stretch, n > 1 && us[n-2].class&(isRole|isSpokes|isTitle|isPeople) != 0, m):
	default:
		d.nameBeforeTitle(p, us[:n], m)
	}
}

// nameBeforeTitle reads the name in front of a title or a role at the end of a
// phrase, with what the role is of between: 岸田首相, 조 바이든 미국 대통령.
func (d *doc) nameBeforeTitle(p *para, us []unit, m *mention) {
	n := len(us) - 1
	if us[n].class&(isTitle|isRole|isSpokes) == 0 {
		return
	}
	title := us[n].class&isTitle != 0
	for n > 0 && us[n-1].class&(isField|isCountry|isOffice|isRole|isSpokes|isTitle) != 0 && us[n-1].class&isLink == 0 || n > 0 && us[n-1].paren {
		n--
	}
	end := n
	if d.table.spaced {
		// A foreign name may be of several words; they begin the phrase.
		for n > 0 && us[n-1].class == 0 && end-n < 3 {
			n--
		}
		if n > 0 && us[n-1].class == 0 {
			return
		}
	} else if n > 0 && us[n-1].class == 0 {
		n--
	}
	if n == end {
		return
	}
	if d.table.spaced && end-n > 1 && d.ofBody(p, us[end-1].stretch) {
		end-- // the body that the role is of: 이재명 더불어민주당 대표
	}
	d.nameShape(p, stretch{us[n].from, us[end-1].to}, title || us[len(us)-1].class&isRole != 0, m)
}

// nameAtEnd reads the name at the end of a phrase, behind the last noun.
func (d *doc) nameAtEnd(p *para, us []unit, m *mention) {
	n := len(us)
	for n > 0 && us[n-1].class&anyNoun == 0 && us[n-1].class&isTitle != 0 {
		n-- // "जी" behind the name
	}
	end := n
	for n > 0 && us[n-1].class&^isParticle == 0 && !us[n-1].paren {
		n--
	}
	if n == end || end-n > 4 {
		return
	}
	if n > 0 && us[n-1].class&isTitle != 0 {
		n--
	}
	m.name = stretch{us[n].from, us[end-1].to}
	role := n > 0 && us[n-1].class&(isRole|isSpokes|isTitle) != 0
	m.unsure = !role && !d.knows(p, m.name)
	if end-n == 1 && n == 0 && m.unsure && d.ofBody(p, m.name) {
		m.name = stretch{}
	}
}

// nameBehindRole reads the name behind a role, where the role comes first and
// what it is of next: رئيس الوزراء البريطاني كير ستارمر. A noun without the
// article takes the word behind it with it, and a word with the article
// belongs to the noun before it, until the name has begun.
func (d *doc) nameBehindRole(p *para, us []unit, m *mention) {
	noun, takes, from := false, false, -1
	for i := range us {
		u := &us[i]
		t := &p.toks[u.from]
		article := d.table.Article != "" && strings.HasPrefix(t.low, d.table.Article)
		switch {
		case u.class&isTitle != 0 && u.class&anyNoun == 0 || from < 0 && u.class&isParticle != 0:
			if from < 0 {
				from = i
			}
		case u.class != 0 && u.class&isParticle == 0:
			if from >= 0 && u.class&(isField|isCountry) == 0 {
				d.nameTo(p, us, from, i, m, noun)
				return
			}
			if from < 0 {
				noun, takes = noun || u.class&(anyNoun|isField|isCountry) != 0, u.class&(isRole|isOffice|isLink|isSpokes) != 0 && !article && !ends(t.low, d.table.possessives)
			}
		case from < 0 && takes && i+1 < len(us):
			takes = false
		case from < 0 && noun && article:
			takes = false
		case from < 0:
			from = i
		}
	}
	if from >= 0 {
		d.nameTo(p, us, from, len(us), m, noun)
	}
}

// nameTo takes the units [from, to) as a name, if they can be one.
func (d *doc) nameTo(p *para, us []unit, from, to int, m *mention, noun bool) {
	words := to - from
	s := stretch{us[from].from, us[to-1].to}
	single := words == 1 && us[from].class == 0
	if words > 5 || single && noun && to < len(us) {
		return
	}
	t := &p.toks[us[from].from]
	if !noun && d.table.Article != "" && strings.HasPrefix(t.low, d.table.Article) && !d.knows(p, s) {
		return // "the American", or a surname that nobody has given in full
	}
	m.name = s
	if noun || d.knows(p, s) {
		return
	}
	for n := to - 1; n > from; n-- {
		if known := (stretch{s.from, us[n-1].to}); d.knows(p, known) {
			m.name, m.all.to = known, known.to // what follows is the verb's object
			return
		}
	}
	m.unsure = single || words > 2
}

// nameShape takes a stretch as a name if it is written as one: with a sign
// between its parts, in the letters that foreign names are written in, or with
// a surname at its beginning. role tells that a role or a title stands at it.
func (d *doc) nameShape(p *para, s stretch, role bool, m *mention) bool {
	text := d.written(p, s)
	n := utf8.RuneCountInString(text)
	switch {
	case n == 0 || n > 24 || d.ofBody(p, s) && !d.knows(p, s):
		return false
	case d.knows(p, s):
	case d.dotted(p, s):
	case d.foreign(text) && n >= 2:
		m.unsure = !role && n < 3
	case d.surname(text) > 0 && n <= d.surname(text)+d.given() && (n >= 2 || role):
		m.unsure = !role && n < 3 && d.table.spaced
	case d.table.spaced && role && n <= 12:
		m.unsure = true
	default:
		return false
	}
	m.name = s
	return true
}

// given is the most letters of a given name behind a surname.
func (d *doc) given() int {
	if d.has(lang.VerbLast) && !d.table.spaced {
		return 3
	}
	return 2
}

// dotted reports whether a sign joins the parts of a stretch, as in 科瑞·舒尔曼,
// or it is written in Latin letters.
func (d *doc) dotted(p *para, s stretch) bool {
	for i := s.from; i < s.to; i++ {
		if p.toks[i].sign("·・‧＝=") || strings.ContainsAny(p.toks[i].low, "·‧") {
			return true
		}
	}
	return p.toks[s.from].upper && p.toks[s.to-1].upper
}

// foreign reports whether a word is written as foreign names are.
func (d *doc) foreign(text string) bool {
	for _, r := range text {
		if script(r) != 'k' && (d.table.Syllables == "" || !strings.ContainsRune(d.table.Syllables, r)) || unicode.Is(unicode.Hiragana, r) {
			return false
		}
	}
	return true
}

// surname returns how many letters of the beginning of a text are a surname.
func (d *doc) surname(text string) int {
	end := 0
	for n := 1; n <= 3; n++ {
		_, size := utf8.DecodeRuneInString(text[end:])
		if size == 0 {
			break
		}
		end += size
	}
	for n := 3; n > 0; n-- {
		if utf8.RuneCountInString(text[:end]) == n && d.table.surnames[text[:end]] {
			return n
		}
		_, size := utf8.DecodeLastRuneInString(text[:end])
		if utf8.RuneCountInString(text[:end]) == n {
			end -= size
		}
	}
	return 0
}

// knows reports whether a stretch is the name, or a part of the name, of
// somebody whom the register or the text has in full.
func (d *doc) knows(p *para, s stretch) bool {
	_, toks := d.nameOf(p, s)
	if len(toks) == 0 {
		return false
	}
	if w, ok := d.people.full[strings.Join(toks, " ")]; ok && w.strong {
		return true
	}
	w := d.within(toks, nil)
	return w != nil && w.strong
}

// plainNames collects the names that stand at a role or a title.
func (d *doc) plainNames() {
	for j := range d.paras {
		p := &d.paras[j]
		for i := 0; i < len(p.toks); i = d.step(p, i) {
			d.work++
			t := &p.toks[i]
			if t.quote != 0 || !t.is(isRole|isSpokes|isTitle) || t.inside > 0 {
				continue
			}
			np := d.roleAt(p, i)
			if m, ok := d.phraseWho(p, np); ok && !m.name.none() && (!m.unsure || m.name.to-m.name.from > 1) {
				d.learn(p, j, m)
			}
		}
	}
}

// roleAt returns the noun phrase that has the role at token i.
func (d *doc) roleAt(p *para, i int) stretch {
	if d.has(lang.VerbFirst) {
		return d.phraseFrom(p, i, len(p.toks))
	}
	back := d.phraseBack(p, i, 0)
	from := i
	if !back.none() {
		from = back.from
	}
	return stretch{from, max(d.phraseFrom(p, i, len(p.toks)).to, i+1)}
}

// letters divides words into their letters.
func letters(words []string) (list []string) {
	for _, w := range words {
		for _, r := range w {
			list = append(list, string(r))
		}
	}
	return list
}
