package deploy

import (
	"context"
	"flag"
	"fmt"
	"io"
	"math/rand/v2"
	"net"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"digest/internal/programs"
)

var (
	s3Kills = flag.Int("s3-kills", 12, "how many processes that deploy to a real S3 server are killed")
	s3Pages = flag.Int("s3-pages", 10000, "how many pages are deployed to a real S3 server")
)

// s3 is a real S3 server on this machine, with a proxy before it that counts.
type s3 struct {
	url      string // of the bucket, for deploy
	dir      string // where the bucket's files lie
	requests atomic.Int64
	lists    atomic.Int64
}

// startS3 starts versitygw, which make tools installs. Without DIGEST_S3 a
// machine that has none is not a failure.
func startS3(t *testing.T) *s3 {
	t.Helper()
	program := programs.Need(t, "DIGEST_S3", "versitygw")
	root := t.TempDir()
	s := &s3{dir: filepath.Join(root, "bucket")}
	if err := os.Mkdir(s.dir, 0o755); err != nil {
		t.Fatal(err)
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	address := listener.Addr().String()
	listener.Close()
	side := t.TempDir() // attributes of files, where the disk cannot hold them
	server := exec.Command(program, "--port", address, "--access", "key", "--secret", "secret", "--quiet", "posix", "--sidecar", side, root)
	server.Stderr = os.Stderr
	if err := server.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = server.Process.Kill(); _ = server.Wait() })
	t.Setenv("AWS_ACCESS_KEY_ID", "key")
	t.Setenv("AWS_SECRET_ACCESS_KEY", "secret")
	t.Setenv("AWS_EC2_METADATA_DISABLED", "true")
	for began := time.Now(); ; time.Sleep(20 * time.Millisecond) {
		if c, err := net.Dial("tcp", address); err == nil {
			c.Close()
			break
		}
		if time.Since(began) > 20*time.Second {
			t.Fatal("versitygw does not answer")
		}
	}
	s.count(t, address)
	return s
}

// count puts a proxy before the server. Requests are signed for the proxy's
// address, so it leaves the host as it is.
func (s *s3) count(t *testing.T, address string) {
	proxy := &httputil.ReverseProxy{
		Rewrite: func(r *httputil.ProxyRequest) {
			r.SetURL(&url.URL{Scheme: "http", Host: address})
			r.Out.Host = r.In.Host
		},
		Transport: &http.Transport{MaxIdleConnsPerHost: 64},
	}
	front := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Query().Has("list-type") {
			s.lists.Add(1)
		} else {
			s.requests.Add(1)
		}
		proxy.ServeHTTP(w, r)
	}))
	t.Cleanup(front.Close)
	s.url = "s3://bucket?region=us-east-1&use_path_style=true&endpoint=" + front.URL
}

// files reads what the server has stored.
func (s *s3) files(t *testing.T) map[string]string {
	t.Helper()
	store, err := open(context.Background(), s.url, "")
	if err != nil {
		t.Fatal(err)
	}
	defer store.close()
	return ofSite(contents(t, store.(bucket).blobs))
}

// bigSite is a site of many pages, each of some kilobytes.
func bigSite(pages int) site {
	s := site{"assets/style.11111111.css": "body{}"}
	home := strings.Builder{}
	for i := range pages {
		path := fmt.Sprintf("id/2024/%02d/story-%05d/", i%12+1, i)
		s[path+"index.html"] = fmt.Sprintf(`<a href="/">home</a> %d %s`, i, strings.Repeat("Kata-kata yang dulu menjadi berita. ", 150))
		if i < 40 {
			fmt.Fprintf(&home, `<a href="/%s">`, path)
		}
	}
	s["index.html"] = home.String()
	return s
}

// The figures that a deploy to S3 is to reach, and that S3 keeps what was sent.
func TestS3(t *testing.T) {
	s := startS3(t)
	ctx := context.Background()
	dir := filepath.Join(t.TempDir(), "public")
	files := bigSite(*s3Pages)
	files.build(t, dir)
	o := options(dir)
	o.URL, o.Parallel = s.url, 0

	began := time.Now()
	p := must(t)(Run(ctx, o))
	t.Logf("first: %d files in %v, %d requests, %d of listing", p.Uploads(), time.Since(began), s.requests.Swap(0), s.lists.Swap(0))

	began = time.Now()
	if p := must(t)(Run(ctx, o)); !p.Empty() {
		t.Errorf("a second deploy has %d files", p.Uploads())
	}
	t.Logf("nothing: %v, %d requests, %d of listing", time.Since(began), s.requests.Swap(0), s.lists.Swap(0))

	for i := range 40 { // what one changed story touches
		files[fmt.Sprintf("id/2024/%02d/story-%05d/index.html", i%12+1, i)] += "!"
	}
	files.build(t, dir)
	began = time.Now()
	p = must(t)(Run(ctx, o))
	took, requests := time.Since(began), s.requests.Swap(0)
	t.Logf("%d files: %v, %d requests, %d of listing", p.Uploads(), took, requests, s.lists.Swap(0))
	if p.Uploads() != 40 || requests > 70 {
		t.Errorf("%d files took %d requests, more than 70", p.Uploads(), requests)
	}
	if *s3Pages <= 1000 { // else it takes a while
		if diff := cmp.Diff(map[string]string(files), s.files(t)); diff != "" {
			t.Errorf("(-want +got):\n%s", diff)
		}
	}
}

// Conditional writes, prefixes, headers, as a real server has them.
func TestS3Store(t *testing.T) {
	s := startS3(t)
	ctx := context.Background()
	s.url = strings.Replace(s.url, "s3://bucket?", "s3://bucket/some/folder?", 1)
	o := options(filepath.Join(t.TempDir(), "public"))
	o.URL, o.Compress = s.url, true
	files := site{"index.html": "home", "id/berita-日本/index.html": "x", "a b+c%.css": "y"}
	files.build(t, o.Folder)
	must(t)(Run(ctx, o))
	if p := must(t)(Run(ctx, o)); !p.Empty() {
		t.Errorf("again: %v", p.Steps())
	}
	store, err := open(ctx, s.url, "")
	if err != nil {
		t.Fatal(err)
	}
	defer store.close()
	a, err := store.(bucket).blobs.Attributes(ctx, "id/berita-日本/index.html")
	if err != nil || a.ContentType != "text/html; charset=utf-8" || a.ContentEncoding != "gzip" || a.CacheControl != cachePages {
		t.Errorf("%+v, %v", a, err)
	}
	if _, err := os.Stat(filepath.Join(s.dir, "some/folder/a b+c%.css")); err != nil {
		t.Error(err)
	}
	if _, unlock, err := newDeploy(o, store).lock(ctx); err != nil {
		t.Error(err)
	} else {
		_, _, err := newDeploy(o, store).lock(ctx)
		refused(t, err, "a test is deploying")
		if err := unlock(); err != nil {
			t.Error(err)
		}
	}
}

// Whole processes are killed while they deploy to a real server.
func TestS3Killed(t *testing.T) {
	s := startS3(t)
	ctx := context.Background()
	r := rand.New(rand.NewPCG(3, 4))
	store, err := open(ctx, s.url, "")
	if err != nil {
		t.Fatal(err)
	}
	defer store.close()
	b := store.(bucket).blobs
	theirs := map[string]string{"theirs.html": "x", "p1/theirs.txt": "y"}
	for path, content := range theirs {
		write(t, b, path, content)
	}
	dir := filepath.Join(t.TempDir(), "public")
	var live []string
	for killed := 0; killed < *s3Kills; {
		next := randomSite(r)
		next.build(t, dir)
		deploy := exec.Command(os.Args[0], "-test.run", "^TestDeployForKill$")
		deploy.Env = append(os.Environ(), "DEPLOY_FOLDER="+dir, "DEPLOY_URL="+s.url)
		deploy.Stdout, deploy.Stderr = io.Discard, os.Stderr
		before := s.requests.Load()
		if err := deploy.Start(); err != nil {
			t.Fatal(err)
		}
		ended := make(chan error, 1)
		go func() { ended <- deploy.Wait() }()
		for until := before + int64(r.IntN(40)); s.requests.Load() < until && len(ended) == 0; {
			time.Sleep(time.Millisecond)
		}
		_ = deploy.Process.Kill()
		if err := <-ended; err != nil {
			killed++
		}
		live = stillThere(t, b, live)
		if !checkTarget(t, b, theirs, live, next) {
			t.Fatalf("after %d kills", killed)
		}
		if r.IntN(3) == 0 {
			o := options(dir)
			o.URL, o.BreakLock = s.url, true
			must(t)(Run(ctx, o))
			want := map[string]string(next)
			for path, content := range theirs {
				want[path] = content
			}
			if diff := cmp.Diff(want, s.files(t)); diff != "" {
				t.Fatalf("after %d kills (-want +got):\n%s", killed, diff)
			}
			live = nil
			for path := range next {
				live = append(live, path)
			}
		}
	}
}

// TestDeployForKill is the process that TestS3Killed and killDeploy kill. It says
// how far it is.
func TestDeployForKill(t *testing.T) {
	o := options(os.Getenv("DEPLOY_FOLDER"))
	if o.Folder == "" {
		t.Skip("only as the process of another test")
	}
	o.URL, o.BreakLock = os.Getenv("DEPLOY_URL"), true
	o.Progress = func(step string, done, total int) { fmt.Println(step, done, total) }
	if _, err := Run(context.Background(), o); err != nil {
		t.Fatal(err)
	}
}
