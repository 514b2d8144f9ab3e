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
  digest check --format json | jq -r .code | sort | uniq -c`,
		Args: noArguments,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if err := checkFormat(format); err != nil {
				return err
			}
			o, err := site.options()
			if err != nil {
				return err
			}
			result, err := build.Run(cmd.Context(), o)
			if format == "json" {
				if printErr := diag.PrintJSON(cmd.OutOrStdout(), result.Findings); err == nil {
					err = printErr
				}
				return outcome(result, err)
			}
			if printErr := diag.Print(cmd.OutOrStdout(), result.Findings, sourceOf(site.source)); err == nil {
				err = printErr
			}
			if err == nil {
				errors, warnings := diag.Count(result.Findings)
				fmt.Fprintf(cmd.OutOrStdout(), "%s: %s, %s\n", count(result.Articles, "article"), count(errors, "error"), count(warnings, "warning"))
			}
			return outcome(result, err)
		},
	}
	site.register(cmd)
	cmd.Flags().StringVar(&format, "format", "text", "text, or json: one object a line")
	return cmd
}
