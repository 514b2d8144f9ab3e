package serve

import (
	"bytes"
	"embed"
	"io/fs"
	"net/http"
)

// ownFolder is where the server's own files lie, below the base path.
const ownFolder = "_digest/"

// idiomorph.js is the module of idiomorph 0.8.0 as it was published; its
// licence lies beside it.
//
//go:embed live
var live embed.FS

// asset is a file of the server's own.
type asset struct {
	text []byte
	tag  string
}

func loadAssets() map[string]asset {
	assets := map[string]asset{}
	names, err := fs.Glob(live, "live/*")
	if err != nil || len(names) == 0 {
		panic("serve: the program lacks its own files")
	}
	for _, name := range names {
		text, err := live.ReadFile(name)
		if err != nil {
			panic("serve: " + err.Error()) // it is part of the program
		}
		assets[name[len("live/"):]] = asset{text, tagOf(text)}
	}
	return assets
}

// own answers for what lies in the server's own folder.
func (s *Server) own(w http.ResponseWriter, r *http.Request, name string) {
	if name == "events" {
		s.events(w, r)
		return
	}
	a, ok := s.assets[name]
	if !ok {
		refuse(w, http.StatusNotFound, "There is no such file.")
		return
	}
	content(w, r, name, a.tag, bytes.NewReader(a.text))
}
