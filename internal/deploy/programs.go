package deploy

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"time"
)

// patience is how long a program that was cancelled may take to end.
const patience = 2 * time.Second

// program runs one of the system's own programs in a folder and returns what it
// printed. It must never ask: there may be nobody to answer.
func program(ctx context.Context, dir, stdin, name string, args ...string) ([]byte, error) {
	command := exec.CommandContext(ctx, name, args...)
	var out, said bytes.Buffer
	command.Dir, command.Stdin, command.Stdout, command.Stderr = dir, strings.NewReader(stdin), &out, &said
	command.Env = append(command.Environ(), "LC_ALL=C", "TZ=UTC") // what it says is read
	// A program has programs of its own, which hold its pipes: it is asked to end
	// them, and after a while nobody waits for what they could still say.
	command.Cancel = func() error {
		if command.Process.Signal(syscall.SIGTERM) != nil {
			return command.Process.Kill() // Windows has no such signal
		}
		return nil
	}
	command.WaitDelay = patience
	err := command.Run()
	switch {
	case errors.Is(err, exec.ErrNotFound):
		return nil, &Refusal{fmt.Sprintf("the program %s is not there", name), "install " + name + ", or choose a target of another kind"}
	case ctx.Err() != nil:
		return nil, context.Cause(ctx)
	case err != nil:
		return out.Bytes(), &programError{name, printable(strings.TrimSpace(said.String())), err}
	}
	return out.Bytes(), nil
}

// programError is a program that failed, and what it said.
type programError struct {
	name, said string
	err        error
}

func (e *programError) Error() string { return fmt.Sprintf("%s: %v: %s", e.name, e.err, e.said) }

func (e *programError) Unwrap() error { return e.err }

// said reports whether an error is a program that said one of these words.
func said(err error, words ...string) bool {
	var failed *programError
	if !errors.As(err, &failed) {
		return false
	}
	for _, word := range words {
		if strings.Contains(failed.said, word) {
			return true
		}
	}
	return false
}

// checkHost refuses what a program could take for one of its flags, and
// secrets.
func checkHost(u *url.URL) error {
	if _, secret := u.User.Password(); secret {
		return &Refusal{"the target's url has a password in it", "use a key, with ssh-agent or ~/.ssh/config"}
	}
	if u.Hostname() == "" || strings.HasPrefix(u.Hostname(), "-") || strings.HasPrefix(u.User.Username(), "-") || strings.Trim(u.Path, "/") == "" {
		return noTarget(u.String())
	}
	return nil
}

// account is the host of a URL as programs write it, and the user's name there.
func account(u *url.URL) string {
	host := u.Hostname()
	if strings.Contains(host, ":") {
		host = "[" + host + "]"
	}
	if name := u.User.Username(); name != "" {
		host = name + "@" + host
	}
	return host
}

// remoteDir is the folder that a URL names: /srv/site, or from the user's home
// for /~/site.
func remoteDir(u *url.URL) string {
	return strings.TrimSuffix(strings.TrimPrefix(u.Path, "/~/"), "/")
}

// stage writes a body to a file of a new temporary folder, under its path.
func stage(name string, body io.Reader) (dir string, err error) {
	if dir, err = os.MkdirTemp("", "digest-deploy-"); err != nil {
		return "", err
	}
	if err = stageInto(dir, name, body); err != nil {
		os.RemoveAll(dir)
	}
	return dir, err
}

func stageInto(dir, name string, body io.Reader) error {
	target := filepath.Join(dir, filepath.FromSlash(name))
	if err := os.MkdirAll(filepath.Dir(target), 0o755); err != nil {
		return err
	}
	file, err := os.OpenFile(target, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
	if err != nil {
		return err
	}
	_, err = io.Copy(file, body)
	return errors.Join(err, file.Close())
}

// stageAll makes files ready for a program, which can only send what lies on
// the disk: those that are sent as they were built stay in the folder, the
// others are written to a folder of their own. Each folder is given with the
// paths to send from it.
func stageAll(folder string, files []*file, send func(dir string, paths []string) error) error {
	var plain, made []string
	dir, err := os.MkdirTemp("", "digest-deploy-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	for _, f := range files {
		if !f.variant {
			plain = append(plain, f.Path)
			continue
		}
		body, err := f.content()
		if err != nil {
			return err
		}
		if err := stageInto(dir, f.Path, body); err != nil {
			return err
		}
		made = append(made, f.Path)
	}
	if len(plain) > 0 {
		if err := send(folder, plain); err != nil {
			return err
		}
	}
	if len(made) > 0 {
		return send(dir, made)
	}
	return nil
}
