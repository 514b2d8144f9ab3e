package deploy

import (
	"context"
	"errors"
	"flag"
	"io"
	"maps"
	"math/rand/v2"
	"path/filepath"
	"slices"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/google/go-cmp/cmp"
	"gocloud.dev/blob"
	"gocloud.dev/blob/fileblob"
	"gocloud.dev/blob/memblob"
)

var kills = flag.Int("kills", 60, "how many deploys are killed, for each kind of store")

var errKilled = errors.New("killed")

// mortal is a store that dies in the middle of a change: that one may be made
// or not, nothing after it is.
type mortal struct {
	store
	mu    sync.Mutex
	left  int  // changes until it dies
	after bool // the last change is made
}

// change makes a change, unless the store is dead.
func (m *mortal) change(make func() error) error {
	m.mu.Lock()
	m.left--
	left := m.left
	m.mu.Unlock()
	if left > 0 || left == 0 && m.after {
		if err := make(); err != nil {
			return err
		}
	}
	if left <= 0 {
		return errKilled
	}
	return nil
}

func (m *mortal) write(ctx context.Context, name string, h header, b io.ReadSeeker) error {
	return m.change(func() error { return m.store.write(ctx, name, h, b) })
}

func (m *mortal) create(ctx context.Context, name string, h header, b io.ReadSeeker) error {
	return m.change(func() error { return m.store.create(ctx, name, h, b) })
}

func (m *mortal) remove(ctx context.Context, name string) error {
	return m.change(func() error { return m.store.remove(ctx, name) })
}

// lister is a store whose listing tells less.
type lister struct {
	store
	tell func(map[string]object) map[string]object
}

func (l lister) list(ctx context.Context) (map[string]object, error) {
	objects, err := l.store.list(ctx)
	return l.tell(objects), err
}

// withMD5 tells of every object another MD5.
func withMD5(change func(string) string) func(map[string]object) map[string]object {
	return func(objects map[string]object) map[string]object {
		for name, o := range objects {
			o.md5 = change(o.md5)
			objects[name] = o
		}
		return objects
	}
}

// kinds are the stores that tests run on.
var kinds = map[string]func(t *testing.T) (store, *blob.Bucket){
	"bucket": func(*testing.T) (store, *blob.Bucket) { b := memblob.OpenBucket(nil); return bucket{b}, b },
	"no MD5": func(*testing.T) (store, *blob.Bucket) {
		b := memblob.OpenBucket(nil)
		return lister{bucket{b}, withMD5(func(string) string { return "" })}, b
	},
	"another hash": func(*testing.T) (store, *blob.Bucket) { // as of encrypted objects of S3
		b := memblob.OpenBucket(nil)
		return lister{bucket{b}, withMD5(func(sum string) string { return sum[16:] + sum[:16] })}, b
	},
	"no listing": func(*testing.T) (store, *blob.Bucket) {
		b := memblob.OpenBucket(nil)
		return lister{bucket{b}, func(map[string]object) map[string]object { return nil }}, b
	},
	"folder": func(t *testing.T) (store, *blob.Bucket) {
		dir := t.TempDir()
		b, err := fileblob.OpenBucket(dir, &fileblob.Options{NoTempDir: true, Metadata: fileblob.MetadataDontWrite})
		if err != nil {
			t.Fatal(err)
		}
		return folder{bucket{b}, dir}, b
	},
}

// Deploys of changing sites are killed at every kind of step. After each, the
// site as readers find it has no broken link, and files of others are there. A
// deploy that is not killed brings exactly the site.
func TestKilled(t *testing.T) {
	for name, open := range kinds {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				s, b := open(t)
				killAgainAndAgain(t, s, b, rand.New(rand.NewPCG(1, 2)))
			})
		})
	}
}

func killAgainAndAgain(t *testing.T, s store, b *blob.Bucket, r *rand.Rand) {
	ctx := context.Background()
	theirs := map[string]string{"theirs.html": "x", "p1/theirs.txt": "y", "z/theirs.css": "z"}
	for path, content := range theirs {
		if err := b.WriteAll(ctx, path, []byte(content), nil); err != nil {
			t.Fatal(err)
		}
	}
	dir := filepath.Join(t.TempDir(), "public")
	live := []string{} // the pages of the last finished deploy
	killed := 0
	for killed < *kills {
		next := randomSite(r)
		next.build(t, dir)
		for range r.IntN(3) { // the same site, killed more than once
			m := &mortal{store: s, left: 1 + r.IntN(30), after: r.IntN(2) == 0}
			if _, err := newDeploy(options(dir), m).run(ctx); err != nil {
				if !errors.Is(err, errKilled) {
					t.Fatalf("after %d kills: %v", killed, err)
				}
				killed++
			}
			if live = stillThere(t, b, live); !checkTarget(t, b, theirs, live, next) {
				p, err := newDeploy(options(dir), s).plan(ctx)
				t.Fatalf("after %d kills, before %v (%v)", killed, p.Steps(), err)
			}
			time.Sleep(lockTime + time.Second)
		}
		if r.IntN(2) == 0 {
			continue // another version comes before this one is finished
		}
		p, err := newDeploy(options(dir), s).run(ctx)
		if err != nil {
			t.Fatalf("after %d kills: %v", killed, err)
		}
		if len(p.Left) > 0 {
			t.Errorf("left as somebody else's: %v", p.Left)
		}
		want := maps.Clone(map[string]string(next))
		maps.Copy(want, theirs)
		if diff := cmp.Diff(want, ofSite(contents(t, b))); diff != "" {
			t.Fatalf("after %d kills, the target is not the site (-want +got):\n%s", killed, diff)
		}
		live = slices.Collect(maps.Keys(next))
		time.Sleep(time.Minute)
		if p, err := newDeploy(options(dir), s).run(ctx); err != nil || !p.Empty() {
			t.Fatalf("a second deploy is not empty: %v %v", p.Steps(), err)
		}
	}
}

// stillThere leaves out pages that were removed: when they come back, it is as
// new ones.
func stillThere(t *testing.T, b *blob.Bucket, paths []string) []string {
	files := contents(t, b)
	return slices.DeleteFunc(paths, func(path string) bool { return files[path] == "" })
}

// checkTarget looks at the target as readers do: from the home page, and from
// pages that they know and that stay.
func checkTarget(t *testing.T, b *blob.Bucket, theirs map[string]string, live []string, next site) bool {
	t.Helper()
	files := contents(t, b)
	for path, content := range theirs {
		if files[path] != content {
			t.Fatalf("somebody else's %s is %q", path, files[path])
		}
	}
	known := slices.DeleteFunc(slices.Clone(live), func(path string) bool { return next[path] == "" })
	if broken := crawl(files, known...); len(broken) > 0 {
		t.Errorf("broken links: %v", broken)
		return false
	}
	return true
}
