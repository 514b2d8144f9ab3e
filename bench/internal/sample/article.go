package sample

import (
	"fmt"
	"strings"
	"time"
)

// article writes the article of a story in one language.
func (g *generator) article(s *story, tag string, d dice) string {
	v := vocabularies[tag]
	var b strings.Builder
	b.WriteString("+++\n")
	fmt.Fprintf(&b, "title = %q\n", s.headline(v))
	if d.chance(40) {
		fmt.Fprintf(&b, "subtitle = %q\n", capital(v.subjects[d.index(len(v.subjects))]+" "+d.pick(v.verbs)+" "+d.pick(v.objects)))
	}
	if d.chance(60) {
		fmt.Fprintf(&b, "summary = %q\n", v.sentence(d)+" "+v.sentence(d))
	}
	if tag != s.languages[0] {
		fmt.Fprintf(&b, "slug = %q\n", s.slug(v))
	}
	initialsLast := d.chance(80)
	if !initialsLast {
		fmt.Fprintf(&b, "desk = %q\n", g.desk[s.desk])
	}
	if !s.folder {
		b.WriteString(s.facts())
		b.WriteString(s.tables())
	}
	b.WriteString(s.translation(tag, d))
	for i, q := range s.quotes {
		if !q.block {
			b.WriteString(s.quote(v, i, d))
		}
	}
	if d.chance(1) {
		when := s.date.Add(26 * time.Hour)
		fmt.Fprintf(&b, "\n[[correction]]\nkind = \"corrected\"\ndate = %s\nnote = %q\n", when.Format(time.RFC3339), v.correction)
	}
	b.WriteString("+++\n\n")
	b.WriteString(g.body(s, v, d))
	if initialsLast {
		fmt.Fprintf(&b, "\n(%s)\n", g.desk[s.desk])
	}
	return b.String()
}

// shared is the text of story.toml.
func (s *story) shared() string { return s.facts() + s.tables() }

// facts are the keys without a table that all languages share.
func (s *story) facts() string {
	return fmt.Sprintf("date = %s\nsection = %q\ntopics = [\"%s\"]\ndateline = { place = %q, date = %s }\nextent = %q\nresponsible = %q\n",
		s.date.Format(time.RFC3339), s.section, strings.Join(s.topics, `", "`), s.place.name, s.happened.Format(time.DateOnly),
		s.extent, personID(people))
}

// tables are those that all languages share.
func (s *story) tables() string {
	o := outletOf(s.outlet)
	titles := originals[o.lang].titles
	var b strings.Builder
	fmt.Fprintf(&b, "\n[source]\ntitle = %q\nurl = \"https://%s.example/%s/%d\"\noutlet = %q\nauthors = [%q]\nlang = %q\npublished = %s\n",
		titles[s.number%len(titles)], o.id, s.happened.Format("2006/01/02"), s.number, o.id,
		personName(people+desk+s.number%1000), o.lang, s.happened.Format(time.RFC3339))
	if s.number%3 == 0 {
		fmt.Fprintf(&b, "\n[rights]\nlicence = %q\nholder = %q\n", licences[s.number%len(licences)].slug, o.name)
	}
	return b.String()
}

// translation says how the article was made; an article in the language of
// its source has nothing to say.
func (s *story) translation(tag string, d dice) string {
	from := outletOf(s.outlet).lang
	if from == tag {
		return ""
	}
	reviewers := fmt.Sprintf("reviewers = [%q]\n", personID(people+(s.desk+1)%desk))
	translators := fmt.Sprintf("translators = [%q]\n", personID(people+s.desk))
	text := fmt.Sprintf("\n[translation]\nfrom = %q\n", from)
	switch {
	case d.chance(85):
		text += "method = \"human\"\n" + translators
		if d.chance(60) {
			text += reviewers
		}
	default:
		text += "method = \"machine+review\"\ntool = \"Penerjemah 3\"\n" + translators + reviewers
	}
	return text
}

// quote is the [[quote]] of words that stand in a paragraph of the body.
func (s *story) quote(v *vocabulary, i int, d dice) string {
	q := s.quotes[i]
	var b strings.Builder
	fmt.Fprintf(&b, "\n[[quote]]\nid = %q\nkind = \"direct\"\ntext = %q\nspeaker = %q\n", q.id(i), q.words(v)+".", personID(q.person))
	if words, language := s.original(i); language != "" {
		fmt.Fprintf(&b, "original = %q\nspoken = %q\n", words, language)
	}
	if d.chance(50) {
		fmt.Fprintf(&b, "said = { place = %q, date = %s }\n", s.place.name, s.happened.Format(time.DateOnly))
	}
	fmt.Fprintf(&b, "weight = %d\n", d.IntN(4))
	return b.String()
}

// id is the quote's anchor, the i-th of its article.
func (q saying) id(i int) string {
	name := personName(q.person)
	return fmt.Sprintf("%s-%d", strings.ToLower(name[strings.LastIndexByte(name, ' ')+1:]), i+1)
}

func (q saying) words(v *vocabulary) string { return v.quoteStarts[q.start] + " " + v.quoteEnds[q.end] }

// original is the words of a quote in the source's language; two of three
// quotes have them.
func (s *story) original(i int) (words, language string) {
	if (s.number+i)%3 == 0 {
		return "", ""
	}
	q, o := s.quotes[i], outletOf(s.outlet)
	if o.lang == "en" {
		return q.words(&english) + ".", "en"
	}
	list := originals[o.lang].quotes
	return list[(q.start+i)%len(list)], o.lang
}
