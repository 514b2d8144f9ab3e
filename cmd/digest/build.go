package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"time"

	"github.com/spf13/cobra"

	"digest"
	"digest/internal/build"
	"digest/internal/diag"
	"digest/internal/watch"
)

// siteFlags are the flags of every command that reads a site.
type siteFlags struct {
	source, baseURL, now string
	drafts, future       bool
}

func (f *siteFlags) register(cmd *cobra.Command) {
	f.registerSource(cmd)
	flags := cmd.Flags()
	flags.BoolVar(&f.drafts, "drafts", false, "show drafts")
	flags.BoolVar(&f.future, "future", false, "show what is under embargo or dated later")
}

// registerSource registers the flags that say which site, where and when.
func (f *siteFlags) registerSource(cmd *cobra.Command) {
	flags := cmd.Flags()
	flags.StringVarP(&f.source, "source", "s", ".", "folder of the site: config.toml, content/, …")
	flags.StringVar(&f.baseURL, "base-url", "", "address of the site, instead of config's base_url")
	flags.StringVar(&f.now, "now", "", "the moment of the build, such as 2024-05-31T20:00:00+07:00 (default: now)")
}

// clock returns the moment of a build that begins now.
func (f *siteFlags) clock() time.Time {
	if moment, err := parseMoment("--now", f.now); err == nil {
		return moment
	}
	return time.Now()
}

func (f *siteFlags) options() (build.Options, error) {
	o := build.Options{
		Source: f.source, BaseURL: f.baseURL, Drafts: f.drafts, Future: f.future,
		Began: time.Now(), Theme: digest.Theme,
	}
	o.Now = o.Began
	if f.now != "" {
		moment, err := parseMoment("--now", f.now)
		if err != nil {
			return o, usageError{err}
		}
		o.Now = moment
	}
	return o, nil
}

// outputFlags are the flags of every command that is about what is written.
type outputFlags struct {
	folder string
	minify bool
}

func (f *outputFlags) register(cmd *cobra.Command) {
	cmd.Flags().StringVarP(&f.folder, "output", "o", "", "folder to write (default: public/ in the site's folder)")
	cmd.Flags().BoolVar(&f.minify, "minify", false, "make pages smaller, at the cost of time")
}

func (f *outputFlags) apply(o *build.Options) {
	o.Output, o.Minify = f.folder, f.minify
	if f.folder == "" {
		o.Output = filepath.Join(o.Source, "public")
	}
}

// parseMoment reads the moment that a flag names.
func parseMoment(flag, text string) (time.Time, error) {
	for _, layout := range []string{time.RFC3339, time.DateOnly} {
		if moment, err := time.Parse(layout, text); err == nil {
			return moment, nil
		}
	}
	return time.Time{}, fmt.Errorf("%s %q is no moment; write 2024-05-31T20:00:00+07:00 or 2024-05-31", flag, text)
}

func buildCommand() *cobra.Command {
	var b building
	var watching, poll, merging bool
	cmd := &cobra.Command{
		Use:   "build",
		Short: "Write the site",
		Long: `build checks the site and writes it as static HTML. When anything is wrong,
nothing is written. Files that did not change are left untouched; files that
an earlier build made and this one does not are removed.

A site that is too large for one machine is built in shards, which several
machines write at once, and merged.`,
		Example: `  digest build                             from this folder to public/
  digest build --drafts --future           with everything that is not public yet
  digest build --watch                     and again whenever a file is saved
  digest build --base-url https://preview.example/ --output /tmp/preview
  digest build --json                      a summary for programs, on the last line
  digest build --shard 3/8 --now 2024-05-31T20:00:00Z --output part-3
  digest build --merge part-1 part-2 …     all shards in one folder`,
		Args: func(cmd *cobra.Command, folders []string) error { return checkMerge(cmd, folders, merging) },
		RunE: func(cmd *cobra.Command, folders []string) error {
			b.stdout, b.stderr = cmd.OutOrStdout(), cmd.ErrOrStderr()
			switch {
			case merging:
				return b.merge(cmd.Context(), folders)
			case watching:
				return b.watch(cmd.Context(), poll)
			}
			return b.once(cmd.Context())
		},
	}
	b.site.register(cmd)
	b.out.register(cmd)
	b.profile.register(cmd)
	flags := cmd.Flags()
	flags.BoolVarP(&watching, "watch", "w", false, "build again whenever a file is saved, until Ctrl-C")
	flags.BoolVar(&poll, "poll", false, "with --watch: look at all files again and again, where the system tells of no changes")
	flags.StringVar(&b.shard, "shard", "", "write one part of the site, such as 3/8: the third of eight; needs --now")
	flags.BoolVar(&merging, "merge", false, "put the shards in the folders that are named together")
	flags.BoolVar(&b.asJSON, "json", false, "print the summary as JSON")
	flags.BoolVar(&b.timings, "timings", false, "print how long each stage took, and the slowest templates")
	flags.BoolVarP(&b.quiet, "quiet", "q", false, "print findings only")
	return cmd
}

// building is the command build, as it was called.
type building struct {
	site                   siteFlags
	out                    outputFlags
	profile                profileFlags
	shard                  string
	asJSON, quiet, timings bool
	stdout, stderr         io.Writer
}

// once builds the site and says what came of it.
func (b *building) once(ctx context.Context) error {
	o, err := b.site.options()
	if err != nil {
		return err
	}
	b.out.apply(&o)
	if err := b.parseShard(&o); err != nil {
		return err
	}
	if !b.quiet && !b.asJSON {
		o.Progress = progress(b.stderr)
	}
	if b.timings {
		o.Elapsed = func() time.Duration { return time.Since(o.Began) }
	}
	stop, err := b.profile.start()
	if err != nil {
		return err
	}
	result, err := build.Run(ctx, o)
	took := time.Since(o.Began)
	err = errors.Join(err, stop())
	if printErr := printFindings(b.stderr, b.site.source, result.Findings); err == nil {
		err = printErr
	}
	if b.asJSON {
		printJSON(b.stdout, result, took)
	} else if err == nil && !result.Failed() && !b.quiet {
		printSummary(b.stdout, result, o.Output, took)
	}
	if b.timings {
		printTimings(b.stderr, result.Timings)
	}
	return outcome(result, err)
}

// watch builds the site, and again after each change, until the context is
// done. What is wrong with the site does not end it.
func (b *building) watch(ctx context.Context, poll bool) error {
	o, err := b.site.options()
	if err != nil {
		return err
	}
	b.out.apply(&o)
	output, err := filepath.Abs(o.Output)
	if err != nil {
		return err
	}
	say := func(message string) { fmt.Fprintln(b.stderr, message) }
	watcher, err := watch.New(b.site.source, watch.Options{Poll: poll, Ignore: []string{output}, Log: say, Now: time.Now})
	if err != nil {
		return err
	}
	defer watcher.Close()
	again := func(ctx context.Context, _ watch.Batch) error {
		err := b.once(ctx)
		switch {
		case ctx.Err() != nil:
			return ctx.Err()
		case err != nil && !errors.Is(err, errFindings):
			say("digest: " + err.Error())
		}
		return nil
	}
	if err := again(ctx, watch.Batch{}); err != nil {
		return nil // Ctrl-C
	}
	if !b.quiet && !b.asJSON {
		say("watching for changes; Ctrl-C ends it")
	}
	err = watch.Each(ctx, watcher.Batches(), again)
	if errors.Is(err, context.Canceled) {
		err = nil
	}
	return err
}

// outcome is the error of a run: its own, or that there were findings.
func outcome(result *build.Result, err error) error {
	if err == nil && result.Failed() {
		return errFindings
	}
	return err
}

// sourceOf returns a function that reads a file of the site, for the lines
// that findings show.
func sourceOf(source string) func(string) []byte {
	return func(file string) []byte {
		text, _ := os.ReadFile(filepath.Join(source, filepath.FromSlash(file)))
		return text
	}
}

// printFindings prints findings and how many there are.
func printFindings(w io.Writer, source string, findings []diag.Finding) error {
	if err := diag.Print(w, findings, sourceOf(source)); err != nil {
		return err
	}
	if errors, warnings := diag.Count(findings); errors > 0 {
		fmt.Fprintf(w, "%s, %s: nothing was written\n", count(errors, "error"), count(warnings, "warning"))
	} else if warnings > 0 {
		fmt.Fprintln(w, count(warnings, "warning"))
	}
	return nil
}

// count writes a number of things: "1 page", "2 pages".
func count(n int, thing string) string {
	if n != 1 {
		thing += "s"
	}
	return fmt.Sprintf("%d %s", n, thing)
}

func printSummary(w io.Writer, r *build.Result, output string, took time.Duration) {
	fmt.Fprintf(w, "%s from %s in %s: %d written, %d unchanged, %d removed in %s (%s)\n",
		count(r.Pages, "page"), count(r.Articles, "article"), count(r.Languages, "language"),
		r.Output.Written, r.Output.Unchanged, r.Output.Removed, output, took.Round(time.Millisecond))
}

// printJSON prints the line that programs read.
func printJSON(w io.Writer, r *build.Result, took time.Duration) {
	errors, warnings := diag.Count(r.Findings)
	line, _ := json.Marshal(struct {
		Articles  int   `json:"articles"`
		Pages     int   `json:"pages"`
		Files     int   `json:"files"`
		Written   int   `json:"written"`
		Unchanged int   `json:"unchanged"`
		Removed   int   `json:"removed"`
		Errors    int   `json:"errors"`
		Warnings  int   `json:"warnings"`
		MS        int64 `json:"ms"`
	}{r.Articles, r.Pages, r.Output.Files, r.Output.Written, r.Output.Unchanged, r.Output.Removed, errors, warnings, took.Milliseconds()})
	fmt.Fprintf(w, "%s\n", line)
}
