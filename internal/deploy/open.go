package deploy

import (
	"context"
	"fmt"
	"net/url"
	"path/filepath"
	"runtime"
	"strings"

	"gocloud.dev/blob"
	"gocloud.dev/blob/fileblob"
	_ "gocloud.dev/blob/s3blob" // s3://
)

// Schemes are the forms of a target's URL.
const Schemes = "s3://BUCKET, gs://BUCKET, azblob://CONTAINER, file:///FOLDER, sftp://HOST/FOLDER, ssh://HOST/FOLDER (rsync), rsync://HOST/MODULE"

// open opens the store that a URL names. The path after a bucket's name is the
// folder in the bucket; what follows "?" is for gocloud.dev/blob. Source is the
// site's folder, from which file://./FOLDER counts.
func open(ctx context.Context, text, source string) (store, error) {
	u, err := url.Parse(text)
	if err != nil {
		return nil, noTarget(text)
	}
	switch u.Scheme {
	case "s3", "gs", "azblob":
		return openBucket(ctx, u)
	case "file":
		return openFolder(u, source)
	case "sftp":
		return openSFTP(u)
	case "ssh", "rsync":
		return openRsync(u)
	}
	return nil, noTarget(text)
}

func noTarget(text string) error {
	return &Refusal{fmt.Sprintf("%q is no address of a target", text), "write one of " + Schemes}
}

func openBucket(ctx context.Context, u *url.URL) (store, error) {
	if u.User != nil {
		return nil, &Refusal{"the target's url has a user name in it", "keep keys in the environment, where the store's own tools look for them"}
	}
	prefix := strings.Trim(u.Path, "/")
	plain := *u
	plain.Path, plain.RawPath = "", ""
	blobs, err := blob.OpenBucket(ctx, plain.String())
	if err != nil {
		return nil, fmt.Errorf("cannot open the target: %w", err)
	}
	if prefix != "" {
		blobs = blob.PrefixedBucket(blobs, prefix+"/")
	}
	return bucket{blobs}, nil
}

func openFolder(u *url.URL, source string) (store, error) {
	dir := u.Path
	if runtime.GOOS == "windows" {
		dir = strings.TrimPrefix(dir, "/") // file:///c:/site
	}
	if dir == "" || u.Host != "" && u.Host != "localhost" && u.Host != "." {
		return nil, noTarget(u.String())
	}
	if u.Host == "." {
		dir = filepath.Join(source, strings.TrimPrefix(dir, "/")) // file://./folder
	}
	dir = filepath.FromSlash(dir)
	// Files are written beside their place: elsewhere may be another disk.
	blobs, err := fileblob.OpenBucket(dir, &fileblob.Options{CreateDir: true, NoTempDir: true, Metadata: fileblob.MetadataDontWrite, DirFileMode: 0o755})
	if err != nil {
		return nil, fmt.Errorf("cannot open the target: %w", err)
	}
	return folder{bucket{blobs}, dir}, nil
}
