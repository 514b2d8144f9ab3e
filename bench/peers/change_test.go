package main

import (
	"maps"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestAddParagraph(t *testing.T) {
	for _, front := range []string{"+++\na = \"---\"\n+++\n\n", "---json\n{\"a\": \"\\n\\n\"}\n---\n\n"} {
		got, err := addParagraph([]byte(front+"One.\n\nTwo.\n\n(ab)\n"), "New.")
		if want := front + "One.\n\nNew.\n\nTwo.\n\n(ab)\n"; err != nil || string(got) != want {
			t.Errorf("got %v and\n%s\nwant\n%s", err, got, want)
		}
	}
	for _, text := range []string{"One.\n\nTwo.\n", "+++\n+++\n\nOne.\n"} {
		if _, err := addParagraph([]byte(text), "New."); err == nil {
			t.Errorf("a paragraph went into %q", text)
		}
	}
}

// TestChanges edits an article and publishes a story in each site: so many
// files differ, and none when that is undone.
func TestChanges(t *testing.T) {
	programs, rounds := sites(t)
	if rounds[0].story.slug == rounds[1].story.slug || rounds[0].paragraph == rounds[1].paragraph {
		t.Error("two rounds edit the same article, or add the same words")
	}
	for id, p := range programs {
		before := siteFiles(t, p)
		undoEdit, err := p.edit(rounds[0].story, rounds[0].paragraph)
		if err != nil {
			t.Fatal(err)
		}
		edited := siteFiles(t, p)
		if n := changed(before, edited); n != 1 || len(edited) != len(before) {
			t.Errorf("%s: an edit changed %d files, and %d became %d; want one changed", id, n, len(before), len(edited))
		}
		undoPublish, err := p.publish(rounds[0].sample, rounds[0].sample.next)
		if err != nil {
			t.Fatal(err)
		}
		want := len(p.format.files(rounds[0].sample.next))
		if n := changed(edited, siteFiles(t, p)); n != want {
			t.Errorf("%s: a story more changed %d files, want %d", id, n, want)
		}
		if err := undoPublish(); err != nil {
			t.Fatal(err)
		}
		if err := undoEdit(); err != nil {
			t.Fatal(err)
		}
		if !maps.Equal(siteFiles(t, p), before) {
			t.Errorf("%s: the site is not as it was", id)
		}
		if _, err := os.Stat(filepath.Join(p.site.dir, "content/stories", "2025/12", rounds[0].sample.next.slug)); err == nil {
			t.Errorf("%s: the folder of the story is left", id)
		}
	}
}

func siteFiles(t *testing.T, p *program) hashes {
	t.Helper()
	files, err := tree(p.site.dir)
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// TestChangesShow: what is edited and published comes to stand on pages, and
// is missed where a build is left out.
func TestChangesShow(t *testing.T) {
	programs, rounds := sites(t)
	p, r := programs["digest"], rounds[0]
	buildSite(t, p)
	before, err := tree(p.output)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := p.edit(r.story, r.paragraph); err != nil {
		t.Fatal(err)
	}
	if err := p.shows(r.story, r.paragraph); err == nil || !strings.Contains(err.Error(), r.story.slug) {
		t.Errorf("got %v before the build", err)
	}
	if _, err := p.publish(r.sample, r.sample.next); err != nil {
		t.Fatal(err)
	}
	if err := p.shows(r.sample.next, ""); err == nil {
		t.Error("a story has a page before the build")
	}
	buildSite(t, p)
	if err := p.shows(r.story, r.paragraph); err != nil {
		t.Error(err)
	}
	if err := p.shows(r.sample.next, ""); err != nil {
		t.Error(err)
	}
	after, err := tree(p.output)
	if err != nil {
		t.Fatal(err)
	}
	p.summarizes, p.rewritten = true, 2
	if err := p.compared(before, after); err == nil {
		t.Error("a count of two files was believed")
	}
	p.summarizes = false
	if err := p.compared(before, after); err != nil || p.rewritten < 5 {
		t.Errorf("got %v, and %d files rewritten; want the article, the story, home, a section, a topic at least", err, p.rewritten)
	}
}
