package deploy

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"io"
	"io/fs"
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

// list walks through the folder once. Fileblob does so for each page of a
// listing, and may leave out files between two pages: story-2/ is before story/
// in the order of its pages, and after it on its way.
func (f folder) list(ctx context.Context) (map[string]object, error) {
	objects := map[string]object{}
	err := filepath.WalkDir(f.dir, func(name string, entry fs.DirEntry, err error) error {
		switch {
		case ctx.Err() != nil:
			return context.Cause(ctx)
		case err != nil && name == f.dir:
			return err
		case err != nil:
			return nil // a folder of somebody else's that nobody may read, or that is gone
		case name == f.local(path.Clean(own)):
			return filepath.SkipDir
		case entry.IsDir():
			return nil
		}
		info, err := entry.Info()
		if err != nil {
			return nil // it is gone
		}
		key, err := filepath.Rel(f.dir, name)
		objects[filepath.ToSlash(key)] = object{size: info.Size(), changed: info.ModTime()}
		return err
	})
	return objects, err
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
