package speech

import (
	"slices"
	"strings"

	"digest/internal/lang"
)

// Rule is a way to name a speaker, and how often it was right.
type Rule struct {
	ID, About  string
	Confidence float64
}

// Rules are the rules in the order in which they are tried. Confidence is the
// share of speakers that were right on the labelled development sets (Indonesian
// PFSA-ID, English PolNeAR, German SpkAtt-2023), by make eval-quotes; a rule
// that was seen fewer than ten times is held below 0.9.
var Rules = []Rule{
	{"signed", "> “Q” > — NAME, ROLE", 0.95},
	{"label", "NAME: “Q”", 0.85},
	{"colon", "NAME CUE …: “Q”", 0.88},
	{"according", "“Q,” according to NAME", 0.8},
	{"enclitic", "“Q,” CUE with the speaker in it", 0.85},
	{"cue-speaker", "“Q,” CUE NAME", 0.97},
	{"far-cue", "“Q” and more of the sentence, CUE NAME", 0.8},
	{"cue-slot", "“Q,” CUE, where and when, NAME", 0.85},
	{"cue-word", "“Q,” CUE and a word that may be a name", 0.8},
	{"speaker-cue", "“Q,” NAME CUE", 0.96},
	{"next-sentence", "“Q.” NAME CUE.", 0.85},
	{"verb-last", "NAME “Q” CUE", 0.9},
	{"dropped", "“Q,” CUE without a subject", 0.8},
	{"speaker-verb", "NAME CUE “Q”", 0.88},
	{"verb-speaker", "CUE NAME “Q”", 0.9},
	{"participle", "NAME …, saying “Q”", 0.85},
	{"far-subject", "NAME … CUE “Q”", 0.7},
	{"colon-subject", "NAME …: “Q” without a cue", 0.6},
	{"sentence-before", "“Q” behind a sentence of reported speech", 0.8},
	{"embedded", "NAME CUE … “Q”, a part of the sentence", 0.8},
	{"naming", "NAME calls something “Q”, in a few words", 0.85},
	{"text", "“Q,” it says in a TEXT", 0.75},
	{"agent", "“Q,” a cue in the passive voice by NAME", 0.8},
	{"same-paragraph", "a quote behind another, without a cue", 0.35},
	{"", "nobody is named", 0.3},
}

var confidences = func() map[string]float64 {
	m := map[string]float64{}
	for _, r := range Rules {
		m[r.ID] = r.Confidence
	}
	return m
}()

// emit makes the quotes of the statements.
func (d *doc) emit() []Quote {
	out := make([]Quote, 0, len(d.found))
	for _, st := range d.found {
		q := d.quote(st)
		if len(q.Segments) > 0 {
			out = append(out, q)
		}
	}
	slices.SortStableFunc(out, func(a, b Quote) int { return a.Segments[0].Start - b.Segments[0].Start })
	return out
}

func (d *doc) quote(st *statement) Quote {
	p := d.paraOf(st)
	q := Quote{Kind: "indirect", SpeakerAt: -1, CueAt: -1, RoleAt: -1, PlaceAt: -1, WhenAt: -1, Rule: st.rule, Confidence: confidences[st.rule]}
	if len(st.spans) == 0 {
		q.segment(d.text, p.toks[st.said.from].start, p.toks[st.said.to-1].end)
		q.Confidence = min(q.Confidence, 0.85)
	} else {
		q.Kind = "partial"
		for _, k := range st.spans {
			s := &d.spans[k]
			q.segment(d.text, s.start, s.end)
			if !st.partial && (s.terminal || s.comma || s.words >= 5 || s.words > 1 && d.has(lang.VerbLast) || d.parts(k)) {
				q.Kind = "direct"
			}
		}
	}
	d.speaker(p, st, &q)
	d.doubts(p, st, &q)
	d.slotsOf(st, &q)
	if st.weak {
		q.Confidence = min(q.Confidence, 0.6)
	}
	if d.table.Most > 0 && st.rule != "signed" {
		q.Confidence = min(q.Confidence, d.table.Most)
	}
	return q
}

// parts reports whether a colon before a quote or a comma behind it parts it
// from the sentence around it, as a sentence of its own.
func (d *doc) parts(k int) bool {
	s := &d.spans[k]
	p := &d.paras[s.para]
	return s.words >= 2 && (d.colon(p, s) || s.shut+1 < len(p.toks) && p.toks[s.shut+1].sign(",，"))
}

func (q *Quote) segment(text string, start, end int) {
	q.Segments = append(q.Segments, Segment{start, end, text[start:end]})
}

// speaker fills in who said it.
func (d *doc) speaker(p *para, st *statement, q *Quote) {
	if !st.cue.none() {
		q.Cue, q.CueAt = d.printed(p, st.cue), p.toks[st.cue.from].start
	}
	if !st.has {
		return
	}
	if !st.m.all.none() {
		q.SpeakerAsPrinted, q.SpeakerAt = d.printed(p, st.m.all), p.toks[st.m.all.from].start
	}
	q.SpeakerKind, q.Count = st.m.kind, st.m.count
	if st.m.pronoun && st.from == nil && st.who == nil {
		q.Confidence = min(q.Confidence, 0.7)
	}
	role := func(f *statement) {
		if f == nil || q.Role != "" {
			return
		}
		fp := d.paraOf(f)
		r := f.m.role
		switch {
		case f.m.place.none():
			q.Role = d.printed(fp, r)
		case f.m.place.to <= r.from || f.m.place.from >= r.to:
			q.Role, q.Affiliation = d.printed(fp, r), d.printed(fp, f.m.place)
		default:
			q.Role, q.Affiliation = d.printed(fp, stretch{r.from, d.unlinked(fp, r.from, f.m.place.from)}), d.printed(fp, f.m.place)
		}
		if q.Role != "" {
			q.RoleAt = fp.toks[r.from].start
		}
	}
	role(st)
	role(st.from)
	switch {
	case st.who != nil:
		q.Speaker, q.Person, q.SpeakerKind = st.who.full, st.who.id, "named"
		if q.Role == "" && st.who.role != "" {
			q.Role, q.RoleAt = st.who.role, st.who.at
		}
	case st.m.name.none() || st.rule == "same-paragraph":
	default:
		q.Speaker, _ = d.nameOf(p, st.m.name)
	}
	if q.Speaker != "" && q.Person == "" && len(d.table.cases) > 0 && st.rule == "according" && (st.who == nil || !st.who.nominative) {
		// Only a case of the name is known, which no card should print.
		q.Confidence = min(q.Confidence, 0.8)
	}
	if q.SpeakerKind == "unnamed" {
		q.Speaker, q.Person = "", ""
	}
	if st.m.pronoun {
		if q.Speaker != "" {
			q.Confidence = min(q.Confidence, 0.88)
		}
	}
	if st.m.unsure {
		q.Confidence = min(q.Confidence, 0.75)
	}
	if q.SpeakerKind == "" {
		q.Confidence = min(q.Confidence, 0.7)
	}
}

// unlinked returns the end of a role before the link to its affiliation.
func (d *doc) unlinked(p *para, from, to int) int {
	for to > from+1 && (p.toks[to-1].is(isLink) && !p.toks[to-1].is(isField) || p.toks[to-1].kind == point) {
		to--
	}
	return to
}

// slotsOf fills in the occasion.
func (d *doc) slotsOf(st *statement, q *Quote) {
	s := &st.slots
	if s.para == nil {
		return
	}
	q.To, q.Place, q.Event, q.Medium, q.When = d.printed(s.para, s.to), d.printed(s.para, s.place), d.printed(s.para, s.event), d.printed(s.para, s.medium), d.printed(s.para, s.when)
	q.When = strings.TrimSuffix(q.When, ",")
	if !s.place.none() {
		q.PlaceAt = s.para.toks[s.place.from].start
	}
	if !s.when.none() {
		q.WhenAt = s.para.toks[s.when.from].start
		q.Date = d.resolveDay(s.para, s.when)
	}
}
