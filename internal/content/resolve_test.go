package content

import (
	"bytes"
	"encoding/base64"
	"image"
	"image/gif"
	"image/jpeg"
	"image/png"
	"io"
	"strings"
	"sync"
	"testing"
	"testing/fstest"
)

func TestResolve(t *testing.T) {
	fsys := files("stories/2024/a/id.md", "stories/2024/a/data.csv", "stories/2024/a/page.html", "stories/2024/a/新 闻.pdf", "stories/2024/b.id.md",
		"stories/2024/node.js.md", "pages/about.id.md", "editions/2024-05-31.id.md")
	fsys["static/logo.svg"] = &fstest.MapFile{}
	fsys["static/assets/x.css"] = &fstest.MapFile{}
	tree, _, err := Scan(fsys, []string{"id", "en"})
	if err != nil {
		t.Fatal(err)
	}
	known := NewFiles(fsys)
	const folder, file = "content/stories/2024/a", "content/stories/2024"
	for _, test := range []struct{ base, link, want string }{
		{folder, "../b", "story:2024/b"},
		{folder, "../b.id.md", "story:2024/b"},
		{folder, "../b/", "story:2024/b"},
		{folder, ".", "story:2024/a"},
		{folder, "id.md", "story:2024/a"},
		{file, "a/en.md", "story:2024/a"},
		{file, "a/notes.md", "! link-broken"},
		{folder, "../../../pages/about", "page:about"},
		{folder, "../../../pages/about.id.md", "page:about"},
		{folder, "../../../editions/2024-05-31", "edition:2024-05-31"},
		{folder, "../../../editions/2024-05-32", "! link-broken"},
		{folder, "/stories/2024/b", "story:2024/b"},
		{folder, "/2024/b", "story:2024/b"},
		{folder, "/pages/about", "page:about"},
		{folder, "/logo.svg", "static:/logo.svg"},
		{folder, "/../static/logo.svg", "! link-broken"},
		{folder, "data.csv", "file:content/stories/2024/a/data.csv"},
		{folder, "Data.csv", "! link-broken"},
		{folder, "none.csv", "! link-broken"},
		{folder, "page.html", "! link-file"},
		{folder, "%E6%96%B0%20%E9%97%BB.pdf", "file:content/stories/2024/a/新 闻.pdf"},
		{folder, "新 闻.pdf", "file:content/stories/2024/a/新 闻.pdf"},
		{folder, "100%", "! link-broken"},
		{folder, "", "! link-broken"},
		{folder, "../../../../config.toml", "! link-broken"},
		{folder, "../../../../static/logo.svg", "! link-broken"},
		{folder, "%2e%2e/%2e%2e/%2e%2e/%2e%2e/config.toml", "! link-broken"},
		{file, "a", "story:2024/a"},
		{file, "../b", "story:2024/b"}, // as if it had a folder
		{file, "b", "story:2024/b"},
		{file, "node.js", "story:2024/node.js"},
		{file, "../2024/a", "story:2024/a"},
	} {
		got, problem := tree.Resolve(known, test.base, test.link)
		if problem != nil {
			got = "! " + problem.Code
		}
		if got != test.want {
			t.Errorf("%s from %s: got %s, want %s", test.link, test.base, got, test.want)
		}
	}
}

// webp is a picture of one pixel; the standard library cannot write one.
const webp = "UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA"

func TestPicture(t *testing.T) {
	fsys := fstest.MapFS{}
	put := func(name string, encode func(io.Writer) error) {
		var b bytes.Buffer
		if err := encode(&b); err != nil {
			t.Fatal(err)
		}
		fsys["content/"+name] = &fstest.MapFile{Data: b.Bytes()}
	}
	gray := image.NewGray(image.Rect(0, 0, 7, 5))
	put("a.png", func(w io.Writer) error { return png.Encode(w, gray) })
	put("A.JPEG", func(w io.Writer) error { return jpeg.Encode(w, gray, nil) })
	put("a.gif", func(w io.Writer) error { return gif.Encode(w, gray, nil) })
	put("a.webp", func(w io.Writer) error {
		_, err := io.Copy(w, base64.NewDecoder(base64.StdEncoding, strings.NewReader(webp)))
		return err
	})
	put("jpeg-as.png", func(w io.Writer) error { return jpeg.Encode(w, gray, nil) })
	fsys["content/cut.png"] = &fstest.MapFile{Data: fsys["content/a.png"].Data[:20]}
	for name, text := range map[string]string{"page.png": "<script>alert(1)</script>", "empty.jpg": "", "a.svg": "<svg/>", "a.html": "", "a.avif": "any"} {
		fsys["content/"+name] = &fstest.MapFile{Data: []byte(text)}
	}
	known := NewFiles(fsys)
	for _, test := range []struct {
		name          string
		width, height int
		problem       string
	}{
		{"a.png", 7, 5, ""}, {"A.JPEG", 7, 5, ""}, {"a.gif", 7, 5, ""}, {"a.webp", 1, 1, ""}, {"a.avif", 0, 0, ""},
		{"jpeg-as.png", 0, 0, "image-format"}, {"cut.png", 0, 0, "image-format"}, {"page.png", 0, 0, "image-format"}, {"empty.jpg", 0, 0, "image-format"},
		{"a.svg", 0, 0, "image-format"}, {"a.html", 0, 0, "image-format"}, {"none.png", 0, 0, "image-missing"}, {"a.PNG", 0, 0, "image-missing"},
	} {
		file, problem := known.Picture("content/" + test.name)
		switch {
		case problem != nil:
			if problem.Code != test.problem {
				t.Errorf("%s: got %s, want %q", test.name, problem.Code, test.problem)
			}
		case test.problem != "":
			t.Errorf("%s: got %+v, want %s", test.name, file, test.problem)
		case file.Width != test.width || file.Height != test.height || len(file.Hash) != 8 || file.Size != int64(len(fsys["content/"+test.name].Data)):
			t.Errorf("%s: got %+v", test.name, file)
		}
	}
}

// Each file is read once, whoever asks.
func TestFilesOnce(t *testing.T) {
	known := NewFiles(files("a.pdf: x"))
	var wg sync.WaitGroup
	seen := make([]*File, 8)
	for i := range seen {
		wg.Go(func() { seen[i], _ = known.Get("content/a.pdf") })
	}
	wg.Wait()
	for _, file := range seen {
		if file == nil || file != seen[0] {
			t.Fatal("the file was read twice")
		}
	}
}

func TestResolvePicture(t *testing.T) {
	fsys := files("stories/a/id.md", "stories/a/x.txt")
	var b bytes.Buffer
	_ = png.Encode(&b, image.NewGray(image.Rect(0, 0, 1, 1)))
	for _, name := range []string{"content/stories/a/新 闻.png", "static/logo.png", "outside.png"} {
		fsys[name] = &fstest.MapFile{Data: b.Bytes()}
	}
	tree, _, err := Scan(fsys, []string{"id"})
	if err != nil {
		t.Fatal(err)
	}
	for link, want := range map[string]string{
		"新 闻.png": "file:content/stories/a/新 闻.png", "%E6%96%B0%20%E9%97%BB.png": "file:content/stories/a/新 闻.png",
		"../a/新 闻.png": "file:content/stories/a/新 闻.png", "/logo.png": "static:/logo.png",
		"../../../outside.png": "! image-missing", "none.png": "! image-missing", "x.txt": "! image-format",
		"/../outside.png": "! image-missing", "%zz.png": "! image-missing",
	} {
		got, _, problem := tree.ResolvePicture(NewFiles(fsys), "content/stories/a", link)
		if problem != nil {
			got = "! " + problem.Code
		}
		if got != want {
			t.Errorf("%s: got %s, want %s", link, got, want)
		}
	}
}
