package site

import (
	"testing"

	"digest/internal/config"
)

func TestPattern(t *testing.T) {
	l := &language{Language: config.Language{Tag: "id", Paths: map[string]string{"topics": "topik"}}, prefix: "/id"}
	values := map[string]string{"year": "2024", "month": "05", "slug": "oslo", "id": "nato"}
	for pattern, want := range map[string]string{
		"/{year}/{month}/{slug}/":  "/id/2024/05/oslo/",
		"/topics/{id}/":            "/id/topik/nato/",
		"/{section}/{slug}/":       "/id/oslo/", // a word without a value vanishes
		"/{year}-{month}/x-{slug}": "/id/2024-05/x-oslo/",
	} {
		if got := l.pattern(pattern, func(word string) string { return values[word] }); got != want {
			t.Errorf("pattern(%q) = %q, want %q", pattern, got, want)
		}
	}
}
