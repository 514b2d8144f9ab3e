package audit

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
)

// maxRobots is how much of robots.txt search engines read (RFC 9309).
const maxRobots = 500 << 10

// robots is what robots.txt says.
type robots struct {
	sitemaps []reference
	rules    []rule // for every robot
}

// rule allows or forbids addresses.
type rule struct {
	allow   bool
	pattern string
	match   *regexp.Regexp // of a path from the host's root
	at      place
}

// readRobots reads robots.txt.
func (r *reader) readRobots(d *document) *robots {
	if len(d.text) > maxRobots {
		d.report(span{}, "audit-robots", "robots read no more than that", "the file has %d bytes, more than %d", len(d.text), maxRobots)
	}
	found := &robots{}
	var agents []string
	naming := false // the line before named a robot
	start := 0
	for line := range strings.Lines(string(d.text)) {
		at := span{start, len(strings.TrimRight(line, "\r\n"))}
		start += len(line)
		line, _, _ = strings.Cut(line, "#")
		if line = strings.TrimSpace(strings.TrimPrefix(line, "\ufeff")); line == "" {
			continue
		}
		field, value, ok := strings.Cut(line, ":")
		field, value = strings.ToLower(strings.TrimSpace(field)), strings.TrimSpace(value)
		switch {
		case !ok:
			d.report(at, "audit-robots", "write Field: value", "%q is no line of robots.txt", line)
		case field == "user-agent":
			if !naming {
				agents = nil
			}
			agents = append(agents, strings.ToLower(value))
		case field == "allow" || field == "disallow":
			r.readRule(d, at, found, agents, rule{allow: field == "allow", pattern: value})
		case field == "sitemap":
			r.readSitemapLine(d, at, found, value)
		case field != "crawl-delay":
			d.report(at, "audit-robots", "the fields are User-agent, Allow, Disallow and Sitemap", "robots know no field %q", field)
		}
		naming = field == "user-agent"
	}
	return found
}

func (r *reader) readRule(d *document, at span, found *robots, agents []string, next rule) {
	switch {
	case len(agents) == 0:
		d.report(at, "audit-robots", "write User-agent: * above it", "a rule for no robot")
	case next.pattern == "":
	case !strings.HasPrefix(next.pattern, "/") && !strings.HasPrefix(next.pattern, "*"):
		d.report(at, "audit-robots", "begin it with /", "the rule %q is no path", next.pattern)
	case slices.Contains(agents, "*"):
		next.match, next.at = matcher(next.pattern), d.placeOf(at)
		found.rules = append(found.rules, next)
	}
}

// matcher reads a pattern: * stands for anything, $ for the end.
func matcher(pattern string) *regexp.Regexp {
	whole := strings.HasSuffix(pattern, "$")
	quoted := strings.ReplaceAll(regexp.QuoteMeta(strings.TrimSuffix(pattern, "$")), `\*`, ".*")
	if whole {
		quoted += "$"
	}
	return regexp.MustCompile("^" + quoted)
}

func (r *reader) readSitemapLine(d *document, at span, found *robots, text string) {
	to := r.resolve("", text)
	switch {
	case !isAbsolute(text) || to.file == unreadable:
		d.report(at, "audit-robots", "write it with https:// and the host", "the sitemap %q is not a whole address", text)
	case r.site.isLocal(to.url):
		d.report(at, "audit-local", "build the site for the address that it will have", "%q is an address of one machine or network only", text)
	case to.file == missing:
		d.report(at, "audit-robots", hintOf(to), "the sitemap %q is not there", text)
	}
	found.sitemaps = append(found.sitemaps, reference{text, to, d.placeOf(at)})
}

// forbids returns the rule that keeps robots from a path: the longest that
// matches, and of two as long the one that allows.
func (r *robots) forbids(path string) (rule, bool) {
	var best rule
	for _, next := range r.rules {
		longer := len(next.pattern) > len(best.pattern) || len(next.pattern) == len(best.pattern) && next.allow
		if longer && next.match.MatchString(path) {
			best = next
		}
	}
	return best, best.pattern != "" && !best.allow
}

// checkRobots holds robots.txt against what the site has.
func (c *comparison) checkRobots() {
	if c.robots == nil {
		if len(c.sitemaps) > 0 && (c.site.base == nil || c.site.base.Path == "/") {
			c.report(c.site.files[c.firstSitemap()], place{}, "audit-robots", "write robots.txt with Sitemap: "+c.site.addressOf(c.site.files[c.firstSitemap()]), "no robots.txt says that there is a sitemap")
		}
		return
	}
	named := map[int]bool{}
	for _, s := range c.robots.sitemaps {
		named[s.to.file] = true
		if s.to.file >= 0 && c.read[s.to.file].sitemap == nil {
			c.report("robots.txt", s.at, "audit-robots", "name a sitemap", "%s is no sitemap", c.site.describe(s.to.file))
		}
	}
	for _, file := range c.sitemaps {
		for _, entry := range c.read[file].sitemap.entries {
			if c.read[file].sitemap.index && entry.to.file >= 0 {
				named[entry.to.file] = true
			}
		}
	}
	for _, file := range c.sitemaps {
		if !named[file] {
			c.report(c.site.files[file], place{}, "audit-robots", "write Sitemap: "+c.site.addressOf(c.site.files[file])+" into robots.txt", "neither robots.txt nor an index names this sitemap")
		}
	}
	c.checkForbidden()
}

// checkForbidden reports rules that keep robots from what search engines are to
// show.
func (c *comparison) checkForbidden() {
	told := map[string]bool{}
	for file, r := range c.read {
		if r.page == nil || !r.page.indexable() {
			continue
		}
		path := "/" + pathOf(c.site.files[file])
		if c.site.base != nil {
			path = c.site.base.Path + path[1:]
		}
		if rule, forbidden := c.robots.forbids(path); forbidden && !told[rule.pattern] {
			told[rule.pattern] = true
			c.report("robots.txt", rule.at, "audit-robots", `let robots read it, or write <meta name="robots" content="noindex"> into such pages`,
				"%s, which search engines may show", fmt.Sprintf("the rule %q keeps robots from %s", rule.pattern, path))
		}
	}
}
