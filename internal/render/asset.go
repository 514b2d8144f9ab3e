package render

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"io/fs"
	"net/url"
	"path"
	"regexp"
	"slices"
	"strings"

	"digest/internal/diag"
)

// Asset is a static file to publish.
type Asset struct {
	// Path is where, relative to the output folder.
	Path string
	// Source is the file it is made from: "static/assets/style.css".
	Source string
	// Size is its length in bytes.
	Size int64

	files   fs.FS
	content []byte // of a file that was changed; nil for one that is copied
}

// Open opens the file's content. Files that are only copied are read from the
// theme now: they are not kept in memory.
func (a Asset) Open() (io.ReadCloser, error) {
	if a.content != nil {
		return io.NopCloser(bytes.NewReader(a.content)), nil
	}
	return a.files.Open(a.Source)
}

// Assets returns all static files, sorted by source. Those of static/assets are
// published under a name with a hash of their content in it, so that browsers
// can keep them for ever; all others under their own.
func (t *Theme) Assets() []Asset { return t.assets }

// assetURL returns the path of a static file by its name in static/assets or,
// failing that, in static.
func (t *Theme) assetURL(name string) (string, error) {
	for _, n := range []string{"assets/" + name, name} {
		if p, ok := t.paths[n]; ok {
			return t.cfg.BasePath + escapePath(p), nil
		}
	}
	return "", fmt.Errorf("static/assets has no file %q", name)
}

func (t *Theme) readAssets(files fs.FS) []diag.Finding {
	r := assetReader{theme: t, files: files, style: map[string]bool{}}
	t.paths = map[string]string{}
	names, err := r.list()
	for i := 0; i < len(names) && err == nil; i++ {
		if _, taken := r.style[names[i]]; taken {
			continue // into another style sheet; a part that is not is in a circle, and an error
		}
		_, err = r.add(names[i])
	}
	if err != nil {
		r.fail("static", err)
	}
	return r.found
}

// list returns the files of static/: first those to publish, then the style
// sheets that are part of another one; each sorted.
func (r *assetReader) list() ([]string, error) {
	var names []string
	parts := map[string]bool{}
	err := fs.WalkDir(r.files, "static", func(file string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || d.Name() == ".DS_Store" || d.Name() == "Thumbs.db" {
			return err
		}
		names = append(names, file)
		if strings.HasPrefix(file, "static/assets/") && path.Ext(file) == ".css" {
			err = r.noteParts(file, parts)
		}
		return err
	})
	isPart := func(file string) bool { return parts[file] }
	whole := slices.DeleteFunc(slices.Clone(names), isPart)
	return append(whole, slices.DeleteFunc(names, func(file string) bool { return !isPart(file) })...), err
}

// noteParts notes the style sheets that one imports.
func (r *assetReader) noteParts(file string, parts map[string]bool) error {
	text, err := fs.ReadFile(r.files, file)
	for _, m := range cssLink.FindAllSubmatch(text, -1) {
		if link := string(m[1]); link != "" && !isElsewhere(link) {
			parts[path.Join(path.Dir(file), link)] = true
		}
	}
	return err
}

// assetReader publishes files, following the links of style sheets first.
type assetReader struct {
	theme *Theme
	files fs.FS
	style map[string]bool // style sheets that were read: true while they are
	found []diag.Finding
}

func (r *assetReader) fail(file string, err error) {
	r.found = append(r.found, diag.Errorf(diag.Position{File: file}, "template", "%v", err))
}

// add publishes a file once and returns its path.
func (r *assetReader) add(file string) (string, error) {
	name := strings.TrimPrefix(file, "static/")
	if p, ok := r.theme.paths[name]; ok {
		return p, nil
	}
	info, err := fs.Stat(r.files, file)
	if err != nil {
		return "", err
	}
	asset := Asset{Path: name, Source: file, Size: info.Size(), files: r.files}
	if strings.HasPrefix(name, "assets/") {
		sum, err := r.hash(&asset)
		if err != nil {
			return "", err
		}
		ext := path.Ext(name)
		asset.Path = strings.TrimSuffix(name, ext) + "." + sum + ext
	}
	r.theme.paths[name] = asset.Path
	r.theme.assets = append(r.theme.assets, asset)
	return asset.Path, nil
}

// hash returns what stands in the published name: a hash of the content as
// published.
func (r *assetReader) hash(asset *Asset) (string, error) {
	if path.Ext(asset.Source) == ".css" {
		if err := r.readStyle(asset); err != nil {
			return "", err
		}
	}
	content, err := asset.Open()
	if err != nil {
		return "", err
	}
	defer content.Close()
	h := sha256.New()
	if _, err := io.Copy(h, content); err != nil {
		return "", err
	}
	return hex.EncodeToString(h.Sum(nil)[:6]), nil
}

// cssLink is @import "…"; or url(…) in a style sheet.
var cssLink = regexp.MustCompile(`@import\s+["']([^"')\s]+)["']\s*;|url\(\s*["']?([^"')\s]+)`)

// readStyle reads a style sheet, puts those that it imports into it, and gives
// the files that it names their published names.
func (r *assetReader) readStyle(asset *Asset) error {
	var b bytes.Buffer
	err := r.writeStyle(&b, asset.Source, path.Dir(asset.Source))
	if err != nil {
		return err
	}
	asset.content, err = minifiedStyle(b.Bytes())
	asset.Size = int64(len(asset.content))
	return err
}

// writeStyle writes a style sheet as it is published in a folder.
func (r *assetReader) writeStyle(b *bytes.Buffer, file, folder string) error {
	if r.style[file] {
		return fmt.Errorf("%s imports itself", file)
	}
	r.style[file] = true
	defer func() { r.style[file] = false }()
	text, err := fs.ReadFile(r.files, file)
	if err != nil {
		return err
	}
	rest := 0
	for _, m := range cssLink.FindAllSubmatchIndex(text, -1) {
		if imported := m[2] >= 0; imported {
			link := string(text[m[2]:m[3]])
			if isElsewhere(link) {
				continue
			}
			b.Write(text[rest:m[0]])
			err, rest = r.writeImport(b, file, link, folder), m[1]
		} else {
			b.Write(text[rest:m[4]])
			err, rest = r.writeLink(b, file, string(text[m[4]:m[5]]), folder), m[5]
		}
		if err != nil {
			at := diag.Position{File: file, Line: 1 + bytes.Count(text[:m[0]], []byte("\n"))}
			r.found = append(r.found, diag.Errorf(at, "template", "%v", err))
		}
	}
	b.Write(text[rest:])
	return nil
}

// isElsewhere reports whether a link in a style sheet stays as it is: one with
// a scheme, from the root, or to a part of the same document.
func isElsewhere(link string) bool {
	return strings.HasPrefix(link, "/") || strings.HasPrefix(link, "#") || strings.Contains(link, ":")
}

// writeImport writes an imported style sheet in the place of its name: a page
// waits for one file instead of two, one after the other.
func (r *assetReader) writeImport(b *bytes.Buffer, file, link, folder string) error {
	target := path.Join(path.Dir(file), link)
	if err := r.mustBe(target, link); err != nil {
		return err
	}
	return r.writeStyle(b, target, folder)
}

// writeLink writes the published form of a link.
func (r *assetReader) writeLink(b *bytes.Buffer, file, link, folder string) error {
	if isElsewhere(link) {
		b.WriteString(link)
		return nil
	}
	name, suffix := link, ""
	if i := strings.IndexAny(link, "?#"); i >= 0 {
		name, suffix = link[:i], link[i:]
	}
	target := path.Join(path.Dir(file), name)
	if err := r.mustBe(target, link); err != nil {
		return err
	}
	published, err := r.add(target)
	if err != nil {
		return err
	}
	b.WriteString(relative(strings.TrimPrefix(folder, "static/"), published) + suffix)
	return nil
}

// mustBe is an error unless a file of the theme is there.
func (r *assetReader) mustBe(target, link string) error {
	if info, err := fs.Stat(r.files, target); err != nil || info.IsDir() {
		return fmt.Errorf("the style sheet names %q, and there is no %s", link, target)
	}
	return nil
}

// relative returns how a style sheet in folder names a path.
func relative(folder, target string) string {
	up := ""
	for folder != "." && folder != "static" && !strings.HasPrefix(target, folder+"/") {
		folder, up = path.Dir(folder), up+"../"
	}
	return up + escapePath(strings.TrimPrefix(target, folder+"/"))
}

// escapePath returns a path as it stands in a URL.
func escapePath(p string) string { return (&url.URL{Path: p}).EscapedPath() }
