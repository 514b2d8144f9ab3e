package sample

import (
	"fmt"
	"strings"
)

// body writes an article's Markdown: 2.5 to 5 kB, of which most are
// paragraphs, with its quotes and now and then something else between them.
func (g *generator) body(s *story, v *vocabulary, d dice) string {
	var b strings.Builder
	between := g.between(s, v, d)
	target := d.between(2200, 4000)
	fmt.Fprintf(&b, v.anchor+" – ", s.place.name, v.days[s.happened.Weekday()])
	footnote := d.chance(4)
	for number := 1; b.Len() < target || len(between) > 0; number++ {
		b.WriteString(v.paragraph(d))
		if footnote && number == 2 {
			b.WriteString("[^1]")
		}
		b.WriteString("\n\n")
		if number > 1 && len(between) > 0 {
			b.WriteString(between[0])
			b.WriteString("\n\n")
			between = between[1:]
		}
	}
	b.WriteString(v.paragraph(d))
	b.WriteByte('\n')
	if footnote {
		fmt.Fprintf(&b, "\n[^1]: %s\n", d.pick(v.notes))
	}
	if d.chance(5) {
		names := personName(people+d.IntN(desk)) + ", " + personName(people+d.IntN(desk))
		fmt.Fprintf(&b, "\n"+v.assistance+"\n", names)
	}
	return b.String()
}

// between are the blocks that stand between paragraphs, in their order.
func (g *generator) between(s *story, v *vocabulary, d dice) []string {
	var blocks []string
	for i := range s.quotes {
		blocks = append(blocks, s.printed(v, i, d))
		if d.chance(45) {
			blocks = append(blocks, "## "+v.headings[(s.number+3*i)%len(v.headings)])
		}
	}
	if d.chance(25) {
		blocks = append(blocks, v.list(d))
	}
	if d.chance(8) {
		blocks = append(blocks, v.table(d))
	}
	if s.number > 0 && d.chance(35) {
		other := g.story(max(0, s.number-1-d.index(400)))
		blocks = append(blocks, fmt.Sprintf(v.seeAlso, "["+v.matters[other.matter]+"]("+s.linkTo(other)+")"))
	}
	if d.chance(20) {
		blocks = append(blocks, v.sentence(d)+fmt.Sprintf(" [%s](https://data.example/%d).", capital(d.pick(v.subjects)), d.IntN(100000)))
	}
	return blocks
}

// printed is a quote in the text: a paragraph with its words, or a block.
func (s *story) printed(v *vocabulary, i int, d dice) string {
	q := s.quotes[i]
	name := personName(q.person)
	if !q.block {
		says := fmt.Sprintf(d.pick(v.says), name)
		return fmt.Sprintf("“%s,” %s, %s. %s", q.words(v), says, v.listeners[q.listener], v.sentence(d))
	}
	attributes := "#" + q.id(i)
	if words, language := s.original(i); language != "" {
		attributes += fmt.Sprintf(" original=%q spoken=%q", words, language)
	}
	return fmt.Sprintf("> “%s.”\n>\n> — %s, %s, %s {%s}",
		q.words(v), name, roleOf(q.person, v), v.listeners[q.listener], attributes)
}

func (v *vocabulary) list(d dice) string {
	var b strings.Builder
	for i := range d.between(3, 5) {
		if i > 0 {
			b.WriteByte('\n')
		}
		fmt.Fprintf(&b, "- "+v.facts[i], d.between(2, 900))
	}
	return strings.TrimSuffix(b.String(), ";") + "."
}

func (v *vocabulary) table(d dice) string {
	var b strings.Builder
	fmt.Fprintf(&b, "| %s |\n|---|--:|--:|", strings.Join(v.columns, " | "))
	for _, row := range v.rows[:d.between(3, len(v.rows))] {
		fmt.Fprintf(&b, "\n| %s | %d | %d |", row, d.between(10, 9999), d.between(10, 9999))
	}
	return b.String()
}
