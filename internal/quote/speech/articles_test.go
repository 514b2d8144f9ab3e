package speech

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"
)

// TestArticles reads testdata/articles: an article a file, named by its
// language, with its quotes below: all in marks in their order, a line each, as
//
//	kind | speaker | kind of speaker | first segment // second segment
//
// A line that begins with "indirect" must be among the reported speech.
func TestArticles(t *testing.T) {
	paths, err := filepath.Glob("testdata/articles/*.txtar")
	if err != nil || len(paths) == 0 {
		t.Fatalf("no articles: %v", err)
	}
	for _, path := range paths {
		name := strings.TrimSuffix(filepath.Base(path), ".txtar")
		t.Run(name, func(t *testing.T) {
			archive, err := txtar.ParseFile(path)
			if err != nil || len(archive.Files) != 1 {
				t.Fatalf("want an article and its quotes: %v", err)
			}
			tag, _, _ := strings.Cut(name, "-")
			direct, indirect := lines(string(archive.Comment), tag)
			var want []string
			for line := range strings.Lines(string(archive.Files[0].Data)) {
				line = strings.TrimSpace(line)
				switch {
				case line == "":
				case !strings.HasPrefix(line, "indirect"):
					want = append(want, line)
				case !indirect[line]:
					t.Errorf("not found: %s", line)
				}
			}
			for i := range max(len(want), len(direct)) {
				if a, b := at0(want, i), at0(direct, i); a != b {
					t.Errorf("quote %d\nwant %s\ngot  %s", i+1, a, b)
				}
			}
		})
	}
}

// lines writes the quotes of an article as the test's files have them.
func lines(article, tag string) (direct []string, indirect map[string]bool) {
	indirect = map[string]bool{}
	for _, q := range Find(article, Options{Lang: tag}) {
		said := make([]string, len(q.Segments))
		for i, s := range q.Segments {
			said[i] = strings.Join(strings.Fields(s.Text), " ")
		}
		line := strings.Join([]string{q.Kind, q.Speaker, q.SpeakerKind, strings.Join(said, " // ")}, " | ")
		line = strings.Join(strings.Fields(line), " ")
		if q.Kind == "indirect" {
			indirect[line] = true
		} else {
			direct = append(direct, line)
		}
	}
	return direct, indirect
}

func at0(list []string, i int) string {
	if i < len(list) {
		return list[i]
	}
	return "nothing"
}
