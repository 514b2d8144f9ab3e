package build

import (
	"errors"
	"os"
	"sync"

	"digest/internal/markdown"
	"digest/internal/site"
)

// spillAt is how many bytes of bodies stay in memory. What comes after goes
// to a temporary file, so that memory does not grow with the text of a site.
const spillAt = 32 << 20

// bodies keeps the articles' HTML from when they are read until their pages
// are made, so that Markdown is parsed once. It is safe for concurrent use.
type bodies struct {
	mu     sync.Mutex
	kept   map[*site.Entry]markdown.Body
	size   int
	file   *os.File
	end    int64
	places map[*site.Entry]span
}

type span struct {
	at     int64
	length int
}

func newBodies() *bodies {
	return &bodies{kept: map[*site.Entry]markdown.Body{}, places: map[*site.Entry]span{}}
}

// put keeps a body.
func (b *bodies) put(e *site.Entry, body markdown.Body) error {
	b.mu.Lock()
	if b.size+len(body) <= spillAt {
		b.kept[e] = body
		b.size += len(body)
		b.mu.Unlock()
		return nil
	}
	err := b.open()
	place := span{b.end, len(body)}
	b.places[e] = place
	b.end += int64(len(body))
	b.mu.Unlock()
	if err == nil {
		_, err = b.file.WriteAt([]byte(body), place.at)
	}
	return err
}

// open makes the temporary file when the first body goes there.
func (b *bodies) open() (err error) {
	if b.file == nil {
		b.file, err = os.CreateTemp("", "digest-bodies-")
	}
	return err
}

// get returns a body.
func (b *bodies) get(e *site.Entry) (markdown.Body, error) {
	b.mu.Lock()
	body, kept := b.kept[e]
	place := b.places[e]
	b.mu.Unlock()
	if kept || place.length == 0 {
		return body, nil
	}
	buffer := make([]byte, place.length)
	_, err := b.file.ReadAt(buffer, place.at)
	return markdown.Body(buffer), err
}

func (b *bodies) close() error {
	if b.file == nil {
		return nil
	}
	return errors.Join(b.file.Close(), os.Remove(b.file.Name()))
}
