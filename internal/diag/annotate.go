package diag

import (
	"bufio"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"strings"
)

// PrintGitHub writes findings as the workflow commands that GitHub Actions
// turns into annotations of lines. Source is that of Print.
func PrintGitHub(w io.Writer, findings []Finding, source func(file string) []byte) error {
	out := bufio.NewWriter(w)
	cache := lineCache{source: source}
	for _, f := range findings {
		fmt.Fprintf(out, "::%s file=%s", f.Severity, commandProperty(f.File))
		if f.Line > 0 {
			fmt.Fprintf(out, ",line=%d", f.Line)
		}
		if f.Column > 0 {
			fmt.Fprintf(out, ",col=%d", f.Column)
		}
		if end := cache.end(f); end > 0 {
			fmt.Fprintf(out, ",endColumn=%d", end)
		}
		fmt.Fprintf(out, ",title=%s::%s\n", commandProperty(f.Code), commandData(f.advice()))
	}
	return out.Flush()
}

// What a workflow command would take for its own.
var (
	dataEscapes     = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A")
	propertyEscapes = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A", ":", "%3A", ",", "%2C")
)

func commandData(text string) string     { return dataEscapes.Replace(text) }
func commandProperty(text string) string { return propertyEscapes.Replace(text) }

// gitLabSeverities are the words of GitLab's code quality reports.
var gitLabSeverities = map[Severity]string{Warning: "minor", Error: "major"}

// PrintGitLab writes findings as a code quality report of GitLab.
func PrintGitLab(w io.Writer, findings []Finding) error {
	type lines struct {
		Begin int `json:"begin"`
	}
	type location struct {
		Path  string `json:"path"`
		Lines lines  `json:"lines"`
	}
	type issue struct {
		Description string   `json:"description"`
		CheckName   string   `json:"check_name"`
		Fingerprint string   `json:"fingerprint"`
		Severity    string   `json:"severity"`
		Location    location `json:"location"`
	}
	issues := []issue{}
	seen := map[string]int{}
	for _, f := range findings {
		issues = append(issues, issue{
			f.advice(), f.Code, f.fingerprint(seen), gitLabSeverities[f.Severity],
			location{f.File, lines{max(f.Line, 1)}}, // a line must be named
		})
	}
	encoder := json.NewEncoder(w)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	return encoder.Encode(issues)
}

// fingerprint names a finding from one run to the next, wherever its line has
// gone by then. Seen counts those that would have the same.
func (f Finding) fingerprint(seen map[string]int) string {
	key := strings.Join([]string{f.File, f.Code, f.Message}, "\x00")
	seen[key]++
	sum := sha256.Sum256(fmt.Appendf(nil, "%s\x00%d", key, seen[key]))
	return hex.EncodeToString(sum[:16])
}

// advice is the message, and on a line of its own the hint.
func (f Finding) advice() string {
	if f.Hint == "" {
		return printable(f.Message)
	}
	return printable(f.Message) + "\nhint: " + printable(f.Hint)
}

// end is the column after what the finding marks, 0 if it marks nothing. Marks
// end with their line, as carets do.
func (c *lineCache) end(f Finding) int {
	line, ok := c.line(f.Position)
	if !ok || f.Length == 0 {
		return 0
	}
	if end := min(f.Column+f.Length, len([]rune(line))+1); end > f.Column {
		return end
	}
	return 0
}
