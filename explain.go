package digest

import (
	"embed"
	"strings"
)

//go:embed docs/findings.md docs/audit.md
var docs embed.FS

// Explain returns what the documentation says of the code of a finding, in
// Markdown; "" if it says nothing.
func Explain(code string) string {
	for _, page := range []string{"docs/findings.md", "docs/audit.md"} {
		text, err := docs.ReadFile(page)
		if err != nil {
			continue
		}
		if _, section, found := strings.Cut(string(text), "\n## "+code+"\n"); found {
			section, _, _ = strings.Cut(section, "\n## ")
			return strings.TrimSpace(section)
		}
	}
	return ""
}
