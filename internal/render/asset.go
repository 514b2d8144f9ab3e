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
	err := fs.WalkDir(files, "static", func(file string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() || d.Name() == ".DS_Store" || d.Name() == "Thumbs.db":
			return nil
		}
		_, err = r.add(file)
		return err
	})
	if err != nil {
		r.fail("static", err)
	}
	return r.found
}

// assetReader publishes files, following the links of style sheets first.
type assetReader struct {
	theme *Theme
	files fs.FS
	style map[string]bool // style sheets being read
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

// cssLink is url(…) or @import "…" in a style sheet.
var cssLink = regexp.MustCompile(`(url\(\s*["']?|@import\s+["'])([^"')\s]+)`)

// readStyle reads a style sheet and gives the files that it names their
// published names.
func (r *assetReader) readStyle(asset *Asset) error {
	if r.style[asset.Source] {
		return fmt.Errorf("%s imports itself", asset.Source)
	}
	r.style[asset.Source] = true
	defer delete(r.style, asset.Source)
	text, err := fs.ReadFile(r.files, asset.Source)
	if err != nil {
		return err
	}
	var b bytes.Buffer
	rest := 0
	for _, m := range cssLink.FindAllSubmatchIndex(text, -1) {
		link, err := r.styleLink(asset.Source, string(text[m[4]:m[5]]))
		if err != nil {
			at := diag.Position{File: asset.Source, Line: 1 + bytes.Count(text[:m[4]], []byte("\n"))}
			r.found = append(r.found, diag.Errorf(at, "template", "%v", err))
			continue
		}
		b.Write(text[rest:m[4]])
		b.WriteString(link)
		rest = m[5]
	}
	b.Write(text[rest:])
	asset.content = b.Bytes()
	if m := r.theme.minifier; m != nil {
		asset.content, err = m.Bytes("text/css", asset.content)
	}
	asset.Size = int64(len(asset.content))
	return err
}

// styleLink returns the published form of a link in a style sheet. Links with
// a scheme, from the root, or to a part of the same document stay.
func (r *assetReader) styleLink(file, link string) (string, error) {
	if strings.HasPrefix(link, "/") || strings.HasPrefix(link, "#") || strings.Contains(link, ":") {
		return link, nil
	}
	name, suffix := link, ""
	if i := strings.IndexAny(link, "?#"); i >= 0 {
		name, suffix = link[:i], link[i:]
	}
	target := path.Join(path.Dir(file), name)
	if info, err := fs.Stat(r.files, target); err != nil || info.IsDir() {
		return "", fmt.Errorf("the style sheet names %q, and there is no %s", link, target)
	}
	published, err := r.add(target)
	if err != nil {
		return "", err
	}
	return relative(strings.TrimPrefix(path.Dir(file), "static/"), published) + suffix, nil
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
