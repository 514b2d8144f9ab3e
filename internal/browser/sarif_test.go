package browser

import (
	"bytes"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"digest"
	"digest/internal/diag"
)

// checkSARIF holds a log against the schema of SARIF 2.1.0.
func checkSARIF(t *testing.T, log []byte) (complaints string) {
	t.Helper()
	schema := filepath.Join(packages, "@microsoft", "jest-sarif", "lib", "schemas", "sarif-2.1.0-rtm.5.json")
	needs(t, "node", schema)
	check := exec.Command("node", "sarif.js", filepath.Join("..", schema))
	check.Dir, check.Stdin = "validators", bytes.NewReader(log)
	out, err := check.CombinedOutput()
	if err != nil {
		return string(out) + err.Error()
	}
	return ""
}

// TestSARIF prints a finding of each code, in places of all kinds.
func TestSARIF(t *testing.T) {
	places := []diag.Position{{}, {File: "config.toml"}, {File: "content/a b:c.id.md", Line: 3}, {File: "content/新闻.md", Line: 1, Column: 2}}
	var found []diag.Finding
	for i, code := range diag.CodeIDs() {
		f := diag.Errorf(places[i%len(places)], code, "message").WithHint("hint").Marking("mark")
		f.Severity = max(f.Severity, diag.Warning)
		found = append(found, f)
	}
	for _, findings := range [][]diag.Finding{found, nil} {
		var log bytes.Buffer
		sarif := diag.SARIF{Version: "devel", Explain: digest.Explain}
		if err := sarif.Print(&log, findings, func(string) []byte { return []byte("some text") }); err != nil {
			t.Fatal(err)
		}
		if complaints := checkSARIF(t, log.Bytes()); complaints != "" {
			t.Errorf("with %d findings: %s", len(findings), complaints)
		}
		broken := bytes.Replace(log.Bytes(), []byte("unicodeCodePoints"), []byte("letters"), 1)
		if complaints := checkSARIF(t, broken); !strings.Contains(complaints, "columnKind") {
			t.Errorf("a wrong columnKind is not seen: %s", complaints)
		}
	}
}
