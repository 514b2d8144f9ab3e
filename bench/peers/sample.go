package main

import (
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/BurntSushi/toml"

	"digest/bench/internal/sample"
)

// tag is the one language of the sites.
const tag = "id"

// table is a table of TOML.
type table = map[string]any

// sampleSite is a sample site and what of it the peers' sites are made from.
type sampleSite struct {
	dir                              string
	people                           *strings.Replacer // "id" becomes "Name"
	outlets, topics, licences, words map[string]table
	stories                          []*story
	about                            string // the text of the one plain page
}

// story is an article, converted for the peers. Its folder is YEAR/MONTH.
type story struct {
	slug, folder, section string
	// front are title, description, date, topics and outlets; all else is in
	// params.
	front, params table
	body          string
}

// keys are the story's front matter.
func (s *story) keys() table {
	keys := maps.Clone(s.front)
	keys["params"] = s.params
	return keys
}

// makeSample writes a sample site into a folder and reads it.
func makeSample(dir string, stories int) (*sampleSite, error) {
	if err := sample.Write(dir, sample.Options{Stories: stories, Seed: 1, Languages: []string{tag}}); err != nil {
		return nil, err
	}
	s := &sampleSite{dir: dir}
	if err := s.readRegisters(); err != nil {
		return nil, err
	}
	if err := s.readAbout(); err != nil {
		return nil, err
	}
	return s, s.readStories()
}

func (s *sampleSite) readRegisters() error {
	var people map[string]struct{ Name string }
	registers := map[string]any{"people": &people, "outlets": &s.outlets, "topics": &s.topics, "licences": &s.licences}
	for name, register := range registers {
		if _, err := toml.DecodeFile(filepath.Join(s.dir, "content", "registers", name+".toml"), register); err != nil {
			return err
		}
	}
	var pairs []string
	for _, id := range slices.Sorted(maps.Keys(people)) {
		pairs = append(pairs, `"`+id+`"`, `"`+people[id].Name+`"`)
	}
	s.people = strings.NewReplacer(pairs...)
	for _, register := range []map[string]table{s.topics, s.licences} {
		for _, entry := range register {
			entry["name"] = entry["names"].(table)[tag]
		}
	}
	_, err := toml.DecodeFS(peerFiles, "words.toml", &s.words)
	return err
}

// readAbout reads the plain page.
func (s *sampleSite) readAbout() error {
	text, err := os.ReadFile(filepath.Join(s.dir, "content", "pages", "about."+tag+".md"))
	_, s.about, _ = strings.Cut(string(text), "\n+++\n\n")
	return err
}

func (s *sampleSite) readStories() error {
	root := filepath.Join(s.dir, "content", "stories")
	return filepath.WalkDir(root, func(file string, entry fs.DirEntry, err error) error {
		if err != nil || filepath.Ext(file) != ".md" {
			return err
		}
		story, err := s.readStory(root, file)
		if err != nil {
			return fmt.Errorf("%s: %w", file, err)
		}
		s.stories = append(s.stories, story)
		return nil
	})
}

// readStory reads an article, and the story.toml beside it.
func (s *sampleSite) readStory(root, file string) (*story, error) {
	dir, name := filepath.Split(file)
	slug := strings.TrimSuffix(name, "."+tag+".md")
	keys := table{}
	if name == tag+".md" {
		slug = filepath.Base(dir)
		if err := s.decode(filepath.Join(dir, "story.toml"), keys); err != nil {
			return nil, err
		}
	}
	text, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	front, body, _ := strings.Cut(strings.TrimPrefix(string(text), "+++\n"), "\n+++\n")
	if _, err := toml.Decode(s.people.Replace(front), &keys); err != nil {
		return nil, err
	}
	folder, err := filepath.Rel(root, dir)
	if err != nil {
		return nil, err
	}
	return convert(slug, filepath.ToSlash(folder), keys, body), nil
}

// decode reads a file of TOML, with names instead of the ids of people.
func (s *sampleSite) decode(file string, keys table) error {
	text, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	_, err = toml.Decode(s.people.Replace(string(text)), &keys)
	return err
}

// inUse are the ids of a front matter's list that stories have.
func (s *sampleSite) inUse(key string) []string {
	ids := map[string]bool{}
	for _, story := range s.stories {
		for _, id := range story.front[key].([]any) {
			ids[id.(string)] = true
		}
	}
	return slices.Sorted(maps.Keys(ids))
}
