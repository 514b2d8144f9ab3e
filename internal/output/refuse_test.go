package output

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestRefusals(t *testing.T) {
	tests := []struct {
		name  string
		there tree // before
		files tree // first build, then files
		after tree // put by somebody else
		want  string
	}{
		{name: "foreign folder", there: tree{"photo.jpg": "", "sub/x": ""}, want: "the output folder OUT holds files that digest did not make, such as photo.jpg"},
		{name: "hidden files", there: tree{".bashrc": ""}, want: "the output folder OUT holds files that digest did not make, such as .bashrc"},
		{name: "git alone", there: tree{".git": "gitdir: elsewhere"}},
		{name: "file of ours to be", files: tree{"a": ""}, after: tree{"new/index.html": "mine"},
			want: "OUT/new/index.html is a file that digest did not make and stands in the way of the site's own"},
		{name: "file for a folder", files: tree{"a": ""}, after: tree{"new": "mine"},
			want: "OUT/new is a file that digest did not make and stands in the way of the site's own"},
		{name: "folder for a file", files: tree{"a": ""}, after: tree{"new/index.html/x": "mine"},
			want: "OUT/new/index.html is a folder that digest did not make and stands in the way of the site's own"},
		{name: "foreign file in a folder that becomes a file", files: tree{"new/index.html/x": "ours"}, after: tree{"new/index.html/y": "mine"},
			want: "OUT/new/index.html is a folder that digest did not make and stands in the way of the site's own"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			dir := t.TempDir()
			test.there.put(t, dir)
			if test.files != nil {
				test.files.mustBuild(t, dir)
			}
			test.after.put(t, dir)
			_, err := tree{"new/index.html": "new"}.build(t, dir)
			if got := message(err, dir); got != test.want {
				t.Errorf("got %q, want %q", got, test.want)
			}
			var refusal *Refusal
			if err != nil && (!errors.As(err, &refusal) || refusal.Hint == "") {
				t.Errorf("no hint: %#v", err)
			}
			got := read(t, dir)
			for path, content := range test.after {
				if got[path] != content {
					t.Errorf("%s is now %q", path, got[path])
				}
			}
		})
	}
}

func message(err error, dir string) string {
	if err == nil {
		return ""
	}
	return strings.ReplaceAll(filepath.ToSlash(err.Error()), filepath.ToSlash(dir), "OUT")
}

func TestOpenAndTheSource(t *testing.T) {
	site := filepath.Join(t.TempDir(), "site")
	tree{"config.toml": ""}.put(t, site)
	if err := os.Symlink(site, site+"-link"); err != nil {
		t.Skip(err)
	}
	for dir, want := range map[string]string{
		filepath.Join(site, "public"):           "",
		filepath.Join(site, "..", "other"):      "",
		filepath.Join(site, "config.toml"):      "the output folder OUT/site/config.toml is a file",
		site:                                    "the output folder OUT/site holds the site's own files",
		site + "-link":                          "the output folder OUT/site-link holds the site's own files",
		filepath.Dir(site):                      "the output folder OUT holds the site's own files",
		"/":                                     "the output folder / holds the site's own files",
		filepath.Join(site, "config.toml", "x"): "cannot open OUT/site/config.toml/x: not a directory",
		filepath.Join(site, strings.Repeat("long", 100)): "cannot open OUT/site/" + strings.Repeat("long", 100) + ": file name too long",
	} {
		_, err := Open(dir, site+"-link")
		if got := message(err, filepath.Dir(site)); got != want {
			t.Errorf("%s: got %q, want %q", dir, got, want)
		}
	}
	if entries, _ := os.ReadDir(site); len(entries) != 1 {
		t.Error("Open made something")
	}
}

func TestPaths(t *testing.T) {
	for _, test := range []struct {
		paths []string
		want  string
	}{
		{[]string{"../x"}, `the path "../x" leads out of the output folder`},
		{[]string{"/x"}, `the path "/x" leads out of the output folder`},
		{[]string{"a//x"}, `the path "a//x" leads out of the output folder`},
		{[]string{"."}, `the path "." leads out of the output folder`},
		{[]string{""}, `the path "" leads out of the output folder`},
		{[]string{`a\..\x`}, `the path "a\\..\\x" leads out of the output folder`},
		{[]string{"C:x"}, `the path "C:x" leads out of the output folder`},
		{[]string{"a\nb"}, `the path "a\nb" holds bytes that no path may have`},
		{[]string{"a\xff"}, `the path "a\xff" holds bytes that no path may have`},
		{[]string{"a/.digest-manifest"}, `the path "a/.digest-manifest" begins with .digest-, which is for digest's own files`},
		{[]string{"a", "b", "a"}, "two pages go to the path a"},
		{[]string{"a/Über", "a/über"}, "the paths a/Über and a/über differ only in case, which many systems cannot tell apart"},
		{[]string{"A/kilo", "a/\u212Ailo"}, "the paths A/kilo and a/\u212Ailo differ only in case, which many systems cannot tell apart"},
		{[]string{"a", "a/b"}, "the path a is that of a page, and a folder in a/b"},
		{[]string{"A", "a/b/c"}, "the path A is that of a page, and a folder in a/b/c"},
		{[]string{"a/b/c/d", "a/b/x/d", "a/b"}, "the path a/b is that of a page, and a folder in a/b/c/d"},
		{[]string{"A/x", "a/y", "新闻/ß", "a b/c:d"}, ""},
	} {
		dir := filepath.Join(t.TempDir(), "public")
		f, err := Open(dir, t.TempDir())
		if err != nil {
			t.Fatal(err)
		}
		err = f.Begin(test.paths)
		if got := message(err, dir); got != test.want {
			t.Errorf("%q: got %q, want %q", test.paths, got, test.want)
		}
		f.Abort()
		if _, err := os.Stat(dir); err == nil {
			t.Errorf("%q: nothing was written, but the folder is there", test.paths)
		}
	}
}

func TestPermissions(t *testing.T) {
	if os.Getuid() == 0 {
		t.Skip("root may write everywhere")
	}
	dir := t.TempDir()
	tree{"a/index.html": "a"}.mustBuild(t, dir)
	_ = os.Chmod(filepath.Join(dir, "a"), 0o555)
	defer os.Chmod(filepath.Join(dir, "a"), 0o755)
	_, err := tree{"a/index.html": "new"}.build(t, dir)
	if got, want := message(err, dir), "cannot write OUT/a/index.html: permission denied"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	_, err = tree{}.build(t, dir)
	if got, want := message(err, dir), "cannot remove OUT/a/index.html: permission denied"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	_ = os.Chmod(filepath.Join(dir, "a"), 0o755)
	if stats := (tree{}.mustBuild(t, dir)); stats.Removed != 1 {
		t.Error("the file is not removed once it can be:", stats)
	}
}

// A symbolic link within the folder, wherever it leads, is neither written
// through nor removed through.
func TestSymlinks(t *testing.T) {
	outside := t.TempDir()
	tree{"index.html": "theirs", "secret": "theirs"}.put(t, outside)
	for _, target := range []string{outside, "mine"} {
		dir := t.TempDir()
		tree{"a/index.html": "a", "b/secret": "b", "c": "c"}.mustBuild(t, dir)
		tree{"mine/index.html": "mine", "mine/secret": "mine"}.put(t, dir)
		for _, link := range []string{"a", "b", "c"} {
			_ = os.RemoveAll(filepath.Join(dir, link))
			if err := os.Symlink(target, filepath.Join(dir, link)); err != nil {
				t.Skip(err)
			}
		}
		_, err := tree{"a/index.html": "new"}.build(t, dir)
		if got, want := message(err, dir), "OUT/a is a symbolic link that digest did not make and stands in the way of the site's own"; got != want {
			t.Errorf("got %q, want %q", got, want)
		}
		tree{"c": "new"}.mustBuild(t, dir) // removes b/secret, by name
		if got, _ := os.ReadFile(filepath.Join(dir, "c")); string(got) != "new" {
			t.Errorf("a file does not replace a link in its place: %q", got)
		}
		if diff := cmp.Diff(tree{"index.html": "theirs", "secret": "theirs"}, read(t, outside)); diff != "" {
			t.Errorf("outside (-want +got):\n%s", diff)
		}
		if diff := cmp.Diff(tree{"index.html": "mine", "secret": "mine"}, read(t, filepath.Join(dir, "mine"))); diff != "" {
			t.Errorf("inside (-want +got):\n%s", diff)
		}
	}
}
