package render

import (
	"testing"
	"time"

	"digest"
	"digest/internal/config"
	"digest/internal/data"
)

func testConfig(tags ...string) *config.Config {
	cfg := &config.Config{Title: "Kilas Dunia", BaseURL: "https://kilas.example/", BasePath: "/", DefaultLanguage: tags[0], Location: time.UTC}
	for _, tag := range tags {
		cfg.Languages = append(cfg.Languages, config.Language{Tag: tag})
	}
	return cfg
}

func TestLoadBuiltin(t *testing.T) {
	start := time.Now()
	_, found := Load(nil, digest.Theme, testConfig("id", "en"), Options{ParseTOML: data.ParseTOML})
	for _, f := range found {
		t.Error(f.Error(), f.Hint)
	}
	t.Log(time.Since(start))
}
