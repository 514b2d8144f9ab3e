package main

import (
	"errors"
	"fmt"
	"path/filepath"
	"time"

	"github.com/spf13/cobra"

	"digest/internal/lang"
	"digest/internal/starter"
)

func initCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "init DIR",
		Short: "Make a new site",
		Long: `init writes a small site into an empty folder: a config, a story in two
languages with a quote and a source, registers and a page.`,
		Example: "  digest init my-digest\n  digest build --source my-digest",
		Args:    oneArgument("the folder of the new site"),
		RunE: func(cmd *cobra.Command, args []string) error {
			files, err := starter.Site(args[0])
			if errors.Is(err, starter.ErrNotEmpty) {
				return usageError{err}
			}
			if err != nil {
				return err
			}
			fmt.Fprintf(cmd.OutOrStdout(), "%s made in %s\nnow: digest build --source %s\n", count(len(files), "file"), args[0], args[0])
			return nil
		},
	}
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
				if moment, err = parseMoment(now); err != nil {
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
