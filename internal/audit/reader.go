package audit

import (
	"errors"
	"io/fs"
	"path"
	"slices"
	"strings"

	"digest/internal/diag"
)

// reader reads one file after the other; each worker has its own.
type reader struct {
	resolver
}

func newReader(s *site) *reader {
	return &reader{resolver{site: s, kept: map[string]address{}}}
}

// read reads a file of the site by what its name says that it is.
func (r *reader) read(file int) reading {
	name := r.site.files[file]
	if !isRead(name) {
		return reading{}
	}
	text, err := fs.ReadFile(r.site.root, name)
	if err != nil {
		return reading{findings: cannotRead(name, err)}
	}
	d := &document{name: name, text: text}
	var found reading
	if d.checkEncoding() {
		found = r.readDocument(d)
	}
	found.findings = d.findings
	return found
}

// isRead tells whether a robot understands a kind of file.
func isRead(name string) bool {
	return isPage(name) || name == "robots.txt" ||
		slices.Contains([]string{".xml", ".atom", ".rss", ".opml", ".xsl", ".svg", ".json", ".webmanifest", ".css"}, path.Ext(name))
}

func (r *reader) readDocument(d *document) (found reading) {
	switch ext := path.Ext(d.name); {
	case isPage(d.name):
		found.page = r.readPage(d)
	case d.name == "robots.txt":
		found.robots = r.readRobots(d)
	case ext == ".json" || ext == ".webmanifest":
		r.readJSON(d)
	case ext == ".css":
		r.checkStyleSheet(d, span{0, len(d.text)})
	default:
		found.sitemap = r.readXML(d)
	}
	return found
}

// readJSON checks that a file is JSON, and more if it is a feed.
func (r *reader) readJSON(d *document) {
	root, err := parseJSON(d.text, 0)
	if err != nil {
		d.reportJSON(err)
		return
	}
	if version := root.member("version"); strings.HasPrefix(version.text(), "https://jsonfeed.org/") {
		r.checkJSONFeed(d, root)
	}
}

// reportJSON reports JSON that a strict reader refuses.
func (d *document) reportJSON(err error) {
	var syntax *jsonError
	if errors.As(err, &syntax) {
		d.report(span{syntax.offset, 1}, "audit-syntax", "a strict reader refuses the file from here on", "this is no JSON: %s", syntax.message)
	}
}

func cannotRead(name string, err error) []diag.Finding {
	var pathError *fs.PathError
	if errors.As(err, &pathError) {
		err = pathError.Err
	}
	return []diag.Finding{finding(name, place{}, "file-unreadable", "check the permissions of the file", "the file cannot be read: %v", err)}
}
