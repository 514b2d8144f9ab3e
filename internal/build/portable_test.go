package build

import (
	"testing"

	"digest/internal/diag"
	"digest/internal/site"
)

func TestWindowsRefuses(t *testing.T) {
	for path, want := range map[string]string{
		"id/2024/05/oslo/index.html":       "",
		"id/2024/05/con/index.html":        "con",
		"id/CON/index.html":                "CON",
		"id/Nul.txt":                       "Nul.txt",
		"aux":                              "aux",
		"prn .tar.gz":                      "prn .tar.gz",
		"com1/a":                           "com1",
		"a/lpt9.html":                      "lpt9.html",
		"COM²":                             "COM²",
		"conin$":                           "conin$",
		"com":                              "",
		"com10":                            "",
		"lpt":                              "",
		"console/auxiliary/nulla/com1a":    "",
		"content/prn-1":                    "",
		"1con":                             "",
		"a./b":                             "a.",
		"a /b":                             "a ",
		"a/b.":                             "b.",
		" a/.b":                            "",
		"a/b:c":                            "b:c",
		`a/b\c`:                            `b\c`,
		"what?/index.html":                 "what?",
		"ar/الجسر/index.html":              "",
		"tag/\u201cquoted\u201d/page.html": "",
		"":                                 "",
		"a//b":                             "",
	} {
		begin, end, why := windowsRefuses(path, 0)
		if got := path[begin:end]; got != want || (why == "") != (want == "") {
			t.Errorf("%q: got %q (%s), want %q", path, got, why, want)
		}
	}
}

// On Windows it is an error, elsewhere a warning; a name is reported once.
func TestUnportable(t *testing.T) {
	s := &site.Site{
		Planned: []site.Planned{
			{File: "id/2024/con/2/index.html", Owner: "content/con.md"}, {File: "id/2024/con/index.html", Owner: "content/con.md"},
			{File: "id/oslo/index.html", Owner: "content/oslo.md"},
		},
		Media: []site.Media{{File: "media/a/b.1a2b.png", Source: "content/a/b.png"}, {File: "media/nul/b.1a2b.png", Source: "content/nul/b.png"}},
	}
	for system, want := range map[string]diag.Severity{"linux": diag.Warning, "darwin": diag.Warning, "windows": diag.Error} {
		found := ofPages(s, system)
		if len(found) != 2 || found[0].File != "content/con.md" || found[1].File != "content/nul/b.png" {
			t.Fatalf("%s: got %v", system, found)
		}
		for _, f := range found {
			if f.Severity != want {
				t.Errorf("%s: got %v", system, f)
			}
		}
	}
}
