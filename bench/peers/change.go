package main

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
)

// frontEnd is the line after an article's front matter.
var frontEnd = regexp.MustCompile(`\n(\+\+\+|---)\n\n`)

// addParagraph adds a paragraph to an article, after its first: there it
// changes no summary, and stands before the credits under the text.
func addParagraph(text []byte, paragraph string) ([]byte, error) {
	front := frontEnd.FindIndex(text)
	if front == nil {
		return nil, errors.New("no front matter")
	}
	end := bytes.Index(text[front[1]:], []byte("\n\n"))
	if end < 0 {
		return nil, errors.New("no second paragraph")
	}
	end += front[1]
	return append(append(bytes.Clone(text[:end]), "\n\n"+paragraph...), text[end:]...), nil
}

// edit adds a paragraph to a story. What it returns takes it out again.
func (p *program) edit(story *story, paragraph string) (undo func() error, err error) {
	files := p.format.files(story)
	file := filepath.Join(p.site.dir, filepath.FromSlash(files[len(files)-1]))
	before, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	after, err := addParagraph(before, paragraph)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	return func() error { return os.WriteFile(file, before, 0o644) }, os.WriteFile(file, after, 0o644)
}

// publish adds a story. What it returns takes it out again, with the folders
// that are empty without it.
func (p *program) publish(s *sampleSite, story *story) (undo func() error, err error) {
	p.format.story(p.site, s, story)
	return func() error {
		for _, name := range p.format.files(story) {
			file := filepath.Join(p.site.dir, filepath.FromSlash(name))
			if err := os.Remove(file); err != nil {
				return err
			}
			os.Remove(filepath.Dir(file)) // fails where there is something else
		}
		return nil
	}, p.site.err
}

// shows fails unless a story's page is there and has these words: a program
// that missed a change would look fast.
func (p *program) shows(story *story, words string) error {
	text, err := os.ReadFile(filepath.Join(p.output, filepath.FromSlash(story.page())))
	if err == nil && !bytes.Contains(text, []byte(words)) {
		err = fmt.Errorf("the page of %s lacks %q", story.slug, words)
	}
	return err
}

// hashes are the files of a folder, by path.
type hashes map[string][sha256.Size]byte

// tree hashes each file in a folder. A file whose name begins with a dot is a
// program's own, and no part of the site.
func tree(dir string) (hashes, error) {
	files := hashes{}
	err := filepath.WalkDir(dir, func(file string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || entry.Name()[0] == '.' {
			return err
		}
		text, err := os.ReadFile(file)
		files[file] = sha256.Sum256(text)
		return err
	})
	return files, err
}

// changed counts the files that are new or have other bytes than before.
func changed(before, after hashes) int {
	n := 0
	for file, hash := range after {
		if old, ok := before[file]; !ok || old != hash {
			n++
		}
	}
	return n
}
