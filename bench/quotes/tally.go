package main

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"digest/internal/quote/speech"
)

// share is how many of how many.
type share struct{ right, n int }

func (s *share) add(right bool) {
	s.n++
	if right {
		s.right++
	}
}

func (s share) String() string {
	if s.n == 0 {
		return "    -       "
	}
	return fmt.Sprintf("%.3f %-6s", float64(s.right)/float64(s.n), fmt.Sprintf("(%d)", s.n))
}

// row is what is counted of one set in one language.
type row struct {
	texts                                 int
	exact, overlap                        share // gold segments that were found
	precise                               share // attributed quotes that are in the gold
	recalled                              share // cued gold segments found with a speaker
	speaker, role, place, when, published share
}

type tally struct {
	rows  map[string]*row
	rules map[string]*share // speakers by rule
	bands map[int]*share    // speakers by tenth of the confidence
	show  string
	spent time.Duration
	words int
}

func newTally(show string) *tally {
	return &tally{rows: map[string]*row{}, rules: map[string]*share{}, bands: map[int]*share{}, show: show}
}

// found is a segment of a quote that was found, and whose it is.
type found struct {
	at    stretch
	quote *speech.Quote
	used  bool
}

func (t *tally) measure(s sample) {
	key := s.set + " " + s.lang
	r := t.rows[key]
	if r == nil {
		r = &row{}
		t.rows[key] = r
	}
	r.texts++
	start := time.Now()
	quotes := speech.Find(s.text, speech.Options{Lang: s.lang})
	t.spent += time.Since(start)
	t.words += len(strings.Fields(s.text))
	var list []found
	for i := range quotes {
		if quotes[i].Kind == "indirect" {
			continue
		}
		for _, g := range quotes[i].Segments {
			list = append(list, found{at: trimmed(s.text, stretch{g.Start, g.End}), quote: &quotes[i]})
		}
	}
	for _, g := range s.quotes {
		t.judge(r, s, g, list)
	}
	for _, f := range list {
		if f.quote.Rule == "" || f.quote.SpeakerAt < 0 && f.quote.Speaker == "" && f.quote.Cue == "" {
			continue
		}
		right := f.used || slices.ContainsFunc(s.said, f.at.overlaps)
		r.precise.add(right)
		if !right {
			t.tell("extra", s, f.at, f.quote, "")
		}
	}
}

// judge compares a labelled quote with what was found.
func (t *tally) judge(r *row, s sample, g gold, list []found) {
	for i, seg := range g.segments {
		want := trimmed(s.text, seg)
		best, share := -1, 0.0
		for k := range list {
			if o := common(want, list[k].at); o > share {
				best, share = k, o
			}
		}
		r.exact.add(best >= 0 && list[best].at == want)
		r.overlap.add(share >= 0.8)
		if share >= 0.5 {
			list[best].used = true
		}
		hit := share >= 0.8
		if !hit {
			t.tell("missed", s, want, nil, "")
		}
		if !g.cued {
			continue
		}
		r.recalled.add(hit && list[best].quote.Rule != "")
		if !hit || list[best].quote.Rule == "" || i > 0 {
			if hit && list[best].quote.Rule == "" {
				t.tell("unattributed", s, want, list[best].quote, "")
			}
			continue
		}
		t.speaker(r, s, g, list[best].quote, want)
	}
}

// speaker compares who, as what, where and when.
func (t *tally) speaker(r *row, s sample, g gold, q *speech.Quote, want stretch) {
	at := stretch{q.SpeakerAt, q.SpeakerAt + len(q.SpeakerAsPrinted)}
	right := q.SpeakerAt >= 0 && slices.ContainsFunc(g.speaker, at.overlaps)
	r.speaker.add(right)
	if !right {
		names := make([]string, len(g.speaker))
		for i, x := range g.speaker {
			names[i] = s.text[x.from:x.to]
		}
		t.tell("speaker", s, want, q, strings.Join(names, " / "))
		if q.Confidence >= 0.9 {
			t.tell("published", s, want, q, strings.Join(names, " / "))
		}
	}
	if t.rules[q.Rule] == nil {
		t.rules[q.Rule] = &share{}
	}
	t.rules[q.Rule].add(right)
	band := int(q.Confidence*100 + 0.5)
	if t.bands[band] == nil {
		t.bands[band] = &share{}
	}
	t.bands[band].add(right)
	if q.Confidence >= 0.9 {
		r.published.add(right)
	}
	slot := func(name string, count *share, want stretch, text string, at int) {
		if want.none() {
			return
		}
		right := at >= 0 && want.overlaps(stretch{at, at + len(text)})
		count.add(right)
		if !right {
			t.tell(name, s, want, q, s.text[want.from:want.to]+" ≠ "+text)
		}
	}
	slot("role", &r.role, g.role, q.Role+" "+q.Affiliation, q.RoleAt)
	slot("place", &r.place, g.place, q.Place, q.PlaceAt)
	slot("when", &r.when, g.when, q.When, q.WhenAt)
}

// common is how much two stretches have in common, of the longer one.
func common(a, b stretch) float64 {
	n := min(a.to, b.to) - max(a.from, b.from)
	return max(0, float64(n)) / float64(max(a.to-a.from, b.to-b.from, 1))
}

// tell prints a mistake with the words around it.
func (t *tally) tell(what string, s sample, at stretch, q *speech.Quote, note string) {
	if t.show != what {
		return
	}
	cut := func(a, b int) string {
		a, b = max(a, 0), min(b, len(s.text))
		return strings.ToValidUTF8(strings.ReplaceAll(s.text[a:b], "\n", "¶"), "")
	}
	middle := cut(at.from, at.to)
	if len(middle) > 120 {
		middle = strings.ToValidUTF8(middle[:50]+" … "+middle[len(middle)-60:], "")
	}
	fmt.Printf("%s %s: %s[[%s]]%s\n", s.lang, s.name[:min(len(s.name), 24)], cut(at.from-160, at.from), middle, cut(at.to, at.to+160))
	if q != nil {
		fmt.Printf("   rule %q cue %q speaker %q = %q role %q\n", q.Rule, q.Cue, q.SpeakerAsPrinted, q.Speaker, q.Role)
	}
	if note != "" {
		fmt.Printf("   gold: %s\n", note)
	}
}

func (t *tally) print() {
	fmt.Println("\nset        texts  exact recall  ≥0.8 recall   attr. precis. attr. recall  speaker       role          place         when          speaker at 0.9")
	for _, key := range sorted(t.rows) {
		r := t.rows[key]
		fmt.Printf("%-11s%-6d %s  %s  %s  %s  %s  %s  %s  %s  %s\n", key, r.texts, r.exact, r.overlap, r.precise, r.recalled, r.speaker, r.role, r.place, r.when, r.published)
	}
	fmt.Println("\nrule             speaker right")
	for _, rule := range speech.Rules {
		if s := t.rules[rule.ID]; s != nil {
			fmt.Printf("%-16s %s  table %.2f\n", rule.ID, s, rule.Confidence)
		}
	}
	fmt.Println("\nconfidence  speaker right")
	for _, band := range sorted(t.bands) {
		fmt.Printf("%.2f        %s\n", float64(band)/100, t.bands[band])
	}
	fmt.Printf("\n%d words in %.2fs: %.2fs a million\n", t.words, t.spent.Seconds(), t.spent.Seconds()/float64(max(t.words, 1))*1e6)
	fmt.Println("\nLabels: pfsa-id has public figures only, so quotes of others count against its precision;\npud was labelled by rule. A speaker is right when the naming found overlaps the labelled one.")
}

func sorted[K interface{ ~int | ~string }, V any](m map[K]V) []K {
	keys := make([]K, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}
