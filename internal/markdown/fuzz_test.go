package markdown

import (
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"
)

// FuzzParse: whatever the bytes are, Parse does not panic, and what it
// returns is whole and safe.
func FuzzParse(f *testing.F) {
	for _, path := range caseFiles(f) {
		archive, err := txtar.ParseFile(path)
		if err != nil {
			f.Fatal(err)
		}
		for _, file := range archive.Files {
			if strings.HasSuffix(file.Name, ".md") {
				f.Add(unescape(file.Data), 0)
			}
		}
	}
	f.Fuzz(func(t *testing.T, text []byte, body int) {
		src := testSource("fuzz.md", text)
		src.Body = body
		checkDocument(t, src, Parse(src))
	})
}
