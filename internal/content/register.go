package content

import (
	"errors"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"
	"unicode/utf8"

	"digest/internal/data"
	"digest/internal/diag"
)

// Registers are the things that have an id: outlets, people, topics and
// licences.
type Registers struct {
	Outlets  map[string]*Outlet
	People   map[string]*Person
	Topics   map[string]*Topic
	Licences map[string]*Licence
	// Desks are people by their desk initials.
	Desks map[string]*Person
	// Entries are all of them, in order.
	Entries *RegisterEntries

	byName      map[string]*Person
	byFirst     map[string][]named // people's names by their first two letters
	avoided     []*Person
	topicNames  map[string]string
	outletNames map[string]string
}

// Names are a name and what it is in other languages.
type Names struct {
	Name  string
	Names map[string]string
}

// In returns the name in a language.
func (n Names) In(tag string) string {
	if name, ok := n.Names[tag]; ok {
		return name
	}
	return n.Name
}

// LangOf returns the language that In answers in, "" when the name is as it
// stands in every language.
func (n Names) LangOf(tag string) string {
	if _, ok := n.Names[tag]; ok {
		return tag
	}
	return ""
}

// Outlet publishes originals.
type Outlet struct {
	ID string
	Names
	Place   Names
	Country string // ISO 3166-1 alpha-2
	Lang    string
	URL     string
	About   map[string]string
	Licence string // of what it publishes, unless an article says otherwise
}

// Person is a speaker, an author, or one of the desk.
type Person struct {
	ID string
	Names
	Role  map[string]string
	Desk  string // initials, for people of the desk
	Avoid []string
	URL   string
	About map[string]string
}

// Topic is what stories are about.
type Topic struct {
	ID string
	Names
	About map[string]string
}

// Licence says how a work may be used.
type Licence struct {
	ID string
	Names
	URL string
	// Translate and Excerpt say what the licence allows.
	Translate, Excerpt bool
}

// RegisterDir holds the registers.
const RegisterDir = "content/registers"

// RegisterEntries are what the registers hold, in the order of their files.
type RegisterEntries struct {
	Outlets  []*Outlet
	People   []*Person
	Topics   []*Topic
	Licences []*Licence
}

// Registers makes the entries easy to find.
func (e *RegisterEntries) Registers() *Registers {
	r := &Registers{
		Entries: e,
		Outlets: make(map[string]*Outlet, len(e.Outlets)), People: make(map[string]*Person, len(e.People)),
		Topics: make(map[string]*Topic, len(e.Topics)), Licences: make(map[string]*Licence, len(e.Licences)),
		Desks: map[string]*Person{}, byName: make(map[string]*Person, len(e.People)),
		topicNames: map[string]string{}, outletNames: map[string]string{}, byFirst: make(map[string][]named, len(e.People)),
	}
	for _, o := range e.Outlets {
		r.Outlets[o.ID] = o
		o.note(o.ID, r.outletNames)
	}
	for _, p := range e.People {
		r.addPerson(p)
	}
	for _, t := range e.Topics {
		r.Topics[t.ID] = t
		t.note(t.ID, r.topicNames)
	}
	for _, l := range e.Licences {
		r.Licences[l.ID] = l
	}
	return r
}

func (r *Registers) addPerson(p *Person) {
	r.People[p.ID] = p
	if len(p.Avoid) > 0 {
		r.avoided = append(r.avoided, p)
	}
	r.noteName(p.Name, p)
	for _, tag := range slices.Sorted(maps.Keys(p.Names.Names)) {
		r.noteName(p.Names.Names[tag], p)
	}
	if p.Desk != "" {
		r.Desks[p.Desk] = p
	}
}

func (r *Registers) noteName(name string, p *Person) {
	if r.byName[name] == p {
		return
	}
	r.byName[name] = p
	if key := firstLetters(name); key != "" {
		r.byFirst[key] = append(r.byFirst[key], named{name, p})
	}
}

// ReadRegisters reads the four registers; one that is not there is empty.
func ReadRegisters(fsys fs.FS) (*Registers, []diag.Finding) {
	r, desks := &RegisterEntries{}, map[string]string{}
	var found []diag.Finding
	for _, register := range []struct {
		name  string
		entry func(id string, t *data.Table)
	}{
		{"outlets.toml", func(id string, t *data.Table) { r.Outlets = append(r.Outlets, readOutlet(id, t)) }},
		{"people.toml", func(id string, t *data.Table) { r.People = append(r.People, readPerson(id, t, desks)) }},
		{"topics.toml", func(id string, t *data.Table) {
			r.Topics = append(r.Topics, &Topic{id, readNames(id, t), textPerLanguage(t, "about")})
		}},
		{"licences.toml", func(id string, t *data.Table) { r.Licences = append(r.Licences, readLicence(id, t)) }},
	} {
		found = append(found, readRegister(fsys, path.Join(RegisterDir, register.name), register.entry)...)
	}
	return r.Registers(), found
}

// readRegister calls entry for each table of a register.
func readRegister(fsys fs.FS, file string, entry func(string, *data.Table)) []diag.Finding {
	if _, err := fs.Stat(fsys, file); errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	raw, problems := readFile(fsys, file)
	if problems != nil {
		return problems
	}
	t := data.Parse(file, raw, 0, data.TOML)
	for _, id := range t.Keys() {
		if Slug(id) != id {
			t.Report(id, "invalid-value", "write ["+Slug(id)+"]", "%q cannot be an id: it becomes a path", id)
		}
		if inner := t.Table(id); inner != nil {
			entry(id, inner)
		}
	}
	return t.Done()
}

func readNames(id string, t *data.Table) Names {
	n := Names{Name: t.String("name"), Names: t.Names("names")}
	if n.Name == "" && len(n.Names) > 0 {
		for _, tag := range []string{"en", slices.Sorted(maps.Keys(n.Names))[0]} {
			if n.Name == "" {
				n.Name = n.Names[tag]
			}
		}
	}
	if n.Name == "" {
		t.Report("name", "missing-key", `add name = "…", or names = { id = "…", en = "…" }`, "%q has no name", id)
		n.Name = id
	}
	return n
}

func readOutlet(id string, t *data.Table) *Outlet {
	return &Outlet{
		ID:      id,
		Names:   readNames(id, t),
		Place:   Names{Name: t.String("place"), Names: t.Names("places")},
		Country: readCountry(t),
		Lang:    languageTag(t, "lang"),
		URL:     webAddress(t, "url"),
		About:   textPerLanguage(t, "about"),
		Licence: t.String("licence"),
	}
}

func readCountry(t *data.Table) string {
	code := t.String("country")
	if code == "" || len(code) == 2 && strings.Trim(code, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == "" {
		return code
	}
	t.ReportValue("country", "invalid-value", `write the two letters of ISO 3166, such as "ID"`, "country %q is no code", code)
	return ""
}

// readPerson reads a person; desks are whose each initials are.
func readPerson(id string, t *data.Table, desks map[string]string) *Person {
	p := &Person{
		ID:    id,
		Names: readNames(id, t),
		Role:  textPerLanguage(t, "role"),
		Desk:  t.String("desk"),
		Avoid: t.Strings("avoid"),
		URL:   webAddress(t, "url"),
		About: textPerLanguage(t, "about"),
	}
	if other, taken := desks[p.Desk]; taken && p.Desk != "" {
		t.ReportValue("desk", "invalid-value", "give one of them other initials", "%s and %s have the same initials %q", other, id, p.Desk)
	}
	desks[p.Desk] = id
	return p
}

func readLicence(id string, t *data.Table) *Licence {
	return &Licence{
		ID: id, Names: readNames(id, t), URL: webAddress(t, "url"),
		Translate: t.Bool("translate"), Excerpt: t.Bool("excerpt"),
	}
}

// RoleIn returns the person's role in a language.
func (p *Person) RoleIn(tag string) string { return inLanguage(p.Role, tag) }

// AboutIn returns what is said about the person in a language.
func (p *Person) AboutIn(tag string) string { return inLanguage(p.About, tag) }

// AboutIn returns what is said about the outlet in a language.
func (o *Outlet) AboutIn(tag string) string { return inLanguage(o.About, tag) }

// AboutIn returns what is said about the topic in a language.
func (t *Topic) AboutIn(tag string) string { return inLanguage(t.About, tag) }

// Person finds a person by id, or by a name that the register has for them in
// any language. It returns nil when there is none.
func (r *Registers) Person(idOrName string) *Person {
	if p, ok := r.People[idOrName]; ok {
		return p
	}
	return r.byName[idOrName]
}

// PeopleIn returns the people of the register whom a text names in full, each
// once, in the order of their first names there.
func (r *Registers) PeopleIn(text string) []*Person {
	if len(r.byFirst) == 0 {
		return nil
	}
	var people []*Person
	for i := range text {
		for _, n := range r.byFirst[firstLetters(text[i:])] {
			if strings.HasPrefix(text[i:], n.name) && !slices.Contains(people, n.person) {
				people = append(people, n.person)
			}
		}
	}
	return people
}

// named is a name and whose it is.
type named struct {
	name   string
	person *Person
}

// firstLetters returns the first two letters of a text, "" when it has fewer.
func firstLetters(text string) string {
	_, first := utf8.DecodeRuneInString(text)
	_, second := utf8.DecodeRuneInString(text[first:])
	if second == 0 {
		return ""
	}
	return text[:first+second]
}

// Avoided returns the people with spellings to avoid, in the
// order of the register.
func (r *Registers) Avoided() []*Person { return r.avoided }
