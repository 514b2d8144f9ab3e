// Package browser tests the finished sample site as a reader meets it: every
// page over HTTP, and every kind of page in a real Chromium. It has no code of
// its own; the tests build the site in this process and serve it on loopback.
package browser

import (
	"bytes"
	"context"
	"io/fs"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"digest"
	"digest/internal/build"
	"digest/internal/diag"
)

// source is the repository's root, which is the sample site.
const source = "../.."

// moment is when the site is built: one story has expired by then, one is
// under embargo still, one is a draft.
var moment = time.Date(2024, 8, 1, 12, 0, 0, 0, time.UTC)

// hidden are words in lower case that stand in unpublished stories alone: in
// one under embargo in every language, and in one whose Indonesian article is a
// draft.
var hidden = []string{"voyager", "carter", "pantai-pantai-yang", "pantai-pantai yang"}

// languages of the sample site and how each is written.
var languages = []struct{ tag, dir string }{{"id", "ltr"}, {"en", "ltr"}, {"ar", "rtl"}, {"ja", "ltr"}}

// served is a site and its address. Base ends with "/".
type served struct {
	folder, base string
}

// ends are what is to be done when the last test has ended, the latest first.
var ends []func()

func atEnd(f func()) { ends = append(ends, f) }

func TestMain(m *testing.M) {
	code := m.Run()
	for _, f := range slices.Backward(ends) {
		f()
	}
	os.Exit(code)
}

// shared are the sites that tests read and none changes, by their lists and
// their path: each is built once.
var shared = struct {
	sync.Mutex
	sites map[string]*served
}{sites: map[string]*served{}}

// serveSample builds the sample site for an address with the given path and
// serves it there.
func serveSample(t *testing.T, path string) *served {
	t.Helper()
	return share(t, "whole lists at "+path, func() *served { return serveSite(t, source, path) })
}

// serveShortLists does so with lists short enough for every kind to have archives.
func serveShortLists(t *testing.T, path string) *served {
	t.Helper()
	return share(t, "short lists at "+path, func() *served { return serveSite(t, shortLists(t), path) })
}

func share(t *testing.T, name string, serve func() *served) *served {
	t.Helper()
	shared.Lock()
	defer shared.Unlock()
	if shared.sites[name] == nil {
		shared.sites[name] = serve()
	}
	return shared.sites[name]
}

var sizeOfLists = regexp.MustCompile(`(?m)(^\[lists\]\nsize = )\d+`)

// shortLists is a copy of the sample site whose lists have two entries.
func shortLists(t *testing.T) string {
	t.Helper()
	site := t.TempDir()
	for _, folder := range []string{"content", "templates", "static"} {
		if err := os.CopyFS(filepath.Join(site, folder), os.DirFS(filepath.Join(source, folder))); err != nil {
			t.Fatal(err)
		}
	}
	config, err := os.ReadFile(filepath.Join(source, "config.toml"))
	if err != nil {
		t.Fatal(err)
	}
	short := sizeOfLists.ReplaceAll(config, []byte("${1}2"))
	if bytes.Equal(short, config) {
		t.Fatal("config.toml does not say how long its lists are")
	}
	put(t, site, map[string]string{"config.toml": string(short)})
	return site
}

// serveSite builds a site and serves it until the last test has ended.
func serveSite(t *testing.T, source, path string) *served {
	t.Helper()
	folder, err := os.MkdirTemp("", "site")
	if err != nil {
		t.Fatal(err)
	}
	atEnd(func() { _ = os.RemoveAll(folder) }) // the system tidies up, too
	s, stop := listen(folder, path)
	atEnd(stop)
	result, err := build.Run(context.Background(), build.Options{
		Source: source, Output: s.folder, BaseURL: s.base, Now: moment, Theme: digest.Theme,
	})
	if err != nil {
		t.Fatal(err)
	}
	if result.Failed() {
		var findings bytes.Buffer
		_ = diag.Print(&findings, result.Findings, nil) // a buffer takes all
		t.Fatalf("the sample site has errors:\n%s", &findings)
	}
	return s
}

// serveFolder serves a folder under a path for as long as the test runs.
func serveFolder(t *testing.T, folder, path string) *served {
	t.Helper()
	s, stop := listen(folder, path)
	t.Cleanup(stop)
	return s
}

// listen serves a folder under a path, which begins and ends with "/".
func listen(folder, path string) (s *served, stop func()) {
	files := http.FileServer(http.Dir(folder))
	server := httptest.NewServer(http.StripPrefix(strings.TrimSuffix(path, "/"), files))
	return &served{folder: folder, base: server.URL + path}, server.Close
}

// pages are the paths of all HTML files, as a link has them: no index.html.
func (s *served) pages(t *testing.T) []string {
	t.Helper()
	pages := s.files(t, ".html")
	for i, name := range pages {
		pages[i] = strings.TrimSuffix(name, "index.html")
	}
	return pages
}

// files are the paths of all files whose names end in ext.
func (s *served) files(t *testing.T, ext string) []string {
	t.Helper()
	var all []string
	err := fs.WalkDir(os.DirFS(s.folder), ".", func(name string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() && strings.HasSuffix(name, ext) {
			all = append(all, name)
		}
		return err
	})
	if err != nil || len(all) == 0 {
		t.Fatalf("no files in %s: %v", s.folder, err)
	}
	return all
}

// read returns the content of a page or a file.
func (s *served) read(t *testing.T, page string) []byte {
	t.Helper()
	if page == "" || strings.HasSuffix(page, "/") {
		page += "index.html"
	}
	text, err := os.ReadFile(filepath.Join(s.folder, filepath.FromSlash(page)))
	if err != nil {
		t.Fatal(err)
	}
	return text
}

// put writes files for a test's own small site.
func put(t *testing.T, folder string, files map[string]string) {
	t.Helper()
	for name, text := range files {
		file := filepath.Join(folder, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}
