package main

import (
	"bytes"
	"io/fs"
	"os"
	"path"
	"path/filepath"
)

// format is how a generator's site is written.
type format interface {
	// story writes the files of a story.
	story(f *folder, s *sampleSite, story *story)
	// frame writes all else; stories have used these topics and outlets.
	frame(f *folder, s *sampleSite, used *ids)
	// files are the paths of a story's files; the last has its text.
	files(story *story) []string
}

// ids are topics and outlets that stories name.
type ids struct{ topics, outlets map[string]bool }

func (used *ids) add(story *story) {
	for _, id := range story.front["topics"].([]any) {
		used.topics[id.(string)] = true
	}
	for _, id := range story.front["outlets"].([]any) {
		used.outlets[id.(string)] = true
	}
}

// writeSites writes the site of each program, and returns some stories from
// the middle of the archive.
func writeSites(s *sampleSite, programs []*program, wanted int) ([]*story, error) {
	used := &ids{map[string]bool{}, map[string]bool{}}
	var middle []*story
	number := 0
	err := s.each(s.dir, func(story *story) error {
		used.add(story)
		for _, p := range programs {
			p.format.story(p.site, s, story)
		}
		if number++; number > s.stories/2 && len(middle) < wanted {
			middle = append(middle, story)
		}
		return nil
	})
	for _, p := range programs {
		p.format.frame(p.site, s, used)
		if err == nil {
			err = p.site.err
		}
	}
	return middle, err
}

// wholeFormat leaves the sample site as it is.
type wholeFormat struct{}

func (wholeFormat) story(f *folder, _ *sampleSite, story *story) {
	copyFiles(f, story.from, story.files, func(text []byte) []byte { return text })
}

func (wholeFormat) frame(f *folder, s *sampleSite, _ *ids) {
	copyFiles(f, s.dir, frameFiles(f, s.dir), func(text []byte) []byte { return text })
}

func (wholeFormat) files(story *story) []string { return story.files }

// sameFormat leaves out what the peers do not make: people and translators,
// editions, related stories, feeds and other data. It has names instead of the ids of people.
type sameFormat struct{ wholeFormat }

func (sameFormat) story(f *folder, s *sampleSite, story *story) {
	copyFiles(f, story.from, story.files, func(text []byte) []byte { return []byte(s.people.Replace(string(text))) })
}

func (sameFormat) frame(f *folder, s *sampleSite, _ *ids) {
	var names []string
	for _, name := range frameFiles(f, s.dir) {
		if name != "content/registers/people.toml" {
			names = append(names, name)
		}
	}
	copyFiles(f, s.dir, names, func(text []byte) []byte {
		return bytes.Replace(text, []byte(`periods = ["day", "week", "month"]`), []byte("periods = []"+nothingMore), 1)
	})
}

// nothingMore switches off what the peers do not make here: related stories,
// the lists of quotes and of sources, and what programs read.
const nothingMore = "\n\n[lists]\nrelated = 0\nomit = [\"quotes\", \"sources\"]\n\n[feeds]\nformats = []\n\n[data]\nstories = false\n\n[quotes]\nfind = false\ndata = false\n"

// frameFiles are all files of a sample but its stories.
func frameFiles(f *folder, dir string) []string {
	var names []string
	f.keep(fs.WalkDir(os.DirFS(dir), ".", func(name string, entry fs.DirEntry, err error) error {
		if name == "content/stories" {
			return fs.SkipDir
		}
		if err == nil && !entry.IsDir() {
			names = append(names, name)
		}
		return err
	}))
	return names
}

func copyFiles(f *folder, from string, names []string, change func([]byte) []byte) {
	for _, name := range names {
		text, err := os.ReadFile(filepath.Join(from, filepath.FromSlash(name)))
		f.keep(err)
		f.write(name, change(text))
	}
}

// hugoFormat is Hugo's site: a story lies in the folder of its section, topics
// and outlets are taxonomies.
type hugoFormat struct{}

func (h hugoFormat) story(f *folder, _ *sampleSite, story *story) {
	f.toml(h.files(story)[0], story.keys(), story.body)
}

func (hugoFormat) frame(f *folder, s *sampleSite, used *ids) {
	f.copyPeer(s, "hugo", "data")
	for id := range used.topics {
		f.toml("content/topics/"+id+"/_index.md", table{"title": s.topics[id]["name"]}, "")
	}
	for id := range used.outlets {
		f.toml("content/outlets/"+id+"/_index.md", table{"title": s.outlets[id]["name"]}, "")
	}
	f.toml("content/about.md", table{"title": "Tentang kami", "layout": "plain"}, s.about)
}

func (hugoFormat) files(story *story) []string {
	return []string{path.Join("content", story.section, story.slug+".md")}
}

// eleventyFormat is Eleventy's site: a story's path is its address. Eleventy
// and its plug-ins are found through a link.
type eleventyFormat struct{ modules string }

func (e eleventyFormat) story(f *folder, _ *sampleSite, story *story) {
	keys := story.keys()
	keys["layout"], keys["tags"] = "article.njk", "stories"
	f.json(e.files(story)[0], keys, story.body)
}

func (e eleventyFormat) frame(f *folder, s *sampleSite, _ *ids) {
	f.copyPeer(s, "eleventy", "content/_data/register")
	f.json("content/about.md", table{"title": "Tentang kami", "layout": "plain.njk"}, s.about)
	if e.modules != "" {
		f.keep(os.Symlink(e.modules, filepath.Join(f.dir, "node_modules")))
	}
}

func (eleventyFormat) files(story *story) []string {
	return []string{path.Join("content", story.folder, story.slug+".md")}
}

// page is the path of a story's page, the same in every output folder.
func (s *story) page() string { return path.Join(s.folder, s.slug, "index.html") }
