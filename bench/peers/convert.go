package main

import (
	"fmt"
	"path"
	"regexp"
	"strings"
	"time"

	"digest/internal/site"
)

// convert makes of an article's keys and text what the peers get. The folder
// is that of its file, as links within the site see it.
func convert(slug, folder string, keys table, text string) *story {
	s := &story{slug: slug, folder: keys["date"].(time.Time).Format("2006/01"), section: keys["section"].(string), params: table{}}
	source := keys["source"].(table)
	b := newBody(folder, text)
	quotes, _ := keys["quote"].([]table)
	for _, q := range quotes {
		b.insert(q)
	}
	s.body = b.String()
	s.front = table{
		"title": keys["title"], "description": keys["summary"], "date": keys["date"],
		"topics": keys["topics"], "outlets": []any{source["outlet"]},
	}
	if translation, ok := keys["translation"].(table); ok {
		s.front["translators"] = translation["translators"]
	}
	if keys["summary"] == nil {
		s.front["description"] = site.Opening(strings.ReplaceAll(b.blocks[0], "*", ""))
	}
	for _, key := range []string{"subtitle", "section", "dateline", "extent", "responsible", "source", "rights", "translation", "correction"} {
		if keys[key] != nil {
			s.params[key] = keys[key]
		}
	}
	b.addCredits(s.params, keys)
	if card := b.card(quotes); card != nil {
		s.params["card"] = card
	}
	if said := append(b.printed, quotes...); len(said) > 0 {
		s.params["quotes"] = described(said)
	}
	return s
}

// described are the quotes as a page's metadata has them.
func described(quotes []table) (all []any) {
	for _, q := range quotes {
		one := table{}
		for _, key := range []string{"id", "text", "speaker", "original", "spoken"} {
			if value, _ := q[key].(string); value != "" {
				one[key] = value
			}
		}
		all = append(all, one)
	}
	return all
}

// body is an article's text in blocks.
type body struct {
	blocks       []string
	assist, desk string
	printed      []table // the quote blocks
}

var (
	quoteBlock = regexp.MustCompile(`(?s)^> “(.*)”\n>\n> — (.*?) \{#(\S+?)(?: original="(.*)" spoken="(\S+)")?\}$`)
	innerLink  = regexp.MustCompile(`\]\((\.\./[^)]*)\)`)
	initials   = regexp.MustCompile(`^\(([a-z]+)\)$`)
)

func newBody(folder, text string) *body {
	b := &body{}
	text = innerLink.ReplaceAllStringFunc(text, func(link string) string {
		to := strings.TrimSuffix(strings.TrimPrefix(link, "]("), ")")
		return "](" + path.Join("/", folder, to) + "/)"
	})
	for _, block := range strings.Split(strings.TrimSpace(text), "\n\n") {
		b.add(block)
	}
	return b
}

// add adds a block. Quote blocks become plain ones; credits are kept apart.
func (b *body) add(block string) {
	if m := initials.FindStringSubmatch(block); m != nil {
		b.desk = m[1]
		return
	}
	if line, ok := strings.CutPrefix(block, "--"); ok {
		b.assist = line
		return
	}
	if m := quoteBlock.FindStringSubmatch(block); m != nil {
		quote := table{"text": m[1], "speaker": m[2], "id": m[3], "original": m[4], "spoken": m[5]}
		block = printed(quote)
		b.printed = append(b.printed, quote)
	}
	b.blocks = append(b.blocks, block)
}

// insert adds a quote of the front matter after the paragraph with its words.
func (b *body) insert(quote table) {
	words := strings.TrimSuffix(quote["text"].(string), ".")
	for i, block := range b.blocks {
		if strings.Contains(block, words) {
			b.blocks[i] += "\n\n" + printed(quote)
			return
		}
	}
}

// printed is a quote as a plain block.
func printed(quote table) string {
	block := fmt.Sprintf("> “%s”\n>\n> — %s", quote["text"], quote["speaker"])
	if said, ok := quote["said"].(table); ok {
		block += fmt.Sprintf(", di %s", said["place"])
	}
	if original, _ := quote["original"].(string); original != "" {
		block += "\n>\n> Aslinya: " + original
	}
	return block
}

func (b *body) String() string { return strings.Join(b.blocks, "\n\n") + "\n" }

// addCredits adds what stands under the text, or in the front matter.
func (b *body) addCredits(params, keys table) {
	if desk, ok := keys["desk"].(string); ok {
		b.desk = desk
	}
	if params["desk"] = b.desk; b.assist != "" {
		params["assist"] = b.assist
	}
}

// card is the quote that lists show: the heaviest of the front matter, or the
// first block.
func (b *body) card(quotes []table) table {
	var best table
	if len(b.printed) > 0 {
		best = b.printed[0]
	}
	most := int64(-1)
	for _, q := range quotes {
		if weight, _ := q["weight"].(int64); weight > most {
			best, most = q, weight
		}
	}
	if best == nil {
		return nil
	}
	card := table{"text": best["text"], "speaker": best["speaker"]}
	if original, _ := best["original"].(string); original != "" {
		card["original"], card["spoken"] = original, best["spoken"]
	}
	return card
}
