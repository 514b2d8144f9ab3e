package markdown

import (
	"bytes"
	"os"
	"testing"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
)

// benchText is an article of some 6 kB.
func benchText(b *testing.B) []byte {
	text, err := os.ReadFile("testdata/bench.md")
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	return text
}

func BenchmarkParse(b *testing.B) {
	src := testSource("bench.md", benchText(b))
	for b.Loop() {
		Parse(src)
	}
}

// BenchmarkGoldmark is the measure for BenchmarkParse: the same text, parsed
// and written by goldmark with the same extensions.
func BenchmarkGoldmark(b *testing.B) {
	text := benchText(b)
	md := goldmark.New(goldmark.WithExtensions(extension.Table, extension.Footnote, extension.NewCJK(
		extension.WithEastAsianLineBreaks(extension.EastAsianLineBreaksCSS3Draft), extension.WithEscapedSpace())))
	var out bytes.Buffer
	for b.Loop() {
		out.Reset()
		if err := md.Convert(text, &out); err != nil {
			b.Fatal(err)
		}
	}
}
