package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"sort"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// loadEN reads PolNeAR: texts, and labels in brat's format. A quote is direct
// when a piece of what is said stands in double marks from end to end.
func loadEN(root string) ([]sample, error) {
	files, err := filepath.Glob(filepath.Join(root, "polnear", "dev", "attributions", "*.ann"))
	if err != nil {
		return nil, err
	}
	var samples []sample
	for _, f := range files {
		ann, err := os.ReadFile(f)
		if err != nil {
			return nil, err
		}
		name := strings.TrimSuffix(filepath.Base(f), ".ann")
		base := name[:strings.LastIndexByte(name, '_')]
		text, err := os.ReadFile(filepath.Join(root, "polnear", "dev", "text", base+".txt"))
		if err != nil {
			return nil, err
		}
		samples = append(samples, articleEN(base, string(text), string(ann)))
	}
	return samples, nil
}

func articleEN(name, text, ann string) sample {
	s := sample{set: "polnear", lang: "en", name: name, text: text}
	bytes := offsets(text)
	spans := map[string][]stretch{}
	for _, line := range strings.Split(ann, "\n") {
		fields := strings.SplitN(line, "\t", 3)
		if len(fields) < 2 {
			continue
		}
		if fields[0][0] == 'T' {
			_, where, _ := strings.Cut(fields[1], " ")
			for _, piece := range strings.Split(where, ";") {
				a, b, _ := strings.Cut(piece, " ")
				from, _ := strconv.Atoi(a)
				to, _ := strconv.Atoi(b)
				if from < len(bytes) && to < len(bytes) {
					spans[fields[0]] = append(spans[fields[0]], stretch{bytes[from], bytes[to]})
				}
			}
		}
	}
	for _, line := range strings.Split(ann, "\n") {
		id, rest, ok := strings.Cut(line, "\t")
		if !ok || id[0] != 'E' {
			continue
		}
		g := gold{}
		args := strings.Fields(rest)
		swapped := swapped(text, args, spans)
		for _, arg := range args {
			role, ref, _ := strings.Cut(arg, ":")
			switch {
			case swapped && strings.HasPrefix(role, "Cue"):
				g.speaker = append(g.speaker, spans[ref]...)
				g.cued = true
			case swapped && strings.HasPrefix(role, "Source"):
			case strings.HasPrefix(role, "Content"):
				s.said = append(s.said, spans[ref]...)
				g.segments = append(g.segments, direct(text, spans[ref])...)
			case strings.HasPrefix(role, "Source"):
				g.speaker = append(g.speaker, spans[ref]...)
				g.cued = true
			}
		}
		if len(g.segments) > 0 {
			s.quotes = append(s.quotes, g)
		}
	}
	return s
}

// swapped reports whether a label has source and cue the wrong way round, as
// some of PolNeAR's have: the source is "said", the cue a name.
func swapped(text string, args []string, spans map[string][]stretch) bool {
	first := func(role string) (r rune) {
		for _, arg := range args {
			if name, ref, _ := strings.Cut(arg, ":"); strings.HasPrefix(name, role) && len(spans[ref]) == 1 {
				r, _ = utf8.DecodeRuneInString(text[spans[ref][0].from:])
			}
		}
		return r
	}
	return unicode.IsLower(first("Source")) && unicode.IsUpper(first("Cue"))
}

// offsets are the bytes at which a text's letters begin.
func offsets(text string) []int {
	var list []int
	for i := range text {
		list = append(list, i)
	}
	return append(list, len(text))
}

// direct keeps the pieces that stand in double marks.
func direct(text string, pieces []stretch) (list []stretch) {
	for _, s := range pieces {
		t := strings.TrimSpace(text[s.from:s.to])
		first, _ := utf8.DecodeRuneInString(t)
		t = strings.TrimRight(t, ".,;")
		last, _ := utf8.DecodeLastRuneInString(t)
		if strings.ContainsRune("\"“", first) && strings.ContainsRune("\"”", last) && len(t) > 4 {
			if inner := t[utf8.RuneLen(first) : len(t)-utf8.RuneLen(last)]; !strings.ContainsAny(inner, "\"”") {
				list = append(list, s)
			}
		}
	}
	return list
}

// loadDE reads the news of the shared task on speaker attribution. Direct
// speech that stands in marks is taken; reported and nested speech is not.
func loadDE(root string) ([]sample, error) {
	files, err := filepath.Glob(filepath.Join(root, "uhh-spkatt", "train", "*.json"))
	if err != nil {
		return nil, err
	}
	sort.Strings(files)
	var samples []sample
	for _, f := range files {
		data, err := os.ReadFile(f)
		if err != nil {
			return nil, err
		}
		var doc articleJSON
		if err := json.Unmarshal(data, &doc); err != nil {
			return nil, err
		}
		samples = append(samples, doc.sample(filepath.Base(f)))
	}
	return samples, nil
}

type articleJSON struct {
	Annotations []struct {
		Form            string
		IsNested        bool
		Message, Source []string
		Cue             []string
	}
	Sentences []struct{ Tokens []string }
}

func (a *articleJSON) sample(name string) sample {
	w := &writer{}
	at := map[string]stretch{}
	order := map[string]int{}
	for i, sentence := range a.Sentences {
		for j, token := range sentence.Tokens {
			id := strconv.Itoa(i) + ":" + strconv.Itoa(j)
			order[id] = len(order)
			at[id] = w.put(token, false, false)
		}
	}
	s := sample{set: "spkatt", lang: "de", name: name, text: w.b.String()}
	for _, x := range a.Annotations {
		for _, id := range x.Message {
			s.said = append(s.said, at[id])
		}
		if x.Form != "Direct" || len(x.Message) == 0 {
			continue
		}
		var g gold
		for k, id := range x.Message {
			if k > 0 && order[id] == order[x.Message[k-1]]+1 {
				g.segments[len(g.segments)-1].to = at[id].to
				continue
			}
			g.segments = append(g.segments, at[id])
		}
		g.segments = marked(s.text, g.segments)
		for _, id := range x.Source {
			g.speaker, g.cued = append(g.speaker, at[id]), true
		}
		if len(g.segments) > 0 && !x.IsNested {
			s.quotes = append(s.quotes, g)
		}
	}
	return s
}

// marked keeps the stretches with a mark at the beginning, or right before it.
func marked(text string, list []stretch) (out []stretch) {
	for _, s := range list {
		first, _ := utf8.DecodeRuneInString(text[s.from:])
		prev, _ := utf8.DecodeLastRuneInString(text[:s.from])
		if t := trimmed(text, s); !t.none() && (strings.ContainsRune(quoteMarks, first) || strings.ContainsRune(quoteMarks, prev)) {
			out = append(out, s)
		}
	}
	return out
}

// loadPUD reads single sentences of twelve languages; the quotes were found by
// rule over hand-made trees, so they are silver.
func loadPUD(root string) ([]sample, error) {
	texts, err := os.ReadFile(filepath.Join(root, "pud", "pud12.tsv"))
	if err != nil {
		return nil, err
	}
	silver, err := os.ReadFile(filepath.Join(root, "pud", "pud_quotes_silver.tsv"))
	if err != nil {
		return nil, err
	}
	sentences := map[string]string{}
	var langs []string
	for i, line := range strings.Split(string(texts), "\n") {
		fields := strings.Split(line, "\t")
		if i == 0 {
			langs = fields
			continue
		}
		for k := 1; k < len(fields) && k < len(langs); k++ {
			sentences[langs[k]+" "+fields[0]] = fields[k]
		}
	}
	var samples []sample
	for i, line := range strings.Split(string(silver), "\n") {
		f := strings.Split(line, "\t")
		if i == 0 || len(f) < 7 {
			continue
		}
		s := sample{set: "pud", lang: f[0], name: f[1], text: sentences[f[0]+" "+f[1]], silver: true}
		quote, ok := locate(s.text, f[2])
		if !ok {
			continue
		}
		g := gold{segments: []stretch{quote}}
		if who, ok := locate(s.text, f[5]); ok {
			g.cued, g.speaker = true, []stretch{who}
		}
		s.quotes = []gold{g}
		samples = append(samples, s)
	}
	return samples, nil
}

// locate finds words in a text without regard to spaces. The words come from
// trees, where contractions are taken apart ("de le" for "du"): words that are
// not there as they stand are found by their beginning and their end.
func locate(text, words string) (stretch, bool) {
	t := squeeze(text)
	want := []rune(strings.Join(strings.Fields(words), ""))
	if s, ok := t.find(want, 0, true); ok {
		return s, true
	}
	const least = 4
	for n := min(len(want)/2, 24); n >= least; n-- {
		head, ok := t.find(want[:n], 0, false)
		if !ok {
			continue
		}
		for m := min(len(want)-n, 24); m >= least; m-- {
			if tail, ok := t.find(want[len(want)-m:], head.to, true); ok && tail.to-head.from < 2*len(words)+20 {
				return stretch{head.from, tail.to}, true
			}
		}
	}
	return stretch{}, false
}

// squeezed is a text without its spaces.
type squeezed struct {
	text  string
	runes []rune
	at    []int // of each rune in the text
}

func squeeze(text string) *squeezed {
	t := &squeezed{text: text}
	for i, r := range text {
		if !unicode.IsSpace(r) {
			t.runes, t.at = append(t.runes, r), append(t.at, i)
		}
	}
	t.at = append(t.at, len(text))
	return t
}

// find returns the first stretch at or behind a byte that has these runes and
// begins where a word does, and if whole ends where one does.
func (t *squeezed) find(want []rune, behind int, whole bool) (stretch, bool) {
	for i := 0; len(want) > 0 && i+len(want) <= len(t.runes); i++ {
		if t.at[i] < behind || !slices.Equal(t.runes[i:i+len(want)], want) {
			continue
		}
		s := stretch{t.at[i], t.at[i+len(want)]}
		s.to = s.from + len(strings.TrimRightFunc(t.text[s.from:s.to], unicode.IsSpace))
		prev, _ := utf8.DecodeLastRuneInString(t.text[:s.from])
		next, _ := utf8.DecodeRuneInString(t.text[s.to:])
		if prev > 0x2E80 && prev != utf8.RuneError || (!unicode.IsLetter(prev) || behind > 0) && !(whole && unicode.IsLetter(next)) {
			return s, true
		}
	}
	return stretch{}, false
}

// unquoted takes the marks off a field that stands in them because it has some
// itself, doubled.
func unquoted(field string) string {
	if n := len(field); n >= 2 && field[0] == '"' && field[n-1] == '"' {
		return strings.ReplaceAll(field[1:n-1], `""`, `"`)
	}
	return field
}

// loadRU reads Russian sentences whose words are tagged as source, cue and
// content; only content in marks is taken.
func loadRU(root string) ([]sample, error) {
	data, err := os.ReadFile(filepath.Join(root, "adaq", "ru_tokens.tsv"))
	if err != nil {
		return nil, err
	}
	var samples []sample
	var w *writer
	var s *sample
	var run, speaker stretch
	end := func() {
		if s == nil {
			return
		}
		s.text = w.b.String()
		if !run.none() {
			if list := marked(s.text, []stretch{run}); len(list) > 0 {
				g := gold{segments: list}
				if !speaker.none() {
					g.cued, g.speaker = true, []stretch{speaker}
				}
				s.quotes = append(s.quotes, g)
			}
		}
		if len(s.quotes) > 0 {
			samples = append(samples, *s)
		}
	}
	for i, line := range strings.Split(string(data), "\n") {
		f := strings.Split(line, "\t")
		if i == 0 || len(f) < 5 {
			continue
		}
		if s == nil || s.name != f[2] {
			end()
			s, w = &sample{set: "adaq", lang: "ru", name: f[2], silver: true}, &writer{}
			run, speaker = stretch{}, stretch{}
		}
		at := w.put(unquoted(f[1]), false, false)
		switch f[4] {
		case "content":
			if run.none() {
				run.from = at.from
			}
			run.to = at.to
		case "source":
			if speaker.none() {
				speaker.from = at.from
			}
			speaker.to = at.to
		}
	}
	end()
	return samples, nil
}
