package sample

import (
	"fmt"
	"strings"
)

// outlet is an outlet of the register.
type outlet struct {
	id, name string
	city
}

func outletOf(i int) outlet {
	c := cities[i%len(cities)]
	name := fmt.Sprintf(outletNames[i/len(cities)], c.name)
	return outlet{slug(name), name, c}
}

func personName(i int) string {
	return firstNames[i%len(firstNames)] + " " + lastNames[i%len(lastNames)]
}

func personID(i int) string { return slug(personName(i)) }

// roleOf is a person's role in the language of a vocabulary.
func roleOf(i int, v *vocabulary) string {
	role := roles[i%len(roles)]
	if v == &english {
		return role.en
	}
	return role.id
}

func topicID(i int) string {
	return subjects[i%len(subjects)].slug + "-" + regions[i/len(subjects)].slug
}

// slug makes an id of a name in plain letters.
func slug(name string) string { return strings.ReplaceAll(strings.ToLower(name), " ", "-") }

// deskInitials gives each of the desk two or three letters of their own.
func deskInitials() []string {
	taken := map[string]bool{}
	var all []string
	for i := range desk {
		first, last, _ := strings.Cut(strings.ToLower(personName(people+i)), " ")
		initials := first[:1] + last[:1]
		for n := 2; taken[initials]; n++ {
			initials = first[:1] + last[:n]
		}
		taken[initials] = true
		all = append(all, initials)
	}
	return all
}

// frame writes all of a site but its stories.
func (g *generator) frame() error {
	files := []struct{ path, text string }{
		{"config.toml", g.config()},
		{"content/registers/outlets.toml", outletRegister()},
		{"content/registers/people.toml", peopleRegister(g.desk)},
		{"content/registers/topics.toml", topicRegister()},
		{"content/registers/licences.toml", licenceRegister()},
	}
	for _, tag := range g.Languages {
		v, d := vocabularies[tag], g.roll(0, 100)
		text := fmt.Sprintf("+++\ntitle = %q\nmenu = true\n+++\n\n%s\n", map[string]string{"id": "Tentang kami", "en": "About us"}[tag], v.paragraph(d))
		files = append(files, struct{ path, text string }{"content/pages/about." + tag + ".md", text})
	}
	for _, f := range files {
		if err := g.write(f.path, f.text); err != nil {
			return err
		}
	}
	return nil
}

func (g *generator) config() string {
	var b strings.Builder
	fmt.Fprintf(&b, "title = \"Kilas Contoh\"\nbase_url = \"https://contoh.example/\"\ndefault_language = %q\ntimezone = \"Asia/Jakarta\"\n", g.Languages[0])
	for i, tag := range g.Languages {
		title := map[string]string{"id": "Kilas Contoh", "en": "Sample Digest"}[tag]
		fmt.Fprintf(&b, "\n[languages.%s]\ntitle = %q\nweight = %d\n", tag, title, i+1)
	}
	b.WriteString("\n[editions]\nperiods = [\"day\", \"week\", \"month\"]\n")
	for _, s := range sections {
		fmt.Fprintf(&b, "\n[sections.%s]\nid = %q\nen = %q\n", s.slug, s.id, s.en)
	}
	return b.String()
}

func outletRegister() string {
	var b strings.Builder
	for i := range outlets {
		o := outletOf(i)
		fmt.Fprintf(&b, "[%s]\nname = %q\nplace = %q\ncountry = %q\nlang = %q\nurl = \"https://%s.example/\"\nlicence = %q\n\n",
			o.id, o.name, o.city.name, o.country, o.lang, o.id, licences[i%len(licences)].slug)
	}
	return b.String()
}

// peopleRegister lists those quoted, then the desk. For one in twenty it has
// a spelling to avoid.
func peopleRegister(desk []string) string {
	var b strings.Builder
	for i := range people + len(desk) {
		name, role := personName(i), roles[i%len(roles)]
		fmt.Fprintf(&b, "[%s]\nname = %q\nrole = { id = %q, en = %q }\n", personID(i), name, role.id, role.en)
		if i >= people {
			fmt.Fprintf(&b, "desk = %q\n", desk[i-people])
		} else if i%20 == 0 {
			fmt.Fprintf(&b, "avoid = [%q]\n", strings.Replace(name, " ", "h ", 1))
		}
		b.WriteByte('\n')
	}
	return b.String()
}

func topicRegister() string {
	var b strings.Builder
	for i := range topics {
		s, r := subjects[i%len(subjects)], regions[i/len(subjects)]
		fmt.Fprintf(&b, "[%s]\nnames = { id = %q, en = %q }\n\n", topicID(i), s.id+" di "+r.id, s.en+" in "+r.en)
	}
	return b.String()
}

func licenceRegister() string {
	var b strings.Builder
	for _, l := range licences {
		fmt.Fprintf(&b, "[%s]\nnames = { id = %q, en = %q }\ntranslate = true\nexcerpt = true\n\n", l.slug, l.id, l.en)
	}
	return b.String()
}
