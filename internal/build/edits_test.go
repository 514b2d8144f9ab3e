package build

import (
	"context"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

var noCancel = context.Background()

// edits are what people and programs do to a site between two builds.
var edits = []edit{
	{"nothing", func(*playground) {}},
	{"nothing again", func(*playground) {}},
	{"new text", func(p *playground) { p.change(p.article(), "Isi", fmt.Sprintf("Isi %d", p.IntN(1000))) }},
	{"new title", func(p *playground) { p.change(p.article(), `title = "`, fmt.Sprintf(`title = "%c`, 'A'+p.IntN(26))) }},
	{"same size, same times", (*playground).sneak},
	{"touched", func(p *playground) { p.touch(p.article()) }},
	{"replaced by the same", func(p *playground) { name := p.article(); p.replace(name, p.read(name)) }},
	{"replaced by rename", func(p *playground) { name := p.article(); p.replace(name, p.read(name)+"\nAkhir.\n") }},
	{"shared facts", func(p *playground) {
		p.change(p.pick("content/stories/*/story.toml"), "topics = [", fmt.Sprintf("topics = [\"baru %d\", ", p.IntN(5)))
	}},
	{"new story", (*playground).story},
	{"story gone", func(p *playground) { p.remove(filepath.Dir(p.pick("content/stories/*/story.toml"))) }},
	{"article gone", func(p *playground) { p.remove(p.article()) }},
	{"story renamed", (*playground).rename},
	{"case of a name", (*playground).caseOnly},
	{"broken", func(p *playground) { p.change(p.article(), "title", "titel") }},
	{"link", func(p *playground) { p.add(p.article(), "\n[lain](../s1)\n") }},
	{"picture", (*playground).picture},
	{"register", func(p *playground) {
		p.change("content/registers/people.toml", "Budi", fmt.Sprintf("Budi %d", p.IntN(9)))
	}},
	{"template", func(p *playground) { p.write("templates/partials/related.html", fmt.Sprintf("<p>%d</p>", p.IntN(9))) }},
	{"template gone", func(p *playground) { p.remove("templates") }},
	{"words", func(p *playground) {
		p.write("templates/strings/id.toml", fmt.Sprintf("skip = \"Lompat %d\"\n", p.IntN(9)))
	}},
	{"style", func(p *playground) { p.write("static/assets/style.css", fmt.Sprintf("p{margin:%dpx}", p.IntN(9))) }},
	{"static file", func(p *playground) { p.write("static/robots.txt", fmt.Sprintf("# %d", p.IntN(9))) }},
	{"config", func(p *playground) { p.change("config.toml", "size = ", fmt.Sprintf("size = %d #", 1+p.IntN(4))) }},
	{"language added", func(p *playground) {
		p.change("config.toml", "[languages.id]\n[languages.en]", "[languages.id]\n[languages.ja]\n[languages.en]")
	}},
	{"language gone", func(p *playground) { p.change("config.toml", "[languages.ja]\n", "") }},
	{"page", func(p *playground) {
		p.write("content/pages/about.id.md", fmt.Sprintf("+++\ntitle = \"%d\"\n+++\n", p.IntN(9)))
	}},
	{"edition", func(p *playground) {
		p.write("content/editions/2024-05-01.id.md", "+++\ntitle = \"E\"\nstories = [\"s1\"]\n+++\n")
	}},
	{"clock on", func(p *playground) { p.options.Now = p.options.Now.Add(time.Duration(p.IntN(72)) * time.Hour) }},
	{"clock back", func(p *playground) { p.options.Now = p.options.Now.Add(-time.Duration(p.IntN(72)) * time.Hour) }},
	{"drafts", func(p *playground) { p.options.Drafts = !p.options.Drafts }},
	{"minified", func(p *playground) { p.options.Minify = !p.options.Minify }},
	{"output edited", func(p *playground) { p.add("../warm/404.html", "x") }},
	{"output file gone", func(p *playground) { p.remove("../warm/index.html") }},
	{"memory damaged", (*playground).damage},
	{"linked folder", (*playground).link},
}

// make writes the site to begin with.
func (p *playground) make() {
	p.write("config.toml", "base_url = \"https://x.example/\"\ndefault_language = \"id\"\n[lists]\nsize = 2\n[findings]\nlink-broken = \"warning\"\nedition-story = \"warning\"\n[languages.id]\n[languages.en]\n")
	p.write("content/registers/people.toml", "[budi]\nname = \"Budi\"\n")
	p.write("content/registers/topics.toml", "[nato]\nnames = { id = \"NATO\" }\n")
	for range 6 {
		p.story()
	}
}

// mend puts right what "broken" broke, in every article.
func (p *playground) mend() {
	for _, name := range p.all("content/stories/*/??.md") {
		p.change(name, "titel", "title")
	}
}

// story writes a new story in one or two languages, some of them not public
// yet.
func (p *playground) story() {
	id := fmt.Sprintf("s%d", len(p.all("content/stories/*"))+1)
	dir := "content/stories/" + id
	day := time.Date(2024, 5, 25+p.IntN(10), p.IntN(24), 0, 0, 0, time.UTC)
	p.write(dir+"/story.toml", "date = "+day.Format(time.RFC3339)+"\ntopics = [\"nato\", \"topik "+id+"\"]\n")
	for _, tag := range []string{"id", "en"}[:1+p.IntN(2)] {
		front := fmt.Sprintf("title = \"Kabar %s %s\"\n", id, tag)
		switch p.IntN(6) {
		case 0:
			front += "draft = true\n"
		case 1:
			front += "embargo = 2024-06-02T12:00:00Z\n"
		case 2:
			front += "expires = 2024-06-03T12:00:00Z\n"
		}
		p.write(dir+"/"+tag+".md", "+++\n"+front+"+++\n\nIsi berita.\n\n> “Kata.”\n>\n> — Budi, juru bicara\n")
	}
}

func (p *playground) rename() {
	from := filepath.Dir(p.pick("content/stories/*/story.toml"))
	_ = os.Rename(p.path(from), p.path(from+"x"))
}

// caseOnly changes a story's name in case alone.
func (p *playground) caseOnly() {
	from := filepath.Dir(p.pick("content/stories/*/story.toml"))
	base := filepath.Base(from)
	to := strings.ToUpper(base)
	if to == base {
		to = strings.ToLower(base)
	}
	_ = os.Rename(p.path(from), p.path(filepath.Join(filepath.Dir(from), to)))
}

// sneak changes an article and sets its size and time of writing back, as
// programs do that restore times.
func (p *playground) sneak() {
	name := p.article()
	info, err := os.Stat(p.path(name))
	if err != nil {
		return
	}
	p.write(name, strings.Replace(p.read(name), "Kabar", "Kabur", 1))
	_ = os.Chtimes(p.path(name), info.ModTime(), info.ModTime())
}

// picture puts a picture beside a story and shows it.
func (p *playground) picture() {
	article := p.article()
	name := p.path(filepath.Join(filepath.Dir(article), "gambar.png"))
	file, err := os.Create(name)
	if err != nil {
		return
	}
	defer file.Close()
	img := image.NewGray(image.Rect(0, 0, 2+p.IntN(3), 2))
	img.Set(0, 0, color.Gray{uint8(p.IntN(256))})
	if err := png.Encode(file, img); err != nil {
		panic(err)
	}
	p.add(article, "\n![gambar](gambar.png)\n")
}

// link moves the stories elsewhere in the site and leaves a symbolic link.
func (p *playground) link() {
	if _, err := os.Stat(p.path("archive")); err == nil {
		return
	}
	if os.Rename(p.path("content/stories"), p.path("archive")) == nil {
		_ = os.Symlink("../archive", p.path("content/stories"))
	}
}

// damage changes a byte of the memory, or cuts it.
func (p *playground) damage() {
	for _, name := range p.all(".digest/build-*") {
		text := []byte(p.read(name))
		if len(text) == 0 {
			continue
		}
		if p.IntN(2) == 0 {
			text = text[:p.IntN(len(text))]
		} else {
			text[p.IntN(len(text))] ^= 1
		}
		p.write(name, string(text))
	}
}

func (p *playground) path(name string) string { return filepath.Join(p.dir, filepath.FromSlash(name)) }

func (p *playground) all(pattern string) []string {
	found, err := filepath.Glob(p.path(pattern))
	if err != nil {
		panic(err)
	}
	for i, name := range found {
		found[i], _ = filepath.Rel(p.dir, name)
	}
	slices.Sort(found)
	return found
}

// pick chooses a file; without any it names one that is not there.
func (p *playground) pick(pattern string) string {
	found := p.all(pattern)
	if len(found) == 0 {
		return "none/none"
	}
	return found[p.IntN(len(found))]
}

func (p *playground) article() string { return p.pick("content/stories/*/??.md") }

func (p *playground) read(name string) string {
	text, _ := os.ReadFile(p.path(name))
	return string(text)
}

func (p *playground) write(name, text string) {
	if name == "none/none" {
		return
	}
	if err := os.MkdirAll(filepath.Dir(p.path(name)), 0o755); err != nil {
		panic(err)
	}
	if err := os.WriteFile(p.path(name), []byte(text), 0o644); err != nil {
		panic(err)
	}
}

func (p *playground) change(name, from, to string) {
	p.write(name, strings.Replace(p.read(name), from, to, 1))
}

func (p *playground) add(name, text string) {
	if _, err := os.Stat(p.path(name)); err == nil {
		p.write(name, p.read(name)+text)
	}
}

func (p *playground) replace(name, text string) {
	p.write(name+"~", text)
	_ = os.Rename(p.path(name+"~"), p.path(name))
}

func (p *playground) touch(name string) {
	now := time.Now()
	_ = os.Chtimes(p.path(name), now, now)
}

func (p *playground) remove(name string) { _ = os.RemoveAll(p.path(name)) }
