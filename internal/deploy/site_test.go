package deploy

import (
	"context"
	"crypto/sha256"
	"fmt"
	"io"
	"maps"
	"math/rand/v2"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"gocloud.dev/blob"

	"digest/internal/output"
)

// site is the files of a built site, by path.
type site map[string]string

// build writes the site into a folder as digest build does.
func (s site) build(t testing.TB, dir string) {
	t.Helper()
	folder, err := output.Open(dir, filepath.Join(dir, "..", "source"))
	if err != nil {
		t.Fatal(err)
	}
	if err := folder.Begin(slices.Collect(maps.Keys(s))); err != nil {
		t.Fatal(err)
	}
	for path, content := range s {
		if _, err := folder.Write(path, []byte(content)); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := folder.Finish(); err != nil {
		t.Fatal(err)
	}
}

// randomSite makes a site whose links all work. Sites of one r share most of
// their pages, and differ in some: pages and assets come, change and go.
func randomSite(r *rand.Rand) site {
	s := site{"robots.txt": "User-agent: *\n"}
	var pages []string
	for i := range 12 {
		if r.IntN(3) > 0 {
			pages = append(pages, fmt.Sprintf("p%d/", i))
		}
	}
	var assets []string
	for i := range 4 {
		content := fmt.Sprintf("asset %d as of %d", i, r.IntN(2))
		name := fmt.Sprintf("a%d.%x.css", i, sha256.Sum256([]byte(content)))
		name = name[:len("a0.")+8] + ".css"
		if r.IntN(4) > 0 {
			assets, s[name] = append(assets, name), content
		}
	}
	s["plain.css"] = fmt.Sprintf("not hashed, %d", r.IntN(2))
	for _, page := range slices.Concat(pages, []string{""}) {
		text := fmt.Sprintf("<p>text %d</p>", r.IntN(2))
		for _, to := range slices.Concat(pages, assets, []string{"plain.css", ""}) {
			if r.IntN(3) == 0 {
				text += fmt.Sprintf(`<a href="/%s">`, to)
			}
		}
		s[page+"index.html"] = text
	}
	return s
}

var links = regexp.MustCompile(`href="/([^"]*)"`)

// crawl follows the links from the home page and from the given paths, as far
// as they are there, and names those that lead nowhere.
func crawl(files map[string]string, from ...string) (broken []string) {
	seen := map[string]bool{}
	todo := append([]string{"index.html"}, from...)
	for len(todo) > 0 {
		path := todo[0]
		todo = todo[1:]
		if seen[path] || files[path] == "" {
			continue
		}
		seen[path] = true
		for _, m := range links.FindAllStringSubmatch(files[path], -1) {
			to := m[1]
			if to == "" || strings.HasSuffix(to, "/") {
				to += "index.html"
			}
			if files[to] == "" {
				broken = append(broken, path+" leads to "+to)
			}
			todo = append(todo, to)
		}
	}
	return broken
}

// contents reads all that a bucket holds.
func contents(t testing.TB, b *blob.Bucket) map[string]string {
	t.Helper()
	files := map[string]string{}
	for list := b.List(nil); ; {
		o, err := list.Next(context.Background())
		if err == io.EOF {
			return files
		}
		if err != nil {
			t.Fatal(err)
		}
		text, err := website{b}.read(context.Background(), o.Key)
		if err != nil {
			t.Fatal(err)
		}
		files[o.Key] = string(text)
	}
}

// ofSite leaves out what is not the site's and not of others.
func ofSite(files map[string]string) map[string]string {
	files = maps.Clone(files)
	maps.DeleteFunc(files, func(path, _ string) bool { return strings.HasPrefix(path, own) })
	return files
}

// options are those of a test's deploy.
func options(folder string) Options {
	return Options{
		Folder: folder, MaxRemovals: 256,
		Holder: "a test", Parallel: 4, Now: time.Now,
	}
}
