//go:build unix

package build_test

import (
	"bytes"
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// newsroom is a site that people work on.
type newsroom struct {
	t       *testing.T
	site    string
	public  string
	last    int               // number of the newest story
	foreign map[string][]byte // somebody else's files in the output folder
}

// newNewsroom writes a site of some stories. Its output folder is not there
// yet.
func newNewsroom(t *testing.T, stories int) *newsroom {
	t.Helper()
	n := &newsroom{t: t, site: t.TempDir(), foreign: map[string][]byte{}}
	n.public = filepath.Join(n.site, "public")
	n.write("config.toml", "base_url = \"https://x.example/\"\ndefault_language = \"id\"\n[lists]\nsize = 30\n[languages.id]\n[languages.en]\n")
	n.write("content/registers/topics.toml", "[nato]\nnames = { id = \"NATO\" }\n")
	for range stories {
		n.story()
	}
	return n
}

func (n *newsroom) write(name, text string) { put(n.t, filepath.Join(n.site, name), text) }

func (n *newsroom) read(name string) string {
	text, err := os.ReadFile(filepath.Join(n.site, name))
	if err != nil {
		n.t.Fatal(err)
	}
	return string(text)
}

func (n *newsroom) change(name, from, to string) {
	n.write(name, strings.Replace(n.read(name), from, to, 1))
}

func (n *newsroom) remove(name string) {
	if err := os.RemoveAll(filepath.Join(n.site, name)); err != nil {
		n.t.Fatal(err)
	}
}

func storyFolder(number int) string { return fmt.Sprintf("content/stories/s%d", number) }

// story writes a new story; every third is in two languages.
func (n *newsroom) story() {
	n.last++
	dir := storyFolder(n.last)
	n.write(dir+"/story.toml", fmt.Sprintf("date = 2024-0%d-%02d\ntopics = [\"nato\"]\n", 4+n.last%2, 1+n.last%28))
	for _, tag := range []string{"id", "en"}[:1+(n.last+1)%3/2] {
		n.article(fmt.Sprintf("%s/%s.md", dir, tag), n.last)
	}
}

func (n *newsroom) article(name string, number int) {
	text := strings.Repeat("Isi berita dari Oslo, yang cukup panjang untuk satu halaman. ", 12)
	n.write(name, fmt.Sprintf("+++\ntitle = \"Kabar %d\"\n+++\n\n%s\n\n> “Kata.”\n>\n> — Budi, juru bicara\n\n%[2]s\n", number, text))
}

// any is the folder of a story.
func (n *newsroom) any() string {
	found, err := filepath.Glob(filepath.Join(n.site, "content/stories/*"))
	if err != nil || len(found) == 0 {
		n.t.Fatal("the site has no stories", err)
	}
	return "content/stories/" + filepath.Base(found[rand.IntN(len(found))])
}

// work is what people do to a site between two builds, at random.
var work = []func(*newsroom){
	func(n *newsroom) { n.change(n.any()+"/id.md", "Isi", fmt.Sprint("Isi ", rand.IntN(1000))) },
	func(n *newsroom) { n.change(n.any()+"/id.md", "Kabar", fmt.Sprint("Kabar ", rand.IntN(1000))) },
	func(n *newsroom) { n.change(n.any()+"/story.toml", "2024-0", "2023-0") },
	func(n *newsroom) { n.article(n.any()+"/en.md", rand.IntN(1000)) },
	func(n *newsroom) { n.remove(n.any() + "/en.md") },
	func(n *newsroom) { n.remove(n.any()) },
	(*newsroom).story,
	(*newsroom).picture,
	func(n *newsroom) { n.write("static/assets/style.css", fmt.Sprintf("p{margin:%dpx}", rand.IntN(1000))) },
	func(n *newsroom) {
		n.write("templates/partials/related.html", fmt.Sprintf("<p>%d</p>", rand.IntN(1000)))
	},
	func(n *newsroom) { n.change("config.toml", "size = ", fmt.Sprintf("size = %d #", 20+rand.IntN(20))) },
	func(n *newsroom) {
		n.write("content/pages/tentang.id.md", fmt.Sprintf("+++\ntitle = \"%d\"\n+++\n", rand.IntN(1000)))
	},
}

// edit does one thing, always another than nothing.
func (n *newsroom) edit() {
	work[rand.IntN(len(work))](n)
	n.write("content/pages/nomor.id.md", fmt.Sprintf("+++\ntitle = \"Nomor %d\"\n+++\n", rand.Uint32()))
}

// picture shows a GIF of one pixel, whose shade is a number.
func (n *newsroom) picture() {
	dir := n.any()
	shade := byte(rand.IntN(256))
	n.write(dir+"/gambar.gif", "GIF89a\x01\x00\x01\x00\x80\x00\x00"+string([]byte{shade, shade, shade})+"\x00\x00\x00,\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x02D\x01\x00;")
	n.write(dir+"/id.md", n.read(dir+"/id.md")+"\n![gambar](gambar.gif)\n")
}

// files are the site as it is, by name; restore makes it that again, and
// touches no more than it must.
func (n *newsroom) files() map[string][]byte {
	files := map[string][]byte{}
	for _, dir := range []string{"/content", "/static", "/templates"} {
		if _, err := os.Stat(n.site + dir); err == nil {
			for name, text := range tree(n.t, n.site+dir) {
				files[dir+name] = text
			}
		}
	}
	files["/config.toml"] = []byte(n.read("config.toml"))
	return files
}

func (n *newsroom) restore(files map[string][]byte) {
	there := n.files()
	for name := range there {
		if _, ok := files[name]; !ok {
			n.remove(name)
			_ = os.Remove(filepath.Dir(n.site + name)) // goes if that was its last
		}
	}
	for name, text := range files {
		if old, ok := there[name]; !ok || !bytes.Equal(old, text) {
			n.write(name, string(text))
		}
	}
}

// rewrite changes the text of every article, and the size of none.
func (n *newsroom) rewrite() {
	names, err := filepath.Glob(filepath.Join(n.site, "content/stories/*/??.md"))
	if err != nil || len(names) == 0 {
		n.t.Fatal("no stories: ", err)
	}
	for _, name := range names {
		text, err := os.ReadFile(name)
		if err != nil {
			n.t.Fatal(err)
		}
		put(n.t, name, strings.Replace(string(text), "berita", "cerita", 1))
	}
}

// version is a state of the site, and what it comes to.
type version struct{ site, made map[string][]byte }

// current is the version that the site is now.
func (n *newsroom) current() version {
	n.t.Helper()
	return version{n.files(), cold(n.t, n.site)}
}

// twoVersions are the site as it was, and as it is then, with a story more.
func (n *newsroom) twoVersions() (before, now version) {
	n.t.Helper()
	before = n.current()
	n.rewrite()
	n.story()
	return before, n.current()
}

// strangers puts files of somebody else's into the output folder.
func (n *newsroom) strangers() {
	for _, name := range []string{"/CNAME", "/id/catatan.txt", "/lain/berkas.bin"} {
		n.foreign[name] = []byte("bukan dari sini: " + name)
		put(n.t, n.public+name, string(n.foreign[name]))
	}
}

// mustHold wants the output folder to hold a whole site and the strangers'
// files, and nothing else.
func (n *newsroom) mustHold(site map[string][]byte, when string) {
	n.t.Helper()
	n.mustBe(site, tree(n.t, n.public), when)
}

// mustHoldReaders is for a build that failed: all that is for readers must be
// there, and nothing else that is.
func (n *newsroom) mustHoldReaders(site map[string][]byte, when string) {
	n.t.Helper()
	site, got := maps.Clone(site), tree(n.t, n.public)
	for _, files := range []map[string][]byte{site, got} {
		maps.DeleteFunc(files, func(name string, _ []byte) bool { return own(name) })
	}
	n.mustBe(site, got, when)
}

func (n *newsroom) mustBe(site, got map[string][]byte, when string) {
	n.t.Helper()
	want := maps.Clone(site)
	maps.Copy(want, n.foreign)
	if differences := differ(want, got); len(differences) > 0 {
		n.t.Fatalf("%s, %d files are wrong:\n%s", when, len(differences), strings.Join(differences[:min(len(differences), 20)], "\n"))
	}
}

// mustHoldEither is for a build that was interrupted: every file is whole, as
// one of the sites has it, none that all of them have is missing, and the
// strangers' are as they were. What the output package has for itself is its
// own affair.
func (n *newsroom) mustHoldEither(sites []map[string][]byte, when string) {
	n.t.Helper()
	got := tree(n.t, n.public)
	for name, text := range got {
		if own(name) {
			continue
		}
		as := func(site map[string][]byte) bool { other, ok := site[name]; return ok && bytes.Equal(text, other) }
		if !as(n.foreign) && !slices.ContainsFunc(sites, as) {
			n.t.Errorf("%s, %s is as no site has it: %d bytes", when, name, len(text))
		}
	}
	for name := range n.foreign {
		if _, ok := got[name]; !ok {
			n.t.Errorf("%s, %s is gone, which is somebody else's", when, name)
		}
	}
	for name := range sites[0] {
		_, there := got[name]
		lacks := func(site map[string][]byte) bool { _, ok := site[name]; return !ok }
		if !there && !own(name) && !slices.ContainsFunc(sites, lacks) {
			n.t.Errorf("%s, %s is missing", when, name)
		}
	}
	if n.t.Failed() {
		n.t.FailNow()
	}
}

// own reports whether a file is for builds and not for readers.
func own(name string) bool { return strings.HasPrefix(name, "/.digest-") }

func differ(want, got map[string][]byte) []string {
	var differences []string
	for name, text := range want {
		if other, ok := got[name]; !ok {
			differences = append(differences, "missing: "+name)
		} else if !bytes.Equal(text, other) {
			differences = append(differences, "different: "+name)
		}
	}
	for name := range got {
		if _, ok := want[name]; !ok {
			differences = append(differences, "unexpected: "+name)
		}
	}
	slices.Sort(differences)
	return differences
}
