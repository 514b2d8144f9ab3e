package build

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"digest"
	"digest/internal/diag"
	"digest/internal/stat"
)

// TestPreviewProperty makes random edits to a random site and tells a preview
// of the names that changed, as somebody who watches the folder would. After
// each, all that the preview shows must be what a cold build writes.
func TestPreviewProperty(t *testing.T) {
	random := rand.New(rand.NewPCG(*propertySeed, 1))
	v := &viewing{playground: &playground{dir: filepath.Join(t.TempDir(), "site")}}
	v.options = Options{Source: v.dir, Theme: digest.Theme, Now: time.Date(2024, 6, 1, 12, 0, 0, 0, time.UTC)}
	v.Rand = rand.New(rand.NewPCG(7, 7))
	v.make()
	defer func() { v.close() }()
	var names []string
	for range *propertyEdits {
		step := edits[random.IntN(len(edits))]
		if random.IntN(2) == 0 { // what an editor does all day
			step = edit{"text", func(p *playground) { p.add(p.article(), fmt.Sprintf("\nAlinea %d.\n", p.IntN(1000))) }}
		}
		names = append(names, step.name)
		v.Rand = rand.New(rand.NewPCG(random.Uint64(), 0))
		if v.IntN(2) == 0 {
			v.mend()
		}
		step.apply(v.playground)
		if failure := v.compare(t.TempDir()); failure != "" {
			t.Fatalf("seed %d: after %s:\n%s", *propertySeed, strings.Join(names, ", "), failure)
		}
	}
	t.Logf("%d updates: %d saw nothing new, %d patched, %d assembled anew, %d of them with the article first, %d refused; %d pages compared",
		*propertyEdits, v.same, v.patched, v.assembled, v.first, v.counts.refused, v.counts.pages)
	if v.same < *propertyEdits/30 || v.patched < *propertyEdits/10 || v.assembled < *propertyEdits/10 || v.first < *propertyEdits/60 {
		t.Error("the edits do not try what they should")
	}
}

// viewing is a playground that somebody looks at.
type viewing struct {
	*playground
	preview *Preview
	of      Options // that the preview was made with
	seen    map[string]stat.Stamp
	// first counts the articles that were shown before the rest of the site.
	same, patched, first, assembled int
}

func (v *viewing) close() {
	if v.preview != nil {
		_ = v.preview.Close()
	}
}

// compare brings the preview up to date and holds it against a cold build.
func (v *viewing) compare(output string) string {
	time.Sleep(12 * time.Millisecond)
	names := v.watch()
	if of := v.options; v.preview == nil || of.Drafts != v.of.Drafts || of.Minify != v.of.Minify || of.BaseURL != v.of.BaseURL {
		v.close()
		v.of = of
		var err error
		if v.preview, err = NewPreview(of, func() time.Time { return v.options.Now }); err != nil {
			return err.Error()
		}
	}
	last := v.preview.last
	u, err := v.preview.Update(noCancel, names, v.IntN(8) == 0)
	if err == nil && u.More {
		v.first++
		if v.IntN(4) == 0 { // a newer save comes before the rest is shown
			u, err = v.preview.Update(noCancel, names, false)
		}
		if err == nil && u.More {
			u, err = v.preview.Update(noCancel, nil, false)
		}
	}
	cold := v.options
	cold.Output = output
	r, errCold := Run(noCancel, cold)
	if r.Failed() || errCold != nil || err != nil {
		v.counts.refused++
		v.refused = true
		return v.compareRefusals(u, err, r, errCold)
	}
	switch {
	case u.Same:
		v.same++
	case v.preview.last == last:
		v.patched++
	default:
		v.assembled++
	}
	if fmt.Sprint(u.Findings) != fmt.Sprint(r.Findings) {
		return fmt.Sprintf("the preview finds %v, a cold build %v", u.Findings, r.Findings)
	}
	v.refused = false
	v.keep()
	return v.comparePages(u.Snapshot, output)
}

// compareRefusals compares what stops a build. A preview tries the pages that
// are looked at alone, so it may miss what a template cannot print.
func (v *viewing) compareRefusals(u *Update, err error, r *Result, errCold error) string {
	if err != nil || errCold != nil && r.Findings == nil {
		if (err == nil) != (errCold == nil) {
			return fmt.Sprintf("the preview ends with %v, a cold build with %v", err, errCold)
		}
		return ""
	}
	all := slices.DeleteFunc(slices.Clone(r.Findings), func(f diag.Finding) bool { return strings.Contains(f.Message, ", for /") })
	if len(all) == len(r.Findings) && fmt.Sprint(u.Findings) != fmt.Sprint(r.Findings) {
		return fmt.Sprintf("the preview finds %v, a cold build %v", u.Findings, r.Findings)
	}
	return ""
}

func (v *viewing) comparePages(s *Snapshot, output string) string {
	for name, text := range contents(output) {
		if name == ".digest-manifest" {
			continue
		}
		v.counts.pages++
		page, ok, err := s.Page("/" + strings.TrimSuffix(filepath.ToSlash(name), "index.html"))
		if err != nil {
			return fmt.Sprintf("%s: %v", name, err)
		}
		if !ok {
			file, there := s.File("/" + filepath.ToSlash(name))
			if !there {
				return "the preview lacks " + name
			}
			page.HTML = readAll(file)
		}
		if !bytes.Equal(page.HTML, text) {
			return fmt.Sprintf("%s differs:\n%s\n---\n%s", name, page.HTML, text)
		}
	}
	return ""
}

func readAll(f SiteFile) []byte {
	in, err := f.Open()
	if err != nil {
		return []byte(err.Error())
	}
	defer in.Close()
	text, err := io.ReadAll(in)
	if err != nil {
		return []byte(err.Error())
	}
	return text
}

// watch returns the names under which something changed since it last looked.
func (v *viewing) watch() (names []string) {
	now := map[string]stat.Stamp{}
	v.look(".", 0, now)
	for name, s := range now {
		if before, ok := v.seen[name]; !ok || before != s {
			names = append(names, name)
		}
	}
	for name := range v.seen {
		if _, ok := now[name]; !ok {
			names = append(names, name)
		}
	}
	v.seen = now
	slices.Sort(names)
	return names
}

// look notes what is in a folder, behind links too.
func (v *viewing) look(dir string, depth int, now map[string]stat.Stamp) {
	entries, err := os.ReadDir(v.path(dir))
	if err != nil || depth > 8 { // a link that leads back to where it is
		return
	}
	for _, e := range entries {
		name := path.Join(dir, e.Name())
		info, err := os.Stat(v.path(name))
		switch {
		case name == memoryDir:
		case err == nil && info.IsDir():
			now[name] = stat.Stamp{}
			v.look(name, depth+1, now)
		case err == nil:
			now[name] = stat.Of(info).Stamp
		}
	}
}

// newPreview makes a playground and looks at it.
func newPreview(t *testing.T) (*playground, *Preview) {
	t.Helper()
	p := &playground{dir: filepath.Join(t.TempDir(), "site"), Rand: rand.New(rand.NewPCG(7, 7))}
	p.make()
	preview, err := NewPreview(Options{Source: p.dir, Theme: digest.Theme}, time.Now)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = preview.Close() })
	return p, preview
}

// updating returns what tells a preview of names and must come to an Update.
func updating(t *testing.T, preview *Preview) func(names ...string) *Update {
	return func(names ...string) *Update {
		t.Helper()
		u, err := preview.Update(noCancel, names, false)
		if err != nil {
			t.Fatal(err)
		}
		return u
	}
}

// TestPreviewIsBrokenOff ends an update in its middle: nothing of what it was
// told is lost.
func TestPreviewIsBrokenOff(t *testing.T) {
	p, preview := newPreview(t)
	if _, err := preview.Update(noCancel, nil, true); err != nil {
		t.Fatal(err)
	}
	article := p.article()
	p.set(article, "slug", `"lain-sekali"`)
	ended, cancel := context.WithCancel(noCancel)
	cancel()
	if _, err := preview.Update(ended, []string{article}, false); err == nil {
		t.Fatal("an update whose time is over ends well")
	}
	u, err := preview.Update(noCancel, nil, false)
	if err != nil {
		t.Fatal(err)
	}
	if url := u.Snapshot.Place(article); !strings.Contains(url, "lain-sekali") {
		t.Errorf("the article is at %q: the edit was lost", url)
	}
}

// TestPreviewArticleFirst edits an article so that lists change: its own page is
// shown before the site is assembled anew, and the lists follow.
func TestPreviewArticleFirst(t *testing.T) {
	p, preview := newPreview(t)
	update := updating(t, preview)
	shown := update(".").Snapshot
	article := p.article()
	place, topic := shown.Place(article), "/id/topik/topik-baru-sekali/"
	if strings.HasPrefix(place, "/en/") {
		topic = "/en/topics/topik-baru-sekali/"
	}
	good := p.read(article)
	p.set(article, "topics", `["Topik Baru Sekali"]`)
	p.add(article, "\nAlinea baru.\n")
	page := func(u *Update, path string) string {
		t.Helper()
		page, _, err := u.Snapshot.Page(path)
		if err != nil {
			t.Fatal(err)
		}
		return string(page.HTML)
	}
	u := update(article)
	if text := page(u, place); !u.More || !slices.Contains(u.Edited, article) || !strings.Contains(text, "Alinea baru.") || !strings.Contains(text, "Topik Baru Sekali") {
		t.Errorf("more %v, edited %v: the article is not shown first:\n%s", u.More, u.Edited, text)
	}
	if page(u, topic) != "" {
		t.Error("its new topic has a page already")
	}
	if u := update(); u.More || !strings.Contains(page(u, topic), place) {
		t.Errorf("the topic's page does not follow:\n%s", page(u, topic))
	}

	p.write(article, good)
	update(article)
	p.set(article, "topics", `["Topik Baru Sekali"]`) // before the rest of what is undone is shown
	p.add(article, "\nAlinea baru.\n")
	if u := update(article); u.Same || u.More || !strings.Contains(page(u, place), "Alinea baru.") {
		t.Errorf("same %v, more %v: what was undone twice is not shown:\n%s", u.Same, u.More, page(u, place))
	}
}

// TestPreviewPictureAfterText saves an article that shows a picture, and then the
// picture: that the article was read again must not make it forgotten.
func TestPreviewPictureAfterText(t *testing.T) {
	p, preview := newPreview(t)
	update := updating(t, preview)
	article := p.article()
	picture := path.Join(path.Dir(article), "gambar.png")
	p.draw(picture)
	p.add(article, "\n![gambar](gambar.png)\n")
	update(".")
	p.add(article, "\nAlinea baru.\n")
	if u := update(article); u.More || !slices.Contains(u.Edited, article) {
		t.Fatalf("more %v, edited %v: the article's own page is not enough", u.More, u.Edited)
	}
	for before := p.read(picture); p.read(picture) == before; {
		p.draw(picture)
	}
	if u := update(picture); u.Same {
		t.Error("another picture is not noticed")
	}
}

// TestPreviewUndone takes back what was wrong: the site is as it was, and that
// it is must be told, since the errors are still on the screen.
func TestPreviewUndone(t *testing.T) {
	p, preview := newPreview(t)
	update := updating(t, preview)
	if u := update("."); u.Snapshot == nil {
		t.Fatalf("the site cannot be shown: %v", u.Findings)
	}
	for _, name := range []string{p.article(), "config.toml"} {
		good := p.read(name)
		p.write(name, "+++\nno key\n")
		if errors, _ := diag.Count(update(name).Findings); errors == 0 {
			t.Fatalf("%s: nothing is wrong", name)
		}
		p.write(name, good)
		if u := update(name); u.Same || u.Snapshot == nil {
			t.Errorf("%s: it is not told that the error is undone", name)
		} else if errors, _ := diag.Count(u.Findings); errors > 0 {
			t.Errorf("%s: still wrong: %v", name, u.Findings)
		}
		if !update(name).Same {
			t.Errorf("%s: it is told twice", name)
		}
	}
}

// TestPreviewStaysRefused edits an article while a template that was new is
// wrong: it stays wrong.
func TestPreviewStaysRefused(t *testing.T) {
	p, preview := newPreview(t)
	update := func(name string) []diag.Finding {
		t.Helper()
		u, err := preview.Update(noCancel, []string{name}, false)
		if err != nil {
			t.Fatal(err)
		}
		return u.Findings
	}
	update(".")
	p.write("templates/person.html", "{{.Titel}}")
	wrong := update("templates/person.html")
	if errors, _ := diag.Count(wrong); errors == 0 {
		t.Fatal("nothing is wrong")
	}
	article := p.article()
	p.add(article, "\nAlinea baru.\n")
	if found := update(article); fmt.Sprint(found) != fmt.Sprint(wrong) {
		t.Errorf("after an edit elsewhere %v is found, before %v", found, wrong)
	}
	p.remove("templates/person.html")
	if errors, _ := diag.Count(update("templates/person.html")); errors > 0 {
		t.Error("it stays wrong without the template")
	}
}

// TestKitchenSink shows the theme's parts in every language of the site, in the
// preview alone.
func TestKitchenSink(t *testing.T) {
	p := &playground{dir: filepath.Join(t.TempDir(), "site"), Rand: rand.New(rand.NewPCG(7, 7))}
	p.make()
	o := Options{Source: p.dir, Theme: digest.Theme, Output: filepath.Join(t.TempDir(), "public")}
	preview, err := NewPreview(o, time.Now)
	if err != nil {
		t.Fatal(err)
	}
	defer preview.Close()
	u, err := preview.Update(noCancel, nil, true)
	if err != nil {
		t.Fatal(err)
	}
	for _, tag := range []string{"id", "en"} {
		page, ok, err := u.Snapshot.Page("/_kitchen-sink/" + tag + "/")
		if err != nil || !ok || !bytes.Contains(page.HTML, []byte(`lang="`+tag+`"`)) || !bytes.Contains(page.HTML, []byte(`class="quote pulled"`)) {
			t.Errorf("%s: %v, %v:\n%s", tag, ok, err, page.HTML)
		}
	}
	if _, ok, _ := u.Snapshot.Page("/_kitchen-sink/xx/"); ok {
		t.Error("there is one in a language that the site does not have")
	}
	if _, err := Run(noCancel, o); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(filepath.Join(o.Output, "_kitchen-sink")); !os.IsNotExist(err) {
		t.Errorf("a build writes it: %v", err)
	}
}
