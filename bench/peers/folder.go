package main

import (
	"embed"
	"encoding/json"
	"io/fs"
	"os"
	"path/filepath"

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

// copyPeer writes a peer's own files, the theme's static ones, and data.
func (f *folder) copyPeer(s *sampleSite, peer, data string) {
	f.copy(peerFiles, peer, ".")
	f.copy(digest.Theme, "static", "static")
	for name, values := range map[string]any{"outlets": s.outlets, "topics": s.topics, "licences": s.licences, "words": s.words} {
		f.json(data+"/"+name+".json", values, "")
	}
}
