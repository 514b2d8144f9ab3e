package deploy

import (
	"context"
	"errors"
	"io"
	"maps"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
)

// folder is a bucket that is a folder of this machine: folders that are empty
// go with the last file in them.
type folder struct {
	bucket
	dir string
}

func (f folder) remove(ctx context.Context, name string) error {
	if err := f.bucket.remove(ctx, name); err != nil {
		return err
	}
	for dir := path.Dir(name); dir != "."; dir = path.Dir(dir) {
		if os.Remove(f.local(dir)) != nil {
			break // there is something in it
		}
	}
	return nil
}

func (f folder) local(name string) string { return filepath.Join(f.dir, filepath.FromSlash(name)) }

// create writes a file that must not be there yet: fileblob looks first and
// writes then, which two deploys may do at once.
func (f folder) create(_ context.Context, name string, _ header, body io.ReadSeeker) error {
	if err := os.MkdirAll(f.local(path.Dir(name)), 0o755); err != nil {
		return err
	}
	file, err := os.OpenFile(f.local(name), os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
	if err != nil {
		return err
	}
	_, err = io.Copy(file, body)
	return errors.Join(err, file.Close())
}

// halfWritten is how fileblob names a file while it is written.
var halfWritten = regexp.MustCompile(`\.[0-9a-f]{16}\.tmp$`)

// sweep removes half-written files beside those that a killed deploy was to
// write, and those of .digest-deploy.
func (f folder) sweep(_ context.Context, c coming) error {
	swept := map[string]bool{}
	for _, name := range append(slices.Collect(maps.Keys(c)), manifestName) {
		dir := path.Dir(name)
		if swept[dir] {
			continue
		}
		swept[dir] = true
		entries, _ := os.ReadDir(f.local(dir)) // it may never have been made
		for _, entry := range entries {
			if entry.Type().IsRegular() && halfWritten.MatchString(entry.Name()) {
				if err := os.Remove(filepath.Join(f.local(dir), entry.Name())); err != nil {
					return err
				}
			}
		}
	}
	return nil
}
