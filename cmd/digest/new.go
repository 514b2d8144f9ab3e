package main

import (
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"digest/internal/diag"
	"digest/internal/lang"
	"digest/internal/starter"
)

func initCommand() *cobra.Command {
	ci := starter.CI{Release: release}
	cmd := &cobra.Command{
		Use:   "init DIR",
		Short: "Make a new site",
		Long: `init writes a small site into an empty folder: a config, a story in two
languages with a quote and a source, registers and a page.

With --ci it has a workflow for where its repository is, or where it is
published: pull requests are checked and built as a preview, what is merged is
published, and so is what becomes due by itself. README.md says what to set up.`,
		Example: `  digest init my-digest
  digest build --source my-digest
  digest init my-digest --ci github`,
		Args: oneArgument("the folder of the new site"),
		RunE: func(cmd *cobra.Command, args []string) error {
			if ci.Host != "" && !slices.Contains(starter.Hosts, ci.Host) {
				return usageError{fmt.Errorf("--ci %q: %s", ci.Host, diag.DidYouMean(ci.Host, starter.Hosts, "there are "+strings.Join(starter.Hosts, ", ")))}
			}
			files, err := starter.Site(args[0], ci)
			if errors.Is(err, starter.ErrNotEmpty) {
				return usageError{err}
			}
			if err != nil {
				return err
			}
			fmt.Fprintf(cmd.OutOrStdout(), "%s made in %s\nnow: digest build --source %s\n", count(len(files), "file"), args[0], args[0])
			if ci.Host != "" && ci.Release == "" {
				fmt.Fprintln(cmd.ErrOrStderr(), "this digest is of no release: write the address of one into ci/install.sh")
			}
			return nil
		},
	}
	cmd.Flags().StringVar(&ci.Host, "ci", "", "with a workflow for "+strings.Join(starter.Hosts, ", "))
	cmd.Flags().StringVar(&ci.Release, "release", release, "address of the release of digest that the workflow installs (default: this one's)")
	return cmd
}

func newCommand() *cobra.Command {
	cmd := &cobra.Command{Use: "new", Short: "Make a new story", Example: `  digest new story "Oslo: the ministers meet" --lang id`,
		Args: cobra.ArbitraryArgs, RunE: noCommand}
	cmd.AddCommand(newStoryCommand())
	return cmd
}

func newStoryCommand() *cobra.Command {
	var source, tag, now string
	cmd := &cobra.Command{
		Use:   "story TITLE",
		Short: "Make a story folder with a draft article",
		Example: `  digest new story "Oslo: the ministers meet"
  digest new story "Oslo: the ministers meet" --lang id`,
		Args: oneArgument("the title of the new story"),
		RunE: func(cmd *cobra.Command, args []string) error {
			canonical, ok := lang.Parse(tag)
			if !ok {
				return usageError{fmt.Errorf("--lang %q is no language tag; write one such as id or zh-Hant", tag)}
			}
			moment := time.Now()
			if now != "" {
				var err error
				if moment, err = parseMoment("--now", now); err != nil {
					return usageError{err}
				}
			}
			file, err := starter.Story(source, args[0], canonical, moment.Truncate(time.Second))
			if err != nil {
				return err
			}
			fmt.Fprintln(cmd.OutOrStdout(), filepath.ToSlash(file))
			return nil
		},
	}
	cmd.Flags().StringVarP(&source, "source", "s", ".", "folder of the site")
	cmd.Flags().StringVarP(&tag, "lang", "l", "en", "language of the article")
	cmd.Flags().StringVar(&now, "now", "", "the story's date (default: now)")
	return cmd
}

// oneArgument asks for exactly one argument.
func oneArgument(what string) cobra.PositionalArgs {
	return func(_ *cobra.Command, args []string) error {
		switch {
		case len(args) == 0:
			return usageError{fmt.Errorf("name %s", what)}
		case len(args) > 1:
			return usageError{fmt.Errorf("unexpected argument %q; put a name with blanks between quote marks", args[1])}
		}
		return nil
	}
}
