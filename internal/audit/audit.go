// Package audit reads a finished site like a robot that knows nothing of the
// program that made it: a folder of files goes in, findings come out. It runs
// no script, asks no network, and writes nothing.
//
// Run reads every file once, on all processors, and keeps the few facts of each
// that another file can contradict: where it leads, what calls it a translation
// of itself, what a sitemap says of it. Then it holds the facts against each
// other.
package audit

import (
	"context"
	"io/fs"
	"runtime"
	"sync"
	"sync/atomic"

	"digest/internal/diag"
)

// Options say what is known of the site beforehand.
type Options struct {
	// BaseURL is the site's address. Where it is empty, the pages' canonical
	// addresses say it, or else robots.txt.
	BaseURL string
	// Workers is how many files are read at a time; 0 takes all processors.
	Workers int
}

// Report is what came of an audit.
type Report struct {
	BaseURL  string // as given or found; "" where no page says it
	Pages    int    // HTML files
	Files    int    // all files
	Findings []diag.Finding
}

// Run audits the site in a folder.
func Run(ctx context.Context, root fs.FS, o Options) (*Report, error) {
	s, err := scan(root)
	if err != nil {
		return nil, err
	}
	if err := s.findBase(o.BaseURL); err != nil {
		return nil, err
	}
	read, err := s.readAll(ctx, o.Workers)
	if err != nil {
		return nil, err
	}
	c := compare(s, read)
	return &Report{
		BaseURL:  s.baseURL(),
		Pages:    c.count,
		Files:    len(s.files),
		Findings: diag.Sort(append(c.findings, findingsOf(read)...)),
	}, nil
}

// reading is what a file was found to be.
type reading struct {
	findings []diag.Finding
	page     *page
	sitemap  *sitemap
	robots   *robots
}

// readAll reads every file that a robot understands.
func (s *site) readAll(ctx context.Context, workers int) ([]reading, error) {
	if workers < 1 {
		workers = runtime.GOMAXPROCS(0)
	}
	read := make([]reading, len(s.files))
	var next atomic.Int64
	var group sync.WaitGroup
	for range workers {
		group.Go(func() {
			r := newReader(s)
			for ctx.Err() == nil {
				i := int(next.Add(1)) - 1
				if i >= len(read) {
					return
				}
				read[i] = r.read(i)
			}
		})
	}
	group.Wait()
	return read, ctx.Err()
}

func findingsOf(read []reading) []diag.Finding {
	var all []diag.Finding
	for _, r := range read {
		all = append(all, r.findings...)
	}
	return all
}
