package browser

import (
	"bytes"
	"context"
	"os"
	"testing"
	"time"

	"digest"
	"digest/internal/audit"
	"digest/internal/build"
	"digest/internal/diag"
)

// TestAudit lets a robot that knows nothing of the program read the sample
// site: as it is published, below a path, with short lists, and made smaller.
func TestAudit(t *testing.T) {
	for _, test := range []struct {
		name    string
		source  string
		options build.Options
	}{
		{"published", source, build.Options{}},
		{"path", source, build.Options{BaseURL: "https://kilas.example/news/kilas/"}},
		{"archives", shortLists(t), build.Options{}},
		{"news", source, build.Options{Now: time.Date(2024, 6, 12, 20, 0, 0, 0, time.UTC)}},
		{"smaller", source, build.Options{Minify: true}},
	} {
		t.Run(test.name, func(t *testing.T) {
			folder := buildSample(t, test.source, test.options)
			report, err := audit.Run(context.Background(), os.DirFS(folder), audit.Options{})
			if err != nil {
				t.Fatal(err)
			}
			if report.Pages < 300 || test.options.BaseURL != "" && report.BaseURL != test.options.BaseURL {
				t.Errorf("read %d pages at %q", report.Pages, report.BaseURL)
			}
			if len(report.Findings) > 0 {
				var printed bytes.Buffer
				_ = diag.Print(&printed, report.Findings, func(file string) []byte { return (&served{folder: folder}).read(t, file) })
				t.Errorf("%d findings:\n%s", len(report.Findings), &printed)
			}
		})
	}
}

// buildSample builds a site as it would be published, and returns its folder.
func buildSample(t *testing.T, source string, o build.Options) string {
	t.Helper()
	o.Source, o.Output, o.Theme = source, t.TempDir()+"/site", digest.Theme
	if o.Now.IsZero() {
		o.Now = moment
	}
	result, err := build.Run(context.Background(), o)
	if err != nil || result.Failed() {
		t.Fatalf("the sample site cannot be built: %v", err)
	}
	return o.Output
}
