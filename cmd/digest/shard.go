package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"github.com/spf13/cobra"

	"digest/internal/build"
	"digest/internal/output"
)

// parseShard reads the value of --shard. All shards have to be of one moment,
// so the moment has to be given.
func (b *building) parseShard(o *build.Options) error {
	if b.shard == "" {
		return nil
	}
	number, of, ok := output.ParsePart(b.shard)
	switch {
	case !ok:
		return usageError{fmt.Errorf("--shard %q is no part of a site; write 3/8 for the third of eight", b.shard)}
	case b.site.now == "":
		return usageError{errors.New("--shard needs --now, the same moment for all shards")}
	}
	o.Shard = build.Shard{Number: number, Of: of}
	return nil
}

// checkMerge refuses flags of a build, and folders when there is nothing to merge.
func checkMerge(cmd *cobra.Command, folders []string, merging bool) error {
	if !merging {
		return noArguments(cmd, folders)
	}
	for _, name := range []string{"shard", "watch", "poll", "now", "drafts", "future", "minify", "base-url", "timings"} {
		if cmd.Flags().Changed(name) {
			return usageError{fmt.Errorf("--%s is for building; --merge puts together what was built", name)}
		}
	}
	if len(folders) == 0 {
		return usageError{errors.New("--merge needs the folders of all shards")}
	}
	return nil
}

// merge puts the shards in folders together and says what came of it.
func (b *building) merge(ctx context.Context, folders []string) error {
	var o build.Options
	o.Source = b.site.source
	b.out.apply(&o)
	began := time.Now()
	stats, err := output.Merge(ctx, o.Output, o.Source, folders)
	if err != nil {
		return err
	}
	took := time.Since(began)
	switch {
	case b.asJSON:
		line, _ := json.Marshal(struct {
			Shards    int   `json:"shards"`
			Files     int   `json:"files"`
			Written   int   `json:"written"`
			Unchanged int   `json:"unchanged"`
			Removed   int   `json:"removed"`
			MS        int64 `json:"ms"`
		}{len(folders), stats.Files, stats.Written, stats.Unchanged, stats.Removed, took.Milliseconds()})
		fmt.Fprintf(b.stdout, "%s\n", line)
	case !b.quiet:
		fmt.Fprintf(b.stdout, "%s from %s: %d written, %d unchanged, %d removed in %s (%s)\n", count(stats.Files, "file"),
			count(len(folders), "shard"), stats.Written, stats.Unchanged, stats.Removed, o.Output, took.Round(time.Millisecond))
	}
	return nil
}
