// Generate writes a site of sample news for benchmarks: see package sample.
package main

import (
	"flag"
	"fmt"
	"os"
	"strings"

	"digest/bench/internal/sample"
)

func main() {
	stories := flag.Int("stories", 1000, "how many stories")
	seed := flag.Uint64("seed", 1, "another seed gives another site")
	languages := flag.String("languages", "id,en", "languages of the site, the default one first")
	out := flag.String("out", "", "folder to write (required)")
	flag.Parse()
	if *out == "" || flag.NArg() > 0 {
		fmt.Fprintln(os.Stderr, "usage: go run ./bench/generate -stories 10000 -out DIR [-seed 1] [-languages id,en]")
		os.Exit(2)
	}
	o := sample.Options{Stories: *stories, Seed: *seed, Languages: strings.Split(*languages, ",")}
	if err := sample.Write(*out, o); err != nil {
		fmt.Fprintln(os.Stderr, "generate:", err)
		os.Exit(1)
	}
}
