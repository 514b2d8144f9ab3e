package main

import (
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
)

// siteFlags are the flags of every command that reads a site.
type siteFlags struct {
	source, baseURL, now string
	drafts, future       bool
}

func (f *siteFlags) register(cmd *cobra.Command) {
	flags := cmd.Flags()
	flags.StringVarP(&f.source, "source", "s", ".", "folder of the site: config.toml, content/, …")
	flags.StringVar(&f.baseURL, "base-url", "", "address of the site, instead of config's base_url")
	flags.StringVar(&f.now, "now", "", "the moment of the build, such as 2024-05-31T20:00:00+07:00 (default: now)")
	flags.BoolVar(&f.drafts, "drafts", false, "show drafts")
	flags.BoolVar(&f.future, "future", false, "show what is under embargo or dated later")
}

func (f *siteFlags) options() (build.Options, error) {
	o := build.Options{
		Source: f.source, BaseURL: f.baseURL, Drafts: f.drafts, Future: f.future,
		Began: time.Now(), Theme: digest.Theme,
	}
	o.Now = o.Began
	if f.now != "" {
		moment, err := parseMoment(f.now)
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
	cmd.Flags().BoolVar(&f.minify, "minify", false, "make pages and style sheets smaller")
}

func (f *outputFlags) apply(o *build.Options) {
	o.Output, o.Minify = f.folder, f.minify
	if f.folder == "" {
		o.Output = filepath.Join(o.Source, "public")
	}
}

func parseMoment(text string) (time.Time, error) {
	for _, layout := range []string{time.RFC3339, time.DateOnly} {
		if moment, err := time.Parse(layout, text); err == nil {
			return moment, nil
		}
	}
	return time.Time{}, fmt.Errorf("--now %q is no moment; write 2024-05-31T20:00:00+07:00 or 2024-05-31", text)
}

func buildCommand() *cobra.Command {
	var site siteFlags
	var out outputFlags
	var profile profileFlags
	var asJSON, quiet, timings bool
	cmd := &cobra.Command{
		Use:   "build",
		Short: "Write the site",
		Long: `build checks the site and writes it as static HTML. When anything is wrong,
nothing is written. Files that did not change are left untouched; files that
an earlier build made and this one does not are removed.`,
		Example: `  digest build                             from this folder to public/
  digest build --drafts --future           with everything that is not public yet
  digest build --base-url https://preview.example/ --output /tmp/preview
  digest build --json                      a summary for programs, on the last line`,
		Args: noArguments,
		RunE: func(cmd *cobra.Command, _ []string) error {
			o, err := site.options()
			if err != nil {
				return err
			}
			out.apply(&o)
			if !quiet && !asJSON {
				o.Progress = progress(cmd.ErrOrStderr())
			}
			if timings {
				o.Elapsed = func() time.Duration { return time.Since(o.Began) }
			}
			stop, err := profile.start()
			if err != nil {
				return err
			}
			result, err := build.Run(cmd.Context(), o)
			took := time.Since(o.Began)
			err = errors.Join(err, stop())
			if printErr := printFindings(cmd.ErrOrStderr(), site.source, result.Findings); err == nil {
				err = printErr
			}
			if asJSON {
				printJSON(cmd.OutOrStdout(), result, took)
			} else if err == nil && !result.Failed() && !quiet {
				printSummary(cmd.OutOrStdout(), result, o.Output, took)
			}
			if timings {
				printTimings(cmd.ErrOrStderr(), result.Timings)
			}
			return outcome(result, err)
		},
	}
	site.register(cmd)
	out.register(cmd)
	profile.register(cmd)
	cmd.Flags().BoolVar(&asJSON, "json", false, "print the summary as JSON")
	cmd.Flags().BoolVar(&timings, "timings", false, "print how long each stage took, and the slowest templates")
	cmd.Flags().BoolVarP(&quiet, "quiet", "q", false, "print findings only")
	return cmd
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
