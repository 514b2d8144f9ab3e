package main

import (
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path"
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
// Its stories are read one at a time: they are never all in memory.
type sampleSite struct {
	dir                              string // its folder
	stories                          int
	people                           *strings.Replacer // "id" becomes "Name"
	outlets, topics, licences, words map[string]table
	about                            string // the text of the one plain page
	next                             *story // what is published next; no site has it yet
}

// story is an article, converted for the peers. Its folder is YEAR/MONTH.
type story struct {
	slug, folder, section string
	// from is the sample's folder that has its files: the article's is the
	// last, a story.toml may stand before it.
	from  string
	files []string
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

// makeSample writes a sample site, and the story that it lacks, into a folder.
func makeSample(dir string, stories int) (*sampleSite, error) {
	o := sample.Options{Stories: stories, Seed: 1, Languages: []string{tag}}
	s := &sampleSite{dir: filepath.Join(dir, "site"), stories: stories}
	if err := sample.Write(s.dir, o); err != nil {
		return nil, err
	}
	if err := s.readRegisters(); err != nil {
		return nil, err
	}
	if err := s.readAbout(); err != nil {
		return nil, err
	}
	next := filepath.Join(dir, "next")
	if err := sample.WriteNext(next, o); err != nil {
		return nil, err
	}
	return s, s.each(next, func(story *story) error {
		s.next = story
		return nil
	})
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

// each reads the stories of a folder, in the order of their paths.
func (s *sampleSite) each(dir string, do func(*story) error) error {
	root := filepath.Join(dir, "content", "stories")
	return filepath.WalkDir(root, func(file string, entry fs.DirEntry, err error) error {
		if err != nil || filepath.Ext(file) != ".md" {
			return err
		}
		story, err := s.readStory(root, file)
		if err != nil {
			return fmt.Errorf("%s: %w", file, err)
		}
		story.from = dir
		return do(story)
	})
}

// readStory reads an article, and the story.toml beside it.
func (s *sampleSite) readStory(root, file string) (*story, error) {
	folder, err := filepath.Rel(root, filepath.Dir(file))
	if err != nil {
		return nil, err
	}
	folder = filepath.ToSlash(folder)
	name := filepath.Base(file)
	slug, files := strings.TrimSuffix(name, "."+tag+".md"), []string{path.Join("content/stories", folder, name)}
	keys := table{}
	if name == tag+".md" {
		slug, files = path.Base(folder), append([]string{path.Join("content/stories", folder, "story.toml")}, files...)
		if err := s.decode(filepath.Join(filepath.Dir(file), "story.toml"), keys); err != nil {
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
	story := convert(slug, folder, keys, body)
	story.files = files
	return story, nil
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
