package deploy

import (
	"context"
	"crypto/md5"
	"encoding/hex"
	"errors"
	"io"
	"io/fs"
	"strings"

	"gocloud.dev/blob"
	"gocloud.dev/gcerrors"
)

// bucket is a store behind gocloud.dev/blob.
type bucket struct{ blobs *blob.Bucket }

func (b bucket) list(ctx context.Context) (map[string]object, error) {
	objects := map[string]object{}
	for token := blob.FirstPageToken; len(token) > 0; {
		var page []*blob.ListObject
		err := retry(ctx, func() (err error) {
			var next []byte
			if page, next, err = b.blobs.ListPage(ctx, token, pageSize, nil); err == nil {
				token = next
			}
			return err
		})
		if err != nil {
			return nil, known(err)
		}
		for _, o := range page {
			if !o.IsDir && !strings.HasPrefix(o.Key, own) {
				objects[o.Key] = object{o.Size, hex.EncodeToString(o.MD5), o.ModTime}
			}
		}
	}
	return objects, nil
}

// pageSize is how many files of a listing are asked for at once; stores give
// no more.
const pageSize = 1000

func (b bucket) read(ctx context.Context, name string) (text []byte, o object, err error) {
	err = retry(ctx, func() error {
		r, err := b.blobs.NewReader(ctx, name, nil)
		if err != nil {
			return err
		}
		defer r.Close()
		o.changed = r.ModTime()
		text, err = io.ReadAll(r)
		return err
	})
	return text, o, known(err)
}

func (b bucket) sum(ctx context.Context, name string) (sum string, err error) {
	err = retry(ctx, func() error {
		r, err := b.blobs.NewReader(ctx, name, nil)
		if err != nil {
			return err
		}
		defer r.Close()
		hash := md5.New()
		_, err = io.Copy(hash, r)
		sum = hex.EncodeToString(hash.Sum(nil))
		return err
	})
	return sum, known(err)
}

func (b bucket) write(ctx context.Context, name string, h header, body io.ReadSeeker) error {
	return b.put(ctx, name, h, body, false)
}

func (b bucket) create(ctx context.Context, name string, h header, body io.ReadSeeker) error {
	return b.put(ctx, name, h, body, true)
}

func (b bucket) put(ctx context.Context, name string, h header, body io.ReadSeeker, once bool) error {
	return known(retry(ctx, func() error {
		if _, err := body.Seek(0, io.SeekStart); err != nil {
			return err
		}
		ctx, cancel := context.WithCancel(ctx)
		defer cancel() // after an error, what was sent is not kept
		return b.blobs.Upload(ctx, name, body, &blob.WriterOptions{
			ContentType: h.ContentType, CacheControl: h.CacheControl, ContentEncoding: h.ContentEncoding, IfNotExist: once,
		})
	}))
}

// remove takes a file that is gone for removed: a request that failed may have
// done its work.
func (b bucket) remove(ctx context.Context, name string) error {
	err := retry(ctx, func() error { return b.blobs.Delete(ctx, name) })
	if gcerrors.Code(err) == gcerrors.NotFound {
		return nil
	}
	return err
}

func (bucket) sweep(context.Context, coming) error { return nil }

func (b bucket) close() error { return b.blobs.Close() }

// known turns the errors that a deploy expects into those of io/fs.
func known(err error) error {
	switch gcerrors.Code(err) {
	case gcerrors.NotFound:
		return errors.Join(fs.ErrNotExist, err)
	case gcerrors.FailedPrecondition, gcerrors.AlreadyExists:
		return errors.Join(fs.ErrExist, err)
	}
	return err
}
