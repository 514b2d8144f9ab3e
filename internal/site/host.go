package site

import (
	"cmp"
	"net/url"
	"slices"
	"strings"

	"digest/internal/content"
)

// HostFile is the View of a file that tells a host what HTML alone cannot:
// redirects, what is gone, which headers go with a file.
type HostFile struct {
	Page
	// Host is the host of config, Name the file's path.
	Host, Name string
	// Domain is the site's own host name, "" when the site is below a path or
	// on the host's own domain.
	Domain string
	// Base is the path of the site's root, as "/" or "/sub/folder/".
	Base string
	// Redirects are sorted by From. Gone are the paths of tombstones, sorted.
	Redirects []HostRedirect
	Gone      []string
	// NotFound is the path of the page for what is not there.
	NotFound string
	// Hashed are the paths of folders whose files have a hash in their name.
	Hashed []string
}

// HostRedirect sends from one path to another.
type HostRedirect struct {
	From, To string
	// Permanent is false for the root, which may lead elsewhere tomorrow.
	Permanent bool
}

// hostFiles are the files that a host reads.
var hostFiles = map[string][]string{
	"github-pages": {"/.nojekyll", "/CNAME"},
	"gitlab-pages": {"/_redirects"},
	"cloudflare":   {"/_headers", "/_redirects"},
	"netlify":      {"/_headers", "/_redirects"},
	"vercel":       {"/vercel.json"},
	"s3":           {"/cloudfront-function.js"},
	"nginx":        {"/nginx.conf"},
	"caddy":        {"/Caddyfile"},
	"apache":       {"/.htaccess"},
}

// move is a redirect between two places.
type move struct{ from, to string }

// planHost plans the files of the host that config names.
func (s *Site) planHost() {
	s.checkHost()
	l := s.language(s.Config.DefaultLanguage)
	for _, name := range hostFiles[s.Config.Publish.Host] {
		if name == "/CNAME" && s.domain() == "" {
			continue
		}
		s.plan(l, "host", name, content.ConfigFile, "a file for the host", func(a *asker) (any, error) {
			return a.hostFile(l, name), nil
		})
	}
}

// redirectLimits are how many redirects hosts take, as they say themselves.
// GitLab has a limit too, but shows the pages that send on before it looks.
var redirectLimits = map[string]int{"cloudflare": 2000, "vercel": 2048}

// functionLimit is how large a function of CloudFront may be, functionCode what
// of it is code.
const functionLimit, functionCode = 10 << 10, 1400

// checkHost reports more redirects than the host takes.
func (s *Site) checkHost() {
	const hint = "remove aliases that nobody follows any more, or redirect them before the host"
	host := s.Config.Publish.Host
	if limit, ok := redirectLimits[host]; ok && len(s.moves) > limit {
		s.report(content.ConfigFile, "host-limit", hint, "the site has %d redirects, and the host takes %d", len(s.moves), limit)
	}
	if host != "s3" {
		return
	}
	if size := s.functionSize(); size > functionLimit {
		s.report(content.ConfigFile, "host-limit", hint, "what has moved or is gone makes a function of %d kB, and CloudFront takes %d", (size+1023)>>10, functionLimit>>10)
	}
}

// functionSize is about how large the function for CloudFront will be.
func (s *Site) functionSize() int {
	size := functionCode
	moves, gone := s.moved()
	for _, m := range moves {
		size += len(s.Config.BasePath+m.from) + len(s.url(m.to)) + len(`"":{"to":"","status":301}`)
	}
	for _, place := range gone {
		size += len(s.Config.BasePath+place) + len(`"":true`)
	}
	return size
}

func (a *asker) hostFile(l *language, name string) *HostFile {
	v := &HostFile{
		Page: a.page("host", l, name, "", "", nil), Host: a.config().Publish.Host, Name: name[1:],
		Domain: a.domain(), Base: a.url("/"), NotFound: a.url("/404.html"),
		Hashed: []string{a.url("/assets/"), a.url("/media/")},
	}
	moves, gone := a.moved()
	for _, m := range moves {
		v.Redirects = append(v.Redirects, HostRedirect{a.url(m.from), a.url(m.to), m.from != "/"})
	}
	for _, place := range gone {
		v.Gone = append(v.Gone, a.url(place))
	}
	return v
}

// moved are all redirects, and the places of tombstones, sorted.
func (s *Site) moved() (moves []move, gone []string) {
	moves = slices.SortedFunc(slices.Values(s.moves), func(a, b move) int { return cmp.Compare(a.from, b.from) })
	for _, entries := range s.graves {
		for _, e := range entries {
			gone = append(gone, e.place)
		}
	}
	slices.Sort(gone)
	return moves, gone
}

// domain is the site's own host name: none for a site below a path, or on the
// domain of GitHub or this machine.
func (s *Site) domain() string {
	u, err := url.Parse(s.Config.BaseURL)
	if err != nil || s.Config.BasePath != "/" || u.Port() != "" || !strings.Contains(u.Hostname(), ".") || strings.HasSuffix(u.Hostname(), ".github.io") {
		return ""
	}
	return u.Hostname()
}
