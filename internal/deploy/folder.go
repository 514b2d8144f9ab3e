package deploy

import (
	"context"
	"crypto/rand"
	"encoding/hex"
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
// writes then, which two deploys may do at once. The file gets its name when it
// is whole, so that nobody meets half a lock and takes it for a dead one.
func (f folder) create(_ context.Context, name string, _ header, body io.ReadSeeker) error {
	if err := os.MkdirAll(f.local(path.Dir(name)), 0o755); err != nil {
		return err
	}
	text, err := io.ReadAll(body)
	if err != nil {
		return err
	}
	var token [8]byte
	_, _ = rand.Read(token[:]) // never fails
	half := f.local(name) + "." + hex.EncodeToString(token[:]) + ".tmp"
	defer os.Remove(half)
	if err := os.WriteFile(half, text, 0o644); err != nil {
		return err
	}
	return os.Link(half, f.local(name))
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
