package speech

import "digest/internal/lang"

// statement is a quote while the text is read: its spans, who said it.
type statement struct {
	para    int
	spans   []int   // indexes of d.spans; none for reported speech
	said    stretch // what is reported
	m       mention
	has     bool // a mention is at hand
	cue     stretch
	rule    string
	partial bool
	weak    bool // unsure for a reason beside the rule
	slots   slots
	who     *who  // the speaker, when resolved
	at      *para // where the speaker is named, when not at the quote
	from    *statement
}

// attribute goes through the text once and gives every quote its speaker.
func (d *doc) attribute() {
	var last *statement
	for j := range d.paras {
		p := &d.paras[j]
		here := (*statement)(nil)
		for k := p.first; k < p.end2; k++ {
			d.work++
			if d.spans[k].continues && k == p.first && last != nil && !last.partial && !d.transcript(p, &d.spans[k]) {
				d.join(last, k)
				d.late(p, k, last)
				here = last
				continue
			}
			st := d.rules(p, k, here, last)
			if st == nil {
				continue
			}
			if st.has || st.rule != "" {
				last, here = st, st
				d.resolve(j, st)
			} else if p.open && k == p.end2-1 {
				last, here = st, st
			}
		}
		if p.first == p.end2 {
			if st := d.reported(p, j); st != nil {
				last = st
			} else if !d.bridge(p) {
				last = nil
			}
		} else {
			d.reportedBeside(p, j)
		}
	}
}

// bridge reports whether a paragraph without quotes is furniture that does not
// part a quote from its continuation: a line of a few words.
func (d *doc) bridge(p *para) bool {
	return len(p.toks) <= 6 && (len(p.toks) == 0 || !p.toks[len(p.toks)-1].sign(".!?。"))
}

// join adds a span to a statement.
func (d *doc) join(st *statement, k int) {
	st.spans = append(st.spans, k)
	d.spans[k].statement = st
}

// opens reports whether the speaker of a quote that goes on over paragraphs is
// named at its end.
func (d *doc) opens(k int) bool {
	for n := k + 1; n < len(d.spans) && n < k+12; n++ {
		d.work++
		s := &d.spans[n]
		if !s.continues {
			return false
		}
		if !s.unclosed {
			st := d.behind(&d.paras[s.para], n)
			return st != nil && st.has
		}
	}
	return false
}

// late names the speaker of a quote of several paragraphs at its end, where
// nobody was named before.
func (d *doc) late(p *para, k int, st *statement) {
	if st.has {
		return
	}
	if got := d.behind(p, k); got != nil {
		spans := st.spans
		*st = *got
		st.spans = spans
		st.para = d.spans[k].para
		d.resolve(d.spans[k].para, st)
	}
}

// rules tries the rules on a span in their order. It returns nil for what is no
// quote.
func (d *doc) rules(p *para, k int, here, last *statement) *statement {
	s := &d.spans[k]
	if d.scare(p, s) || d.transcript(p, s) {
		return nil
	}
	if whole := d.whole(p, k); whole != nil {
		d.join(whole, k)
		return nil
	}
	st := d.signed(p, k)
	switch {
	case st != nil:
	case d.has(lang.NoCase):
		st = d.clause(p, k, here)
	default:
		st = d.attribution(p, k, here)
	}
	if s.statement != nil {
		return nil
	}
	if st == nil {
		if st = d.unattributed(p, k, here, last); st == nil {
			return nil
		}
	}
	if st.m.other || st.rule == "denied" {
		if st.rule == "denied" {
			return nil
		}
		st.has, st.m = false, mention{}
	}
	st.para = s.para
	st.weak = st.weak || s.unclosed && !p.open
	d.join(st, k)
	d.found = append(d.found, st)
	return st
}

// attribution tries the rules in their order.
func (d *doc) attribution(p *para, k int, here *statement) *statement {
	s := &d.spans[k]
	st := d.label(p, k)
	if st == nil && d.colon(p, s) && !(d.has(lang.DashInsertion) && d.authorBehind(p, s)) {
		st = d.atColon(p, k)
	}
	if st == nil && d.few(p, s) {
		st = d.front(p, k)
	}
	if st == nil {
		st = d.behind(p, k)
	}
	if st == nil && here != nil && d.goesOn(p, k, here) {
		d.join(here, k)
		return nil
	}
	if st == nil {
		st = d.around(p, k)
	}
	if st == nil {
		st = d.front(p, k)
	}
	return st
}

// unattributed looks at a quote that nobody is named at: it goes on with the
// one before it, or stands by itself. It returns nil for what it joined, and for
// what is no quote.
func (d *doc) unattributed(p *para, k int, here, last *statement) *statement {
	s := &d.spans[k]
	if here != nil && s.terminalOrLong() && d.follows(p, k, here) {
		d.join(here, k)
		return nil
	}
	if s.unclosed && p.open && d.opens(k) {
		return &statement{} // its speaker is named at its end
	}
	if here == nil && last != nil && d.alone(p, s) && !last.partial {
		d.join(last, k)
		return nil
	}
	if !s.terminalOrLong() {
		return nil
	}
	st := &statement{rule: ""}
	if before := d.sentenceBefore(p, k); before != nil {
		*st = *before
	} else if here != nil && s.words >= 4 {
		st.rule, st.m, st.has, st.from = "same-paragraph", here.m, here.has, here
		st.cue = stretch{}
	}
	return st
}

// atColon weighs who is named before a colon against who is named behind the
// quote: NAME regrets it: “Q,” said OTHER. The one before is meant if his verb
// touches the colon, or the other is but a pronoun.
func (d *doc) atColon(p *para, k int) *statement {
	before, behind := d.front(p, k), d.behind(p, k)
	if behind == nil || behind.rule != "cue-speaker" && behind.rule != "speaker-cue" || behind.m.pronoun {
		if before != nil {
			return before
		}
		return behind
	}
	if before != nil && before.rule == "colon" && before.cue.to == d.spans[k].open-1 {
		return before
	}
	return behind
}

// sentenceBefore gives a quote that is a sentence by itself the speaker of the
// reported speech in the sentence before it: NAME said so. “Q”
func (d *doc) sentenceBefore(p *para, k int) *statement {
	s := &d.spans[k]
	if s.open == 0 || !p.toks[s.open-1].sign(".!?…") || !s.terminal {
		return nil
	}
	from := s.open - 1
	for from > 0 && s.open-from < 80 && p.toks[from-1].quote == 0 && p.toks[from-1].sentence == p.toks[s.open-1].sentence {
		from--
	}
	st := d.reportedSentence(p, from, s.open)
	if st == nil {
		return nil
	}
	st.said, st.rule = stretch{}, "sentence-before"
	return st
}

// terminalOrLong reports whether a span looks like speech by itself.
func (s *span) terminalOrLong() bool {
	return s.words >= 5 || s.words >= 2 && (s.terminal || s.comma)
}

// few reports whether a span has few words and no sign of being speech.
func (d *doc) few(p *para, s *span) bool {
	return s.words < 3 && !s.terminal && !s.comma && !d.colon(p, s)
}

// transcript reports whether a span is a turn of a transcript, which names its
// speaker itself: “SMITH: …”.
func (d *doc) transcript(p *para, s *span) bool {
	i := s.open + 1
	return i+1 < s.shut && d.acronym(&p.toks[i]) && (p.toks[i+1].sign(":") || i+2 < s.shut && p.toks[i+1].kind == word && p.toks[i+2].sign(":"))
}

// scare reports whether marks only set words off: a name, a title, a term.
func (d *doc) scare(p *para, s *span) bool {
	if s.open == 0 {
		if s.shut >= len(p.toks)-1 && !s.terminal && !s.comma && s.words < 7 {
			return true
		}
		return false
	}
	if s.terminal || s.comma {
		return false
	}
	for n := 1; n <= 4 && s.open-n >= 0; n++ {
		t := &p.toks[s.open-n]
		if t.kind == word && t.is(isScare) && !t.is(isCue) && t.phrase >= n && s.words < 8 {
			return true
		}
	}
	return s.words == 0 || d.entitled(p, s)
}

// entitled reports whether marks set off a name: a few words that begin with a
// great letter, behind an article or a preposition.
func (d *doc) entitled(p *para, s *span) bool {
	if d.has(lang.NoCase) || s.words > 8 || s.words == 0 || d.colon(p, s) {
		return false
	}
	prev, first := &p.toks[s.open-1], &p.toks[s.open+1]
	if prev.kind != word || prev.upper && s.open > 1 || !prev.is(isDeterminer|isPlace|isLink|isAgent) || prev.is(isThat|isOne|anyCue) || !first.upper {
		return false
	}
	if d.has(lang.NounsCapital) {
		return true
	}
	for i := s.open + 1; i < s.shut; i++ {
		if t := &p.toks[i]; t.kind == word && !t.upper && t.end-t.start > 3 {
			return false
		}
	}
	return true
}

// sentenceEnd returns the first token after the sentence of token i, not
// beyond the next quote and not far.
func (d *doc) sentenceEnd(p *para, i int) int {
	j := i
	for j < len(p.toks) && j < i+60 && p.toks[j].sentence == p.toks[i].sentence {
		if p.toks[j].quote != 0 {
			shut := d.titled(p, j, len(p.toks))
			if shut < 0 {
				break
			}
			j = shut
		}
		j++
	}
	return j
}

// window returns where the words before a span begin: its sentence, not before
// the last quote.
func (d *doc) window(p *para, s *span) int {
	j := s.open
	if j == 0 {
		return 0
	}
	sentence := p.toks[j-1].sentence
	if p.toks[j-1].sign("。.!?！？") {
		return j
	}
	for j > 0 && s.open-j < 70 && p.toks[j-1].sentence == sentence {
		if p.toks[j-1].quote != 0 {
			open := d.spans[p.toks[j-1].quote-1].open
			if d.titled(p, open, len(p.toks)) != j-1 {
				break
			}
			j = open + 1
		}
		j--
	}
	return j
}

// colon reports whether a colon leads to a span.
func (d *doc) colon(p *para, s *span) bool {
	return s.open > 0 && p.toks[s.open-1].sign(":：")
}

// alone reports whether a span is all that its paragraph has.
func (d *doc) alone(p *para, s *span) bool {
	return s.open == 0 && s.shut >= len(p.toks)-2
}

// goesOn reports whether a span goes on with the sentence that names the
// speaker of the one before it.
func (d *doc) goesOn(p *para, k int, here *statement) bool {
	if k == p.first || here.para != d.spans[k].para || len(here.spans) == 0 || here.spans[len(here.spans)-1] != k-1 {
		return false
	}
	s, prev := &d.spans[k], &d.spans[k-1]
	gap := s.open - prev.shut
	if here.rule == "" || here.cue.none() || gap > 40 || here.cue.from < prev.shut {
		return false
	}
	return p.toks[s.open-1].sign(",;:—–-，") && s.words >= 2
}

// follows reports whether a span follows an attributed quote directly, with
// nothing said between but the attribution.
func (d *doc) follows(p *para, k int, here *statement) bool {
	if k == p.first || len(here.spans) == 0 || here.spans[len(here.spans)-1] != k-1 || here.para != d.spans[k].para {
		return false
	}
	s, prev := &d.spans[k], &d.spans[k-1]
	if s.open == prev.shut+1 {
		return true
	}
	return here.cue.from > prev.shut && p.toks[s.open-1].sign(".。!?") && p.toks[prev.shut+1].sentence == p.toks[s.open-1].sentence
}

// paraOf returns the paragraph in which a statement's speaker is named.
func (d *doc) paraOf(st *statement) *para {
	if st.at != nil {
		return st.at
	}
	return &d.paras[st.para]
}

// has reports a fact of the language's order.
func (d *doc) has(o lang.Order) bool { return d.table.Order.Has(o) }
