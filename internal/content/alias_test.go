package content

import (
	"path"
	"strings"
	"testing"
)

func TestCleanAlias(t *testing.T) {
	for alias, want := range map[string]string{
		"/old/path/": "/old/path/", "/old/path": "/old/path/", "/a/b.html": "/a/b.html", "/": "/",
		"old/path": "", "/../etc": "", "/a/../b": "", "/a?b": "", "/a#b": "", `/a\b`: "", "/a.png": "", "/a:b/": "", "/./a:b/": "", "/ab:c/": "/ab:c/", "/a\a/": "", "https://x.example/": "",
	} {
		got, ok := cleanAlias(alias)
		if ok != (want != "") || ok && got != want {
			t.Errorf("cleanAlias(%q) = %q, %v, want %q", alias, got, ok, want)
		}
	}
}

// Whatever an alias is, the file that it claims stays under the output folder,
// and cleaning it again changes nothing.
func FuzzAlias(f *testing.F) {
	for _, seed := range []string{"/old/", "/../x", "//x", "/a/./b/", "/%2e%2e/", "/a/..", "/ب/", "/./c:/x/"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, alias string) {
		place, ok := cleanAlias(alias)
		if !ok {
			return
		}
		name := strings.TrimPrefix(place, "/")
		if name == "" || strings.HasSuffix(name, "/") {
			name += "index.html"
		}
		if path.IsAbs(name) || name != path.Clean(name) || strings.HasPrefix(name, "../") || len(name) > 1 && name[1] == ':' {
			t.Errorf("alias %q claims the file %q", alias, name)
		}
		if again, ok := cleanAlias(place); !ok || again != place {
			t.Errorf("cleanAlias(%q) = %q, %v", place, again, ok)
		}
	})
}
