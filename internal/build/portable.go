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
	found := claimed(s, theme)
	if theme != nil {
		u := newUnportable(runtime.GOOS)
		for _, asset := range theme.Assets() {
			u.check(asset.Path, asset.Source)
		}
		found = append(found, u.found...)
	}
	return found
}

// ofPages reports what is wrong with the paths of pages and of the files beside
// articles.
func ofPages(s *site.Site, system string) []diag.Finding {
	u := newUnportable(system)
	for i := range s.Planned {
		u.check(s.Planned[i].File, s.Planned[i].Owner)
	}
	for _, m := range s.Media {
		u.check(m.File, m.Source)
	}
	return u.found
}

// unportable reports the paths that Windows cannot have, each name once. On
// Windows itself they are errors: there would be no file, or another one.
type unportable struct {
	system string
	last   string // the path before this one
	seen   map[string]bool
	found  []diag.Finding
}

func newUnportable(system string) *unportable {
	return &unportable{system: system, seen: map[string]bool{}}
}

// check looks at a path. Paths come in order, and each has most of its folders
// from the one before: those are not looked at again.
func (u *unportable) check(path, owner string) {
	from := 0
	for i := 0; i < len(path) && i < len(u.last) && path[i] == u.last[i]; i++ {
		if path[i] == '/' {
			from = i + 1
		}
	}
	u.last = path
	begin, end, why := windowsRefuses(path, from)
	if why == "" || u.seen[path[:end]] {
		return
	}
	u.seen[path[:end]] = true
	f := diag.Errorf(diag.Position{File: owner}, "path-windows", "the path /%s cannot be on Windows: %s", path, why).
		WithHint("write %q in another way: set slug, or rename the file", path[begin:end])
	if u.system == "windows" {
		f.Severity = diag.Error
	}
	u.found = append(u.found, f)
}

// windowsRefuses returns the first name in a path from a byte on that Windows
// cannot have, and why; "" if it can have all.
func windowsRefuses(path string, from int) (begin, end int, why string) {
	for begin = from; begin < len(path); {
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
