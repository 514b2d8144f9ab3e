package deploy

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"testing/synctest"
	"time"

	"github.com/google/go-cmp/cmp"
	"gocloud.dev/blob"
	"gocloud.dev/blob/memblob"
)

// publishTo deploys a site to a bucket.
func publishTo(t *testing.T, s store, files site, change func(*Options)) (*Plan, error) {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "public")
	files.build(t, dir)
	o := options(dir)
	if change != nil {
		change(&o)
	}
	return newDeploy(o, s).run(context.Background())
}

func must(t *testing.T) func(*Plan, error) *Plan {
	return func(p *Plan, err error) *Plan {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return p
	}
}

// What a plan does, in its order.
func TestSteps(t *testing.T) {
	b := memblob.OpenBucket(nil)
	must(t)(publishTo(t, bucket{b}, site{
		"index.html": "a", "old/index.html": "b", "same/index.html": "c", "old.11111111.css": "d", "plain.css": "e",
	}, nil))
	p := must(t)(publishTo(t, bucket{b}, site{
		"index.html": "A", "new/index.html": "B", "same/index.html": "c", "new.22222222.css": "D", "plain.css": "E", "feed.xml": "F",
	}, nil))
	want := []Step{
		{"add", []string{"new.22222222.css"}}, {"change", []string{"plain.css"}},
		{"add", []string{"feed.xml", "new/index.html"}}, {"change", nil},
		{"add", nil}, {"change", []string{"index.html"}},
		{"remove", nil}, {"remove", []string{"old/index.html"}}, {"remove", []string{"old.11111111.css"}},
	}
	if diff := cmp.Diff(want, p.Steps()); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	base := "https://kilas.example/"
	changed := Changed{
		New:     []string{base + "feed.xml", base + "new/"},
		Changed: []string{base, base + "plain.css"},
		Removed: []string{base + "old.11111111.css", base + "old/"},
	}
	if diff := cmp.Diff(changed, p.Changed(base)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestHeaders(t *testing.T) {
	b := memblob.OpenBucket(nil)
	must(t)(publishTo(t, bucket{b}, site{"index.html": "a", "s.11111111.css": "d", "x.png": "e", "id/feed.xml": "f", "LICENCE": "g"}, func(o *Options) { o.Compress = true }))
	for path, want := range map[string]header{
		"index.html":     {"text/html; charset=utf-8", cachePages, "gzip"},
		"s.11111111.css": {"text/css; charset=utf-8", cacheHashed, "gzip"},
		"x.png":          {"image/png", cacheAssets, ""},
		"id/feed.xml":    {"application/xml", cachePages, "gzip"},
		"LICENCE":        {"application/octet-stream", cachePages, ""},
	} {
		a, err := b.Attributes(context.Background(), path)
		if err != nil {
			t.Fatal(err)
		}
		if got := (header{a.ContentType, a.CacheControl, a.ContentEncoding}); got != want {
			t.Errorf("%s: got %v, want %v", path, got, want)
		}
	}
	// Other headers are another file.
	p := must(t)(publishTo(t, bucket{b}, site{"index.html": "a", "s.11111111.css": "d"}, func(o *Options) { o.Compress, o.Cache = true, "max-age=60" }))
	if got := []int{p.Uploads(), len(p.Removals), p.Unchanged}; !slices.Equal(got, []int{1, 3, 1}) {
		t.Errorf("got %v: %v", got, p.Steps())
	}
}

// Where no header can say that a file is compressed, a variant lies beside it.
func TestVariants(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "live")
	s, err := open(context.Background(), "file://./live", filepath.Dir(dir))
	if err != nil {
		t.Fatal(err)
	}
	compressed := func(o *Options) { o.Compress = true }
	must(t)(publishTo(t, s, site{"index.html": "a", "x.png": "b"}, compressed))
	text, err := os.ReadFile(filepath.Join(dir, "index.html.gz"))
	if err != nil || string(text) != string(compress([]byte("a"))) {
		t.Errorf("index.html.gz: %q, %v", text, err)
	}
	if p := must(t)(publishTo(t, s, site{"index.html": "a", "x.png": "b"}, compressed)); !p.Empty() {
		t.Errorf("again: %v", p.Steps())
	}
	must(t)(publishTo(t, s, site{"index.html": "a", "x.png": "b"}, nil))
	if _, err := os.Stat(filepath.Join(dir, "index.html.gz")); err == nil {
		t.Error("index.html.gz is still there")
	}
}

// A file of somebody else's is neither written over nor removed.
func TestSomebodyElse(t *testing.T) {
	for name, open := range kinds {
		if name == "no listing" {
			continue // it cannot know
		}
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				ctx := context.Background()
				s, b := open(t)
				write(t, b, "index.html", "theirs")
				_, err := publishTo(t, s, site{"index.html": "ours", "gone.html": "x"}, nil)
				refused(t, err, "the target has 1 file that no deploy of digest put there: index.html", "--overwrite")
				if text, _ := b.ReadAll(ctx, "index.html"); string(text) != "theirs" {
					t.Errorf("index.html is %q", text)
				}
				must(t)(publishTo(t, s, site{"index.html": "ours", "gone.html": "x"}, func(o *Options) { o.Overwrite = true }))
				time.Sleep(time.Hour)
				write(t, b, "gone.html", "y") // they change a file of ours, as long as it was
				p := must(t)(publishTo(t, s, site{"index.html": "ours"}, nil))
				if name == "folder" { // of real files, whose times are not those of the test
					return
				}
				if !slices.Equal(p.Left, []string{"gone.html"}) || len(p.Removals) > 0 {
					t.Errorf("left %v, removed %v", p.Left, p.Removals)
				}
			})
		})
	}
}

func write(t *testing.T, b *blob.Bucket, name, text string) {
	t.Helper()
	if err := b.WriteAll(context.Background(), name, []byte(text), nil); err != nil {
		t.Fatal(err)
	}
}

// What is lost on the target comes back; what is changed there is put right.
func TestRepaired(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, b := context.Background(), memblob.OpenBucket(nil)
		files := site{"index.html": "home", "a.html": "a", "b.html": "b"}
		must(t)(publishTo(t, bucket{b}, files, nil))
		time.Sleep(time.Hour)
		write(t, b, "a.html", "z")
		if err := b.Delete(ctx, "b.html"); err != nil {
			t.Fatal(err)
		}
		must(t)(publishTo(t, bucket{b}, files, nil))
		if diff := cmp.Diff(map[string]string(files), ofSite(contents(t, b))); diff != "" {
			t.Errorf("(-want +got):\n%s", diff)
		}
	})
}

// Without its manifest, or with one that is damaged, a target is another's
// until told otherwise; files that are the same are taken over.
func TestLostManifest(t *testing.T) {
	for _, damage := range []func(*blob.Bucket) error{
		func(b *blob.Bucket) error { return b.Delete(context.Background(), manifestName) },
		func(b *blob.Bucket) error {
			text, err := b.ReadAll(context.Background(), manifestName)
			if err != nil {
				return err
			}
			return b.WriteAll(context.Background(), manifestName, text[:len(text)-3], nil)
		},
	} {
		b := memblob.OpenBucket(nil)
		must(t)(publishTo(t, bucket{b}, site{"index.html": "a", "b.html": "b", "c.html": "c"}, nil))
		if err := damage(b); err != nil {
			t.Fatal(err)
		}
		_, err := publishTo(t, bucket{b}, site{"index.html": "A", "b.html": "b"}, nil)
		refused(t, err, "1 file", "index.html")
		must(t)(publishTo(t, bucket{b}, site{"index.html": "a", "b.html": "b"}, nil))
		if p := must(t)(publishTo(t, bucket{b}, site{"index.html": "a", "b.html": "b"}, nil)); p.Unchanged != 2 {
			t.Errorf("%d unchanged", p.Unchanged)
		}
		if ok, _ := b.Exists(context.Background(), "c.html"); !ok {
			t.Error("c.html is gone, though nothing says that it is ours")
		}
	}
}

func TestMaxRemovals(t *testing.T) {
	b := memblob.OpenBucket(nil)
	files := site{"index.html": "a"}
	for i := range 300 {
		files[fmt.Sprintf("p%03d/index.html", i)] = "x"
	}
	must(t)(publishTo(t, bucket{b}, files, nil))
	_, err := publishTo(t, bucket{b}, site{"index.html": "b"}, nil)
	refused(t, err, "300 files would be removed", "--max-removals 300")
	if text, _ := b.ReadAll(context.Background(), "index.html"); string(text) != "a" {
		t.Error("the deploy changed something before it stopped")
	}
	must(t)(publishTo(t, bucket{b}, site{"index.html": "b"}, func(o *Options) { o.MaxRemovals = 300 }))
	if diff := cmp.Diff(map[string]string{"index.html": "b"}, ofSite(contents(t, b))); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// A folder that no finished build left is not published.
func TestUnfinishedBuild(t *testing.T) {
	for name, spoil := range map[string]func(dir string) error{
		"no build":     os.RemoveAll,
		"file gone":    func(dir string) error { return os.Remove(filepath.Join(dir, "index.html")) },
		"file changed": func(dir string) error { return os.WriteFile(filepath.Join(dir, "index.html"), []byte("longer"), 0o644) },
	} {
		dir := filepath.Join(t.TempDir(), "public")
		site{"index.html": "a"}.build(t, dir)
		if err := spoil(dir); err != nil {
			t.Fatal(err)
		}
		b := memblob.OpenBucket(nil)
		_, err := newDeploy(options(dir), bucket{b}).run(context.Background())
		refused(t, err, "digest build")
		if files := contents(t, b); len(files) > 0 {
			t.Errorf("%s: the target has %v", name, files)
		}
	}
}
