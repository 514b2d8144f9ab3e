package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"digest/internal/build"
	"digest/internal/deploy"
	"digest/internal/diag"
	"digest/internal/output"
)

// The exit codes.
const (
	exitFine     = 0
	exitFindings = 1 // findings of level error, or the site could not be written
	exitUsage    = 2 // wrong usage, or a broken config
)

// errFindings means that findings of level error were printed.
var errFindings = errors.New("findings")

// usageError is a mistake on the command line.
type usageError struct{ error }

// run is the program: arguments in, exit code out.
func run(ctx context.Context, args []string, stdout, stderr io.Writer) int {
	root := rootCommand()
	root.SetArgs(args)
	root.SetOut(stdout)
	root.SetErr(stderr)
	err := root.ExecuteContext(ctx)
	code := exitCode(err)
	if err != nil && !errors.Is(err, errFindings) {
		fmt.Fprintf(stderr, "digest: %v\n", err)
		var refusal *output.Refusal
		var notDeployed *deploy.Refusal
		var usage usageError
		switch {
		case errors.As(err, &refusal):
			fmt.Fprintf(stderr, "  hint: %s\n", refusal.Hint)
		case errors.As(err, &notDeployed):
			fmt.Fprintf(stderr, "  hint: %s\n", notDeployed.Hint)
		case errors.As(err, &usage):
			fmt.Fprintln(stderr, "  hint: digest --help lists commands and flags")
		}
	}
	return code
}

func exitCode(err error) int {
	var usage usageError
	switch {
	case err == nil:
		return exitFine
	case errors.As(err, &usage), errors.Is(err, build.ErrConfig):
		return exitUsage
	}
	return exitFindings
}

func rootCommand() *cobra.Command {
	root := &cobra.Command{
		Use:   "digest",
		Short: "Make a website from translated news",
		Long: `digest turns a folder of translated news articles into a website: article
pages, editions by day, week and month, topics, people and outlets, with quote
cards and source credits. It needs no server and no database.`,
		Example: `  digest init my-digest        a new site, ready to build
  digest serve --open          show it in the browser while you write
  digest build                 write the site in this folder to public/
  digest deploy                publish what was built
  digest check                 only say what is wrong
  digest audit                 read what was written like a robot
  digest quotes story.id.md    who said what in a text
  digest explain /id/          why the last build made that page, or kept it
  digest next                  when the site will change by itself`,
		SilenceErrors: true,
		SilenceUsage:  true,
		Args:          cobra.ArbitraryArgs,
		RunE:          noCommand,
	}
	root.SetFlagErrorFunc(func(_ *cobra.Command, err error) error { return usageError{err} })
	root.AddCommand(buildCommand(), serveCommand(), checkCommand(), auditCommand(), explainCommand(), nextCommand(), deployCommand(), quotesCommand(), initCommand(), newCommand(), versionCommand(), manCommand())
	return root
}

// noCommand is run when no subcommand has the name that was given.
func noCommand(cmd *cobra.Command, args []string) error {
	if len(args) == 0 {
		return cmd.Help()
	}
	var names []string
	for _, sub := range cmd.Commands() {
		names = append(names, sub.Name())
	}
	return usageError{fmt.Errorf("unknown command %q: %s", args[0], diag.DidYouMean(args[0], names, "there are "+strings.Join(names, ", ")))}
}

// noArguments refuses arguments that a command does not take.
func noArguments(_ *cobra.Command, args []string) error {
	if len(args) > 0 {
		return usageError{fmt.Errorf("unexpected argument %q", args[0])}
	}
	return nil
}
