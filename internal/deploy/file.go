package deploy

import (
	"bytes"
	"compress/gzip"
	"crypto/md5"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"regexp"
	"strings"

	"digest/internal/output"
)

// header is what a store says with a file.
type header struct {
	ContentType, CacheControl, ContentEncoding string
}

// privateHeader goes with the files in .digest-deploy.
var privateHeader = header{ContentType: "text/plain; charset=utf-8", CacheControl: "no-store"}

// The caching of files. What has a hash in its name never changes.
const (
	cachePages  = "public, max-age=0, must-revalidate"
	cacheAssets = "public, max-age=3600"
	cacheHashed = "public, max-age=31536000, immutable"
)

// file is one file of the site, as the target is to have it.
type file struct {
	Path   string
	header header
	folder fs.FS  // that the build made
	name   string // where it lies in the folder
	sum    string // of its content, as the build's manifest has it
	length int64  // of its content
	entry         // as the target's manifest is to name it; md5 and size after measure

	variant  bool // a compressed one, beside the file itself
	replaces bool // something older is at its path
}

// entry is a file as the manifest on the target names it.
type entry struct {
	key  string // hash of content and headers
	md5  string // of the body, as it is stored
	size int64  // likewise
}

// readFolder lists the files of a finished build.
func (d *deploy) readFolder() ([]*file, error) {
	m := output.ReadManifest(d.Folder)
	if m == nil || !m.Intact(d.Folder) {
		return nil, &Refusal{d.Folder + " is not as a finished build leaves it", "run digest build, then deploy again"}
	}
	if part, ok := m.Part(); ok {
		return nil, &Refusal{fmt.Sprintf("%s holds part %s of a site", d.Folder, part), "digest build --merge puts the parts together"}
	}
	return d.files(os.DirFS(d.Folder), m.Files()), nil
}

// files are what the target is to have of a folder.
func (d *deploy) files(folder fs.FS, built []output.File) []*file {
	var files []*file
	_, headers := d.store.(bucket)
	for _, f := range built {
		made := d.newFile(folder, f)
		small := d.Compress && compressible(f.Path) && f.Size <= inMemory
		if small && headers {
			made.header.ContentEncoding = "gzip"
		}
		made.sign()
		files = append(files, made)
		if small && !headers {
			variant := d.newFile(folder, f)
			variant.Path, variant.variant = f.Path+".gz", true
			variant.sign()
			files = append(files, variant)
		}
	}
	return files
}

func (d *deploy) newFile(folder fs.FS, f output.File) *file {
	return &file{
		Path: f.Path, folder: folder, name: f.Path, sum: f.Sum, length: f.Size,
		header: header{ContentType: contentType(f.Path), CacheControl: d.cache(f.Path)},
	}
}

// sign fills in the file's key: two files with the same one are the same to
// those who ask for them.
func (f *file) sign() {
	h := f.header
	sum := sha256.Sum256([]byte(strings.Join([]string{f.sum, h.ContentType, h.CacheControl, h.ContentEncoding}, "\n")))
	f.key = hex.EncodeToString(sum[:8])
}

// inMemory is up to which length a file is held in memory while it is sent.
const inMemory = 8 << 20

// measure fills in what the file will be on the target.
func (f *file) measure() error {
	body, err := f.content()
	if err != nil {
		return err
	}
	defer body.Close()
	hash := md5.New()
	size, err := io.Copy(hash, body)
	f.md5, f.size = hex.EncodeToString(hash.Sum(nil)), size
	return err
}

// content opens the file's body. What is no longer as the build made it is an
// error.
func (f *file) content() (io.ReadSeekCloser, error) {
	if f.length > inMemory {
		return f.openLarge()
	}
	content, err := fs.ReadFile(f.folder, f.name)
	if err != nil {
		return nil, err
	}
	if output.Sum(content) != f.sum {
		return nil, f.changed()
	}
	if f.variant || f.header.ContentEncoding == "gzip" {
		content = compress(content)
	}
	return text(content), nil
}

// openLarge opens a file that is not held in memory.
func (f *file) openLarge() (io.ReadSeekCloser, error) {
	opened, err := f.folder.Open(f.name)
	if err != nil {
		return nil, err
	}
	open := opened.(io.ReadSeekCloser) // a file of the disk
	hash := sha256.New()
	_, err = io.Copy(hash, open)
	if err == nil && hex.EncodeToString(hash.Sum(nil))[:len(f.sum)] != f.sum {
		err = f.changed()
	}
	if err == nil {
		_, err = open.Seek(0, io.SeekStart)
	}
	if err != nil {
		open.Close()
		return nil, err
	}
	return open, nil
}

func (f *file) changed() error {
	return &Refusal{fmt.Sprintf("%s changed after the build", f.name), "run digest build, then deploy again"}
}

// text is a body that is held in memory.
func text(content []byte) io.ReadSeekCloser { return body{bytes.NewReader(content)} }

type body struct{ *bytes.Reader }

func (body) Close() error { return nil }

// compress writes no name and no time, so that the same content is always the
// same body.
func compress(content []byte) []byte {
	var b bytes.Buffer
	w, _ := gzip.NewWriterLevel(&b, gzip.BestCompression)
	_, _ = w.Write(content) // a buffer takes everything
	_ = w.Close()
	return b.Bytes()
}

// contentTypes are those of what digest and its users publish. The system's
// tables differ from machine to machine.
var contentTypes = map[string]string{
	".html": "text/html; charset=utf-8", ".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8",
	".mjs": "text/javascript; charset=utf-8", ".json": "application/json", ".xml": "application/xml",
	".atom": "application/atom+xml", ".rss": "application/rss+xml", ".txt": "text/plain; charset=utf-8",
	".webmanifest": "application/manifest+json", ".vtt": "text/vtt; charset=utf-8", ".tsv": "text/tab-separated-values; charset=utf-8",
	".csv": "text/csv; charset=utf-8", ".svg": "image/svg+xml", ".png": "image/png", ".jpg": "image/jpeg", ".jpeg": "image/jpeg",
	".gif": "image/gif", ".webp": "image/webp", ".avif": "image/avif", ".ico": "image/x-icon", ".woff2": "font/woff2",
	".woff": "font/woff", ".ttf": "font/ttf", ".otf": "font/otf", ".pdf": "application/pdf", ".mp3": "audio/mpeg",
	".ogg": "audio/ogg", ".mp4": "video/mp4", ".webm": "video/webm", ".wasm": "application/wasm", ".gz": "application/gzip",
	".zip": "application/zip", ".map": "application/json", ".epub": "application/epub+zip",
}

func contentType(name string) string {
	if t, ok := contentTypes[strings.ToLower(path.Ext(name))]; ok {
		return t
	}
	return "application/octet-stream"
}

func compressible(name string) bool {
	contentType := contentType(name)
	return strings.HasPrefix(contentType, "text/") || strings.HasSuffix(contentType, "json") || strings.HasSuffix(contentType, "xml")
}

// isAsset reports whether a file is part of pages: it goes before them.
func isAsset(name string) bool {
	kind, _, _ := strings.Cut(contentType(name), "/")
	switch {
	case kind == "image", kind == "font", kind == "audio", kind == "video":
		return true
	}
	ext := path.Ext(name)
	return ext == ".css" || ext == ".js" || ext == ".mjs" || ext == ".wasm"
}

// hashed is a name with a hash of the content in it: style.8051f50c4066.css.
var hashed = regexp.MustCompile(`\.[0-9a-f]{8,64}\.[^./]+$`)

func (d *deploy) cache(name string) string {
	switch {
	case hashed.MatchString(name):
		return cacheHashed
	case isAsset(name):
		return cacheAssets
	case d.Cache != "":
		return d.Cache
	}
	return cachePages
}
