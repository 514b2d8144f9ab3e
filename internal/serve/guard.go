package serve

import (
	"net"
	"net/http"
	"net/netip"
	"slices"
	"strings"
)

// knows says whether a request is meant for this server. A page elsewhere can
// have its own name lead to this machine, and would then read unpublished
// stories as if they were its own: the name it calls the server by gives it
// away. The port gives nothing away, and is another one behind a tunnel.
func (s *Server) knows(r *http.Request) bool {
	name := hostname(r.Host)
	if name == "localhost" || slices.ContainsFunc(s.hosts, func(h string) bool { return strings.EqualFold(hostname(h), name) }) {
		return true
	}
	ip, err := netip.ParseAddr(name)
	if err != nil {
		return false
	}
	return ip.IsLoopback() || ip.Unmap() == reachedAt(r)
}

// hostname is a host without its port, in lower case and without brackets.
func hostname(host string) string {
	if name, _, err := net.SplitHostPort(host); err == nil {
		host = name
	}
	return strings.ToLower(strings.TrimSuffix(strings.TrimPrefix(host, "["), "]"))
}

// reachedAt is the address of this machine that a request came in at.
func reachedAt(r *http.Request) netip.Addr {
	local, ok := r.Context().Value(http.LocalAddrContextKey).(*net.TCPAddr)
	if !ok {
		return netip.Addr{}
	}
	return local.AddrPort().Addr().Unmap()
}

// sameOrigin says whether a page of this server asks, or nobody's: browsers
// name the page that asks, or how it is related to what it asks for.
func sameOrigin(r *http.Request) bool {
	if site := r.Header.Get("Sec-Fetch-Site"); site != "" && site != "same-origin" && site != "none" {
		return false
	}
	origin := r.Header.Get("Origin")
	return origin == "" || origin == "http://"+r.Host || origin == "https://"+r.Host
}
