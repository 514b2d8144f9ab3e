package config

import "time"

// defaults is a Config with every default value. What depends on other keys
// (a language's name, the only language) is filled in by Load.
func defaults() *Config {
	return &Config{
		Title:           "Digest",
		BaseURL:         "http://localhost/",
		BasePath:        "/",
		DefaultLanguage: "en",
		Location:        time.UTC,
		Permalinks: Permalinks{
			Article:    "/{year}/{month}/{slug}/",
			Section:    "/{id}/",
			Topic:      "/topics/{id}/",
			Person:     "/people/{id}/",
			Outlet:     "/outlets/{id}/",
			Translator: "/translators/{id}/",
			Edition:    "/editions/{id}/",
			Page:       "/{id}/",
		},
		Lists:    Lists{Size: 20, Related: 4},
		Editions: Editions{Periods: []string{"day", "week"}},
		Quotes:   Quotes{Find: true, Confidence: 0.9, Cards: 3, Data: true, Unnamed: Unnamed{Most: -1, Share: 1}},
		Data:     Data{Stories: true},
		Feeds:    Feeds{Formats: []string{"atom", "rss", "json"}, Content: "summary", Size: 20},
	}
}

// Default returns the Config of an empty config.toml.
func Default() *Config { return defaults() }

// PathWords are the words of paths that a language may replace in its
// [languages.TAG.paths].
var PathWords = []string{"topics", "people", "outlets", "translators", "editions", "corrections", "quotes", "sources", "coverage", "archive", "all"}
