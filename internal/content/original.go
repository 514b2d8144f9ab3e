package content

import (
	"bytes"
	"io/fs"

	"digest/internal/diag"
)

// Original is the text of a story's source, as it was published there:
// original.LANG.md beside the articles. It is kept to hold quotes against it
// and is no page of the site.
type Original struct {
	File, Lang string
	// Bytes is the whole file, Body the offset of its text: behind front
	// matter, if there is any.
	Bytes []byte
	Body  int
}

// readOriginals reads a story's originals.
func readOriginals(fsys fs.FS, story *Story) (originals []*Original, found []diag.Finding) {
	for _, file := range story.Originals {
		raw, problems := readFile(fsys, file.Path)
		if problems != nil {
			found = append(found, problems...)
			continue
		}
		o := &Original{File: file.Path, Lang: file.Lang, Bytes: raw}
		if bytes.HasPrefix(raw, []byte("+++")) || bytes.HasPrefix(raw, []byte("---")) {
			if _, body, _, problem := split(raw); problem == nil {
				o.Body = body
			}
		}
		originals = append(originals, o)
	}
	return originals, found
}

// OriginalIn returns the story's original in a language, or nil.
func (r *Reading) OriginalIn(tag string) *Original {
	for _, o := range r.Originals {
		if o.Lang == tag {
			return o
		}
	}
	return nil
}
