package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// ranks are the places of the packages in the pipeline. A package imports
// packages of lower rank only, so that a reader can go through them in order.
var ranks = map[string]int{
	"internal/diag": 0, "internal/heap": 0, "internal/lang": 0, "internal/lookup": 0, "internal/pack": 0, "internal/parallel": 0, "internal/stat": 0,
	"internal/data":     1,
	"internal/config":   2,
	"internal/content":  3,
	"internal/markdown": 4, "internal/quote/speech": 4,
	"internal/quote": 5, "internal/credit": 5, "internal/translation": 5,
	"internal/site":   6,
	"internal/render": 7, "internal/output": 7, "internal/serve": 7,
	"internal/build": 8,
	"cmd/digest":     9,
}

// beside are the packages beside the line, and those whose imports of ours are
// fewer than their rank allows: all that they may import.
var beside = map[string][]string{
	"":                      {}, // the theme
	"internal/audit":        {"internal/diag", "internal/lang"},
	"internal/output":       {"internal/diag", "internal/parallel", "internal/stat"},
	"internal/deploy":       {"internal/output"},
	"internal/serve":        {},
	"internal/starter":      {"internal/content"},
	"internal/watch":        {},
	"internal/quote/speech": {"internal/lang"},
}

// tools are not part of the program: they import what they need, and no
// package of the program imports them.
var tools = []string{"bench", "docs/site", "internal/browser", "internal/programs"}

// doors are libraries, and the only packages that may import each.
var doors = map[string][]string{
	"github.com/yuin/goldmark":     {"internal/markdown"},
	"github.com/BurntSushi/toml":   {"internal/data"},
	"github.com/goccy/go-yaml":     {"internal/data"},
	"github.com/fsnotify/fsnotify": {"internal/watch"},
	"github.com/spf13/cobra":       {"cmd/digest"},
	"gocloud.dev":                  {"internal/deploy"},
	"github.com/aws":               {"internal/deploy"},
	"net/http":                     {"internal/serve", "internal/deploy", "internal/importer", "internal/audit", "cmd/digest"},
}

// pack is what go list says of a package. ImportPath begins with the module.
type pack struct {
	ImportPath, Dir  string
	GoFiles, Imports []string
	Module           struct{ Path string }
}

// ours is a path within the module: "internal/site", "" for the root.
func (p pack) ours(importPath string) (name string, ok bool) {
	if importPath == p.Module.Path {
		return "", true
	}
	return strings.CutPrefix(importPath, p.Module.Path+"/")
}

func (p pack) name() string { name, _ := p.ours(p.ImportPath); return name }

func isTool(name string) bool {
	return slices.ContainsFunc(tools, func(t string) bool { return name == t || strings.HasPrefix(name, t+"/") })
}

// program lists the packages of the program.
func program(t *testing.T) []pack {
	t.Helper()
	list := exec.Command("go", "list", "-json=ImportPath,Dir,GoFiles,Imports,Module", "./...")
	list.Dir = filepath.Join("..", "..")
	out, err := list.Output()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	var packs []pack
	for decoder := json.NewDecoder(bytes.NewReader(out)); ; {
		var p pack
		if err := decoder.Decode(&p); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			t.Fatal(err)
		}
		if !isTool(p.name()) {
			packs = append(packs, p)
		}
	}
	if len(packs) < len(ranks) {
		t.Fatalf("go list names %d packages, the rank table %d", len(packs), len(ranks))
	}
	return packs
}

func TestImports(t *testing.T) {
	for _, p := range program(t) {
		for _, path := range p.Imports {
			if name, ok := p.ours(path); ok {
				checkImport(t, p.name(), name)
			} else {
				checkDoor(t, p.name(), path)
			}
		}
		_, ranked := ranks[p.name()]
		if _, listed := beside[p.name()]; !ranked && !listed {
			t.Errorf("%s stands neither in the table of ranks nor beside it: give it a place", p.name())
		}
	}
}

func checkImport(t *testing.T, from, to string) {
	if isTool(to) {
		t.Errorf("%s imports %s: no package of the program imports a tool", from, to)
	}
	if allowed, listed := beside[from]; listed {
		if !slices.Contains(allowed, to) {
			t.Errorf("%s imports %s: of ours it may import only %v", from, to, allowed)
		}
		return
	}
	_, alone := beside[to]
	rank, ranked := ranks[to]
	switch {
	case from == "cmd/digest" && (alone || ranked):
	case !ranked:
		t.Errorf("%s imports %s: only cmd/digest may import what stands beside the line", from, to)
	case rank >= ranks[from]:
		t.Errorf("%s (rank %d) imports %s (rank %d): imports lead to lower ranks only", from, ranks[from], to, rank)
	}
}

func checkDoor(t *testing.T, from, path string) {
	for library, allowed := range doors {
		if (path == library || strings.HasPrefix(path, library+"/")) && !slices.Contains(allowed, from) {
			t.Errorf("%s imports %s: only %s may import %s", from, path, strings.Join(allowed, ", "), library)
		}
	}
}

// reserved are calls that only some packages make.
var reserved = []struct {
	call    *regexp.Regexp
	allowed func(name string) bool
	rule    string
}{
	{regexp.MustCompile(`\btemplate\.(HTML|HTMLAttr|JS|JSStr|CSS|URL|Srcset)\(`),
		func(name string) bool { return name == "internal/markdown" || name == "internal/render" },
		"only markdown and render say that text is safe HTML"},
	{regexp.MustCompile(`\btime\.(Now|Since|Until)\(`),
		func(name string) bool { return name == "cmd/digest" },
		"only cmd/digest reads the clock; the moment is an argument"},
	{regexp.MustCompile(`\bos\.(WriteFile|Create|CreateTemp|OpenFile|Mkdir\w*|Remove\w*|Rename|Symlink|Link|Truncate|Chmod|Chtimes)\(`),
		func(name string) bool {
			rank, ranked := ranks[name]
			return !ranked || rank > 7 || name == "internal/output"
		},
		"packages of rank 0 to 7 but output write no files"},
	{regexp.MustCompile(`\bos\.(Exit|Stdout|Stderr|Stdin|Args|Getenv)\b`),
		func(name string) bool { return name == "cmd/digest" },
		"only cmd/digest prints, reads arguments and exits"},
}

func TestReservedCalls(t *testing.T) {
	for _, p := range program(t) {
		for _, file := range p.GoFiles {
			text, err := os.ReadFile(filepath.Join(p.Dir, file))
			if err != nil {
				t.Fatal(err)
			}
			for _, r := range reserved {
				if found := r.call.Find(text); found != nil && !r.allowed(p.name()) {
					t.Errorf("%s has %s…: %s", filepath.Join(p.name(), file), found, r.rule)
				}
			}
		}
	}
}
