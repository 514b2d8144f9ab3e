package deploy

import (
	"context"
	"crypto/md5"
	"encoding/hex"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"net/url"
	"os"
	"path"
	"slices"
	"strings"
)

// sftp is a store behind the program sftp. It has no listing: what the manifest
// names is taken to be there.
type sftp struct {
	args []string
	dir  string
}

func openSFTP(u *url.URL) (store, error) {
	if err := checkHost(u); err != nil {
		return nil, err
	}
	s := &sftp{args: []string{"-q", "-b", "-", "-o", "BatchMode=yes"}, dir: remoteDir(u)}
	if u.Port() != "" {
		s.args = append(s.args, "-P", u.Port())
	}
	s.args = append(s.args, "--", account(u))
	return s, nil
}

// run gives commands to sftp, which runs in a folder of this machine and stops
// at the first that fails, unless that begins with "-".
func (s *sftp) run(ctx context.Context, dir string, commands ...string) error {
	_, err := program(ctx, dir, strings.Join(commands, "\n")+"\n", "sftp", s.args...)
	return err
}

// word is a path as an argument of a command. Between quote marks, patterns are
// not unfolded.
func word(name string) string {
	return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`).Replace(name) + `"`
}

func (s *sftp) place(name string) string { return path.Join(s.dir, name) }

func (s *sftp) list(context.Context) (map[string]object, error) { return nil, nil }

func (s *sftp) read(ctx context.Context, name string) ([]byte, object, error) {
	dir, err := os.MkdirTemp("", "digest-deploy-")
	if err != nil {
		return nil, object{}, err
	}
	defer os.RemoveAll(dir)
	if err := s.run(ctx, dir, "get "+word(s.place(name))+" file"); err != nil {
		if said(err, "not found", "No such file") {
			err = fs.ErrNotExist
		}
		return nil, object{}, err
	}
	text, err := os.ReadFile(dir + "/file")
	return text, object{}, err
}

func (s *sftp) sum(ctx context.Context, name string) (string, error) {
	text, _, err := s.read(ctx, name)
	sum := md5.Sum(text)
	return hex.EncodeToString(sum[:]), err
}

func (s *sftp) write(ctx context.Context, name string, _ header, body io.ReadSeeker) error {
	dir, err := stage(name, body)
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	return s.send(ctx, dir, []string{name}, "rename")
}

// create moves the file to its place by the old form of renaming, which fails
// when there is one.
func (s *sftp) create(ctx context.Context, name string, _ header, body io.ReadSeeker) error {
	dir, err := stage(name, body)
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	err = s.send(ctx, dir, []string{name}, "rename -l")
	if err == nil {
		return nil
	}
	if _, _, reading := s.read(ctx, name); reading == nil {
		return fmt.Errorf("%w: %w", fs.ErrExist, err)
	}
	return err
}

// half ends the name of a file that is on its way.
const half = ".digest-half"

// send sends files of a folder, each under its path: beside its place first,
// then renamed.
func (s *sftp) send(ctx context.Context, dir string, paths []string, rename string) error {
	var commands []string
	for _, folder := range s.folders(paths) {
		commands = append(commands, "-mkdir "+word(folder))
	}
	for _, name := range paths {
		place := s.place(name)
		commands = append(commands, "put "+word(name)+" "+word(place+half), rename+" "+word(place+half)+" "+word(place))
	}
	return s.run(ctx, dir, commands...)
}

// folders are those that files need, from the root on.
func (s *sftp) folders(paths []string) []string {
	needed := map[string]bool{}
	for _, name := range paths {
		for dir := path.Dir(s.place(name)); dir != "." && dir != "/"; dir = path.Dir(dir) {
			needed[dir] = true
		}
	}
	return slices.Sorted(maps.Keys(needed))
}

func (s *sftp) writeAll(ctx context.Context, folder string, files []*file) error {
	return stageAll(folder, files, func(dir string, paths []string) error { return s.send(ctx, dir, paths, "rename") })
}

func (s *sftp) remove(ctx context.Context, name string) error {
	return s.removeAll(ctx, []string{name})
}

// removeAll removes files, and the folders that are empty then.
func (s *sftp) removeAll(ctx context.Context, paths []string) error {
	var commands []string
	for _, name := range paths {
		commands = append(commands, "rm "+word(s.place(name)))
	}
	for _, folder := range slices.Backward(s.folders(paths)) {
		if strings.HasPrefix(folder, s.dir+"/") {
			commands = append(commands, "-rmdir "+word(folder))
		}
	}
	return s.run(ctx, "", commands...)
}

// sweep removes half-sent files of killed deploys.
func (s *sftp) sweep(ctx context.Context, c coming) error {
	var commands []string
	for _, name := range slices.Sorted(maps.Keys(c)) {
		commands = append(commands, "-rm "+word(s.place(name)+half))
	}
	if len(commands) == 0 {
		return nil
	}
	return s.run(ctx, "", commands...)
}

func (s *sftp) close() error { return nil }
