package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"time"

	"github.com/spf13/cobra"

	"digest/internal/build"
	"digest/internal/diag"
	"digest/internal/site"
)

func nextCommand() *cobra.Command {
	var flags siteFlags
	var format, since string
	cmd := &cobra.Command{
		Use:   "next",
		Short: "Say when the site will change by itself",
		Long: `next prints the moments to come at which the site changes although nobody edits
anything: a date or the end of an embargo comes, an article expires, or becomes too
old for the sitemap of news. Each needs a build of its own; the first is when the
next is due.

With --since it prints those that have come since then, and nothing when there are
none: what a schedule asks before it builds again.`,
		Example: `  digest next                      one line for each moment, the first is next
  digest next --format json        the same, for a schedule
  digest next --now 2024-06-01     seen from another day
  digest next --since 2024-06-01T08:00:00Z   what has become due since the last build`,
		Args: noArguments,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if err := checkFormat(format, plainFormats); err != nil {
				return err
			}
			o, err := flags.options()
			if err != nil {
				return err
			}
			until := o.Now
			if since != "" {
				if o.Now, err = parseMoment("--since", since); err != nil {
					return usageError{err}
				}
			}
			moments, findings, err := build.Upcoming(cmd.Context(), o)
			if err != nil && !errors.Is(err, build.ErrConfig) {
				return err
			}
			if failures, _ := diag.Count(findings); failures > 0 {
				if printed := printFindings(cmd.ErrOrStderr(), o.Source, findings); printed != nil {
					return printed
				}
				return errors.Join(err, errFindings)
			}
			if since != "" {
				moments = slices.DeleteFunc(moments, func(m site.Moment) bool { return m.At.After(until) })
			}
			if format == "json" {
				return printMomentsJSON(cmd.OutOrStdout(), moments)
			}
			if len(moments) == 0 && since == "" {
				_, err = fmt.Fprintln(cmd.OutOrStdout(), "nothing will change by itself")
				return err
			}
			return printMoments(cmd.OutOrStdout(), moments)
		},
	}
	flags.register(cmd)
	cmd.Flags().StringVar(&since, "since", "", "print what has become due since this moment")
	cmd.Flags().StringVar(&format, "format", "text", "text or json")
	return cmd
}

// happenings say what happens at a moment.
var happenings = map[string]string{
	"published": "is published",
	"embargo":   "is no longer under embargo",
	"expires":   "expires",
	"news":      "leaves the sitemap of news",
}

func printMoments(w io.Writer, moments []site.Moment) error {
	for _, m := range moments {
		if _, err := fmt.Fprintf(w, "%s %s %s\n", m.At.Format(time.RFC3339), m.File, happenings[m.What]); err != nil {
			return err
		}
	}
	return nil
}

// printMomentsJSON prints {"next": …, "changes": [{"at","what","file"}]}; next
// is null when there is none.
func printMomentsJSON(w io.Writer, moments []site.Moment) error {
	type change struct {
		At   string `json:"at"`
		What string `json:"what"`
		File string `json:"file"`
	}
	out := struct {
		Next    *string  `json:"next"`
		Changes []change `json:"changes"`
	}{Changes: []change{}}
	for _, m := range moments {
		out.Changes = append(out.Changes, change{m.At.Format(time.RFC3339), m.What, m.File})
	}
	if len(out.Changes) > 0 {
		out.Next = &out.Changes[0].At
	}
	return json.NewEncoder(w).Encode(out)
}
