package content

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"image"
	_ "image/gif"  // formats that DecodeConfig knows
	_ "image/jpeg" //
	_ "image/png"  //
	"io"
	"io/fs"
	"path"
	"strings"
	"sync"

	_ "golang.org/x/image/webp"

	"digest/internal/diag"
)

// File is a file beside an article that a page shows or leads to.
type File struct {
	Path string
	Size int64
	// Hash is the beginning of the content's SHA-256, in hexadecimal.
	Hash string
	// Width and Height in pixels are those of a picture; 0 when unknown.
	Width, Height int
}

// Files reads the facts of each file once. It is safe for concurrent use.
type Files struct {
	fsys  fs.FS
	known *sync.Map // path → func() (*File, error)
}

// NewFiles returns the Files of a site.
func NewFiles(fsys fs.FS) *Files { return &Files{fsys, new(sync.Map)} }

// In returns the same Files, which ask another view of the same file system.
func (f *Files) In(fsys fs.FS) *Files { return &Files{fsys, f.known} }

// Get returns a file's facts.
func (f *Files) Get(name string) (*File, error) {
	once := sync.OnceValues(func() (*File, error) { return readFacts(f.fsys, name) })
	get, _ := f.known.LoadOrStore(name, once)
	return get.(func() (*File, error))()
}

// Preset notes the facts of a file that did not change since they were read.
func (f *Files) Preset(file *File) {
	f.known.Store(file.Path, func() (*File, error) { return file, nil })
}

// header is how much of a picture is kept to find its size in: a JPEG's
// comes after its metadata.
const header = 256 << 10

func readFacts(fsys fs.FS, name string) (*File, error) {
	in, err := fsys.Open(name)
	if err != nil {
		return nil, err
	}
	defer in.Close()
	var start bytes.Buffer
	sum := sha256.New()
	head, err := io.Copy(sum, io.TeeReader(io.LimitReader(in, header), &start))
	if err != nil {
		return nil, err
	}
	rest, err := io.Copy(sum, in)
	if err != nil {
		return nil, err
	}
	file := &File{Path: name, Size: head + rest, Hash: hex.EncodeToString(sum.Sum(nil)[:4])}
	if !pictures[ext(name)] || ext(name) == ".avif" {
		return file, nil
	}
	config, format, err := image.DecodeConfig(&start)
	if err != nil || format != strings.Replace(ext(name)[1:], "jpg", "jpeg", 1) {
		return nil, fmt.Errorf("%s cannot be read as a picture", path.Base(name))
	}
	file.Width, file.Height = config.Width, config.Height
	return file, nil
}

// pictures and documents are the kinds of files that content may publish.
// What a browser would run (HTML, SVG, scripts, XML) is not among them:
// content is not trusted with it.
var (
	pictures = map[string]bool{
		".png": true, ".jpg": true, ".jpeg": true, ".gif": true, ".webp": true, ".avif": true,
	}
	documents = map[string]bool{
		".pdf": true, ".csv": true, ".tsv": true, ".txt": true, ".zip": true, ".epub": true,
		".mp3": true, ".m4a": true, ".ogg": true, ".opus": true, ".mp4": true, ".webm": true, ".vtt": true,
		".odt": true, ".ods": true, ".docx": true, ".xlsx": true,
	}
)

// IsPicture reports whether a file is a picture, by its name.
func IsPicture(name string) bool { return pictures[ext(name)] }

func ext(name string) string { return strings.ToLower(path.Ext(name)) }

// there reports whether a file is there to be read.
func (f *Files) there(name string) bool {
	info, err := fs.Stat(f.fsys, name)
	return err == nil && info.Mode().IsRegular()
}

// Document finds a file that an article leads to.
func (f *Files) Document(name string) (*File, *Problem) {
	if !f.there(name) {
		return nil, &Problem{"link-broken", fmt.Sprintf("there is no file %s", name), checkName}
	}
	if !pictures[ext(name)] && !documents[ext(name)] {
		return nil, &Problem{"link-file", fmt.Sprintf("%s is of a kind that content may not publish", path.Base(name)),
			"publish it from static/, which is trusted, and link to its address"}
	}
	file, err := f.Get(name)
	if err != nil {
		return nil, &Problem{"link-file", err.Error(), checkName}
	}
	return file, nil
}

const checkName = "check the name, upper and lower case too, and whether the file was added"

// Picture finds a picture that an article shows.
func (f *Files) Picture(name string) (*File, *Problem) {
	if !f.there(name) {
		return nil, &Problem{"image-missing", fmt.Sprintf("there is no file %s", name), checkName}
	}
	if !pictures[ext(name)] {
		return nil, &Problem{"image-format", fmt.Sprintf("%s is no picture that content may show", path.Base(name)),
			"use PNG, JPEG, GIF, WebP or AVIF; an SVG can be published from static/"}
	}
	file, err := f.Get(name)
	if err != nil {
		return nil, &Problem{"image-format", err.Error(), "save it again as PNG, JPEG, GIF, WebP or AVIF, with the matching extension"}
	}
	return file, nil
}

// Problem is why a name leads to nothing.
type Problem struct{ Code, Message, Hint string }

// At makes the problem a finding.
func (p *Problem) At(at diag.Position) diag.Finding {
	return diag.Errorf(at, p.Code, "%s", p.Message).WithHint("%s", p.Hint)
}
