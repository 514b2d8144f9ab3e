package browser

import (
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"golang.org/x/tools/txtar"

	"digest/internal/build"
)

// packages is where make tools installs validators/package.json.
const packages = "validators/node_modules"

// needs skips a test whose program or file is not installed, or fails it where
// it must run.
func needs(t *testing.T, program, file string) {
	t.Helper()
	_, err := exec.LookPath(program)
	if err == nil && file != "" {
		_, err = os.Stat(file)
	}
	if err == nil {
		return
	}
	if os.Getenv("CI") == "true" || os.Getenv("DIGEST_BROWSER") == "1" {
		t.Fatalf("make tools installs what is missing: %v", err)
	}
	t.Skipf("make tools installs what is missing: %v", err)
}

// complaint is what the Nu HTML checker says about a place.
type complaint struct {
	Type, SubType, URL, Message, Extract string
	LastLine, FirstColumn                int
}

// checkHTML runs the Nu HTML checker over all pages and drawings of folders.
func checkHTML(t *testing.T, folders ...string) []complaint {
	t.Helper()
	jar := filepath.Join(packages, "vnu-jar", "build", "dist", "vnu.jar")
	needs(t, "java", jar)
	var out, log bytes.Buffer
	args := []string{
		"-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xss8m", // it lives for seconds, and asks for a deep stack
		"-jar", jar, "--format", "json", "--stdout", "--exit-zero-always", "--also-check-svg", "--skip-non-html",
	}
	checker := exec.Command("java", append(args, folders...)...)
	checker.Stdout, checker.Stderr = &out, &log
	if err := checker.Run(); err != nil {
		t.Fatalf("the checker: %v\n%s", err, &log)
	}
	var answer struct{ Messages *[]complaint }
	if err := json.Unmarshal(out.Bytes(), &answer); err != nil || answer.Messages == nil {
		t.Fatalf("the checker's answer cannot be read: %v\n%.500s\n%s", err, &out, &log)
	}
	return *answer.Messages
}

// TestHTML holds every page of the sample site against the HTML standard, and
// shows the checker a page and a drawing with a mistake each.
func TestHTML(t *testing.T) {
	wrong := t.TempDir()
	put(t, wrong, map[string]string{
		"a/index.html": `<!doctype html><html lang="en"><title>a</title><p><div align="left">`,
		"b.svg":        `<svg xmlns="http://www.w3.org/2000/svg"><path d="none"/></svg>`,
	})
	pages, drawings := 0, 0
	for _, c := range checkHTML(t, serveSample(t, "/").folder, wrong) {
		switch {
		case c.Type == "info" && c.SubType != "warning":
		case strings.HasSuffix(c.URL, wrong+"/a/index.html"):
			pages++
		case strings.HasSuffix(c.URL, wrong+"/b.svg"):
			drawings++
		default:
			t.Errorf("%s:%d:%d: %s %s\n\t%q", c.URL, c.LastLine, c.FirstColumn, c.Type, c.Message, c.Extract)
		}
	}
	if pages == 0 || drawings == 0 {
		t.Errorf("%d mistakes found in the page that has some, %d in the drawing", pages, drawings)
	}
}

// checkXML runs xmllint over files; the schema may be "".
func checkXML(t *testing.T, schema string, files ...string) error {
	t.Helper()
	needs(t, "xmllint", "")
	args := []string{"--noout", "--nonet"}
	if schema != "" {
		needs(t, "xmllint", filepath.Join(packages, "sitemap", "schema", "sitemap.xsd"))
		args = append(args, "--schema", filepath.Join("testdata", schema))
	}
	out, err := exec.Command("xmllint", append(args, files...)...).CombinedOutput()
	if err != nil {
		return errors.New(string(out))
	}
	return nil
}

// sitemapRoot tells sitemaps and indexes of them from other XML.
var sitemapRoot = regexp.MustCompile(`<(urlset|sitemapindex)\b`)

// checkSitemaps holds the sitemaps of a folder against their schemas, and
// returns how many there are.
func checkSitemaps(t *testing.T, site *served) int {
	n := 0
	for _, file := range site.files(t, ".xml") {
		root := sitemapRoot.FindSubmatch(site.read(t, file))
		if root == nil {
			continue
		}
		n++
		if err := checkXML(t, string(root[1])+".xsd", filepath.Join(site.folder, file)); err != nil {
			t.Error(err)
		}
	}
	return n
}

// TestSitemaps holds the sample site's sitemaps against the schemas, on a day
// with news.
func TestSitemaps(t *testing.T) {
	day := time.Date(2024, 6, 12, 20, 0, 0, 0, time.UTC)
	site := &served{folder: buildSample(t, source, build.Options{Now: day})}
	if n := checkSitemaps(t, site); n < 9 {
		t.Errorf("the sample site has %d sitemaps: no index, no news, or no pages", n)
	}
	news := 0
	for _, file := range site.files(t, ".xml") {
		news += bytes.Count(site.read(t, file), []byte("<news:news>"))
	}
	if news == 0 {
		t.Error("no sitemap has news")
	}
}

// TestXML holds that all XML of the sample site, drawings and feeds too, is
// well-formed.
func TestXML(t *testing.T) {
	site := serveSample(t, "/")
	var files []string
	for _, file := range site.files(t, "") {
		if slices.Contains([]string{".xml", ".atom", ".rss", ".opml", ".svg", ".xsl"}, filepath.Ext(file)) {
			files = append(files, filepath.Join(site.folder, file))
		}
	}
	if len(files) == 0 {
		t.Fatal("the sample site has no XML")
	}
	if err := checkXML(t, "", files...); err != nil {
		t.Error(err)
	}
}

// TestSitemapsBite holds that the schemas and the audit agree: the audit's clean
// site is valid, and its bad sitemaps are not.
func TestSitemapsBite(t *testing.T) {
	clean := unpack(t, "../audit/testdata/clean.txtar")
	if n := checkSitemaps(t, clean); n != 3 {
		t.Errorf("the clean site has %d sitemaps", n)
	}
	bad := unpack(t, "../audit/testdata/seeds/sitemap.txtar")
	if checkXML(t, "urlset.xsd", filepath.Join(bad.folder, "sitemap-pages.xml")) == nil {
		t.Error("a sitemap with every mistake is valid")
	}
}

// unpack writes the files of an archive into a folder.
func unpack(t *testing.T, archive string) *served {
	t.Helper()
	a, err := txtar.ParseFile(archive)
	if err != nil {
		t.Fatal(err)
	}
	site := &served{folder: t.TempDir()}
	for _, f := range a.Files {
		if !strings.Contains(f.Name, " ") {
			put(t, site.folder, map[string]string{f.Name: string(f.Data)})
		}
	}
	return site
}
