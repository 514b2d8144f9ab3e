package deploy

import (
	"bytes"
	"context"
	"crypto/md5"
	"encoding/hex"
	"fmt"
	"io"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"time"
)

// rsync is a store behind the program rsync: a folder by ssh, or a module of a
// daemon.
type rsync struct {
	dest string   // ends in "/"
	args []string // of every run
}

func openRsync(u *url.URL) (store, error) {
	if err := checkHost(u); err != nil {
		return nil, err
	}
	// Arguments reach the other side as they are; names are printed as they are.
	r := &rsync{args: []string{"--protect-args", "--8-bit-output"}}
	if u.Scheme == "rsync" {
		plain := *u
		plain.RawQuery = ""
		r.dest = strings.TrimSuffix(plain.String(), "/") + "/"
		return r, nil
	}
	remote := "ssh -o BatchMode=yes"
	if u.Port() != "" {
		remote += " -p " + u.Port() // digits, or the URL would not have been read
	}
	r.args = append(r.args, "--rsh", remote)
	r.dest = account(u) + ":" + remoteDir(u) + "/"
	return r, nil
}

func (r *rsync) run(ctx context.Context, dir, stdin string, args ...string) ([]byte, error) {
	return program(ctx, dir, stdin, "rsync", append(append([]string{}, r.args...), args...)...)
}

// listed is a line of a listing: mode, size, time, name.
var listed = regexp.MustCompile(`^-\S+\s+([0-9,]+) (\d{4}/\d\d/\d\d \d\d:\d\d:\d\d) (.+)$`)

func (r *rsync) list(ctx context.Context) (map[string]object, error) {
	out, err := r.run(ctx, "", "", "--recursive", "--list-only", "--no-human-readable", "--exclude=/"+strings.TrimSuffix(own, "/"), r.dest)
	if err != nil && !isAbsent(err) {
		return nil, err
	}
	objects := map[string]object{}
	for line := range strings.Lines(string(out)) {
		m := listed.FindStringSubmatch(strings.TrimSuffix(line, "\n"))
		if m == nil {
			continue // a folder
		}
		size, _ := strconv.ParseInt(strings.ReplaceAll(m[1], ",", ""), 10, 64)
		changed, err := time.Parse("2006/01/02 15:04:05", m[2])
		if err != nil {
			return nil, fmt.Errorf("rsync lists %q: %w", m[3], err)
		}
		objects[m[3]] = object{size: size, changed: changed}
	}
	return objects, nil
}

// isAbsent reports whether rsync did not find what it was to read.
func isAbsent(err error) bool { return said(err, "No such file or directory") }

func (r *rsync) read(ctx context.Context, name string) ([]byte, object, error) {
	dir, err := os.MkdirTemp("", "digest-deploy-")
	if err != nil {
		return nil, object{}, err
	}
	defer os.RemoveAll(dir)
	if _, err := r.run(ctx, "", "", "--times", r.dest+name, dir+"/"); err != nil {
		if isAbsent(err) {
			err = fs.ErrNotExist
		}
		return nil, object{}, err
	}
	local := filepath.Join(dir, filepath.Base(filepath.FromSlash(name)))
	info, err := os.Stat(local)
	if err != nil {
		return nil, object{}, err
	}
	text, err := os.ReadFile(local)
	return text, object{changed: info.ModTime()}, err
}

func (r *rsync) sum(ctx context.Context, name string) (string, error) {
	text, _, err := r.read(ctx, name)
	sum := md5.Sum(text)
	return hex.EncodeToString(sum[:]), err
}

func (r *rsync) write(ctx context.Context, name string, _ header, body io.ReadSeeker) error {
	dir, err := stage(name, body)
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	return r.send(ctx, dir, []string{name})
}

// create lets rsync look whether the file is there, and then looks whose it
// is.
func (r *rsync) create(ctx context.Context, name string, _ header, body io.ReadSeeker) error {
	want, err := io.ReadAll(body)
	if err != nil {
		return err
	}
	dir, err := stage(name, bytes.NewReader(want))
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	if err := r.send(ctx, dir, []string{name}, "--ignore-existing"); err != nil {
		return err
	}
	got, _, err := r.read(ctx, name)
	if err == nil && !bytes.Equal(got, want) {
		err = fs.ErrExist
	}
	return err
}

// send sends files of a folder, each under its path. Rsync writes each beside
// its place and renames it.
func (r *rsync) send(ctx context.Context, dir string, paths []string, more ...string) error {
	args := append([]string{"--ignore-times", "--chmod=D755,F644", "--perms", "--from0", "--files-from=-"}, more...)
	_, err := r.run(ctx, "", strings.Join(paths, "\x00"), append(args, dir+"/", r.dest)...)
	return err
}

func (r *rsync) writeAll(ctx context.Context, folder string, files []*file) error {
	return stageAll(folder, files, func(dir string, paths []string) error { return r.send(ctx, dir, paths) })
}

func (r *rsync) remove(ctx context.Context, name string) error {
	return r.removeAll(ctx, []string{name})
}

// removeAll names files that a folder does not have, only their folders: rsync
// removes them from the other side.
func (r *rsync) removeAll(ctx context.Context, paths []string) error {
	dir, err := os.MkdirTemp("", "digest-deploy-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	for _, name := range paths {
		if err := os.MkdirAll(filepath.Join(dir, filepath.Dir(filepath.FromSlash(name))), 0o755); err != nil {
			return err
		}
	}
	return r.send(ctx, dir, paths, "--delete-missing-args")
}

func (r *rsync) sweep(context.Context, coming) error { return nil }

func (r *rsync) close() error { return nil }
