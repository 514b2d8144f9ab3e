package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"digest/internal/build"
	"digest/internal/diag"
)

func checkCommand() *cobra.Command {
	var site siteFlags
	var format string
	cmd := &cobra.Command{
		Use:   "check",
		Short: "Say what is wrong, write nothing",
		Long: `check reads the whole site and prints every finding: file, line, column, what
is wrong, and what to do. Exit code 1 means that there are errors.`,
		Example: `  digest check
  digest check --format json | jq -r .code | sort | uniq -c
  digest check --format github             annotations of the lines, in a workflow
  digest check --format sarif > digest.sarif`,
		Args: noArguments,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if err := checkFormat(format, findingFormats); err != nil {
				return err
			}
			o, err := site.options()
			if err != nil {
				return err
			}
			result, err := build.Run(cmd.Context(), o)
			if printErr := printFormat(cmd.OutOrStdout(), format, site.source, result.Findings); err == nil {
				err = printErr
			}
			if err == nil && (format == "text" || format == "github") {
				errors, warnings := diag.Count(result.Findings)
				fmt.Fprintf(cmd.OutOrStdout(), "%s: %s, %s\n", count(result.Articles, "article"), count(errors, "error"), count(warnings, "warning"))
			}
			return outcome(result, err)
		},
	}
	site.register(cmd)
	cmd.Flags().StringVar(&format, "format", "text", formatHelp)
	return cmd
}
