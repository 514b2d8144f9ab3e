package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
)

// The peers' versions. Of Eleventy it is the newest 3, which the report names.
const (
	hugoVersion     = "v0.165.0"
	eleventyVersion = "3"
	footnoteVersion = "4"
)

// generator is a program that makes sites, and how it is used here.
type generator struct {
	id, name, version string
	format            format
	// command builds the site; it is run in the site's folder.
	command func(output string) []string
	// caches are folders within the site's that a cold run must not find.
	caches []string
	// summarizes: the command prints a summary as JSON.
	summarizes bool
	// onlyCold: it knows nothing but building from nothing.
	onlyCold bool
}

// install makes digest, and installs its peers in a folder if they are wanted.
// A peer that cannot be installed is left out, with a word on it.
func install(ctx context.Context, o options, dir string) ([]*generator, error) {
	digest, err := compileDigest(ctx, dir)
	if err != nil || len(o.peersAt) == 0 {
		return []*generator{digest}, err
	}
	all := []*generator{digest}
	for _, peer := range []struct {
		name    string
		install func(context.Context, options, string) (*generator, error)
	}{{"Hugo", installHugo}, {"Eleventy", installEleventy}} {
		fmt.Fprintln(os.Stderr, "installing", peer.name)
		g, err := peer.install(ctx, o, filepath.Join(dir, strings.ToLower(peer.name)))
		if err != nil {
			fmt.Fprintf(os.Stderr, "%s cannot be installed and is left out: %v\n", peer.name, err)
			continue
		}
		all = append(all, g)
	}
	whole := *digest
	whole.id, whole.name, whole.format = "whole", "digest, the whole site", wholeFormat{}
	return append(all, &whole), ctx.Err()
}

func compileDigest(ctx context.Context, dir string) (*generator, error) {
	file := filepath.Join(dir, "digest")
	if err := compile(ctx, file, "digest/cmd/digest"); err != nil {
		return nil, err
	}
	return &generator{id: "digest", name: "digest", version: checkout(ctx) + ", " + runtime.Version(), format: sameFormat{},
		command:    func(output string) []string { return []string{file, "build", "--json", "-o", output} },
		caches:     []string{".digest"},
		summarizes: true}, nil
}

func compile(ctx context.Context, file, pkg string) error {
	return quietly(ctx, nil, "go", "build", "-trimpath", "-tags", "disable_grpc_modules", "-buildvcs=false", "-o", file, pkg)
}

// checkout names the commit that is measured.
func checkout(ctx context.Context) string {
	commit, err := exec.CommandContext(ctx, "git", "describe", "--always", "--dirty", "--exclude", "*").Output()
	if err != nil {
		return "this checkout"
	}
	return "commit " + strings.TrimSpace(string(commit))
}

// bareLoops are the bare loop with articles only, and with as many pages as
// digest made of the same site. The program of digest has to run first.
func bareLoops(ctx context.Context, dir string, digest *program) ([]*program, error) {
	file := filepath.Join(dir, "bare")
	if err := compile(ctx, file, "digest/bench/bare"); err != nil {
		return nil, err
	}
	articles := &generator{id: "bare-articles", name: "bare loop, articles only", summarizes: true, onlyCold: true,
		command: func(output string) []string { return []string{file, "-s", digest.site.dir, "-o", output} }}
	pages := &generator{id: "bare", name: "bare loop, as many pages", summarizes: true, onlyCold: true,
		command: func(output string) []string {
			lists := digest.made.Pages - digest.made.Articles
			return []string{file, "-s", digest.site.dir, "-o", output, "-pages", strconv.Itoa(lists)}
		}}
	return []*program{
		{generator: articles, site: digest.site, output: digest.output + "-articles"},
		{generator: pages, site: digest.site, output: digest.output + "-pages"},
	}, nil
}

// installHugo takes the Hugo that is there, or makes one.
func installHugo(ctx context.Context, o options, dir string) (*generator, error) {
	if o.hugo == "" {
		env := []string{"GOBIN=" + dir, "GOFLAGS="}
		if err := quietly(ctx, env, "go", "install", "github.com/gohugoio/hugo@"+hugoVersion); err != nil {
			return nil, err
		}
		return hugoGenerator(filepath.Join(dir, "hugo"), hugoVersion+" (not extended)"), nil
	}
	file, err := exec.LookPath(o.hugo)
	if err != nil {
		return nil, err
	}
	if file, err = filepath.Abs(file); err != nil { // it is run in another folder
		return nil, err
	}
	version, err := exec.CommandContext(ctx, file, "version").Output()
	if err != nil {
		return nil, err
	}
	return hugoGenerator(file, hugoVersionIn(string(version))), nil
}

// hugoVersionIn shortens what hugo version prints: "hugo v0.165.0-abc+extended
// linux/amd64 BuildDate=…".
func hugoVersionIn(line string) string {
	version, _, _ := strings.Cut(strings.TrimPrefix(line, "hugo "), " ")
	number, rest, _ := strings.Cut(version, "-")
	number, more, _ := strings.Cut(number, "+")
	if strings.Contains(rest+more, "extended") {
		return number + " (extended)"
	}
	return number + " (not extended)"
}

func hugoGenerator(file, version string) *generator {
	return &generator{id: "hugo", name: "Hugo", version: version, format: hugoFormat{},
		command: func(output string) []string {
			return []string{file, "build", "--quiet", "--noBuildLock", "--cacheDir", filepath.Join(filepath.Dir(output), "hugo-cache"), "-d", output}
		},
		caches: []string{"resources", "../hugo-cache"}}
}

func installEleventy(ctx context.Context, _ options, dir string) (*generator, error) {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return nil, err
	}
	err := quietly(ctx, nil, "npm", "install", "--prefix", dir, "--no-audit", "--no-fund", "--ignore-scripts",
		"@11ty/eleventy@"+eleventyVersion, "markdown-it-footnote@"+footnoteVersion)
	if err != nil {
		return nil, err
	}
	node, err := exec.CommandContext(ctx, "node", "--version").Output()
	if err != nil {
		return nil, err
	}
	modules := filepath.Join(dir, "node_modules")
	version, err := packageVersion(filepath.Join(modules, "@11ty", "eleventy", "package.json"))
	return eleventyGenerator(modules, version+", Node "+strings.TrimSpace(string(node))), err
}

func packageVersion(file string) (string, error) {
	var pack struct{ Version string }
	text, err := os.ReadFile(file)
	if err != nil {
		return "", err
	}
	err = json.Unmarshal(text, &pack)
	return "v" + pack.Version, err
}

// eleventyGenerator runs the Eleventy of a folder of modules.
func eleventyGenerator(modules, version string) *generator {
	return &generator{id: "eleventy", name: "Eleventy", version: version, format: eleventyFormat{modules},
		command: func(output string) []string {
			return []string{"node", filepath.Join(modules, "@11ty", "eleventy", "cmd.cjs"), "--quiet", "--output", output}
		},
		caches: []string{".cache"}}
}

// quietly runs a command; what it prints is shown if it fails.
func quietly(ctx context.Context, env []string, name string, args ...string) error {
	cmd := exec.CommandContext(ctx, name, args...)
	cmd.Env = append(os.Environ(), env...)
	if out, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("%s: %w\n%s", name, err, out)
	}
	return nil
}
