package speech

import (
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/txtar"
)

// TestStories reads testdata/stories: an article a file, named by its language
// and of 5 June 2024, a Wednesday, with its quotes in marks below, as
//
//	kind | speaker | kind of speaker | role | place | day | first segment // second segment
//
// An office or somebody unnamed stands there as printed.
func TestStories(t *testing.T) {
	paths, err := filepath.Glob("testdata/stories/*.txtar")
	if err != nil || len(paths) == 0 {
		t.Fatalf("no stories: %v", err)
	}
	for _, path := range paths {
		name := strings.TrimSuffix(filepath.Base(path), ".txtar")
		t.Run(name, func(t *testing.T) {
			archive, err := txtar.ParseFile(path)
			if err != nil || len(archive.Files) != 1 {
				t.Fatalf("want an article and its quotes: %v", err)
			}
			tag := name[:strings.LastIndexByte(name, '-')]
			got := details(string(archive.Comment), tag)
			if want := strings.TrimSpace(string(archive.Files[0].Data)); got != want {
				t.Errorf("got\n%s\nwant\n%s", got, want)
			}
		})
	}
}

// details writes the quotes of an article as the test's files have them.
func details(article, tag string) string {
	var list []string
	for _, q := range Find(article, Options{Lang: tag, Dateline: time.Date(2024, 6, 5, 0, 0, 0, 0, time.UTC)}) {
		if q.Kind == "indirect" {
			continue
		}
		said := make([]string, len(q.Segments))
		for i, s := range q.Segments {
			said[i] = strings.Join(strings.Fields(s.Text), " ")
		}
		speaker, day := q.Speaker, ""
		if speaker == "" {
			speaker = q.SpeakerAsPrinted
		}
		if !q.Date.IsZero() {
			day = q.Date.Format(time.DateOnly)
		}
		line := strings.Join([]string{q.Kind, speaker, q.SpeakerKind, q.Role, q.Place, day, strings.Join(said, " // ")}, " | ")
		list = append(list, strings.Join(strings.Fields(line), " "))
	}
	return strings.Join(list, "\n")
}
