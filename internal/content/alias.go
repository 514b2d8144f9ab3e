package content

import (
	"path"
	"strings"

	"digest/internal/data"
)

// readAliases reads a page's old paths, each as the path that it claims.
func readAliases(t *data.Table) []string {
	var places []string
	for i, alias := range t.Strings("aliases") {
		if place, ok := cleanAlias(alias); ok {
			places = append(places, place)
			continue
		}
		t.ReportItem("aliases", i, "alias-path", `write a path from the site's root, such as "/old/path/"`, "alias %q is no path of a page", alias)
	}
	return places
}

// cleanAlias checks an alias and returns the path that it claims.
func cleanAlias(alias string) (place string, ok bool) {
	if !strings.HasPrefix(alias, "/") || strings.ContainsAny(alias, `\?#`) || strings.Contains(alias, "..") {
		return "", false
	}
	clean := path.Clean(alias)
	switch path.Ext(clean) {
	case ".html", ".htm":
		return clean, true
	case "":
		return strings.TrimSuffix(clean, "/") + "/", true
	}
	return "", false
}
