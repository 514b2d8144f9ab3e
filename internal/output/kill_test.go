package output

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

const childDir = "DIGEST_TEST_OUTPUT"

func TestMain(m *testing.M) {
	if dir := os.Getenv(childDir); dir != "" {
		builds(dir)
	}
	os.Exit(m.Run())
}

// builds builds two sites in turn, of different shapes, until it is killed.
func builds(dir string) {
	for round := rand.IntN(2); ; round++ {
		f, err := Open(dir, os.TempDir()+"/none")
		if err == nil {
			err = f.Begin(killPaths(round))
		}
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		each(killPaths(round), func(path string) {
			if _, err := f.Write(path, whole(path, round)); err != nil {
				fmt.Fprintln(os.Stderr, err)
				os.Exit(1)
			}
		})
		if _, err := f.Finish(); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
	}
}

func killPaths(round int) []string {
	var paths []string
	for i := range 300 {
		if round%2 == 0 {
			paths = append(paths, fmt.Sprintf("id/%03d/index.html", i))
		} else {
			paths = append(paths, fmt.Sprintf("id/%03d", i+50), fmt.Sprintf("en/%03d/2/index.html", i))
		}
	}
	return paths
}

// whole is content whose end shows that nothing is missing.
func whole(path string, round int) []byte {
	return fmt.Appendf(nil, "%s%s %d end", bytes.Repeat([]byte("x"), 20_000), path, round%2)
}

// A build that is killed at any moment leaves whole files only, all of them
// named in the manifest, and the next build puts the folder right.
func TestKill(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "public")
	exe, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	for range 20 {
		if rand.IntN(4) == 0 {
			makeNew(t, dir) // the next build makes a new site
		}
		child := exec.Command(exe)
		child.Env = append(os.Environ(), childDir+"="+dir)
		var stderr bytes.Buffer
		child.Stderr = &stderr
		if err := child.Start(); err != nil {
			t.Fatal(err)
		}
		time.Sleep(time.Duration(rand.IntN(300)) * time.Millisecond)
		_ = child.Process.Kill()
		_ = child.Wait()
		if stderr.Len() > 0 {
			t.Fatal(stderr.String())
		}
		checkKilled(t, dir)
		if rand.IntN(3) > 0 {
			continue // let a killed build follow a killed one
		}
		site := tree{"index.html": "home", "id/060/index.html": "whole", "en/010": "whole"}
		site.mustBuild(t, dir)
		if diff := cmp.Diff(site, read(t, dir)); diff != "" {
			t.Fatalf("after the next build (-want +got):\n%s", diff)
		}
	}
}

func makeNew(t *testing.T, dir string) {
	t.Helper()
	if err := os.RemoveAll(dir); err != nil {
		t.Fatal(err)
	}
}

func checkKilled(t *testing.T, dir string) {
	t.Helper()
	if _, err := os.Stat(dir); err != nil {
		return
	}
	text, err := os.ReadFile(filepath.Join(dir, manifestName))
	manifest := parseManifest(text)
	if err == nil && manifest.state == damaged {
		t.Fatalf("the manifest is damaged:\n%s", text)
	}
	for path, content := range read(t, dir) {
		base := filepath.Base(path)
		if strings.HasPrefix(base, tempPrefix) || strings.HasPrefix(path, stageName+"/") {
			continue
		}
		if !manifest.has(path) {
			t.Errorf("%s is not in the manifest", path)
		}
		if !strings.HasSuffix(content, path+" 0 end") && !strings.HasSuffix(content, path+" 1 end") && content != "whole" && content != "home" {
			t.Errorf("%s is not whole: %d bytes", path, len(content))
		}
	}
}
