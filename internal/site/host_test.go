package site

import (
	"testing"

	"digest/internal/config"
)

// A site may have as many redirects as its host takes, and no more.
func TestRedirectLimits(t *testing.T) {
	if len(redirectLimits) == 0 {
		t.Fatal("no host has a limit")
	}
	for host, limit := range redirectLimits {
		for _, over := range []int{0, 1} {
			s := &Site{Input: Input{Config: &config.Config{Publish: config.Publish{Host: host}}}, moves: make([]move, limit+over)}
			if s.checkHost(); len(s.found) != over {
				t.Errorf("%s with %d redirects: %v", host, limit+over, s.found)
			}
		}
	}
	s := &Site{Input: Input{Config: &config.Config{Publish: config.Publish{Host: "nginx"}}}, moves: make([]move, 100000)}
	if s.checkHost(); len(s.found) > 0 {
		t.Errorf("nginx has no limit: %v", s.found)
	}
}
