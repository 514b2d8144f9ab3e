package content

import (
	"path"
	"regexp"
	"strings"
	"unicode"

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

// driveName is a path that begins as the drives of Windows are called: no folder
// can be given such a name there, nor is one written anywhere.
var driveName = regexp.MustCompile(`^/.:`)

// cleanAlias checks an alias and returns the path that it claims.
func cleanAlias(alias string) (place string, ok bool) {
	if !strings.HasPrefix(alias, "/") || strings.ContainsAny(alias, `\?#`) || strings.Contains(alias, "..") || strings.ContainsFunc(alias, unicode.IsControl) {
		return "", false
	}
	clean := path.Clean(alias)
	if driveName.MatchString(clean) {
		return "", false
	}
	switch path.Ext(clean) {
	case ".html", ".htm":
		return clean, true
	case "":
		return strings.TrimSuffix(clean, "/") + "/", true
	}
	return "", false
}
