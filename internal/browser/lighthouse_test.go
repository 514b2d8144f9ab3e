package browser

import (
	"bytes"
	"cmp"
	"compress/gzip"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"log"
	"maps"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

var lighthouse = flag.Bool("lighthouse", false, "measure pages with Lighthouse: make lighthouse")

const lighthouseRuns = 3

// maxLargest is how long a reader may wait for the largest part of the first
// view, in milliseconds.
const maxLargest = 1000

// measuredKinds are the kinds of page that Lighthouse measures in each language,
// furtherKinds those in the first: all kinds but what search engines are asked to
// leave out.
var (
	measuredKinds = []string{"home", "article", "day", "topic", "person", "outlet", "quotes", "sources"}
	furtherKinds  = []string{"whole article", "article page", "editions", "week", "month", "index", "translator", "corrections", "coverage", "page", "section", "archive"}
)

// measured is what Lighthouse says of a page: what it gives for each category, of
// 100; the time to the largest part in milliseconds; by how much parts moved; and
// the audits that took points.
type measured struct {
	performance, accessibility, practices, seo, lcp, cls float64

	lost []string
}

// TestLighthouse measures a page of each kind in each language, as a phone on a
// slow network sees it, and holds the medians to 100 of 100, to maxLargest and to
// parts that never move.
func TestLighthouse(t *testing.T) {
	if !*lighthouse {
		t.Skip("pages are measured by: make lighthouse")
	}
	startChromium(t) // or there is none
	program, err := filepath.Abs("lighthouse/node_modules/lighthouse/cli/index.js")
	if err != nil {
		t.Fatal(err)
	}
	needs(t, "node", program)
	site := serveSample(t, "/")
	host := httptest.NewUnstartedServer(asHost(http.FileServer(http.Dir(site.folder))))
	host.EnableHTTP2 = true                           // every host of static sites speaks it, over TLS alone
	host.Config.ErrorLog = log.New(io.Discard, "", 0) // of Chromium's connections that it does not use
	host.StartTLS()
	defer host.Close()
	fmt.Printf("%-16s %11s %13s %9s %4s %7s %5s\n", "page", "performance", "accessibility", "practices", "SEO", "LCP", "CLS")
	for i, l := range languages {
		chosen, kinds := site.largest(t, l.tag), measuredKinds
		if i == 0 {
			kinds = slices.Concat(measuredKinds, furtherKinds)
		}
		for _, kind := range kinds {
			t.Run(l.tag+" "+kind, func(t *testing.T) {
				if chosen[kind] == "" {
					t.Fatal("the sample site has no such page")
				}
				m := measure(t, program, host.URL+"/"+escape(chosen[kind]))
				fmt.Printf("%-16s %11.0f %13.0f %9.0f %4.0f %4.0f ms %5.3f\n", l.tag+" "+kind, m.performance, m.accessibility, m.practices, m.seo, m.lcp, m.cls)
				if min(m.performance, m.accessibility, m.practices, m.seo) < 100 || m.cls > 0 || m.lcp >= maxLargest {
					t.Errorf("/%s falls short: %.0f ms to its largest part (under %d); %s", chosen[kind], m.lcp, maxLargest, strings.Join(m.lost, "; "))
				}
			})
		}
	}
}

// measure lets Lighthouse look at a page some times, and takes the medians.
func measure(t *testing.T, program, address string) measured {
	t.Helper()
	var runs []measured
	for range lighthouseRuns {
		runs = append(runs, lookAt(t, program, address, 3))
	}
	median := func(of func(measured) float64) float64 {
		slices.SortFunc(runs, func(a, b measured) int { return cmp.Compare(of(a), of(b)) })
		return of(runs[len(runs)/2])
	}
	m := measured{
		accessibility: median(func(m measured) float64 { return m.accessibility }),
		practices:     median(func(m measured) float64 { return m.practices }),
		seo:           median(func(m measured) float64 { return m.seo }),
		lcp:           median(func(m measured) float64 { return m.lcp }),
		cls:           median(func(m measured) float64 { return m.cls }),
		performance:   median(func(m measured) float64 { return m.performance }),
	}
	m.lost = runs[len(runs)/2].lost
	return m
}

// report is the part of Lighthouse's report that counts here.
type report struct {
	RuntimeError *struct{ Code, Message string }
	Categories   map[string]struct {
		Score     float64
		AuditRefs []struct {
			ID     string
			Weight float64
		}
	}
	Audits map[string]struct {
		Score        *float64
		NumericValue float64
	}
}

// lookAt lets Lighthouse look at a page once, in a browser of its own. Chromium
// without a screen now and then draws no page at all, whichever it is; then there
// is nothing to measure, and it gets another try, of three in all.
func lookAt(t *testing.T, program, address string, tries int) measured {
	t.Helper()
	var said bytes.Buffer
	file := filepath.Join(t.TempDir(), "report.json") // what it prints is cut short when it fails
	// Without a screen Chromium shows what it has drawn up to a second later, at
	// its own leisure, unless it is told to draw each frame to its end.
	run := exec.CommandContext(t.Context(), "node", program, address, "--quiet", "--output=json", "--output-path="+file, "--no-enable-error-reporting",
		"--only-categories=performance,accessibility,best-practices,seo",
		"--chrome-flags=--headless=new --no-sandbox --disable-gpu --ignore-certificate-errors --run-all-compositor-stages-before-draw --disable-quic --disable-component-update --disable-background-networking")
	run.Stderr = &said
	failure := run.Run()
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatalf("Lighthouse: %v\n%s", errors.Join(failure, err), &said)
	}
	var r report
	if err := json.Unmarshal(text, &r); err != nil {
		t.Fatalf("Lighthouse's report cannot be read: %v\n%.500s", err, text)
	}
	if e := r.RuntimeError; e != nil && e.Code == "NO_FCP" && tries > 1 {
		t.Logf("%s: %s Once more.", address, e.Message)
		return lookAt(t, program, address, tries-1)
	}
	if failure != nil || r.RuntimeError != nil {
		t.Fatalf("Lighthouse: %v\n%s", failure, &said)
	}
	of := func(category string) float64 { return 100 * r.Categories[category].Score }
	m := measured{
		performance: of("performance"), accessibility: of("accessibility"), practices: of("best-practices"), seo: of("seo"),
		lcp: r.Audits["largest-contentful-paint"].NumericValue, cls: r.Audits["cumulative-layout-shift"].NumericValue,
	}
	for _, name := range slices.Sorted(maps.Keys(r.Categories)) {
		for _, ref := range r.Categories[name].AuditRefs {
			if a := r.Audits[ref.ID]; ref.Weight > 0 && a.Score != nil && *a.Score < 1 {
				m.lost = append(m.lost, fmt.Sprintf("%s (%.2f)", ref.ID, *a.Score))
			}
		}
	}
	return m
}

// asHost sends files as a host does: texts compressed, and what has its hash in
// its name kept for ever.
func asHost(files http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		life := "public, max-age=300"
		if strings.HasPrefix(r.URL.Path, "/assets/") || strings.HasPrefix(r.URL.Path, "/media/") {
			life = "public, max-age=31536000, immutable"
		}
		w.Header().Set("Cache-Control", life)
		if slices.Contains([]string{".woff2", ".png", ".jpg", ".webp"}, path.Ext(r.URL.Path)) {
			files.ServeHTTP(w, r)
			return
		}
		w.Header().Set("Content-Encoding", "gzip")
		small := gzip.NewWriter(w)
		defer small.Close()
		files.ServeHTTP(compressed{w, small}, r)
	})
}

// compressed is an answer whose body goes through a compressor.
type compressed struct {
	http.ResponseWriter
	body io.Writer
}

func (c compressed) Write(p []byte) (int, error) { return c.body.Write(p) }

func (c compressed) WriteHeader(status int) {
	c.Header().Del("Content-Length") // it is shorter
	c.ResponseWriter.WriteHeader(status)
}
