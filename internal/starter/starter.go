// Package starter writes what a new site and a new story begin with.
package starter

import (
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"digest/internal/content"
)

//go:embed site ci
var files embed.FS

// renamed are the starter's files that cannot be embedded under their name.
var renamed = map[string]string{"gitignore": ".gitignore"}

// ErrNotEmpty means that a folder for a new site has files in it.
var ErrNotEmpty = errors.New("the folder is not empty")

// Site writes a new site into a folder, which is made if need be, and returns
// the files, relative to it. Nothing is written over. Without a host it has no
// workflow.
func Site(dir string, ci CI) ([]string, error) {
	entries, err := os.ReadDir(dir)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	if len(entries) > 0 {
		return nil, fmt.Errorf("cannot make a site in %s: %w", dir, ErrNotEmpty)
	}
	site, err := readSite()
	if err == nil && ci.Host != "" {
		err = ci.add(site)
	}
	if err != nil {
		return nil, err
	}
	written := slices.Sorted(maps.Keys(site))
	for _, name := range written {
		if err := create(filepath.Join(dir, filepath.FromSlash(name)), site[name]); err != nil {
			return nil, err
		}
	}
	return written, nil
}

// readSite returns the files of a site without a workflow, by their names.
func readSite() (map[string][]byte, error) {
	site := map[string][]byte{}
	err := fs.WalkDir(files, "site", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		target := strings.TrimPrefix(name, "site/")
		if other, ok := renamed[target]; ok {
			target = other
		}
		site[target], err = files.ReadFile(name)
		return err
	})
	return site, err
}

// Story writes an article to begin a story with and returns its path. Title
// names the story; lang is the article's language.
func Story(dir, title, lang string, now time.Time) (string, error) {
	story := filepath.Join(dir, "content", "stories", now.Format("2006"), content.Slug(title))
	if _, err := os.Stat(filepath.Join(dir, "config.toml")); err != nil {
		return "", fmt.Errorf("%s is no site: it has no config.toml", dir)
	}
	if _, err := os.Stat(filepath.Join(story, "story.toml")); errors.Is(err, fs.ErrNotExist) {
		if err := create(filepath.Join(story, "story.toml"), []byte(fmt.Sprintf(sharedKeys, now.Format(time.RFC3339)))); err != nil {
			return "", err
		}
	}
	article := filepath.Join(story, lang+".md")
	return article, create(article, []byte(fmt.Sprintf(articleKeys, title)))
}

// create writes a file that must not be there yet.
func create(name string, text []byte) error {
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		return err
	}
	file, err := os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
	if err != nil {
		return err
	}
	_, err = file.Write(text)
	return errors.Join(err, file.Close())
}

const sharedKeys = `# What all languages of the story share.
date = %s
topics = []

# The original work. A story of our own has no [source].
#[source]
#outlet = ""
#url = ""
#title = ""
#lang = ""
`

const articleKeys = `+++
title = %q
draft = true

# How it was made, if it is a translation.
#[translation]
#method = "human"
#translators = [""]
+++

`
