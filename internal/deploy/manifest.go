package deploy

import (
	"bytes"
	"fmt"
	"io/fs"
	"maps"
	"slices"
	"strconv"
	"strings"

	"digest/internal/output"
)

// own is the folder on the target that holds what a deploy knows of it.
const own = ".digest-deploy/"

const (
	manifestName = own + "manifest"
	comingName   = own + "coming"
	lockName     = own + "lock"
)

// manifest is the files that the last finished deploy left on the target:
//
//	digest-deploy 1 2d711642b726b044
//	4e07408562bedb8b 0cc175b9c0f1b6a831c399e269772661 8192 id/2024/05/perang/index.html
//	…
//
// The first line ends in the sum of the lines after it.
type manifest map[string]entry

func (m manifest) encode() []byte {
	lines := make([]byte, 0, 160*len(m))
	for _, path := range slices.Sorted(maps.Keys(m)) {
		lines = m[path].append(lines, path)
	}
	return sealed(lines)
}

// parseManifest reads a manifest whole or not at all: one that is damaged must
// not make a file of somebody else's ours.
func parseManifest(text []byte) (manifest, bool) {
	m := manifest{}
	ok := parseLines(text, func(path string, e entry) { m[path] = e })
	return m, ok
}

// coming is what unfinished deploys may have put on the target, besides or in
// place of what the manifest names. It has the manifest's form, and may name a
// path more than once.
type coming map[string][]entry

func (c coming) encode() []byte {
	var lines []byte
	for _, path := range slices.Sorted(maps.Keys(c)) {
		for _, e := range c[path] {
			lines = e.append(lines, path)
		}
	}
	return sealed(lines)
}

func parseComing(text []byte) (coming, bool) {
	c := coming{}
	ok := parseLines(text, func(path string, e entry) { c.add(path, e) })
	return c, ok
}

func (c coming) add(path string, e entry) {
	if !slices.Contains(c[path], e) {
		c[path] = append(c[path], e)
	}
}

// Marks of a path say what an unfinished deploy came to: shown that readers may
// have been led to the file, though the manifest does not name it; going that
// nobody is led to it any more, and that it may have been removed.
var (
	shown = entry{key: "+", md5: "+"}
	going = entry{key: "-", md5: "-"}
)

// mark gives paths a mark in place of the one that they have.
func (c coming) mark(paths []string, mark entry) {
	for _, path := range paths {
		c[path] = slices.DeleteFunc(c[path], func(e entry) bool { return e == shown || e == going })
		c.add(path, mark)
	}
}

// has reports whether an unfinished deploy may have put such a body there.
func (c coming) has(path, md5 string) bool {
	return slices.ContainsFunc(c[path], func(e entry) bool { return e.md5 == md5 })
}

func (e entry) append(lines []byte, path string) []byte {
	return fmt.Appendf(lines, "%s %s %d %s\n", e.key, e.md5, e.size, path)
}

func sealed(lines []byte) []byte {
	return append(fmt.Appendf(nil, "digest-deploy 1 %s\n", output.Sum(lines)), lines...)
}

func parseLines(text []byte, add func(string, entry)) bool {
	head, lines, _ := bytes.Cut(text, []byte("\n"))
	if string(head) != "digest-deploy 1 "+output.Sum(lines) {
		return false
	}
	for line := range strings.Lines(string(lines)) {
		fields := strings.SplitN(strings.TrimSuffix(line, "\n"), " ", 4)
		if len(fields) != 4 {
			return false
		}
		size, err := strconv.ParseInt(fields[2], 10, 64)
		if err != nil || !fs.ValidPath(fields[3]) || strings.HasPrefix(fields[3], own) {
			return false
		}
		add(fields[3], entry{fields[0], fields[1], size})
	}
	return true
}
