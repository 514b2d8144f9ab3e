package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
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
	// write writes its site into a folder.
	write func(s *sampleSite, dir string) error
	// command builds the site; it is run in the site's folder.
	command func(output string) []string
	// caches are folders within the site's that a cold run must not find.
	caches []string
}

// install makes digest and installs its peers in a folder. A peer that cannot
// be installed is left out, with a word on it.
func install(ctx context.Context, dir string) ([]*generator, error) {
	digest, err := compileDigest(ctx, dir)
	if err != nil {
		return nil, err
	}
	all := []*generator{digest}
	for _, peer := range []struct {
		name    string
		install func(context.Context, string) (*generator, error)
	}{{"Hugo", installHugo}, {"Eleventy", installEleventy}} {
		fmt.Fprintln(os.Stderr, "installing", peer.name)
		g, err := peer.install(ctx, filepath.Join(dir, strings.ToLower(peer.name)))
		if err != nil {
			fmt.Fprintf(os.Stderr, "%s cannot be installed and is left out: %v\n", peer.name, err)
			continue
		}
		all = append(all, g)
	}
	whole := *digest
	whole.id, whole.name, whole.write = "whole", "digest, the whole site", writeWhole
	return append(all, &whole), ctx.Err()
}

func compileDigest(ctx context.Context, dir string) (*generator, error) {
	file := filepath.Join(dir, "digest")
	if err := quietly(ctx, nil, "go", "build", "-trimpath", "-buildvcs=false", "-o", file, "digest/cmd/digest"); err != nil {
		return nil, err
	}
	return digestGenerator(file), nil
}

func digestGenerator(file string) *generator {
	return &generator{id: "digest", name: "digest", version: runtime.Version(), write: writeSame,
		command: func(output string) []string { return []string{file, "build", "--json", "-o", output} },
		caches:  []string{".digest"}}
}

func installHugo(ctx context.Context, dir string) (*generator, error) {
	env := []string{"GOBIN=" + dir, "GOFLAGS="}
	if err := quietly(ctx, env, "go", "install", "github.com/gohugoio/hugo@"+hugoVersion); err != nil {
		return nil, err
	}
	return hugoGenerator(filepath.Join(dir, "hugo")), nil
}

func hugoGenerator(file string) *generator {
	return &generator{id: "hugo", name: "Hugo", version: hugoVersion + " (not extended)", write: writeHugo,
		command: func(output string) []string {
			return []string{file, "build", "--quiet", "--noBuildLock", "--cacheDir", filepath.Join(filepath.Dir(output), "hugo-cache"), "-d", output}
		},
		caches: []string{"resources", "../hugo-cache"}}
}

func installEleventy(ctx context.Context, dir string) (*generator, error) {
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
	return "v" + pack.Version, json.Unmarshal(text, &pack)
}

// eleventyGenerator runs the Eleventy of a folder of modules, which the site
// finds through a link.
func eleventyGenerator(modules, version string) *generator {
	return &generator{id: "eleventy", name: "Eleventy", version: version,
		write: func(s *sampleSite, dir string) error {
			if err := writeEleventy(s, dir); err != nil {
				return err
			}
			return os.Symlink(modules, filepath.Join(dir, "node_modules"))
		},
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
