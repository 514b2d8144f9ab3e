package speech

import (
	"strconv"
	"strings"
	"sync"
	"unicode/utf8"

	"digest/internal/lang"
)

// class is a set of what a word or phrase can be in a language's table.
type class uint64

const (
	isCue class = 1 << iota // before or after a quote
	isCueAfter
	isCueBefore
	isCueWeak
	isEnclitic
	isNegation
	isDenial
	isAccording
	isAccordingAfter
	isThat
	isAdverb
	isAuxiliary
	isTo
	isPlace
	isWhen
	isEvent
	isMedium
	isBreak
	isLink
	isTitle
	isRole
	isField
	isOffice
	isSpokes
	isPeople
	isParticle
	isPronoun
	isOther
	isAnaphor
	isDeterminer
	isOne
	isSeveral
	isNumber
	isScare
	isWeekday
	isMonth
	isRelative
	isAbbreviation
	isSeparable
	isCueTo
	isCountry
	isParticiple
	isSubject
	isSubjectWeak
	isEventEnd
	isCuePerfect
	isCueNaming
	isCueText
	isWho
	isPassive
	isAgent
)

const (
	anyCue  = isCue | isCueAfter | isCueBefore | isCueWeak | isEnclitic
	anySlot = isTo | isPlace | isWhen | isEvent | isMedium
	anyDate = isWeekday | isMonth | isRelative
	anyNoun = isRole | isOffice | isSpokes | isPeople
)

// entry is what a table knows of a word or a phrase: its classes, and for
// numbers, weekdays, months and relative days which one.
type entry struct {
	class                                  class
	number, weekday, month, relative, size int
}

// node is a word in the tree of phrases: what ends here, and what may follow.
type node struct {
	entry *entry
	next  map[string]*node
}

// table is a language's Speech, made ready for looking up.
type table struct {
	lang.Speech
	root                  map[string]*node
	roleEnds, officeEn    []string
	spokesEnds            []string
	prefixes, suffixes    []string
	possessives           []string
	elisions              map[string]bool
	clitics               []string
	spaced                bool
	folds                 map[rune]rune // 0 for a letter that is passed over
	cases, patronymics    []string
	placeEnds, placeAfter []string
	thatClause, thatEnds  []string
	towards, towardsAfter []string
	breakEnds             []string
	subjectEnds           []string
	surnames              map[string]bool
}

var tables sync.Map // *lang.Speech to *table: made once, never changed

var noSpeech lang.Speech

// tableOf returns the table of a language; one without words, for a language
// that has none: quotes are found by their marks, and nobody is named.
func tableOf(tag string) *table {
	s, ok := lang.SpeechOf(tag)
	base, _, _ := strings.Cut(tag, "-")
	if !ok {
		s, base = &noSpeech, ""
	}
	if t, ok := tables.Load(s); ok {
		return t.(*table)
	}
	t, _ := tables.LoadOrStore(s, newTable(s, base))
	return t.(*table)
}

func newTable(s *lang.Speech, tag string) *table {
	t := &table{Speech: *s, root: map[string]*node{}, elisions: map[string]bool{}, spaced: !s.Order.Has(lang.NoSpaces), folds: foldsOf(s.Folds)}
	for _, e := range lang.Items(s.Elisions) {
		t.elisions[e] = true
	}
	t.clitics = lang.Items(s.Clitics)
	for _, l := range []struct {
		list  string
		class class
	}{
		{s.Cues, isCue}, {s.CuesAfter, isCueAfter}, {s.CuesBefore, isCueBefore}, {s.CuesWeak, isCueWeak}, {s.Enclitic, isEnclitic}, {s.CuesTo, isCueTo}, {s.Participles, isParticiple}, {s.CuesPerfect, isCuePerfect}, {s.CuesNaming, isCueNaming}, {s.CuesText, isCueText},
		{s.Negations, isNegation}, {s.Denials, isDenial}, {s.According, isAccording}, {s.AccordingAfter, isAccordingAfter},
		{s.That, isThat}, {s.Adverbs, isAdverb}, {s.Auxiliaries, isAuxiliary},
		{s.To, isTo}, {s.Place, isPlace}, {s.When, isWhen}, {s.Event, isEvent}, {s.Medium, isMedium},
		{s.Breaks, isBreak}, {s.Relatives, isWho}, {s.Passives, isPassive}, {s.Agents, isAgent}, {s.Links, isLink}, {s.Titles, isTitle}, {s.Roles, isRole}, {s.RoleFields, isField},
		{s.Offices, isOffice}, {s.Spokespersons, isSpokes}, {s.People, isPeople}, {s.Particles, isParticle},
		{s.Pronouns, isPronoun}, {s.Others, isOther}, {s.Anaphors, isAnaphor}, {s.Determiners, isDeterminer},
		{s.One, isOne}, {s.Several, isSeveral}, {s.Scare, isScare}, {s.Subjects, isSubject}, {s.SubjectsWeak, isSubject | isSubjectWeak}, {s.EventEnds, isEventEnd}, {s.Abbreviations, isAbbreviation},
	} {
		for _, item := range lang.Items(l.list) {
			t.add(item).class |= l.class
		}
	}
	for _, item := range lang.Items(s.Separable) {
		if verb, particle, ok := strings.Cut(item, " "); ok {
			t.add(particle).class |= isSeparable
			t.add(verb).class |= isCue
		}
	}
	t.numbered(s.Numbers, isNumber, func(e *entry, n int) { e.number = n })
	t.numbered(s.Weekdays, isWeekday, func(e *entry, n int) { e.weekday = n })
	t.numbered(s.Months, isMonth, func(e *entry, n int) { e.month = n })
	for _, item := range lang.Items(s.Relative) {
		days, words, _ := strings.Cut(item, ":")
		e := t.add(words)
		e.class |= isRelative
		e.relative, _ = strconv.Atoi(days)
	}
	t.thatClause, t.thatEnds = lang.Items(t.lower(s.ThatClause)), lang.Items(s.ThatEnds)
	t.breakEnds, t.subjectEnds = lang.Items(s.BreakEnds), lang.Items(s.SubjectEnds)
	t.surnames = map[string]bool{}
	for _, name := range lang.Items(s.Surnames) {
		t.surnames[t.lower(name)] = true
	}
	t.towards, t.towardsAfter = lang.Items(t.lower(s.Towards)), lang.Items(s.TowardsAfter)
	t.placeEnds, t.placeAfter = lang.Items(s.PlaceEnds), lang.Items(s.PlaceAfter)
	t.cases, t.patronymics = lang.Items(s.Cases), lang.Items(s.Patronymics)
	for _, name := range lang.Countries(tag) {
		t.add(name).class |= isCountry
	}
	t.roleEnds, t.officeEn = lang.Items(s.RoleEnds), lang.Items(s.OfficeEnds)
	if len(t.roleEnds) > 0 {
		t.spokesEnds = lang.Items(s.Spokespersons)
	}
	t.possessives = lang.Items(s.Possessives)
	t.prefixes, t.suffixes = lang.Items(s.Prefixes), lang.Items(s.Suffixes)
	return t
}

func (t *table) numbered(list string, c class, set func(*entry, int)) {
	for i, forms := range lang.Items(list) {
		for form := range strings.SplitSeq(forms, "/") {
			e := t.add(form)
			e.class |= c
			set(e, i+1)
		}
	}
}

// add returns the entry of a phrase, and makes it where there is none.
func (t *table) add(phrase string) *entry {
	words := t.splitWords(t.lower(phrase))
	level, n := t.root, (*node)(nil)
	for _, w := range words {
		n = level[w]
		if n == nil {
			n = &node{next: map[string]*node{}}
			level[w] = n
		}
		level = n.next
	}
	if n == nil {
		return &entry{}
	}
	if n.entry == nil {
		n.entry = &entry{size: len(words)}
	}
	return n.entry
}

// splitWords divides a phrase of a table as text is divided.
func (t *table) splitWords(phrase string) (words []string) {
	scanWords(phrase, t.spaced, func(start, end int) {
		for at := start; at < end; {
			to, next := t.divide(phrase, at, end, true)
			if rest := phrase[at:to] + "'"; to == end && t.elisions[rest] && strings.HasPrefix(phrase[at:], rest) {
				to++ // an elided word at the end of a phrase
			}
			words = append(words, plainApostrophe(phrase[at:to]))
			at = next
		}
	})
	return words
}

// longest is the most words of a phrase that are looked at.
const longest = 8

// match looks up the longest phrase that begins at token i.
func (t *table) match(toks []token, i int) *entry {
	n := t.root[toks[i].low]
	var found *entry
	for j := i; n != nil; {
		if n.entry != nil {
			found = n.entry
		}
		j++
		if j >= len(toks) || j-i >= longest || len(n.next) == 0 || toks[j].kind != word {
			break
		}
		n = n.next[toks[j].low]
	}
	return found
}

// single looks up one word by itself, and without a prefix or an ending that
// the language attaches.
func (t *table) single(low string) *entry {
	if n := t.root[low]; n != nil {
		return n.entry
	}
	for _, p := range t.prefixes {
		if rest, ok := strings.CutPrefix(low, p); ok && utf8.RuneCountInString(rest) > 1 {
			if n := t.root[rest]; n != nil && n.entry != nil {
				return n.entry
			}
		}
	}
	for _, s := range t.suffixes {
		if rest, ok := strings.CutSuffix(low, s); ok && rest != "" {
			if n := t.root[rest]; n != nil && n.entry != nil {
				return n.entry
			}
		}
	}
	return nil
}

// ends reports whether a word is a compound that ends in one of a list.
func ends(word string, list []string) bool {
	for _, e := range list {
		if len(word) > len(e)+1 && strings.HasSuffix(word, e) {
			return true
		}
	}
	return false
}
