//go:build unix

package build_test

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
)

// The tests of what machines do to builds run the digest command as users do.
// They know nothing of how a build remembers.

// commandFile is the digest command, which is made when the first test asks for
// it, in commandFolder.
var (
	commandFolder string
	commandOnce   = sync.OnceValues(func() (string, error) {
		var err error
		if commandFolder, err = os.MkdirTemp("", "digest-command-"); err != nil {
			return "", err
		}
		name := filepath.Join(commandFolder, "digest")
		// Tests run it as a user who has no rights, too.
		return name, errors.Join(os.Chmod(commandFolder, 0o755), makeCommand(name))
	})
)

func TestMain(m *testing.M) {
	code := m.Run()
	if commandFolder != "" {
		_ = os.RemoveAll(commandFolder)
	}
	os.Exit(code)
}

func commandFile(t *testing.T) string {
	t.Helper()
	name, err := commandOnce()
	if err != nil {
		t.Fatal(err)
	}
	return name
}

// makeCommand builds the command into a file.
func makeCommand(name string, flags ...string) error {
	sources, err := filepath.Glob("../../cmd/digest/*.go")
	if err != nil || len(sources) == 0 {
		return fmt.Errorf("the command has no sources: %w", err)
	}
	for _, name := range sources { // go test keeps a result until what it looked at changes
		if _, err := os.Stat(name); err != nil {
			return err
		}
	}
	args := append([]string{"build", "-buildvcs=false", "-o", name}, flags...)
	if out, err := exec.Command("go", append(args, "digest/cmd/digest")...).CombinedOutput(); err != nil {
		return fmt.Errorf("go build: %w\n%s", err, out)
	}
	return nil
}

// digestBuild is a build of a site, not yet begun.
func digestBuild(t *testing.T, site, output string) *exec.Cmd {
	t.Helper()
	return exec.Command(commandFile(t), "build", "--now", "2024-07-01", "--source", site, "--output", output)
}

// ending is how a command ended.
type ending struct {
	code           int
	stdout, stderr string
}

// finish runs a command to its end, in any goroutine. Whatever befalls it, it
// does not panic.
func finish(t *testing.T, cmd *exec.Cmd) ending {
	t.Helper()
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	err := cmd.Run()
	if exit := (*exec.ExitError)(nil); err != nil && !errors.As(err, &exit) {
		t.Error(err)
		return ending{code: -1}
	}
	e := ending{cmd.ProcessState.ExitCode(), stdout.String(), stderr.String()}
	if strings.Contains(e.stderr, "panic") || strings.Contains(e.stderr, "goroutine ") {
		t.Errorf("a build panics:\n%s", e.stderr)
	}
	return e
}

// mustBuild runs a build that has no reason to fail or to complain.
func mustBuild(t *testing.T, site, output string) {
	t.Helper()
	mustEndWell(t, digestBuild(t, site, output))
}

func mustEndWell(t *testing.T, cmd *exec.Cmd) ending {
	t.Helper()
	e := finish(t, cmd)
	if e.code != 0 || e.stderr != "" {
		t.Fatalf("a build ends with %d and says\n%s", e.code, e.stderr)
	}
	return e
}

// mustComplain runs a build that cannot succeed, and wants one of the messages.
func mustComplain(t *testing.T, cmd *exec.Cmd, messages ...string) {
	t.Helper()
	e := finish(t, cmd)
	if e.code != 1 {
		t.Fatalf("a build that cannot succeed ends with %d and says\n%s%s", e.code, e.stdout, e.stderr)
	}
	for _, m := range messages {
		if strings.Contains(e.stderr, m) {
			return
		}
	}
	t.Errorf("got the message\n%swant one of %q", e.stderr, messages)
}

// cold is what a site comes to without any memory, built from a copy of it.
func cold(t *testing.T, site string) map[string][]byte {
	t.Helper()
	return coldWith(t, commandFile(t), site)
}

func coldWith(t *testing.T, command, site string) map[string][]byte {
	t.Helper()
	dir, err := os.MkdirTemp("", "digest-cold-")
	if err != nil {
		t.Fatal(err)
	}
	defer os.RemoveAll(dir)
	copySite(t, site, dir)
	output := filepath.Join(dir, "public")
	cmd := digestBuild(t, dir, output)
	cmd.Path = command
	mustEndWell(t, cmd)
	return tree(t, output)
}

// copySite copies all of a site that is not made by builds. The copies are new
// files, as after a checkout.
func copySite(t *testing.T, from, to string) {
	t.Helper()
	for _, name := range []string{"config.toml", "content", "static", "templates"} {
		copyAll(t, filepath.Join(from, name), filepath.Join(to, name))
	}
}

// copyAll copies a file or folder; what is not there is not copied.
func copyAll(t *testing.T, from, to string) {
	t.Helper()
	info, err := os.Stat(from)
	switch {
	case errors.Is(err, os.ErrNotExist):
		return
	case err == nil && info.IsDir():
		err = os.CopyFS(to, os.DirFS(from))
	case err == nil:
		var text []byte
		if text, err = os.ReadFile(from); err == nil {
			err = os.WriteFile(to, text, 0o644)
		}
	}
	if err != nil {
		t.Fatal(err)
	}
}
