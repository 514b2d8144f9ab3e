package markdown

import (
	"bytes"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"
)

// hostile texts are those that take some Markdown parser more than linear
// time or space. Each is a head, a part that is repeated, and a tail.
var hostile = map[string][3]string{
	"letters":            {"", "a", ""},
	"quotes":             {"", ">", " x"},
	"quote lines":        {"", strings.Repeat(">", 50) + "a\n", ""},
	"lists":              {"", "- ", "x"},
	"ordered":            {"", "1. ", "x"},
	"brackets":           {"", "[", ""},
	"closed brackets":    {"", "[a](", ""},
	"brackets both":      {"", "[]", ""},
	"images":             {"", "![", ""},
	"links":              {"", "[a](b) ", ""},
	"links and stars":    {"*a ", "[*a](b) ", ""},
	"nested links":       {"", "[a](b", ""},
	"stars":              {"", "*a_ ", ""},
	"strong":             {"a**b", "c* ", ""},
	"open stars":         {"", "**a ", ""},
	"backticks":          {"", "`a``b```c````", ""},
	"tags":               {"", "<a ", ""},
	"html":               {"", "<b>x</b>", ""},
	"comments":           {"", "<!-- ", ""},
	"comment lines":      {"", "<!--\n\n", ""},
	"declarations":       {"", "<!A ", ""},
	"instructions":       {"", "<?", ""},
	"entities":           {"", "&", ""},
	"backslashes":        {"", "\\", ""},
	"headings":           {"", "# a\n", ""},
	"bad fragments":      {"", "[a](#b)\n", ""},
	"footnotes":          {"[^1]: x\n\n", "[^1] ", ""},
	"footnote pages":     {"[^1]: " + strings.Repeat("x", 1000) + "\n\n", "[^1]\n\n<!-- page -->\n\n", ""},
	"footnote labels":    {"", "[^a", ""},
	"references":         {"[r]: /" + strings.Repeat("x", 10000) + "\n\n", "[r] ", ""},
	"definitions":        {"", "[a]: b\n", ""},
	"spaced definitions": {"", "[a]: b\n\n", ""},
	"table":              {strings.Repeat("|a", 5000) + "\n" + strings.Repeat("|-", 5000) + "\n", "|\n", ""},
	"table pipes":        {"|a|\n|-|\n", "|`\\|`|\n", ""},
	"table lines":        {"", "a\n-\n", ""},
	"control characters": {"", "\b", ""},
	"carriage returns":   {"", "a\r", ""},
	"setext":             {"", "a\n", "==="},
	"fences":             {"", "```\n", ""},
	"pages":              {"", "<!-- page -->\n", ""},
	"braces":             {"> a\n> — ", "{#a ", "}"},
	"marks":              {"# ", "\u0301", ""},
}

// TestHostile parses every hostile text at a size at which quadratic work
// would not end before the test's deadline. How the time grows is for the
// benchmark to say.
func TestHostile(t *testing.T) {
	for name, parts := range hostile {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			Parse(testSource("hostile.md", repeated(parts, 1<<18)))
		})
	}
}

// BenchmarkHostile shows how time grows with eight times the text: ns/byte
// should stay about the same.
func BenchmarkHostile(b *testing.B) {
	for _, name := range slices.Sorted(maps.Keys(hostile)) {
		for _, size := range []int{1 << 15, 1 << 18} {
			text := repeated(hostile[name], size)
			b.Run(fmt.Sprintf("%s/%dkB", strings.ReplaceAll(name, " ", "-"), size>>10), func(b *testing.B) {
				for b.Loop() {
					Parse(testSource("hostile.md", text))
				}
				b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*len(text)), "ns/byte")
			})
		}
	}
}

// repeated is a head, as many parts as fit into a size, and a tail.
func repeated(parts [3]string, size int) []byte {
	var text bytes.Buffer
	text.WriteString(parts[0])
	for text.Len() < size {
		text.WriteString(parts[1])
	}
	text.WriteString(parts[2])
	return text.Bytes()
}
