package deploy

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"math/rand/v2"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"gocloud.dev/blob/fileblob"

	"digest/internal/programs"
)

// startRsync starts a daemon with one module, and returns its URL.
func startRsync(t *testing.T, dir string) string {
	t.Helper()
	program := programs.Need(t, "DIGEST_PROGRAMS", "rsync")
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	_, port, _ := net.SplitHostPort(listener.Addr().String())
	listener.Close()
	config := filepath.Join(t.TempDir(), "rsyncd.conf")
	text := fmt.Sprintf("use chroot = no\n[site]\npath = %s\nread only = no\n", dir)
	if os.Getuid() == 0 {
		text += "uid = 0\ngid = 0\n"
	}
	if err := os.WriteFile(config, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	server := exec.Command(program, "--daemon", "--no-detach", "--address=127.0.0.1", "--port="+port, "--config="+config)
	server.Stderr = os.Stderr
	if err := server.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = server.Process.Kill(); _ = server.Wait() })
	for began := time.Now(); time.Since(began) < 20*time.Second; time.Sleep(20 * time.Millisecond) {
		if c, err := net.Dial("tcp", "127.0.0.1:"+port); err == nil {
			c.Close()
			return "rsync://127.0.0.1:" + port + "/site"
		}
	}
	t.Fatal("rsync does not answer")
	return ""
}

// fakeProgram puts a program first on the path that runs a line of shell.
func fakeProgram(t *testing.T, name, line string) {
	t.Helper()
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, name), []byte("#!/bin/sh\n"+line+"\n"), 0o755); err != nil {
		t.Fatal(err)
	}
	t.Setenv("PATH", dir+string(os.PathListSeparator)+os.Getenv("PATH"))
}

// servers are the ways to a folder by the system's programs. The programs are
// real, and so is what answers them; only the encryption between is left out.
var servers = map[string]func(t *testing.T, dir string) string{
	"rsync": startRsync,
	"ssh": func(t *testing.T, dir string) string {
		programs.Need(t, "DIGEST_PROGRAMS", "rsync")
		fakeProgram(t, "ssh", `while [ "$1" != rsync ]; do shift; done; exec "$@"`)
		return "ssh://ani@kilas.example:2222" + dir
	},
	"sftp": func(t *testing.T, dir string) string {
		program := programs.Need(t, "DIGEST_PROGRAMS", "sftp")
		server := programs.Need(t, "DIGEST_PROGRAMS", "/usr/lib/openssh/sftp-server", "/usr/libexec/sftp-server", "/usr/lib/ssh/sftp-server", "sftp-server")
		fakeProgram(t, "sftp", fmt.Sprintf(`exec %s -q -b - -D %s`, program, server))
		return "sftp://ani@kilas.example:2222" + dir
	},
}

func TestPrograms(t *testing.T) {
	for name, start := range servers {
		t.Run(name, func(t *testing.T) {
			dir := filepath.Join(t.TempDir(), "live site")
			if err := os.Mkdir(dir, 0o755); err != nil {
				t.Fatal(err)
			}
			target := start(t, dir)
			b, err := fileblob.OpenBucket(dir, &fileblob.Options{NoTempDir: true, Metadata: fileblob.MetadataDontWrite})
			if err != nil {
				t.Fatal(err)
			}
			write(t, b, "theirs.html", "theirs")
			odd := site{"index.html": "home", "a b/[x]*?'\".html": "odd", "日本/index.html": "y", "s.css": "z"}
			r := rand.New(rand.NewPCG(5, 6))
			for i, files := range []site{odd, randomSite(r), randomSite(r)} {
				o := options(filepath.Join(t.TempDir(), "public"))
				o.URL, o.Compress = target, i == 0
				files.build(t, o.Folder)
				must(t)(Run(context.Background(), o))
				want := maps.Clone(map[string]string(files))
				want["theirs.html"] = "theirs"
				got := ofSite(contents(t, b))
				maps.DeleteFunc(got, func(path, _ string) bool { return strings.HasSuffix(path, ".gz") })
				if diff := cmp.Diff(want, got); diff != "" {
					t.Fatalf("(-want +got):\n%s", diff)
				}
				if p := must(t)(Run(context.Background(), o)); !p.Empty() {
					t.Errorf("again: %v", p.Steps())
				}
			}
			checkProgramLock(t, target)
		})
	}
}

func checkProgramLock(t *testing.T, target string) {
	ctx := context.Background()
	s, err := open(ctx, target, "")
	if err != nil {
		t.Fatal(err)
	}
	_, unlock, err := newDeploy(options(""), s).lock(ctx)
	if err != nil {
		t.Fatal(err)
	}
	_, _, err = newDeploy(options(""), s).lock(ctx)
	refused(t, err, "a test is deploying")
	if err := unlock(); err != nil {
		t.Error(err)
	}
}

// A program that is killed leaves a site without broken links.
func TestProgramsKilled(t *testing.T) {
	for name, start := range servers {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			target := start(t, dir)
			b, err := fileblob.OpenBucket(dir, &fileblob.Options{NoTempDir: true, Metadata: fileblob.MetadataDontWrite})
			if err != nil {
				t.Fatal(err)
			}
			r := rand.New(rand.NewPCG(7, 8))
			for range 4 {
				next := randomSite(r)
				o := options(filepath.Join(t.TempDir(), "public"))
				o.URL, o.BreakLock = target, true
				next.build(t, o.Folder)
				ctx, cancel := context.WithTimeout(context.Background(), time.Duration(r.IntN(400))*time.Millisecond)
				_, _ = Run(ctx, o)
				cancel()
				checkTarget(t, b, nil, nil, next)
				must(t)(Run(context.Background(), o))
				if diff := cmp.Diff(map[string]string(next), ofSite(contents(t, b))); diff != "" {
					t.Fatalf("(-want +got):\n%s", diff)
				}
			}
		})
	}
}

// A program that is cancelled is over, even where one that it started lives on
// and holds its pipes.
func TestProgramCancelled(t *testing.T) {
	fakeProgram(t, "rsync", "sleep 600 & echo started; wait")
	ctx, cancel := context.WithCancelCause(context.Background())
	reason := errors.New("the editor had enough")
	time.AfterFunc(100*time.Millisecond, func() { cancel(reason) })
	if _, err := program(ctx, "", "", "rsync"); !errors.Is(err, reason) {
		t.Errorf("got %v, want %v", err, reason)
	}
}
