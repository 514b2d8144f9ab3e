package main

import (
	"bytes"
	"io"
	"maps"
	"net"
	"net/http"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"golang.org/x/tools/txtar"

	"digest/internal/programs"
)

// webServer is a program that serves a site with the file that digest writes
// for it.
type webServer struct {
	host string // of [publish]
	// programs are its names; it may be at a path that is not searched.
	programs []string
	// config is its configuration around the block of docs/hosts.md, with
	// FOLDER for a folder of its own and MODULES for that of its modules.
	config string
	// swap are parts of the block and what they are here. ROOT is where the site
	// lies, PORT what to listen at.
	swap []string
	// check and run are arguments. CONFIG is the configuration, SITE the site.
	check, run []string
	// headers reports whether headers are the file's work.
	headers bool
}

var webServers = []webServer{{
	host: "nginx", programs: []string{"nginx", "/usr/sbin/nginx"}, headers: true,
	config: `daemon off;
error_log stderr;
pid FOLDER/pid;
events {}
http {
	include /etc/nginx/mime.types;
	access_log off;
	client_body_temp_path FOLDER/a;
	proxy_temp_path FOLDER/b;
	fastcgi_temp_path FOLDER/c;
	uwsgi_temp_path FOLDER/d;
	scgi_temp_path FOLDER/e;
	BLOCK
}
`,
	swap:  []string{"listen 80", "listen 127.0.0.1:PORT"},
	check: []string{"-t", "-q", "-e", "stderr", "-c", "CONFIG"}, run: []string{"-e", "stderr", "-c", "CONFIG"},
}, {
	host: "caddy", programs: []string{"caddy"}, headers: true,
	config: "{\n\tadmin off\n\tauto_https off\n\tdefault_bind 127.0.0.1\n\tlog {\n\t\tlevel ERROR\n\t}\n}\nBLOCK",
	swap:   []string{"kilas.example {", "http://127.0.0.1:PORT {"},
	check:  []string{"validate", "--adapter", "caddyfile", "--config", "CONFIG"}, run: []string{"run", "--adapter", "caddyfile", "--config", "CONFIG"},
}, {
	// Listings are on, as in Debian's own configuration.
	host: "apache", programs: []string{"apache2", "/usr/sbin/apache2", "httpd", "/usr/sbin/httpd"}, headers: true,
	config: `ServerRoot FOLDER
ServerName localhost
PidFile FOLDER/pid
ErrorLog /dev/stderr
LoadModule mpm_event_module MODULES/mod_mpm_event.so
LoadModule authz_core_module MODULES/mod_authz_core.so
LoadModule alias_module MODULES/mod_alias.so
LoadModule autoindex_module MODULES/mod_autoindex.so
LoadModule dir_module MODULES/mod_dir.so
LoadModule headers_module MODULES/mod_headers.so
LoadModule mime_module MODULES/mod_mime.so
TypesConfig /etc/mime.types
User #65534
Group #65534
Listen 127.0.0.1:PORT
<Directory />
	Options Indexes FollowSymLinks
	AllowOverride None
	Require all denied
</Directory>
<FilesMatch "^\.ht">
	Require all denied
</FilesMatch>
BLOCK`,
	swap:  []string{"*:80", "127.0.0.1:PORT"},
	check: []string{"-t", "-f", "CONFIG"}, run: []string{"-DFOREGROUND", "-f", "CONFIG"},
}, {
	host: "s3", programs: []string{"node"},
	check: []string{"--check", "SITE/cloudfront-function.js"},
	run:   []string{"SCRIPT", "SITE/cloudfront-function.js", "ROOT", "BASE404.html", "PORT"},
}}

// hostQuestion is a path that is asked for, and what is to be answered.
type hostQuestion struct {
	path   string // below the site's, as it is sent
	status string // or several
	want   string // the beginning of the page, or a part of it
	header map[string]string
}

// The headers that servers send.
var (
	safeHeaders = map[string]string{
		"X-Content-Type-Options": "nosniff", "Referrer-Policy": "strict-origin-when-cross-origin",
		"Content-Security-Policy": "base-uri 'self'; frame-ancestors 'self'; object-src 'none'",
	}
	html    = "text/html; charset=utf-8"
	checked = "public, max-age=0, must-revalidate"
	forever = "public, max-age=31536000, immutable"
)

// hostQuestions are the same for all servers.
func hostQuestions(t *testing.T, base, folder string) []hostQuestion {
	const sora, notThere = "ja/2024/05/%E6%9D%B1%E4%BA%AC%E3%81%AE%E7%A9%BA/", "<title>Halaman tidak ditemukan"
	page := map[string]string{"Content-Type": html, "Cache-Control": checked}
	moved := map[string]string{"Location": base + sora}
	missing := map[string]string{"Content-Type": html, "Cache-Control": ""}
	questions := []hostQuestion{
		{"", "302", "", map[string]string{"Location": base + "id/"}},
		{"id/", "200", "<!doctype html>", page},
		{"id/?q=1", "200", "<!doctype html>", page},
		{sora, "200", "東京の空", page},
		{strings.ToLower(sora), "200", "東京の空", page},
		{sora + "index.html", "200", `rel="canonical" href="https://kilas.example` + base + sora, page},
		{"id", "301 308", "", map[string]string{"Location": base + "id/"}},
		{strings.TrimSuffix(sora, "/"), "301 308", "", moved},
		{"robots.txt", "200", "Sitemap:", map[string]string{"Content-Type": "text/plain; charset=utf-8", "Cache-Control": checked}},

		{"old/", "301", "", moved},
		{"lama.html", "301", "", moved},
		{"a+b/", "301", "", moved},
		{"wiki/a:b/", "301", "", moved},
		{"a%20b/", "301", "", moved},
		{"a$uri/", "301", "", moved},
		{"%D9%82%D8%AF%D9%8A%D9%85/", "301", "", moved},
		{"%d9%82%d8%af%d9%8a%d9%85/", "301", "", moved},

		{"id/2024/05/yang-hilang/", "410", "Yang hilang", missing},
		{"ja/2024/05/%E6%B6%88%E3%81%88%E3%81%9F%E8%A8%98%E4%BA%8B/", "410", "消えた記事", missing},

		{"never/", "404", notThere, missing},
		{"never.html", "404", notThere, missing},
		{"%E7%A9%BA/", "404", notThere, missing},
		{"aab/", "404", notThere, missing},
		{"wiki/a:c/", "404", notThere, missing},
		{"assets/never.00000000.css", "404", notThere, missing},
		{"assets/", "403 404", "", nil},
		{"media/", "403 404", "", nil},
		{".digest-manifest", "403 404", "", nil},
	}
	for pattern, kind := range map[string]string{
		"assets/style.*.css": "text/css", "assets/theme.*.js": "javascript", "assets/fonts/serif-text.*.woff2": "font/woff2", "media/*/*.gif": "image/gif",
	} {
		found, err := filepath.Glob(filepath.Join(folder, pattern))
		if err != nil || len(found) == 0 {
			t.Fatalf("the site has no %s", pattern)
		}
		name, _ := filepath.Rel(folder, found[0])
		questions = append(questions, hostQuestion{filepath.ToSlash(name), "200", "", map[string]string{"Content-Type": kind, "Cache-Control": forever}})
	}
	return questions
}

// TestHosts serves a site by the servers of docs/hosts.md, configured as it
// says there, and by the function for CloudFront; at the root and below a path.
func TestHosts(t *testing.T) {
	source := t.TempDir()
	archive, err := txtar.ParseFile("testdata/hosts/site.txtar")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range archive.Files {
		put(t, filepath.Join(source, f.Name), f.Data)
	}
	put(t, filepath.Join(source, "content/stories/sora/sora.gif"), []byte(onePixel))
	for _, base := range []string{"/", "/sub/"} {
		root := openFolder(t)
		site := filepath.Join(root, "www", base)
		for _, server := range webServers {
			t.Run(server.host+base, func(t *testing.T) {
				program := programs.Need(t, "DIGEST_PROGRAMS", server.programs...)
				config := strings.NewReplacer("BASE", "https://kilas.example"+base, "HOST", server.host).Replace(string(archive.Files[0].Data))
				put(t, filepath.Join(source, "config.toml"), []byte(config))
				if code, printed := runHere([]string{"build", "--source", source, "--output", site, "--now", "2024-07-01", "--quiet"}); code != exitFine {
					t.Fatalf("exit code %d:\n%s", code, printed)
				}
				address := server.start(t, program, root, base)
				for _, q := range hostQuestions(t, base, site) {
					q.ask(t, address+base, server.headers)
				}
			})
		}
	}
}

// openFolder is a temporary folder that servers may read, which give up their
// rights when they have many.
func openFolder(t *testing.T) string {
	t.Helper()
	folder := t.TempDir()
	for _, dir := range []string{folder, filepath.Dir(folder)} {
		if err := os.Chmod(dir, 0o755); err != nil {
			t.Fatal(err)
		}
	}
	return folder
}

// start lets the server check its configuration, starts it, and returns its
// address.
func (s *webServer) start(t *testing.T, program, root, base string) string {
	t.Helper()
	www := filepath.Join(root, "www")
	port := freePort(t)
	script, err := filepath.Abs("testdata/hosts/cloudfront.js")
	if err != nil {
		t.Fatal(err)
	}
	names := []string{"CONFIG", filepath.Join(root, "config"), "FOLDER", root, "SITE", filepath.Join(www, base), "ROOT", www,
		"SCRIPT", script, "BASE", base, "PORT", port, "MODULES", modules()}
	put(t, filepath.Join(root, "config"), []byte(strings.NewReplacer(names...).Replace(s.configured(t, base))))
	command := func(args []string) *exec.Cmd {
		c := exec.Command(program)
		for _, arg := range args {
			c.Args = append(c.Args, strings.NewReplacer(names...).Replace(arg))
		}
		c.Env = append(os.Environ(), "HOME="+root, "XDG_DATA_HOME="+root, "XDG_CONFIG_HOME="+root)
		return c
	}
	if out, err := command(s.check).CombinedOutput(); err != nil {
		t.Fatalf("%s refuses its configuration: %v\n%s", s.host, err, out)
	}
	log := &said{}
	server := command(s.run)
	server.Stdout, server.Stderr = log, log
	if err := server.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = server.Process.Signal(syscall.SIGTERM)
		_ = server.Wait()
		if t.Failed() {
			t.Logf("%s said:\n%s", s.host, log)
		}
	})
	for began := time.Now(); time.Since(began) < longestWait; time.Sleep(10 * time.Millisecond) {
		if c, err := net.Dial("tcp", "127.0.0.1:"+port); err == nil {
			c.Close()
			return "http://127.0.0.1:" + port
		}
	}
	t.Fatalf("%s does not answer:\n%s", s.host, log)
	return ""
}

// configured is the server's configuration with the block of docs/hosts.md.
func (s *webServer) configured(t *testing.T, base string) string {
	if s.config == "" {
		return ""
	}
	for _, block := range guideBlock.FindAllStringSubmatch(readGuide(t, "hosts.md"), -1) {
		if block[1] == s.host {
			swap := append([]string{"/srv/www/", "ROOT" + base, "/srv/www", "ROOT"}, s.swap...)
			return strings.Replace(s.config, "BLOCK", strings.NewReplacer(swap...).Replace(block[2]), 1)
		}
	}
	t.Fatalf("docs/hosts.md has no block for %s", s.host)
	return ""
}

// modules is where Apache's modules are.
func modules() string {
	for _, dir := range []string{"/usr/lib/apache2/modules", "/usr/lib64/httpd/modules", "/usr/lib/httpd/modules"} {
		if _, err := os.Stat(dir); err == nil {
			return dir
		}
	}
	return "modules"
}

func freePort(t *testing.T) string {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer listener.Close()
	_, port, _ := net.SplitHostPort(listener.Addr().String())
	return port
}

// get asks without following redirects.
func get(t *testing.T, address string) (*http.Response, []byte) {
	t.Helper()
	client := http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	response, err := client.Get(address)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	return response, body
}

// ask asks, and compares.
func (q *hostQuestion) ask(t *testing.T, site string, headers bool) {
	t.Helper()
	response, body := get(t, site+q.path)
	status := strconv.Itoa(response.StatusCode)
	if status == "410" && bytes.Contains(body, []byte("url=index.html")) {
		_, body = get(t, site+q.path+"index.html") // as a browser does
	}
	if !slices.Contains(strings.Fields(q.status), status) {
		t.Errorf("/%s: status %s, not %s", q.path, status, q.status)
	}
	if !bytes.Contains(body, []byte(q.want)) {
		t.Errorf("/%s: a page without %q: %.300s", q.path, q.want, body)
	}
	if bytes.Contains(body, []byte("Index of")) {
		t.Errorf("/%s lists the folder", q.path)
	}
	want := maps.Clone(safeHeaders)
	maps.Copy(want, q.header)
	for name, value := range want {
		got := strings.Join(response.Header.Values(name), " | ")
		switch {
		case name == "Location":
			got, value = sameCase(t, strings.TrimPrefix(got, "http://"+response.Request.URL.Host)), sameCase(t, value)
		case name == "Content-Type" && value != html && strings.Contains(got, value):
			continue // what programs read may have a charset
		case name != "Content-Type" && !headers:
			continue
		}
		if got != value {
			t.Errorf("/%s: %s: %q, not %q", q.path, name, got, value)
		}
	}
}

// sameCase is an address without its escapes, which some write in small
// letters.
func sameCase(t *testing.T, address string) string {
	t.Helper()
	plain, err := url.PathUnescape(address)
	if err != nil {
		t.Error(err)
	}
	return plain
}
