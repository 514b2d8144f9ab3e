package content

import (
	"fmt"
	"net/url"
	"path"
	"regexp"
	"strings"

	"digest/internal/diag"
	"digest/internal/lang"
)

// Keys name what an internal link leads to, until the site knows its URL.
const (
	StoryKey   = "story:"   // and the story's id
	PageKey    = "page:"    // and the page's name
	EditionKey = "edition:" // and the edition's name
	FileKey    = "file:"    // and the file's path
	StaticKey  = "static:"  // and the path of a file of the site's static/
)

// Resolve finds what a destination without a scheme leads to: a story, page
// or edition by its content path, or a file. Relative destinations begin at
// base, a folder; "/" begins at content/. The key has no fragment.
func (t *Tree) Resolve(files *Files, base, destination string) (key string, problem *Problem) {
	name, err := url.PathUnescape(destination)
	if err != nil || name == "" {
		return "", &Problem{"link-broken", fmt.Sprintf("%q cannot be read as a path", destination), "write % as %25"}
	}
	if isStatic(files, name) {
		return StaticKey + path.Clean(name), nil
	}
	for _, target := range candidates(base, name) {
		if !strings.HasPrefix(target, "content/") {
			continue
		}
		if key := t.key(target); key != "" {
			return key, nil
		}
		if !files.there(target) {
			continue
		}
		file, problem := files.Document(target)
		if problem != nil {
			return "", problem
		}
		return FileKey + file.Path, nil
	}
	return "", t.broken(base, name)
}

// isStatic reports whether an absolute path is that of a file of the site's
// static/ that is published under its own name.
func isStatic(files *Files, name string) bool {
	clean := path.Clean(name)
	return strings.HasPrefix(clean, "/") && !strings.HasPrefix(clean, "/assets/") && files.there("static"+clean)
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
	names := []string{target, dir + stem}
	if tag, isMarkdown := strings.CutSuffix(base, ".md"); isMarkdown {
		if _, isLang := lang.Parse(tag); isLang { // an article in its story's folder
			names = append(names, path.Clean(dir))
		}
	}
	for _, name := range names {
		if id, ok := strings.CutPrefix(name, storyDir+"/"); ok && t.Story(id) != nil {
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

// broken says why a destination leads nowhere, and what may have been meant.
func (t *Tree) broken(base, name string) *Problem {
	p := &Problem{"link-broken", fmt.Sprintf("the link %s leads nowhere", diag.Quote(name)), ""}
	target := candidates(base, name)[0]
	switch {
	case strings.Contains(name, "@"):
		p.Hint = "write mailto:" + name
	case strings.HasPrefix(name, "www.") || hostname.MatchString(name):
		p.Hint = "write the whole address: https://" + name
	case !strings.HasPrefix(target, "content/"):
		p.Hint = "it leads out of the content folder: link within content/, or write a whole address"
	case path.Ext(target) != "" && path.Ext(target) != ".md":
		p.Hint = checkName
	default:
		p.Hint = t.nearest(base, name, target)
	}
	return p
}

// nearest is the hint for a link to no story or page: what was probably meant.
func (t *Tree) nearest(base, name, target string) string {
	absolute := strings.HasPrefix(name, "/")
	dir, known := pageDir, t.pageNames
	if !strings.HasPrefix(target, pageDir+"/") {
		dir, known = storyDir, make([]string, len(t.Stories))
		for i, story := range t.Stories {
			known[i] = story.ID
		}
	}
	near := diag.Suggest(strings.TrimPrefix(target, dir+"/"), known)
	switch {
	case near != "" && absolute:
		return fmt.Sprintf("did you mean %q?", strings.TrimPrefix(dir, "content")+"/"+near)
	case near != "":
		return fmt.Sprintf("did you mean %q?", relative(base, dir+"/"+near))
	case absolute:
		return "link by the path under content/, such as /stories/2024/oslo-nato or /pages/about, not by the page's address"
	}
	return "link by content path, such as ../other-story or ../../pages/about"
}

// relative is the shortest relative path from a folder to a target.
func relative(base, target string) string {
	up := ""
	for base != "." && !strings.HasPrefix(target, base+"/") {
		base, up = path.Dir(base), up+"../"
	}
	return up + strings.TrimPrefix(target, base+"/")
}

// hostname is what looks like the name of a host, with or without a path.
var hostname = regexp.MustCompile(`^[a-z0-9-]+(\.[a-z0-9-]+)*\.(com|org|net|io|dev|info|edu|gov)(/|$)`)

// ResolvePicture finds a picture by its destination: a file beside the
// article, or one of the site's static/ with a path that begins with "/".
func (t *Tree) ResolvePicture(files *Files, base, destination string) (key string, file *File, problem *Problem) {
	name, err := url.PathUnescape(destination)
	if err != nil {
		name = destination
	}
	if isStatic(files, name) {
		return StaticKey + path.Clean(name), &File{}, nil
	}
	target := candidates(base, name)[0]
	if !strings.HasPrefix(target, "content/") {
		return "", nil, &Problem{"image-missing", fmt.Sprintf("%q leads out of the content folder", name), "put the picture beside the article"}
	}
	if file, problem = files.Picture(target); problem != nil {
		return "", nil, problem
	}
	return FileKey + file.Path, file, nil
}
