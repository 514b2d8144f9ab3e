package serve

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net/http"
	"net/url"
	"path"
	"strconv"
	"strings"
	"time"
)

// policy is what a page may load and do. Pages may show pictures from
// elsewhere, as articles do; everything else is the site's own, and nothing
// stands in the page itself.
const policy = "default-src 'self'; script-src 'self'; style-src 'self'; connect-src 'self'; " +
	"img-src 'self' data: https: http:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"

// picturePolicy is for other files that a browser can open as a document. SVG
// has its styles inside.
const picturePolicy = "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; " +
	"base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

// Handler answers requests for the site and for the server's own files.
func (s *Server) Handler() http.Handler { return http.HandlerFunc(s.handle) }

func (s *Server) handle(w http.ResponseWriter, r *http.Request) {
	h := w.Header()
	h.Set("X-Content-Type-Options", "nosniff")
	h.Set("Cache-Control", "no-cache")
	h.Set("Cross-Origin-Resource-Policy", "same-origin")
	h.Set("Referrer-Policy", "same-origin")
	switch {
	case !s.knows(r):
		s.log("refused a request for the host " + strconv.Quote(r.Host))
		refuse(w, http.StatusMisdirectedRequest, "This server does not answer for the host %q.", r.Host)
	case r.Method != http.MethodGet && r.Method != http.MethodHead:
		h.Set("Allow", "GET, HEAD")
		refuse(w, http.StatusMethodNotAllowed, "This server answers GET and HEAD.")
	default:
		s.route(w, r)
	}
}

// refuse answers with a sentence.
func refuse(w http.ResponseWriter, status int, format string, args ...any) {
	http.Error(w, fmt.Sprintf(format, args...), status)
}

// route brings a request to its page, file or stream.
func (s *Server) route(w http.ResponseWriter, r *http.Request) {
	at, ok := s.inside(r.URL.Path)
	if !ok {
		s.outside(w, r)
		return
	}
	if clean := cleaned(at); clean != at {
		s.redirect(w, r, clean)
		return
	}
	if own, ok := strings.CutPrefix(at, "/"+ownFolder); ok {
		s.own(w, r, own)
		return
	}
	switch a := s.answer(s.newest(), at); {
	case a.file != nil:
		s.file(w, r, *a.file)
	case a.location != "":
		s.redirect(w, r, a.location)
	case markup(at) || a.status != http.StatusOK:
		s.page(w, r, a)
	default:
		content(w, r, at, a.tag, bytes.NewReader(a.html))
	}
}

// inside takes the base path from a path.
func (s *Server) inside(at string) (string, bool) {
	rest, ok := strings.CutPrefix(at, s.base)
	return "/" + rest, ok
}

// outside answers for what does not lie below the base path.
func (s *Server) outside(w http.ResponseWriter, r *http.Request) {
	if r.URL.Path == "/" || r.URL.Path+"/" == s.base {
		http.Redirect(w, r, s.address("/"), http.StatusFound)
		return
	}
	refuse(w, http.StatusNotFound, "The site lies below %s.", s.base)
}

// address is the address of a path of the site, as it stands in a link.
func (s *Server) address(at string) string {
	return (&url.URL{Path: s.base + strings.TrimPrefix(at, "/")}).EscapedPath()
}

func (s *Server) redirect(w http.ResponseWriter, r *http.Request, at string) {
	to := s.address(at)
	if r.URL.RawQuery != "" {
		to += "?" + r.URL.RawQuery
	}
	http.Redirect(w, r, to, http.StatusMovedPermanently)
}

// cleaned is a path without "..", "." and doubled slashes.
func cleaned(at string) string {
	clean := path.Clean(at)
	if strings.HasSuffix(at, "/") && clean != "/" {
		clean += "/"
	}
	return clean
}

// markup says whether what a site calls a page is HTML: a site may make feeds
// as it makes pages.
func markup(at string) bool {
	ext := path.Ext(at)
	return strings.HasSuffix(at, "/") || ext == ".html" || types[ext] == ""
}

// page answers with a page and its script.
func (s *Server) page(w http.ResponseWriter, r *http.Request, a answer) {
	if a.failure != nil {
		s.log(r.URL.Path + ": " + a.failure.Error())
	}
	text := s.withScript(a)
	h := w.Header()
	h.Set("Content-Security-Policy", policy)
	h.Set("Content-Type", types[".html"])
	if a.status == http.StatusOK {
		// The bytes served are the page's own and a script that depends on
		// this program alone.
		h.Set("Etag", `"`+tagOf(text)+`"`)
		http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(text))
		return
	}
	h.Set("Content-Length", strconv.Itoa(len(text)))
	w.WriteHeader(a.status)
	if r.Method != http.MethodHead {
		_, _ = w.Write(text) // a browser that is gone misses nothing
	}
}

// file answers with a file. Its tag comes of its content: times say nothing of
// a file that lives in memory.
func (s *Server) file(w http.ResponseWriter, r *http.Request, f File) {
	open, err := f.Open()
	if err != nil {
		s.unreadable(w, r, err)
		return
	}
	defer open.Close()
	seeker, ok := open.(io.ReadSeeker)
	if !ok {
		text, err := io.ReadAll(open)
		if err != nil {
			s.unreadable(w, r, err)
			return
		}
		seeker = bytes.NewReader(text)
	}
	sum := sha256.New()
	_, err = io.Copy(sum, seeker)
	if err == nil {
		_, err = seeker.Seek(0, io.SeekStart)
	}
	if err != nil {
		s.unreadable(w, r, err)
		return
	}
	content(w, r, f.Name, base64.RawURLEncoding.EncodeToString(sum.Sum(nil)[:18]), seeker)
}

func (s *Server) unreadable(w http.ResponseWriter, r *http.Request, err error) {
	s.log(r.URL.Path + ": " + err.Error())
	if errors.Is(err, fs.ErrNotExist) {
		refuse(w, http.StatusNotFound, "The file is gone.")
		return
	}
	refuse(w, http.StatusInternalServerError, "The file cannot be read: %v", err)
}

// content answers with the bytes of a file, or those that the request asks for.
func content(w http.ResponseWriter, r *http.Request, name, tag string, text io.ReadSeeker) {
	h := w.Header()
	kind := typeOf(name)
	switch {
	case kind == types[".html"]:
		h.Set("Content-Security-Policy", policy)
	case strings.Contains(kind, "xml"):
		h.Set("Content-Security-Policy", picturePolicy)
	}
	h.Set("Content-Type", kind)
	h.Set("Etag", `"`+tag+`"`)
	http.ServeContent(w, r, "", time.Time{}, text)
}
