package build

import (
	"runtime"
	"slices"
	"strings"

	"digest/internal/diag"
	"digest/internal/render"
	"digest/internal/site"
)

// ofPaths is what is wrong with where files go. The theme is nil when it could
// not be loaded.
func ofPaths(s *site.Site, theme *render.Theme) []diag.Finding {
	return append(claimed(s, theme), unportable(s, theme, runtime.GOOS)...)
}

// unportable reports the paths that Windows cannot have, each name once. On
// Windows itself they are errors: there would be no file, or another one.
func unportable(s *site.Site, theme *render.Theme, system string) (found []diag.Finding) {
	seen := map[string]bool{}
	check := func(path, owner string) {
		begin, end, why := windowsRefuses(path)
		if why == "" || seen[path[:end]] {
			return
		}
		seen[path[:end]] = true
		f := diag.Errorf(diag.Position{File: owner}, "path-windows", "the path /%s cannot be on Windows: %s", path, why).
			WithHint("write %q in another way: set slug, or rename the file", path[begin:end])
		if system == "windows" {
			f.Severity = diag.Error
		}
		found = append(found, f)
	}
	for i := range s.Planned {
		check(s.Planned[i].File, s.Planned[i].Owner)
	}
	for _, m := range s.Media {
		check(m.File, m.Source)
	}
	if theme != nil {
		for _, asset := range theme.Assets() {
			check(asset.Path, asset.Source)
		}
	}
	return found
}

// windowsRefuses returns the first name in a path that Windows cannot have, and
// why; "" if it can have all.
func windowsRefuses(path string) (begin, end int, why string) {
	for begin < len(path) {
		end = len(path)
		if i := strings.IndexByte(path[begin:], '/'); i >= 0 {
			end = begin + i
		}
		if why := refusesName(path[begin:end]); why != "" {
			return begin, end, why
		}
		begin = end + 1
	}
	return 0, 0, ""
}

func refusesName(name string) string {
	if i := strings.IndexAny(name, `<>:"|?*\`); i >= 0 {
		return "it has no " + name[i:i+1] + " in names"
	}
	switch {
	case strings.HasSuffix(name, "."), strings.HasSuffix(name, " "):
		return "names do not end with a dot or a blank"
	case isDevice(name):
		return "the name is that of a device"
	}
	return ""
}

// devices are names that Windows keeps for itself, in any case and with any
// extension. So are com and lpt with a digit.
var (
	devices = []string{"aux", "con", "conin$", "conout$", "nul", "prn"}
	ports   = []string{"com", "lpt"}
)

func isDevice(name string) bool {
	if len(name) < 3 || !strings.ContainsRune("acnplACNPL", rune(name[0])) {
		return false // most names are looked at no further
	}
	base, _, _ := strings.Cut(name, ".")
	base = strings.ToLower(strings.TrimRight(base, " "))
	if slices.Contains(devices, base) {
		return true
	}
	port := strings.TrimRight(base, "0123456789¹²³")
	return slices.Contains(ports, port) && len([]rune(base)) == len(port)+1
}
