// Bare makes the article pages of a site with the bare loop that digest is
// compared with: see package bareloop.
package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"time"

	"digest/bench/internal/bareloop"
)

func main() {
	var o bareloop.Options
	flag.StringVar(&o.Source, "s", ".", "folder of the site")
	flag.StringVar(&o.Output, "o", "", "folder to write (required)")
	flag.IntVar(&o.ListPages, "pages", 0, "make so many list pages of 20 stories besides")
	flag.Parse()
	if o.Output == "" || flag.NArg() > 0 {
		fmt.Fprintln(os.Stderr, "usage: go run ./bench/bare -s SITE -o OUT [-pages N]")
		os.Exit(2)
	}
	began := time.Now()
	stats, err := bareloop.Run(o)
	if err != nil {
		fmt.Fprintln(os.Stderr, "bare:", err)
		os.Exit(1)
	}
	line, _ := json.Marshal(map[string]int64{
		"articles": int64(stats.Articles), "pages": int64(stats.Pages),
		"bytes": stats.Bytes, "ms": time.Since(began).Milliseconds(),
	})
	fmt.Printf("%s\n", line)
}
