package deploy

import (
	"context"
	"io"
	"time"
)

// store is a place that holds files by name. A name that is not there is
// fs.ErrNotExist, whoever asks for it, but not when it is removed.
type store interface {
	// list returns all files but those of .digest-deploy; nil when the store
	// cannot tell.
	list(ctx context.Context) (map[string]object, error)
	read(ctx context.Context, name string) ([]byte, object, error)
	// sum returns the MD5 of a file's body by reading it.
	sum(ctx context.Context, name string) (string, error)
	// write puts a file in its place at once: whoever reads it meets the old
	// one or the new one, whole.
	write(ctx context.Context, name string, h header, body io.ReadSeeker) error
	// create writes a file, unless there is one: fs.ErrExist.
	create(ctx context.Context, name string, h header, body io.ReadSeeker) error
	remove(ctx context.Context, name string) error
	// sweep removes what killed deploys of these files left half-written.
	sweep(ctx context.Context, c coming) error
	close() error
}

// batch is a store to which many files go at once, by one program.
type batch interface {
	writeAll(ctx context.Context, folder string, files []*file) error
	removeAll(ctx context.Context, paths []string) error
}

// object is a file as a store's listing tells of it.
type object struct {
	size    int64
	md5     string // "" when the store does not say
	changed time.Time
}
