package markdown

import (
	"bytes"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestCorpus parses real articles. It prints their findings with -v, to be
// read: every one must be true.
func TestCorpus(t *testing.T) {
	root := os.Getenv("DIGEST_CORPUS")
	if root == "" {
		t.Skip("DIGEST_CORPUS names no folder of articles")
	}
	files, counts := 0, map[string]int{}
	err := filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || filepath.Ext(path) != ".md" {
			return err
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		files++
		src := testSource(path, text)
		src.Body = bodyOf(text)
		d := Parse(src)
		checkDocument(t, src, d)
		for _, f := range d.Findings {
			counts[f.Code]++
			t.Logf("%s | %s", f.Error(), f.Hint)
		}
		if d.Desk.Text+d.Assist.Text != "" {
			t.Logf("%s: tail %q %q", path, d.Desk.Text, d.Assist.Text)
		}
		return nil
	})
	if err != nil || files == 0 {
		t.Fatalf("%d files, %v", files, err)
	}
	fmt.Println(files, "files:", counts)
}

// bodyOf skips TOML front matter.
func bodyOf(text []byte) int {
	if !bytes.HasPrefix(text, []byte("+++\n")) {
		return 0
	}
	if i := bytes.Index(text, []byte("\n+++\n")); i >= 0 {
		return i + len("\n+++\n")
	}
	return 0
}

// testSource resolves every path but those that say "missing".
func testSource(file string, text []byte) Source {
	return Source{
		File: file, Text: text, Reserved: []string{"reserved"},
		Link: func(destination string) (Target, *Problem) {
			key, fragment, found := strings.Cut(destination, "#")
			if strings.Contains(key, "missing") {
				return Target{}, &Problem{"link-broken", "no article " + key, "write another"}
			}
			if found {
				fragment = "#" + fragment
			}
			return Target{Key: "story:" + key, Fragment: fragment}, nil
		},
		Image: func(destination string) (Picture, *Problem) {
			if strings.Contains(destination, "missing") {
				return Picture{}, &Problem{"image-missing", "no file " + destination, "put it there"}
			}
			return Picture{Key: "file:" + destination, Width: 640, Height: 480}, nil
		},
	}
}
