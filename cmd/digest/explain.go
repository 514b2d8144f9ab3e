package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"digest/internal/build"
)

func explainCommand() *cobra.Command {
	var site siteFlags
	var out outputFlags
	var format string
	var all bool
	cmd := &cobra.Command{
		Use:   "explain PATH",
		Short: "Say why a page was made, and what depends on a file",
		Long: `explain tells from the memory of the last build

  of a page             why that build made or kept it, and what it is made of
  of a file             which pages are made anew when it changes
  of a story that is    which pages would be made if it were published now; it
  not there yet         is taken to be like the newest one`,
		Example: `  digest explain public/id/topics/nato/index.html
  digest explain /id/topics/nato/
  digest explain content/stories/2024/oslo-nato/id.md
  digest explain templates/partials/quote-card.html
  digest explain content/stories/2024/new-story`,
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) != 1 {
				return usageError{fmt.Errorf("explain takes one path, of a page or of a file")}
			}
			return nil
		},
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := checkFormat(format, plainFormats); err != nil {
				return err
			}
			o, err := site.options()
			if err != nil {
				return err
			}
			out.apply(&o)
			explained, findings, err := build.Explain(cmd.Context(), o, args[0])
			if err != nil {
				return err
			}
			if explained == nil {
				return errors.Join(printFindings(cmd.ErrOrStderr(), o.Source, findings), errFindings)
			}
			if format == "json" {
				return json.NewEncoder(cmd.OutOrStdout()).Encode(explained)
			}
			e := explainer{cmd.OutOrStdout(), all}
			e.print(explained)
			return nil
		},
	}
	site.register(cmd)
	out.register(cmd)
	cmd.Flags().BoolVar(&all, "all", false, "print long lists to their end")
	cmd.Flags().StringVar(&format, "format", "text", "text or json")
	return cmd
}

// explainer prints explanations.
type explainer struct {
	w   io.Writer
	all bool
}

func (e explainer) print(x *build.Explanation) {
	switch {
	case x.Page != nil:
		e.page(x.Page)
	case x.File != nil:
		e.file(x.File)
	default:
		e.story(x.New)
	}
}

func (e explainer) page(p *build.PageStory) {
	if p.Why == "" {
		fmt.Fprintf(e.w, "%s: the last build kept it\n", p.File)
	} else {
		fmt.Fprintf(e.w, "%s: the last build made it: %s\n", p.File, p.Why)
	}
	e.list(p.Changed)
	fmt.Fprintf(e.w, "it is made of %s:\n", count(len(p.Asked), "answer"))
	e.list(p.Asked)
}

func (e explainer) file(f *build.FileStory) {
	fmt.Fprintf(e.w, "%s: %d of %s depend on it\n", f.File, len(f.Pages), count(f.Total, "page"))
	e.list(f.Pages)
}

func (e explainer) story(s *build.NewStory) {
	fmt.Fprintf(e.w, "a story %s like %s would touch %s, %d of them new, of a site of %d\n",
		s.ID, s.Like, count(len(s.Made), "page"), len(s.New), s.Total)
	e.list(s.Made)
}

// most is how much of a list is printed.
const most = 20

func (e explainer) list(lines []string) {
	for i, line := range lines {
		if i == most && !e.all {
			fmt.Fprintf(e.w, "  and %d more: --all prints them\n", len(lines)-most)
			return
		}
		fmt.Fprintf(e.w, "  %s\n", line)
	}
}
