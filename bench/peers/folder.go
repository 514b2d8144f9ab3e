package main

import (
	"bytes"
	"embed"
	"encoding/json"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/BurntSushi/toml"

	"digest"
)

// peerFiles are the peers' templates and settings, and words.toml, which both
// use as data.
//
//go:embed all:hugo all:eleventy words.toml
var peerFiles embed.FS

// folder is a site's folder in the making. After the first error, which it
// keeps, it does nothing.
type folder struct {
	dir string
	err error
}

// write writes a file, and the folders on its path.
func (f *folder) write(name string, text []byte) {
	file := filepath.Join(f.dir, filepath.FromSlash(name))
	if f.err == nil {
		f.err = os.MkdirAll(filepath.Dir(file), 0o755)
	}
	if f.err == nil {
		f.err = os.WriteFile(file, text, 0o644)
	}
}

// toml writes a text with TOML as its front matter.
func (f *folder) toml(name string, keys table, body string) {
	front, err := toml.Marshal(keys)
	f.keep(err)
	f.write(name, []byte("+++\n"+string(front)+"+++\n\n"+body))
}

// json writes data, or a text with JSON as its front matter.
func (f *folder) json(name string, data any, body string) {
	text, err := json.Marshal(data)
	f.keep(err)
	if body != "" {
		text = []byte("---json\n" + string(text) + "\n---\n\n" + body)
	}
	f.write(name, text)
}

// copy copies a whole file system, or a folder in it.
func (f *folder) copy(source fs.FS, from, to string) {
	part, err := fs.Sub(source, from)
	f.keep(err)
	if f.err == nil {
		f.err = os.CopyFS(filepath.Join(f.dir, to), part)
	}
}

func (f *folder) keep(err error) {
	if f.err == nil {
		f.err = err
	}
}

// frame writes a peer's own files, the theme's static ones, and data.
func (f *folder) frame(s *sampleSite, peer, data string) {
	f.copy(peerFiles, peer, ".")
	f.copy(digest.Theme, "static", "static")
	for name, values := range map[string]any{"outlets": s.outlets, "topics": s.topics, "licences": s.licences, "words": s.words} {
		f.json(data+"/"+name+".json", values, "")
	}
}

// writeWhole leaves the sample site as it is.
func writeWhole(s *sampleSite, dir string) error { return os.CopyFS(dir, os.DirFS(s.dir)) }

// writeSame writes the sample site without what the peers do not make: people
// and translators, editions, related stories.
func writeSame(s *sampleSite, dir string) error {
	source, f := os.DirFS(s.dir), &folder{dir: dir}
	f.keep(fs.WalkDir(source, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || name == "content/registers/people.toml" {
			return err
		}
		text, err := fs.ReadFile(source, name)
		switch {
		case name == "config.toml":
			text = bytes.Replace(text, []byte(`periods = ["day", "week", "month"]`), []byte("periods = []\n\n[lists]\nrelated = 0"), 1)
		case strings.HasPrefix(name, "content/stories/"):
			text = []byte(s.people.Replace(string(text)))
		}
		f.write(name, text)
		return err
	}))
	return f.err
}

// writeHugo writes Hugo's site: a story lies in the folder of its section,
// topics and outlets are taxonomies.
func writeHugo(s *sampleSite, dir string) error {
	f := &folder{dir: dir}
	f.frame(s, "hugo", "data")
	for _, id := range s.inUse("topics") {
		f.toml("content/topics/"+id+"/_index.md", table{"title": s.topics[id]["name"]}, "")
	}
	for _, id := range s.inUse("outlets") {
		f.toml("content/outlets/"+id+"/_index.md", table{"title": s.outlets[id]["name"]}, "")
	}
	for _, story := range s.stories {
		f.toml("content/"+story.section+"/"+story.slug+".md", story.keys(), story.body)
	}
	f.toml("content/about.md", table{"title": "Tentang kami", "layout": "plain"}, s.about)
	return f.err
}

// writeEleventy writes Eleventy's site: a story's path is its address.
func writeEleventy(s *sampleSite, dir string) error {
	f := &folder{dir: dir}
	f.frame(s, "eleventy", "content/_data/register")
	for _, story := range s.stories {
		keys := story.keys()
		keys["layout"], keys["tags"] = "article.njk", "stories"
		f.json("content/"+story.folder+"/"+story.slug+".md", keys, story.body)
	}
	f.json("content/about.md", table{"title": "Tentang kami", "layout": "plain.njk"}, s.about)
	return f.err
}
