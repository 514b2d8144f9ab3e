package content

import (
	"io/fs"
	"path"
	"time"

	"digest/internal/diag"
)

// ReadOne reads the article in one file, in its own language or else in the
// given one, with the keys of the story.toml beside it. The Reading is nil when
// there is nothing to go on with.
func ReadOne(fsys fs.FS, file, tag string, zone *time.Location) (*Reading, []diag.Finding) {
	story := &Story{ID: path.Base(file), Dir: path.Dir(file), Files: []ArticleFile{{Path: file, Lang: tag}}}
	if shared := path.Join(story.Dir, "story.toml"); exists(fsys, shared) {
		story.Shared = shared
	}
	readings, found := ReadStory(fsys, story, zone, []string{tag})
	if len(readings) == 0 {
		return nil, found
	}
	return readings[0], found
}

func exists(fsys fs.FS, file string) bool {
	_, err := fs.Stat(fsys, file)
	return err == nil
}
