// Package digest holds what the program has with it: the built-in theme, which
// is the templates and static files of this repository's own site, and what the
// documentation says of findings.
package digest

import "embed"

// Theme has templates/ and static/ at its root.
//
//go:embed templates static
var Theme embed.FS
