package audit

import (
	"net"
	"net/url"
	"slices"
	"strings"
)

// address is what a reference in a document comes to.
type address struct {
	url      *url.URL // nil when it cannot be read
	file     int      // the file that it leads to, or one of those below
	exact    bool     // it is the file's own address, not a second one
	fragment string
	note     string // why file is missing, where there is more to say
}

// What an address is when it is no file of the site.
const (
	outside = -1 - iota // another site, or no address of the web
	missing             // of this site, and not there
	unreadable
)

// resolver finds out where references lead. It keeps what it found for those
// that mean the same on every page, which are most.
type resolver struct {
	site *site
	kept map[string]address
}

// resolve reads a reference as it stands in a document with the given path
// below the site's address.
func (r *resolver) resolve(from, reference string) address {
	reference = strings.Trim(reference, " \t\r\n\f")
	same := strings.HasPrefix(reference, "/") || strings.Contains(reference, "://")
	if same {
		if a, ok := r.kept[reference]; ok {
			return a
		}
	}
	a := r.site.resolve(from, reference)
	if same {
		r.kept[reference] = a
	}
	return a
}

// nowhere stands for the site's host when nobody says which it is.
const nowhere = "site.invalid"

func (s *site) resolve(from, reference string) address {
	base := s.base
	if base == nil {
		base = &url.URL{Scheme: "https", Host: nowhere, Path: "/"}
	}
	parsed, err := url.Parse(reference)
	if err != nil {
		return address{file: unreadable}
	}
	page := *base
	page.Path += from
	to := page.ResolveReference(parsed)
	if to.Host != "" && to.Path == "" {
		to.Path = "/"
	}
	a := address{url: to, fragment: fragmentOf(to)}
	switch {
	case to.Scheme != "http" && to.Scheme != "https", !strings.EqualFold(to.Host, base.Host):
		a.file = outside
	case !strings.HasPrefix(to.Path+"/", base.Path):
		a.file = outside
		if parsed.Host == "" {
			a.file, a.note = missing, "the site stands below "+base.Path
		}
	default:
		below := strings.TrimPrefix(to.Path, strings.TrimSuffix(base.Path, "/"))
		a.file, a.note = s.lookUp(strings.TrimPrefix(below, "/"))
		a.exact = a.file >= 0 && to.Path == base.Path+pathOf(s.files[a.file]) && to.RawQuery == "" && to.Scheme == base.Scheme
	}
	return a
}

// fragmentOf is the part of a page that an address asks for; a text to be
// looked for in the page is none.
func fragmentOf(u *url.URL) string {
	fragment, _, _ := strings.Cut(u.Fragment, ":~:")
	return fragment
}

// lookUp finds the file that a host sends for a path. Hosts differ in what they
// do for a folder without its slash, and for a page without its ending.
func (s *site) lookUp(name string) (file int, note string) {
	folder := name == "" || strings.HasSuffix(name, "/")
	if folder {
		name += "index.html"
	}
	if i, ok := s.index[name]; ok {
		return i, ""
	}
	if folder {
		return missing, ""
	}
	for _, ending := range []string{"/index.html", ".html"} {
		if i, ok := s.index[name+ending]; ok {
			return missing, "not every host finds /" + pathOf(s.files[i]) + " under this address"
		}
	}
	return missing, ""
}

// isOwn tells whether an address is one of this site.
func (a address) isOwn() bool { return a.file >= 0 || a.file == missing }

// isLocal tells whether an address is of somebody's own machine or network.
func (s *site) isLocal(u *url.URL) bool {
	if u.Scheme == "file" {
		return true
	}
	host := strings.ToLower(u.Hostname())
	if host == "" || s.base == nil && host == nowhere || s.given && strings.EqualFold(u.Host, s.base.Host) {
		return false
	}
	if ip := net.ParseIP(host); ip != nil {
		return ip.IsLoopback() || ip.IsPrivate() || ip.IsUnspecified() || ip.IsLinkLocalUnicast()
	}
	return host == "localhost" || slices.ContainsFunc([]string{".localhost", ".local", ".internal", ".lan"},
		func(end string) bool { return strings.HasSuffix(host, end) })
}
