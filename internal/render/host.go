package render

import (
	"encoding/json"
	"fmt"
	"io"
	"net/url"
	"strings"

	"digest/internal/site"
)

// A header that a host is to send.
type hostHeader struct{ name, value string }

// safety goes with every file: no browser guesses types, no other site frames
// pages, no address goes to other sites in full.
var safety = []hostHeader{
	{"X-Content-Type-Options", "nosniff"},
	{"Referrer-Policy", "strict-origin-when-cross-origin"},
	{"Content-Security-Policy", "base-uri 'self'; frame-ancestors 'self'; object-src 'none'"},
}

// forever goes with files that have a hash in their name, checked with all
// others: a browser asks each time whether they have changed.
var (
	forever = hostHeader{"Cache-Control", "public, max-age=31536000, immutable"}
	checked = hostHeader{"Cache-Control", "public, max-age=0, must-revalidate"}
)

// private is how the names of files begin that digest leaves for itself.
const private = ".digest-"

// hostForms write a host's file, by its name; those with the same name differ
// in what the host understands.
var hostForms = map[string]func(*strings.Builder, *site.HostFile){
	".nojekyll":              func(*strings.Builder, *site.HostFile) {},
	"CNAME":                  func(b *strings.Builder, v *site.HostFile) { fmt.Fprintln(b, v.Domain) },
	"_redirects":             redirectsFile,
	"_headers":               headersFile,
	"vercel.json":            vercelFile,
	"cloudfront-function.js": cloudFrontFile,
	"nginx.conf":             nginxFile,
	"Caddyfile":              caddyFile,
	".htaccess":              apacheFile,
}

func hostFile(w io.Writer, v *site.HostFile) error {
	form, ok := hostForms[v.Name]
	if !ok {
		return fmt.Errorf("no form is known for the file %s of a host", v.Name)
	}
	var b strings.Builder
	form(&b, v)
	_, err := io.WriteString(w, b.String())
	return err
}

// status is that of a redirect.
func status(r site.HostRedirect) int {
	if r.Permanent {
		return 301
	}
	return 302
}

// redirectsFile is what Netlify began and others read: from, to, status. Only
// Netlify can answer that a page is gone; it shows the tombstone. Elsewhere
// that is a page like others, which search engines are asked to leave out.
func redirectsFile(b *strings.Builder, v *site.HostFile) {
	forced := ""
	if v.Host == "netlify" {
		forced = "!" // although there is a page, for hosts without redirects
	}
	for _, r := range v.Redirects {
		fmt.Fprintf(b, "%s %s %d%s\n", r.From, r.To, status(r), forced)
	}
	if v.Host == "netlify" {
		for _, path := range v.Gone {
			fmt.Fprintf(b, "%s %sindex.html 410!\n", path, path)
		}
	}
}

func headersFile(b *strings.Builder, v *site.HostFile) {
	fmt.Fprintf(b, "%s*\n", v.Base)
	for _, h := range safety {
		fmt.Fprintf(b, "  %s: %s\n", h.name, h.value)
	}
	for _, folder := range v.Hashed {
		fmt.Fprintf(b, "%s*\n  %s: %s\n", folder, forever.name, forever.value)
	}
}

func vercelFile(b *strings.Builder, v *site.HostFile) {
	type pair struct {
		Key   string `json:"key"`
		Value string `json:"value"`
	}
	type headers struct {
		Source  string `json:"source"`
		Headers []pair `json:"headers"`
	}
	type redirect struct {
		Source      string `json:"source"`
		Destination string `json:"destination"`
		Permanent   bool   `json:"permanent"`
	}
	file := struct {
		Schema        string     `json:"$schema"`
		TrailingSlash bool       `json:"trailingSlash"`
		Redirects     []redirect `json:"redirects"`
		Headers       []headers  `json:"headers"`
	}{Schema: "https://openapi.vercel.sh/vercel.json", TrailingSlash: true, Redirects: []redirect{}}
	for _, r := range v.Redirects {
		file.Redirects = append(file.Redirects, redirect{patternless(r.From), r.To, r.Permanent})
	}
	all := headers{Source: v.Base + "(.*)"}
	for _, h := range safety {
		all.Headers = append(all.Headers, pair{h.name, h.value})
	}
	file.Headers = append(file.Headers, all)
	for _, folder := range v.Hashed {
		file.Headers = append(file.Headers, headers{folder + "(.*)", []pair{{forever.name, forever.value}}})
	}
	text, _ := json.MarshalIndent(file, "", "  ") // texts
	b.Write(text)
	b.WriteByte('\n')
}

// patternless keeps what Vercel would take for a pattern as it is.
func patternless(path string) string {
	return strings.NewReplacer("(", `\(`, ")", `\)`, ":", `\:`, "*", `\*`, "+", `\+`, "?", `\?`).Replace(path)
}

// cloudFrontFile is a function for CloudFront before a bucket: it finds the
// index.html of a folder, and sends on. Who asks for what is gone is told so,
// and led to the tombstone by the answer's page: the function is too small to
// hold tombstones, and what comes from the bucket has no other status.
func cloudFrontFile(b *strings.Builder, v *site.HostFile) {
	type target struct {
		To     string `json:"to"`
		Status int    `json:"status"`
	}
	targets := map[string]target{}
	for _, r := range v.Redirects {
		targets[unescaped(r.From)] = target{r.To, status(r)}
	}
	gone := map[string]bool{}
	for _, path := range v.Gone {
		gone[unescaped(path)] = true
	}
	moved, _ := json.Marshal(targets) // maps are written in the order of their keys
	removed, _ := json.Marshal(gone)
	fmt.Fprintf(b, `// A function for the viewer requests of a CloudFront distribution.
var moved = %s;
var gone = %s;

function handler(event) {
  var request = event.request, path = request.uri;
  try {
    path = decodeURIComponent(path);
  } catch (e) {} // no escapes of UTF-8
  var target = moved[path];
  if (target) {
    return { statusCode: target.status, statusDescription: 'Moved', headers: { location: { value: target.to } } };
  }
  if (gone[path]) {
    return {
      statusCode: 410, statusDescription: 'Gone', headers: { 'content-type': { value: 'text/html; charset=utf-8' } },
      body: '<!doctype html><meta http-equiv="refresh" content="0; url=index.html"><title>410</title>'
    };
  }
  if (path.endsWith('/')) {
    request.uri += 'index.html';
  } else if (!path.slice(path.lastIndexOf('/')).includes('.')) {
    return { statusCode: 301, statusDescription: 'Moved', headers: { location: { value: request.uri + '/' } } };
  }
  return request;
}
`, moved, removed)
}

// nginxFile is to be included in a server block.
func nginxFile(b *strings.Builder, v *site.HostFile) {
	fmt.Fprint(b, "# In a server block: include …/nginx.conf;\ncharset utf-8;\nabsolute_redirect off;\n")
	nginxHeaders(b, "", checked)
	fmt.Fprintf(b, "error_page 404 %s;\nerror_page 410 ${uri}index.html;\n", v.NotFound)
	fmt.Fprintf(b, "location = %snginx.conf { return 404; }\nlocation ^~ %s%s { return 404; }\n", v.Base, v.Base, private)
	for _, folder := range v.Hashed {
		fmt.Fprintf(b, "location ^~ %s {\n", folder)
		nginxHeaders(b, "\t", forever)
		fmt.Fprint(b, "}\n")
	}
	for _, r := range v.Redirects {
		// What is returned may have variables, what is compared may not.
		fmt.Fprintf(b, "location = %s { return %d %s; }\n", nginxWord(unescaped(r.From)), status(r), nginxWord(strings.ReplaceAll(r.To, "$", "%24")))
	}
	for _, path := range v.Gone {
		fmt.Fprintf(b, "location = %s { return 410; }\n", nginxWord(unescaped(path)))
	}
}

// nginxHeaders writes all headers: a location with one of its own has none of
// the server's.
func nginxHeaders(b *strings.Builder, indent string, cache hostHeader) {
	for _, h := range safety {
		fmt.Fprintf(b, "%sadd_header %s \"%s\" always;\n", indent, h.name, h.value)
	}
	fmt.Fprintf(b, "%sadd_header %s \"%s\";\n", indent, cache.name, cache.value)
}

// unescaped is a path as servers compare it.
func unescaped(path string) string {
	if plain, err := url.PathUnescape(path); err == nil {
		return plain
	}
	return path
}

func nginxWord(path string) string {
	return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`).Replace(path) + `"`
}

// caddyFile is to be imported in a site block.
func caddyFile(b *strings.Builder, v *site.HostFile) {
	fmt.Fprint(b, "# In a site block: import …/Caddyfile\nheader {\n")
	for _, h := range safety {
		fmt.Fprintf(b, "\t%s `%s`\n", h.name, h.value)
	}
	hashed := strings.Join(v.Hashed, "* ") + "*"
	fmt.Fprintf(b, "}\n@hashed path %s\nheader @hashed %s `%s`\n", hashed, forever.name, forever.value)
	fmt.Fprintf(b, "@checked not path %s\nheader @checked %s `%s`\n", hashed, checked.name, checked.value)
	fmt.Fprintf(b, "@own path %sCaddyfile %s%s*\nerror @own 404\n", v.Base, v.Base, private)
	for _, r := range v.Redirects {
		fmt.Fprintf(b, "redir %s %s %d\n", r.From, r.To, status(r))
	}
	if len(v.Gone) > 0 {
		fmt.Fprintf(b, "@gone path %s\nerror @gone 410\n", strings.Join(v.Gone, " "))
	}
	fmt.Fprintf(b, `handle_errors {
	header -Cache-Control
	@tombstone expression {http.error.status_code} == 410
	handle @tombstone {
		rewrite * {path}index.html
		file_server {
			status 410
		}
	}
	@missing expression {http.error.status_code} == 404
	handle @missing {
		rewrite * %s
		file_server {
			status 404
		}
	}
}
`, v.NotFound)
}

// apacheFile is read in the site's folder. An address that begins with a slash
// is one of this server, for Apache; two are one.
func apacheFile(b *strings.Builder, v *site.HostFile) {
	fmt.Fprintf(b, "Options -Indexes\nAddDefaultCharset utf-8\nErrorDocument 404 %s\n", v.NotFound)
	fmt.Fprint(b, "ErrorDocument 410 \"/%{escape:%{REQUEST_URI}}index.html\"\n<IfModule mod_headers.c>\n")
	for _, h := range safety {
		fmt.Fprintf(b, "  Header always set %s \"%s\"\n", h.name, h.value)
	}
	const found = `"expr=%{REQUEST_STATUS} -lt 400"`
	fmt.Fprintf(b, "  Header set %s \"%s\" %s\n", checked.name, checked.value, found)
	fmt.Fprintf(b, "  <FilesMatch \"\\.[0-9a-f]{8,64}\\.[^.]+$\">\n    Header set %s \"%s\" %s\n  </FilesMatch>\n</IfModule>\n", forever.name, forever.value, found)
	fmt.Fprintf(b, "RedirectMatch 404 \"^%s\"\n", literalMatch(v.Base+private))
	for _, r := range v.Redirects {
		// Apache escapes what it sends.
		to := strings.NewReplacer("$", `\$`, `"`, "%22").Replace(unescaped(r.To))
		fmt.Fprintf(b, "RedirectMatch %d \"^%s$\" \"%s\"\n", status(r), literalMatch(unescaped(r.From)), to)
	}
	for _, path := range v.Gone {
		fmt.Fprintf(b, "RedirectMatch gone \"^%s$\"\n", literalMatch(unescaped(path)))
	}
}

// literalMatch is a path as a regular expression that matches it alone.
func literalMatch(path string) string {
	return strings.NewReplacer(`\`, `\\`, ".", `\.`, "(", `\(`, ")", `\)`, "+", `\+`, "*", `\*`, "?", `\?`, "[", `\[`, "]", `\]`,
		"{", `\{`, "}", `\}`, "^", `\^`, "$", `\$`, "|", `\|`, `"`, "").Replace(path)
}
