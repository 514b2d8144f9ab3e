package content

import (
	"fmt"
	"maps"
	"net/url"
	"path"
	"slices"
	"strings"

	"digest/internal/diag"
)

// Keys name what an internal link leads to, until the site knows its URL.
const (
	StoryKey   = "story:"   // and the story's id
	PageKey    = "page:"    // and the page's name
	EditionKey = "edition:" // and the edition's name
	FileKey    = "file:"    // and the file's path
)

// Resolve finds what a destination without a scheme leads to: a story, page
// or edition by its content path, or a file. Relative destinations begin at
// base, a folder; "/" begins at content/. The key has no fragment.
func (t *Tree) Resolve(files *Files, base, destination string) (key string, problem *Problem) {
	name, err := url.PathUnescape(destination)
	if err != nil || name == "" {
		return "", &Problem{"link-broken", fmt.Sprintf("%q cannot be read as a path", destination), "write % as %25"}
	}
	for _, target := range candidates(base, name) {
		if !strings.HasPrefix(target, "content/") {
			continue
		}
		if key := t.key(target); key != "" {
			return key, nil
		}
		if path.Ext(target) == "" {
			continue
		}
		if file, _ := files.FileKey(target); file != nil {
			return FileKey + file.Path, nil
		}
	}
	return "", t.broken(files, base, name)
}

// candidates are the paths that a destination may mean. Links of a one-file
// story may be written as if it had a folder, so that a story can become one.
func candidates(base, name string) []string {
	if strings.HasPrefix(name, "/") {
		return []string{path.Join("content", name), path.Join(storyDir, name)}
	}
	return []string{path.Join(base, name), path.Join(base, "story", name)}
}

// key returns the key of a story, page or edition, with or without the
// language and extension of its file.
func (t *Tree) key(target string) string {
	dir, base := path.Split(target)
	stem, _ := splitName(base)
	for _, name := range []string{target, dir + stem} {
		if id, ok := strings.CutPrefix(name, storyDir+"/"); ok && t.stories[id] != nil {
			return StoryKey + id
		}
		if page, ok := strings.CutPrefix(name, pageDir+"/"); ok && t.pages[page] {
			return PageKey + page
		}
		if edition, ok := strings.CutPrefix(name, editionDir+"/"); ok && validEdition(edition) {
			return EditionKey + edition
		}
	}
	return ""
}

func (t *Tree) broken(files *Files, base, name string) *Problem {
	target := candidates(base, name)[0]
	if !strings.HasPrefix(target, "content/") {
		return &Problem{"file-outside", fmt.Sprintf("%q leads out of the content folder", name), "link within content/, or write a whole address"}
	}
	if path.Ext(target) != "" {
		if _, problem := files.FileKey(target); problem != nil && problem.Code != "file-missing" {
			return problem
		}
	}
	known := slices.Collect(maps.Keys(t.stories))
	slices.Sort(known)
	wanted := strings.TrimPrefix(target, storyDir+"/")
	hint := diag.DidYouMean(wanted, known, "link by content path, such as ../other-story or ../../pages/about")
	return &Problem{"link-broken", fmt.Sprintf("the link %q leads nowhere", name), hint}
}

// ResolvePicture finds a picture by its destination.
func (t *Tree) ResolvePicture(files *Files, base, destination string) (*File, *Problem) {
	name, err := url.PathUnescape(destination)
	if err != nil {
		name = destination
	}
	target := candidates(base, name)[0]
	if !strings.HasPrefix(target, "content/") {
		return nil, &Problem{"file-outside", fmt.Sprintf("%q leads out of the content folder", name), "put the picture beside the article"}
	}
	return files.Picture(target)
}

// Story returns the story with the given id, or nil.
func (t *Tree) Story(id string) *Story { return t.stories[id] }
