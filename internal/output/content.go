package output

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"fmt"
	"hash"
	"io"
	"math/rand/v2"
	"os"
)

// tempPrefix begins the names of files that are not whole yet.
const tempPrefix = reserved + "tmp-"

// content is what goes into a file.
type content interface {
	size() int64
	// same compares with a file that is there. An error is one of reading
	// the content.
	same(*os.File) (bool, error)
	write(io.Writer) error
	// entry is known when same said yes or write returned.
	entry(path string) entry
}

// memory is content that is at hand.
type memory []byte

func (m memory) size() int64             { return int64(len(m)) }
func (m memory) write(w io.Writer) error { _, err := w.Write(m); return err }
func (m memory) entry(path string) entry { return entry{path, sumOf(m), m.size()} }

func (m memory) same(file *os.File) (bool, error) {
	found := make([]byte, len(m))
	_, err := io.ReadFull(file, found)
	return err == nil && bytes.Equal(found, m), nil
}

// stream is content that is read as it is needed.
type stream struct {
	open   func() (io.ReadCloser, error)
	length int64 // as announced, then as it was
	hash   hash.Hash
}

func (s *stream) size() int64 { return s.length }
func (s *stream) entry(path string) entry {
	return entry{path, sum(s.hash.Sum(nil)[:len(sum{})]), s.length}
}

// read opens the content from its beginning.
func (s *stream) read(use func(io.Reader) error) error {
	from, err := s.open()
	if err != nil {
		return err
	}
	defer from.Close()
	s.hash = sha256.New()
	return use(io.TeeReader(from, s.hash))
}

func (s *stream) write(w io.Writer) error {
	return s.read(func(from io.Reader) (err error) { s.length, err = io.Copy(w, from); return err })
}

func (s *stream) same(file *os.File) (same bool, err error) {
	err = s.read(func(from io.Reader) error { same, err = sameStream(file, from); return err })
	return same, err
}

// sameStream compares to the end of both. An error is one of the stream.
func sameStream(file, from io.Reader) (bool, error) {
	ours, theirs := make([]byte, 64<<10), make([]byte, 64<<10)
	for {
		n, err := io.ReadFull(from, theirs)
		ended := errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF)
		if err != nil && !ended {
			return false, err
		}
		m, _ := io.ReadFull(file, ours)
		if n != m || !bytes.Equal(ours[:m], theirs[:n]) {
			return false, nil
		}
		if ended {
			return true, nil
		}
	}
}

// compare reports whether the file has the content. What cannot be read is
// different, and replaced.
func compare(folder *os.Root, name string, c content) (bool, error) {
	file, err := folder.Open(name)
	if err != nil {
		return false, nil
	}
	defer file.Close()
	return c.same(file)
}

// replace writes a file beside its place and renames it. Like all files it is
// not flushed to the disk: see stage.write.
func replace(folder *os.Root, name string, write func(io.Writer) error) error {
	temp := fmt.Sprintf("%s%016x", tempPrefix, rand.Uint64())
	file, err := folder.OpenFile(temp, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
	if err != nil {
		return err
	}
	err = write(file)
	if closing := file.Close(); err == nil {
		err = closing
	}
	if err == nil {
		err = folder.Rename(temp, name)
	}
	if err != nil {
		_ = folder.Remove(temp)
	}
	return err
}

// sumOf reads a file and returns its sum.
func (f *Folder) sumOf(path string) (of sum, err error) {
	file, err := f.build.root.Open(path)
	if err != nil {
		return of, err
	}
	defer file.Close()
	hash := sha256.New()
	if _, err := io.Copy(hash, file); err != nil {
		return of, err
	}
	return sum(hash.Sum(nil)[:len(of)]), nil
}
