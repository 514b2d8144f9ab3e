package lang

import (
	"strings"

	"golang.org/x/text/language"
	"golang.org/x/text/language/display"
)

// Speech is what a language's news says around quotes: the words that name the
// act of speaking, who spoke, to whom, where and when. It is data alone; package
// speech reads text by it.
//
// Every string field is a list, its items divided by a comma and a space; an
// item may be of several words ("according to"). Items are in lower case, in
// every inflected form that news uses: nothing is derived from them. A field
// that a language has no use for stays empty.
type Speech struct {
	// Marks are pairs of double quotation marks that real text uses, most
	// frequent first: "“” „“". Single ones stand in Singles, and count only in a
	// text that has no double ones. "" stands for the straight mark on both
	// sides, ”” for one and the same curly mark.
	Marks, Singles string

	// Cues are verbs of saying that stand before or after a quote. CuesAfter
	// are words that are one only right after a quote (Indonesian "kata", which
	// is also "word"; German "so"); CuesBefore only before.
	Cues, CuesAfter, CuesBefore string
	// CuesWeak say something only when they touch the quote, by nothing but a
	// comma, a colon or "that": "think", "warn of".
	CuesWeak string
	// CuesNaming are verbs that call something by the words in the marks, which
	// may then be few: "called", "nannte", "qualifié de".
	CuesNaming string
	// CuesText have a text for their speaker, behind a preposition: "heißt es in
	// der Erklärung", "peut-on lire dans le rapport".
	CuesText string
	// CuesTo are those of the cues whose object is the one spoken to: "told".
	CuesTo string
	// CuesPerfect are participles that are a cue only behind an auxiliary: "a
	// déclaré", "ha dicho", not "el dicho".
	CuesPerfect string
	// Participles are those of the cues whose subject is that of the sentence:
	// "saying".
	Participles string
	// Enclitic cues have their speaker in them: "katanya", "dit-il".
	Enclitic string
	// Separable are verbs in two parts, the second far behind the first:
	// "teilte … mit". Parts are divided by a space.
	Separable string
	// Negations make a cue none when they stand right before it (or right
	// after it, where Flags say NegationAfter); Denials are verbs that do by
	// themselves.
	Negations, Denials string
	// According are words before the source of what is said ("according to");
	// AccordingAfter stand behind it ("によると").
	According, AccordingAfter string
	// That joins a cue with what is said: "that", "bahwa". ThatEnds are ends of
	// verbs that do: "다고". ThatClause are those of the words that nothing but a
	// clause goes with, in scripts where letters do not help: "إن", "と".
	That, ThatEnds, ThatClause string
	// Adverbs may stand between speaker, cue and quote; Auxiliaries are verbs
	// that a cue may need, so that they belong to no name.
	Adverbs, Auxiliaries string

	// To, Place, When, Event and Medium are words that open what answers to
	// whom, where, when, on which occasion, by which means.
	To, Place, When, Event, Medium string
	// Towards are words before, TowardsAfter words behind the one spoken to in
	// the signature of a block quotation, where they can be nothing else:
	// "إلى"; "に".
	Towards, TowardsAfter string
	// Relatives open a clause that tells of a speaker named before it: "who".
	Relatives string
	// Breaks end the naming of a speaker without opening anything: "who",
	// "while", "yang", "and".
	Breaks string
	// Links may stand within the naming of a role or an office: "of", "für".
	Links string

	// Titles come before a name and belong to the person: "Mr", "Dr", "Pak".
	Titles string
	// Roles are nouns for what a person is: "president", "menteri". RoleEnds
	// are ends of such nouns in languages that compound: "minister", "sprecher".
	Roles, RoleEnds string
	// RoleFields are words after a role that say of what, and can be taken for
	// a name: "keuangan", "jawa", "foreign".
	RoleFields string
	// Offices are bodies that speak: "ministry", "police"; OfficeEnds as
	// RoleEnds.
	Offices, OfficeEnds string
	// Spokespersons and People are nouns for a speaker whose name may be kept:
	// "spokesman"; "official", "resident".
	Spokespersons, People string
	// Particles stand within names: "van", "bin".
	Particles string

	// Pronouns of the third person; Reporters are those that are not speakers
	// of the story: "i", "we", "you".
	Pronouns, Others string
	// Anaphors point back at a speaker: "tersebut", "the", "dieser".
	Anaphors string
	// Passives make of a cue one that has no subject: "wurde". Agents stand
	// before its speaker then: "von", "by".
	Passives, Agents string
	// Determiners begin a noun phrase: "the", "sang".
	Determiners string
	// One and Several begin the naming of speakers whose names are kept: "a",
	// "seorang"; "several", "sejumlah".
	One, Several string
	// Numbers are words for numbers from one to twelve, in order; forms of the
	// same number are divided by "/".
	Numbers string

	// Scare are words before marks that do not quote: "so-called".
	Scare string

	// Weekdays from Monday on, Months from January on; forms of the same are
	// divided by "/". Relative are days counted from today: "-1:yesterday".
	Weekdays, Months, Relative string
	// Abbreviations end in a full stop that ends no sentence, and are written
	// here without it.
	Abbreviations string

	// Possessives are ends of words that own what follows, and are not its
	// name: "'s".
	Possessives string
	// Elisions are words that lost their last letter and are written together
	// with the next: "l'", "dell'". Clitics are pronouns behind a verb, with
	// what ties them to it: "-t-il". Both are read as words of their own, the
	// first with its apostrophe, the second without its hyphens.
	Elisions, Clitics string
	// PlaceEnds are those of them that answer where: "'da". PlaceAfter are words
	// that do, behind the name of a place: "で".
	PlaceEnds, PlaceAfter string
	// Prefixes are attached to words in writing and may be taken off: "و".
	// Suffixes are particles attached to names: "은", "'nın".
	Prefixes, Suffixes string
	// Folds are pairs of letters, the first of which is read as the second
	// ("ёе"); a letter by itself is passed over. They are divided by a space.
	Folds string
	// Cases are ends of names that change with the case, the longest first:
	// names are compared without them. Patronymics are ends of the name between
	// first name and surname.
	Cases, Patronymics string
	// Subjects mark the noun phrase before them as the subject: "は", "ने".
	// SubjectEnds are those that are attached to the noun: "은".
	// SubjectsWeak are signs that mark one only where no other does: "が".
	Subjects, SubjectsWeak, SubjectEnds string
	// BreakEnds are ends of words that stand in no noun phrase: "에서".
	BreakEnds string
	// EventEnds close a phrase of place or occasion that a word before it
	// opens: "在 … 上".
	EventEnds string
	// Article is written together with nouns and adjectives, and stands at no
	// name's first word: "ال".
	Article string
	// Surnames begin a person's name, in scripts where names do not show by
	// their letters; Syllables are the letters that foreign names are written
	// in, without any between them.
	Surnames, Syllables string

	// Most is the most that the confidence in a speaker can be, for a language
	// that was measured on few examples; 0 for one that was on many.
	Most float64

	Order Order
}

// Order is a set of facts on the order of words and the script.
type Order uint16

// The facts of an Order.
const (
	// VerbFirst: the verb comes before its subject ("قال …"), or may.
	VerbFirst Order = 1 << iota
	// VerbLast: what is said comes before the verb, the speaker before both.
	VerbLast
	// SubjectDrop: a verb without a subject is a whole clause.
	SubjectDrop
	// DashInsertion: a dash parts the author's words from the quote, and one
	// pair of marks may enclose both.
	DashInsertion
	// Insertion: the author's words may stand within the marks, between commas
	// or dashes (« Oui, dit-il, demain »).
	Insertion
	// NoSpaces: words are not divided.
	NoSpaces
	// NoCase: letters are neither great nor small, so names do not show.
	NoCase
	// Bracket: a participle stands at the end of its clause, its auxiliary far
	// before it; in a clause that depends on another, every verb does.
	Bracket
	// NounsCapital: every noun begins with a great letter.
	NounsCapital
	// NegationAfter: the negation follows the verb ("sagte nicht").
	NegationAfter
	// NameBeforeTitle: the role follows the name ("岸田首相").
	NameBeforeTitle
)

// Has reports whether all facts of o2 are in o.
func (o Order) Has(o2 Order) bool { return o&o2 == o2 }

// speeches are the tables by language, filled by the files beside this one.
var speeches = map[string]*Speech{
	"ar": &speechAR,
	"de": &speechDE,
	"en": &speechEN,
	"es": &speechES,
	"fr": &speechFR,
	"hi": &speechHI,
	"id": &speechID,
	"it": &speechIT,
	"ja": &speechJA,
	"ko": &speechKO,
	"nl": &speechNL,
	"pt": &speechPT,
	"ru": &speechRU,
	"tr": &speechTR,
	"uk": &speechUK,
	"zh": &speechZH,
}

// SpeechOf returns the table of a language, or of its parent: "en-GB" is read
// as "en". ok is false for a language without one.
func SpeechOf(tag string) (s *Speech, ok bool) {
	for tag != "" {
		if s, ok := speeches[tag]; ok {
			return s, true
		}
		tag = tag[:max(strings.LastIndexByte(tag, '-'), 0)]
	}
	return nil, false
}

// Countries returns the short names of countries in a language, in lower case
// (CLDR, as golang.org/x/text has it); none for a language that it lacks.
func Countries(tag string) (names []string) {
	t, err := language.Parse(tag)
	if err != nil {
		return nil
	}
	namer := display.Regions(t)
	if namer == nil {
		return nil
	}
	for a := 'A'; a <= 'Z'; a++ {
		for b := 'A'; b <= 'Z'; b++ {
			region, err := language.ParseRegion(string([]rune{a, b}))
			if err == nil && region.IsCountry() {
				if name := strings.ToLower(namer.Name(region)); name != "" {
					names = append(names, name)
				}
			}
		}
	}
	return names
}

// Items divides a list of a Speech.
func Items(list string) []string {
	if list == "" {
		return nil
	}
	return strings.Split(list, ", ")
}
