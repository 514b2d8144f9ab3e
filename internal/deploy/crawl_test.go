package deploy

import (
	"bufio"
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"log"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"slices"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"gocloud.dev/blob"
	"gocloud.dev/gcerrors"
)

var crawlKills = flag.Int("crawl-kills", 10, "how many deploys are killed while a site is being read")

// TestCrawledFolder and TestCrawledS3: readers follow the links of a site on a
// web server while one version after the other is deployed, and most deploys are
// killed. No page that they get has a link that leads nowhere.
func TestCrawledFolder(t *testing.T) {
	dir := t.TempDir()
	web := httptest.NewUnstartedServer(http.FileServer(noListings{http.Dir(dir)}))
	web.Config.ErrorLog = log.New(io.Discard, "", 0) // of folders that go while they are asked for
	web.Start()
	t.Cleanup(web.Close)
	deployWhileRead(t, "file://"+filepath.ToSlash(dir), web.URL)
}

func TestCrawledS3(t *testing.T) {
	s := startS3(t)
	store, err := open(context.Background(), s.url, "")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { store.close() })
	web := httptest.NewServer(website{store.(bucket).blobs})
	t.Cleanup(web.Close)
	deployWhileRead(t, s.url, web.URL)
}

// noListings are folders as web servers show them that list none.
type noListings struct{ http.FileSystem }

func (n noListings) Open(name string) (http.File, error) {
	file, err := n.FileSystem.Open(name)
	if err != nil {
		return nil, err
	}
	if info, err := file.Stat(); err != nil || !info.IsDir() {
		return file, err
	}
	index, err := n.FileSystem.Open(path.Join(name, "index.html"))
	if err != nil {
		return nil, errors.Join(fs.ErrNotExist, file.Close())
	}
	return file, index.Close()
}

// website shows a bucket as object stores show websites. The server that the
// tests have changes an object, what it knows of it and its name one after the
// other, which S3 does not: what cannot be read is asked for again.
type website struct{ bucket *blob.Bucket }

func (s website) read(ctx context.Context, key string) (content []byte, err error) {
	for range 5 {
		if content, err = s.bucket.ReadAll(ctx, key); err == nil || ctx.Err() != nil {
			break
		}
		time.Sleep(10 * time.Millisecond)
	}
	return content, err
}

func (s website) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	key := r.URL.Path[1:]
	if key == "" || key[len(key)-1] == '/' {
		key += "index.html"
	}
	content, err := s.read(r.Context(), key)
	switch {
	case gcerrors.Code(err) == gcerrors.NotFound:
		http.NotFound(w, r)
	case err != nil:
		http.Error(w, err.Error(), http.StatusBadGateway)
	default:
		_, _ = w.Write(content)
	}
}

func deployWhileRead(t *testing.T, target, web string) {
	r := rand.New(rand.NewPCG(5, 6))
	dir := filepath.Join(t.TempDir(), "public")
	o := options(dir)
	o.URL, o.BreakLock = target, true
	randomSite(r).build(t, dir)
	must(t)(Run(t.Context(), o)) // there is something to read
	c := newCrawler(web)
	defer c.end()
	finished := 0
	for killed := 0; killed < *crawlKills && len(c.broken) == 0; {
		randomSite(r).build(t, dir)
		for range r.IntN(3) {
			if killDeploy(t, dir, target, r.IntN(60)) {
				killed++
			}
		}
		if r.IntN(2) == 0 {
			must(t)(Run(t.Context(), o))
			finished++
		}
	}
	c.end()
	for range len(c.broken) {
		t.Error(<-c.broken)
	}
	t.Logf("%d pages were read, %d links followed, %d times the site had become another; %d deploys finished",
		c.pages.Load(), c.links.Load(), c.changed.Load(), finished)
	if c.pages.Load() < 200 || finished == 0 {
		t.Error("too little was read or deployed")
	}
}

// killDeploy deploys in a process that is killed after so many reports of
// progress, unless it ends before.
func killDeploy(t *testing.T, dir, target string, after int) (killed bool) {
	t.Helper()
	deploy := exec.Command(os.Args[0], "-test.run", "^TestDeployForKill$")
	deploy.Env = append(os.Environ(), "DEPLOY_FOLDER="+dir, "DEPLOY_URL="+target)
	deploy.Stderr = os.Stderr
	progress, err := deploy.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := deploy.Start(); err != nil {
		t.Fatal(err)
	}
	for lines := bufio.NewScanner(progress); after > 0 && lines.Scan(); after-- {
	}
	_ = deploy.Process.Kill()
	return deploy.Wait() != nil
}

// crawler is readers of a site.
type crawler struct {
	web                   string
	stop                  context.CancelFunc
	readers               sync.WaitGroup
	pages, links, changed atomic.Int64
	broken                chan string
}

func newCrawler(web string) *crawler {
	ctx, stop := context.WithCancel(context.Background())
	c := &crawler{web: web, stop: stop, broken: make(chan string, 100)}
	for range 3 {
		c.readers.Go(func() {
			for ctx.Err() == nil {
				c.walk(ctx)
			}
		})
	}
	return c
}

func (c *crawler) end() {
	c.stop()
	c.readers.Wait()
}

// way is how a reader came to a page: the links that were followed, from the
// home page on.
type way []string

func (w way) page() string { return w[len(w)-1] }

// walk follows the links from the home page to all that they lead to.
func (c *crawler) walk(ctx context.Context) {
	seen := map[string]bool{}
	for todo := []way{{""}}; len(todo) > 0 && ctx.Err() == nil; todo = todo[1:] {
		way := todo[0]
		if seen[way.page()] {
			continue
		}
		seen[way.page()] = true
		time.Sleep(2 * time.Millisecond) // nobody reads faster; the deploys need a processor, too
		for _, link := range c.read(ctx, way) {
			todo = append(todo, append(slices.Clone(way), link))
		}
	}
}

// read gets a page and tries all of its links. One that does not answer is
// broken if a reader who comes now meets it, too.
func (c *crawler) read(ctx context.Context, w way) (links []string) {
	text, there := c.get(ctx, w.page())
	if !there {
		if w.page() == "" {
			c.report(ctx, "the home page is gone")
		}
		return nil // what led here was tried when it was read
	}
	c.pages.Add(1)
	for _, link := range linksIn(text) {
		c.links.Add(1)
		if _, there := c.get(ctx, link); there {
			links = append(links, link)
			continue
		}
		if !c.leads(ctx, append(slices.Clone(w), link)) {
			c.changed.Add(1)
			continue
		}
		if _, there := c.get(ctx, link); !there {
			c.report(ctx, fmt.Sprintf("/%s leads to /%s, which is not there", w.page(), link))
		}
	}
	return links
}

// leads reports whether each page of a way still has the link to the next.
func (c *crawler) leads(ctx context.Context, w way) bool {
	for i, link := range w[1:] {
		if text, there := c.get(ctx, w[i]); !there || !slices.Contains(linksIn(text), link) {
			return false
		}
	}
	return true
}

func (c *crawler) report(ctx context.Context, problem string) {
	if ctx.Err() != nil {
		return
	}
	select {
	case c.broken <- problem:
	default: // there are enough
	}
}

// get asks the web server.
func (c *crawler) get(ctx context.Context, link string) (text string, there bool) {
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, c.web+"/"+link, nil)
	if err != nil {
		panic(err)
	}
	response, err := http.DefaultClient.Do(r)
	if err != nil {
		c.report(ctx, err.Error())
		return "", false
	}
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	if err != nil {
		c.report(ctx, err.Error())
	}
	return string(body), response.StatusCode == http.StatusOK
}

func linksIn(text string) (to []string) {
	for _, m := range links.FindAllStringSubmatch(text, -1) {
		to = append(to, m[1])
	}
	return to
}
