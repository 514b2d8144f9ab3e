package speech

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"digest/internal/lang"
)

// stretch is a run of a paragraph's tokens, [from, to).
type stretch struct{ from, to int }

func (s stretch) none() bool { return s.from >= s.to }

// mention is how a text names a speaker at a cue.
type mention struct {
	all               stretch // as printed
	name, role, place stretch // place is the affiliation
	kind              string  // as Quote.SpeakerKind
	count             int
	pronoun, anaphor  bool
	other             bool   // "I", "we": nobody the story speaks of
	head              string // the noun that an anaphor repeats
	unsure            bool   // the name may be none
}

// far is the most tokens that naming a speaker takes.
const far = 34

// nameLike reports whether token i can be part of a name.
func (d *doc) nameLike(p *para, i int) bool {
	t := &p.toks[i]
	if t.kind != word || !t.upper && !d.table.Order.Has(lang.NoCase) {
		return false
	}
	if d.table.Order.Has(lang.NoCase) {
		return t.class&^(isParticle|isTitle|isField|isCountry) == 0
	}
	if t.is(isWeekday | isRole | isSpokes | isPronoun | isOther | isField | isOffice) {
		return false
	}
	if i == 0 || p.toks[i-1].sentence != t.sentence || p.toks[i-1].quote != 0 {
		return !t.is(isPeople | isBreak | isThat | isAdverb | isAuxiliary | anySlot | isDeterminer | isOne | isSeveral | isAccording | isAnaphor | isNumber | anyCue | isMonth | isNegation)
	}
	return !t.is(isDeterminer | isOne)
}

// acronym reports whether a word is in great letters only: a body, not a name.
func (d *doc) acronym(t *token) bool {
	s := d.text[t.start:t.end]
	if !t.upper || utf8.RuneCountInString(s) < 2 {
		return false
	}
	for _, r := range s {
		if unicode.IsLower(r) {
			return false
		}
	}
	return true
}

// halts reports whether the naming of a speaker ends before token i.
func (d *doc) halts(p *para, i int) bool {
	t := &p.toks[i]
	if t.quote != 0 || t.kind == mark {
		return true
	}
	if t.is(isWeekday | isRelative) {
		return true
	}
	if t.upper && !d.table.Order.Has(lang.NoCase) && i > 0 && p.toks[i-1].sentence == t.sentence {
		return false
	}
	if t.is(isRole|isSpokes|isPeople|isOffice|isField|isTitle) && !t.is(isCue) {
		return false
	}
	if t.is(isDeterminer) && t.is(anySlot|isOther) && !t.is(isBreak|isThat|isAdverb|isAuxiliary|isPronoun|anyCue) {
		return false // Portuguese "a" is "the" and "to", Dutch "het" is "the" and "it"
	}
	return t.is(anyCue|isAccordingAfter|isBreak|isThat|isAdverb|isAuxiliary|isNegation|anySlot|isPronoun|isOther) || t.is(isSeparable) && !t.is(isOne|isDeterminer)
}

// mention reads the naming of a speaker that begins at token i, before hi.
func (d *doc) mention(p *para, i, hi int) (m mention, next int, ok bool) {
	hi = min(hi, i+far, len(p.toks))
	if i >= hi || p.toks[i].quote != 0 {
		return m, i, false
	}
	t := &p.toks[i]
	if t.is(isOther) && !t.is(isDeterminer) {
		return mention{other: true, all: stretch{i, i + 1}}, i + 1, true
	}
	if t.is(isPronoun) && (!t.is(isDeterminer) || i+1 >= hi || d.halts(p, i+1) || p.toks[i+1].kind == point) {
		end := min(i+t.phrase, hi)
		return mention{pronoun: true, all: stretch{i, end}}, end, true
	}
	end := d.collect(p, i, hi)
	if end == i {
		return m, i, false
	}
	m.all = stretch{i, end}
	d.split(p, &m)
	next = end
	if next < hi && p.toks[next].sign(",，、") {
		next = d.apposition(p, &m, next, hi)
	}
	d.judge(p, &m)
	return m, next, m.kind != ""
}

// collect returns the end of the words that can name a speaker from token i on.
func (d *doc) collect(p *para, i, hi int) int {
	end, named, nouns := i, false, false
	linked := false
	from := i
	if t := &p.toks[i]; t.is(isOne|isSeveral) && t.phrase > 2 && i+t.phrase < hi {
		from, end, nouns = i+t.phrase, i+t.phrase, true
	}
	for j := from; j < hi; j++ {
		d.work++
		t := &p.toks[j]
		if t.sentence != p.toks[i].sentence {
			break
		}
		switch {
		case t.kind == mark || t.quote != 0:
			shut := d.titled(p, j, hi)
			if shut < 0 || !nouns {
				return end
			}
			j, end = shut, shut+1
		case t.sign("(（"):
			shut := d.parenthesis(p, j, hi)
			if shut < 0 {
				return end
			}
			j = shut
			end = j + 1
		case t.sign(".") && j > i && p.toks[j-1].end == t.start && (p.toks[j-1].is(isTitle|isAbbreviation) || p.toks[j-1].end-p.toks[j-1].start == 1):
			end = j + 1
		case t.sign("/&-·・") && j > i:
		case t.kind == point:
			return end
		case t.is(isLink) && !t.upper && !(j == i && t.is(isDeterminer)):
			if !nouns && !named || j+1 >= hi || named && !linked && !nouns {
				return end
			}
			next := &p.toks[j+1]
			if next.kind != word || d.halts(p, j+1) && !next.is(isLink) || next.is(isPronoun|isOther) && !next.is(isDeterminer) {
				return end
			}
			if t.is(isTo) && !next.upper && !next.is(isDeterminer) {
				return end // "il ministro ai senatori"
			}
			if t.is(anySlot) && (named || !next.upper && !next.is(anyNoun|isDeterminer|isField|isLink)) {
				return end
			}
			if named && (t.is(isBreak) || next.is(isRole|isDeterminer|isOne)) {
				return end
			}
			linked = true
		case d.halts(p, j) && !(named && t.is(isParticle) && j+1 < hi && p.toks[j+1].upper):
			return end
		case t.kind == number && (named && !nouns || !nouns && j > i) && !p.toks[j-1].sign("-"):
			return end
		case t.is(isOne|isSeveral|isDeterminer) && j > i && !t.upper && !p.toks[j-1].is(isLink|isOne|isSeveral|isDeterminer) && !t.is(isAnaphor):
			return end
		default:
			if d.nameLike(p, j) {
				named = named || !linked
			} else if !t.is(isParticle) || !named {
				nouns = true
				if (named || linked && d.nameLike(p, j-1)) && !t.upper && t.class&(anyNoun|isAnaphor|isField|isParticle) == 0 && !d.table.Order.Has(lang.NoCase) {
					// "Trump campaign" goes on; "Trump walked" does not, and
					// which it is does not show: the name is what is sure.
					if j+1 < hi && !p.toks[j+1].is(anyNoun) && (!d.table.Order.Has(lang.NounsCapital) || j-2 >= i && d.nameLike(p, j-1) && d.nameLike(p, j-2)) {
						return end
					}
				}
			}
			end = j + 1
		}
	}
	return end
}

// parenthesis returns the closing one to that at j, when little stands between
// and no date does; -1 otherwise.
func (d *doc) parenthesis(p *para, j, hi int) int {
	for k := j + 1; k < min(hi, j+9); k++ {
		switch t := &p.toks[k]; {
		case t.sign(")）"):
			return k
		case t.sign("/") && k > 0 && p.toks[k-1].kind == number, t.kind == mark:
			return -1
		}
	}
	return -1
}

// printed returns a stretch as it stands in the text.
func (d *doc) printed(p *para, s stretch) string {
	if s.none() {
		return ""
	}
	last := &p.toks[s.to-1]
	end := last.end
	if d.table.SubjectEnds != "" && last.kind == word {
		end -= len(last.low) - len(d.bare(last.low)) // without its particle
	}
	return strings.TrimSpace(d.text[p.toks[s.from].start:end])
}
