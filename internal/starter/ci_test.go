package starter

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/BurntSushi/toml"
)

// TestCI looks at the files of each host's workflow: nothing of the template is
// left, and they are the text files that editors expect.
func TestCI(t *testing.T) {
	for _, host := range Hosts {
		dir := filepath.Join(t.TempDir(), "site")
		written, err := Site(dir, CI{Host: host, Release: "https://git.example/releases/v1"})
		if err != nil {
			t.Fatalf("%s: %v", host, err)
		}
		if !slices.Contains(written, "ci/install.sh") || !slices.IsSorted(written) {
			t.Errorf("%s: got %v", host, written)
		}
		for _, name := range written {
			text := read(t, dir, name)
			if strings.Contains(text, "[[") || strings.Contains(text, "]]") || strings.Contains(text, "<no value>") {
				t.Errorf("%s: %s has something of a template", host, name)
			}
			if !strings.HasSuffix(text, "\n") || strings.Contains(text, " \n") || strings.Contains(text, "\n\n\n") || strings.HasSuffix(text, "\n\n") {
				t.Errorf("%s: %s has blanks that nobody typed", host, name)
			}
		}
		if !strings.Contains(read(t, dir, "ci/install.sh"), "${DIGEST_RELEASE:-https://git.example/releases/v1}") {
			t.Errorf("%s: the release is not in ci/install.sh", host)
		}
	}
}

// TestHostConfig reads what Cloudflare and Netlify read, by the keys that they
// document.
func TestHostConfig(t *testing.T) {
	var worker struct {
		Name   string `toml:"name"`
		Date   string `toml:"compatibility_date"`
		Assets struct {
			Directory string `toml:"directory"`
			NotFound  string `toml:"not_found_handling"`
		} `toml:"assets"`
	}
	decode(t, "cloudflare", "wrangler.toml", &worker)
	if worker.Name == "" || worker.Date == "" || worker.Assets.Directory != "./public" || worker.Assets.NotFound != "404-page" {
		t.Errorf("wrangler.toml: got %+v", worker)
	}
	var netlify struct {
		Build struct {
			Publish string `toml:"publish"`
			Ignore  string `toml:"ignore"`
		} `toml:"build"`
	}
	decode(t, "netlify", "netlify.toml", &netlify)
	if netlify.Build.Publish != "public" || netlify.Build.Ignore != "exit 0" {
		t.Errorf("netlify.toml: got %+v", netlify)
	}
}

func decode(t *testing.T, host, name string, into any) {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "site")
	if _, err := Site(dir, CI{Host: host}); err != nil {
		t.Fatal(err)
	}
	unread, err := toml.Decode(read(t, dir, name), into)
	if err != nil || len(unread.Undecoded()) > 0 {
		t.Errorf("%s: %v, and nobody reads %v", name, err, unread.Undecoded())
	}
}

func read(t *testing.T, dir, name string) string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(dir, filepath.FromSlash(name)))
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}
