package build

import (
	"context"
	"errors"
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
	{"picture replaced", func(p *playground) { p.replacePicture(p.pick("content/stories/*/gambar.png")) }},
	{"picture gone", func(p *playground) { p.remove(p.pick("content/stories/*/gambar.png")) }},
	{"cover", (*playground).cover},
	{"page break", func(p *playground) { p.add(p.article(), "\n<!-- page -->\n\n## Bagian\n\nLanjut.\n") }},
	{"slugs swapped", (*playground).swapSlugs},
	{"alias", func(p *playground) {
		p.set(p.article(), "aliases", fmt.Sprintf("[\"/lama/%d/\"]", p.IntN(99)))
	}},
	{"withdrawn", func(p *playground) {
		p.end(p.article(), "\n[[correction]]\nkind = \"withdrawn\"\ndate = 2024-06-09\nnote = \"Salah\"\n")
	}},
	{"corrected", func(p *playground) {
		p.end(p.article(), "\n[[correction]]\nkind = \"corrected\"\ndate = 2024-06-09\nnote = \"Angka\"\n")
	}},
	{"section", func(p *playground) {
		p.set(p.article(), "section", fmt.Sprintf("%q", fmt.Sprintf("bagian-%d", p.IntN(3))))
	}},
	{"translated", func(p *playground) {
		p.end(p.article(), fmt.Sprintf("\n[source]\noutlet = \"antara-%d\"\nurl = \"https://a.example/\"\nlang = \"ru\"\n[translation]\ntranslators = [\"siti-%d\"]\n", p.IntN(2), p.IntN(2)))
	}},
	{"desk", func(p *playground) { p.add(p.article(), "\n(bud)\n") }},
	{"speaker of the register", func(p *playground) { p.change(p.article(), "— Budi", "— Ani") }},
	{"somebody speaks", func(p *playground) {
		p.add(p.article(), fmt.Sprintf("\n“Kami akan menunggu %d hari lagi di kota ini,” kata Budi Santoso kepada wartawan di Oslo, Selasa.\n", p.IntN(9)))
	}},
	{"a quote with its original", func(p *playground) {
		p.end(p.article(), "\n[[quote]]\nid = \"kata\"\ntext = \"Kata.\"\noriginal = \"Word one.\"\nspoken = \"ru\"\nspeaker = \"Ani\"\n")
	}},
	{"original", func(p *playground) {
		p.write(filepath.Dir(p.article())+"/original.ru.md", fmt.Sprintf("He said: “Word %s.”\n", []string{"one", "one", "two"}[p.IntN(3)]))
	}},
	{"original gone", func(p *playground) { p.remove(p.pick("content/stories/*/original.ru.md")) }},
	{"quotes", func(p *playground) {
		p.extend(fmt.Sprintf("[quotes]\nfind = %v\ncards = %d\ndata = %v\n", p.IntN(3) > 0, p.IntN(3), p.IntN(2) > 0))
	}},
	{"other file", func(p *playground) { p.write(filepath.Dir(p.article())+"/catatan.txt", "x") }},
	{"link to a page", func(p *playground) { p.add(p.article(), "\n[tentang](/pages/about)\n") }},
	{"link to a file", func(p *playground) { p.add(p.article(), "\n[catatan](catatan.txt)\n") }},
	{"link to static", func(p *playground) { p.add(p.article(), "\n[robots](/robots.txt)\n") }},
	{"person added", func(p *playground) {
		p.add("content/registers/people.toml", p.once("[ani]\nname = \"Ani\"\ndesk = \"bud\"\n"))
	}},
	{"person gone", func(p *playground) {
		p.change("content/registers/people.toml", "[ani]\nname = \"Ani\"\ndesk = \"bud\"\n", "")
	}},
	{"topic renamed", func(p *playground) {
		p.write("content/registers/topics.toml", fmt.Sprintf("[nato]\nnames = { id = \"Pakta %d\" }\n", p.IntN(3)))
	}},
	{"outlets", func(p *playground) {
		p.write("content/registers/outlets.toml", fmt.Sprintf("[antara-0]\nname = \"Antara %d\"\nplace = \"Jakarta\"\ncountry = \"ID\"\n", p.IntN(3)))
	}},
	{"outlets gone", func(p *playground) { p.remove("content/registers/outlets.toml") }},
	{"register", func(p *playground) {
		p.change("content/registers/people.toml", "Budi", fmt.Sprintf("Budi %d", p.IntN(9)))
	}},
	{"template", func(p *playground) { p.write("templates/partials/related.html", fmt.Sprintf("<p>%d</p>", p.IntN(9))) }},
	{"summary", func(p *playground) {
		p.write("templates/partials/story-summary.html", fmt.Sprintf("<p>%d {{.Name}} {{with .Quote}}{{words .}}{{end}}</p>", p.IntN(9)))
	}},
	{"kind of page", func(p *playground) {
		p.write("templates/topic.html", fmt.Sprintf("<h1>%d {{.Title}}</h1>{{range .Stories}}%s{{end}}", p.IntN(9), []string{"{{summary .}}", "{{.Name}} {{.Text}}"}[p.IntN(2)]))
	}},
	{"query", func(p *playground) {
		p.write("templates/404.html", fmt.Sprintf("{{range .Query \"topic\" \"nato\" %d}}{{.Name}} {{summary .}}{{end}}", 1+p.IntN(3)))
	}},
	{"broken template", func(p *playground) { p.write("templates/topic.html", "{{.Titel}}") }},
	{"template gone", func(p *playground) { p.remove("templates") }},
	{"words", func(p *playground) {
		p.write("templates/strings/id.toml", fmt.Sprintf("skip = \"Lompat %d\"\n", p.IntN(9)))
	}},
	{"style", func(p *playground) { p.write("static/assets/style.css", fmt.Sprintf("p{margin:%dpx}", p.IntN(9))) }},
	{"static file", func(p *playground) { p.write("static/robots.txt", fmt.Sprintf("# %d", p.IntN(9))) }},
	{"config", func(p *playground) { p.change("config.toml", "size = ", fmt.Sprintf("size = %d #", 1+p.IntN(4))) }},
	{"base path", func(p *playground) {
		p.change("config.toml", "https://x.example/", fmt.Sprintf("https://x.example/%c/", 'a'+p.IntN(3)))
	}},
	{"permalinks", func(p *playground) {
		p.extend("[permalinks]\narticle = \"/{section}/{story}/{slug}/\"\n")
	}},
	{"sections", func(p *playground) {
		p.extend(fmt.Sprintf("[sections.bagian-1]\nid = \"Bagian %d\"\n", p.IntN(3)))
	}},
	{"periods", func(p *playground) {
		p.extend("[editions]\nperiods = [\"month\"]\n")
	}},
	{"config as it was", func(p *playground) { p.write("config.toml", firstConfig) }},
	{"severity", func(p *playground) { p.change("config.toml", "link-broken = \"warning\"", "link-broken = \"off\"") }},
	{"path words", func(p *playground) {
		p.extend("[languages.en.paths]\ntopics = \"subjects\"\n")
	}},
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
	{"edition edited", func(p *playground) {
		p.change("content/editions/2024-05-01.id.md", "title = \"", fmt.Sprintf("title = \"%c", 'A'+p.IntN(26)))
		p.add("content/editions/2024-05-01.id.md", "\nKata pengantar, [berita](/stories/s1).\n")
	}},
	{"edition gone", func(p *playground) { p.remove("content/editions/2024-05-01.id.md") }},
	{"page gone", func(p *playground) { p.remove("content/pages/about.id.md") }},
	{"page in the menu", func(p *playground) {
		p.write("content/pages/help.en.md", fmt.Sprintf("+++\ntitle = \"H%d\"\nmenu = true\n+++\n\nText.\n", p.IntN(9)))
	}},
	{"story as a file", func(p *playground) {
		p.write(fmt.Sprintf("content/stories/f%d.id.md", p.IntN(3)), fmt.Sprintf("+++\ntitle = \"Berkas %d\"\ndate = 2024-05-2%d\n+++\n\nIsi.\n", p.IntN(9), p.IntN(9)))
	}},
	{"clock on", func(p *playground) { p.options.Now = p.options.Now.Add(time.Duration(p.IntN(72)) * time.Hour) }},
	{"clock back", func(p *playground) { p.options.Now = p.options.Now.Add(-time.Duration(p.IntN(72)) * time.Hour) }},
	{"drafts", func(p *playground) { p.options.Drafts = !p.options.Drafts }},
	{"minified", func(p *playground) { p.options.Minify = !p.options.Minify }},
	{"output edited", func(p *playground) { p.add("../warm/404.html", "x") }},
	{"output gone", func(p *playground) { p.remove("../warm") }},
	{"output of another", func(p *playground) {
		p.write("../warm/.digest-manifest", strings.Replace(p.read("../warm/.digest-manifest"), "4", "5", 3))
	}},
	{"memory gone", func(p *playground) { p.remove(".digest") }},
	{"memory in part", func(p *playground) { p.remove(p.pick(".digest/build-*/*-*")) }},
	{"output file gone", func(p *playground) { p.remove("../warm/index.html") }},
	{"memory damaged", (*playground).damage},
	{"linked folder", (*playground).link},
}

// firstConfig is the config to begin with.
const firstConfig = `base_url = "https://x.example/"
default_language = "id"
[lists]
size = 2
[findings]
link-broken = "warning"
link-file = "warning"
edition-story = "warning"
image-missing = "warning"
desk-unknown = "warning"
outlet-unknown = "warning"
section-unknown = "warning"
person-unknown = "warning"
unknown-file = "off"
quote-original = "warning"
[languages.id]
[languages.en]
`

// make writes the site to begin with.
func (p *playground) make() {
	p.write("config.toml", firstConfig)
	p.write("content/registers/people.toml", "[budi]\nname = \"Budi\"\n")
	p.write("content/registers/topics.toml", "[nato]\nnames = { id = \"NATO\" }\n")
	for range 6 {
		p.story()
	}
	p.keep() // the first edit may be refused
}

// keep copies the site as it can be built.
func (p *playground) keep() {
	good := p.dir + "-good"
	if err := errors.Join(os.RemoveAll(good), os.CopyFS(good, os.DirFS(p.dir)), os.RemoveAll(filepath.Join(good, memoryDir))); err != nil {
		panic(err)
	}
}

// mend puts the site back to how it could be built, as a checkout does.
func (p *playground) mend() {
	if !p.refused {
		return
	}
	entries, err := os.ReadDir(p.dir)
	if err != nil {
		panic(err)
	}
	for _, e := range entries {
		if e.Name() != memoryDir {
			p.remove(e.Name())
		}
	}
	if err := os.CopyFS(p.dir, os.DirFS(p.dir+"-good")); err != nil {
		panic(err)
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
	p.draw(filepath.Join(filepath.Dir(article), "gambar.png"))
	p.add(article, "\n![gambar](gambar.png)\n")
}

func (p *playground) replacePicture(name string) {
	if _, err := os.Stat(p.path(name)); err == nil {
		p.draw(name)
	}
}

func (p *playground) draw(name string) {
	file, err := os.Create(p.path(name))
	if err != nil {
		return
	}
	defer file.Close()
	img := image.NewGray(image.Rect(0, 0, 2+p.IntN(3), 2))
	img.Set(0, 0, color.Gray{uint8(p.IntN(256))})
	if err := png.Encode(file, img); err != nil {
		panic(err)
	}
}

// cover gives all articles of a story a picture.
func (p *playground) cover() {
	story := p.pick("content/stories/*/story.toml")
	p.draw(filepath.Join(filepath.Dir(story), "gambar.png"))
	if !strings.Contains(p.read(story), "[cover]") {
		p.add(story, "[cover]\nfile = \"gambar.png\"\nalt = \"Gambar\"\n")
	}
}

// swapSlugs lets two articles of one language trade paths.
func (p *playground) swapSlugs() {
	articles := p.all("content/stories/*/id.md")
	if len(articles) < 2 {
		return
	}
	i := p.IntN(len(articles) - 1)
	for n, name := range articles[i : i+2] {
		other := filepath.Base(filepath.Dir(articles[i+1-n]))
		p.set(name, "slug", fmt.Sprintf("%q", strings.ToLower(other)))
	}
}

// extend adds a table to the config, once.
func (p *playground) extend(table string) {
	if first, _, _ := strings.Cut(table, "\n"); !strings.Contains(p.read("config.toml"), first) {
		p.add("config.toml", table)
	}
}

// once returns a text that the register of people does not have yet.
func (p *playground) once(text string) string {
	if strings.Contains(p.read("content/registers/people.toml"), text) {
		return ""
	}
	return text
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
	for _, name := range p.all(".digest/build-*/*") {
		text := []byte(p.read(name))
		if len(text) == 0 || p.IntN(2) == 0 {
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

// set gives a key at the top of the front matter a value.
func (p *playground) set(name, key, value string) {
	var kept []string
	for line := range strings.SplitSeq(p.read(name), "\n") {
		if !strings.HasPrefix(line, key+" = ") {
			kept = append(kept, line)
		}
		if strings.HasPrefix(line, "title = ") {
			kept = append(kept, key+" = "+value)
		}
	}
	p.write(name, strings.Join(kept, "\n"))
}

// end adds to the end of the front matter what is not there yet.
func (p *playground) end(name, text string) {
	if first, _, _ := strings.Cut(strings.TrimSpace(text), "\n"); !strings.Contains(p.read(name), first) || first == "[[correction]]" {
		p.change(name, "\n+++\n", text+"+++\n")
	}
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
