// Package digest holds the built-in theme: the templates and static files of
// this repository's own site, embedded so that a new site needs nothing else.
package digest

import "embed"

// Theme has templates/ and static/ at its root.
//
//go:embed templates static
var Theme embed.FS
