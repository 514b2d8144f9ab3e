package audit

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"path"
	"slices"
	"strings"

	"golang.org/x/net/html"
)

// site is the folder: which files there are, and at which address it stands.
type site struct {
	root  fs.FS
	files []string       // slash-separated, sorted
	index map[string]int // of a file in files
	base  *url.URL       // ends in "/"; nil when nobody says it
	given bool           // base was not guessed
}

// scan lists the files. Hidden ones are left out: hosts do not serve them.
func scan(root fs.FS) (*site, error) {
	s := &site{root: root, index: map[string]int{}}
	err := fs.WalkDir(root, ".", func(name string, entry fs.DirEntry, err error) error {
		switch base := path.Base(name); {
		case err != nil:
			return err
		case name != "." && strings.HasPrefix(base, ".") && base != ".well-known":
			if entry.IsDir() {
				return fs.SkipDir
			}
		case !entry.IsDir():
			s.files = append(s.files, name)
		}
		return nil
	})
	slices.Sort(s.files)
	for i, name := range s.files {
		s.index[name] = i
	}
	return s, err
}

// isPage tells whether a file is read as HTML.
func isPage(name string) bool {
	return strings.HasSuffix(name, ".html") || strings.HasSuffix(name, ".htm")
}

// pathOf is a file's path below the site's address, as a link has it.
func pathOf(name string) string {
	if name == "index.html" || strings.HasSuffix(name, "/index.html") {
		return strings.TrimSuffix(name, "index.html")
	}
	return name
}

// baseURL is the site's address, or "".
func (s *site) baseURL() string {
	if s.base == nil {
		return ""
	}
	return s.base.String()
}

// addressOf is the address of a file.
func (s *site) addressOf(name string) string {
	u := url.URL{Path: "/" + pathOf(name)}
	if s.base != nil {
		u = url.URL{Scheme: s.base.Scheme, Host: s.base.Host, Path: s.base.Path + pathOf(name)}
	}
	return u.String()
}

// ErrBaseURL means that Options.BaseURL cannot be the address of a site.
var ErrBaseURL = errors.New("wrong address of the site")

// findBase takes the site's address from the option, from the pages or from
// robots.txt.
func (s *site) findBase(given string) error {
	if given == "" {
		s.base = s.guessBase()
		return nil
	}
	base, err := url.Parse(given)
	if err != nil || base.Host == "" || base.Scheme != "http" && base.Scheme != "https" {
		return fmt.Errorf("%w: %q is not one such as https://kilas.example/", ErrBaseURL, given)
	}
	s.base, s.given = asFolder(base), true
	return nil
}

func asFolder(u *url.URL) *url.URL {
	folder := url.URL{Scheme: u.Scheme, Host: u.Host, Path: u.Path}
	if !strings.HasSuffix(folder.Path, "/") {
		folder.Path += "/"
	}
	return &folder
}

// asked is of how many pages guessBase asks the address at least.
const asked = 64

// guessBase lets pages vote: one whose canonical address ends in its own path
// says what stands before that. Pages are taken from all over the site, so that
// a damaged folder is outvoted.
func (s *site) guessBase() *url.URL {
	votes, best := map[string]int{}, ""
	pages := slices.DeleteFunc(slices.Clone(s.files), func(name string) bool { return !isPage(name) })
	step := max(1, len(pages)/asked)
	for i := 0; i < len(pages); i += step {
		if base := s.canonicalBase(pages[i]); base != "" {
			votes[base]++
			if votes[base] > votes[best] || votes[base] == votes[best] && base < best {
				best = base
			}
		}
	}
	if best == "" {
		best = s.robotsBase()
	}
	if u, err := url.Parse(best); best != "" && err == nil {
		return asFolder(u)
	}
	return nil
}

// canonicalBase is the site's address as one page has it.
func (s *site) canonicalBase(name string) string {
	text, err := fs.ReadFile(s.root, name)
	if err != nil {
		return ""
	}
	for z := html.NewTokenizer(bytes.NewReader(text)); ; {
		switch z.Next() {
		case html.ErrorToken:
			return ""
		case html.StartTagToken, html.SelfClosingTagToken:
			token := z.Token()
			if token.Data == "body" {
				return ""
			}
			if token.Data == "link" && attribute(token, "rel") == "canonical" {
				return before(attribute(token, "href"), pathOf(name))
			}
		}
	}
}

// robotsBase is the site's address as robots.txt has it, for a sitemap.
func (s *site) robotsBase() string {
	text, err := fs.ReadFile(s.root, "robots.txt")
	if err != nil {
		return ""
	}
	for line := range strings.Lines(string(text)) {
		field, value, _ := strings.Cut(line, ":")
		if !strings.EqualFold(strings.TrimSpace(field), "sitemap") {
			continue
		}
		for _, name := range s.files {
			if base := before(strings.TrimSpace(value), name); base != "" {
				return base
			}
		}
	}
	return ""
}

// before is what stands before a path in an address, if it ends in the path.
func before(address, tail string) string {
	u, err := url.Parse(address)
	if err != nil || u.Host == "" {
		return ""
	}
	head, ok := strings.CutSuffix(u.Path, "/"+tail)
	if !ok {
		return ""
	}
	return (&url.URL{Scheme: u.Scheme, Host: u.Host, Path: head + "/"}).String()
}

func attribute(token html.Token, key string) string {
	for _, a := range token.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}
