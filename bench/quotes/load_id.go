package main

import (
	"os"
	"path/filepath"
	"strings"
)

// labelled is a token of PFSA-ID with its tag.
type labelled struct {
	text, tag string
	at        stretch
	sentence  int
}

// loadID reads PFSA-ID: a token a line, BILOU tags, articles that begin with a
// town and "KOMPAS". Only public figures are labelled there.
func loadID(root string) ([]sample, error) {
	data, err := os.ReadFile(filepath.Join(root, "pfsa-id", "dev.txt"))
	if err != nil {
		return nil, err
	}
	var samples []sample
	var doc [][]labelled
	flush := func() {
		if len(doc) > 0 {
			samples = append(samples, articleID(doc))
		}
		doc = nil
	}
	for _, block := range strings.Split(string(data), "\n\n") {
		var sentence []labelled
		for _, line := range strings.Split(block, "\n") {
			if token, tag, ok := strings.Cut(line, "\t"); ok {
				sentence = append(sentence, labelled{text: token, tag: tag})
			}
		}
		if len(sentence) == 0 {
			continue
		}
		for i := 2; i < min(len(sentence), 8); i++ {
			if sentence[i].text == "KOMPAS" && sentence[i-1].text == "," {
				flush()
			}
		}
		doc = append(doc, sentence)
	}
	flush()
	return samples, nil
}

// articleID puts an article together. The set has no paragraphs: one ends after
// a sentence that has a cue's speaker, since there Kompas ends them most often.
func articleID(doc [][]labelled) sample {
	w := &writer{}
	var all []labelled
	for n, sentence := range doc {
		for i, t := range sentence {
			opens, closes := t.tag == "B-STATEMENT", t.tag == "L-STATEMENT"
			t.at = w.put(t.text, opens, closes)
			t.sentence = n
			all = append(all, t)
			_ = i
		}
	}
	s := sample{set: "pfsa-id", lang: "id", name: doc[0][0].text, text: w.b.String(), silver: true}
	for i := 0; i < len(all); i++ {
		if all[i].tag != "B-STATEMENT" {
			continue
		}
		j := i
		for j < len(all) && all[j].tag != "L-STATEMENT" {
			j++
		}
		if j == len(all) {
			break
		}
		g := gold{segments: []stretch{{all[i].at.from, all[j].at.to}}}
		occasionID(all, j+1, &g)
		s.quotes = append(s.quotes, g)
		i = j
	}
	return s
}

// occasionID reads what is labelled in the rest of a quote's sentence.
func occasionID(all []labelled, i int, g *gold) {
	if i >= len(all) || !strings.HasSuffix(all[i].tag, "CUE") {
		return
	}
	entity := func(k int) stretch {
		at := all[k].at
		if strings.HasPrefix(all[k].tag, "B-") {
			for m := k + 1; m < len(all) && (all[m].tag[0] == 'I' || all[m].tag[0] == 'L'); m++ {
				at.to = all[m].at.to
			}
		}
		return at
	}
	for k := i; k < len(all) && k < i+40 && all[k].sentence == all[i].sentence && all[k].tag != "B-STATEMENT"; k++ {
		if all[k].tag[0] != 'B' && all[k].tag[0] != 'U' {
			continue
		}
		switch all[k].tag[2:] {
		case "PERSON", "PERSONCOREF":
			if !g.cued {
				g.cued, g.speaker = true, []stretch{entity(k)}
			}
		case "ROLE":
			if g.role.none() {
				g.role = entity(k)
			}
		case "LOCATION":
			if g.place.none() {
				g.place = entity(k)
			}
		case "DATETIME":
			if g.when.none() {
				g.when = entity(k)
			}
		}
	}
}
