package markdown

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/txtar"
)

var update = flag.Bool("update", false, "rewrite what the cases in testdata expect")

// TestParse runs testdata/*.txtar. A case is name.md, with name.html for the
// body, name.text for everything else and name.findings; what is expected to
// be empty is left out. To add one, write name.md and run with -update.
func TestParse(t *testing.T) {
	for _, path := range caseFiles(t) {
		archive, err := txtar.ParseFile(path)
		if err != nil {
			t.Fatal(err)
		}
		t.Run(strings.TrimSuffix(filepath.Base(path), ".txtar"), func(t *testing.T) {
			got := runCases(t, archive)
			if *update {
				if err := os.WriteFile(path, txtar.Format(got), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			if diff := cmp.Diff(string(txtar.Format(archive)), string(txtar.Format(got))); diff != "" && !*update {
				t.Errorf("%s (-want +got):\n%s", path, diff)
			}
		})
	}
}

// caseFiles fails on zero files: a test that runs nothing passes for ever.
func caseFiles(t testing.TB) []string {
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatalf("no cases in testdata (%v)", err)
	}
	return files
}

// runCases returns the archive with the results that it should have.
func runCases(t *testing.T, archive *txtar.Archive) *txtar.Archive {
	out := &txtar.Archive{Comment: archive.Comment}
	for _, file := range archive.Files {
		name, ok := strings.CutSuffix(file.Name, ".md")
		if !ok {
			continue
		}
		src := testSource(file.Name, unescape(file.Data))
		d := Parse(src)
		checkDocument(t, src, d)
		out.Files = append(out.Files, file)
		for _, result := range []txtar.File{
			{Name: name + ".html", Data: []byte(readableBody(d))},
			{Name: name + ".text", Data: []byte(readableText(d))},
			{Name: name + ".findings", Data: []byte(readableFindings(d))},
		} {
			if len(result.Data) > 0 {
				out.Files = append(out.Files, result)
			}
		}
	}
	return out
}

// unescape lets a case hold what an editor or git would spoil.
func unescape(text []byte) []byte {
	return []byte(strings.NewReplacer("⟦CR⟧", "\r", "⟦BS⟧", "\b", "⟦NUL⟧", "\x00", "⟦LS⟧", "\u2028", "⟦BOM⟧", byteOrderMark,
		"⟦ZWNJ⟧", "\u200c", "⟦BAD⟧", "\xff", "⟦SP⟧", " ").Replace(string(text)))
}

func readableBody(d *Document) string {
	var b strings.Builder
	d.Body.Walk(
		func(html string) { b.WriteString(html) },
		func(kind MarkKind, argument string) {
			fmt.Fprintf(&b, "⟦%c %s⟧", kind, argument)
			if kind == MarkBlock || kind == MarkPage {
				b.WriteString("\n")
			}
		})
	return b.String()
}

var kindNames = [...]string{"paragraph", "heading", "quotation", "blockquote", "list", "code", "table", "rule", "footnotes"}

func readableText(d *Document) string {
	var b strings.Builder
	for i, block := range d.Blocks {
		fmt.Fprintf(&b, "%d %s page %d [%d:%d] %q\n", i, kindNames[block.Kind], block.Page, block.Start, block.End, block.Text)
	}
	for _, h := range d.Headings {
		fmt.Fprintf(&b, "heading %d #%s %q page %d at %s\n", h.Level, h.ID, h.Text, h.Page, h.At)
	}
	for _, q := range d.Quotes {
		fmt.Fprintf(&b, "quote in %d #%s %q by %q %v at %s, %s\n", q.Block, q.ID, q.Text, q.Attribution, q.Attributes, q.At, q.SpeakerAt)
	}
	for _, l := range d.Links {
		fmt.Fprintf(&b, "link %s%s at %s\n", l.Target.Key, l.Target.Fragment, l.At)
	}
	if len(d.Pictures) > 0 {
		fmt.Fprintf(&b, "pictures %q\n", d.Pictures)
	}
	if d.Assist.Text != "" {
		fmt.Fprintf(&b, "assist %q at %s\n", d.Assist.Text, d.Assist.At)
	}
	if d.Desk.Text != "" {
		fmt.Fprintf(&b, "desk %q at %s\n", d.Desk.Text, d.Desk.At)
	}
	return b.String()
}

func readableFindings(d *Document) string {
	var b strings.Builder
	for _, f := range d.Findings {
		fmt.Fprintf(&b, "%s\n", f.Error())
		if f.Hint != "" {
			fmt.Fprintf(&b, "  hint: %s\n", f.Hint)
		}
	}
	return b.String()
}
