// Package serve shows a site in the browser while it is being written: an HTTP
// server for one reader on this machine, and the script that keeps the open
// page the same as what the server makes of it.
//
// In go a Site, which is the site as it was at one moment, and a Report of what
// is wrong with the newest state of its files; Show takes both. Out come pages,
// files, and a stream of events for each open page. The package builds nothing,
// watches nothing and writes no file.
//
// A page is made when it is asked for, and made again for each browser that has
// it open when there is something new to show. What came out the same is not
// sent.
package serve

import (
	"context"
	"fmt"
	"io"
	"strings"
	"sync"
	"time"
)

// Site is a site as it was at one moment; it never changes. Its methods may be
// called at the same time. Paths begin with "/", have neither the base path
// nor escapes, and are those of links: "/id/2024/05/31/slug/", "/404.html".
type Site interface {
	// Page makes the page at a path; ok is false when there is none. The error
	// says why a page that there is cannot be made; it may be a Problem, or
	// wrap one.
	Page(path string) (page Page, ok bool, err error)
	// File finds a file that is no page: a style sheet, a picture, a feed.
	File(path string) (f File, ok bool)
	// NotFound makes the site's own page for a path at which there is nothing;
	// ok is false when the site has none.
	NotFound(path string) (page Page, ok bool, err error)
}

// Page is a page as it would be published.
type Page struct {
	HTML []byte
	// Owner is the content file that the page is of, as a Problem names it:
	// "content/stories/2024/x/id.md". Lists have none.
	Owner string
}

// File is a file of the site.
type File struct {
	Name string // its extension decides on the content type
	Size int64
	// Open opens the file. What also can seek is not read into memory.
	Open func() (io.ReadCloser, error)
}

// Report is what came of the newest build.
type Report struct {
	// Errors are what stops the newest state from being shown: the site that is
	// shown is the last good one.
	Errors   []Problem
	Warnings []Problem
}

// Problem is one thing that is wrong. Line and Column count from 1; zero means
// unknown.
type Problem struct {
	File    string `json:"file"`
	Line    int    `json:"line"`
	Column  int    `json:"column"`
	Code    string `json:"code"`
	Message string `json:"message"`
	Hint    string `json:"hint"`
	Excerpt string `json:"excerpt"` // lines of the file, as they are to be shown
}

// Error makes a Problem an error that Site.Page can return.
func (p Problem) Error() string {
	at := p.File
	if at != "" && p.Line > 0 {
		at = fmt.Sprintf("%s:%d", at, p.Line)
		if p.Column > 0 {
			at = fmt.Sprintf("%s:%d", at, p.Column)
		}
	}
	if at == "" {
		return p.Message
	}
	return at + ": " + p.Message
}

// Options are what a Server is told when it is made.
type Options struct {
	// BasePath is the path that the site lives under, "/" or "/sub/".
	BasePath string
	// Hosts are names that browsers may call the server by, beside those of the
	// loopback interface and the address that a request came in at: the host of
	// an address that the user has asked for.
	Hosts []string
	// Follow says whether browsers go to the page that was edited.
	Follow bool
	// Log is told of requests that failed or were refused; nil is silence.
	Log func(message string)
}

// Server serves the newest state of a site. It is safe for concurrent use.
type Server struct {
	base   string // begins and ends with "/"
	hosts  []string
	follow bool
	log    func(string)
	assets map[string]asset

	keepAlive time.Duration // how often a stream without news says that it lives
	patience  time.Duration // how long a browser may take to read an event

	closed context.Context // done when Close was called
	close  context.CancelFunc

	mu    sync.Mutex
	state *state
}

// state is what is shown from one call of Show or Follow to the next.
type state struct {
	shown  bool // Show was called
	site   Site // nil when no state of the files was ever good
	report Report
	target target
	next   chan struct{} // closed when there is a newer state
}

// New returns a server that has nothing to show yet: it says so to browsers.
func New(o Options) *Server {
	s := &Server{
		base:      "/" + strings.Trim(o.BasePath, "/") + "/",
		hosts:     o.Hosts,
		follow:    o.Follow,
		log:       o.Log,
		assets:    loadAssets(),
		keepAlive: 20 * time.Second,
		patience:  10 * time.Second,
		state:     &state{next: make(chan struct{})},
	}
	if s.base == "//" {
		s.base = "/"
	}
	if s.log == nil {
		s.log = func(string) {}
	}
	s.closed, s.close = context.WithCancel(context.Background())
	return s
}

// Show replaces what is shown, and returns at once: each browser takes the
// newest state when it is ready for it. The site may be nil when no state of
// the files was ever good.
func (s *Server) Show(site Site, report Report) {
	s.replace(func(st *state) { st.shown, st.site, st.report = true, site, report })
}

// replace puts a changed copy of the state in its place and wakes the streams.
func (s *Server) replace(change func(*state)) {
	s.mu.Lock()
	defer s.mu.Unlock()
	old := s.state
	st := *old
	st.next = make(chan struct{})
	change(&st)
	s.state = &st
	close(old.next)
}

func (s *Server) newest() *state {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.state
}

// Close ends all streams of events, also those whose browsers do not read, so
// that http.Server.Shutdown need not wait. Pages are still served.
func (s *Server) Close() { s.close() }
