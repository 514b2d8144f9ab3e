package browser

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"digest/internal/starter"
)

// checkPipeline holds a folder's .gitlab-ci.yml against the schema of GitLab,
// and returns the jobs it has.
func checkPipeline(t *testing.T, folder string) (jobs string, err error) {
	t.Helper()
	program, err := filepath.Abs(filepath.Join(packages, "gitlab-ci-local", "src", "index.js"))
	if err != nil {
		t.Fatal(err)
	}
	needs(t, "node", program)
	check := exec.Command("node", program, "--list-all")
	check.Dir = folder
	out, err := check.CombinedOutput()
	return string(out), err
}

// TestPipeline checks the starter's pipeline for GitLab, and one with a mistake.
func TestPipeline(t *testing.T) {
	needs(t, "git", "")
	folder := filepath.Join(t.TempDir(), "site")
	if _, err := starter.Site(folder, starter.CI{Host: "gitlab"}); err != nil {
		t.Fatal(err)
	}
	for _, args := range [][]string{
		{"init", "--quiet", "--initial-branch", "main"},
		{"remote", "add", "origin", "git@gitlab.example:desk/kilas.git"},
		{"add", "--all"},
		{"-c", "user.name=desk", "-c", "user.email=desk@desk.example", "commit", "--quiet", "-m", "A new site"},
	} {
		if out, err := exec.Command("git", append([]string{"-C", folder}, args...)...).CombinedOutput(); err != nil {
			t.Fatalf("git %v: %v\n%s", args, err, out)
		}
	}
	jobs, err := checkPipeline(t, folder)
	if err != nil {
		t.Errorf("%v\n%s", err, jobs)
	}
	for _, job := range []string{"check", "preview", "publish"} {
		if !strings.Contains(jobs, "\n"+job+" ") {
			t.Errorf("there is no job %s:\n%s", job, jobs)
		}
	}
	file := filepath.Join(folder, ".gitlab-ci.yml")
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, bytes.Replace(text, []byte("codequality:"), []byte("codequalities:"), 1), 0o644); err != nil {
		t.Fatal(err)
	}
	if out, err := checkPipeline(t, folder); err == nil {
		t.Errorf("a report of no kind is not seen:\n%s", out)
	}
}
