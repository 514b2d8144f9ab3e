package quote

import (
	"bytes"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"digest/internal/config"
	"digest/internal/content"
	"digest/internal/markdown"
)

const articleFile = "content/stories/s/id.md"

// readForWriting reads an article, with all quotes found.
func readForWriting(t *testing.T, file []byte) (*content.Reading, []Quote) {
	t.Helper()
	r, found := content.ReadOne(fstest.MapFS{articleFile: {Data: file}}, articleFile, "id", time.UTC)
	if r == nil || len(found) > 0 {
		t.Fatalf("not an article: %v\n%s", found, file)
	}
	doc := markdown.Parse(markdown.Source{File: r.File, Text: r.Text.Bytes, Body: r.Text.Body})
	quotes, found := Collect(r, doc, (&content.RegisterEntries{}).Registers(), config.Default().Quotes)
	for _, f := range found {
		if f.Code != "quote-unsure" {
			t.Fatalf("%v\n%s", f, file)
		}
	}
	return r, quotes
}

// checkWritten writes an article's quotes and reads it again: the same quotes,
// now named, and every other byte in its place.
func checkWritten(t *testing.T, file []byte) {
	t.Helper()
	r, before := readForWriting(t, file)
	written, n, err := Write(r.Text, before)
	if err != nil {
		t.Fatal(err)
	}
	if n == 0 && !bytes.Equal(written, file) {
		t.Fatalf("nothing to write, and the file changed:\n%s", written)
	}
	if same := commonEnds(file, written); same < len(file) {
		t.Fatalf("of %d bytes only %d are in their places:\n%s", len(file), same, written)
	}
	_, after := readForWriting(t, written)
	if len(before) != len(after) {
		t.Fatalf("%d quotes became %d:\n%s", len(before), len(after), written)
	}
	for i := range after {
		a, b := before[i], after[i]
		if b.Found || strings.Join(a.Words, "|") != strings.Join(b.Words, "|") || a.Speaker.Name != b.Speaker.Name || a.Card != b.Card || !a.Date.Equal(b.Date) {
			t.Errorf("%+v\nbecame\n%+v", a, b)
		}
	}
}

// commonEnds counts the bytes that both begin with and both end in.
func commonEnds(a, b []byte) int {
	begin := 0
	for begin < min(len(a), len(b)) && a[begin] == b[begin] {
		begin++
	}
	end := 0
	for end < min(len(a), len(b))-begin && a[len(a)-1-end] == b[len(b)-1-end] {
		end++
	}
	return begin + end
}

const writeBody = `
“Pilihan \"operasional\" itu tentu saja tetap di tangan Ukraina sendiri,” kata Jens Stoltenberg kepada wartawan di Oslo, Selasa.

“Itu pilihan yang sulit, C:\\temp.”

“Kami tidak akan menyerah pada tekanan siapa pun,” kata dua pejabat Prancis.
`

func TestWrite(t *testing.T) {
	for name, front := range map[string]string{
		"TOML":        "+++\ntitle = \"Kabar\"\ndate = 2024-05-31\n+++\n",
		"tables":      "+++\ntitle = \"Kabar\"\ndate = 2024-05-31\n\n[[quote]]\nid = \"a\"\ntext = \"Itu pilihan yang sulit\"\nspeaker = \"Budi\"\n\n[params]\nx = 1\n+++\n",
		"YAML":        "---\ntitle: Kabar\ndate: 2024-05-31\n---\n",
		"CRLF":        "+++\r\ntitle = \"Kabar\"\r\ndate = 2024-05-31\r\n+++\r\n",
		"no line end": "+++\ntitle = \"Kabar\"\ndate = 2024-05-31\n+++ \n",
	} {
		t.Run(name, func(t *testing.T) {
			file := []byte(front + writeBody)
			if _, quotes := readForWriting(t, file); len(quotes) < 2 {
				t.Fatalf("the case has only %d quotes", len(quotes))
			}
			checkWritten(t, file)
		})
	}
}

func TestWriteRefuses(t *testing.T) {
	for _, front := range []string{
		"---\ntitle: Kabar\ndate: 2024-05-31\nquote:\n  - text: Itu pilihan\n    speaker: Budi\n---\n",
		"+++\ntitle = \"Kabar\"\ndate = 2024-05-31\nquote = [{ text = \"Itu pilihan\", speaker = \"Budi\" }]\n+++\n",
	} {
		r, quotes := readForWriting(t, []byte(front+writeBody))
		if _, _, err := Write(r.Text, quotes); err == nil {
			t.Errorf("written into\n%s", front)
		}
	}
}

// FuzzWrite holds that whatever stands between quote marks is written so that it
// reads back as it was.
func FuzzWrite(f *testing.F) {
	f.Add("Pilihan itu di tangan mereka", "Jens Stoltenberg")
	f.Add(`a "b" \ c 	d`, "Ö'Neil")
	f.Fuzz(func(t *testing.T, words, name string) {
		if strings.ContainsAny(words+name, "\x00\n\r") || strings.ToValidUTF8(words+name, "") != words+name {
			t.Skip()
		}
		file := []byte("+++\ntitle = \"Kabar\"\ndate = 2024-05-31\n+++\n\n“" + words + "” kata " + name + ".\n")
		r, found := content.ReadOne(fstest.MapFS{articleFile: {Data: file}}, articleFile, "id", time.UTC)
		if r == nil || len(found) > 0 {
			t.Skip()
		}
		checkWritten(t, file)
	})
}
