package audit

import (
	"context"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"golang.org/x/tools/txtar"
)

// FuzzFile puts any bytes in the place of one file of the clean site, as each
// kind of file that is read. Whatever they are, the audit ends, and every place
// that it names is in the file.
func FuzzFile(f *testing.F) {
	names := []string{"en/news/index.html", "en/feed.xml", "en/rss.xml", "en/feed.json", "sitemap-pages.xml", "robots.txt", "assets/style.css", "404.html"}
	archives, err := filepath.Glob("testdata/seeds/*.txtar")
	if err != nil || len(archives) == 0 {
		f.Fatalf("no seeds found: %v", err)
	}
	site := fstest.MapFS{}
	for _, name := range append(archives, "testdata/clean.txtar") {
		archive, err := txtar.ParseFile(name)
		if err != nil {
			f.Fatal(err)
		}
		for _, file := range archive.Files {
			if strings.HasSuffix(name, "clean.txtar") {
				site[file.Name] = &fstest.MapFile{Data: file.Data}
			}
			for i, kind := range names {
				if filepath.Ext(file.Name) == filepath.Ext(kind) {
					f.Add(i, file.Data)
				}
			}
		}
	}
	s, err := scan(site)
	if err != nil {
		f.Fatal(err)
	}
	if err := s.findBase("https://kilas.example/"); err != nil {
		f.Fatal(err)
	}
	others, err := s.readAll(context.Background(), 1)
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, which int, text []byte) {
		name := names[uint(which)%uint(len(names))]
		d := &document{name: name, text: text}
		read := slices.Clone(others)
		if d.checkEncoding() {
			read[s.index[name]] = newReader(s).readDocument(d)
		}
		lines := strings.Split(string(text), "\n")
		for _, found := range append(d.findings, compare(s, read).findings...) {
			if found.File != name || found.Line == 0 {
				continue
			}
			if found.Line > len(lines) || found.Column > len([]rune(lines[found.Line-1]))+1 {
				t.Errorf("%s is not in the file", found)
			}
		}
	})
}
