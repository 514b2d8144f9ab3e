package audit

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"
)

// TestLimits holds the limits that no seed can show, at them and just beyond.
func TestLimits(t *testing.T) {
	const (
		open  = `<urlset xmlns="` + sitemapSpace + `" xmlns:n="` + newsSpace + `" xmlns:i="` + imageSpace + `">`
		news  = `<n:news><n:publication><n:name>a</n:name><n:language>en</n:language></n:publication><n:publication_date>2024-05-31</n:publication_date><n:title>a</n:title></n:news>`
		image = `<i:image><i:loc>https://other.example/a.png</i:loc></i:image>`
	)
	urls := func(n int, more string) string {
		var b strings.Builder
		b.WriteString(open)
		for i := range n {
			fmt.Fprintf(&b, "<url><loc>https://kilas.example/cover.png?%d</loc>%s</url>", i, more)
		}
		return b.String() + "</urlset>"
	}
	for _, test := range []struct {
		name, file, text string
		want             string // within a message, "" for none of these
	}{
		{"addresses", "sitemap-pages.xml", urls(maxAddresses, ""), ""},
		{"addresses", "sitemap-pages.xml", urls(maxAddresses+1, ""), "the sitemap lists 50001 addresses, more than 50000"},
		{"news", "sitemap-news.xml", urls(maxNews, news), ""},
		{"news", "sitemap-news.xml", urls(maxNews+1, news), "the sitemap lists 1001 news articles, more than 1000"},
		{"images", "sitemap-pages.xml", urls(1, strings.Repeat(image, maxImages)), ""},
		{"images", "sitemap-pages.xml", urls(1, strings.Repeat(image, maxImages+1)), "the entry has 1001 images, more than 1000"},
		{"length", "sitemap-pages.xml", open + "<url><loc>https://kilas.example/?" + strings.Repeat("a", 2100) + "</loc></url></urlset>", "an address of 2123 letters, more than 2048"},
		{"size", "sitemap-pages.xml", urls(1, "") + strings.Repeat("\n", maxSitemap), "bytes, more than 52428800"},
		{"robots", "robots.txt", strings.Repeat("#\n", maxRobots/2+1), "the file has 512002 bytes, more than 512000"},
		{"depth", "feeds.opml", strings.Repeat("<a>", deepest+1), "more than 200 elements within each other"},
		{"depth", "en/feed.json", strings.Repeat("[", deepest+2) + strings.Repeat("]", deepest+2), "more than 200 values within each other"},
	} {
		site := clean(t)
		site[test.file] = &fstest.MapFile{Data: []byte(test.text)}
		report, err := Run(t.Context(), site, Options{BaseURL: "https://kilas.example/"})
		if err != nil {
			t.Fatal(err)
		}
		var beyond []string
		for _, f := range report.Findings {
			if strings.Contains(f.Message, "more than") {
				beyond = append(beyond, f.Message)
			}
		}
		if got := strings.Join(beyond, "\n"); (test.want == "") != (got == "") || !strings.Contains(got, test.want) {
			t.Errorf("%s: got %q, want %q", test.name, got, test.want)
		}
	}
}
