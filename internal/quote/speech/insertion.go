package speech

import "unicode"

// inserted returns the author's words that begin with the sign at token i of a
// quote, where a language lets them stand within the marks between commas or
// dashes: « Nous commençons, a dit le maire, et vite. » They are a cue and who
// spoke, in this order, up to the next sign; to is the quote's end.
func (d *doc) inserted(p *para, i, to int) (words stretch, ok bool) {
	t := &p.toks[i]
	dash := t.sign("—–-―") && d.opensDash(p, i)
	if !dash && !t.sign(",!?…") {
		return words, false
	}
	next, ok := d.author(p, i+1, to)
	if !ok {
		return words, false
	}
	for j := next; j <= to && j < next+14; j++ {
		d.work++
		switch {
		case j == to:
			return stretch{i, to}, true
		case p.toks[j].kind == mark:
			return words, false
		case dash && p.toks[j].sign("—–-―"):
			if j+1 < to && p.toks[j+1].sign(",.;:") {
				j++
			}
			return stretch{i, j}, true
		case p.toks[j].sign(".") && j > 0 && p.toks[j-1].is(isTitle|isAbbreviation):
		case !dash && p.toks[j].sign(",.;:!?"), dash && p.toks[j].sign(".") && d.upperAt(p, j+1):
			return stretch{i, j}, true
		}
	}
	return words, false
}

// author reads a cue and the naming of who spoke behind it from token i of a
// quote on; next is the token behind both.
func (d *doc) author(p *para, i, to int) (next int, ok bool) {
	aux := false
	for n := 0; n < 5 && i < to && p.toks[i].is(isAdverb|isAuxiliary) && !p.toks[i].is(isCue|isPronoun) && !p.toks[i].upper; n++ {
		aux = aux || p.toks[i].is(isAuxiliary)
		i++
	}
	if i >= to || p.toks[i].upper {
		return i, false
	}
	if p.toks[i].is(isPronoun) {
		// "a-t-il dit": the verb's second part follows the pronoun.
		i = d.skip(p, i+1, to, "")
		return i + 1, aux && i < to && p.toks[i].is(isCue|isCuePerfect)
	}
	if !p.toks[i].is(isCue | isCueAfter | isCuePerfect) {
		return i, false
	}
	i += p.toks[i].phrase
	if i >= to {
		return i, false
	}
	if p.toks[i].is(isPronoun) {
		return i + 1, true
	}
	m, next, found := d.mention(p, d.skip(p, i, to, ""), to)
	if found && !m.other && (!m.name.none() || !m.role.none() || m.kind == "unnamed" || m.kind == "office") {
		return next, true
	}
	_, next, found = d.behindSlots(p, i, to)
	return next, found
}

// opensDash reports whether the dash at token i opens an insertion: a space
// stands before it.
func (d *doc) opensDash(p *para, i int) bool {
	return unicode.IsSpace(before(d.text, p.toks[i].start, p.start))
}

// upperAt reports whether a word with a great letter stands at token i.
func (d *doc) upperAt(p *para, i int) bool {
	return i < len(p.toks) && p.toks[i].upper
}
