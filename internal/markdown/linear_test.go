package markdown

import (
	"bytes"
	"strings"
	"testing"
	"time"
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

// TestLinear holds that eight times the text takes no more than some twenty
// times the time, and little in all.
func TestLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("takes seconds")
	}
	for name, parts := range hostile {
		t.Run(name, func(t *testing.T) {
			const small = 1 << 15
			one, eight := timeOf(parts, small), timeOf(parts, 8*small)
			if eight > 20*one && eight > 500*time.Millisecond {
				t.Errorf("%d kB take %v, %d kB %v", small>>10, one, small>>7, eight)
			}
		})
	}
}

func timeOf(parts [3]string, size int) time.Duration {
	var text bytes.Buffer
	text.WriteString(parts[0])
	for text.Len() < size {
		text.WriteString(parts[1])
	}
	text.WriteString(parts[2])
	src := testSource("hostile.md", text.Bytes())
	start := time.Now()
	Parse(src)
	return time.Since(start)
}
