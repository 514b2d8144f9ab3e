package content

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

func TestReadRegisters(t *testing.T) {
	fsys := files(
		`registers/outlets.toml: [bbc]
name = "BBC"
names = { id = "BBC Indonesia" }
place = "London"
places = { id = "Lundun" }
country = "GB"
lang = "en"
url = "https://bbc.example/"
about = { id = "Siaran" }
licence = "reserved"
`,
		`registers/people.toml: [jens-stoltenberg]
name = "Jens Stoltenberg"
names = { ru = "Йенс Столтенберг" }
role = "Secretary General"
avoid = ["Stoltenburg"]
url = "https://nato.example/"
about = "About"
[budi]
name = "Budi B. Nugraha"
desk = "bbn"
`,
		"registers/topics.toml: [nato]\nnames = { id = \"Pakta Atlantik\", en = \"NATO alliance\" }\nabout = \"A\"\n",
		"registers/licences.toml: [cc-by]\nname = \"CC BY\"\nurl = \"https://cc.example/by\"\ntranslate = true\nexcerpt = true\n",
	)
	r, found := ReadRegisters(fsys)
	if len(found) > 0 {
		t.Fatal(places(found))
	}
	jens := &Person{ID: "jens-stoltenberg", Names: Names{"Jens Stoltenberg", map[string]string{"ru": "Йенс Столтенберг"}},
		Role: map[string]string{"": "Secretary General"}, Avoid: []string{"Stoltenburg"}, URL: "https://nato.example/", About: map[string]string{"": "About"}}
	budi := &Person{ID: "budi", Names: Names{Name: "Budi B. Nugraha"}, Desk: "bbn"}
	want := &Registers{
		Outlets: map[string]*Outlet{"bbc": {ID: "bbc", Names: Names{"BBC", map[string]string{"id": "BBC Indonesia"}}, Place: Names{"London", map[string]string{"id": "Lundun"}},
			Country: "GB", Lang: "en", URL: "https://bbc.example/", About: map[string]string{"id": "Siaran"}, Licence: "reserved"}},
		People:   map[string]*Person{"jens-stoltenberg": jens, "budi": budi},
		Topics:   map[string]*Topic{"nato": {"nato", Names{"NATO alliance", map[string]string{"id": "Pakta Atlantik", "en": "NATO alliance"}}, map[string]string{"": "A"}}},
		Licences: map[string]*Licence{"cc-by": {"cc-by", Names{Name: "CC BY"}, "https://cc.example/by", true, true}},
		Desks:    map[string]*Person{"bbn": budi},
	}
	want.Entries = &RegisterEntries{
		Outlets: []*Outlet{want.Outlets["bbc"]}, People: []*Person{jens, budi},
		Topics: []*Topic{want.Topics["nato"]}, Licences: []*Licence{want.Licences["cc-by"]},
	}
	if diff := cmp.Diff(want, r, cmpopts.IgnoreUnexported(Registers{}), cmpopts.EquateEmpty()); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	for name, want := range map[string]string{"nato": "nato", "Pakta Atlantik": "nato", "nato ALLIANCE": "nato", "none": ""} {
		if got := r.TopicID(name); got != want {
			t.Errorf("TopicID(%s): got %q, want %q", name, got, want)
		}
	}
	for name, want := range map[string]string{"bbc": "bbc", "BBC Indonesia": "bbc", "Bbc": "bbc", "none": ""} {
		if got := r.OutletID(name); got != want {
			t.Errorf("OutletID(%s): got %q, want %q", name, got, want)
		}
	}
	for name, want := range map[string]*Person{"jens-stoltenberg": jens, "Йенс Столтенберг": jens, "Jens Stoltenberg": jens, "none": nil} {
		if got := r.Person(name); (got == nil) != (want == nil) || got != nil && got.ID != want.ID {
			t.Errorf("Person(%s): got %v, want %v", name, got, want)
		}
	}
	if avoided := r.Avoided(); len(avoided) != 1 || avoided[0].ID != "jens-stoltenberg" {
		t.Errorf("Avoided: got %v", avoided)
	}
	if got := jens.In("ru") + jens.LangOf("ru") + jens.In("id") + jens.LangOf("id") + jens.RoleIn("id"); got != "Йенс СтолтенбергruJens StoltenbergSecretary General" {
		t.Errorf("names: got %s", got)
	}
}

func TestReadBrokenRegisters(t *testing.T) {
	for _, test := range []struct{ file, want string }{
		{"registers/people.toml: [a]\nname = 'A'\ndesk = 'x'\n[b]\nname = 'B'\ndesk = 'x'", "registers/people.toml:6:8 invalid-value"},
		{"registers/people.toml: ['../x']\nname = 'A'", "registers/people.toml:1:1 invalid-value"},
		{"registers/people.toml: x = 1", "registers/people.toml:1:5 wrong-type"},
		{"registers/people.toml: [a]\nnam = 'A'", "registers/people.toml:2:1 unknown-key"},
		{"registers/outlets.toml: [a]\nname = 'A'\ncountry = 'gb'\nurl = 'x'\nlang = '?'", "registers/outlets.toml:3:11 invalid-value\nregisters/outlets.toml:4:7 invalid-value\nregisters/outlets.toml:5:8 invalid-value"},
		{"registers/outlets.toml: [a]\nname = 'A'\ncountry = 'A['", "registers/outlets.toml:3:11 invalid-value"},
		{"registers/outlets.toml: [a]\nname = 'A'\ncountry = 'Aé'", "registers/outlets.toml:3:11 invalid-value"},
		{"registers/topics.toml: [a]", "registers/topics.toml:1:1 missing-key"},
		{"registers/licences.toml: [a", "registers/licences.toml:1:2 syntax"},
		{"registers/licences.toml: a = '\xff'", "registers/licences.toml:1:6 invalid-text"},
	} {
		_, found := ReadRegisters(files(test.file))
		if diff := cmp.Diff(test.want, places(found)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", test.file, diff)
		}
	}
}
